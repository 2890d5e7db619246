"""When to try again after a failed exchange: sooner at first, spread so that stations differ."""

from __future__ import annotations

from random import Random

from msgspec import Struct

DELAY_FIRST_MS = 2_000
# Stations in step ask every two seconds, so a hub that comes back bears one try in ten from each;
# and after any outage everybody is on the way within ten seconds.
DELAY_MAX_MS = 10_000


class Backoff(Struct, frozen=True):
    """How often in a row it failed, and when the next try is due."""

    failures: int = 0
    next_try_ms: int = 0

    def failed(self, *, now_ms: int, rng: Random) -> Backoff:
        """The delay doubles up to ten seconds; half of it is left to chance."""
        delay = min(DELAY_MAX_MS, DELAY_FIRST_MS * 2 ** min(self.failures, 20))
        wait = delay // 2 + rng.randrange(delay // 2 + 1)
        return Backoff(self.failures + 1, now_ms + wait)

    def succeeded(self, *, now_ms: int, every_ms: int) -> Backoff:
        return Backoff(0, now_ms + every_ms)

    def is_due(self, now_ms: int) -> bool:
        """A clock that was set back must not silence the exchange for hours."""
        return now_ms >= self.next_try_ms or self.next_try_ms - now_ms > 2 * DELAY_MAX_MS
