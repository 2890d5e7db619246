"""Filling a new station: the hub's whole log in large parts, each asked for by what is held.

Three things go on at once: the next part is on its way, one is verified, the one before is stored.
Nothing is kept between two parts but the log itself, so whoever is cut off goes on at the last
part that was stored. What came is verified exactly as in the exchange (see kiosk/log/runs.py).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import Struct, field

from kiosk.bulk_work import bulk_work
from kiosk.domain.changes import Changes
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import (
    PAGE_BYTES_MAX,
    PAGE_ENTRIES_MAX,
    BodySide,
    Exchanging,
    Head,
    LogSide,
)
from kiosk.errors import KnownError
from kiosk.log.chain import BEGIN
from kiosk.log.runs import Checked, Run, Unsound, check, lean
from kiosk.said import say
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.snapshot_pace import Pace, Step
from kiosk.sync.snapshot_parts import Part

PART_ENTRIES = 20_000
PART_BYTES = 12_000_000  # before it is packed
WORTH_ENTRIES = 5_000  # fewer travel as pages, which are folded as they come
WORTH_SHARE = 4  # and so do those that are less than a quarter of what is held


class Filling(Protocol):
    """Where a whole log goes."""

    @property
    def is_owed(self) -> bool:
        """Whether something is stored that is in no table."""
        ...

    def keep(self, runs: Sequence[Checked]) -> int:
        """Store these without folding them; how many entries were new."""
        ...

    def fold(self, progress: Callable[[int], None] | None = None) -> Changes:
        """Fold everything that is held."""
        ...


class Folding(Protocol):
    """When what arrives in a burst is folded."""

    @property
    def is_due(self) -> bool:
        """Whether it is time to fold, though more is coming."""
        ...

    def let_people_go_first(self) -> None:
        """Wait a moment where people come one right after another."""
        ...

    def later(self, *, beside_people: bool = False) -> AbstractContextManager[None]:
        """Inside, it is folded when `rest` is called, and at the end."""
        ...

    def rest(self) -> Changes:
        """Fold all that is owed."""
        ...


class Fillable(Exchanging, Protocol):
    """A station as it is filled: the Desk fulfils it."""

    @property
    def folding(self) -> Folding: ...

    @property
    def filling(self) -> Filling: ...

    @property
    def bodies(self) -> BodySide: ...


class Giver(Protocol):
    """The hub as it fills a station: the HubClient fulfils it."""

    def snapshot(self, question: Message) -> Part: ...


class Filled(Struct):
    """What came of it. The hub, the network and the disk work while we verify: of what they took,
    only what that did not hide is counted."""

    entries: int = 0
    waited_s: float = 0.0  # for the hub and the network
    verified_s: float = 0.0
    stored_s: float = 0.0
    folded_s: float = 0.0
    problem: str = ""
    changes: Changes = field(default_factory=Changes)


def is_worth_it(held: Mapping[Branch, Head], lacking: int) -> bool:
    """Whether so many entries had better be folded once at the end."""
    mine = sum(head.seq for head in held.values())
    return lacking >= WORTH_ENTRIES and lacking * WORTH_SHARE >= mine


def next_part(log: LogSide, held: Mapping[Branch, int]) -> Part:
    """What somebody who holds so much of each branch is given next. No runs: that was all."""
    heads = log.heads()
    runs: list[Run] = []
    entries_left, bytes_left = PART_ENTRIES, PART_BYTES
    for branch, head in sorted(heads.items()):
        after = held.get(branch, 0)
        while after < head.seq and entries_left > 0 and bytes_left > 0:
            page = log.page(branch, after, count_max=PAGE_ENTRIES_MAX, bytes_max=PAGE_BYTES_MAX)
            runs.append(lean(page))
            after = page.mark.seq
            entries_left -= len(page.entries)
            bytes_left -= sum(entry.size_bytes for entry in page.entries)
    return Part(sum(head.seq for head in heads.values()), tuple(runs))


def fill(
    desk: Fillable,
    hub: Giver,
    *,
    told: Callable[[Step], None] | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Filled:
    """Take all that the hub holds now. Never raises for the world's faults: see `problem`.

    Whatever came is folded at the end, so that the station works with what it has.
    """
    filled = Filled()
    tell = told or (lambda _: None)
    pace = Pace(_now_s(), sum(head.seq for head in desk.heads().values()))

    def received(held: int, total: int) -> None:
        tell(pace.receiving(held, total, _now_s()))

    with (
        bulk_work(),
        ThreadPoolExecutor(1, thread_name_prefix="filling") as asking,
        ThreadPoolExecutor(1, thread_name_prefix="storing") as thread,
    ):
        storing = _Storing(desk, filled, thread, received)
        try:
            _take(desk, _Ahead(desk, hub, asking), storing, stopping=stopping)
        except KnownError as error:
            filled.problem = error.words
        try:
            storing.finish()
        except KnownError as error:
            filled.problem = filled.problem or error.words
    if filled.entries or desk.filling.is_owed:
        try:
            _fold(desk, filled, pace, tell)
        except KnownError as error:
            filled.problem = filled.problem or error.words
    return filled


def _fold(desk: Fillable, filled: Filled, pace: Pace, tell: Callable[[Step], None]) -> None:
    started_s = _now_s()
    total = sum(head.seq for head in desk.heads().values())
    pace.fold_begins(filled.entries, started_s)

    def folded(done: int) -> None:
        tell(pace.folding(done, total, _now_s()))

    folded(0)
    filled.changes = desk.filling.fold(folded)
    filled.folded_s = _now_s() - started_s


def _now_s() -> float:
    return time.monotonic()


class _Ahead:
    """Asks for the next part while the one before it is verified and stored."""

    def __init__(self, desk: Fillable, hub: Giver, thread: ThreadPoolExecutor) -> None:
        self._desk = desk
        self._hub = hub
        self._thread = thread
        held = desk.heads()
        self._held = {branch: head.seq for branch, head in held.items()}
        self._digest = digest_of(held)
        self._coming = self._ask()

    def take(self) -> Part:
        part = self._coming.result()
        if part.runs:
            self._held |= {run.branch: run.mark.seq for run in part.runs}
            self._coming = self._ask()
        return part

    def _ask(self) -> Future[Part]:
        desk = self._desk
        question = Message(
            desk.event_id,
            desk.branch,
            desk.now_ms(),
            self._digest,
            want=dict(self._held),
        )
        return self._thread.submit(self._hub.snapshot, question)


class _Storing:
    """Stores one part while the next one is verified, and then says how far it has come."""

    def __init__(
        self,
        desk: Fillable,
        filled: Filled,
        thread: ThreadPoolExecutor,
        say: Callable[[int, int], None],
    ) -> None:
        self._desk = desk
        self.filled = filled
        self._thread = thread
        self._say = say
        self._under_way: Future[None] | None = None

    def store(self, runs: Sequence[Checked], *, held: int, total: int) -> None:
        """`held`: how many entries that makes, of how many. Raises KnownError where the part
        before this one could not be stored."""
        self.finish()
        self._under_way = self._thread.submit(self._store, runs, held, total)

    def finish(self) -> None:
        """Return when all is stored that came. Raises KnownError where it could not be."""
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            started = _now_s()
            under_way.result()
            self.filled.stored_s += _now_s() - started

    def _store(self, runs: Sequence[Checked], held: int, total: int) -> None:
        self.filled.entries += self._desk.filling.keep(runs)
        self._say(held, total)


def _take(
    desk: Fillable, ahead: _Ahead, storing: _Storing, *, stopping: Callable[[], bool]
) -> None:
    event = bytes.fromhex(desk.event_id)
    heads = dict(desk.heads())
    filled = storing.filled
    while not stopping():
        clock = [_now_s()]
        part = ahead.take()
        clock.append(_now_s())
        sound = [_sound(run, event, heads) for run in part.runs]
        clock.append(_now_s())
        filled.waited_s += clock[1] - clock[0]
        filled.verified_s += clock[2] - clock[1]
        if not sound:
            return
        held = sum(head.seq for head in heads.values())
        storing.store(sound, held=held, total=max(held, part.total))


def _sound(run: Run, event: bytes, heads: dict[Branch, Head]) -> Checked:
    found = check(run, event, after=heads.get(run.branch, BEGIN))
    if isinstance(found, Unsound):
        raise KnownError(
            say(
                "Entries of station {station} from number {number} were not taken: {why}.",
                station=found.branch.origin[:8],
                number=found.seq,
                why=found.why,
            )
        )
    heads[found.branch] = found.head
    return found
