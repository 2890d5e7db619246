"""A participant's own programme on paper, and when and where the event is, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from badges.data import Item
from kiosk.domain.cards import EventCard, SeatCard

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def own_programme(seats: Iterable[SeatCard]) -> tuple[Item, ...]:
    """What the participant signed up for; a place in line says that it is not confirmed."""
    mine = sorted(
        (seat for seat in seats if seat.state), key=lambda seat: (seat.starts, seat.visit)
    )
    return tuple(_item(seat) for seat in mine)


def _item(seat: SeatCard) -> Item:
    starts, ends = datetime.fromisoformat(seat.starts), datetime.fromisoformat(seat.ends)
    day = f"{WEEKDAYS[starts.weekday()]} {starts.day} {MONTHS[starts.month - 1]}"
    note = "Confirmed"
    if seat.state == "waiting":
        note = f"Waiting list, place {seat.place_in_line}: not confirmed"
    return Item(day, f"{starts:%H:%M}-{ends:%H:%M}", seat.title, seat.place, note)


def event_days(starts: str, ends: str) -> str:
    """Two ISO dates in words: 14-16 October 2019. What is no date stays as it was written."""
    try:
        first, last = date.fromisoformat(starts[:10]), date.fromisoformat(ends[:10])
    except ValueError:
        return " - ".join(part for part in (starts, ends) if part)
    closing = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return closing
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}-{closing}"
    opening = f"{first.day} {MONTHS[first.month - 1]}"
    if first.year != last.year:
        opening += f" {first.year}"
    return f"{opening} - {closing}"


def event_place(event: EventCard) -> str:
    return ", ".join(part for part in (event.venue, event.host) if part.strip())
