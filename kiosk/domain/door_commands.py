"""What an usher can ask for at the door of a session."""

from __future__ import annotations

from msgspec import Struct


class PassDoor(Struct, frozen=True):
    """Let somebody in or out, by a scan or by hand."""

    session: str
    direction: str  # in, out
    code: str = ""  # what was scanned; empty: `participant` was chosen by hand
    participant: str = ""
    although: str = ""  # why they are let in although the rules say no


class TakeBackPassage(Struct, frozen=True):
    """Somebody was counted by mistake: their latest way through this door did not happen."""

    session: str
    participant: str


class CountHeads(Struct, frozen=True):
    """So many people are in the room, by looking."""

    session: str
    heads: int


DoorCommand = PassDoor | TakeBackPassage | CountHeads
