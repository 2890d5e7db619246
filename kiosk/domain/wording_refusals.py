"""Why an organiser's words were not taken."""

from __future__ import annotations

from msgspec import Struct


class WordingUnfit(Struct, frozen=True):
    """These words cannot stand in place of that sentence."""

    why: str
