"""How well seats sell while stations come and go: the policy of leases against an equal split.

A model of one visit: people come to stations that are on and off the network, and each station
acts by the rules of `kiosk/domain/seat_policy.py`. That no seat is ever sold twice is tried
elsewhere, on whole stations; here it is counted how many are sold at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from statistics import fmean

from msgspec import Struct, field

from kiosk.domain.seat_policy import GATHER_MIN, fair_share, surplus, top_up

SALE_MIN = 480  # from the first sign-up until the bus leaves
ASKING = 1.5  # people for each seat
CANCELLING = 0.1  # of those who have a seat
AWAY = 1 / 3  # of the time that each station has no network
LEASE, NO_GATHERING, EQUAL = "lease", "lease, nothing gathered", "equal split"
POLICIES = (LEASE, NO_GATHERING, EQUAL)
SEATS = (45, 24)
STATIONS = (4, 8, 16)
OUTAGES_MIN = (10, 60, 240)


class Scene(Struct, frozen=True):
    """What is tried: one bus, so many stations, and how long they are away at a time."""

    seats: int
    stations: int
    outage_min: int


class Sale(Struct, frozen=True):
    """What came of it, as means over all runs."""

    scene: Scene
    policy: str
    runs: int
    sold_percent: float
    refused_percent: float  # of all who asked: told to wait, while a seat was free somewhere
    waiting: float  # people in the line when the bus leaves


class _Station(Struct):
    """One station, and what the hub last knew of it."""

    away: list[tuple[float, float]]  # from, until
    free: int = 0
    taken: int = 0
    known_free: int = 0
    known_taken: int = 0
    waiting: int = 0  # written down here, and not known at the hub yet
    owed: int = 0  # seats that were given up elsewhere, and that only it can free

    def is_on(self, now_min: float) -> bool:
        return not any(start <= now_min < end for start, end in self.away)


class _Run(Struct):
    """One day of one bus."""

    scene: Scene
    policy: str
    rng: Random
    pool: int = 0
    line: int = 0  # that the hub knows of
    asked: int = 0
    refused: int = 0
    stations: list[_Station] = field(default_factory=list)

    def play(self) -> None:
        self._begin()
        for now_min, act in sorted(self._plan()):
            if act == "ask":
                self._ask(now_min)
            elif act == "give up":
                self._give_up(now_min)
            self._exchange(now_min)
        self._exchange(SALE_MIN)

    @property
    def sold(self) -> int:
        return sum(station.taken for station in self.stations)

    @property
    def waiting(self) -> int:
        return self.line + sum(station.waiting for station in self.stations)

    def _begin(self) -> None:
        scene = self.scene
        self.stations = [_Station(list(self._outages())) for _ in range(scene.stations)]
        if self.policy == EQUAL:
            for number in range(scene.seats):
                self.stations[number % scene.stations].free += 1
        else:
            self.pool = scene.seats

    def _outages(self) -> Iterator[tuple[float, float]]:
        length = self.scene.outage_min
        between = length * (1 - AWAY) / AWAY
        at = self.rng.uniform(-length, between)
        while at < SALE_MIN:
            yield at, at + length
            at += length + self.rng.expovariate(1 / between)

    def _plan(self) -> Iterator[tuple[float, str]]:
        """When somebody comes, gives up, or a station is back; some stations see more people."""
        asking = round(self.scene.seats * ASKING)
        yield from ((self.rng.uniform(0, SALE_MIN), "ask") for _ in range(asking))
        leaving = round(self.scene.seats * CANCELLING)
        yield from ((self.rng.uniform(SALE_MIN / 4, SALE_MIN), "give up") for _ in range(leaving))
        yield 0, "back"
        yield SALE_MIN - GATHER_MIN, "back"
        for station in self.stations:
            yield from ((end, "back") for _, end in station.away if 0 < end < SALE_MIN)

    def _somewhere(self) -> _Station:
        crowds = [1 / (number + 1) ** 0.5 for number in range(len(self.stations))]
        return self.rng.choices(self.stations, crowds)[0]

    def _ask(self, now_min: float) -> None:
        station = self._somewhere()
        self.asked += 1
        known = self.line if station.is_on(now_min) and self.policy != EQUAL else 0
        if station.free > station.waiting + known:
            station.free, station.taken = station.free - 1, station.taken + 1
            return
        station.waiting += 1
        sold = self.sold
        self._exchange(now_min)
        if self.sold == sold and self.pool + sum(one.free for one in self.stations):
            self.refused += 1

    def _give_up(self, now_min: float) -> None:
        """At any desk. Only the station that sold the seat can free it."""
        sellers = [station for station in self.stations if station.taken > station.owed]
        if sellers:
            seller = self.rng.choice(sellers)
            seller.owed += 1

    def _exchange(self, now_min: float) -> None:
        here = [station for station in self.stations if station.is_on(now_min)]
        for station in here:
            station.taken, station.free = station.taken - station.owed, station.free + station.owed
            station.owed = 0
        if self.policy == EQUAL:
            for station in here:
                self._promote_at(station)
            return
        for station in here:
            self.line, station.waiting = self.line + station.waiting, 0
        gathering = self.policy == LEASE and now_min >= SALE_MIN - GATHER_MIN
        for station in here:
            self._note(station)
            spare = surplus(self._share(station), held=station.free)
            back = min(station.free, max(self.line, station.free if gathering else spare))
            station.free, self.pool = station.free - back, self.pool + back
            seated = min(self.pool, self.line)
            self.pool, self.line = self.pool - seated, self.line - seated
            station.taken += seated  # the hub's own, in truth; it lends nothing by that
            self._note(station)
        for station in here:
            if not (self.line or gathering):
                lent = top_up(self._share(station), pool=self.pool, held=station.free)
                station.free, self.pool = station.free + lent, self.pool - lent
                self._note(station)

    def _promote_at(self, station: _Station) -> None:
        seated = min(station.free, station.waiting)
        station.free, station.taken = station.free - seated, station.taken + seated
        station.waiting -= seated

    def _note(self, station: _Station) -> None:
        station.known_free, station.known_taken = station.free, station.taken

    def _share(self, station: _Station) -> int:
        everyone = range(len(self.stations))
        left = self.pool + sum(one.known_free for one in self.stations)
        demand = {n: self.stations[n].known_taken for n in everyone if self.stations[n].known_taken}
        to = self.stations.index(station)
        return fair_share(left, demand=demand, stations=everyone, to=to)


def sell(scene: Scene, policy: str, *, seeds: Sequence[int]) -> Sale:
    """The same days for every policy: a seed decides who comes when, and who is away."""
    sold, refused, waiting = [], [], []
    for seed in seeds:
        run = _Run(scene, policy, Random(f"{seed} {scene}"))  # noqa: S311 - a model
        run.play()
        assert run.sold <= scene.seats, run
        sold.append(100 * run.sold / scene.seats)
        refused.append(100 * run.refused / run.asked)
        waiting.append(float(run.waiting))
    means = (round(fmean(values), 1) for values in (sold, refused, waiting))
    return Sale(scene, policy, len(seeds), *means)


def scenes() -> Iterator[Scene]:
    for seats in SEATS:
        for stations in STATIONS:
            for outage_min in OUTAGES_MIN:
                yield Scene(seats, stations, outage_min)
