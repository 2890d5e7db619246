"""Moments and spans in words, at the venue's time."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct, field

from ui.words import day_words, translate


class VenueTime(Struct, frozen=True):
    """The clock on the wall of the venue."""

    zone: tzinfo = field(default=UTC)

    @classmethod
    def of(cls, name: str) -> VenueTime:
        try:
            return cls(ZoneInfo(name))
        except (ZoneInfoNotFoundError, ValueError):
            return cls(UTC)

    def moment(self, at_ms: int, *, now_ms: int) -> str:
        """The time alone today, with its day otherwise."""
        at, now = self._at(at_ms), self._at(now_ms)
        if at.date() == now.date():
            return f"{at:%H:%M}"
        return f"{day_words(at.date())}, {at:%H:%M}"

    def clock(self, at_ms: int) -> str:
        """The time alone, on whichever day."""
        return f"{self._at(at_ms):%H:%M}"

    def local(self, at_ms: int) -> str:
        """The ISO local time to the minute, as the programme writes it."""
        return f"{self._at(at_ms):%Y-%m-%dT%H:%M}"

    def _at(self, at_ms: int) -> datetime:
        return datetime.fromtimestamp(at_ms / 1000, tz=UTC).astimezone(self.zone)


def span(starts: str, ends: str) -> str:
    """Wed 16 Oct, 09:00-11:00, from two ISO times."""
    try:
        first, last = datetime.fromisoformat(starts), datetime.fromisoformat(ends)
    except ValueError:
        return starts
    day = day_words(first.date())
    if last.date() != first.date():
        return f"{day}, {first:%H:%M} – {day_words(last.date())}, {last:%H:%M}"
    return f"{day}, {first:%H:%M}–{last:%H:%M}"


def ago(at_ms: int, *, now_ms: int) -> str:
    """How long ago, coarsely: what a person at a desk needs to know."""
    minutes = max(0, now_ms - at_ms) // 60_000
    if minutes < 1:
        return translate("times", "just now")
    if minutes < 60:
        return translate("times", "%n minute(s) ago", "", minutes)
    if minutes < 48 * 60:
        return translate("times", "%n hour(s) ago", "", minutes // 60)
    return translate("times", "%n day(s) ago", "", minutes // (24 * 60))
