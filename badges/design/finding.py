"""One thing about a layout that a person should look at."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

# place: off the card or over a code; the others as in badges/trouble.py, and what only a look at
# the whole card tells.
Kind = Literal["place", "overflow", "glyph", "code", "contrast", "edge", "missing", "unusable"]


class Finding(Struct, frozen=True):
    """A sentence about the part `at`; about the whole layout where that is -1."""

    at: int
    kind: Kind
    sentence: str
    person: int = -1  # the first one who meets it, by their place in the list; -1: everybody
    more: int = 0  # how many others meet it
    blocks: bool = False  # a layout file may not hold it
