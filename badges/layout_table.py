"""Reading the tables of a layout file key by key, with a sentence for whatever is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from badges.said import in_lines, say

NUMBER, WHOLE = say("a number"), say("a whole number")
TEXT, TEXTS = say("a text in quotes"), say("a list of texts in quotes")
FLAG, TABLE = say("true or false"), say("a table")
LANGUAGES, FIELDS_LIST = say("a table of languages"), say("a list of fields")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class LayoutError(ValueError):
    """The layout cannot be used; a sentence says why and where, or several, a line each."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(in_lines(sentences))

    @property
    def words(self) -> str:
        """A sentence that knows what it was made of (badges/said.py)."""
        words: str = self.args[0]
        return words


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

    def __init__(self, content: dict[str, Any], source: str, place: str = "") -> None:
        """`source`: the file's name. `place`: which of its tables, as its keys have it."""
        self._content = dict(content)
        self._source, self._place = source, place

    def fault(self, what: str) -> LayoutError:
        return LayoutError(self.says(what))

    def says(self, what: str) -> str:
        source, place = self._source, self._place
        if not place:
            return say("The badge layout {source}: {what}.", source=source, what=what)
        return say(
            "The badge layout {source}, {place}: {what}.", source=source, place=place, what=what
        )

    def _within(self, key: str) -> str:
        return f"{self._place}, {key}" if self._place else key

    def _take(self, key: str, kind: type | tuple[type, ...], described: str) -> Any:
        if key not in self._content:
            raise self.fault(say("it lacks {key} ({what})", key=key, what=described))
        value = self._content.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(_has_to_be(key, repr(value), described))
        return value

    def number(
        self, key: str, *, above: float | None = None, default: float | None = None
    ) -> float:
        if default is not None and key not in self._content:
            return default
        value = float(self._take(key, (int, float), NUMBER))
        if not -1e6 < value < 1e6:
            raise self.fault(
                say(
                    "it has {key} = {value}, which is no sensible size", key=key, value=f"{value:g}"
                )
            )
        if above is not None and value <= above:
            raise self.fault(
                _has_to_be(key, f"{value:g}", say("above {least}", least=f"{above:g}"))
            )
        return value

    def count(self, key: str, default: int) -> int:
        """A whole number from 1 up."""
        if key not in self._content:
            return default
        value = int(self._take(key, int, WHOLE))
        if value < 1:
            raise self.fault(_has_to_be(key, str(value), say("1 or more")))
        return value

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._content:
            return default
        return str(self._take(key, str, TEXT))

    def flag(self, key: str, *, default: bool = False) -> bool:
        return bool(self._take(key, bool, FLAG)) if key in self._content else default

    def choice(self, key: str, choices: tuple[str, ...], default: str = "") -> str:
        value = self.text(key, default or choices[0])
        if value not in choices:
            raise self.fault(_choose(key, value, ", ".join(choices)))
        return value

    def has(self, key: str) -> bool:
        return key in self._content

    def tone(self, key: str, tones: tuple[str, ...], default: str) -> str:
        """One of the named tones, a colour as #rrggbb, or the default."""
        value = self.text(key, default)
        if value not in (*tones, default) and not _COLOUR.fullmatch(value):
            raise self.fault(_choose(key, value, ", ".join((*tones, "#rrggbb"))))
        return value

    def labels(self, key: str) -> tuple[str, ...]:
        """A list of texts; none where the key is missing."""
        if key not in self._content:
            return ()
        values = self._take(key, list, TEXTS)
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.fault(_has_to_be(key, repr(values), TEXTS))
        return tuple(values)

    def sentences(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table of language = "sentence"; none where the key is missing."""
        if key not in self._content:
            return ()
        values = self._take(key, dict, LANGUAGES)
        for language, sentence in values.items():
            if not _LANGUAGE.fullmatch(language) or not isinstance(sentence, str):
                raise self.fault(
                    say(
                        'it has {key} of {language}; write them as ko = "..."',
                        key=key,
                        language=repr(language),
                    )
                )
        return tuple(values.items())

    def names(self, key: str, known: dict[str, Any]) -> tuple[str, ...]:
        values = self._take(key, list, FIELDS_LIST)
        for value in values:
            if value not in known:
                raise self.fault(unknown_field(value, known))
        if not values:
            raise self.fault(say("it has an empty list of {key}", key=key))
        return tuple(values)

    def table(self, key: str) -> Table:
        return Table(self._take(key, dict, TABLE), self._source, self._within(key))

    def tables(self, key: str, *, needed: bool = True) -> list[Table]:
        if not needed and key not in self._content:
            return []
        found = self._take(key, list, say("one or more {tables}", tables=f"[[{key}]]"))
        if not found:
            raise self.fault(say("it has no {table}", table=f"[[{key}]]"))
        if not all(isinstance(item, dict) for item in found):
            raise self.fault(
                say(
                    "it has {key} that are no tables; write {table} above each",
                    key=key,
                    table=f"[[{key}]]",
                )
            )
        return [
            Table(item, self._source, self._within(f"{key} {number}"))
            for number, item in enumerate(found, 1)
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
            keys = ", ".join(sorted(self._content))
            raise self.fault(say("it has keys that mean nothing: {keys}", keys=keys))


def unknown_field(name: object, known: Iterable[str]) -> str:
    return say(
        "it asks for the field {name}; known are {known}", name=repr(name), known=", ".join(known)
    )


def _has_to_be(key: str, value: str, what: str) -> str:
    return say("it has {key} = {value}, but it has to be {what}", key=key, value=value, what=what)


def _choose(key: str, value: str, choices: str) -> str:
    return say(
        'it has {key} = "{value}"; choose one of {choices}', key=key, value=value, choices=choices
    )
