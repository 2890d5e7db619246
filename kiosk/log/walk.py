"""A walk over every branch from its first entry: does the chain hold, and does its author sign?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import PAGE_BYTES_MAX, PAGE_ENTRIES_MAX, Head, Mark, Packed, Page
from kiosk.errors import DamagedError, KnownError
from kiosk.log import log as rows
from kiosk.log.chain import BEGIN, NO_CHAIN, Broken, follow, mark_holds
from kiosk.log.codec import decode_header
from kiosk.store.store import Store

CHANGED = "its header was changed"
DAMAGED = "the disk does not give it back as it was written"


class WalkedLog(Protocol):
    """What a walk asks of a log."""

    def heads(self) -> Mapping[Branch, Head]: ...

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page: ...

    def marks(self, branch: Branch, after_seq: int, upto: int) -> list[Mark]: ...

    def first_unreadable(self, branch: Branch, after_seq: int, upto: int) -> int:
        """Which entry could not be read, after `page` raised DamagedError."""
        ...


class StoredLog:
    """The log of an open store: a station's, a hub's, or a copy's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def heads(self) -> Mapping[Branch, Head]:
        return rows.heads(self._store)

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        return rows.page(self._store, branch, after_seq, count_max=count_max, bytes_max=bytes_max)

    def marks(self, branch: Branch, after_seq: int, upto: int) -> list[Mark]:
        return rows.marks(self._store, branch, after_seq, upto)

    def first_unreadable(self, branch: Branch, after_seq: int, upto: int) -> int:
        self._store.reopen()
        try:
            return rows.first_unreadable(self._store, branch, after_seq, upto)
        finally:
            self._store.reopen()


class BranchWalk(Struct, frozen=True):
    """What a walk over one branch found."""

    branch: Branch
    entries: int  # that hold
    erased: int  # of them without a body: erased or withheld
    broken: Broken | None = None  # the first that does not hold


def walk_all(
    log: WalkedLog,
    event: bytes,
    progress: Callable[[int], None] | None = None,
    *,
    last: int | None = None,
) -> list[BranchWalk]:
    """Every branch that is held, in the order of their names."""
    found: list[BranchWalk] = []
    for branch, head in sorted(log.heads().items()):
        found.append(walk(log, branch, event=event, head=head, last=last))
        if progress is not None:
            progress(sum(one.entries for one in found))
    return found


def walk(
    log: WalkedLog, branch: Branch, *, event: bytes, head: Head, last: int | None = None
) -> BranchWalk:
    """From the first entry to the head; or only the last so many, whose beginning is trusted."""
    at, erased, first = BEGIN, 0, 0
    if last is not None and head.seq > last:
        first = head.seq - last
        start = _before(log, branch, first, head.seq)
        if isinstance(start, Broken):
            return BranchWalk(branch, 0, 0, start)
        at = start
    while at.seq < head.seq:
        page = _page(log, branch, at.seq, head.seq)
        if isinstance(page, Broken):
            return BranchWalk(branch, max(at.seq, page.seq - 1) - first, erased, page)
        end = end_of(page, event, at, marks=_marks(log, page, at))
        if isinstance(end, Broken):
            return BranchWalk(branch, end.seq - 1 - first, erased, end)
        erased += sum(entry.body is None for entry in page.entries)
        at = end
    if at != head:
        why = "its content is not what this station noted as the last"
        return BranchWalk(branch, head.seq - first, erased, Broken(head.seq, why))
    return BranchWalk(branch, head.seq - first, erased)


def end_of(page: Page, event: bytes, after: Head, *, marks: Sequence[Mark] = ()) -> Head | Broken:
    """Where a page ends, if it goes on from `after` and its author signed all of it. `marks` are
    further signatures over entries of it, which have to hold too."""
    try:
        links = follow(page.branch, event, page.entries, after=after)
    except KnownError:
        return Broken(_first_without_header(page, after), "its header cannot be read")
    if isinstance(links, Broken):
        return _told(_blamed(links, page, event, after), page, after)
    for mark in (*marks, page.mark):
        at = mark.seq - after.seq - 1
        if at >= len(links):
            return Broken(after.seq + len(links) + 1, "it is missing")
        signed = links[at].hash if at >= 0 else b""
        if not mark_holds(mark, Head(mark.seq, signed)):
            return _told(Broken(mark.seq, "the signature over it does not hold"), page, after)
    return Head(links[-1].header.seq, links[-1].hash)


def beginning_of(page: Page) -> Head:
    """Where a page says that it goes on. Raises KnownError where its header cannot be read."""
    first = decode_header(page.entries[0].header)
    return Head(first.seq - 1, first.prev)


def _blamed(broken: Broken, page: Page, event: bytes, after: Head) -> Broken:
    """Two entries do not fit together. Where the signature covers the second one and all after
    it, and so what that says of the first, it is the first that was changed."""
    at = broken.seq - after.seq - 1
    if broken.why != NO_CHAIN or at < 1:
        return broken
    rest = page.entries[at:]
    start = Head(broken.seq - 1, decode_header(rest[0].header).prev)
    try:
        links = follow(page.branch, event, rest, after=start)
    except KnownError:  # of one of the next
        return broken
    if isinstance(links, Broken):
        return broken
    holds = mark_holds(page.mark, Head(links[-1].header.seq, links[-1].hash))
    return Broken(broken.seq - 1, CHANGED) if holds else broken


def _told(broken: Broken, page: Page, after: Head) -> Broken:
    """With what its header says: what it is, when it was written and by whom."""
    at = broken.seq - after.seq - 1
    if not 0 <= at < len(page.entries):
        return broken
    header = decode_header(page.entries[at].header)
    return replace(broken, kind=header.kind, at_ms=header.clock_ms, actor=header.actor)


def _first_without_header(page: Page, after: Head) -> int:
    readable = takewhile(_is_readable, page.entries)
    return after.seq + 1 + sum(1 for _ in readable)


def _is_readable(entry: Packed) -> bool:
    try:
        decode_header(entry.header)
    except KnownError:
        return False
    return True


def _page(log: WalkedLog, branch: Branch, after_seq: int, upto: int) -> Page | Broken:
    try:
        page = log.page(branch, after_seq, count_max=PAGE_ENTRIES_MAX, bytes_max=PAGE_BYTES_MAX)
    except IndexError:
        return Broken(after_seq + 1, "no signature covers it")
    except DamagedError:
        return Broken(log.first_unreadable(branch, after_seq, upto), DAMAGED)
    if not page.entries:
        return Broken(after_seq + 1, "it is missing")
    return page


def _marks(log: WalkedLog, page: Page, after: Head) -> list[Mark]:
    """The signatures before the one that the page ends with."""
    try:
        return log.marks(page.branch, after.seq, page.mark.seq - 1)
    except DamagedError:
        return []  # the walk over the file's own seals says so


def _before(log: WalkedLog, branch: Branch, seq: int, upto: int) -> Head | Broken:
    """What the entry after `seq` says about the one before it."""
    page = _page(log, branch, seq, upto)
    if isinstance(page, Broken):
        return page
    try:
        return beginning_of(page)
    except KnownError:
        return Broken(seq + 1, "its header cannot be read")
