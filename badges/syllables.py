"""Where words may be hyphenated, by the patterns of the person's own languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from badges.breaks import Syllables

# Fewer letters than these on either side of a hyphen look like a mistake.
LETTERS_BEFORE_MIN = LETTERS_BEHIND_MIN = 3
_WORD = re.compile(r"\W*(?P<word>\w+)\W*")
# What a text without a language of its script is most likely written in.
_USUAL = {"LATIN": ("en",), "CYRILLIC": ("ru",), "GREEK": ("el",)}
# Its patterns leave consonants alone on a line.
_WITHOUT = ("uk",)
_SCRIPT_OF_LANGUAGE = {
    **dict.fromkeys(("be", "bg", "mn", "ru", "sr", "uk"), "CYRILLIC"),
    "el": "GREEK",
}


def syllables_in(languages: Sequence[str]) -> Syllables:
    """A hyphenator that takes the first of these languages that is written in a word's script."""
    return _syllables_in(tuple(languages))


@lru_cache(maxsize=1024)
def _syllables_in(wanted: tuple[str, ...]) -> Syllables:
    # One for each choice of languages, so that who fits the same text again can tell.
    def places(word: str) -> Sequence[int]:
        found = _WORD.fullmatch(word)
        if found is None or not found["word"].isalpha():
            return ()
        offset = found.start("word")
        return [offset + at for at in _places(found["word"], wanted)]

    return places


@lru_cache(maxsize=4096)
def _places(word: str, languages: tuple[str, ...]) -> tuple[int, ...]:
    script = unicodedata.name(word[0], "").split(" ")[0]
    for language in (*languages, *_USUAL.get(script, ())):
        plain = language.replace("-", "_").lower()
        if _SCRIPT_OF_LANGUAGE.get(plain.split("_")[0], "LATIN") != script:
            continue
        if plain in _WITHOUT:
            break
        patterns = _patterns(plain)
        if patterns is not None:
            # Without case: patterns know small letters only.
            return tuple(int(at) for at in patterns.positions(word.lower()))
    return ()


@lru_cache(maxsize=32)
def _patterns(language: str) -> Any | None:
    import pyphen  # a tenth of a second, and few badges have such long words

    known = pyphen.language_fallback(language)
    if known is None:
        return None
    return pyphen.Pyphen(lang=known, left=LETTERS_BEFORE_MIN, right=LETTERS_BEHIND_MIN)
