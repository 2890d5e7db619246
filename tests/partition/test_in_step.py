"""A station that says “everything exchanged” is held to what the hub's file holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.domain.commands import RecordImport
from kiosk.partition.event import programme
from kiosk.partition.in_step import InStep
from kiosk.partition.processes import Node
from kiosk.partition.speaking import State


@pytest.fixture
def hub(tmp_path: Path) -> tuple[Path, State]:
    """A hub's folder, and the state of somebody whose whole branch it holds."""
    with open_desk(tmp_path / "hub") as desk:
        desk.do(RecordImport(programme()))
        seq = desk.heads()[desk.branch].seq
        state = State("", str(desk.branch), acknowledged=seq, unsent=0)
    return tmp_path / "hub", state


@pytest.fixture
def station(tmp_path: Path) -> Node:
    return Node("station-1", tmp_path / "station-1", lambda _: [])


def test_a_true_claim_is_looked_at_once(hub: tuple[Path, State], station: Node) -> None:
    folder, state = hub
    in_step = InStep({"station-1": station}, folder)
    for _ in range(3):
        station.told.append(state)
        assert list(in_step.look()) == []
    assert in_step.looks == 1


def test_a_claim_about_acts_that_the_hub_lacks_is_false(
    hub: tuple[Path, State], station: Node
) -> None:
    folder, state = hub
    station.told.append(State("", state.branch, state.acknowledged + 1, unsent=0))
    (sentence,) = InStep({"station-1": station}, folder).look()
    assert "station-1 said that everything was exchanged" in sentence


def test_who_says_that_something_waits_or_went_wrong_claims_nothing(
    hub: tuple[Path, State], station: Node
) -> None:
    folder, state = hub
    in_step = InStep({"station-1": station}, folder)
    station.told.append(State("", state.branch, state.acknowledged + 1, unsent=1))
    station.told.append(State("", state.branch, state.acknowledged + 1, 0, problem="No contact."))
    assert list(in_step.look()) == []
    assert in_step.looks == 0
