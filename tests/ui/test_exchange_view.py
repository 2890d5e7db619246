"""How the exchange stands, in words: never in step by mistake, and never stuck in silence."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.desk.exchanging import FoundHub
from kiosk.domain.cards import Status
from tests.ui.people import NINE_MS, STATUS
from ui.screens.exchange.found_view import found_views
from ui.screens.exchange.view import Around, ExchangeView, exchange_view
from ui.words.ages import age_words, list_age_words
from ui.words.times import VenueTime

pytestmark = pytest.mark.usefixtures("app")  # one and many, as they are shown

SEOUL = VenueTime.of("Asia/Seoul")
MINUTE_MS = 60_000
HUB = replace(STATUS, hub="https://10.0.0.2:8470", last_exchange_ms=NINE_MS, role="desk")
WAITS = replace(HUB, not_yet_exchanged=14, oldest_unsent_ms=NINE_MS)


def view_of(status: Status, *, after_ms: int = 0, around: Around | None = None) -> ExchangeView:
    return exchange_view(status, around or Around(), time=SEOUL, now_ms=NINE_MS + after_ms)


def line(view: ExchangeView, title: str) -> str:
    return next(line.words for line in view.lines if line.title == title)


def test_a_station_without_a_hub_works_alone_and_calmly() -> None:
    view = view_of(STATUS)
    assert (view.tone, view.headline) == ("calm", "This station works alone")
    assert not view.may_exchange


def test_a_station_that_is_the_hub_does_not_say_that_it_works_alone() -> None:
    view = view_of(STATUS, around=Around(hosts=True))
    assert view.headline == "This station is the hub"
    assert view_of(HUB, around=Around(hosts=True)).headline == "In step with the hub"


def test_in_step_is_said_only_while_it_is_true() -> None:
    assert view_of(HUB).tone == "ok"
    assert view_of(HUB, after_ms=MINUTE_MS).tone == "ok"
    for not_so in (
        view_of(HUB, after_ms=MINUTE_MS + 1),
        view_of(replace(HUB, not_yet_exchanged=1)),
        view_of(replace(HUB, exchange_problem="The hub cannot be reached.")),
        view_of(replace(HUB, last_exchange_ms=0)),
        view_of(replace(HUB, last_exchange_ms=NINE_MS + 5 * MINUTE_MS)),  # the clock was set back
    ):
        assert not_so.tone != "ok"
        assert "In step" not in not_so.headline


def test_an_act_that_waits_for_a_minute_is_no_calm_matter_even_while_the_hub_answers() -> None:
    answers = replace(WAITS, last_exchange_ms=NINE_MS + MINUTE_MS)
    assert view_of(answers, after_ms=MINUTE_MS).tone == "calm"
    stuck = view_of(answers, after_ms=MINUTE_MS + 1)
    assert stuck.tone == "attention"
    assert line(stuck, "Waits here") == "14 acts, the oldest since 09:00 (1 minute)"


def test_a_failed_exchange_shows_its_own_sentence_and_what_waits() -> None:
    view = view_of(replace(WAITS, exchange_problem="The hub cannot be reached."))
    assert view.sentence.startswith("The hub cannot be reached.")
    assert view.sentence.endswith("14 acts of this station wait for the hub.")
    assert "offline" not in f"{view}".lower()


def test_how_old_the_list_is_is_told() -> None:
    assert line(view_of(HUB, after_ms=42 * MINUTE_MS), "What others did") == "List 42 min old"
    assert list_age_words(NINE_MS, now_ms=NINE_MS + 180 * MINUTE_MS) == "List 3 h old"
    assert "imported" in list_age_words(0, now_ms=NINE_MS)
    assert age_words(59_000) == "less than a minute"
    assert age_words(72 * 60 * MINUTE_MS) == "3 days"


def test_a_clock_beyond_two_minutes_is_told_and_which_way() -> None:
    ahead = line(view_of(replace(HUB, clock_offset_ms=-7 * MINUTE_MS)), "Clock")
    assert ahead.startswith("This computer's clock is 7 minutes ahead of the hub's.")
    behind = line(view_of(replace(HUB, clock_offset_ms=7 * MINUTE_MS)), "Clock")
    assert behind.startswith("This computer's clock is 7 minutes behind the hub's.")
    assert line(view_of(replace(HUB, clock_offset_ms=2 * MINUTE_MS)), "Clock") == "As the hub's"


def test_what_may_be_done_without_the_network_is_said() -> None:
    held = view_of(HUB, around=Around(seats_here=12, has_visits=True))
    assert any("12 seats" in one.words for one in held.alone_lines)
    none = view_of(HUB, around=Around(has_visits=True))
    assert any("waiting list" in one.words for one in none.alone_lines)
    gate = view_of(replace(HUB, role="gate"))
    assert any("badge that was replaced" in one.words for one in gate.alone_lines)
    assert any("Check in, print" in one.words for one in view_of(STATUS).alone_lines)


def hub_found(name: str, *, event: str = "", node: str = "a" * 16) -> FoundHub:
    return FoundHub(name, ("192.168.1.10", "10.0.0.2"), 8470, event, node, "b" * 16)


def test_hubs_that_were_found_are_named_with_their_address_and_those_of_this_event_first() -> None:
    other, ours = hub_found("Makati", event="f" * 16), hub_found("Hall 1", event="e" * 16)
    views = found_views([other, ours], event="e" * 32, me="c" * 32)
    assert [view.words for view in views] == [
        "Hall 1 · 192.168.1.10:8470",
        "Makati · 192.168.1.10:8470 (another event)",
    ]
    assert views[0].address == "192.168.1.10:8470"


def test_a_station_does_not_find_itself() -> None:
    assert found_views([hub_found("Me", node="c" * 16)], event="", me="c" * 32) == ()
