"""How a person's name reads on a screen, on a badge and in a list."""

from __future__ import annotations

import unicodedata
from typing import Protocol

from kiosk.domain.name_parts import capitals, family_parts


class Named(Protocol):
    """Whatever carries a name: a fact, a line of a list, a card."""

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


def full_name(person: Named) -> str:
    """Both names in the order that the person uses; the native one where there is no other.

    Jr. or III stands behind all of it, and letters such as PhD are left to formal documents.
    """
    family = family_parts(person.family_name)
    return _joined(*_ordered(person, family.core), family.generation) or person.native_name.strip()


def capital_name(person: Named, language: str = "") -> str:
    """The same with the family name in capitals, so that its place misleads nobody."""
    family = family_parts(person.family_name)
    core = capitals(family.core, language)
    return _joined(*_ordered(person, core), family.generation) or person.native_name.strip()


def formal_name(person: Named) -> str:
    """As others address the person on a place card: "Hon. Jose de la Cruz Jr., PhD"."""
    letters = family_parts(person.family_name).post_nominals
    return ", ".join(part for part in (addressed_name(person), letters) if part)


def post_nominals(person: Named) -> str:
    """The letters behind the name, such as PhD or MP."""
    return family_parts(person.family_name).post_nominals


def _ordered(person: Named, family_name: str) -> tuple[str, str]:
    if person.family_name_first:
        return family_name, person.given_name
    return person.given_name, family_name


def addressed_name(person: Named) -> str:
    """The honorific and the full name: "Dr Riccardo Binaghi", "Ms Kim Seoyun"."""
    return _joined(person.honorific, full_name(person))


def listed_name(person: Named) -> str:
    """The family name first with a comma, as in an alphabetical list; mononyms as they are."""
    if not person.given_name.strip() or not person.family_name.strip():
        return full_name(person)
    if person.family_name_first:  # it stands first already, and no comma is usual
        return full_name(person)
    family = family_parts(person.family_name)
    return f"{_joined(family.core, family.generation)}, {person.given_name.strip()}"


def other_script(person: Named) -> str:
    """The native name where it says something that the full name does not."""
    native = person.native_name.strip()
    return "" if native == full_name(person) else native


def sort_key(person: Named) -> tuple[str, str, str]:
    """Orders people by family name, then given name; a mononym stands under its only name."""
    family = (
        family_parts(person.family_name).core
        or person.given_name.strip()
        or person.native_name.strip()
    )
    given = person.given_name.strip() if person.family_name.strip() else ""
    return _plain(family), _plain(given), _plain(person.native_name)


def initials(person: Named) -> str:
    """One or two letters for a round picture: of each name's first, in the person's order."""
    parts = [person.given_name, person.family_name]
    if person.family_name_first:
        parts.reverse()
    firsts = [_first_letter(part) for part in parts if part.strip()]
    return "".join(firsts) or _first_letter(person.native_name)


def _first_letter(text: str) -> str:
    """The first letter with what is drawn on it, so that no accent or vowel sign is torn off."""
    text = unicodedata.normalize("NFC", text).strip().lstrip("'\"’‘“(«")
    if not text:
        return ""
    end = 1
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return text[:end].upper()


def _joined(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())


def _plain(text: str) -> str:
    """Without case and accents, so that Ángel stands beside Angel."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    plain = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    # Hangul came apart into its letters; together again it sorts as a Korean expects.
    return unicodedata.normalize("NFC", plain)
