"""Why a board is not frozen at a time, or cannot be set to be."""

from __future__ import annotations

from msgspec import Struct


class TimeToCome(Struct, frozen=True):
    """A board can be kept as it is or was, and not as it will be."""

    now_ms: int


class TimeNotAhead(Struct, frozen=True):
    """A freeze is set for a time to come, within a month."""

    now_ms: int


class NothingSet(Struct, frozen=True):
    """At this time no board is to be frozen, or it was frozen."""


MeetingRefusal = TimeToCome | TimeNotAhead | NothingSet
