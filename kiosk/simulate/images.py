"""Stations as they are on the morning of the event: made once a process, copied for each seed."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct

from kiosk.domain.commands import EnrolNode, RecordImport
from kiosk.domain.exchange import PAGE_BYTES_MAX, Page
from kiosk.simulate.chance import chance_from
from kiosk.simulate.disk import Disk, Image
from kiosk.simulate.node import HUBS, Node, WorldClock
from kiosk.simulate.small_event import EVENT, PROGRAMME, START_MS
from kiosk.simulate.watching import Checker, WatchedDesk
from kiosk.sync.bundle import write_bundle

DESKS_MAX = 16
VENUE_DESKS_MAX = 6
SECOND_VENUE_DESKS_MAX = 4
BLANKS = 2


class Images(Struct, frozen=True):
    """Every node has the event; the desks have joined the root, or a venue's hub."""

    root: Image
    venues: tuple[Image, ...]
    desks: tuple[Image, ...]
    venue_desks: tuple[tuple[Image, ...], ...]  # of each venue
    blanks: tuple[Image, ...]  # installed, and nothing more
    foreign: bytes  # a bundle of another event


_made: list[Images] = []


def images() -> Images:
    if not _made:
        _made.append(_make())
    return _made[0]


def pages_of(desk: WatchedDesk, *, count_max: int = 500) -> list[Page]:
    """Everything that a node holds, as pages."""
    pages = []
    for branch, head in sorted(desk.heads().items()):
        after = 0
        while after < head.seq:
            page = desk.page(branch, after, count_max=count_max, bytes_max=PAGE_BYTES_MAX)
            after = page.mark.seq
            pages.append(page)
    return pages


def _make() -> Images:
    rng = Random("images of the simulator")  # noqa: S311 - the same keys in every run
    with tempfile.TemporaryDirectory() as folder, chance_from(rng):
        clock, checker = WorldClock(START_MS), Checker(lambda _: None)

        def new(name: str) -> Node:
            return Node(name, Disk(Path(folder) / name), clock, checker)

        def several(name: str, count: int) -> list[Node]:
            return [new(f"{name}{number}") for number in range(count)]

        root, *venues = (new(name) for name in HUBS)
        root.desk.do(RecordImport(PROGRAMME))
        desks = several("desk", DESKS_MAX)
        _join([*venues, *desks], root)
        staff = [
            several("venue desk", VENUE_DESKS_MAX),
            several("second venue desk", SECOND_VENUE_DESKS_MAX),
        ]
        for venue, venue_desks in zip(venues, staff, strict=True):
            _join(venue_desks, venue)
        blanks, stranger = several("blank", BLANKS), new("stranger")
        made = Images(
            root.image(),
            _images(venues),
            _images(desks),
            tuple(_images(some) for some in staff),
            _images(blanks),
            _bundle_of_another_event(stranger, Path(folder)),
        )
        for node in (root, *venues, *desks, *staff[0], *staff[1], *blanks, stranger):
            node.stop()
            node.disk.throw_away()
        return made


def _bundle_of_another_event(stranger: Node, folder: Path) -> bytes:
    described = msgspec.structs.replace(EVENT, code="OTHER2020")
    stranger.desk.do(RecordImport((described, *PROGRAMME[1:])))
    return write_bundle(stranger.desk, folder).path.read_bytes()


def _join(nodes: Sequence[Node], hub: Node) -> None:
    for node in nodes:
        hub.desk.do(EnrolNode(node.desk.node, node.desk.name, node.role, node.desk.public_key))
    for node in nodes:
        node.join(hub)
        node.desk.take_in(pages_of(hub.desk))


def _images(nodes: Sequence[Node]) -> tuple[Image, ...]:
    return tuple(node.image() for node in nodes)
