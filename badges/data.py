"""What is printed on one badge, as plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """The words, the colour and the code of one badge."""

    category_letter: str
    category_word: str
    category_colour: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    position: str
    organisation: str
    country: str
    qr_text: str
    event_name: str
    lines: tuple[str, ...] = ()
    training: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something on a badge that a person should see before it is handed over."""

    page: int
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a batch: its pages, and what is not right on them."""

    pages: int
    problems: list[Problem]


def latin_name(badge: Badge) -> str:
    """Given name first or family name first, as the person writes it."""
    names = (badge.given_name, badge.family_name)
    return " ".join(name for name in (names[::-1] if badge.family_name_first else names) if name)


# What a layout may ask for, and where it comes from.
FIELDS: dict[str, Callable[[Badge], str]] = {
    "honorific": lambda badge: badge.honorific,
    "name": latin_name,
    "given_name": lambda badge: badge.given_name,
    "family_name": lambda badge: badge.family_name,
    "native_name": lambda badge: badge.native_name,
    "position": lambda badge: badge.position,
    "organisation": lambda badge: badge.organisation,
    "country": lambda badge: badge.country,
    "event_name": lambda badge: badge.event_name,
    "lines": lambda badge: " · ".join(line for line in badge.lines if line.strip()),
}

# The same in the words of whoever reads about a problem.
FIELD_WORDS = {
    "honorific": "honorific",
    "name": "name",
    "given_name": "given name",
    "family_name": "family name",
    "native_name": "name in its own script",
    "position": "position",
    "organisation": "organisation",
    "country": "country",
    "event_name": "name of the event",
    "lines": "additional lines",
    "category_word": "category",
    "category_letter": "category letter",
    "qr_text": "QR code",
}
