"""Every sentence of the window passes here, so that one place can speak another language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from kiosk.speech import counted as counted
from kiosk.speech import told as told
from kiosk.speech import translate as translate


def _plain_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


_day: Callable[[date], str] = _plain_day
_name_order: Callable[[str], Any] = str.casefold


def write_days(day: Callable[[date], str]) -> None:
    """Let this write days from now on, as the language of the window does."""
    global _day
    _day = day


def order_names(order: Callable[[str], Any]) -> None:
    """Let this say where a name belongs from now on, as readers of the window's language look."""
    global _name_order
    _name_order = order


def name_order(name: str) -> Any:
    """What lists of people are sorted by. Only in the thread of the window."""
    return _name_order(name)


def day_words(day: date) -> str:
    """A day as people write it here: "Wed 16 Oct"."""
    return _day(day)
