"""What protocol can ask for about a body's meeting, in the imperative."""

from __future__ import annotations

from msgspec import Struct


class BindMeeting(Struct, frozen=True):
    """Count as present who is inside the room of this session; empty: who is checked in."""

    body: str
    session: str


class SetFreeze(Struct, frozen=True):
    """Have this station freeze the board of a body when that time has come."""

    body: str
    at_ms: int
    by: str = ""


class CallOffFreeze(Struct, frozen=True):
    """Do not freeze the board at that time after all, at whatever station it was set."""

    body: str
    at_ms: int


class FreezeAsSet(Struct, frozen=True):
    """What a station does by itself when a time that was set has come and its turn is."""

    body: str
    at_ms: int


MeetingCommand = BindMeeting | SetFreeze | CallOffFreeze | FreezeAsSet
