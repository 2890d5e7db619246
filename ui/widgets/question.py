"""A question before something that cannot be taken back, as values."""

from __future__ import annotations

from msgspec import Struct


class Asked(Struct, frozen=True):
    """One thing that has to be filled in; or, where there are choices, to be chosen."""

    name: str
    words: str
    chars_max: int
    secret: bool = False  # what is typed is not shown
    choices: tuple[tuple[str, str], ...] = ()  # what is answered, and the words for it
    needed: bool = True  # or it may stay empty


class Question(Struct, frozen=True):
    """What is asked, what follows from yes, and what the two buttons say."""

    headline: str
    follows: tuple[str, ...]
    yes: str
    no: str
    fields: tuple[Asked, ...] = ()
