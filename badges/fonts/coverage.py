"""What the fonts cannot draw."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from badges.fonts.faces import REPLACEMENT, face_for

# These steer the letters beside them and have no picture of their own: soft hyphen, joiners,
# direction marks, variation selectors, tags.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_WHITE_SPACE = re.compile("[\t\n\v\f\r \u0085\u2028\u2029]+")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def tidy(text: str) -> str:
    """The text as it is set: composed letters, and one plain space where any white space is."""
    whole = _HALF_CHARACTER.sub(REPLACEMENT, text)
    return unicodedata.normalize("NFC", _WHITE_SPACE.sub(" ", whole).strip())


@lru_cache(maxsize=65536)
def drawable(char: str) -> bool:
    if INVISIBLE.match(char):
        return True
    # The sign for an unreadable character is what such a character was read as: it is lost.
    return char != REPLACEMENT and face_for(char, bold=False, korean=False) is not None


def coverage(text: str) -> tuple[str, ...]:
    """The characters of the text that no font here can draw, each once, in their order."""
    return tuple(dict.fromkeys(char for char in tidy(text) if not drawable(char)))
