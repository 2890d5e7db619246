"""A crowd whose names are as many as in life, made of halves of the sample's by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from kiosk.demo.crowd import Row

# Most family names are rare and most given names are shared; so many of a hundred people get a
# family name, and so many a given name, that the sample does not hold.
_NEW_FAMILIES, _NEW_GIVEN = 60, 25
_HALVES_MIN = 2


def with_many_names(rows: Sequence[Row], *, seed: int) -> list[Row]:
    """The same people; some with the first half of one name and the second of another's.

    A hundred thousand of them have some fifty thousand different words in their names.
    """
    rng = Random(f"{seed}/names")  # noqa: S311 - a crowd, no secret
    return [_renamed(row, rng.choice(rows), rng) for row in rows]


def _renamed(row: Row, other: Row, rng: Random) -> Row:
    changed = dict(row)
    if rng.randrange(100) < _NEW_FAMILIES and not row["native_name"] and not other["native_name"]:
        changed["family_name"] = _crossed(row["family_name"], other["family_name"], rng)
    if rng.randrange(100) < _NEW_GIVEN and bool(row["native_name"]) == bool(other["native_name"]):
        changed["given_name"] = _crossed(row["given_name"], other["given_name"], rng)
        native, others = row["native_name"], other["native_name"]
        if len(native) == len(others) == 3:  # a syllable of each: family, one, two
            changed["native_name"] = native[:2] + others[2]
    return changed


def _crossed(one: str, other: str, rng: Random) -> str:
    if min(len(one), len(other)) < 2 * _HALVES_MIN:
        return one
    head = rng.randint(_HALVES_MIN, len(one) - 1)
    tail = rng.randint(1, len(other) - _HALVES_MIN)
    return one[:head] + other[tail:].lower()
