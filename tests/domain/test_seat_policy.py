"""How many seats a station is lent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.outcomes import Decision
from kiosk.domain.seat_facts import SeatsCalledIn
from kiosk.domain.seat_policy import fair_share, is_time_to_gather, surplus, top_up
from kiosk.domain.seats import decide_call_in, decide_departure
from tests.domain.seat_world import ROOT, VISIT, World, station

counts = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 60))


def test_half_of_what_is_left_goes_out_by_demand():
    assert fair_share(40, demand={"a": 9}, stations="bc", to="a") == 20 * 10 // 12
    assert fair_share(40, demand={}, stations="", to="a") == 20


def test_the_last_seat_is_still_lent():
    share = fair_share(1, demand={"b": 50}, stations="b", to="c")
    assert top_up(share, pool=1, held=0) == 1
    assert top_up(share, pool=0, held=0) == 0


@given(left=st.integers(0, 500), demand=counts, held=st.integers(0, 60), pool=st.integers(0, 500))
def test_a_lease_fits_in_the_pool_and_is_handed_once(left, demand, held, pool):
    share = fair_share(left, demand=demand, stations="abc", to="a")
    handed = top_up(share, pool=pool, held=held)
    assert 0 <= handed <= pool
    assert top_up(share, pool=pool - handed, held=held + handed) == 0 or handed == pool
    assert not (handed and surplus(share, held=held + handed))
    assert 1 <= share <= max(1, left // 2)


def test_eight_stations_that_join_one_by_one_end_with_like_shares_and_a_pool():
    world = World(stations=8, capacity=45)
    members = [station(n + 1) for n in range(8)]
    for member in members:
        world.lease(member)
        world.send(ROOT, member)
    lengths = []
    for _ in range(12):
        for member in members:
            world.settle(member)
            world.send(member, ROOT)
            world.lease(member)
            world.send(ROOT, member)
        lengths.append(len(world.union()))
    assert lengths[-1] == lengths[-2], "rights go to and fro for ever"
    ledger = world.ledger(ROOT)
    assert {ledger.free_of(member) for member in members} == {2}
    assert ledger.free_of(ROOT) == 45 - 8 * 2


def test_a_busy_station_is_lent_more_than_a_quiet_one():
    world = World(stations=2, capacity=40)
    busy, quiet = station(1), station(2)
    for member in (busy, quiet):
        world.lease(member)
        world.send(ROOT, member)
    for number in range(9):
        world.sign_up(busy, f"person {number}")
    world.send(busy, ROOT)
    world.send(ROOT, quiet)
    world.settle(quiet)
    world.send(quiet, ROOT)
    world.lease(busy)
    ledger = world.ledger(ROOT)
    assert ledger.free_of(busy) > 3 * ledger.free_of(quiet)


@pytest.mark.parametrize(
    ("before_min", "gathers"),
    [(31, False), (30, True), (0, True), (-23 * 60, True), (-24 * 60, False), (10**7, False)],
)
def test_what_was_lent_comes_home_in_the_last_half_hour(before_min: int, gathers: bool):
    assert is_time_to_gather(before_min * 60_000, now_ms=0) == gathers


def test_what_is_called_in_goes_back_and_is_lent_no_more():
    world = World(stations=2, capacity=6)
    world.mint()
    world.gather()
    assert world.ledger(ROOT).free_of(station(1)) > 0
    world.write(ROOT, decide_call_in(world.ledger(ROOT), ROOT))
    world.gather()
    assert world.ledger(ROOT).free_of(ROOT) == 6
    assert world.sign_up(ROOT, "ana").refusal is None


def test_only_the_root_calls_in_and_only_once():
    world = World(stations=1, capacity=2)
    world.mint()
    world.gather()
    assert decide_call_in(world.ledger(station(1)), station(1)).facts == ()
    world.write(station(1), Decision((SeatsCalledIn(VISIT),)))
    world.gather()
    assert not world.ledger(ROOT).called_in, "a station's word is not heeded"
    said = world.write(ROOT, decide_call_in(world.ledger(ROOT), ROOT))
    assert said.facts == (SeatsCalledIn(VISIT),)
    assert decide_call_in(world.ledger(ROOT), ROOT).facts == ()


def test_a_bus_that_has_left_calls_nothing_in():
    world = World(capacity=2)
    world.mint()
    world.write(ROOT, decide_departure(world.ledger(ROOT)))
    assert decide_call_in(world.ledger(ROOT), ROOT).facts == ()
