"""How meetings of two participants stand, whatever arrives in which order, and what fits."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import matchmaking as m
from kiosk.domain import matchmaking_facts as mf
from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import matchmaking_rules as rules
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, EntryId
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person, fold_person
from kiosk.domain.selfservice_facts import PARTNER, StaffCalled
from tests.domain.test_people import LISTED, WHO, entry

BEN, CARLA = "bb" * 16, "cc" * 16
MEETING = m.appointment_id(WHO, BEN, "2019-10-15T10:00")
MADE = mf.AppointmentMade(
    MEETING, WHO, BEN, "2019-10-15T10:00", "2019-10-15T10:20", "4", by_hand=False
)
MOVED = mf.AppointmentMoved(MEETING, "2019-10-15T11:00", "2019-10-15T11:20", "5")
OFF, HELD = mf.AppointmentCalledOff(MEETING), mf.AppointmentHeld(MEETING)
MISSED = mf.AppointmentMissed(MEETING, BEN)
LISTED_ANEW = replace(MADE, table="9")
CALL = StaffCalled("c1", WHO, "meetings", PARTNER, "3-1")
FIRST = fold_person(WHO, [entry(LISTED, 1)])
SECOND = fold_person(BEN, [entry(replace(LISTED, participant=BEN, code="BEN"), 1)])
AROUND = rules.Around("2019-10-14", "2019-10-16", ())


def about(*facts: f.Fact) -> list[Entry]:
    return [replace(entry(one, at), subject=one.subject) for at, one in enumerate(facts, start=1)]


def standing(*facts: f.Fact) -> m.Appointment:
    found = m.fold_appointment(about(*facts))
    assert found is not None
    return found


def in_short(one: m.Appointment) -> tuple[str, str, str]:
    return one.starts[11:], one.at_table, one.state


@pytest.mark.parametrize(
    ("facts", "short"),
    [
        ((MADE,), ("10:00", "4", m.PLANNED)),
        ((MADE, MOVED), ("11:00", "5", m.PLANNED)),
        ((MADE, MISSED), ("10:00", "4", m.MISSED)),
        ((MADE, MISSED, MOVED), ("11:00", "5", m.PLANNED)),
        ((MADE, MOVED, MISSED, HELD), ("11:00", "5", m.HELD)),
        ((MADE, OFF), ("10:00", "4", m.CALLED_OFF)),
        ((MADE, OFF, MOVED), ("11:00", "5", m.PLANNED)),
        ((MADE, LISTED_ANEW), ("10:00", "9", m.PLANNED)),
        ((MADE, MOVED, LISTED_ANEW), ("11:00", "5", m.PLANNED)),  # what a desk said stays
        ((MOVED, MADE), ("11:00", "5", m.PLANNED)),  # a wrong clock put it before
        ((MADE, replace(MADE, first=CARLA, table="1")), ("10:00", "4", m.PLANNED)),
    ],
)
def test_the_latest_word_counts(facts: tuple[f.Fact, ...], short: tuple[str, str, str]) -> None:
    assert in_short(standing(*facts)) == short


def test_who_did_not_come_is_known_until_they_meet_again() -> None:
    assert standing(MADE, MISSED).missing == BEN
    assert standing(MADE, MISSED, MOVED).missing == ""
    assert standing(MADE).partner_of(WHO) == BEN
    assert standing(MADE).partner_of(BEN) == WHO


def test_what_was_taken_back_does_not_count_and_a_meeting_that_was_goes() -> None:
    entries = about(MADE, MISSED, MOVED)
    back = mf.AppointmentTakenBack(MEETING, entries[2].id)
    found = m.fold_appointment([*entries, *about(*[back] * 4)[3:]])
    assert found is not None
    assert in_short(found) == ("10:00", "4", m.MISSED)
    gone = mf.AppointmentTakenBack(MEETING, entries[0].id)
    assert m.fold_appointment([entries[0], *about(gone, gone)[1:]]) is None
    assert m.fold_appointment(about(MOVED, HELD)) is None


FACTS = st.lists(st.sampled_from((MADE, MOVED, OFF, HELD, MISSED, LISTED_ANEW)), max_size=8)


@given(
    FACTS.flatmap(lambda facts: st.tuples(st.just(about(*facts)), st.permutations(about(*facts))))
)
def test_no_order_of_arrival_and_no_repetition_tells(both: Any) -> None:
    entries, others = both
    assert m.fold_appointment(entries) == m.fold_appointment([*others, *others[:3]])


# -- arranging and moving --------------------------------------------------------------------------


def arranged(
    command: c.ArrangeAppointment, *others: m.Appointment, two: Any = (FIRST, SECOND)
) -> Decision:
    return rules.decide_arrange(
        command, two, replace(AROUND, others=others), appointment=MEETING, by_hand=False
    )


ARRANGE = c.ArrangeAppointment(WHO, BEN, "2019-10-15 10:00", table=" 4 ")


def test_a_meeting_takes_as_long_as_most_do_where_nobody_says() -> None:
    assert arranged(ARRANGE).facts == (MADE,)


BUSY = standing(replace(MADE, appointment="x", first=CARLA, second=BEN, table="7"))
AT_TABLE = standing(replace(MADE, appointment="y", first=CARLA, second="dd" * 16))


@pytest.mark.parametrize(
    ("command", "others", "refusal"),
    [
        (ARRANGE, (BUSY,), mr.MeetsSomebodyElse("BEN", "2019-10-15T10:00", "7")),
        (ARRANGE, (AT_TABLE,), mr.TableTaken("4", "2019-10-15T10:00")),
        (ARRANGE, (replace(BUSY, state=m.CALLED_OFF), replace(AT_TABLE, state=m.MISSED)), None),
        (replace(ARRANGE, table=""), (AT_TABLE,), None),
        (replace(ARRANGE, starts="2019-10-15T10:20"), (BUSY, AT_TABLE), None),
        (replace(ARRANGE, starts="2019-10-15T09:41"), (BUSY,), mr.MeetsSomebodyElse),
        (replace(ARRANGE, starts="2019-10-17T10:00"), (), mr.OutsideEvent),
        (replace(ARRANGE, starts="10:00"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, starts="2019-10-15"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, starts="2019-10-15T10:00Z"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, ends="2019-10-15T09:50"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, ends="2019-10-15T15:00"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, ends="soon"), (), mr.MeetingTimeUnclear),
        (replace(ARRANGE, table="x" * 21), (), r.FieldTooLong),
    ],
)
def test_nobody_and_no_table_is_taken_twice(
    command: c.ArrangeAppointment, others: tuple[m.Appointment, ...], refusal: Any
) -> None:
    found = arranged(command, *others).refusal
    if refusal is None or not isinstance(refusal, type):
        assert found == refusal
    else:
        assert isinstance(found, refusal)


@pytest.mark.parametrize(
    ("two", "refusal"),
    [
        ((FIRST, FIRST), mr.MeetsThemselves),
        ((FIRST, Person("")), r.UnknownPerson),
        ((replace(FIRST, cancelled="ill"), SECOND), r.Cancelled),
    ],
)
def test_a_meeting_takes_two_who_are_expected(two: Any, refusal: type) -> None:
    assert isinstance(arranged(ARRANGE, two=two).refusal, refusal)


def moved(known: m.Appointment | None, command: c.MoveAppointment, *others: Any) -> Decision:
    return rules.decide_move(command, known, (FIRST, SECOND), replace(AROUND, others=others))


def test_a_meeting_is_moved_as_long_as_it_was_and_its_own_place_is_not_in_its_way() -> None:
    known, there = standing(MADE), c.MoveAppointment(MEETING, "2019-10-15T10:10")
    (fact,) = moved(known, there, known).facts
    assert fact == mf.AppointmentMoved(MEETING, "2019-10-15T10:10", "2019-10-15T10:30", "4")
    same = c.MoveAppointment(MEETING, "2019-10-15T10:00")
    assert isinstance(moved(known, same).refusal, r.NothingChanged)
    assert moved(standing(MADE, MISSED), same).facts != ()
    assert moved(standing(MADE, OFF), same).facts != ()
    assert isinstance(moved(standing(MADE, HELD), there).refusal, mr.AppointmentOver)
    assert isinstance(moved(None, there).refusal, mr.AppointmentUnknown)
    assert isinstance(moved(known, there, BUSY).refusal, mr.MeetsSomebodyElse)
    assert isinstance(moved(known, there, AT_TABLE).refusal, mr.TableTaken)


@pytest.mark.parametrize(
    ("facts", "command", "answer"),
    [
        ((MADE,), c.CallOffAppointment(MEETING), OFF),
        ((MADE, OFF), c.CallOffAppointment(MEETING), r.NothingChanged),
        ((MADE, HELD), c.CallOffAppointment(MEETING), mr.AppointmentOver),
        ((MADE,), c.ConfirmAppointment(MEETING), HELD),
        ((MADE, MISSED), c.ConfirmAppointment(MEETING), HELD),
        ((MADE, OFF), c.ConfirmAppointment(MEETING), mr.AppointmentOver),
        ((MADE,), c.MissAppointment(MEETING, BEN), MISSED),
        ((MADE, MISSED), c.MissAppointment(MEETING, BEN), r.NothingChanged),
        ((MADE, MISSED), c.MissAppointment(MEETING), mf.AppointmentMissed(MEETING, "")),
        ((MADE,), c.MissAppointment(MEETING, CARLA), r.UnknownPerson),
        ((), c.ConfirmAppointment(MEETING), mr.AppointmentUnknown),
    ],
)
def test_what_became_of_it_is_said_once(facts: Any, command: Any, answer: Any) -> None:
    decision = rules.decide_became(command, m.fold_appointment(about(*facts)))
    if isinstance(answer, type):
        assert isinstance(decision.refusal, answer)
    else:
        assert decision.facts == (answer,)


def test_who_waits_in_vain_calls_a_desk_and_names_the_other_only() -> None:
    absent = c.ReportAbsence(MEETING, WHO)
    assert rules.decide_absence(absent, standing(MADE), CALL).facts == (MISSED, CALL)
    for known, refusal in (
        (None, mr.AppointmentUnknown),
        (replace(standing(MADE), first=CARLA), mr.AppointmentUnknown),
        (standing(MADE, HELD), mr.AppointmentOver),
        (standing(MADE, OFF), mr.AppointmentOver),
        (standing(MADE, MISSED), r.NothingChanged),
    ):
        assert isinstance(rules.decide_absence(absent, known, CALL).refusal, refusal)


def test_only_the_latest_word_is_taken_back_and_only_where_it_was_said() -> None:
    entries = about(MADE, MISSED, MOVED)
    node, (made, missed, moved_) = entries[0].id.origin, [one.id for one in entries]
    back = rules.decide_take_back(entries, (moved_,), node=node)
    assert back.facts == (mf.AppointmentTakenBack(MEETING, moved_),)
    both = rules.decide_take_back(entries, (missed, moved_), node=node)
    assert [one.act for one in both.facts if isinstance(one, mf.AppointmentTakenBack)] == [
        *(moved_, missed),
    ]
    for acts, where in (
        ((made,), node),
        ((missed,), node),
        ((moved_,), "another"),
        ((), node),
        ((EntryId(node, 9, 9),), node),
    ):
        refusal = rules.decide_take_back(entries, acts, node=where).refusal
        assert isinstance(refusal, mr.AppointmentUnknown)


def test_what_two_stations_took_twice_is_said_of_both_and_of_nobody_else() -> None:
    one = standing(MADE)
    table, off = replace(AT_TABLE, at_table="4"), replace(BUSY, state=m.CALLED_OFF)
    later = replace(one, appointment="z", starts="2019-10-15T10:20", ends="2019-10-15T10:40")
    assert m.clashes_of([one, BUSY, off]) == {
        MEETING: (m.SECOND_TWICE,),
        "x": (m.SECOND_TWICE,),
    }
    assert m.clashes_of([one, table]) == {MEETING: (m.TABLE_TWICE,), "y": (m.TABLE_TWICE,)}
    assert m.clashes_of([one, later, off]) == {}
    nowhere = (replace(one, at_table=""), replace(AT_TABLE, at_table=""))
    assert m.clashes_of(nowhere) == {}


def test_the_same_pair_and_time_have_the_same_name_in_any_order() -> None:
    assert m.appointment_id(BEN, WHO, "2019-10-15T10:00") == MEETING
    assert m.appointment_id(BEN, WHO, "2019-10-15T10:00", 1) != MEETING
