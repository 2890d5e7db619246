"""Times as at the venue, for the terminal: the same in every language."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_of(name: str) -> tzinfo:
    """The clock on the wall of the venue; UTC where its name is not known."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def moment_words(at_ms: int, zone: tzinfo = UTC) -> str:
    """An ISO time with its offset, to the second; empty for never."""
    if not at_ms:
        return ""
    return datetime.fromtimestamp(at_ms / 1000, tz=zone).isoformat(timespec="seconds")
