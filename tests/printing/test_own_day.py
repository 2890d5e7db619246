"""When the event is, and what a person signed up for, in words on paper."""

from __future__ import annotations

import pytest

from kiosk.printing.own_day import event_days


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        ("2019-10-14", "2019-10-16", "14-16 October 2019"),
        ("2019-10-14", "2019-10-14", "14 October 2019"),
        ("2019-10-30", "2019-11-02", "30 October - 2 November 2019"),
        ("2019-12-30", "2020-01-02", "30 December 2019 - 2 January 2020"),
        ("soon", "later", "soon - later"),
        ("", "", ""),
    ],
)
def test_days_are_said_as_briefly_as_they_are_clear(starts: str, ends: str, words: str) -> None:
    assert event_days(starts, ends) == words
