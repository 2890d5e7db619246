"""Whether a bundle holds what it says, entry by entry, without taking anything in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.exchange import Page
from kiosk.errors import KnownError
from kiosk.log.codec import Header, body_digest, decode_header
from kiosk.sync import bundle_read
from kiosk.sync.bundle_frames import FrameReader
from kiosk.sync.bundle_medium import opened
from kiosk.sync.bundle_trust import page_holds
from kiosk.sync.bundle_write import Station, Step, ring_of


@dataclass(frozen=True, slots=True)
class Checked:
    """What a bundle holds. A problem names the first thing that does not hold."""

    author: str
    created_ms: int
    entries: int  # that hold
    pages: int
    problem: str = ""


def check_bundle(desk: Station, path: Path, *, progress: Step | None = None) -> Checked:
    """Walk every entry: its chain, its body and its author's signature.

    Raises KnownError where this is no bundle that this station may read.
    """
    ring, event = ring_of(desk), bytes.fromhex(desk.event_id)
    with opened(path) as file:
        survey = bundle_read.look_through(desk, file, ring)
    entries, problem = 0, ""
    with opened(path) as file:
        reader = FrameReader(file, event=event, ring=ring)
        for number, message in bundle_read.pages_in(reader, survey.pages):
            for page in message.pages:
                problem = _fault(page, event)
                if problem:
                    break
                entries += len(page.entries)
            if problem:
                break
            if progress is not None:
                progress(number, survey.pages)
    if not problem and survey.broken is not None:
        problem = f"{survey.broken}."
    manifest = survey.manifest
    name = bundle_read.name_of(desk, manifest)
    return Checked(name, manifest.created_ms, entries, survey.pages, problem)


def _fault(page: Page, event: bytes) -> str:
    first = page.mark.seq - len(page.entries) + 1
    of = f"station {page.branch.origin[:8]}"
    try:
        headers = [decode_header(entry.header) for entry in page.entries]
    except KnownError as error:
        return f"Entries of {of} from number {first}: {error}"
    if not headers or not page_holds(page, headers, event):
        return f"Entries of {of} from number {first} are not what their author signed."
    for entry, header in zip(page.entries, headers, strict=True):
        if entry.body is not None and not _body_holds(entry.body, entry.salt, header):
            return f"Entry {header.seq} of {of}: its content is not what its author signed."
    return ""


def _body_holds(body: bytes, salt: bytes | None, header: Header) -> bool:
    return salt is not None and body_digest(salt, body) == header.body_digest
