"""Whatever the nodes do and whatever the network loses, no seat is sold twice."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain import facts as f
from kiosk.domain.seats import RightState, fold_visit
from tests.domain.seat_world import (
    PEOPLE,
    ROOT,
    VISIT,
    World,
    rights_by_counting,
    seats_by_counting,
    station,
)

STATIONS = 3
nodes = st.sampled_from([ROOT, *(station(n + 1) for n in range(STATIONS))])
people = st.sampled_from(PEOPLE)


def check_safety(world: World) -> None:
    union = world.union()
    seats = seats_by_counting(union)
    assert set(seats.values()) <= {0, 1}, seats
    assert sum(seats.values()) <= rights_by_counting(union)
    whole = fold_visit(VISIT, union)
    assert whole.anomalies == ()
    assert whole.pending == ()
    assert whole.taken == sum(seats.values())
    holders = [number for numbers in whole.seats.values() for number in numbers]
    assert len(holders) == len(set(holders))
    for node in world.nodes:
        ledger = world.ledger(node)
        assert ledger.taken <= ledger.minted
        for right in ledger.rights.values():
            # What a node holds free is free in truth: nobody else may have spent it meanwhile.
            if right.holder == node and right.state is RightState.FREE:
                assert whole.rights[right.number] == right


class Seats(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 2**32), capacity=st.integers(1, 6))
    def start(self, seed: int, capacity: int) -> None:
        self.world = World(stations=STATIONS, capacity=capacity, rng=Random(seed))
        self.world.mint()

    @rule(node=nodes, person=people)
    def sign_up(self, node, person):
        self.world.sign_up(node, person)

    @rule(node=nodes, person=people)
    def leave(self, node, person):
        self.world.leave(node, person)

    @rule(node=nodes)
    def settle(self, node):
        self.world.settle(node)

    @rule(node=nodes)
    def lease(self, node):
        self.world.lease(node)

    @rule(source=nodes, receiver=nodes, entries_max=st.integers(1, 30))
    def send(self, source, receiver, entries_max):
        self.world.send(source, receiver, entries_max=entries_max)

    @rule(capacity=st.integers(0, 8))
    def change_capacity(self, capacity):
        self.world.capacity = capacity

    @invariant()
    def nothing_is_overbooked(self):
        if hasattr(self, "world"):
            check_safety(self.world)

    def teardown(self):
        if not hasattr(self, "world"):
            return
        self.world.gather()
        check_safety(self.world)
        ledgers = [self.world.ledger(node) for node in self.world.nodes]
        assert all(ledger == ledgers[0] for ledger in ledgers)
        assert ledgers[0].duplicates() == ()
        assert not ledgers[0].release_asked
        free_at_root = ledgers[0].free_of(ROOT)
        assert not (ledgers[0].waiting and free_at_root), "a seat is free and somebody waits"


TestSeats = Seats.TestCase
TestSeats.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


@pytest.mark.parametrize("seed", range(12))
def test_long_days_with_many_stations_end_alike_everywhere(seed):
    print("seed", seed)
    rng = Random(seed)
    world = World(stations=6, capacity=rng.randrange(3, 20), rng=rng)
    world.mint()
    for _ in range(250):
        node, other = rng.choice(world.nodes), rng.choice(world.nodes)
        person = rng.choice(PEOPLE) + rng.choice("abc")
        match rng.randrange(10):
            case 0 | 1 | 2 | 3:
                world.sign_up(node, person)
            case 4:
                world.leave(node, person)
            case 5:
                world.settle(node)
            case 6:
                world.lease(node)
            case _:
                world.send(node, other, entries_max=rng.randrange(1, 40))
    check_safety(world)
    world.gather()
    check_safety(world)
    assert len({repr(world.ledger(node)) for node in world.nodes}) == 1


@pytest.mark.parametrize("seed", range(20))
def test_any_part_of_the_entries_in_any_order_never_shows_more_seats_than_rights(seed):
    print("seed", seed)
    rng = Random(seed)
    world = World(stations=3, capacity=4, rng=rng)
    for _ in range(80):
        node = rng.choice(world.nodes)
        world.sign_up(node, rng.choice(PEOPLE))
        world.lease(rng.choice(world.nodes))
        world.leave(node, rng.choice(PEOPLE))
        world.send(node, rng.choice(world.nodes))
    union = world.union()
    for _ in range(30):
        part = rng.sample(union, rng.randrange(len(union) + 1))
        ledger = fold_visit(VISIT, part)
        assert ledger.taken <= ledger.minted <= 4
        assert ledger.anomalies == ()
        assert fold_visit(VISIT, [*part, *rng.sample(part, len(part))]) == ledger


@pytest.mark.parametrize("seed", range(20))
def test_a_cloned_disk_spends_its_rights_twice_and_still_nothing_is_overbooked(seed):
    print("seed", seed)
    rng = Random(seed)
    world = World(stations=2, capacity=6, rng=rng)
    world.lease(station(1))
    world.send(ROOT, station(1))
    clone = World(stations=2, capacity=6, rng=Random(seed + 1000))
    clone.logs = type(world.logs)(list, {k: list(v) for k, v in world.logs.items()})
    clone.known = {node: known.copy() for node, known in world.known.items()}
    for copy in (world, clone):
        for person in copy.rng.sample(PEOPLE, 4):
            copy.sign_up(station(1), person)
    entries = world.union() + clone.union()
    ledgers = set()
    for _ in range(5):
        rng.shuffle(entries)
        ledger = fold_visit(VISIT, entries)
        assert ledger.taken <= ledger.minted == 6
        assert ledger.anomalies
        ledgers.add(repr(ledger))
    assert len(ledgers) == 1


def test_the_counting_oracle_sees_a_planted_double_sale():
    world = World(stations=1, capacity=1)
    world.sign_up(ROOT, "Ana")
    world.write(ROOT, type(world.leave(ROOT, "nobody"))((f.SeatTaken(VISIT, 1, 0, "Bo"),)))
    with pytest.raises(AssertionError):
        check_safety(world)
