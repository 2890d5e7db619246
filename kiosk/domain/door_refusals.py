"""Why somebody is not let through the door of a session."""

from __future__ import annotations

from msgspec import Struct


class UnknownSession(Struct, frozen=True):
    """The programme has no session with a door of this code."""

    session: str


class NotAccredited(Struct, frozen=True):
    """Nobody has checked this participant in or printed a badge for them, as far as is known."""


class NotEligible(Struct, frozen=True):
    """The session is for other categories."""

    session: str
    category: str
    admits: tuple[str, ...]


class DoorClosed(Struct, frozen=True):
    """Another day or hour: the door takes people between these local times."""

    session: str
    opens: str
    closes: str
    open_now: str = ""  # title of a session that takes them now, where there is one


class SessionFull(Struct, frozen=True):
    session: str
    inside: int
    capacity: int


class AlreadyInside(Struct, frozen=True):
    """Went in before, and has not come out since."""

    at_ms: int
    station: str  # node, 32 hex digits
    by: str
    times: int  # more than one: stations that did not know of each other let them in


class NotInside(Struct, frozen=True):
    """Goes out, and nobody has counted them in."""

    left_ms: int  # when they went out last; 0: never


class HeadsUnclear(Struct, frozen=True):
    """A count of heads is a number from 0 to this one."""

    heads_max: int


DoorRefusal = (
    UnknownSession
    | NotAccredited
    | NotEligible
    | DoorClosed
    | SessionFull
    | AlreadyInside
    | NotInside
    | HeadsUnclear
)
