"""Stations of a small event that meet by stick only, for the tests of bundles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import EnrolNode
from kiosk.sync.bundle import Read, read_bundle, write_bundle
from tests.sync.small_event import make_desk, set_up_event


class StickEvent:
    """A hub and stations that joined it once, and a folder that stands for the stick."""

    def __init__(self, folder: Path, names: Sequence[str] = ("Desk A", "Desk B")) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.hub = make_desk(folder, "Hub", clock=self.clock)
        set_up_event(self.hub)
        self.stations = [self.join(name) for name in names]
        self.stick = folder / "stick"
        self.stick.mkdir()

    @property
    def desks(self) -> list[Desk]:
        return [self.hub, *self.stations]

    def join(self, name: str, *, enrolled: bool = True) -> Desk:
        desk = make_desk(self.folder, name, clock=self.clock)
        if enrolled:
            self.hub.do(EnrolNode(desk.node, desk.name, "desk", desk.public_key))
        desk.adopt(self.hub.join_kit())
        return desk

    def carry(self, from_: Desk, to: Desk, *, everything: bool = False) -> Read:
        path = write_bundle(from_, self.stick, station="", everything=everything).path
        return read_bundle(to, path)

    def carry_for(self, from_: Desk, to: Desk) -> Read:
        return read_bundle(to, write_bundle(from_, self.stick, station=to.node).path)

    def fill(self) -> None:
        """Every station is brought the whole event once."""
        for desk in self.stations:
            assert self.carry(self.hub, desk, everything=True).problem == ""

    def close(self) -> None:
        for desk in self.desks:
            desk.close()
