"""Stations as they are on the morning of the event: made once a process, copied for each seed."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.domain.commands import EnrolNode, RecordImport
from kiosk.domain.exchange import PAGE_BYTES_MAX, Page
from kiosk.simulate.chance import chance_from
from kiosk.simulate.disk import Disk, Image
from kiosk.simulate.node import Node, WorldClock
from kiosk.simulate.small_event import PROGRAMME, START_MS
from kiosk.simulate.watching import Checker, WatchedDesk

DESKS_MAX = 12
VENUE_DESKS_MAX = 6
BLANKS = 2


@dataclass(frozen=True, slots=True)
class Images:
    """Every node has the event; the desks have joined the root, or the venue's hub."""

    root: Image
    venue: Image
    desks: tuple[Image, ...]
    venue_desks: tuple[Image, ...]
    blanks: tuple[Image, ...]  # installed, and nothing more


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

        root, venue = new("root"), new("venue")
        root.desk.do(RecordImport(PROGRAMME))
        desks = [new(f"desk{number}") for number in range(DESKS_MAX)]
        _join([venue, *desks], root)
        venue_desks = [new(f"venue desk{number}") for number in range(VENUE_DESKS_MAX)]
        _join(venue_desks, venue)
        blanks = [new(f"blank{number}") for number in range(BLANKS)]
        made = Images(
            root.image(), venue.image(), _images(desks), _images(venue_desks), _images(blanks)
        )
        for node in (root, venue, *desks, *venue_desks, *blanks):
            node.stop()
            node.disk.throw_away()
        return made


def _join(nodes: Sequence[Node], hub: Node) -> None:
    for node in nodes:
        hub.desk.do(EnrolNode(node.desk.node, node.desk.name, node.role, node.desk.public_key))
    for node in nodes:
        node.join(hub)
        node.desk.take_in(pages_of(hub.desk))


def _images(nodes: Sequence[Node]) -> tuple[Image, ...]:
    return tuple(node.image() for node in nodes)
