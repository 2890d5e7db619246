"""The manifest of a visit's buses: who goes by which, on paper, for the day that nothing scans."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from badges.data import Badge
from badges.said import say
from kiosk.domain import names
from kiosk.domain.categories import category_of
from kiosk.domain.roll_cards import RollCard, RollLine
from kiosk.errors import KnownError
from kiosk.printing.badge_of import country_name
from kiosk.printing.batch import BatchReport, write_batch

LAYOUT = "manifest"
ANY_BUS, STANDBY = "Any bus", "Standby line, not confirmed"


def write_manifest(card: RollCard, path: Path, *, bus: str = "") -> BatchReport:
    """A page or more for each bus, then who may take any, then who waits. `bus`: that one only.

    Raises KnownError where there is nobody to list, or no bus of that name."""
    if bus and bus not in {one.bus for one in card.buses}:
        known = ", ".join(one.bus for one in card.buses)
        raise KnownError(
            say(
                "{visit} has no bus {bus!r}. Its buses: {known}.",
                visit=card.visit,
                bus=bus,
                known=known,
            )
        )
    lines = _of_buses(card, bus) if bus else [*_of_buses(card), *_of_no_bus(card)]
    if not lines:
        raise KnownError(
            say("Nobody has a seat on {visit} yet, so there is nothing to list.", visit=card.visit)
        )
    return write_batch(_rows(card, lines), path, layout=LAYOUT)


def _of_buses(card: RollCard, bus: str = "") -> list[tuple[str, RollLine]]:
    """A heading, and each person under the bus that they go by, or are in."""
    found = []
    for name in (bus,) if bus else (one.bus for one in card.buses):
        heading = "All seats" if len(card.buses) == 1 else f"Bus {name}"
        found += [(heading, line) for line in card.lines if _goes_by(line, name)]
    return found


def _goes_by(line: RollLine, bus: str) -> bool:
    return bool(line.has_seat or line.out_bus) and (line.out_bus or line.bus) == bus


def _of_no_bus(card: RollCard) -> list[tuple[str, RollLine]]:
    """Who may take any bus, or is in one that is not planned any more; then who waits."""
    left = [line for line in card.lines if not any(_goes_by(line, one.bus) for one in card.buses)]
    seated = [(ANY_BUS, line) for line in left if line.has_seat or line.out_bus]
    return seated + [(STANDBY, line) for line in left if line.place_in_line and not line.out_bus]


def _rows(card: RollCard, lines: list[tuple[str, RollLine]]) -> Iterator[Badge]:
    number, before = 0, ""
    for heading, line in lines:
        number = number + 1 if heading == before else 1
        before = heading
        yield _row(card, line, heading=heading, number=number)


def _row(card: RollCard, line: RollLine, *, heading: str, number: int) -> Badge:
    person, category = line.person, category_of(line.person.category)
    when = f"{card.starts.replace('T', ' ')} to {card.ends[-5:]}"
    return Badge(
        category_letter=category.letter,
        category_word=category.word,
        category_colour=category.colour,
        honorific=person.honorific,
        given_name=person.given_name,
        family_name=person.family_name,
        family_name_first=person.family_name_first,
        native_name=person.native_name,
        position="",
        organisation=person.organisation,
        country=country_name(person.country),
        qr_text="",
        event_name="",
        listed_name=names.listed_name(person),
        number=str(number),
        visit=" · ".join(part for part in (card.title, when, card.place) if part),
        bus=heading,
        phone=line.phone,
        needs=line.needs,
    )
