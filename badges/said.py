"""Sentences that know what they were made of, so that a window can say them in another language.

They are English text like any other to whoever only shows or keeps them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

NUMBER = "%n"
_SAY = "say"
_KEPT = f'{{"{_SAY}": '


class Said(str):
    """A sentence, with the words before the values were put in, and the values."""

    __slots__ = ("one", "template", "values")

    template: str
    one: str
    values: dict[str, Any]

    def of(self, **values: Any) -> Said:
        """The same sentence, with these values in place of its own."""
        return say(self.template, one=self.one, **{**self.values, **values})

    @property
    def number(self) -> int:
        """What stands for %n and decides between the forms; -1 where there is none."""
        return int(self.values["n"]) if NUMBER in self.template else -1


def kept(sentence: str) -> str:
    """The sentence as a database keeps it: what it was made of, or itself where it knows not."""
    if not isinstance(sentence, Said):
        return str(sentence)
    return json.dumps(_parts(sentence), ensure_ascii=False)


def of_kept(text: str) -> str:
    """The sentence that was kept. What an older version kept as plain text comes as it stands."""
    if not text.startswith(_KEPT):
        return text
    try:
        return _said(json.loads(text))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return text  # whatever it is, somebody should read it


def _english(template: str, one: str, values: dict[str, Any]) -> str:
    if NUMBER not in template:
        return template
    n = int(values["n"])
    form = (one or template.replace("(s)", "")) if n == 1 else template.replace("(s)", "s")
    return form.replace(NUMBER, f"{n:,}")


def _parts(sentence: Said) -> dict[str, Any]:
    values = {
        name: _parts(value) if isinstance(value, Said) else value
        for name, value in sentence.values.items()
    }
    parts = {_SAY: sentence.template, "values": values}
    return parts | {"one": sentence.one} if sentence.one else parts


def _said(parts: dict[str, Any]) -> Said:
    values = {
        name: _said(value) if isinstance(value, dict) else value
        for name, value in parts["values"].items()
    }
    return say(str(parts[_SAY]), one=str(parts.get("one", "")), **values)


def in_lines(sentences: Sequence[str]) -> str:
    """Several sentences, a line each, of which every one still knows what it was made of."""
    if len(sentences) == 1:
        return sentences[0]
    names = [f"line_{number}" for number in range(len(sentences))]
    template = "\n".join(f"{{{name}}}" for name in names)
    return say(template, **dict(zip(names, sentences, strict=True)))


def say(template: str, /, one: str = "", **values: Any) -> Said:
    """The sentence in English. `template` is a literal, in which braces name the values: the maker
    of the catalogues reads it. In a sentence with %n the value `n` decides between one and many;
    `one` is its English for one thing, where dropping "(s)" does not make it."""
    said = Said(_english(template, one, values).format(**values))
    said.template, said.one = template, one
    # A database and another process take text and numbers: of a path or a fault it is what it says.
    said.values = {
        name: value if isinstance(value, str | int | float | None) else str(value)
        for name, value in values.items()
    }
    return said
