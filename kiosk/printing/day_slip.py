"""Somebody's day on paper, in the language that they speak at the kiosk: from values to a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from badges.data import Badge, Item
from badges.said import say
from kiosk.day_words import note_of, place_of, table_words, title_of
from kiosk.domain.selfservice_cards import Day, DayLine
from kiosk.errors import KnownError
from kiosk.languages import language_of
from kiosk.printing.drawing import layout_named

if TYPE_CHECKING:
    from badges.page import Dpi

ROLL, A6 = "roll", "a6"
PAPERS = {ROLL: "day-slip-80", A6: "day-slip-a6"}  # and the layout of each
SLIP_DPI = 203
_YEAR = re.compile(r"(,| 'de')? ?y+(년|年|.'г'\.)? ?")  # of an event that is now
_NO_MARKS = str.maketrans("", "", "\u200e\u200f")


def slip_of(badge: Badge, day: Day, language: str) -> Badge:
    """The same person, with their day in that language. Whoever says `speaking` chooses the words,
    and `language` how days are written."""
    return replace(
        badge,
        qr_text="",  # what lets people through doors is on the badge alone
        lines=table_words(day),
        programme=tuple(_items(day, language)),
        languages=(language,),
    )


def sample_slip(language: str) -> Badge:
    """A sample's day in that language, or in English: to see how a printer prints it."""
    from badges.samples import people

    samples = people()
    spoken = [one for one in samples if language in one.languages]
    shown = next((one for one in (*spoken, *samples) if one.programme), samples[0])
    return replace(shown, qr_text="", languages=(language,))


def slip_pdf(slip: Badge, paper: str, *, black_dpi: int = 0) -> bytes:
    """The slip as it will print. A roll is cut where the day ends, and whoever reads from the right
    has times at the right."""
    from badges import draw_badge
    from badges.mirror import mirrored
    from badges.roll import cut_to_length

    layout = layout_named(PAPERS[paper])
    spoken = language_of(slip.languages[0])
    if spoken is not None and spoken.right_to_left:
        layout = mirrored(layout)
    if black_dpi:
        layout = layout.in_black()
    dpi = cast("Dpi", black_dpi or SLIP_DPI)
    if paper == ROLL:
        layout = cut_to_length(slip, layout, dpi=dpi)
    return draw_badge(slip, layout, dpi=dpi)


def paper_named(name: str) -> str:
    """KnownError for a paper that there is no slip for."""
    if name not in PAPERS:
        raise KnownError(
            say(
                "There is no slip on {name!r}. Choose one of: {papers}.",
                name=name,
                papers=", ".join(PAPERS),
            )
        )
    return name


def day_name(day: date, language: str) -> str:
    """As a heading: Wednesday, October 16; 10월 16일 수요일. In digits 0 to 9, as on all signs."""
    from babel import Locale
    from babel.dates import format_date

    known = language_of(language)
    locale = Locale.parse(known.locale if known is not None else "en_US")
    pattern = _YEAR.sub(" ", locale.date_formats["full"].pattern).strip()
    return format_date(day, pattern, locale).translate(_NO_MARKS)


def _items(day: Day, language: str) -> Iterator[Item]:
    lines = sorted((*day.sessions, *day.visits, *day.meetings), key=lambda line: line.starts)
    for line in lines:
        yield Item(
            day=_day_of(line, language),
            time=_time_of(line),
            title=title_of(line),
            place=place_of(line),
            note=note_of(line),
        )


def _day_of(line: DayLine, language: str) -> str:
    try:
        return day_name(date.fromisoformat(line.starts[:10]), language)
    except ValueError:
        return line.starts


def _time_of(line: DayLine) -> str:
    """To the minute, and the end only where it is on the same day."""
    day, _, starts = line.starts.partition("T")
    ends = line.ends.partition("T")[2] if line.ends.startswith(day) else ""
    return "–".join(time[:5] for time in (starts, ends) if time)
