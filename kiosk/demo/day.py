"""The day, phase by phase: import, join, hours without a network, exchange, export."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from kiosk.demo.bad_scans import bad_scans
from kiosk.demo.crowd import crowd, newcomers, read_rows, write_rows
from kiosk.demo.day_clock import DayClock
from kiosk.demo.day_plan import DayPlan, Guest, Invited, Offer, plan_day
from kiosk.demo.desks_at_work import Worked, work_all
from kiosk.demo.network import Network, differing_tables
from kiosk.demo.report import Report, StationResult, VisitResult
from kiosk.desk import Desk, open_desk
from kiosk.domain.cards import EventCard
from kiosk.errors import KnownError
from kiosk.log.walk import walk_all
from kiosk.sample import sample_folder
from kiosk.words import zone_of

SAMPLE = "excom2019"
LISTS = ("event.toml", "delegations.csv", "participants.csv", "programme.csv")
EXPORTS = ("attendance", "passages", "visits")
FORMATS = ("csv", "xlsx")
ROUNDS_MAX = 20
SET_UP = timedelta(hours=7)  # when the hub is switched on, the first morning
NETWORK_BACK = timedelta(minutes=20)  # after the last act

Watch = Callable[[str, int, int], None]  # phase, done, of how many


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which day is to be played, and where everything that it leaves shall lie."""

    out: Path
    stations: int = 3
    participants: int = 0  # 0: as many as the sample holds
    seed: int = 1


@dataclass(slots=True)
class _Played:
    """What is known of the day so far."""

    wanted: Wanted
    watch: Watch
    clock: DayClock = field(default_factory=lambda: DayClock(0))
    seconds: dict[str, float] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        self.watch(name, 0, 0)
        yield
        self.seconds[name] = round(time.perf_counter() - started, 3)

    @property
    def hub_folder(self) -> Path:
        return self.wanted.out / "hub"

    @property
    def folders(self) -> list[Path]:
        return [self.wanted.out / f"station-{n + 1}" for n in range(self.wanted.stations)]


def play(wanted: Wanted, watch: Watch = lambda *_: None) -> Report:
    """Play the whole day. Raises KnownError where the folder cannot be used."""
    day = _Played(wanted, watch)
    _make_room(day)
    rng = Random(wanted.seed)  # noqa: S311 - a played day, no secret
    started = time.perf_counter()
    with open_desk(day.hub_folder, clock=day.clock) as hub:
        with day.phase("import"):
            plan = _set_up(hub, day, rng)
        network = Network(hub, day.clock)
        with day.phase("join"):
            network.join_all(day.folders)
        with day.phase("offline"):
            network.cut()
            worked = _work(day, plan, rng)
        day.clock.skip_to(plan.last_ms + NETWORK_BACK // timedelta(milliseconds=1))
        with ExitStack() as open_stations, day.phase("exchange"):
            network.restore()
            stations = network.reopen(day.folders, open_stations)
            rounds = network.exchange_until_in_step(
                stations, ROUNDS_MAX, lambda done: watch("exchange", done, ROUNDS_MAX)
            )
            network.cut()
            nodes = [hub, *stations]
            with day.phase("export"):
                _export(day, nodes)
            with day.phase("check"):
                report = _report(day, nodes, worked=worked, plan=plan, rounds=rounds)
    day.seconds["exchange"] = round(day.seconds["exchange"] - _after_exchange(day), 3)
    day.seconds["total"] = round(time.perf_counter() - started, 3)
    return report


def _after_exchange(day: _Played) -> float:
    return day.seconds["export"] + day.seconds["check"]


def _make_room(day: _Played) -> None:
    out = day.wanted.out
    if any(folder.exists() for folder in (day.hub_folder, *day.folders)):
        raise KnownError(f"In {out} a day was played already. Name another folder with --out.")
    try:
        (out / "lists").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"The folder {out} cannot be made ({error.strerror}).") from error


def _set_up(hub: Desk, day: _Played, rng: Random) -> DayPlan:
    """Write the lists, import them into the hub, and draw the day."""
    sample, lists = sample_folder(SAMPLE), day.wanted.out / "lists"
    for name in LISTS:
        shutil.copyfile(sample / name, lists / name)
    known = read_rows(sample / "participants.csv")
    count = day.wanted.participants or len(known)
    rows = crowd(known, count, seed=day.wanted.seed)
    write_rows(lists / "participants.csv", rows)
    hub.rename("Hub")
    plan = hub.plan_import(
        [lists / name for name in LISTS], lambda done, of: day.watch("import", done, of)
    )
    assert not plan.rejected, plan.rejected
    hub.apply_import(plan)
    event = hub.event()
    assert event is not None
    opens = datetime.fromisoformat(event.starts).replace(tzinfo=zone_of(event.timezone))
    day.clock.skip_to(int((opens + SET_UP).timestamp() * 1000))
    people = [Guest(r["registration_code"], r["category"], r["position"]) for r in rows]
    invited = Invited(
        guests=people,
        offers=_offers(hub, lists / "programme.csv"),
        newcomers=newcomers(known, 2 * day.wanted.stations, seed=day.wanted.seed),
        bad_scans=_bad_scans(event, people, day.wanted.stations, rng),
        opens=opens,
    )
    return plan_day(invited, desks=day.wanted.stations, rng=rng)


def _bad_scans(event: EventCard, people: Sequence[Guest], desks: int, rng: Random) -> list[str]:
    return [scan for _ in range(desks) for scan in bad_scans(event.code, people[0].code, rng=rng)]


def _offers(hub: Desk, programme: Path) -> list[Offer]:
    admits = {row["code"]: row["admits"] for row in read_rows(programme)}
    return [
        Offer(
            code=visit.visit,
            capacity=visit.capacity,
            admits=frozenset(code for code in admits[visit.visit].split(";") if code),
            starts=visit.starts,
            ends=visit.ends,
        )
        for visit in hub.visits()
    ]


def _work(day: _Played, plan: DayPlan, rng: Random) -> list[Worked]:
    total, done = sum(map(len, plan.desks)), 0

    def told(count: int) -> None:
        nonlocal done
        done += count
        day.watch("offline", done, total)

    return work_all(day.folders, plan.desks, rng=rng, told=told)


def _export(day: _Played, nodes: Sequence[Desk]) -> None:
    for node in nodes:
        folder = day.wanted.out / "exports" / node.folder.name
        folder.mkdir(parents=True, exist_ok=True)
        for what in EXPORTS:
            for form in FORMATS:
                path = folder / f"{what}.{form}"
                node.export(what, path, format_=form)
                day.files[f"{node.folder.name}/{path.name}"] = str(path)


def _report(
    day: _Played, nodes: Sequence[Desk], *, worked: Sequence[Worked], plan: DayPlan, rounds: int
) -> Report:
    hub, *stations = nodes
    counts = hub.counts()
    printed = [_badges_in(folder) for folder in day.folders]
    for folder in day.folders:
        day.files[f"{folder.name}/badges"] = str(folder / "badges")
    differing = differing_tables(nodes)
    event = bytes.fromhex(hub.event_id)
    walks = [walk for node in nodes for walk in walk_all(node, event)]
    return Report(
        seed=day.wanted.seed,
        participants=counts.participants,
        checked_in=counts.checked_in,
        badges=sum(printed),
        visits=tuple(
            VisitResult(visit.visit, visit.capacity, visit.taken, visit.waiting)
            for visit in hub.visits()
        ),
        stations=tuple(
            StationResult(
                name=station.name,
                acts=len(acts),
                entries_offline=len(work.entries),
                refused=work.refused,
                badges=badges,
                killed=1 if work.kill else 0,
            )
            for station, acts, work, badges in zip(
                stations, plan.desks, worked, printed, strict=True
            )
        ),
        acts_offline=sum(len(work.entries) for work in worked),
        duplicates_found=counts.checked_in_twice,
        refused_scans=sum(work.refused for work in worked),
        kills=tuple(work.kill for work in worked if work.kill),
        rounds=rounds,
        converged=not differing,
        differing=differing,
        log_sound=all(walk.broken is None for walk in walks),
        seconds=day.seconds,
        files=day.files,
    )


def _badges_in(folder: Path) -> int:
    return sum(1 for path in (folder / "badges").glob("*.pdf"))
