"""Help texts, and what a parser says of a mistake, in the language that is spoken."""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.catalogue import catalogue_of
from kiosk.languages import ENGLISH
from kiosk.speech import catalogue, speaking

# The context of help texts: the maker of the catalogues asks the parsers themselves for them.
HELP = "help"
_PLACE = re.compile(r"\\\{(\w+)\\\}")
# The place that holds a sentence of its own, to be told as well.
_TOLD_AGAIN = "why"


def paragraphs(text: str) -> list[str]:
    """A help text as translators see it: one line a paragraph, however the code breaks it."""
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return [part for part in parts if part]


def spoken_paragraphs(text: str | None) -> str | None:
    """A help text in the language that is spoken."""
    if not text:
        return text
    return "\n\n".join(catalogue().translate(HELP, part) for part in paragraphs(text))


def spoken_mistake(said: str, mistakes: Callable[[], tuple[str, ...]]) -> str:
    """What a library says of a mistake in English, in the language that is spoken; as it stands
    where it is none of those that `mistakes` knows. These are read in English to know it again."""
    with speaking(catalogue_of(ENGLISH)):
        known = mistakes()
    for english, own in zip(known, mistakes(), strict=True):
        pattern = _PLACE.sub(r"(?P<\1>.+?)", re.escape(english))
        found = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            values = found.groupdict()
            if _TOLD_AGAIN in values:
                values[_TOLD_AGAIN] = spoken_mistake(values[_TOLD_AGAIN], mistakes)
            return own.format(**values)
    return said
