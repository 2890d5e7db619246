"""Who gets into which bus, and when it may leave."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import boarding_rules as rules
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.boarding import Roll, SeatHolders, fold_boarding
from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.boarding_rules import Asked, Leaving
from kiosk.domain.entries import Entry, EntryId, Stamp
from kiosk.domain.outcomes import Decision

HERE, THERE = "aa" * 16, "bb" * 16
HOLDERS = SeatHolders(frozenset({"ana", "ben", "cho", "dia"}), ("eva", "fen"), 4)
TWO = (("1", 2), ("2", 2))


def entries(*facts: f.Fact, origin: str = HERE, first: int = 1) -> list[Entry]:
    return [
        Entry(EntryId(origin, 1, n), Stamp(n, 0), n, "", fact.subject, fact.kind, fact)
        for n, fact in enumerate(facts, start=first)
    ]


def roll_of(*facts: f.Fact) -> Roll:
    return fold_boarding("V", entries(*facts))


def boarded(who: str, bus: str = "1", leg: str = OUT) -> f.Boarded:
    return f.Boarded("V", who, bus, leg, "badge")


def board(roll: Roll, who: str, bus: str = "1", leg: str = OUT, **more: bool) -> Decision:
    return rules.decide_board(roll, HOLDERS, Asked(who, bus, leg, "badge", **more))


def test_who_has_a_seat_gets_in_once() -> None:
    (fact,) = board(Roll("V"), "ana").facts
    assert fact == boarded("ana")
    again = board(roll_of(fact), "ana")
    assert isinstance(again.refusal, r.AlreadyAboard)


def test_a_visit_without_a_plan_has_one_bus_with_all_its_seats() -> None:
    assert [(bus.name, bus.seats) for bus in Roll("V").buses(4)] == [("1", 4)]
    assert Roll("V").missing("1", OUT, HOLDERS) == HOLDERS.confirmed


def test_each_goes_by_the_own_bus_unless_somebody_says_otherwise() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), f.BusAssigned("V", "2", ("ana",)))
    assert board(roll, "ana").refusal == r.WrongBus("2")
    (fact,) = board(roll, "ana", although_other_bus=True).facts
    assert fact == boarded("ana")


def test_who_changes_the_bus_is_counted_in_one_only() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), boarded("ana", "1"))
    assert board(roll, "ana", "2").refusal == r.WrongBus("1", is_in_it=True)
    facts = board(roll, "ana", "2", although_other_bus=True).facts
    moved = fold_boarding("V", entries(f.BusesPlanned("V", TWO), boarded("ana", "1"), *facts))
    assert (moved.in_bus("1", OUT), moved.in_bus("2", OUT)) == (frozenset(), {"ana"})
    assert moved.aboard[OUT]["ana"].also_in == ()


def test_two_stations_that_count_one_person_in_two_buses_say_so() -> None:
    apart = [*entries(boarded("ana", "1")), *entries(boarded("ana", "2"), origin=THERE, first=2)]
    roll = fold_boarding("V", apart)
    assert (roll.aboard[OUT]["ana"].bus, roll.aboard[OUT]["ana"].also_in) == ("2", ("1",))


def test_nobody_gets_into_a_full_bus() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), boarded("ana"), boarded("ben"))
    assert board(roll, "cho", although_missing=True).refusal == r.BusFull("1", 2, 2)


def test_a_place_is_kept_for_whoever_is_to_come_by_this_bus() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), f.BusAssigned("V", "1", ("ana", "ben")))
    assert board(roll, "cho").refusal == r.PlacesKept("1", 2)
    assert board(roll, "cho", although_missing=True).refusal is None
    assert board(roll, "ana").refusal is None


def test_standby_gets_a_place_only_when_nobody_is_awaited_for_it_any_more() -> None:
    roll = roll_of(boarded("ana"), boarded("ben"), boarded("cho"))
    assert board(roll, "eva").refusal == r.NoSeatOnBus("V", 1)
    assert board(roll, "gus").refusal == r.NoSeatOnBus("V", 0)
    assert board(roll, "eva", standby=True).refusal == r.PlacesKept("1", 1)
    (fact,) = board(roll, "eva", standby=True, although_missing=True).facts
    assert isinstance(fact, f.Boarded)
    assert fact.standby


def test_standby_gets_no_place_of_those_who_may_take_any_bus() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), boarded("ana"), boarded("ben", "2"))
    assert board(roll, "eva", standby=True).refusal == r.PlacesKept("1", 2)


def test_on_the_way_back_those_are_awaited_who_went_out_by_this_bus() -> None:
    roll = roll_of(f.BusesPlanned("V", TWO), boarded("ana"), boarded("ben", "2"))
    assert roll.missing("1", BACK, HOLDERS) == {"ana"}
    assert board(roll, "ben", "1", BACK).refusal == r.WrongBus("2")
    assert board(roll, "cho", "1", BACK).refusal == r.NotOutByBus("V")
    assert board(roll, "cho", "1", BACK, although_other_bus=True).refusal is None
    assert board(roll, "ana", "1", BACK).facts == (boarded("ana", "1", BACK),)


def test_a_bus_does_not_leave_while_somebody_is_missing_unless_a_name_answers_for_it() -> None:
    roll = roll_of(boarded("ana"), boarded("ben"), boarded("cho"))
    assert rules.decide_close(roll, HOLDERS, Leaving("1", OUT)).refusal == r.PeopleMissing(
        "1", ("dia",)
    )
    nameless = rules.decide_close(roll, HOLDERS, Leaving("1", OUT, "", "ill"))
    assert isinstance(nameless.refusal, r.PeopleMissing)
    (fact,) = rules.decide_close(roll, HOLDERS, Leaving("1", OUT, "Kim", "ill")).facts
    assert fact == f.RollClosed("V", "1", OUT, ("dia",), "Kim", "ill")
    gone = roll_of(boarded("ana"), fact)
    assert board(gone, "ben").refusal == r.BusGone("1", OUT)
    assert rules.decide_close(gone, HOLDERS, Leaving("1", OUT)).refusal == r.BusGone("1", OUT)
    assert rules.decide_take_back(gone, "ana", OUT).refusal == r.BusGone("1", OUT)


def test_those_who_may_take_any_bus_are_awaited_by_the_last_one() -> None:
    plan = f.BusesPlanned("V", TWO)
    first = rules.decide_close(roll_of(plan), HOLDERS, Leaving("1", OUT))
    assert first.refusal is None
    last = rules.decide_close(roll_of(plan, *first.facts), HOLDERS, Leaving("2", OUT))
    assert last.refusal == r.PeopleMissing("2", tuple(sorted(HOLDERS.confirmed)))


def test_a_bus_that_has_not_left_after_all_takes_people_again() -> None:
    closing = f.RollClosed("V", "1", OUT)
    gone = roll_of(closing)
    (fact,) = rules.decide_reopen(gone, "1", OUT).facts
    here = roll_of(closing, fact)
    assert board(here, "ana").refusal is None
    assert rules.decide_reopen(here, "1", OUT).refusal == r.BusNotGone("1")


def test_who_gets_out_again_is_missing_again() -> None:
    roll = roll_of(boarded("ana"))
    (fact,) = rules.decide_take_back(roll, "ana", OUT).facts
    after = roll_of(boarded("ana"), fact)
    assert "ana" in after.missing("1", OUT, HOLDERS)
    assert rules.decide_take_back(after, "ana", OUT).refusal == r.NotAboard()
    assert rules.decide_take_back(after, "ana", "sideways").refusal == r.NotAboard()


@pytest.mark.parametrize(
    "buses",
    [(), (("", 4),), (("1", 0),), (("1", 4), (" 1 ", 4)), (("x" * 21, 4),), (("1", 201),)],
)
def test_buses_need_names_that_differ_and_seats(buses: tuple[tuple[str, int], ...]) -> None:
    assert isinstance(rules.decide_plan(Roll("V"), buses).refusal, r.BusesUnclear)


def test_the_same_plan_again_changes_nothing() -> None:
    (fact,) = rules.decide_plan(Roll("V"), TWO).facts
    assert rules.decide_plan(roll_of(fact), TWO).refusal == r.NothingChanged()
    for unknown in ("3", ""):
        assert board(roll_of(fact), "ana", unknown).refusal == r.UnknownBus(unknown)
        closing = rules.decide_close(roll_of(fact), HOLDERS, Leaving(unknown, OUT))
        assert closing.refusal == r.UnknownBus(unknown)


def test_delegations_stay_together_where_a_bus_has_room_for_them() -> None:
    plan = f.BusesPlanned("V", (("1", 3), ("2", 3)))
    people = {"a1": "A", "a2": "A", "b1": "B", "b2": "B", "b3": "B", "c1": ""}
    holders = SeatHolders(frozenset(people), (), 6)
    decision = rules.decide_assign(roll_of(plan), holders, people)
    roll = roll_of(plan, *decision.facts)
    buses = {who: roll.bus_of(who, holders) for who in people}
    assert len({buses["b1"], buses["b2"], buses["b3"]}) == 1
    assert buses["a1"] == buses["a2"] != buses["b1"]
    assert all(buses.values())
    assert rules.decide_assign(roll, holders, people).refusal == r.NothingChanged()
    assert rules.decide_assign(Roll("V"), holders, people).refusal == r.NothingChanged()


def test_nobody_is_given_a_bus_beyond_its_seats_nor_one_that_has_left() -> None:
    people = dict.fromkeys((f"p{n}" for n in range(7)), "A")
    holders = SeatHolders(frozenset(people), (), 7)
    plan = f.BusesPlanned("V", (("1", 3), ("2", 2), ("3", 9)))
    roll = roll_of(plan, f.RollClosed("V", "3", OUT))
    after = roll_of(
        plan, f.RollClosed("V", "3", OUT), *rules.decide_assign(roll, holders, people).facts
    )
    counts = [list(after.assigned.values()).count(bus) for bus in ("1", "2", "3")]
    assert counts == [3, 2, 0]


WORDS = st.one_of(
    st.builds(
        f.Boarded,
        st.just("V"),
        st.sampled_from(["ana", "ben", "eva"]),
        st.sampled_from(["1", "2", ""]),
        st.sampled_from([OUT, BACK, "sideways"]),
        st.just("badge"),
        st.booleans(),
    ),
    st.builds(f.BusesPlanned, st.just("V"), st.sampled_from([TWO, (), (("1", -1),), (("2", 9),)])),
    st.builds(f.BusAssigned, st.just("V"), st.sampled_from(["1", "2"]), st.just(("ana", "ben"))),
    st.builds(
        f.RollClosed, st.just("V"), st.sampled_from(["1", "2"]), st.sampled_from([OUT, BACK])
    ),
    st.builds(
        f.BoardingTakenBack,
        st.just("V"),
        st.just("ana"),
        st.just(OUT),
        st.tuples(st.builds(EntryId, st.just(HERE), st.just(1), st.integers(1, 9))),
    ),
    st.builds(
        f.RollReopened,
        st.just("V"),
        st.just("1"),
        st.just(OUT),
        st.tuples(st.builds(EntryId, st.just(HERE), st.just(1), st.integers(1, 9))),
    ),
)


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=6), st.randoms())
def test_any_order_of_arrival_gives_the_same_roll(
    here: list[f.Fact], there: list[f.Fact], chance: object
) -> None:
    known = [*entries(*here), *entries(*there, origin=THERE)]
    shuffled = [*known]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold_boarding("V", shuffled) == fold_boarding("V", known)


@given(st.lists(WORDS, max_size=14), st.sampled_from(["ana", "eva", "gus"]), st.booleans())
def test_no_decision_ever_puts_more_people_into_a_bus_than_it_has_seats(
    words: list[f.Fact], who: str, although: bool
) -> None:
    roll = roll_of(*words)
    for bus in roll.buses(HOLDERS.capacity):
        for leg in (OUT, BACK):
            before = len(roll.in_bus(bus.name, leg))
            asked = Asked(
                who, bus.name, leg, "badge", standby=True,
                although_other_bus=although, although_missing=although,
            )  # fmt: skip
            decision = rules.decide_board(roll, HOLDERS, asked)
            after = len(roll_of(*words, *decision.facts).in_bus(bus.name, leg))
            assert after <= max(before, bus.seats)
