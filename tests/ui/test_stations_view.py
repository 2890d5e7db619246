"""Stations and their health in words, decided without a window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.domain.station_cards import ForkCard, ForkSide, StationCard, WriteOff
from tests.ui.people import NINE_MS
from ui.screens.stations.detail_view import DetailView
from ui.screens.stations.known import Known
from ui.screens.stations.question_view import (
    release_question,
    revoke_question,
    write_off_question,
)
from ui.screens.stations.view import LineView, stations_view
from ui.words.times import VenueTime

pytestmark = pytest.mark.usefixtures("app")  # one and many, as they are shown

MINUTE_MS = 60_000
HERE = StationCard(
    node="a" * 32,
    name="Desk 1",
    role="organiser",
    is_here=True,
    is_hub=False,
    enrolled_ms=NINE_MS,
    contact_ms=0,
    clock_offset_ms=0,
    last_act_ms=NINE_MS,
    acts=7,
    seats_free=3,
    seats_given=1,
    seats_stranded=0,
    revoked=False,
    written_off=None,
    epochs=1,
    fork=None,
)
OTHER = replace(
    HERE,
    node="b" * 32,
    name="Hall 2",
    role="gate",
    is_here=False,
    contact_ms=NINE_MS,
    seats_free=12,
)
SEOUL = VenueTime.of("Asia/Seoul")


def known(*cards: StationCard, after_ms: int = 0, **changed: object) -> Known:
    base = Known(cards or (HERE, OTHER), 0, True, True, "0.1.0", SEOUL, NINE_MS + after_ms)
    return replace(base, **changed)  # type: ignore[arg-type]


def line(card: StationCard, **how: object) -> LineView:
    return stations_view(known(HERE, card, **how)).lines[1]  # type: ignore[arg-type]


def detail(card: StationCard, **how: object) -> DetailView:
    view = stations_view(known(HERE, card, **how)).detail(card.node)  # type: ignore[arg-type]
    assert view is not None
    return view


def erased(card: StationCard, *, left: int, **how: object) -> tuple[str, str]:
    view = detail(card, erased=3, not_erased={card.node: left}, **how)
    (told,) = [line for line in view.lines if line.title == "Erasures"]
    return told.words, told.tone


def test_beside_each_station_stands_how_many_erasures_it_has_carried_out() -> None:
    assert not [line for line in detail(OTHER).lines if line.title == "Erasures"]
    assert erased(OTHER, left=0) == ("3 carried out, none left", "")
    waits = "1 not carried out there yet, for all that is known: it does so when it exchanges"
    assert erased(OTHER, left=1) == (waits, "attention")
    lost = replace(OTHER, revoked=True)
    assert erased(lost, left=2) == ("out of reach: it was shut out", "")
    here = detail(HERE, erased=3, not_erased={HERE.node: 2}).lines
    told = [line.words for line in here if line.title == "Erasures"]
    assert told == ["2 not finished here yet: that goes on by itself"]


def test_a_station_in_contact_is_well_and_one_that_is_silent_is_looked_at() -> None:
    assert (line(OTHER).state, line(OTHER).tone) == ("In contact", "ok")
    assert line(OTHER).waits == "nothing"
    silent = line(OTHER, after_ms=16 * MINUTE_MS)
    assert (silent.state, silent.tone, silent.heard) == (
        "Not heard for long",
        "attention",
        "16 minutes ago",
    )
    assert silent.waits == "not known"


def test_what_only_the_hub_knows_is_not_guessed_elsewhere() -> None:
    card = replace(OTHER, contact_ms=0)
    shown = line(card, is_root=False)
    assert (shown.clock, shown.waits) == ("–", "not known")
    assert shown.heard == "an act of 09:00"
    assert "Only its hub knows" in detail(card, is_root=False).lines[0].words


def test_a_wrong_clock_and_locked_seats_are_told() -> None:
    fast = replace(OTHER, clock_offset_ms=7 * MINUTE_MS)
    assert (line(fast).clock, line(fast).state) == ("7 min ahead", "Clock is wrong")
    assert any("7 minutes ahead" in one.words for one in detail(fast).lines)
    locked = replace(OTHER, seats_free=0, seats_stranded=12)
    assert (line(locked).seats, line(locked).tone) == ("12 locked", "attention")


def test_the_sentence_counts_stations_and_those_to_look_at() -> None:
    assert stations_view(known()).sentence == "Known here: 2 stations of this event."
    late = stations_view(known(after_ms=16 * MINUTE_MS))
    assert late.sentence.endswith("1 to look at.")
    assert "No event" in stations_view(replace(known(), stations=())).sentence


def test_only_others_are_shut_out_and_only_by_whoever_may() -> None:
    view = stations_view(known())
    assert [(one.may_revoke, one.may_write_off) for one in view.details] == [
        (False, False),
        (True, True),
    ]
    assert not detail(OTHER, may_shut_out=False).may_revoke
    assert "Only the hub" in detail(OTHER, may_shut_out=False).hint


def test_a_revoked_station_can_still_be_written_off_and_a_written_off_one_is_done_with() -> None:
    revoked = detail(replace(OTHER, revoked=True, seats_free=0, seats_stranded=12))
    assert (revoked.may_revoke, revoked.may_write_off) == (False, True)
    assert "12 seats stay locked" in revoked.band
    lost = WriteOff(("Ana", "Ben"), "Fell into the river", NINE_MS)
    gone = detail(replace(OTHER, revoked=True, written_off=lost))
    assert gone.band.startswith("Written off at 09:00 by Ana and Ben: Fell into the river.")
    assert not gone.may_write_off


def test_a_copied_disk_shows_both_stories_and_what_to_do() -> None:
    fork = ForkCard(
        128,
        ForkSide("participant.checked_in", NINE_MS, "Ana"),
        ForkSide("visit.seat_taken", NINE_MS + 5 * MINUTE_MS, ""),
        6,
    )
    view = detail(replace(OTHER, fork=fork)).fork
    assert view is not None
    assert view.headline.startswith("This disk was copied: from act 128")
    assert [side.words for side in view.sides] == [
        "Check-in at 09:00 by Ana",
        "Seat on a visit at 09:05 · 6 more after it",
    ]
    assert view.to_do[0].startswith("Shut this station out")
    assert line(replace(OTHER, fork=fork)).tone == "refused"


def test_the_questions_name_what_follows() -> None:
    asked = revoke_question(OTHER, known())
    assert any("12 seats stay locked" in words for words in asked.follows)
    assert any("cannot be undone" in words for words in asked.follows)
    assert not asked.fields
    off = write_off_question(OTHER, known(after_ms=47 * MINUTE_MS))
    assert [field.name for field in off.fields] == ["first", "second", "reason"]
    assert any("47 minutes ago" in words for words in off.follows)


def test_a_hub_that_was_put_back_says_whom_it_waits_for() -> None:
    waits = known(is_held=True, waits_for=("Hall 2",))
    held = stations_view(waits).held
    assert held is not None
    assert held.waits_for == "Not heard since: Hall 2"
    assert held.button == "Let two people decide"
    assert release_question(waits).fields
    heard = known(is_held=True)
    now = stations_view(heard).held
    assert now is not None
    assert now.button == "Give out seats again"
    assert not release_question(heard).fields
    assert stations_view(known()).held is None


def test_a_hub_that_may_have_lost_what_it_sold_itself_asks_for_two_people() -> None:
    heard = known(is_held=True, has_own_acts=False)
    held = stations_view(heard).held
    assert held is not None
    assert "may be known to nobody" in held.sentence
    assert held.button == "Let two people decide"
    assert release_question(heard).fields
