"""Names and people that are hard to print, to try layouts on. The people are invented."""

from __future__ import annotations

import csv
from pathlib import Path

from msgspec import Struct

from badges.data import Badge, Item
from badges.said import say

FOLDER = Path(__file__).resolve().parent
# As long as a signed badge token, and refused by every station.
SAMPLE_CODE = "K1:" + "SAMPLE7" * 20 + "SAMPL"
PROGRAMME = (
    Item("Monday 14 October", "09:30-11:00", "Opening and thematic session 1", "Grand Ballroom"),
    Item("Monday 14 October", "19:00-21:30", "Gala dinner", "Grand Ballroom", "Table 12"),
    Item(
        "Wednesday 16 October",
        "10:00-12:00",
        "Gyeonggi Center for Creative Economy & Innovation",
        "Bus A from the main entrance, leaves at 09:30",
    ),
    Item(
        "Wednesday 16 October",
        "14:00-17:00",
        "Aerospace and Defense Exhibition 2019",
        "Seoul Airport, Seongnam",
        "Waiting list, not confirmed",
    ),
)


class SampleName(Struct, frozen=True):
    """A name of given and family names that are common in its language."""

    script: str
    language: str
    name: str


class SamplePerson(Struct, frozen=True):
    """A badge, and what makes it hard to print."""

    why: str
    badge: Badge


def names() -> list[SampleName]:
    """Two hundred names, eight for each of twenty-five writing systems."""
    return [SampleName(**row) for row in _rows("names.csv")]


def people() -> list[Badge]:
    """Badges that try a layout hardest: the longest, the shortest, and one of each script."""
    return [one.badge for one in hard_people()]


def hard_people() -> list[SamplePerson]:
    """The same people with what each of them tries."""
    rows = enumerate(_rows("people.csv"), 1)
    return [SamplePerson(say(row["why"]), _badge(row, number)) for number, row in rows]


def _rows(file: str) -> list[dict[str, str]]:
    with (FOLDER / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _badge(row: dict[str, str], number: int) -> Badge:
    return Badge(
        category_letter=row["category_letter"],
        category_word=row["category_word"],
        category_colour=row["category_colour"],
        honorific=row["honorific"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        family_name_first=row["family_name_first"] == "yes",
        native_name=row["native_name"],
        position=row["position"],
        organisation=row["organisation"],
        country=row["country"],
        qr_text=SAMPLE_CODE,
        event_name="WeGO Executive Committee 2019",
        lines=tuple(filter(None, row["lines"].split(" · "))),
        languages=tuple(row["languages"].split(";")),
        delegation=row["organisation"],
        number=f"{number:03d}",
        table=row["table"],
        seat=str(number % 10 + 1),
        valid_on="14 October 2019",
        visit="Gyeonggi Center for Creative Economy & Innovation · 2019-10-16 09:00 to 11:00",
        bus="Bus 1",
        phone="+82 31 5182 2000",
        needs="wheelchair; shellfish allergy",
        programme=PROGRAMME,
    )
