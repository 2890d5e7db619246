"""The two forms of the desk, computed: a walk-in's few fields, and a correction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard
from kiosk.domain.categories import DEFAULTS, Category, category_of
from kiosk.domain.names import addressed_name
from kiosk.domain.places import PLACE_FIELDS, zones_text
from ui.words import translate
from ui.words.countries import country_words
from ui.words.refusals import field_words

WALK_IN_FIELDS = (
    "given_name",
    "family_name",
    "native_name",
    "honorific",
    "organisation",
    "position",
    "country",
    "email",
)
CORRECTION_FIELDS = (
    "given_name",
    "family_name",
    "native_name",
    "honorific",
    "organisation",
    "position",
    "country",
)
# Field, what it said, and what they say it should, as a kiosk was told.
Suggested = Sequence[tuple[str, str, str]]
PLACE_ON_CARD = {"table": "at_table", "seat": "at_seat"}
SHOWN_CHARS_MAX = 24  # of what a suggestion replaces, beside the name of the field
HONORIFICS = ("", "Mr", "Ms", "Dr", "Prof", "H.E.")


class FieldView(Struct, frozen=True):
    name: str
    words: str
    value: str = ""
    hint: str = ""


class FormView(Struct, frozen=True):
    title: str
    sentence: str
    fields: tuple[FieldView, ...]
    categories: tuple[Category, ...]  # empty: the category is not asked
    save_words: str
    participant: str = ""  # empty: somebody new


class Similar(Struct, frozen=True):
    """Who is registered already and looks like the walk-in."""

    participant: str
    words: str


def walk_in_form(codes: Sequence[str], typed: str = "") -> FormView:
    """An empty form; what was typed into the search field becomes the name."""
    given, _, family = typed.strip().rpartition(" ")
    values = {"given_name": given or family, "family_name": family if given else ""}
    return FormView(
        title=translate("form", "Walk-in"),
        sentence=translate("form", "A name and a category are enough."),
        fields=tuple(_field(name, values.get(name, "")) for name in WALK_IN_FIELDS),
        categories=tuple(category_of(code) for code in codes) or DEFAULTS,
        save_words=translate("form", "Register, check in and print"),
    )


def correction_form(card: PersonCard, suggested: Suggested = ()) -> FormView:
    """What was suggested stands in its fields already, each with what it replaces. Of a field
    that somebody has changed since, what stands there counts."""
    printed = bool(card.badge_issue)
    wanted = {name: text for name, was, text in suggested if getattr(card, name, None) == was}
    return FormView(
        title=translate("form", "Correct {name}").format(name=addressed_name(card)),
        sentence=translate("form", "The badge in use is void as soon as the new one is ordered.")
        if printed
        else translate("form", "The badge will print as it reads here."),
        fields=(
            *(_corrected(name, getattr(card, name), wanted) for name in CORRECTION_FIELDS),
            *(_field(name, getattr(card, at)) for name, at in PLACE_ON_CARD.items()),
            _field("zones", zones_text(card.zones)),
        ),
        categories=(),
        save_words=translate("form", "Save and reprint") if printed else translate("form", "Save"),
        participant=card.participant,
    )


def _corrected(name: str, stands: str, wanted: Mapping[str, str]) -> FieldView:
    if name not in wanted:
        return _field(name, stands)
    words = translate("form", "{field}, until now: {text}")
    short = stands if len(stands) <= SHOWN_CHARS_MAX else f"{stands[:SHOWN_CHARS_MAX]}…"
    shown = words.format(field=field_words(name), text=short or "-")
    return structs.replace(_field(name, wanted[name]), words=shown)


def _field(name: str, value: str) -> FieldView:
    hint = {
        "country": translate("form", "Two letters, as KR"),
        "zones": translate("form", "Parted by semicolons"),
    }.get(name, "")
    return FieldView(name, field_words(name), value, hint)


def walk_in(values: Mapping[str, str], *, although_similar: bool) -> c.RegisterWalkIn:
    """The command that the form's values ask for."""
    return c.RegisterWalkIn(
        given_name=values.get("given_name", "").strip(),
        family_name=values.get("family_name", "").strip(),
        category=values.get("category", ""),
        organisation=values.get("organisation", "").strip(),
        country=values.get("country", "").strip().upper(),
        position=values.get("position", "").strip(),
        honorific=values.get("honorific", "").strip(),
        native_name=values.get("native_name", "").strip(),
        email=values.get("email", "").strip(),
        family_name_first=bool(values.get("family_name_first")),
        although_similar=although_similar,
    )


def correction(participant: str, values: Mapping[str, str]) -> c.CorrectDetails:
    fields = (*CORRECTION_FIELDS, *PLACE_FIELDS)
    changes = {name: values[name].strip() for name in fields if name in values}
    return c.CorrectDetails(participant, changes)


def similar_view(cards: Sequence[PersonCard]) -> tuple[Similar, ...]:
    return tuple(
        Similar(
            card.participant,
            " · ".join(
                part
                for part in (
                    addressed_name(card),
                    card.organisation,
                    country_words(card.country),
                )
                if part
            ),
        )
        for card in cards
    )
