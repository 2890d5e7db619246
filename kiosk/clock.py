"""The time of day as an argument, so that tests and simulations can hold it."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, start_ms: int = 1_571_011_200_000) -> None:  # 2019-10-14 00:00 UTC
        self._now_ms = start_ms

    def now_ms(self) -> int:
        return self._now_ms

    def advance(self, *, ms: int) -> None:
        self._now_ms += ms
