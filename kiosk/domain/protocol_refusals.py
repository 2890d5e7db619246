"""Why protocol, and the desk of delegations, was not given what it asked for."""

from __future__ import annotations

from msgspec import Struct


class UnknownDelegation(Struct, frozen=True):
    delegation: str


class NobodyChosen(Struct, frozen=True):
    """A group was to be checked in, and nobody is in it."""


class NoteToRead(Struct, frozen=True):
    """Somebody in a group has a note that the desk has to read first."""

    text: str


class WordUnknown(Struct, frozen=True):
    """Something is none of the words that are known."""

    said: str
    known: tuple[str, ...]


class NotAwaited(Struct, frozen=True):
    """Nobody waits for this arrival to be acknowledged."""


class ArrivalTaken(Struct, frozen=True):
    """Somebody else takes care of this arrival already."""

    by: str
    at_ms: int
