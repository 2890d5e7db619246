"""Who is let through the door of a session, and what a door says of them in any order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import door_facts as f
from kiosk.domain import door_refusals as r
from kiosk.domain.door_rules import (
    Asked,
    Room,
    SessionDoor,
    decide_heads,
    decide_pass,
    decide_take_back,
    decide_undo,
    minutes_before,
    proposed,
    reason_of,
)
from kiosk.domain.doors import Passages, fold_heads, fold_passages
from kiosk.domain.entries import Entry, EntryId, Stamp
from kiosk.domain.fact_subjects import Fact
from kiosk.domain.refusals import NothingChanged, UnknownCode

ANA, DESK_1, DESK_2 = "a" * 32, "1" * 32, "2" * 32
DOOR = SessionDoor("THM1", "Theme 1", "2019-10-14T13:30", "2019-10-14T17:00", capacity=2)
ASKED = Asked(ANA, "delegate", f.IN, "badge", issue=1)
ROOM = Room(0, "2019-10-14T13:31")
OUTSIDE = Passages()


def entry(seq: int, fact: Fact, *, origin: str = DESK_1) -> Entry:
    id_ = EntryId(origin, 1, seq)
    return Entry(id_, Stamp(seq * 1000, 0), seq * 1000, "Kim", fact.subject, fact.kind, fact)


def passed(direction: str = f.IN, **more: Any) -> f.PassedDoor:
    return f.PassedDoor("THM1", ANA, direction, "badge", **more)


def inside(*origins: str) -> Passages:
    return fold_passages(
        [entry(n, passed(), origin=origin) for n, origin in enumerate(origins, start=1)]
    )


def refusal(door: SessionDoor = DOOR, passages: Passages = OUTSIDE, asked: Asked = ASKED,
            room: Room = ROOM) -> object:  # fmt: skip
    decision = decide_pass(door, passages, asked, room)
    assert not (decision.refusal and decision.facts)
    return decision.refusal


def test_somebody_whom_the_session_is_for_goes_in_and_out_again() -> None:
    assert decide_pass(DOOR, OUTSIDE, ASKED, ROOM).facts == (passed(issue=1),)
    out = Asked(ANA, "delegate", f.OUT, "badge", issue=1)
    assert decide_pass(DOOR, inside(DESK_1), out, ROOM).facts == (passed(f.OUT, issue=1),)


def test_a_door_refuses_by_badge_category_hour_and_room_in_this_order() -> None:
    for_mayors = replace(DOOR, admits=("mayor", "staff"))
    early, full = Room(2, "2019-10-14T12:59", "Lunch"), Room(2, "2019-10-14T13:31")
    bare = replace(ASKED, method="code", issue=0, has_badge=False)
    assert refusal(for_mayors, asked=bare, room=early) == r.NotAccredited()
    eligible = r.NotEligible("THM1", "delegate", ("mayor", "staff"))
    assert refusal(for_mayors, room=early) == eligible
    closed = r.DoorClosed("THM1", "2019-10-14T13:00", "2019-10-14T17:00", "Lunch")
    assert refusal(room=early) == closed
    assert refusal(room=full) == r.SessionFull("THM1", 2, 2)
    assert refusal(room=Room(1, "2019-10-14T13:00")) is None  # half an hour before, the second one
    assert isinstance(refusal(room=Room(0, "2019-10-14T17:00")), r.DoorClosed)
    assert refusal(replace(DOOR, opens="2019-10-14T12:00"), room=Room(0, early.now_local)) is None
    assert refusal(replace(DOOR, capacity=None), room=full) is None
    assert [reason_of(one) for one in (eligible, closed, r.SessionFull("THM1", 2, 2))] == [
        "delegate; for mayor, staff",
        "open 2019-10-14T13:00 to 2019-10-14T17:00",
        "2 of 2",
    ]
    assert reason_of(UnknownCode()) == ""


def test_a_person_may_overrule_all_but_a_second_entry_on_one_badge() -> None:
    asked = replace(ASKED, although=" a guest of the mayor ")
    full = Room(9, "2019-10-15T09:00")
    decision = decide_pass(DOOR, OUTSIDE, asked, full)
    assert decision.facts == (passed(issue=1, although="a guest of the mayor"),)
    again = refusal(passages=inside(DESK_2, DESK_1), asked=asked)
    assert again == r.AlreadyInside(1000, DESK_2, "Kim", 2)


def test_out_counts_only_who_is_in_and_a_third_direction_nobody() -> None:
    out = replace(ASKED, direction=f.OUT)
    assert refusal(asked=out) == r.NotInside(0)
    gone = fold_passages([entry(1, passed()), entry(2, passed(f.OUT))])
    assert (gone.entered_ms, gone.left_ms) == (1000, 2000)
    assert refusal(passages=gone, asked=out) == r.NotInside(2000)
    assert reason_of(r.NotInside(0)) == "not counted in"
    up = replace(ASKED, direction="up")
    assert isinstance(refusal(asked=up), r.UnknownSession)
    assert fold_passages([entry(1, passed("up"))]) == OUTSIDE


def test_what_is_taken_back_does_not_count_and_what_was_before_it_stands_again() -> None:
    history = [entry(1, passed()), entry(2, passed(f.OUT))]
    (back,) = decide_take_back("THM1", ANA, fold_passages(history)).facts
    assert back == f.PassageTakenBack("THM1", ANA, (EntryId(DESK_1, 1, 2),))
    after = fold_passages([*history, entry(3, back)])
    assert after.inside
    assert [act.undone is None for _, act in after.acts] == [True, False]
    assert decide_take_back("THM1", ANA, OUTSIDE).refusal == r.NotInside(0)


def test_undo_takes_back_its_own_act_once() -> None:
    history = [entry(1, passed()), entry(2, passed(), origin=DESK_2)]
    acts = [act for _, act in fold_passages(history).acts]
    first = EntryId(DESK_1, 1, 1)
    (back,) = decide_undo(passed(), first, acts).facts
    after = fold_passages([*history, entry(3, back)])
    assert after.gates == (DESK_2,)
    again = decide_undo(passed(), first, [act for _, act in after.acts])
    assert again.refusal == NothingChanged()


def test_the_latest_count_of_heads_stands_beside_the_scans() -> None:
    first, second = f.HeadsCounted("THM1", 200), f.HeadsCounted("THM1", 212)
    history = [entry(1, first), entry(2, second)]
    heads = fold_heads(history)
    assert heads.latest is not None
    assert (heads.latest.heads, heads.latest.at_ms) == (212, 2000)
    (back,) = decide_undo(second, EntryId(DESK_1, 1, 2), heads.acts).facts
    again = fold_heads([*history, entry(3, back)])
    assert again.latest is not None
    assert again.latest.heads == 200
    assert decide_heads("THM1", 0).facts == (f.HeadsCounted("THM1", 0),)
    assert decide_heads("THM1", -1).refusal == r.HeadsUnclear(100_000)


@given(order=st.permutations(range(5)))
def test_any_order_of_arrival_gives_the_same_passages(order: list[int]) -> None:
    history = [
        entry(1, passed()),
        entry(2, passed(), origin=DESK_2),
        entry(3, f.PassageTakenBack("THM1", ANA, (EntryId(DESK_1, 1, 1),)), origin=DESK_2),
        entry(4, passed(f.OUT)),
        entry(5, passed(), origin=DESK_2),
    ]
    found = fold_passages([history[n] for n in order])
    assert found == fold_passages(history)
    assert (found.gates, found.entered_ms, found.left_ms) == ((DESK_2,), 2000, 4000)


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("2019-10-14T07:00", "REG"),  # nothing is open yet: what comes first
        ("2019-10-14T09:45", "EXC"),  # the registration goes on behind it
        ("2019-10-14T11:59", "EXC"),  # and so do the meetings
        ("2019-10-14T12:30", "MTCH"),
        ("2019-10-14T13:05", "THM1"),
        ("2019-10-14T19:10", "GALA"),
        ("2019-10-16T18:00", "GALA"),  # all is over: the last
    ],
)
def test_the_session_that_runs_now_is_proposed(now: str, code: str) -> None:
    day = "2019-10-14T"
    doors = [
        SessionDoor("GALA", "Gala", f"{day}19:00", f"{day}22:00"),
        SessionDoor("REG", "Registration", f"{day}08:00", "2019-10-16T17:00"),
        SessionDoor("MTCH", "Meetings", f"{day}10:00", "2019-10-16T12:00"),
        SessionDoor("EXC", "Committee", f"{day}09:30", f"{day}12:00"),
        DOOR,
    ]
    assert proposed(doors, now) == code
    assert proposed([], now) == ""
    assert proposed([SessionDoor("ODD", "Odd", "anon", "later", "a", "b")], "aa") == "ODD"


def test_an_hour_that_cannot_be_read_is_left_as_it_is() -> None:
    assert minutes_before("2019-10-14T00:10", 30) == "2019-10-13T23:40"
    assert minutes_before("soon", 30) == "soon"
