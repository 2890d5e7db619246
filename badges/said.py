"""Sentences that know what they were made of, so that a window can say them in another language.

They are English text like any other to whoever only shows or keeps them.
"""

from __future__ import annotations

from typing import Any


class Said(str):
    """A sentence, with the words before the values were put in, and the values."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]


def say(template: str, /, **values: Any) -> Said:
    """The sentence in English. `template` is a literal, in which braces name the values: the maker
    of the catalogues reads it."""
    said = Said(template.format(**values))
    said.template, said.values = template, values
    return said
