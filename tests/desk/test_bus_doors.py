"""At the doors of the buses of one visit: scans, standby, undo, leaving, and coming back."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import ScanRefused, VisitDeparted
from kiosk.domain.outcomes import Outcome, Verdict
from kiosk.domain.roll_cards import RollCard, RollLine
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join
from ui.screens.inbox.ways import ways_of

V = "V-AUTO"  # three seats


def signed_up(desk: Desk, *codes: str, visit: str = V) -> None:
    for code in codes:
        assert desk.do(c.SignUp(who(code), visit)).ok


def roll(desk: Desk) -> RollCard:
    card = desk.roll(V)
    assert card is not None
    return card


def line(desk: Desk, code: str) -> RollLine:
    return next(one for one in roll(desk).lines if one.person.participant == who(code))


def scan(desk: Desk, code: str, bus: str = "1", leg: str = OUT) -> Outcome:
    return desk.do(c.Board(V, bus, leg, code=code))


def test_a_badge_that_is_scanned_at_the_bus_counts_its_owner_in(desk: Desk) -> None:
    signed_up(desk, *CODES[:2])
    desk.do(c.CheckIn(CODES[0]))
    outcome = scan(desk, desk.badge_text(who(CODES[0])))
    assert (outcome.verdict, outcome.participant) == (Verdict.OK, who(CODES[0]))
    (bus,) = roll(desk).buses
    assert (bus.seats, bus.out.aboard, bus.out.missing) == (3, 1, 1)
    assert line(desk, CODES[0]).out_at_ms == desk.now_ms()
    again = scan(desk, CODES[0])
    assert again.verdict is Verdict.ALREADY_IN
    card = desk.person(who(CODES[0]))
    assert card is not None
    assert [(act.action, act.point) for act in card.history if "board" in act.action] == [
        ("board", "V-AUTO 1")
    ]


def test_whoever_is_turned_away_at_the_bus_is_in_the_log_with_the_reason(desk: Desk) -> None:
    signed_up(desk, *CODES[:4])  # the fourth waits
    signed_up(desk, CODES[5], visit="V-GCCEI")
    waits = scan(desk, CODES[3])
    assert (waits.verdict, waits.refusal) == (Verdict.NOT_CONFIRMED, r.NoSeatOnBus(V, 1))
    elsewhere = scan(desk, CODES[5])
    assert elsewhere.verdict is Verdict.WRONG_BUS
    assert isinstance(elsewhere.refusal, r.NoSeatOnBus)
    assert elsewhere.refusal.has_seat_on == "Visit V-GCCEI"
    nobody = scan(desk, "QQQQQQ")
    assert nobody.verdict is Verdict.UNKNOWN_CODE
    for outcome in (waits, elsewhere, nobody):
        (fact,) = outcome.facts
        assert isinstance(fact, ScanRefused)
        assert fact.point == "V-AUTO 1 out"


def test_a_replaced_badge_or_a_cancelled_person_does_not_get_in(desk: Desk) -> None:
    signed_up(desk, *CODES[:2])
    desk.do(c.CheckIn(CODES[0]))
    old = desk.badge_text(who(CODES[0]))
    desk.do(c.Reprint(who(CODES[0]), "lost"))
    assert scan(desk, old).verdict is Verdict.REPLACED_BADGE
    desk.do(c.CancelRegistration(who(CODES[1]), "ill"))
    assert scan(desk, CODES[1]).verdict is Verdict.CANCELLED
    by_hand = desk.do(c.Board(V, "1", OUT, participant="00" * 16))
    assert by_hand.refusal == r.UnknownPerson()


def test_undo_takes_the_last_boarding_back(desk: Desk) -> None:
    signed_up(desk, CODES[0])
    scan(desk, CODES[0])
    assert desk.next_undo()[0] == "boarding.boarded"
    assert desk.do(c.Undo()).ok
    assert line(desk, CODES[0]).out_bus == ""
    assert desk.do(c.TakeBackBoarding(V, who(CODES[0]), OUT)).refusal == r.NotAboard()


def test_the_last_bus_that_leaves_ends_the_visit_and_one_that_comes_back_reopens_it(
    desk: Desk,
) -> None:
    signed_up(desk, *CODES[:2])
    assert desk.do(c.PlanBuses(V, (("A", 2), ("B", 1)))).ok
    assert desk.do(c.AssignBuses(V)).ok
    scan(desk, CODES[0], line(desk, CODES[0]).bus)
    scan(desk, CODES[1], line(desk, CODES[1]).bus)
    first = desk.do(c.CloseRoll(V, "A", OUT))
    assert not any(isinstance(fact, VisitDeparted) for fact in first.facts)
    last = desk.do(c.CloseRoll(V, "B", OUT))
    assert any(isinstance(fact, VisitDeparted) for fact in last.facts)
    assert roll(desk).departed
    assert desk.do(c.SignUp(who(CODES[9]), V)).refusal == r.VisitGone(V)
    assert desk.do(c.ReopenRoll(V, "B", OUT)).ok
    assert not roll(desk).departed


def test_a_bus_leaves_without_somebody_only_under_a_name_that_the_roll_shows(desk: Desk) -> None:
    signed_up(desk, *CODES[:3])
    scan(desk, CODES[0])
    scan(desk, CODES[1])
    refused = desk.do(c.CloseRoll(V, "1", OUT))
    assert refused.refusal == r.PeopleMissing("1", (who(CODES[2]),))
    assert desk.do(c.CloseRoll(V, "1", OUT, by="Kim Minji", reason="took a taxi")).ok
    (bus,) = roll(desk).buses
    assert (bus.out.left_by, bus.out.left_behind) == ("Kim Minji", 1)
    for code in CODES[:2]:
        assert scan(desk, code, leg=BACK).ok
    (bus,) = roll(desk).buses
    assert (bus.back.aboard, bus.back.missing) == (2, 0)
    assert desk.do(c.CloseRoll(V, "1", BACK)).ok


def test_standby_takes_the_seat_of_somebody_who_did_not_come(desk: Desk) -> None:
    signed_up(desk, *CODES[:4])
    scan(desk, CODES[0])
    scan(desk, CODES[1])
    kept = desk.do(c.Board(V, "1", OUT, participant=who(CODES[3]), standby=True))
    assert (kept.verdict, kept.refusal) == (Verdict.BUS_FULL, r.PlacesKept("1", 1))
    taken = desk.do(
        c.Board(V, "1", OUT, participant=who(CODES[3]), standby=True, although_missing=True)
    )
    assert taken.ok
    assert line(desk, CODES[3]).standby
    late = scan(desk, CODES[2])
    assert late.refusal == r.BusFull("1", 3, 3)


def test_the_roll_is_the_same_after_a_rebuild(desk: Desk) -> None:
    signed_up(desk, *CODES[:4])
    desk.do(c.PlanBuses(V, (("A", 2), ("B", 1))))
    scan(desk, CODES[0], "A")
    desk.do(c.CloseRoll(V, "A", OUT, by="Kim", reason="late"))
    before, card = desk.digests(), roll(desk)
    desk.rebuild()
    assert desk.digests() == before
    assert roll(desk) == card


def test_a_visit_that_is_none_has_no_roll(desk: Desk) -> None:
    assert desk.roll("GALA") is None
    assert desk.do(c.PlanBuses("GALA", (("A", 2),))).refusal == r.UnknownVisit("GALA")


def test_a_plan_that_gives_up_a_bus_keeps_what_the_roll_knows_of_it(desk: Desk) -> None:
    signed_up(desk, CODES[0])
    scan(desk, CODES[0], "1")
    desk.do(c.PlanBuses(V, (("A", 3),)))
    assert line(desk, CODES[0]).out_bus == "1"
    assert [bus.bus for bus in roll(desk).buses] == ["A"]


def test_somebody_whom_two_marshals_counted_in_is_shown_until_one_bus_is_right(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(c.PlanBuses(V, (("1", 2), ("2", 2))))
    signed_up(desk, *CODES[:2])
    exchange(desk, station)
    assert scan(desk, CODES[0], "1").ok
    assert scan(station, CODES[0], "2").ok
    assert scan(station, CODES[1], "2").ok
    exchange(desk, station)
    (conflict,) = desk.conflicts()
    assert station.conflicts() == (conflict,)
    assert (conflict.kind, conflict.subject.id) == (ConflictKind.IN_TWO_BUSES, who(CODES[0]))
    assert {side.value for side in conflict.sides} == {"1", "2"}
    for way in ways_of(conflict, {})[:2]:
        assert way.words in {"In bus 1", "In bus 2"}
    right = next(way for way in ways_of(conflict, {}) if way.words == "In bus 1")
    for act in right.acts:
        assert desk.do(act).ok
    exchange(desk, station)
    assert desk.conflicts() == station.conflicts() == ()
    assert line(desk, CODES[0]).out_bus == "1"


def test_people_in_one_bus_and_people_who_got_out_again_are_no_question(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(c.PlanBuses(V, (("1", 2), ("2", 2))))
    signed_up(desk, *CODES[:3])
    exchange(desk, station)
    for one in (desk, station):
        assert scan(one, CODES[0], "1").ok
    assert scan(desk, CODES[1], "1").ok
    assert scan(station, CODES[2], "2").ok
    assert station.do(c.TakeBackBoarding(V, who(CODES[2]), OUT)).ok
    exchange(desk, station)
    assert scan(desk, CODES[2], "2").ok
    assert desk.conflicts() == ()
