"""What the roll shows of buses and people, decided without a window."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain.boarding_facts import BACK
from kiosk.domain.cards import PersonHit, VisitCard
from kiosk.domain.roll_cards import BusCard, RollCard, RollLine, WayCard
from tests.ui.people import NINE_MS
from ui.screens.roll.view import Looked, likely_visit, roll_view
from ui.words.times import VenueTime

SEOUL = VenueTime.of("Asia/Seoul")
NOBODY = WayCard(0, 0, 0, "", 0)
HIT = PersonHit(
    "p1", "AAA111", "delegate", "Ms", "Zoë", "Müller", False, "", "Ulm", "DE", False, False
)
LINE = RollLine(HIT, "+49", "vegan", "ULM", "1", 0, True, False, "", 0, "", 0, ())
CARD = RollCard(
    visit="V",
    title="Visit",
    place="Meeting point A",
    starts="2019-10-16T09:00",
    ends="2019-10-16T11:00",
    capacity=4,
    departed=False,
    planned=True,
    buses=(BusCard("1", 2, WayCard(0, 1, 0, "", 0), NOBODY), BusCard("2", 2, NOBODY, NOBODY)),
    lines=(LINE,),
)


def view(card: RollCard = CARD, **looked: str):  # type: ignore[no-untyped-def]
    return roll_view(card, Looked(**looked), SEOUL, now_ms=NINE_MS)


def test_each_bus_says_how_many_are_in_and_who_is_missing() -> None:
    one, two = view().buses
    assert (one.counts, one.state, one.tone) == ("0 of 2 aboard", "1 missing", "attention")
    assert (two.state, two.tone) == ("nobody yet", "calm")
    gone = replace(CARD, buses=(BusCard("1", 2, WayCard(1, 1, NINE_MS, "Kim", 1), NOBODY),))
    (bus,) = view(gone).buses
    assert "1 behind" in bus.state
    assert bus.name == "The bus"
    assert view(gone).lines[0].state == "left behind"
    assert view(gone).reopens


def test_people_stand_at_their_own_bus_or_at_any() -> None:
    assert [line.participant for line in view(bus="1").lines] == ["p1"]
    assert view(bus="2").lines == ()
    anywhere = replace(CARD, lines=(replace(LINE, bus=""),))
    assert view(anywhere, bus="2").lines[0].bus == "any"
    assert view(anywhere).can_assign
    assert view(leg=BACK).lines == ()
    assert view(bus="9").bus == "1"


def test_people_are_found_without_accents_by_any_beginning() -> None:
    for text in ("mul zo", "ulm", "AAA1", "ZOE"):
        assert len(view(text=text).lines) == 1, text
    assert view(text="bert").lines == ()


def test_who_is_counted_in_two_buses_is_shown_loudly() -> None:
    twice = replace(LINE, out_bus="1", out_at_ms=NINE_MS, also_in=("2",))
    (line,) = view(replace(CARD, lines=(twice,))).lines
    assert (line.state, line.tone) == ("counted in two buses", "refused")
    inside = replace(twice, also_in=(), standby=True)
    assert view(replace(CARD, lines=(inside,))).lines[0].state.startswith("standby")


def test_the_visit_that_is_meant_is_the_first_that_has_not_ended() -> None:
    def visit(code: str, ends: str) -> VisitCard:
        return VisitCard(code, code, "", "2019-10-16T09:00", ends, 1, 0, 0, 0, 0, 0)

    both = [visit("A", "2019-10-16T11:00"), visit("B", "2019-10-16T13:00")]
    assert likely_visit(both, "2019-10-16T10:00") == "A"
    assert likely_visit(both, "2019-10-16T12:00") == "B"
    assert likely_visit(both, "2019-10-17T12:00") == "B"
    assert likely_visit([], "2019-10-17T12:00") == ""
