"""Site visits at one desk: seats, the waiting list, clashes, and undoing each of them."""

from kiosk.desk import Desk
from kiosk.domain import refusals as r
from kiosk.domain.cards import SeatCard
from kiosk.domain.changes import Changes
from kiosk.domain.commands import LeaveVisit, RecordImport, SettleSeats, SignUp, Undo
from tests.desk.small_event import CODES, visit, who


def seat(desk: Desk, code: str, visit: str) -> SeatCard:
    card = desk.person(who(code))
    assert card is not None
    return next(seat for seat in card.seats if seat.visit == visit)


def test_seats_are_confirmed_until_the_bus_is_full_then_the_line_begins(desk: Desk) -> None:
    for code in CODES[:5]:
        assert desk.do(SignUp(who(code), "V-AUTO")).ok
    states = [seat(desk, code, "V-AUTO").state for code in CODES[:5]]
    assert states == ["confirmed"] * 3 + ["waiting"] * 2
    assert [seat(desk, code, "V-AUTO").place_in_line for code in CODES[3:5]] == [1, 2]


def test_the_first_in_line_gets_a_seat_that_is_given_up(desk: Desk) -> None:
    for code in CODES[:5]:
        desk.do(SignUp(who(code), "V-AUTO"))
    desk.do(LeaveVisit(who(CODES[0]), "V-AUTO"))
    desk.do(SettleSeats())
    assert seat(desk, CODES[0], "V-AUTO").state == ""
    assert seat(desk, CODES[3], "V-AUTO").state == "confirmed"
    assert seat(desk, CODES[4], "V-AUTO").place_in_line == 1


def test_a_desk_that_stands_alone_gives_a_freed_seat_on_as_soon_as_it_is_quiet(desk: Desk) -> None:
    for code in CODES[:5]:
        desk.do(SignUp(who(code), "V-AUTO"))
    desk.do(LeaveVisit(who(CODES[0]), "V-AUTO"))
    told: list[Changes] = []
    desk.listen(told.append)
    desk.tidy()
    assert seat(desk, CODES[3], "V-AUTO").state == "confirmed"
    assert seat(desk, CODES[4], "V-AUTO").place_in_line == 1
    assert told[0].ids("visit") == {"V-AUTO"}
    before = desk.heads()
    desk.tidy()
    assert desk.heads() == before


def test_a_larger_bus_takes_who_waits_as_soon_as_it_is_quiet(desk: Desk) -> None:
    for code in CODES[:5]:
        desk.do(SignUp(who(code), "V-AUTO"))
    desk.do(RecordImport((visit("V-AUTO", capacity=4),)))
    desk.tidy()
    states = [seat(desk, code, "V-AUTO").state for code in CODES[:5]]
    assert states == ["confirmed"] * 4 + ["waiting"]


def test_a_category_that_the_visit_does_not_admit_is_refused(desk: Desk) -> None:
    outcome = desk.do(SignUp(who("PRESS1"), "V-AUTO"))
    assert outcome.refusal == r.NotAdmitted("V-AUTO", "press")


def test_a_visit_at_the_same_time_is_pointed_out_first(desk: Desk) -> None:
    desk.do(SignUp(who(CODES[0]), "V-PANGYO"))
    clash = desk.do(SignUp(who(CODES[0]), "V-GCCEI"))
    assert clash.refusal == r.VisitClash("V-GCCEI", "Visit V-PANGYO")
    assert seat(desk, CODES[0], "V-GCCEI").clash_with == "Visit V-PANGYO"
    assert desk.do(SignUp(who(CODES[0]), "V-GCCEI", although_clashing=True)).ok


def test_a_visit_that_begins_when_another_ends_does_not_clash(desk: Desk) -> None:
    desk.do(SignUp(who(CODES[0]), "V-PANGYO"))
    assert desk.do(SignUp(who(CODES[0]), "V-AUTO")).ok


def test_signing_up_twice_says_so(desk: Desk) -> None:
    desk.do(SignUp(who(CODES[0]), "V-AUTO"))
    outcome = desk.do(SignUp(who(CODES[0]), "V-AUTO"))
    assert outcome.refusal == r.AlreadySignedUp("V-AUTO", waiting=False)


def test_an_unknown_visit_is_named(desk: Desk) -> None:
    assert desk.do(SignUp(who(CODES[0]), "V-MOON")).refusal == r.UnknownVisit("V-MOON")


def test_undo_gives_the_seat_back_and_undo_of_leaving_takes_it_again(desk: Desk) -> None:
    desk.do(SignUp(who(CODES[0]), "V-AUTO"))
    desk.do(Undo())
    assert seat(desk, CODES[0], "V-AUTO").state == ""
    assert next(v for v in desk.visits() if v.visit == "V-AUTO").here == 3
    desk.do(SignUp(who(CODES[0]), "V-AUTO"))
    desk.do(LeaveVisit(who(CODES[0]), "V-AUTO"))
    desk.do(Undo())
    assert seat(desk, CODES[0], "V-AUTO").state == "confirmed"


def test_a_root_shows_every_seat_as_its_own_before_the_first_is_given(desk: Desk) -> None:
    visit = next(v for v in desk.visits() if v.visit == "V-AUTO")
    assert (visit.here, visit.elsewhere, visit.minted) == (3, 0, 0)
