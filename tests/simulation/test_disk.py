"""The disk of a simulated station: what was committed stays, what was not is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.commands import CheckIn
from kiosk.errors import KnownError
from kiosk.simulate.disk import PowerCut
from kiosk.simulate.node import Node
from kiosk.simulate.small_event import CODES
from kiosk.simulate.world import World


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Node]:
    world = World(1, tmp_path)
    with world.running():
        yield world.nodes["root"]


def test_every_cut_leaves_an_act_whole_or_undone(root: Node) -> None:
    before, statements = root.desk.counts().checked_in, 0
    while root.desk.counts().checked_in == before:
        root.disk.statements_left = statements
        try:
            root.desk.do(CheckIn(CODES[0]))
        except PowerCut:
            root.crash()
            statements += 1
        root.disk.statements_left = None
    assert root.desk.counts().checked_in == before + 1
    assert statements > 5


def test_a_full_disk_is_told_and_the_station_goes_on(root: Node) -> None:
    root.disk.writes_left = 2
    with pytest.raises(KnownError, match="disk is full"):
        root.desk.do(CheckIn(CODES[0]))
    root.disk.writes_left = None
    assert root.desk.do(CheckIn(CODES[0])).ok
