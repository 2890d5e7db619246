"""Reading a bundle: looked through whole, then taken in page by page, each all or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.domain.changes import Changes
from kiosk.domain.commands import SettleSeats
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Body, Fork, Head, Page
from kiosk.errors import KnownError
from kiosk.log.withheld import joined
from kiosk.said import say
from kiosk.sync import wire
from kiosk.sync.bundle_frames import BrokenError, Frame, FrameReader, Kind
from kiosk.sync.bundle_keys import Ring
from kiosk.sync.bundle_manifest import Manifest, unpack_closing, unpack_manifest
from kiosk.sync.bundle_medium import opened
from kiosk.sync.bundle_peers import peer_of, remember
from kiosk.sync.bundle_trust import Introductions
from kiosk.sync.bundle_write import Station, Step, ring_of
from kiosk.sync.messages import Message
from kiosk.sync.progress import EXCHANGED_SETTING
from kiosk.sync.session import twice_words


class Read(Struct, frozen=True):
    """What came of a bundle. `problem` is a sentence; what counts as new is kept all the same."""

    author: str  # what its writer is called
    created_ms: int  # by the writer's clock
    new: int = 0
    known: int = 0
    to_carry_back: int = 0  # entries here that the writer lacks
    whole: bool = True
    again: bool = False  # this very bundle was read here before
    older: bool = False  # its writer wrote a later one, which was read here
    problem: str = ""
    changes: Changes = field(default_factory=Changes)


class Survey(Struct, frozen=True):
    """What a look through the whole file found, before anything of it is used."""

    manifest: Manifest
    pages: int  # that are whole
    digest: bytes  # recognises this bundle
    broken: BrokenError | None = None
    heard_out: bool = False  # of a station that was shut out: its acts may stand nowhere else


class _Taken(Struct):
    new: int = 0
    known: int = 0
    refused: list[str] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    problem: str = ""


def read_bundle(desk: Station, path: Path, *, progress: Step | None = None) -> Read:
    """Take in what a bundle brings. Safe to repeat, in any order with others.

    Raises KnownError where nothing of it may be used: no bundle, another event, a stranger's.
    Of a bundle that is cut off or damaged, what stands before that is taken, and `problem` says so.
    """
    ring = ring_of(desk)
    with opened(path) as file:
        survey = look_through(desk, file, ring)
    before = peer_of(desk, survey.manifest.author.origin)
    with opened(path) as file:
        taken = _take(desk, file, survey, ring=ring, progress=progress)
    manifest = survey.manifest
    name = name_of(desk, manifest)
    lacking = _lacking(desk.heads(), manifest.heads)
    _follow_up(desk, survey, taken, is_whole=not lacking)
    wrote = (manifest.author.epoch, _seq(manifest.heads, manifest.author))
    return Read(
        author=name,
        created_ms=manifest.created_ms,
        new=taken.new,
        known=taken.known,
        to_carry_back=_count(_lacking(manifest.heads, desk.heads())),
        whole=survey.broken is None,
        again=before.digest == survey.digest.hex(),
        older=wrote < before.wrote,
        problem=_problem(survey, taken, lacking=_count(lacking), name=name),
        changes=taken.changes,
    )


# -- the first look: nothing is used yet -----------------------------------------------------------


def look_through(desk: Station, file: BinaryIO, ring: Ring) -> Survey:
    """Every frame, the closing, and who wrote it. Raises KnownError where nothing may be used."""
    try:
        reader = FrameReader(file, event=bytes.fromhex(desk.event_id), ring=ring)
        frames = reader.frames()
        manifest = unpack_manifest(next(frames).content, reader.binding)
    except BrokenError as error:
        raise KnownError(
            say(
                "{why}. Nothing could be read. Copy it again, or have it written again.",
                why=error.words,
            )
        ) from error
    if manifest.event != desk.event_id:
        raise KnownError(say("This bundle belongs to another event. Nothing was read."))
    trusted = Introductions(desk, manifest.author.origin)
    heard_out = trusted.author_is_revoked and desk.is_root
    if trusted.author_is_revoked and not heard_out:
        raise KnownError(
            say(
                "The writer of this bundle, “{name}”, was shut out of this event. Nothing was "
                "read. Bring it to the hub: it may hold acts that nobody else has.",
                name=name_of(desk, manifest),
            )
        )
    pages, broken, closing = 0, None, None
    try:
        for frame in frames:
            if frame.kind is Kind.CLOSING:
                closing = frame
                continue
            if frame.kind is Kind.BODIES:
                continue
            pages += 1
            if not trusted.author_is_known:
                trusted.learn(message_in(frame))
    except BrokenError as error:
        broken = error
    if not (trusted.author_is_known or heard_out):
        raise KnownError(
            say(
                "The station that wrote this bundle, “{name}”, is not known to this event. "
                "Nothing was read. Let it join the hub; where it has done so, read a bundle "
                "of the hub first.",
                name=manifest.name,
            )
        )
    if closing is not None:
        _check_closing(closing, manifest, reader.binding, pages=pages)
    return Survey(manifest, pages, reader.binding, broken, heard_out=heard_out)


def _check_closing(frame: Frame, manifest: Manifest, binding: bytes, *, pages: int) -> None:
    closing = unpack_closing(frame.content, key=manifest.key, binding=binding)
    if closing is None or (closing.pages, closing.digest) != (pages, frame.digest_before):
        raise KnownError(
            say(
                "The end of this bundle is not signed by the station that wrote its "
                "beginning. Nothing was read. Have it written again."
            )
        )


# -- the second look: taken in ---------------------------------------------------------------------


def _take(
    desk: Station,
    file: BinaryIO,
    survey: Survey,
    *,
    ring: Ring,
    progress: Step | None,
) -> _Taken:
    taken = _Taken()
    reader = FrameReader(file, event=bytes.fromhex(desk.event_id), ring=ring)
    if reader.binding != survey.digest:
        raise KnownError(
            say("The bundle changed while it was read. Nothing was taken; read it again.")
        )
    try:
        for number, message in pages_in(reader, survey.pages):
            _take_page(desk, message, taken)
            if progress is not None:
                progress(number, survey.pages)
    except KnownError as error:
        # What was taken before is on disk and stays: say how it ended, and go on next time.
        taken.problem = say("{what} What stands before that was taken in.", what=sentence_of(error))
    return taken


def pages_in(reader: FrameReader, count: int) -> Iterator[tuple[int, Message]]:
    """The first pages, numbered from 1, with all their content that this station may see."""
    bodies: list[Body] = []
    number = 0
    frames = reader.frames()
    next(frames)  # the manifest
    while number < count:
        frame = next(frames)
        if frame.kind is Kind.BODIES:
            bodies += message_in(frame).bodies if frame.content else ()
            continue
        number += 1
        message = message_in(frame)
        pages = tuple(joined(page, bodies) for page in message.pages)
        yield number, replace(message, pages=pages, bodies=tuple(bodies))
        bodies.clear()


def _take_page(desk: Station, message: Message, taken: _Taken) -> None:
    heads = desk.heads()
    fresh: list[Page] = []
    for page in message.pages:
        if _is_held(desk, page, heads):
            taken.known += len(page.entries)
        else:
            fresh.append(page)
    if message.bodies and desk.bodies.lacking():
        # Content of entries that came here before without it.
        taken.changes |= desk.bodies.keep(message.bodies)
    if not fresh:
        return
    here = desk.take_in(fresh)
    taken.new += here.new
    taken.known += here.known
    taken.refused += here.refused
    taken.forks += here.forks
    taken.changes |= here.changes


def _is_held(desk: Station, page: Page, heads: Mapping[Branch, Head]) -> bool:
    """Held whole: the same last entry has the same entries before it. One look for a page, not
    one for an entry, so that a bundle that was read before takes no time."""
    count, last = len(page.entries), page.mark.seq
    if not count or last < count or last > _seq(heads, page.branch):
        return False
    ours = desk.page(page.branch, last - 1, count_max=1, bytes_max=1)
    return ours.entries[0].header == page.entries[-1].header


def message_in(frame: Frame) -> Message:
    try:
        return wire.decode(frame.content)
    except KnownError as error:
        raise KnownError(
            say(
                "Page {number} of the bundle cannot be read: its writer has another version. "
                "Update Rollcall on both stations.",
                number=frame.number,
            )
        ) from error


# -- afterwards ------------------------------------------------------------------------------------


def _follow_up(desk: Station, survey: Survey, taken: _Taken, *, is_whole: bool) -> None:
    """What is owed for a bundle. Where the disk fails now, its pages are in all the same."""
    manifest = survey.manifest
    try:
        remember(desk, manifest, survey.digest)
        _note_exchanged(desk, manifest)
        if is_whole and not taken.problem:
            taken.changes |= _settle(desk, manifest)
    except KnownError as error:
        taken.problem = taken.problem or say(
            "{what} All that it brought was taken in before. Read it once more then.",
            what=sentence_of(error),
        )


def _settle(desk: Station, manifest: Manifest) -> Changes:
    """Do what is now owed about seats; it travels with the next bundle or exchange."""
    hub = desk.hub_branch
    if hub is None:
        return desk.do(SettleSeats()).changes
    # Spare seats go to the branch that the hub writes now, not to one from before a restore.
    branches = {hub, *(b for b in (*desk.heads(), manifest.author) if b.origin == hub.origin)}
    return desk.do(SettleSeats(hub=str(max(branches)))).changes


def _note_exchanged(desk: Station, manifest: Manifest) -> None:
    """The status line counts what the hub lacks of ours: its own bundle is the best witness."""
    hub, branch = desk.hub_branch, desk.branch
    if hub is None or manifest.author.origin != hub.origin or branch not in manifest.heads:
        return
    named, _, seq = desk.setting(EXCHANGED_SETTING).rpartition(":")
    holds = manifest.heads[branch].seq
    if named != str(branch) or int(seq) < holds:
        desk.set_setting(EXCHANGED_SETTING, f"{branch}:{holds}")


def _problem(survey: Survey, taken: _Taken, *, lacking: int, name: str) -> str:
    if taken.problem:
        return taken.problem
    if taken.forks:
        return twice_words(taken.forks[0])
    if survey.broken is not None:
        return say(
            "{what}. %n pages before it were taken in, nothing after it. Copy it again, or "
            "have “{name}” write it again.",
            n=survey.pages,
            what=survey.broken.words,
            name=name,
            one="{what}. One page before it was taken in, nothing after it. Copy it again, or "
            "have “{name}” write it again.",
        )
    if lacking:
        why = say(" ({why})", why=taken.refused[0]) if taken.refused else ""
        return say(
            "%n entries that “{name}” holds are not in this bundle and not here: it goes "
            "on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or "
            "have “{name}” write one with --everything.",
            n=lacking,
            name=name,
            why=why,
        )
    if survey.heard_out:
        return say(
            "“{name}” was shut out of this event. What it had done was taken in, since nobody else "
            "may have it: look at its acts before you rely on them.",
            name=name,
        )
    return taken.refused[0] if taken.refused else ""


def sentence_of(error: KnownError) -> str:
    """What it says, whole: of a file that breaks off, it is a part of a sentence."""
    return say("{what}.", what=error.words) if isinstance(error, BrokenError) else error.words


def name_of(desk: Station, manifest: Manifest) -> str:
    names = {line.node: line.name for line in desk.nodes()}
    return names.get(manifest.author.origin, manifest.name)


def _seq(heads: Mapping[Branch, Head], branch: Branch) -> int:
    head = heads.get(branch)
    return head.seq if head is not None else 0


def _lacking(has: Mapping[Branch, Head], other: Mapping[Branch, Head]) -> dict[Branch, int]:
    """How many entries `other` holds beyond what `has` holds, of each branch."""
    return {
        branch: head.seq - _seq(has, branch)
        for branch, head in other.items()
        if head.seq > _seq(has, branch)
    }


def _count(lacking: Mapping[Branch, int]) -> int:
    return sum(lacking.values())
