"""Every sentence of the window passes here, so that one place can speak another language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.speech import told as told
from kiosk.speech import translate as translate


def _plain_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


_day: Callable[[date], str] = _plain_day


def write_days(day: Callable[[date], str]) -> None:
    """Let this write days from now on, as the language of the window does."""
    global _day
    _day = day


def day_words(day: date) -> str:
    """A day as people write it here: "Wed 16 Oct"."""
    return _day(day)
