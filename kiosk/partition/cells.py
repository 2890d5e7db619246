"""What one run of the partition test is, and which runs make up its matrix."""

from __future__ import annotations

from itertools import product

from msgspec import Struct

NONE = "none"
CUT = "cut"
ONE_WAY_IN = "one-way-in"
ONE_WAY_OUT = "one-way-out"
STOP = "stop"
KILL = "kill"
PAUSE = "pause"
MIXED = "mixed"
OF_THE_NETWORK = (CUT, ONE_WAY_IN, ONE_WAY_OUT)
OF_PROCESSES = (STOP, KILL, PAUSE)
NEMESES = (*OF_THE_NETWORK, *OF_PROCESSES, MIXED, NONE)

STATIONS = (5, 10)
ACTS_A_SECOND = (10, 40)
SECONDS = (100, 300)


class Cell(Struct, frozen=True):
    """One run: how many stations, how busy, for how long, and what happens to them.

    `acts_per_s` is of all stations together. The seed decides who acts when, and every fault.
    """

    stations: int
    acts_per_s: float
    seconds: float
    nemesis: str
    seed: int = 1

    @property
    def key(self) -> str:
        """Names the run in a file of results."""
        return (
            f"{self.stations}-stations {self.acts_per_s:g}-acts {self.seconds:g}-s "
            f"{self.nemesis} seed-{self.seed}"
        )


def matrix(first_seed: int = 1, repeat: int = 1) -> list[Cell]:
    """Every combination, the shorter runs first: a matrix that is broken off has seen it all."""
    return [
        Cell(stations, acts_per_s, seconds, nemesis, seed)
        for seed in range(first_seed, first_seed + repeat)
        for seconds, acts_per_s, stations, nemesis in product(
            SECONDS, ACTS_A_SECOND, STATIONS, NEMESES
        )
    ]
