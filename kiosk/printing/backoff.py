"""When a printer that did not take a badge is tried again. Pure: time and chance come in."""

from __future__ import annotations

from random import Random

FIRST_WAIT_MS = 1_000
WAIT_MS_MAX = 30_000  # whoever mends a printer should not wait longer than that for the next badge
SPREAD = 0.25


def next_try_ms(failures: int, *, now_ms: int, rng: Random) -> int:
    """Twice as long after each failure, up to a limit, and never two stations in step."""
    assert failures > 0, failures
    wait_ms = min(WAIT_MS_MAX, FIRST_WAIT_MS << min(failures - 1, 16))
    return now_ms + round(wait_ms * rng.uniform(1 - SPREAD, 1 + SPREAD))


def is_due(try_ms: int, *, now_ms: int) -> bool:
    """A try that lies further ahead than any wait was set by a clock that has since gone back."""
    return now_ms >= try_ms or try_ms - now_ms > WAIT_MS_MAX * (1 + SPREAD)
