"""Why something was not done about a meeting of two participants. Times are ISO local times."""

from __future__ import annotations

from msgspec import Struct


class AppointmentUnknown(Struct, frozen=True):
    """There is no such meeting, or it was taken back."""


class MeetsThemselves(Struct, frozen=True):
    """A meeting takes two."""


class MeetingTimeUnclear(Struct, frozen=True):
    """It is no local time at the venue, or it is too short or too long."""

    limit_min: int


class OutsideEvent(Struct, frozen=True):
    """The event is on from this day to that one."""

    first: str
    last: str


class MeetsSomebodyElse(Struct, frozen=True):
    """One of the two has another meeting at that time."""

    code: str
    starts: str
    table: str


class TableTaken(Struct, frozen=True):
    """Two others meet at that table at that time."""

    table: str
    starts: str


class AppointmentOver(Struct, frozen=True):
    """It was held or called off already."""

    state: str


MatchmakingRefusal = (
    AppointmentUnknown
    | MeetsThemselves
    | MeetingTimeUnclear
    | OutsideEvent
    | MeetsSomebodyElse
    | TableTaken
    | AppointmentOver
)
