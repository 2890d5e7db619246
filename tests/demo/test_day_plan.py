"""The plan of a day: drawn from a seed, never from a list of rows or codes."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.acts import SCAN, SIGN_UP, UNDO, Act
from kiosk.demo.day_plan import Guest, Invited, Offer, plan_day, wishes_of

MORNING = Offer("V-A", 10, frozenset({"delegate"}), "2019-10-16T09:00", "2019-10-16T11:00")
SAME_TIME = Offer("V-B", 20, frozenset(), "2019-10-16T10:00", "2019-10-16T12:00")
LATER = Offer("V-C", 5, frozenset(), "2019-10-16T13:00", "2019-10-16T14:00")
OFFERS = (MORNING, SAME_TIME, LATER)
MIDNIGHT = datetime(2019, 10, 14, tzinfo=UTC)


def guests(count: int) -> list[Guest]:
    return [Guest(f"G{n:04}", "delegate" if n % 3 else "press", "Mayor") for n in range(count)]


def day(seed: int, *, count: int = 80, desks: int = 3):
    newcomer = {"given_name": "A", "family_name": "B", "category": "observer"}
    invited = Invited(guests(count), OFFERS, [newcomer] * desks, ["FORGED"], MIDNIGHT)
    return plan_day(invited, desks=desks, rng=Random(seed))


def test_the_same_seed_gives_the_same_day_and_another_seed_another() -> None:
    assert day(1) == day(1)
    assert day(1) != day(2)


@given(st.integers(0, 200), st.integers(1, 60), st.integers(1, 6))
def test_whoever_comes_is_scanned_somewhere_and_every_desk_keeps_the_order_of_the_clock(
    seed: int, count: int, desks: int
) -> None:
    plan = day(seed, count=count, desks=desks)
    known = {guest.code for guest in guests(count)}
    scanned = {act.code for acts in plan.desks for act in acts if act.kind == SCAN} & known
    assert len(scanned) == plan.arriving
    for acts in plan.desks:
        assert [act.at_ms for act in acts] == sorted(act.at_ms for act in acts)


@given(st.integers(1, 120))
def test_nobody_asks_for_two_visits_at_one_time_or_for_one_that_is_not_open_to_them(
    count: int,
) -> None:
    people = guests(count)
    wishes = wishes_of(people, OFFERS)
    for guest in people:
        wished = wishes[guest.code]
        assert not {"V-A", "V-B"} <= set(wished)
        assert guest.category == "delegate" or "V-A" not in wished


def test_more_people_ask_than_there_are_seats_where_enough_may() -> None:
    wishes = wishes_of(guests(80), OFFERS)
    for offer in OFFERS:
        asked = sum(offer.code in wished for wished in wishes.values())
        assert asked > offer.capacity


def test_an_undo_follows_the_check_in_that_it_takes_back_and_comes_before_the_next_act() -> None:
    for acts in day(3).desks:
        (at,) = [number for number, act in enumerate(acts) if act.kind == UNDO]
        hasty, again = acts[at - 1], acts[at + 1]
        assert hasty.kind == again.kind == SCAN
        assert hasty.code == again.code


def test_an_act_comes_through_a_pipe_as_it_was() -> None:
    act = Act(5, SIGN_UP, "AB12", "V-A", {"position": "Bürgermeisterin, 시장"})
    assert Act.from_line(act.line()) == act
    assert "\n" not in act.line()
