"""A question before something that cannot be taken back, as values."""

from __future__ import annotations

from msgspec import Struct


class Asked(Struct, frozen=True):
    """One thing that has to be filled in."""

    name: str
    words: str
    chars_max: int


class Question(Struct, frozen=True):
    """What is asked, what follows from yes, and what the two buttons say."""

    headline: str
    follows: tuple[str, ...]
    yes: str
    no: str
    fields: tuple[Asked, ...] = ()
