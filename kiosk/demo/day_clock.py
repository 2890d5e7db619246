"""The clock on the wall of the played day: it runs, and skips the time when nothing happens."""

from __future__ import annotations

import time


class DayClock:
    """Runs as real time does from the moment that it was last set to; never backwards."""

    def __init__(self, start_ms: int) -> None:
        self._from_ms = start_ms
        self._set_at = time.monotonic()

    def now_ms(self) -> int:
        return self._from_ms + int((time.monotonic() - self._set_at) * 1000)

    def skip_to(self, at_ms: int) -> None:
        """It is at least this late now, and later than at the skip before."""
        self._from_ms = max(at_ms, self.now_ms() + 1)
        self._set_at = time.monotonic()
