"""One run: nodes are started and joined, people come, faults happen, all is healed and checked."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from msgspec import Struct

from kiosk.desk import open_desk
from kiosk.domain.commands import RecordImport
from kiosk.errors import KnownError
from kiosk.hub.serve import PORT
from kiosk.partition.cells import Cell
from kiosk.partition.checking import Checked, check, read_ledger
from kiosk.partition.coming_to_rest import ComingToRest, all_equal, standing
from kiosk.partition.event import programme
from kiosk.partition.hall import Hall
from kiosk.partition.in_step import InStep
from kiosk.partition.plan import HUB, plan, stations_of
from kiosk.partition.processes import Node
from kiosk.partition.speaking import ACT, CODE, REST
from kiosk.partition.station_process import Orders
from kiosk.partition.suffering import Suffering

TICK_S = 0.05
SET_UP_S_MAX = 180.0
CONVERGE_S_MAX = 900.0  # on however slow a computer
END_S_MAX = 90.0
FROZEN_S_MAX = 1.0

Told = Callable[[str], None]


class Result(Struct, frozen=True):
    """What came of one run."""

    cell: Cell
    problems: tuple[str, ...]  # promises that were broken, a sentence each
    acts: int  # confirmed by all stations, and written down
    refused: int  # of them, how many were a no
    entries: int  # that the hub holds in the end
    faults: dict[str, int]
    looks: int  # claims to have exchanged everything that were held to the hub's file
    converge_s: float  # from the moment at which all was healed
    seconds: float

    @property
    def ok(self) -> bool:
        return not self.problems


def play(cell: Cell, place: Path, told: Told = lambda _: None) -> Result:
    """Play one cell of the matrix in an empty folder. Raises KnownError where it cannot begin."""
    started_s = time.monotonic()
    names = [HUB, *stations_of(cell)]
    folders = {name: place / name for name in names}
    with open_desk(folders[HUB]) as desk:
        desk.do(RecordImport(programme()))
    with Hall(names) as hall, ExitStack() as stack:
        run = _Run(cell, place, hall, told)
        stack.callback(run.close)
        run.play()
    ledgers = {name: read_ledger(place / f"{name}.ledger") for name in names[1:]}
    checked = Checked() if run.problems else check(folders, ledgers)
    return Result(
        cell=cell,
        problems=(*run.problems, *checked.problems),
        acts=sum(ledger.acts for ledger in ledgers.values()),
        refused=sum(ledger.refused for ledger in ledgers.values()),
        entries=checked.entries,
        faults=dict(run.suffering.counts),
        looks=run.in_step.looks,
        converge_s=round(run.converge_s, 1),
        seconds=round(time.monotonic() - started_s, 1),
    )


class _Run:
    """The nodes of one run, while they live."""

    def __init__(self, cell: Cell, place: Path, hall: Hall, told: Told) -> None:
        self._cell = cell
        self._place = place
        self._hall = hall
        self._told = told
        self._acting = False
        self._codes: dict[str, tuple[str, str]] = {}  # where each station joins, in its first life
        self._hub = Node(HUB, place / HUB, self._hub_command)
        self._stations = {name: self._station(name) for name in stations_of(cell)}
        self._nodes = {HUB: self._hub, **self._stations}
        self._last_s = time.monotonic()
        self._now_s = 0.0
        self.problems: list[str] = []
        self.converge_s = 0.0
        self.in_step = InStep(self._stations, place / HUB)
        self.suffering = Suffering(plan(cell), hall, self._nodes, told)

    def play(self) -> None:
        self._set_up()
        self._acting = True
        for station in self._stations.values():
            station.ask(ACT)
        self._now_s = 0.0
        while self._now_s < self._cell.seconds and not self.problems:
            self._tick()
            self.suffering.tick(self._now_s)
        self._converge()
        self._stop()

    def close(self) -> None:
        for node in self._nodes.values():
            node.close()

    # -- the programs ------------------------------------------------------------------------------

    def _hub_command(self, _: int) -> list[str]:
        program = [sys.executable, "-m", "kiosk.partition.hub_process"]
        return self._hall.command(HUB, [*program, str(self._place / HUB), self._hall.address(HUB)])

    def _station(self, name: str) -> Node:
        def command(life: int) -> list[str]:
            hub, code = self._codes[name] if life == 1 else ("", "")
            orders = Orders(
                folder=str(self._place / name),
                name=name,
                ledger=str(self._place / f"{name}.ledger"),
                seed=f"{self._cell.key}/{name}/{life}",
                acts_per_s=self._cell.acts_per_s / self._cell.stations,
                acting=self._acting,
                hub=hub,
                code=code,
            )
            program = [sys.executable, "-m", "kiosk.partition.station_process", orders.text()]
            return self._hall.command(name, program)

        return Node(name, self._place / name, command)

    # -- the phases --------------------------------------------------------------------------------

    def _set_up(self) -> None:
        """All stations join by a code each, and hold what the hub holds."""
        url = f"https://{self._hall.address(HUB)}:{PORT}"
        self._hub.start()
        for name, station in self._stations.items():
            self._hub.ask(CODE)
            self._wait("the hub tells no join code", SET_UP_S_MAX, lambda: bool(self._hub.codes))
            self._codes[name] = (url, self._hub.codes.popleft())
            station.start()
        self._wait("the stations do not come in step", SET_UP_S_MAX, lambda: all_equal(self._nodes))
        if self.problems:
            raise KnownError(
                f"The run could not begin: {self.problems[0]}. See *.err in {self._place}."
            )

    def _converge(self) -> None:
        """No more acts, no more faults: soon all hold the same, and nothing moves any more."""
        self._acting = False
        for station in self._stations.values():
            station.ask(REST)
        self._told(f"{self._now_s:6.1f} s: all is healed")
        rest = ComingToRest(self._nodes, now_s=self._now_s)

        def is_over() -> bool:
            self.suffering.tick(self._now_s)
            if rest.is_stalled(now_s=self._now_s):
                self.problems.append(f"nothing moves any more: {standing(self._nodes)}")
            return rest.is_over(now_s=self._now_s) and self.suffering.is_over

        self._wait("not everybody is in step", CONVERGE_S_MAX, is_over)
        self.converge_s = rest.took_s(now_s=self._now_s)
        self._told(f"{self._now_s:6.1f} s: in step {self.converge_s:.1f} s after that")

    def _stop(self) -> None:
        for node in (*self._stations.values(), self._hub):
            if node.is_up:
                node.signal(signal.SIGTERM)
        nodes = self._nodes.values()
        self._wait("not everybody ends", END_S_MAX, lambda: not any(node.is_up for node in nodes))
        for node in nodes:
            if "Traceback" in node.faults.read_text("utf-8", errors="replace"):
                self.problems.append(f"{node.name} met a fault of its own: see {node.faults}")

    # -- watching ----------------------------------------------------------------------------------

    def _wait(self, otherwise: str, seconds_max: float, until: Callable[[], bool]) -> None:
        ends_s = self._now_s + seconds_max
        while not (self.problems or until()):
            if self._now_s > ends_s:
                self.problems.append(
                    f"{otherwise} after {seconds_max:g} s: {standing(self._nodes)}"
                )
                return
            self._tick()

    def _tick(self) -> None:
        """A moment later. A computer that stood still in between counts as one second of it."""
        time.sleep(TICK_S)
        now_s = time.monotonic()
        self._now_s += min(now_s - self._last_s, FROZEN_S_MAX)
        self._last_s = now_s
        self.problems += self.in_step.look()
        for name, node in self._nodes.items():
            if not self.suffering.is_down(name) and (why := node.why_ended()):
                self.problems.append(f"{why}: see {node.faults}")
