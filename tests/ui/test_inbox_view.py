"""Conflicts in words, and what each button would do, decided without a window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain.conflicts import Conflict, ConflictKind, SettledConflict, Side
from kiosk.domain.entries import Subject
from tests.ui.people import NINE_MS
from ui.screens.inbox.view import DetailView, Inbox, inbox_view
from ui.words.conflicts import conflict_words, meaning_words
from ui.words.times import VenueTime

pytestmark = pytest.mark.usefixtures("app")

ANA = "a" * 32
TITLES = {"V-1": "Hall of Science", "V-2": "Tower"}


def side(value: str, station: str = "Desk 1", after_ms: int = 0, who: str = "") -> Side:
    return Side(None, "", station, NINE_MS + after_ms, who, value)


def conflict(kind: ConflictKind, *sides: Side, field: str = "") -> Conflict:
    return Conflict("c" * 32, kind, Subject("participant", ANA), "Ana Silva", field, sides, "")


EDITED = conflict(
    ConflictKind.EDITED_TWICE,
    side("Ana", who="Kim"),
    side("Anna", "Desk 2", 60_000),
    field="given_name",
)


def inbox(*open_: Conflict, settled: tuple[SettledConflict, ...] = ()) -> Inbox:
    return Inbox(open_, settled, VenueTime.of("Asia/Seoul"), NINE_MS, TITLES)


def detail(one: Conflict) -> DetailView:
    return inbox_view(inbox(one), settled=False).details[0]


@pytest.mark.parametrize("kind", list(ConflictKind))
def test_every_kind_says_what_happened_and_what_it_means(kind: ConflictKind) -> None:
    assert conflict_words(kind)
    assert meaning_words(kind).endswith(".")


def test_a_line_names_the_person_both_stations_and_the_later_time() -> None:
    (line,) = inbox_view(inbox(EDITED), settled=False).lines
    assert (line.name, line.stations, line.when) == ("Ana Silva", "Desk 1 · Desk 2", "09:01")


def test_both_sides_of_an_edit_are_shown_and_each_can_be_kept() -> None:
    view = detail(EDITED)
    assert view.field == "Given name"
    assert [(one.title, one.words) for one in view.sides] == [
        ("Desk 1 · 09:00 · Kim", "Ana"),
        ("Desk 2 · 09:01", "Anna"),
    ]
    assert [way.words for way in view.ways] == ["Keep “Ana”", "Keep “Anna”"]
    assert view.ways[1].acts == (c.CorrectDetails(ANA, {"given_name": "Anna"}),)


def test_of_two_visits_either_can_be_given_up_by_its_name() -> None:
    view = detail(conflict(ConflictKind.VISITS_AT_ONE_TIME, side("V-1"), side("V-2"), field="V-1"))
    assert view.ways[0].words == "Give up the seat: Hall of Science"
    assert view.ways[0].acts == (c.LeaveVisit(ANA, "V-1"),)
    assert view.ways[2].acts == ()
    assert view.field == ""
    assert view.sides[1].words == "Tower"


def test_every_conflict_of_a_person_can_be_settled_in_some_way() -> None:
    for kind in ConflictKind:
        assert detail(conflict(kind, side("1"), side("2"))).ways, kind


def test_what_goes_by_itself_has_no_button() -> None:
    held = conflict(ConflictKind.MINTING_HELD)
    assert detail(replace(held, can_settle=False)).ways == ()


def test_what_is_about_a_station_leads_to_the_stations() -> None:
    fork = replace(
        conflict(ConflictKind.FORK, side("participant.checked_in")),
        subject=Subject("node", "b" * 32),
    )
    view = detail(fork)
    assert (view.place, view.participant) == ("stations", "")
    assert view.sides[0].words == "Check-in"


def test_settled_ones_say_who_when_and_how_and_have_no_buttons() -> None:
    told = SettledConflict(EDITED, "Kim", "Keep “Anna”", NINE_MS, "Desk 2")
    box = inbox(settled=(told,))
    assert inbox_view(box, settled=False).lines == ()
    view = inbox_view(box, settled=True)
    assert (view.open_count, view.settled_count) == (0, 1)
    assert view.details[0].settled == "Settled at 09:00 (Desk 2 · Kim): Keep “Anna”"
    assert view.details[0].ways == ()


def test_of_two_people_in_one_place_each_may_come_and_the_other_is_cancelled() -> None:
    sides = tuple(
        replace(side(name, station), participant=who)
        for name, station, who in (("Bo Li", "Desk 1", "b" * 32), ("Cy Diaz", "Desk 2", "d" * 32))
    )
    shown = detail(conflict(ConflictKind.REPLACED_TWICE, *sides))
    assert [one.words for one in shown.sides] == ["Bo Li", "Cy Diaz"]
    assert [way.words for way in shown.ways] == [
        "Cy Diaz comes: cancel the other",
        "Bo Li comes: cancel the other",
        "Both come",
    ]
    cancelled = [act.participant for way in shown.ways for act in way.acts]  # type: ignore[union-attr]
    assert cancelled == ["b" * 32, "d" * 32]
