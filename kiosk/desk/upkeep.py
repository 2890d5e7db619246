"""What the front door offers for looking after a station: copies, checks, tidying."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from kiosk.desk import erasures
from kiosk.desk.acting import Actor
from kiosk.desk.bodies import Bodies
from kiosk.desk.cleaning import Cleaning
from kiosk.desk.erasures import Erasure
from kiosk.desk.finding import Finding
from kiosk.desk.identity import Identity
from kiosk.desk.photos import Photos
from kiosk.desk.rounds import BackupRounds
from kiosk.desk.watch import Watch
from kiosk.domain.changes import Changes
from kiosk.domain.commands import Command, SettleSeats
from kiosk.domain.outcomes import Outcome
from kiosk.log.walk import BranchWalk, StoredLog, walk_all
from kiosk.memory import give_back
from kiosk.store.store import Store
from kiosk.store.write_back import WriteBack

PAGES_KIB = 8 * 1024  # for one act at a time, which needs some hundred kB of the file


class Upkeep(ABC):
    """A part of the Desk."""

    _store: Store
    _identity: Identity
    _watch: Watch
    _actor: Actor
    _cleaning: Cleaning
    _rounds: BackupRounds
    _write_back: WriteBack
    _finding: Finding
    bodies: Bodies
    _keeps_clean = False

    @property
    def photos(self) -> Photos:
        """Pictures of participants."""
        return Photos(self._store, self.do)

    @abstractmethod
    def tell(self, changes: Changes) -> None:
        """As the whole desk passes on what changed."""

    @abstractmethod
    def do(self, command: Command) -> Outcome:
        """As the whole desk does it."""

    def backup(self, target: Path | None = None) -> Path:
        """A verified copy: into the station's ring of copies, or to a place of your choice."""
        return self._watch.backup(target)

    def keep_backups(self) -> None:
        """From now on make one into the ring every quarter of an hour, beside the desk."""
        self._rounds.start()

    def keep_acts_short(self) -> None:
        """From now on what was committed is moved into the database file beside whoever acts."""
        self._write_back.start()

    def tidy(self) -> None:
        """What can be done while nobody waits. A root that no station asks gives freed seats on by
        itself: on an exchange that never comes, people would wait beside empty seats."""
        if self._identity.is_root:
            self.do(SettleSeats(minting=True))
        self.tell(self.bodies.let_go())
        self._store.tidy()

    def verify_log(
        self, progress: Callable[[int], None] | None = None, *, last: int | None = None
    ) -> list[BranchWalk]:
        """Walk every branch from its first entry, or over its last ones: what holds, and what is
        the first that does not."""
        log = StoredLog(self._store)
        return walk_all(log, self._identity.event, progress, last=last)

    def fill_search(self, count: int) -> bool:
        """Make so many more people ready to be found before somebody searches; whether more are
        left."""
        return self._finding.fill(count)

    def give_memory_back(self) -> None:
        """What reading everybody took: a few pages of it are read again when somebody comes."""
        self._store.keep_pages(PAGES_KIB)
        self._store.pragma("PRAGMA shrink_memory")
        give_back()

    def damage(self) -> str:
        """What of the database file is not as it was written; empty: nothing, or no such file."""
        return self._store.damage()

    # -- erasures ----------------------------------------------------------------------------------

    def keep_clean(self) -> None:
        """From now on clean up after each erasure, beside the desk; and now what is left to do."""
        self._keeps_clean = True
        self.clean()

    def clean(self) -> None:
        if self._keeps_clean:
            self._cleaning.start()

    def finish_cleaning(self) -> str:
        """Wait until nothing is left to clean. Why it could not be finished; empty: it is."""
        self._cleaning.finish()
        return self._cleaning.problem

    def erasures(self) -> list[Erasure]:
        """Everybody who was erased, and which stations have not said yet that they did it."""
        return erasures.read(self._store, self._actor.nodes)
