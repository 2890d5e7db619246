"""Where somebody has to be, in words: on a kiosk's screen, in its code, and on its slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from kiosk.domain.selfservice_cards import Day, DayLine
from kiosk.speech import translate

CONFIRMED = ("", "confirmed")
MEETINGS_SHOWN = 3  # on a screen and in its code; paper has room for all of them
Write = Callable[[date], str]  # a day, as the language writes it
_ISOLATES = str.maketrans("", "", "\u2068\u2069")


def isolated(text: str) -> str:
    """A name keeps its own direction and its full stops, whatever the sentence around it runs."""
    return f"\u2068{text}\u2069" if text else ""


def note_of(visit: DayLine) -> str:
    """How somebody stands to a visit, and which bus is theirs. Empty: there is nothing to say."""
    if visit.state == "waiting" and visit.place_in_line:
        words = translate("kiosk", "Not confirmed: number {number} on the waiting list")
        return words.format(number=visit.place_in_line)
    if visit.state == "waiting":
        return translate("kiosk", "Not confirmed: waiting list")
    if visit.state not in CONFIRMED:
        return translate("kiosk", "You asked to give your seat back")
    if visit.bus:
        return translate("kiosk", "Bus {bus}").format(bus=isolated(visit.bus))
    return ""


def next_first(day: Day) -> list[DayLine]:
    """Their visits and the next of their meetings, by their time."""
    return sorted((*day.visits, *day.meetings[:MEETINGS_SHOWN]), key=lambda line: line.starts)


def title_of(line: DayLine) -> str:
    """What somebody has to be there for."""
    if not line.meets:
        return line.title
    return translate("kiosk", "Meeting with {name}").format(name=isolated(line.title))


def place_of(line: DayLine) -> str:
    """Where, as people read it."""
    if line.table:
        return translate("kiosk", "Table {table}").format(table=isolated(line.table))
    return line.place


def table_words(day: Day) -> tuple[str, ...]:
    """Where somebody sits in the evening; nothing where nobody gave them a place."""
    if not day.table:
        return ()
    table = translate("kiosk", "Dinner: table {table}").format(table=isolated(day.table))
    if not day.seat:
        return (table,)
    return table, translate("kiosk", "Seat {seat}").format(seat=isolated(day.seat))


def when(local: str, write: Write) -> str:
    """Of an ISO local time: the day and the time. What is no time stays as it was written."""
    day, _, time = local.partition("T")
    try:
        return f"{write(date.fromisoformat(day))} {time[:5]}".strip()
    except ValueError:
        return local


def day_text(event_name: str, day: Day, write: Write) -> str:
    """The day as plain text, for a code that a telephone reads. It does not say whose day it is."""
    return "\n".join(_lines(event_name, day, write)).translate(_ISOLATES)


def _lines(event_name: str, day: Day, write: Write) -> Iterator[str]:
    if event_name:
        yield event_name
    coming = (day.next_session,) if day.next_session is not None else ()
    for line in (*coming, *next_first(day)):
        parts = (f"{when(line.starts, write)} {title_of(line)}", place_of(line), note_of(line))
        yield ", ".join(part for part in parts if part)
    if day.table:
        yield ", ".join(table_words(day))
