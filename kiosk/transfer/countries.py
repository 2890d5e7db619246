"""Countries as organisers write them: two letters, or a name in English."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from babel import Locale

# CLDR has groups and test codes among its territories; UK is written by many for GB.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_ALSO = {
    "uk": "GB", "usa": "US", "korea": "KR", "republic of korea": "KR", "korea republic of": "KR",
    "russian federation": "RU", "viet nam": "VN", "turkey": "TR", "turkiye": "TR",
    "iran islamic republic of": "IR", "ivory coast": "CI", "czech republic": "CZ",
    "united states of america": "US", "england": "GB", "the philippines": "PH",
}  # fmt: skip


def country_code(text: str) -> str | None:
    """ISO 3166-1 alpha-2, or None where no country is meant."""
    if len(text) == 2 and text.upper() in _by_code():
        return text.upper()
    return _by_name().get(_plain(text))


def country_name(code: str) -> str:
    """The country's name in English; the code itself where there is none."""
    return _by_code().get(code, code)


@cache
def _by_code() -> dict[str, str]:
    return {
        code: name
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


@cache
def _by_name() -> dict[str, str]:
    names = {_plain(name): code for code, name in _by_code().items()}
    return names | _ALSO


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return re.sub(r"[^\w]+", " ", kept).strip()
