"""Reading another program's JSON, where numbers may be words and anything may be missing."""

from __future__ import annotations

from math import isfinite
from typing import Any

from badges.layout_table import NUMBER, LayoutError
from badges.said import say

LARGEST = 10_000.0


class Values:
    """The keys of one JSON object; a value that is none of its kind is a fault with its place."""

    def __init__(self, content: dict[str, Any], where: str) -> None:
        self._content = content
        self._where = where

    def number(self, key: str, usual: float, *, least: float | None = None) -> float:
        value = self._content.get(key)
        if value is None or value == "":
            return usual
        try:
            found = float(value)
        except (TypeError, ValueError) as fault:
            raise self._fault(key, NUMBER) from fault
        if not isfinite(found) or abs(found) > LARGEST or (least is not None and found < least):
            raise self._fault(key, say("a number of a sensible size"))
        return found

    def numbers(self, key: str) -> list[float]:
        value = self._content.get(key) or []
        if not isinstance(value, list):
            raise self._fault(key, say("a list of numbers"))
        return [Values({key: one}, self._where).number(key, 0) for one in value]

    def word(self, key: str) -> str:
        value = self._content.get(key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str) -> bool:
        return self._content.get(key) in (True, "true", 1)

    def table(self, key: str) -> dict[str, Any]:
        value = self._content.get(key)
        return value if isinstance(value, dict) else {}

    def items(self, key: str) -> list[Any]:
        value = self._content.get(key)
        if not isinstance(value, list):
            raise self._fault(key, say("a list"))
        return value

    def _fault(self, key: str, described: str) -> LayoutError:
        value = self._content.get(key)
        return LayoutError(
            say(
                "The layout cannot be imported: in {place}, {key} is {value} and should be {what}.",
                place=self._where,
                key=key,
                value=repr(value),
                what=described,
            )
        )
