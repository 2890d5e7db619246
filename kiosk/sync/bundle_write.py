"""Writing a bundle: written beside, forced to the medium, read back, and only then named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from msgspec import Struct
from msgspec.structs import replace

from kiosk.credentials.node_key import node_id
from kiosk.domain.cards import EventCard
from kiosk.domain.commands import LeaseSeats, SettleSeats
from kiosk.domain.entries import Branch, Entry
from kiosk.domain.exchange import (
    BODIES_MAX,
    PAGE_BYTES_MAX,
    PAGE_ENTRIES_MAX,
    BadgeKey,
    Body,
    BodySide,
    Exchanging,
    NodeLine,
    Page,
)
from kiosk.domain.withholding import sees_all
from kiosk.errors import KnownError
from kiosk.log.withheld import parted
from kiosk.said import say
from kiosk.sync import wire
from kiosk.sync.bundle_frames import FrameReader, FrameWriter, Kind
from kiosk.sync.bundle_keys import Ring
from kiosk.sync.bundle_manifest import (
    Closing,
    Manifest,
    pack_closing,
    pack_manifest,
)
from kiosk.sync.bundle_medium import (
    SUFFIX,
    forget_cached,
    medium_fault,
    new_file,
    place_for,
    plain,
    sync_folder,
)
from kiosk.sync.bundle_peers import held_by_all, peer_of
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.progress import HUB_KEY_SETTING

NODE_PREFIX_CHARS_MIN = 8
SEAT_TURNS = 2  # the first may mint, and then those who wait come before the lease
Step = Callable[[int, int], None]  # how many are done, of how many


class Keyring(Protocol):
    """What a station knows of the event's secrets, and its own key."""

    def in_right_hands(self) -> tuple[BadgeKey, ...]: ...

    def open_box(self, box: bytes, purpose: str) -> bytes | None: ...


class Station(Exchanging, Protocol):
    """A station as bundles use it: the Desk fulfils it."""

    @property
    def keyring(self) -> Keyring: ...

    @property
    def bodies(self) -> BodySide: ...

    @property
    def hub_branch(self) -> Branch | None: ...

    @property
    def is_root(self) -> bool: ...

    def event(self) -> EventCard | None: ...

    def nodes_with(self, entries: Sequence[Entry]) -> Sequence[NodeLine]: ...


class Written(Struct, frozen=True):
    """A bundle that was read back from the medium and found whole."""

    path: Path
    entries: int
    pages: int
    size_bytes: int
    meant_for: tuple[str, ...]  # names; empty: whoever reads it


class _Plan(Struct, frozen=True):
    manifest: Manifest
    after: Mapping[Branch, int]  # what the receivers are known to hold
    names: tuple[str, ...]


def write_bundle(
    desk: Station,
    place: Path,
    *,
    station: str = "",
    everything: bool = False,
    progress: Step | None = None,
) -> Written:
    """Write what the others are not known to hold to a folder, or to a file named .rollcall.

    `station` is a name or the beginning of a node's identifier: for it alone, with seats for its
    next outage where this is the hub. Raises KnownError; nothing half written is left then.
    """
    ring = ring_of(desk)
    event = desk.event()
    path = place_for(
        place,
        event=plain(event.code if event else ""),
        station=plain(desk.name) or desk.node[:8],
        now_ms=desk.now_ms(),
    )
    plan = _plan(desk, station, everything=everything)
    locks = _locks_of(desk, ring, plan.manifest.meant_for)
    partial = path.with_name(f".{desk.node[:8]}{SUFFIX}.part")
    try:
        with new_file(partial) as file:
            closing = _write(desk, file, plan, ring=locks, progress=progress)
            file.flush()
            os.fsync(file.fileno())
            size_bytes = file.tell()
            forget_cached(file)
        _verify(partial, closing, event=bytes.fromhex(desk.event_id), ring=ring)
        partial.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise medium_fault(error, path) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return Written(path, closing.entries, closing.pages, size_bytes, plan.names)


def ring_of(desk: Station) -> Ring:
    """What this station opens bundles with: every secret of the event that it was ever given, the
    newest first, and its own key."""
    if not desk.event_id:
        raise KnownError(
            say(
                "This station holds no event yet, so it can neither write nor read a bundle. "
                "Join a hub once (kioskctl join), or import the event."
            )
        )
    keys = tuple(reversed(desk.join_kit().badge_keys))
    return Ring(keys, me=desk.node, open_box=desk.keyring.open_box)


def _locks_of(desk: Station, ring: Ring, meant_for: Sequence[str]) -> Ring:
    """What it closes them with: nothing that a station holds which we know to be shut out, and
    for content that not everybody may see the keys of those alone who may."""
    keys = desk.keyring.in_right_hands()
    trusted = {line.node: line.public_key for line in desk.nodes() if not line.revoked}
    nodes = {} if len(keys) == len(ring.keys) else trusted
    wide = _who_sees_all(desk)
    readers = {n: key for n, key in wide.items() if not meant_for or n in {*meant_for, desk.node}}
    # A bundle for a station that may not see it holds none of it.
    of_any_use = not meant_for or any(node in wide for node in meant_for)
    return Ring(tuple(reversed(keys)), nodes, readers if of_any_use else {})


def _who_sees_all(desk: Station) -> dict[str, bytes]:
    """The public keys of all stations whose role lets them see everything."""
    lines = [line for line in desk.nodes() if not line.revoked]
    found = {line.node: line.public_key for line in lines if sees_all(line.role)}
    hub, hub_key = desk.hub_branch, bytes.fromhex(desk.setting(HUB_KEY_SETTING))
    if hub is not None and hub_key and node_id(hub_key) == hub.origin:
        found[hub.origin] = hub_key  # also before its log is here, which names the others
    return found


# -- what goes in, and for whom --------------------------------------------------------------------


def _plan(desk: Station, station: str, *, everything: bool) -> _Plan:
    others = [line for line in desk.nodes() if line.node != desk.node and not line.revoked]
    named = _named(others, station) if station else None
    if named is not None and desk.is_root:
        _give_seats(desk, named.node)
    heads = dict(desk.heads())
    hub = desk.hub_branch
    if named is not None:
        receivers: tuple[str, ...] = (named.node,)
    elif hub is not None:
        receivers = (hub.origin,)
    else:
        receivers = tuple(line.node for line in others)
    after = {} if everything else held_by_all(desk, receivers, me=desk.branch, hub=hub)
    meant = receivers if named is not None or hub is not None else ()
    names = {line.node: line.name for line in others}
    manifest = Manifest(
        event=desk.event_id,
        author=desk.branch,
        key=desk.public_key,
        name=desk.name,
        created_ms=desk.now_ms(),
        heads=heads,
        meant_for=meant,
    )
    return _Plan(manifest, after, tuple(names.get(node, "the hub") for node in meant))


def _named(others: Sequence[NodeLine], wanted: str) -> NodeLine:
    """The station that was meant, by its name or the beginning of its identifier."""
    folded = " ".join(wanted.split()).casefold()
    found = [line for line in others if line.name.casefold() == folded]
    if not found and len(folded) >= NODE_PREFIX_CHARS_MIN:
        found = [line for line in others if line.node.startswith(folded)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(line.node[:NODE_PREFIX_CHARS_MIN] for line in found)
        raise KnownError(
            say(
                "Several stations are called {wanted!r}. Name one by its id: {ids}.",
                wanted=wanted,
                ids=ids,
            )
        )
    known = ", ".join(line.name for line in others) or "none but this one"
    raise KnownError(
        say(
            "No station is called {wanted!r}. Stations of this event: {known}.",
            wanted=wanted,
            known=known,
        )
    )


def _give_seats(desk: Station, node: str) -> None:
    """As in the exchange: what is owed first, then seats for the next outage of this station."""
    seen = peer_of(desk, node).branch
    written = [branch for branch in desk.heads() if branch.origin == node]
    known = [*written, *([seen] if seen is not None else [])]
    for _ in range(SEAT_TURNS):
        desk.do(SettleSeats())
        if known:  # seats go to the branch that it writes now, and only where that is known
            desk.do(LeaseSeats(to=str(max(known))))


# -- the file --------------------------------------------------------------------------------------


def _write(
    desk: Station,
    file: BinaryIO,
    plan: _Plan,
    *,
    ring: Ring,
    progress: Step | None,
) -> Closing:
    manifest = plan.manifest
    writer = FrameWriter(file, event=bytes.fromhex(manifest.event), ring=ring)
    writer.add(Kind.MANIFEST, pack_manifest(manifest, desk, writer.binding))
    total = sum(max(0, h.seq - plan.after.get(b, 0)) for b, h in manifest.heads.items())
    pages = entries = 0
    digest = digest_of(manifest.heads)
    for group in _groups(desk, manifest, plan.after):
        bare = Message(manifest.event, manifest.author, manifest.created_ms, digest)
        parts = [parted(page) for page in group]
        withheld = [body for _, bodies in parts for body in bodies] if ring.readers else []
        for chunk in _chunks(withheld):
            writer.add(Kind.BODIES, wire.encode(replace(bare, bodies=chunk)))
        message = replace(bare, pages=tuple(page for page, _ in parts))
        writer.add(Kind.PAGES, wire.encode(message))
        pages += 1
        entries += sum(len(page.entries) for page in group)
        if progress is not None:
            progress(entries, max(entries, total))
    closing = Closing(pages, entries, writer.digest)
    writer.add(Kind.CLOSING, pack_closing(closing, desk, writer.binding))
    return closing


def _chunks(bodies: Sequence[Body]) -> Iterator[tuple[Body, ...]]:
    for start in range(0, len(bodies), BODIES_MAX):
        yield tuple(bodies[start : start + BODIES_MAX])


def _groups(desk: Station, manifest: Manifest, after: Mapping[Branch, int]) -> Iterator[list[Page]]:
    """Pages as the exchange sends them, together up to its limits for one message."""
    group: list[Page] = []
    entries_left, bytes_left = PAGE_ENTRIES_MAX, PAGE_BYTES_MAX
    for branch, head in sorted(manifest.heads.items()):
        seq = after.get(branch, 0)
        while seq < head.seq:
            if entries_left <= 0 or bytes_left <= 0:
                yield group
                group, entries_left, bytes_left = [], PAGE_ENTRIES_MAX, PAGE_BYTES_MAX
            page = desk.page(branch, seq, count_max=entries_left, bytes_max=bytes_left)
            group.append(page)
            seq = page.mark.seq
            entries_left -= len(page.entries)
            bytes_left -= sum(entry.size_bytes for entry in page.entries)
    if group:
        yield group


def _verify(path: Path, written: Closing, *, event: bytes, ring: Ring) -> None:
    """Read back what the medium holds: every frame, up to the end, as it was written."""
    try:
        with open(path, "rb") as file:
            for frame in FrameReader(file, event=event, ring=ring).frames():
                digest = frame.digest_before
    except KnownError as error:
        raise KnownError(
            say(
                "The stick did not keep what was written: {why}. Nothing was left on it. Use "
                "another stick.",
                why=error,
            )
        ) from error
    if digest != written.digest:
        raise KnownError(
            say(
                "The stick gives back something else than was written. Nothing was left on "
                "it. Use another stick."
            )
        )
