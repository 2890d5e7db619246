"""One value as the inspector shows it."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

Sort = Literal["number", "text", "sentence", "choice", "tone", "flag", "languages"]
Choices = tuple[tuple[str, str], ...]  # value, words


class FieldView(Struct, frozen=True):
    """One value. A number has a unit and limits; a choice has its choices."""

    name: str
    words: str
    sort: Sort
    value: Any
    unit: str = ""
    least: float = 0.0
    most: float = 0.0
    step: float = 1.0
    decimals: int = 0
    choices: Choices = ()
    wide: bool = False
    wrong: str = ""  # why what was typed cannot be
