"""Whether a bundle holds what it says, entry by entry, without taking anything in."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Page
from kiosk.errors import KnownError
from kiosk.log.chain import Broken
from kiosk.log.walk import beginning_of, end_of
from kiosk.sync import bundle_read
from kiosk.sync.bundle_frames import FrameReader
from kiosk.sync.bundle_medium import opened
from kiosk.sync.bundle_write import Station, Step, ring_of


class Checked(Struct, frozen=True):
    """What a bundle holds, and the first thing of it that does not hold."""

    author: str
    created_ms: int
    entries: int  # that hold
    pages: int
    problem: str = ""  # of the file: where it is cut off or altered
    last: tuple[Branch, int] | None = None  # the last entry that holds
    broken: tuple[Branch, Broken] | None = None  # an entry that its author did not write so

    @property
    def holds(self) -> bool:
        return not self.problem and self.broken is None


def check_bundle(desk: Station, path: Path, *, progress: Step | None = None) -> Checked:
    """Walk every entry: its chain, its body and its author's signature.

    Raises KnownError where this is no bundle that this station may read.
    """
    ring, event = ring_of(desk), bytes.fromhex(desk.event_id)
    with opened(path) as file:
        survey = bundle_read.look_through(desk, file, ring)
    walk = _Walk(event)
    with opened(path) as file:
        reader = FrameReader(file, event=event, ring=ring)
        for number, message in bundle_read.pages_in(reader, survey.pages):
            for page in message.pages:
                walk.over(page)
            if walk.broken is not None:
                break
            if progress is not None:
                progress(number, survey.pages)
    manifest, broken = survey.manifest, walk.broken
    return Checked(
        author=bundle_read.name_of(desk, manifest),
        created_ms=manifest.created_ms,
        entries=walk.entries,
        pages=survey.pages,
        problem=bundle_read.sentence_of(survey.broken)
        if survey.broken is not None and broken is None
        else "",
        last=walk.last,
        broken=broken,
    )


class _Walk:
    """Over a bundle's pages, up to the first entry that does not hold."""

    def __init__(self, event: bytes) -> None:
        self._event = event
        self.entries = 0
        self.last: tuple[Branch, int] | None = None
        self.broken: tuple[Branch, Broken] | None = None

    def over(self, page: Page) -> None:
        if self.broken is not None:
            return
        try:
            # A bundle may go on where an earlier one ended: what is before that, it does not say.
            end = end_of(page, self._event, beginning_of(page))
        except (KnownError, IndexError):
            first = page.mark.seq - len(page.entries) + 1
            end = Broken(first, "its header cannot be read")
        if isinstance(end, Broken):
            self.broken = page.branch, end
            return
        self.entries += len(page.entries)
        self.last = page.branch, end.seq
