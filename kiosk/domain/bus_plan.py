"""Buses as people write them down: 40 40 24, or Blue=40 Red=24. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import KnownError
from kiosk.said import say


def buses_of(words: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Name and seats of each; one without a name is called by its place. Raises KnownError."""
    return tuple(_bus(text, place) for place, text in enumerate(words, start=1))


def _bus(text: str, place: int) -> tuple[str, int]:
    name, _, seats = text.rpartition("=")
    try:
        return name.strip() or str(place), int(seats)
    except ValueError as error:
        raise KnownError(
            say("“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.", text=text)
        ) from error
