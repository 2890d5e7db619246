"""What is printed on one badge, as plain values."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from badges.said import say


class Item(Struct, frozen=True):
    """One thing on a person's own programme."""

    day: str  # "Monday 14 October"; items of the same day stand together
    time: str  # "09:30-11:00"
    title: str
    place: str = ""
    note: str = ""  # "Waiting list, place 3"


class Badge(Struct, frozen=True, kw_only=True):
    """The words, the colour and the code of one badge.

    `name`, `capital_name`, `formal_name` and `listed_name` are as the person's culture writes
    them; where they are empty, they are made of the given and the family name.
    """

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
    name: str = ""
    capital_name: str = ""  # with the family name in capitals: KIM Minjun
    formal_name: str = ""  # with honorific and post-nominals, as on a place card
    listed_name: str = ""  # as in an alphabetical list
    post_nominals: str = ""
    event_dates: str = ""
    event_place: str = ""
    delegation: str = ""
    number: str = ""  # of the badge itself
    table: str = ""
    seat: str = ""
    valid_on: str = ""  # the one day of a temporary badge
    visit: str = ""  # what a manifest is of
    bus: str = ""
    phone: str = ""
    needs: str = ""  # diet and access
    zones: tuple[str, ...] = ()
    programme: tuple[Item, ...] = ()
    languages: tuple[str, ...] = ()  # codes, the person's first one first
    photo: bytes = b""  # PNG or JPEG


class Problem(Struct, frozen=True):
    """Something on a badge that a person should see before it is handed over."""

    page: int
    field: str
    sentence: str
    name: str = ""  # whose badge it is


class Report(Struct, frozen=True):
    """What came of a batch: its pages, and what is not right on them.

    `helpers_lost`: processes that ended before their time; what they had was drawn all the same.
    """

    pages: int
    problems: list[Problem]
    badges: int = 0
    helpers_lost: int = 0


def latin_name(badge: Badge) -> str:
    """Given name first or family name first, as the person writes it."""
    if badge.name.strip():
        return badge.name
    names = (badge.given_name, badge.family_name)
    return " ".join(name for name in (names[::-1] if badge.family_name_first else names) if name)


def capital_name(badge: Badge) -> str:
    """The same with the family name in capitals, so that no order misleads."""
    if badge.capital_name.strip():
        return badge.capital_name
    return latin_name(replace(badge, name="", family_name=badge.family_name.upper()))


def formal_name(badge: Badge) -> str:
    if badge.formal_name.strip():
        return badge.formal_name
    return " ".join(part for part in (badge.honorific, latin_name(badge)) if part.strip())


# What a layout may ask for, and where it comes from.
FIELDS: dict[str, Callable[[Badge], str]] = {
    "honorific": lambda badge: badge.honorific,
    "name": latin_name,
    "capital_name": capital_name,
    "formal_name": formal_name,
    "listed_name": lambda badge: badge.listed_name or latin_name(badge),
    "given_name": lambda badge: badge.given_name,
    "family_name": lambda badge: badge.family_name,
    "post_nominals": lambda badge: badge.post_nominals,
    "native_name": lambda badge: badge.native_name,
    "position": lambda badge: badge.position,
    "organisation": lambda badge: badge.organisation,
    "delegation": lambda badge: badge.delegation,
    "country": lambda badge: badge.country,
    "category_word": lambda badge: badge.category_word,
    "category_letter": lambda badge: badge.category_letter,
    "event_name": lambda badge: badge.event_name,
    "event_dates": lambda badge: badge.event_dates,
    "event_place": lambda badge: badge.event_place,
    "lines": lambda badge: " · ".join(line for line in badge.lines if line.strip()),
    "number": lambda badge: badge.number,
    "table": lambda badge: badge.table,
    "seat": lambda badge: badge.seat,
    "valid_on": lambda badge: badge.valid_on,
    "visit": lambda badge: badge.visit,
    "bus": lambda badge: badge.bus,
    "phone": lambda badge: badge.phone,
    "needs": lambda badge: badge.needs,
    "zones": lambda badge: " ".join(badge.zones),
    "sessions": lambda badge: " · ".join(dict.fromkeys(item.title for item in badge.programme)),
    "qr_text": lambda badge: badge.qr_text,
}
NAMES = frozenset(
    ("name", "capital_name", "formal_name", "listed_name", "given_name", "family_name")
)

# The same in the words of whoever reads about a problem.
FIELD_WORDS = {
    "honorific": say("honorific"),
    "name": say("name"),
    "capital_name": say("name"),
    "formal_name": say("name"),
    "listed_name": say("name"),
    "given_name": say("given name"),
    "family_name": say("family name"),
    "post_nominals": say("letters behind the name"),
    "native_name": say("name in its own script"),
    "position": say("position"),
    "organisation": say("organisation"),
    "delegation": say("delegation"),
    "country": say("country"),
    "event_name": say("name of the event"),
    "event_dates": say("dates of the event"),
    "event_place": say("place of the event"),
    "lines": say("additional lines"),
    "number": say("badge number"),
    "table": say("table"),
    "seat": say("seat"),
    "valid_on": say("day"),
    "visit": say("visit"),
    "bus": say("bus"),
    "phone": say("phone"),
    "needs": say("needs"),
    "zones": say("zones"),
    "sessions": say("sessions"),
    "programme": say("programme"),
    "photo": say("photo"),
    "text": say("text of the layout"),
    "category_word": say("category"),
    "category_letter": say("category letter"),
    "qr_text": say("QR code"),
}
