"""A question before something that cannot be taken back, as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that has to be filled in."""

    name: str
    words: str
    chars_max: int


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what follows from yes, and what the two buttons say."""

    headline: str
    follows: tuple[str, ...]
    yes: str
    no: str
    fields: tuple[Asked, ...] = ()
