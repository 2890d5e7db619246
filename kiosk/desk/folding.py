"""When what arrived is folded: at once, or after a burst, which folds each subject once.

A station that was away brings ten thousand entries in a few messages. They are durable before they
are acknowledged, as ever; but the rows of a person would be folded again for each message. So
whoever exchanges says that it will see to the rest, and then does.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from kiosk.desk.lulls import Lulls
from kiosk.domain.changes import Changes
from kiosk.domain.entries import Subject
from kiosk.projections import owed, refold
from kiosk.store.store import Store

# What a burst is about, and what no rule about seats, stations or keys reads.
LATER_KINDS = frozenset({"participant", "code"})
LATER_FROM = 300  # subjects at once; fewer are folded as they come
FEW = 30  # the same where somebody acts at this desk, and would wait for them
ACTED_LATELY_S = 10.0
REST_EVERY_S = 10.0  # however long a burst lasts, no row is older than about this


class Folding:
    """Folds what arrives at one desk. Safe to call from any thread."""

    def __init__(self, store: Store, tell: Callable[[Changes], None]) -> None:
        self._store = store
        self._tell = tell
        self.lulls = Lulls()
        self._lock = threading.Lock()
        self._deferring = 0
        self._beside_people = 0
        self.acted_s = 0.0  # when somebody last acted at this desk, by the monotonic clock
        self._owed = 0  # how many subjects, as far as this run has put them down
        self._since_s = 0.0  # since when something is owed; 0: nothing is, for all we know
        self._latest_s = 0.0
        self._folding = False

    @contextmanager
    def later(self, *, beside_people: bool = False) -> Iterator[None]:
        """Inside, a burst is not folded as it comes. Whoever asks for this folds the rest when it
        is due; at the end it is done in any case. `beside_people`: somebody acts at this desk, and
        shall never wait for more than a few entries."""
        with self._lock:
            self._deferring += 1
            self._beside_people += beside_people
        try:
            yield
        finally:
            with self._lock:
                self._deferring -= 1
                self._beside_people -= beside_people
            self.rest()

    @property
    def makes_way(self) -> bool:
        """Whether what comes in is kept in small transactions: people come, one after another."""
        return self._beside_people > 0 and self._people_come

    def let_people_go_first(self) -> None:
        """Where people come one right after another, go on when somebody was just seen to."""
        if self.makes_way:
            self.lulls.wait()

    @property
    def _people_come(self) -> bool:
        return time.monotonic() - self.acted_s < ACTED_LATELY_S

    @property
    def is_owed(self) -> bool:
        """Whether something came in a burst and is not folded yet."""
        return bool(self._since_s) or self._folding

    @property
    def is_due(self) -> bool:
        """Whether what is owed is little, or a burst has lasted so long that people should see
        some of it."""
        since_s = self._since_s
        is_old = time.monotonic() - since_s > REST_EVERY_S
        return bool(since_s) and (is_old or (self.makes_way and self._owed < LATER_FROM))

    def is_over(self, quiet_s: float) -> bool:
        """Whether something is owed and nothing more has come for so long."""
        return bool(self._since_s) and time.monotonic() - self._latest_s > quiet_s

    def take(self, subjects: Collection[Subject]) -> set[Subject]:
        """Fold what arrived, or put it down as owed, in the transaction that stores the entries.
        What was folded now."""
        now = set(subjects)
        if self._deferring:
            late = {subject for subject in now if subject.kind in LATER_KINDS}
            if len(late) >= (FEW if self.makes_way else LATER_FROM):
                owed.owe(self._store, late)
                self._owed += len(late)
                self._latest_s = time.monotonic()
                self._since_s = self._since_s or self._latest_s
                now -= late
        refold.refold(self._store, now)
        return now

    def rest(self) -> Changes:
        """Fold all that is owed. What that was about."""
        if not self._since_s:
            return Changes()
        since_s, self._since_s, self._folding, self._owed = self._since_s, 0.0, True, 0
        try:
            few = owed.SUBJECTS_BESIDE_PEOPLE if self._people_come else owed.SUBJECTS_A_STEP
            steps = owed.make_good(self._store, at_least=few)
            changes = Changes.of(subject for step in steps for subject in step)
        except BaseException:
            self._since_s = since_s
            raise
        finally:
            self._folding = False
        self._tell(changes)
        return changes
