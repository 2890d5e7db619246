"""Why nobody was put in another's place, or given another's badge."""

from __future__ import annotations

from msgspec import Struct


class NobodyElse(Struct, frozen=True):
    """Nobody is named who would come, or it is the same person."""


class StandsInAlready(Struct, frozen=True):
    """Whoever should come is there in somebody else's place already."""

    instead_of: str


class BadgeCollectedAlready(Struct, frozen=True):
    """Somebody has collected this badge."""

    by: str


ReplacementRefusal = NobodyElse | StandsInAlready | BadgeCollectedAlready
