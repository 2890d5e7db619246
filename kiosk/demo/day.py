"""The day, phase by phase: import, join, hours without a network, exchange, export."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random
from threading import Lock

from msgspec import Struct, field

from kiosk.demo.closing import Played, export_all, report_of
from kiosk.demo.day_clock import DayClock
from kiosk.demo.day_plan import DayPlan, plan_day
from kiosk.demo.desks_at_work import Worked, work_all
from kiosk.demo.inviting import Size, import_lists, invite, write_lists
from kiosk.demo.network import Network
from kiosk.demo.report import Report
from kiosk.desk import Desk, open_desk
from kiosk.errors import KnownError

ROUNDS_MAX = 20
SET_UP = timedelta(hours=7)  # when the hub is switched on, the first morning
NETWORK_BACK = timedelta(minutes=20)  # after the last act
MS = timedelta(milliseconds=1)

Watch = Callable[[str, int, int], None]  # phase, done, of how many


class Wanted(Struct, frozen=True):
    """Which day is to be played, and where everything that it leaves shall lie."""

    out: Path
    stations: int = 3
    participants: int = 0  # 0: as many as the sample holds
    seed: int = 1

    @property
    def size(self) -> Size:
        return Size(self.participants, self.stations, self.seed)

    @property
    def hub(self) -> Path:
        return self.out / "hub"

    @property
    def lists(self) -> Path:
        return self.out / "lists"

    @property
    def folders(self) -> list[Path]:
        return [self.out / f"station-{number + 1}" for number in range(self.stations)]


class _Phases(Struct):
    """Tells whoever watches how far the day is, and keeps how long each phase took."""

    watch: Watch
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def phase(self, name: str) -> Iterator[Callable[[int, int], None]]:
        started = time.perf_counter()
        self.watch(name, 0, 0)
        yield lambda done, of: self.watch(name, done, of)
        self.seconds[name] = round(time.perf_counter() - started, 3)


def play(wanted: Wanted, watch: Watch = lambda *_: None) -> Report:
    """Play the whole day. Raises KnownError where the folder cannot be used."""
    _make_room(wanted)
    phases, clock = _Phases(watch), DayClock(0)
    rng = Random(wanted.seed)  # noqa: S311 - a played day, no secret
    started = time.perf_counter()
    with open_desk(wanted.hub, clock=clock) as hub, Network(hub, clock) as network:
        with phases.phase("import") as told:
            plan = _set_up(hub, wanted, clock=clock, rng=rng, told=told)
        with phases.phase("join"):
            network.join_all(wanted.folders)
            network.cut()
        with phases.phase("offline") as told:
            worked = _work(wanted, plan, rng, told)
        clock.skip_to(plan.last_ms + NETWORK_BACK // MS)
        with ExitStack() as open_stations:
            with phases.phase("exchange") as told:
                network.restore()
                stations = network.reopen(wanted.folders, open_stations)
                rounds = network.exchange_until_in_step(
                    stations, ROUNDS_MAX, lambda done: told(done, ROUNDS_MAX)
                )
                network.cut()
            nodes = [hub, *stations]
            with phases.phase("export"):
                files = export_all(nodes, wanted.out)
            with phases.phase("check"):
                played = Played(wanted.seed, plan.desks, worked, rounds)
                report = report_of(nodes, played, seconds=phases.seconds, files=files)
    phases.seconds["total"] = round(time.perf_counter() - started, 3)
    return report


def _make_room(wanted: Wanted) -> None:
    if any(folder.exists() for folder in (wanted.hub, *wanted.folders)):
        raise KnownError(
            f"In {wanted.out} a day was played already. Name another folder with --out."
        )
    try:
        wanted.lists.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            f"The folder {wanted.out} cannot be made ({error.strerror}). Name another one."
        ) from error


def _set_up(
    hub: Desk,
    wanted: Wanted,
    *,
    clock: DayClock,
    rng: Random,
    told: Callable[[int, int], None],
) -> DayPlan:
    """Write the lists, import them into the hub, set the clock to the morning, draw the day."""
    write_lists(wanted.lists, wanted.size)
    hub.rename("Hub")
    import_lists(hub, wanted.lists, told)
    invited = invite(hub, wanted.lists, wanted.size, rng)
    clock.skip_to(int((invited.opens + SET_UP).timestamp() * 1000))
    return plan_day(invited, desks=wanted.stations, rng=rng)


def _work(
    wanted: Wanted, plan: DayPlan, rng: Random, told: Callable[[int, int], None]
) -> list[Worked]:
    total, done, one_at_a_time = sum(map(len, plan.desks)), 0, Lock()

    def confirmed(count: int) -> None:
        nonlocal done
        with one_at_a_time:  # every station's thread tells
            done += count
            told(done, total)

    return work_all(wanted.folders, plan.desks, rng=rng, told=confirmed)
