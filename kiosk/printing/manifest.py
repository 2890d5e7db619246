"""The manifest of a visit's buses: who goes by which, on paper, for the day that nothing scans."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from badges.data import Badge
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
        raise KnownError(f"{card.visit} has no bus {bus!r}. Its buses: {known}.")
    lines = [line for line in _grouped(card) if bus in ("", line[0])]
    if not lines:
        raise KnownError(f"Nobody has a seat on {card.visit} yet, so there is nothing to list.")
    return write_batch(_rows(card, lines), path, layout=LAYOUT)


def _grouped(card: RollCard) -> list[tuple[str, RollLine]]:
    """Each person under the bus that they go by, or are in."""
    found: list[tuple[str, RollLine]] = []
    for one in card.buses:
        found += [(one.bus, line) for line in card.lines if (line.out_bus or line.bus) == one.bus
                  and (line.has_seat or line.out_bus)]  # fmt: skip
    taken = {id(line) for _, line in found}
    left = [line for line in card.lines if id(line) not in taken]
    found += [("", line) for line in left if line.has_seat or line.out_bus]
    return found + [("*", line) for line in left if line.place_in_line and not line.out_bus]


def _rows(card: RollCard, lines: list[tuple[str, RollLine]]) -> Iterator[Badge]:
    number, before = 0, None
    alone = len(card.buses) == 1
    for bus, line in lines:
        number = number + 1 if bus == before else 1
        before = bus
        heading = {"": ANY_BUS, "*": STANDBY}.get(bus, "All seats" if alone else f"Bus {bus}")
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
