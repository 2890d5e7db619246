"""Filling a new station: the hub's whole log in large parts, each asked for by what is held.

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
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.snapshot_parts import Part

PART_ENTRIES = 20_000
PART_BYTES = 12_000_000  # before it is packed
WORTH_ENTRIES = 5_000  # fewer travel as pages, which are folded as they come
WORTH_SHARE = 4  # and so do those that are less than a quarter of what is held


class Filling(Protocol):
    """Where a whole log goes."""

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

    def later(self) -> AbstractContextManager[None]:
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


class Step(Struct, frozen=True):
    """How far it has come, for whoever waits."""

    doing: str  # "receiving" or "folding"
    done: int  # entries
    total: int


class Filled(Struct):
    """What came of it. The hub works while we do, so `waited_s` is what that did not hide."""

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
    say = told or (lambda _: None)
    with ThreadPoolExecutor(1, thread_name_prefix="filling") as ahead:
        try:
            _take(desk, _Ahead(desk, hub, ahead), filled, say=say, stopping=stopping)
        except KnownError as error:
            filled.problem = str(error)
    if filled.entries:
        started = time.monotonic()
        total = sum(head.seq for head in desk.heads().values())
        filled.changes = desk.filling.fold(lambda done: say(Step("folding", done, total)))
        filled.folded_s = time.monotonic() - started
    return filled


class _Ahead:
    """Asks for the next part while the one before it is verified and stored."""

    def __init__(self, desk: Fillable, hub: Giver, thread: ThreadPoolExecutor) -> None:
        self._desk = desk
        self._hub = hub
        self._thread = thread
        self._held = {branch: head.seq for branch, head in desk.heads().items()}
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
            digest_of(desk.heads()),
            want=dict(self._held),
        )
        return self._thread.submit(self._hub.snapshot, question)


def _take(
    desk: Fillable,
    ahead: _Ahead,
    filled: Filled,
    *,
    say: Callable[[Step], None],
    stopping: Callable[[], bool],
) -> None:
    event = bytes.fromhex(desk.event_id)
    heads = dict(desk.heads())
    while not stopping():
        clock = [time.monotonic()]
        part = ahead.take()
        clock.append(time.monotonic())
        sound = [_sound(run, event, heads) for run in part.runs]
        clock.append(time.monotonic())
        if not sound:
            return
        new = desk.filling.keep(sound)
        clock.append(time.monotonic())
        filled.entries += new
        filled.waited_s += clock[1] - clock[0]
        filled.verified_s += clock[2] - clock[1]
        filled.stored_s += clock[3] - clock[2]
        held = sum(head.seq for head in heads.values())
        say(Step("receiving", held, max(held, part.total)))


def _sound(run: Run, event: bytes, heads: dict[Branch, Head]) -> Checked:
    found = check(run, event, after=heads.get(run.branch, BEGIN))
    if isinstance(found, Unsound):
        raise KnownError(
            f"Entries of station {found.branch.origin[:8]} from number {found.seq} were not "
            f"taken: {found.why}."
        )
    heads[found.branch] = found.head
    return found
