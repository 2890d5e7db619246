"""Which faults happen when, to whom: drawn from a seed before the run begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from msgspec import Struct

from kiosk.partition.cells import MIXED, NONE, OF_PROCESSES, OF_THE_NETWORK, Cell

HUB = "hub"
WAIT_S_MAX = 10.0  # between two faults
FAULT_S_MAX = 10.0


class Fault(Struct, frozen=True):
    """Something that goes wrong with one node, from one moment to another, in seconds."""

    from_s: float
    until_s: float
    kind: str
    node: str

    def __str__(self) -> str:
        return f"{self.from_s:6.1f} s to {self.until_s:6.1f} s: {self.kind} {self.node}"


def stations_of(cell: Cell) -> list[str]:
    return [f"station-{number}" for number in range(1, cell.stations + 1)]


def plan(cell: Cell) -> list[Fault]:
    """The faults of a run, by when they begin. None lasts beyond its end."""
    if cell.nemesis == NONE:
        return []
    if cell.nemesis != MIXED:
        faults = _stream(cell, (cell.nemesis,), cell.nemesis)
    else:
        # Two at a time: a station may be killed while it is cut off.
        faults = [
            *_stream(cell, OF_THE_NETWORK, "network"),
            *_stream(cell, OF_PROCESSES, "processes"),
        ]
    return sorted(faults, key=lambda fault: (fault.from_s, fault.node))


def _stream(cell: Cell, kinds: Sequence[str], name: str) -> list[Fault]:
    rng = Random(f"{cell.key}/{name}")  # noqa: S311 - a test's plan, no secret
    return list(_faults(cell, kinds, rng))


def _faults(cell: Cell, kinds: Sequence[str], rng: Random) -> Iterator[Fault]:
    """Wait, hit some nodes, heal them all, again and again. The hub is a node like the others."""
    nodes = [HUB, *stations_of(cell)]
    at_s = rng.uniform(0, min(WAIT_S_MAX, cell.seconds / 4))
    while at_s < cell.seconds:
        until_s = min(at_s + rng.uniform(0, FAULT_S_MAX), cell.seconds)
        for node in sorted(rng.sample(nodes, rng.randint(1, len(nodes)))):
            yield Fault(at_s, until_s, rng.choice(kinds), node)
        at_s = until_s + rng.uniform(0, WAIT_S_MAX)
