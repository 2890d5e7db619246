"""Countries by their names in the language of the window; the two letters until they are known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_names: Mapping[str, str] = {}


def learn_countries(language: str) -> None:
    """Load the names; a few tens of milliseconds, so not in the thread that paints."""
    global _names
    _names = countries_of(language)


@cache
def countries_of(language: str) -> Mapping[str, str]:
    """Two letters and a name, in this language; in English where nobody translated them."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.replace("-", "_") or "en")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return dict(locale.territories)


def country_words(code: str) -> str:
    """ "Armenia" for "AM"; whatever else was written stays as it was written."""
    return str(_names.get(code.strip().upper(), code))
