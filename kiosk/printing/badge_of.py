"""From a participant to what stands on the badge: the same for preview, print and batch."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from badges.data import Badge
from kiosk.domain import names
from kiosk.domain.categories import Category

HEAD_LINE = "Head of delegation"


class Named(Protocol):
    """Whatever holds a participant's details: the fact, the row of the table, or the card."""

    @property
    def honorific(self) -> str: ...
    @property
    def given_name(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def family_name_first(self) -> bool: ...
    @property
    def native_name(self) -> str: ...
    @property
    def position(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def delegation(self) -> str: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    @property
    def head_of_delegation(self) -> bool: ...


def badge_of(
    person: Named, *, category: Category, event_name: str, qr_text: str, training: bool = False
) -> Badge:
    """The badge of a participant as it will print."""
    languages = tuple(language.strip() for language in person.languages if language.strip())
    return Badge(
        name=names.full_name(person),
        capital_name=names.capital_name(person, next(iter(languages), "")),
        formal_name=names.formal_name(person),
        listed_name=names.listed_name(person),
        post_nominals=names.post_nominals(person),
        delegation=person.delegation,
        languages=languages,
        category_letter=category.letter,
        category_word=category.word,
        category_colour=category.colour,
        honorific=person.honorific,
        given_name=person.given_name,
        family_name=person.family_name,
        family_name_first=person.family_name_first,
        native_name=person.native_name,
        position=person.position,
        organisation=person.organisation,
        country=country_name(person.country),
        qr_text=qr_text,
        event_name=event_name,
        lines=(HEAD_LINE,) if person.head_of_delegation else (),
        training=training,
    )


def country_name(country: str) -> str:
    """The English name for an ISO code; whatever else was written stays as it was written."""
    return _territories().get(country.strip().upper(), country.strip())


@lru_cache(maxsize=1)
def _territories() -> dict[str, str]:
    from babel import Locale  # slow to come, and not needed before the first badge

    return dict(Locale("en").territories)
