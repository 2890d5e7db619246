"""A walk over every branch from its first entry: does the chain hold, and does its author sign?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import PAGE_BYTES_MAX, PAGE_ENTRIES_MAX, Head, LogSide, Page
from kiosk.errors import KnownError
from kiosk.log.chain import BEGIN, Broken, follow, mark_holds
from kiosk.log.codec import decode_header


@dataclass(frozen=True, slots=True)
class BranchWalk:
    """What a walk over one branch found."""

    branch: Branch
    entries: int  # that hold
    erased: int  # of them without a body: erased or withheld
    broken: Broken | None = None  # the first that does not hold


def walk_all(
    log: LogSide, event: bytes, progress: Callable[[int], None] | None = None
) -> list[BranchWalk]:
    """Every branch that is held, in the order of their names."""
    found: list[BranchWalk] = []
    for branch, head in sorted(log.heads().items()):
        found.append(walk(log, branch, event=event, head=head))
        if progress is not None:
            progress(sum(one.entries for one in found))
    return found


def walk(
    log: LogSide, branch: Branch, *, event: bytes, head: Head, last: int | None = None
) -> BranchWalk:
    """From the first entry to the head; or only the last so many, whose beginning is trusted."""
    at, erased, first = BEGIN, 0, 0
    if last is not None and head.seq > last:
        first = head.seq - last
        start = _before(log, branch, first)
        if isinstance(start, Broken):
            return BranchWalk(branch, 0, 0, start)
        at = start
    while at.seq < head.seq:
        page = _page(log, branch, at.seq)
        if isinstance(page, Broken):
            return BranchWalk(branch, at.seq - first, erased, page)
        end = _end_of(page, event, at)
        if isinstance(end, Broken):
            return BranchWalk(branch, end.seq - 1 - first, erased, end)
        erased += sum(entry.body is None for entry in page.entries)
        at = end
    if at != head:
        why = "its content is not what this station noted as the last"
        return BranchWalk(branch, head.seq - first, erased, Broken(head.seq, why))
    return BranchWalk(branch, head.seq - first, erased)


def _page(log: LogSide, branch: Branch, after_seq: int) -> Page | Broken:
    try:
        page = log.page(branch, after_seq, count_max=PAGE_ENTRIES_MAX, bytes_max=PAGE_BYTES_MAX)
    except IndexError:
        return Broken(after_seq + 1, "no signature covers it")
    if not page.entries:
        return Broken(after_seq + 1, "it is missing")
    return page


def _end_of(page: Page, event: bytes, after: Head) -> Head | Broken:
    try:
        links = follow(page.branch, event, page.entries, after=after)
    except KnownError:
        return Broken(after.seq + 1, "its header cannot be read, or that of one of the next")
    if isinstance(links, Broken):
        return links
    end = Head(links[-1].header.seq, links[-1].hash)
    if not mark_holds(page.mark, end):
        return Broken(end.seq, "the signature over it does not hold")
    return end


def _before(log: LogSide, branch: Branch, seq: int) -> Head | Broken:
    """What the entry after `seq` says about the one before it."""
    page = _page(log, branch, seq)
    if isinstance(page, Broken):
        return page
    try:
        return Head(seq, decode_header(page.entries[0].header).prev)
    except KnownError:
        return Broken(seq + 1, "its header cannot be read")
