"""Why something was not lent or taken back."""

from __future__ import annotations

from msgspec import Struct


class ItemUnclear(Struct, frozen=True):
    """Nothing has such a number: it is empty or too long."""

    limit: int


class ItemOut(Struct, frozen=True):
    """It is lent already."""

    item: str
    participant: str


class ItemNotOut(Struct, frozen=True):
    item: str


LendingRefusal = ItemUnclear | ItemOut | ItemNotOut
