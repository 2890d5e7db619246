"""How a station stands, in the terminal's words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.standing_words import age_words, clock_words, list_words
from tests.ui.people import NINE_MS, STATUS

MINUTE_MS = 60_000


@pytest.mark.parametrize(
    ("age_ms", "words"),
    [
        (-5, "less than a minute"),
        (MINUTE_MS, "1 minute"),
        (119 * MINUTE_MS, "119 minutes"),
        (120 * MINUTE_MS, "2 hours"),
        (47 * 60 * MINUTE_MS, "47 hours"),
        (48 * 60 * MINUTE_MS, "2 days"),
    ],
)
def test_an_age_is_told_coarsely(age_ms: int, words: str) -> None:
    assert age_words(age_ms) == words


def test_a_clock_is_told_past_two_minutes_only() -> None:
    assert clock_words(replace(STATUS, clock_offset_ms=2 * MINUTE_MS)) == ""
    assert "3 minutes behind" in clock_words(replace(STATUS, clock_offset_ms=3 * MINUTE_MS))


def test_a_list_at_a_door_is_as_old_as_the_last_exchange() -> None:
    assert list_words(STATUS, NINE_MS) == "as it was imported here"
    heard = replace(STATUS, last_exchange_ms=NINE_MS)
    assert list_words(heard, NINE_MS + 42 * MINUTE_MS) == "42 minutes old"
