"""A time that somebody typed, as the clock on the wall of the venue has it."""

from __future__ import annotations

from datetime import datetime

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.words import zone_of


def time_today(text: str, now_ms: int, timezone: str) -> int:
    """Milliseconds of 09:30 today, or of 2019-10-14T09:30; KnownError for what is no time."""
    zone = zone_of(timezone)
    today = datetime.fromtimestamp(now_ms / 1000, zone).date().isoformat()
    try:
        moment = datetime.fromisoformat(text if "T" in text else f"{today}T{text.strip()}")
    except ValueError:
        raise KnownError(
            say("{text} is no time. Write 09:30, or 2019-10-14T09:30.", text=text)
        ) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return int(moment.timestamp() * 1000)
