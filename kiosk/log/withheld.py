"""Entries without the content that a station may not see by its role; the chain holds as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Body, Packed, Page
from kiosk.domain.withholding import RESTRICTED, sees_all
from kiosk.log.codec import decode_header

# A header holds its kind as it is: whatever holds none of these need not be read.
_TRACES = tuple(kind.encode() for kind in RESTRICTED)


def stripped(entries: Sequence[Packed], role: str) -> tuple[Packed, ...]:
    if sees_all(role):
        return tuple(entries)
    return tuple(_stripped(entry) for entry in entries)


def _stripped(entry: Packed) -> Packed:
    if entry.body is None or not any(trace in entry.header for trace in _TRACES):
        return entry
    if decode_header(entry.header).kind not in RESTRICTED:
        return entry
    return replace(entry, body=None, salt=None)


def parted(page: Page) -> tuple[Page, tuple[Body, ...]]:
    """The page as anybody may have it, and what it held that not everybody may see."""
    open_to_all = tuple(_stripped(entry) for entry in page.entries)
    first = page.mark.seq - len(page.entries) + 1
    bodies = [
        Body(page.branch, first + at, entry.body, entry.salt)
        for at, (entry, bare) in enumerate(zip(page.entries, open_to_all, strict=True))
        if entry.body is not None and entry.salt is not None and bare.body is None
    ]
    return replace(page, entries=open_to_all), tuple(bodies)


def joined(page: Page, bodies: Iterable[Body]) -> Page:
    """The page with those of these bodies that belong into it; what it holds is not replaced."""
    first = page.mark.seq - len(page.entries) + 1
    held: dict[tuple[Branch, int], Body] = {(body.branch, body.seq): body for body in bodies}
    if not held:
        return page
    entries = list(page.entries)
    for at, entry in enumerate(entries):
        body = held.get((page.branch, first + at))
        if body is not None and entry.body is None:
            entries[at] = replace(entry, body=body.body, salt=body.salt)
    return replace(page, entries=tuple(entries))
