"""When a hub's certificate ends, and how near that is. Pure.

Between Rollcall's own programs no date of a certificate decides anything: a station holds to the
hub's key. So an end is told in time, and nothing stops when it comes.
"""

from __future__ import annotations

from msgspec import Struct

DAY_MS = 86_400_000
WARN_DAYS = (1, 7, 30)


class Expiry(Struct, frozen=True):
    """An end that is near enough to be told."""

    days: int  # whole days that are left; below zero: it has ended, so many days ago
    within_days: int  # the nearest of 30, 7 and 1; 0: it has ended

    @property
    def is_over(self) -> bool:
        return self.within_days == 0


def expiry_of(ends_ms: int, now_ms: int) -> Expiry | None:
    """None: it is far off, or not known (0)."""
    left_ms = ends_ms - now_ms
    if not ends_ms or left_ms > WARN_DAYS[-1] * DAY_MS:
        return None
    if left_ms <= 0:
        return Expiry(-(-left_ms // DAY_MS), 0)
    within = next(days for days in WARN_DAYS if left_ms <= days * DAY_MS)
    return Expiry(left_ms // DAY_MS, within)
