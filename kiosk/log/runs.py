"""Long runs of a branch in their leanest form, and back: what fills a new station.

A header ends with the digest of its body and the hash of the header before it. Whoever holds the
body and the run up to there computes both, so neither travels; the signature at the end of the
run holds for exactly the bytes that were left out, or nothing of the run is taken.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.entries import Branch, Stamp, Subject
from kiosk.domain.exchange import Head, Mark, Packed, Page
from kiosk.log.alike import Alike, Line
from kiosk.log.chain import mark_holds
from kiosk.log.codec import body_digest, decode_header, entry_hash

WHOLE, NO_PREV, NO_TAIL = 0, 1, 2  # what of the header travels
_LEAD = b"\x58\x20"  # of 32 bytes in CBOR
_PREV = 34
_TAIL = 2 * _PREV
_BODY, _SUBJECT, _KIND = 5, slice(7, 9), 9  # of a row


class Run(Struct, frozen=True):
    """Consecutive entries of one branch up to a mark, column by column."""

    branch: Branch
    mark: Mark
    forms: bytes  # WHOLE, NO_PREV or NO_TAIL, a byte an entry
    headers: tuple[bytes, ...]
    bodies: tuple[bytes | None, ...]
    salts: tuple[bytes | None, ...]


class Checked(Struct, frozen=True):
    """A run that holds."""

    branch: Branch
    after: Head  # where it begins
    head: Head  # where it ends
    mark: Mark
    rows: list[tuple[Any, ...]]  # for the table of entries, in the order of its columns
    stamp: Stamp  # the latest one

    @property
    def subjects(self) -> set[Subject]:
        """What it is about."""
        return {Subject(*both) for both in {row[_SUBJECT] for row in self.rows}}

    def is_about(self, subject_kind: str) -> bool:
        """Whether any of it is about such a subject."""
        return any(row[_SUBJECT.start] == subject_kind for row in self.rows)

    @property
    def is_bare(self) -> bool:
        """Some of it has no content: erased, or withheld."""
        return any(row[_BODY] is None for row in self.rows)


class Unsound(Struct, frozen=True):
    """The first thing about a run that does not hold, in words."""

    branch: Branch
    seq: int
    why: str


def without_content(run: Checked, kinds: Collection[str]) -> Checked:
    """The same run, and nothing of what facts of these kinds say."""
    rows = [
        (*row[:_BODY], None, None, *row[_BODY + 2 :]) if row[_KIND] in kinds else row
        for row in run.rows
    ]
    return replace(run, rows=rows)


def lean(page: Page) -> Run:
    """A page of the exchange in its leanest form."""
    forms, headers = bytearray(), []
    for number, entry in enumerate(page.entries):
        header, form = entry.header, WHOLE
        if number and header[-_PREV:-32] == _LEAD:
            form = NO_PREV
            if entry.body is not None and header[-_TAIL : -_TAIL + 2] == _LEAD:
                form = NO_TAIL
        forms.append(form)
        headers.append(header[: (None, -_PREV, -_TAIL)[form]])
    return Run(
        page.branch,
        page.mark,
        bytes(forms),
        tuple(headers),
        tuple(entry.body for entry in page.entries),
        tuple(entry.salt for entry in page.entries),
    )


def check(run: Run, event: bytes, *, after: Head) -> Checked | Unsound:
    """Follow a run from a head that is trusted to the signature at its end."""
    found = walk(run, event, after=after)
    if isinstance(found, Checked) and not (
        found.rows and run.mark.branch == run.branch and mark_holds(run.mark, found.head)
    ):
        return Unsound(run.branch, found.head.seq, "the signature over it does not hold")
    return found


def of_page(page: Page, entries: Sequence[Packed]) -> Run:
    """Some of a page's entries, all of their bytes as they are."""
    return Run(
        page.branch,
        page.mark,
        bytes(len(entries)),
        tuple(entry.header for entry in entries),
        tuple(entry.body for entry in entries),
        tuple(entry.salt for entry in entries),
    )


def walk(run: Run, event: bytes, *, after: Head) -> Checked | Unsound:
    """Follow a run from a head that is trusted. Its signature is not looked at."""
    origin, epoch = run.branch.origin, run.branch.epoch
    headers = Alike(event, bytes.fromhex(origin), epoch)
    rows: list[tuple[Any, ...]] = []
    seq, prev, stamp = after.seq, after.hash, (0, 0)
    columns = zip(run.forms, run.headers, run.bodies, run.salts, strict=True)
    for form, sent, body, salt in columns:
        digest = body_digest(salt or b"", body) if body is not None else b""
        header = _whole(form, sent, digest, prev)
        line = headers.read(header)
        seq += 1
        if line is None:
            return Unsound(run.branch, seq, _whose(header, event))
        why = _fault(line, seq=seq, prev=prev)
        if not why and body is not None and (salt is None or line.digest != digest):
            why = "its content was changed"
        if why:
            return Unsound(run.branch, seq, why)
        prev = entry_hash(header)
        if line.stamp > stamp:
            stamp = line.stamp
        rows.append((origin, epoch, seq, prev, header, body, salt, *line.named))
    head = Head(seq, prev)
    return Checked(run.branch, after, head, run.mark, rows, Stamp(*stamp))


def _whole(form: int, sent: bytes, digest: bytes, prev: bytes) -> bytes:
    if form == NO_TAIL:
        return b"".join((sent, _LEAD, digest, _LEAD, prev))
    return sent if form == WHOLE else b"".join((sent, _LEAD, prev))


def _whose(header: bytes, event: bytes) -> str:
    other = "event" if decode_header(header).event != event else "station"
    return f"it belongs to another {other}"


def _fault(line: Line, *, seq: int, prev: bytes) -> str:
    if line.seq != seq:
        return f"number {seq} is missing before it"
    if line.prev != prev:
        return "it does not continue the entry before it"
    return ""
