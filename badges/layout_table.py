"""Reading the tables of a layout file key by key, with a sentence for whatever is wrong."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class LayoutError(ValueError):
    """The layout cannot be used; the sentence says why and where."""


class Area(NamedTuple):
    """A rectangle on the badge."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    def overlaps(self, other: Area) -> bool:
        return (
            self.x_mm < other.x_mm + other.width_mm - 1e-6
            and other.x_mm < self.x_mm + self.width_mm - 1e-6
            and self.y_mm < other.y_mm + other.height_mm - 1e-6
            and other.y_mm < self.y_mm + self.height_mm - 1e-6
        )


class Table:
    """A TOML table whose keys are taken out one by one; what is left over is a mistake."""

    def __init__(self, content: dict[str, Any], where: str) -> None:
        self._content = dict(content)
        self._where = where

    def fault(self, what: str) -> LayoutError:
        return LayoutError(f"{self._where}{',' if ',' in self._where else ''} {what}.")

    def _take(self, key: str, kind: type | tuple[type, ...], described: str) -> Any:
        if key not in self._content:
            raise self.fault(f"lacks {key} ({described})")
        value = self._content.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(f"has {key} = {value!r}, but it has to be {described}")
        return value

    def number(
        self, key: str, *, above: float | None = None, default: float | None = None
    ) -> float:
        if default is not None and key not in self._content:
            return default
        value = float(self._take(key, (int, float), "a number"))
        if not -1e6 < value < 1e6:
            raise self.fault(f"has {key} = {value:g}, which is no sensible size")
        if above is not None and value <= above:
            raise self.fault(f"has {key} = {value:g}, but it has to be above {above:g}")
        return value

    def count(self, key: str, default: int) -> int:
        """A whole number from 1 up."""
        if key not in self._content:
            return default
        value = int(self._take(key, int, "a whole number"))
        if value < 1:
            raise self.fault(f"has {key} = {value}, but it has to be 1 or more")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._content:
            return default
        return str(self._take(key, str, "a text in quotes"))

    def flag(self, key: str, *, default: bool = False) -> bool:
        return bool(self._take(key, bool, "true or false")) if key in self._content else default

    def choice(self, key: str, choices: tuple[str, ...], default: str = "") -> str:
        value = self.text(key, default or choices[0])
        if value not in choices:
            raise self.fault(f'has {key} = "{value}"; choose one of {", ".join(choices)}')
        return value

    def has(self, key: str) -> bool:
        return key in self._content

    def tone(self, key: str, tones: tuple[str, ...], default: str) -> str:
        """One of the named tones, a colour as #rrggbb, or the default."""
        value = self.text(key, default)
        if value not in (*tones, default) and not _COLOUR.fullmatch(value):
            raise self.fault(f'has {key} = "{value}"; choose one of {", ".join(tones)}, or #rrggbb')
        return value

    def labels(self, key: str) -> tuple[str, ...]:
        """A list of texts; none where the key is missing."""
        if key not in self._content:
            return ()
        values = self._take(key, list, "a list of texts")
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.fault(f"has {key} = {values!r}, but each has to be a text in quotes")
        return tuple(values)

    def sentences(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table of language = "sentence"; none where the key is missing."""
        if key not in self._content:
            return ()
        values = self._take(key, dict, "a table of languages")
        for language, sentence in values.items():
            if not _LANGUAGE.fullmatch(language) or not isinstance(sentence, str):
                raise self.fault(f'has {key} of {language!r}; write them as ko = "..."')
        return tuple(values.items())

    def names(self, key: str, known: dict[str, Any]) -> tuple[str, ...]:
        values = self._take(key, list, "a list of fields")
        for value in values:
            if value not in known:
                raise self.fault(f"asks for the field {value!r}; known are {', '.join(known)}")
        if not values:
            raise self.fault(f"has an empty list of {key}")
        return tuple(values)

    def table(self, key: str) -> Table:
        return Table(self._take(key, dict, "a table"), f"{self._where}, {key}")

    def tables(self, key: str, *, needed: bool = True) -> list[Table]:
        if not needed and key not in self._content:
            return []
        found = self._take(key, list, f"one or more [[{key}]]")
        if not found:
            raise self.fault(f"has no [[{key}]]")
        if not all(isinstance(item, dict) for item in found):
            raise self.fault(f"has {key} that are no tables; write [[{key}]] above each")
        return [
            Table(item, f"{self._where}, {key} {number}") for number, item in enumerate(found, 1)
        ]

    def area(self, *, turned: bool = False) -> Area:
        """An area; what is turned about its middle may begin beyond the edge, and lie on it."""
        least = None if turned else -1e-9
        return Area(
            self.number("x_mm", above=least),
            self.number("y_mm", above=least),
            self.number("width_mm", above=0),
            self.number("height_mm", above=0),
        )

    def finish(self) -> None:
        if self._content:
            raise self.fault(f"has keys that mean nothing: {', '.join(sorted(self._content))}")
