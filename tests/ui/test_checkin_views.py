"""What the desk shows and what Enter does, decided without a window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.cards import MeetingBrief, PersonHit
from kiosk.domain.outcomes import Outcome, Verdict
from tests.ui.people import ANA, HIT, IN, NINE_MS, SEAT
from ui.screens.checkin.card_view import Act, Reading, card_view
from ui.screens.checkin.form_view import correction, correction_form, walk_in, walk_in_form
from ui.screens.checkin.seat_view import SeatAct, seat_view
from ui.screens.checkin.verdict_view import Wall, headline, tone_of, verdict_view
from ui.screens.checkin.view import (
    Enter,
    enter_means,
    hit_lines,
    hits_view,
    looks_like_code,
)
from ui.words.times import VenueTime

SEOUL = VenueTime.of("Asia/Seoul")
READING = Reading(SEOUL, NINE_MS)
WALL = Wall(SEOUL, NINE_MS)


def test_somebody_who_is_not_here_is_checked_in_and_given_a_badge() -> None:
    view = card_view(ANA, READING)
    assert view.action.act is Act.CHECK_IN
    assert view.action.words == "Check in and print"


def test_whoever_is_in_already_gets_a_reprint_button_and_never_a_second_check_in() -> None:
    view = card_view(IN, READING)
    assert view.action.act is Act.REPRINT
    assert "09:00" in view.state.words
    assert "Desk 2" in view.state.words


def test_a_badge_printed_before_arrival_is_not_printed_twice() -> None:
    assert card_view(replace(ANA, badge_issue=1), READING).action.words == "Check in"


def test_a_note_stands_between_the_desk_and_the_check_in_until_it_is_read() -> None:
    noted = replace(ANA, desk_note="Call protocol")
    assert card_view(noted, READING).action.act is Act.READ_NOTE
    assert card_view(noted, replace(READING, note_read=True)).action.act is Act.CHECK_IN


def test_a_cancelled_registration_leaves_nothing_to_press() -> None:
    view = card_view(replace(ANA, cancelled="ill", seats=(SEAT,)), READING)
    assert not view.action.enabled
    assert not view.may_correct
    assert not view.seats


def test_a_badge_that_waits_for_the_printer_is_not_called_valid() -> None:
    facts = card_view(replace(IN, badge_pending=True), READING).facts
    assert [fact.tone for fact in facts] == ["attention"]


def test_two_check_ins_of_one_person_are_pointed_at() -> None:
    facts = card_view(replace(IN, check_ins=2), READING).facts
    assert facts[0].tone == "attention"


def test_seats_say_what_is_left_here_and_what_others_hold() -> None:
    view = seat_view(replace(SEAT, waiting=3))
    assert view.left == "12 left here · 8 elsewhere · 3 waiting"
    assert view.act is SeatAct.SIGN_UP


def test_without_a_seat_here_only_the_waiting_list_is_offered() -> None:
    assert seat_view(replace(SEAT, here=0)).act is SeatAct.JOIN_LINE


def test_the_waiting_list_never_looks_like_a_confirmed_seat() -> None:
    waiting = seat_view(replace(SEAT, state="waiting", place_in_line=2))
    confirmed = seat_view(replace(SEAT, state="confirmed"))
    assert waiting.state == "Not confirmed: number 2 in line"
    assert waiting.tone != confirmed.tone


def test_a_clash_with_another_visit_takes_the_button_away() -> None:
    view = seat_view(replace(SEAT, clash_with="Pangyo"))
    assert view.act is SeatAct.NOTHING
    assert view.clash == "Same time as Pangyo"


def test_a_visit_that_is_not_for_this_category_says_so() -> None:
    view = seat_view(replace(SEAT, admitted=False))
    assert view.act is SeatAct.NOTHING
    assert view.act_words


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_outcome_has_a_headline_and_a_tone(verdict: Verdict) -> None:
    assert headline(verdict)
    assert tone_of(verdict) in ("ok", "attention", "refused")


def test_already_in_says_when_and_where() -> None:
    refusal = r.AlreadyCheckedIn(at_ms=NINE_MS, station="f" * 32, by="Mina", times=1)
    view = verdict_view(Outcome(refusal=refusal), IN, WALL)
    assert view.tone == "attention"
    assert view.sentence.startswith("09:00 at Desk 2 by Mina")


def test_a_forged_code_is_refused_in_another_shape_than_a_success() -> None:
    forged = verdict_view(Outcome(refusal=r.ForgedCode()), None, WALL)
    welcome = verdict_view(Outcome(facts=(f.CheckedIn(ANA.participant, "name"),)), ANA, WALL)
    assert (forged.icon, welcome.icon) == ("refused", "ok")


def test_a_place_in_line_is_announced_as_not_confirmed() -> None:
    outcome = Outcome(facts=(f.WaitlistJoined("V-AUTO", ANA.participant),))
    view = verdict_view(outcome, replace(ANA, seats=(SEAT,)), WALL)
    assert view.headline == "Not confirmed: waiting list"
    assert view.sentence == SEAT.title


def test_hits_are_named_in_the_order_that_the_person_uses() -> None:
    view = hits_view("bae", [HIT])
    assert view.hits[0].name == "Mr Bae Dohyeon"
    assert view.hits[0].other_name == "배도현"


def test_a_list_that_is_cut_says_so() -> None:
    view = hits_view("a", [HIT] * 40)
    assert len(view.hits) == 30
    assert "30" in view.caption


def test_enter_chooses_from_the_list_and_then_presses_the_button() -> None:
    hits = hits_view("bae", [HIT])
    assert enter_means("bae", shown=hits, chosen=None) is Enter.CHOOSE
    assert enter_means("", shown=hits, chosen=card_view(ANA, READING)) is Enter.ACT


def test_enter_before_the_answers_came_looks_the_text_up() -> None:
    assert enter_means("ba", shown=hits_view("b", [HIT]), chosen=None) is Enter.LOOK_UP


def test_enter_on_nothing_does_nothing() -> None:
    assert enter_means("  ", shown=None, chosen=None) is Enter.NOTHING
    cancelled = card_view(replace(ANA, cancelled="ill"), READING)
    assert enter_means("", shown=None, chosen=cancelled) is Enter.NOTHING


@pytest.mark.parametrize("code", ["4TYSBH", "4tysbh", "K1:ABC"])
def test_codes_are_told_from_names(code: str) -> None:
    assert looks_like_code(code)
    assert not looks_like_code("santos maria")


def test_a_walk_in_starts_with_what_was_typed() -> None:
    form = walk_in_form(["delegate"], "Ana Maria Silva")
    values = {field.name: field.value for field in form.fields}
    assert values["given_name"] == "Ana Maria"
    assert values["family_name"] == "Silva"


def test_a_walk_in_of_one_name_has_it_as_given_name() -> None:
    values = {field.name: field.value for field in walk_in_form([], "Suharto").fields}
    assert values["given_name"] == "Suharto"


def test_what_the_form_says_becomes_the_command() -> None:
    values = {"given_name": " Ana ", "country": "pt", "category": "press"}
    command = walk_in(values, although_similar=True)
    assert (command.given_name, command.country, command.category) == ("Ana", "PT", "press")
    assert command.although_similar


def test_a_correction_of_a_printed_badge_warns_that_the_old_one_is_void() -> None:
    assert "void" in correction_form(IN).sentence
    assert correction_form(ANA).save_words == "Save"


def test_only_correctable_fields_go_into_a_correction() -> None:
    command = correction("a", {"given_name": "Anna ", "category": "mayor"})
    assert command.changes == {"given_name": "Anna"}


@pytest.fixture
def _countries_by_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """As before a window has learnt their names, whichever test came before this one."""
    monkeypatch.setattr("ui.words.countries._names", {})


def set_off(typed: str, hit: PersonHit = HIT) -> tuple[str, str]:
    """The two lines of a hit with the letters that answer what was typed in brackets."""
    lines = hit_lines(hits_view(typed, [hit]).hits[0])
    return _bracketed(lines.name, lines.name_marks), _bracketed(lines.belongs, lines.belongs_marks)


def _bracketed(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for begin, end in sorted(spans, reverse=True):
        text = f"{text[:begin]}[{text[begin:end]}]{text[end:]}"
    return text


@pytest.mark.usefixtures("_countries_by_code")
def test_the_letters_that_answer_what_was_typed_are_set_off() -> None:
    assert set_off("dohy seoul") == ("Mr Bae [Dohy]eon  배도현", "[Seoul] · KR")
    assert set_off("배도") == ("Mr Bae Dohyeon  [배도]현", "Seoul · KR")
    assert set_off("pai dohyun")[0] == "Mr [Bae] [Dohyeon]  [배]도현"


@pytest.mark.usefixtures("_countries_by_code")
def test_what_somebody_was_found_by_is_shown_where_no_line_held_it() -> None:
    hit = replace(HIT, email="d.bae@sel.example.org", position="Mayor of Seoul")
    assert set_off("t6f lz", hit)[1] == "Seoul · KR · [T6FLZ]W"
    assert set_off("d.bae@sel", hit)[1].endswith("· [d].[bae]@[sel].example.org")
    assert set_off("mayor bae", hit)[1] == "Seoul · KR · [Mayor] of Seoul"
    assert set_off("bae", hit)[1] == "Seoul · KR"


def test_a_card_says_who_did_not_come_and_whom_they_meet_next() -> None:
    briefs = [
        MeetingBrief("Busra Azat", f"2019-10-14T0{hour}:00", "4", missed=missed, waits=waits)
        for hour, missed, waits in (
            *((6, True, True), (7, True, False), (8, True, True)),
            *((9, False, False), (9, False, False)),
        )
    ]
    view = card_view(replace(ANA, meetings=(*briefs, replace(briefs[4], table=""))), READING)
    assert [(fact.words, fact.tone) for fact in view.facts if "Azat" in fact.words] == [
        ("Missed the meeting with ⁨Busra Azat⁩: Mon 14 Oct 07:00 · Table 4", "attention"),
        ("⁨Busra Azat⁩ did not come to their meeting: Mon 14 Oct 08:00 · Table 4", "attention"),
        ("Meets ⁨Busra Azat⁩: Mon 14 Oct 09:00 · Table 4", ""),
    ]
