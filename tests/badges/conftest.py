"""Small real badges: a person of each script that occurs at the event."""

import csv
from pathlib import Path
from random import Random

import pytest

from badges import Badge, Layout, load_layout

PEOPLE = Path(__file__).with_name("people.csv")
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def token(number: int) -> str:
    """A text as long as a signed badge token."""
    random = Random(number)
    return "K1:" + "".join(random.choice(ALPHABET) for _ in range(145))


def badge_of(row: dict[str, str], number: int) -> Badge:
    return Badge(
        category_letter=row["category"][0].upper(),
        category_word=row["category"].capitalize(),
        category_colour="#0b5cad",
        honorific=row["honorific"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        family_name_first=row["family_name_first"] == "yes",
        native_name=row["native_name"],
        position=row["position"],
        organisation=row["organisation"],
        country=row["country"],
        qr_text=token(number),
        event_name="WeGO Executive Committee 2019",
    )


@pytest.fixture(scope="session")
def people() -> list[Badge]:
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        return [badge_of(row, number) for number, row in enumerate(csv.DictReader(file))]


@pytest.fixture(scope="session")
def someone(people: list[Badge]) -> Badge:
    return people[0]


@pytest.fixture(scope="session", params=["a6-portrait", "4x3-landscape"])
def layout(request: pytest.FixtureRequest) -> Layout:
    return load_layout(request.param)


@pytest.fixture(scope="session")
def small() -> Layout:
    return load_layout("4x3-landscape")
