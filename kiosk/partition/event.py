"""The event of the partition test: many people, and buses that are too small for them."""

from __future__ import annotations

from kiosk.domain import facts as f
from kiosk.simulate.small_event import EVENT, someone, who

__all__ = ["CODES", "VISITS", "programme", "who"]

CODES = tuple(f"NET{number:04d}" for number in range(600))
VISITS = {f"V-{number:02d}": 3 + 6 * number for number in range(8)}


def programme() -> tuple[f.Fact, ...]:
    """What an organiser would import."""
    visits = (_visit(code, capacity) for code, capacity in VISITS.items())
    return (EVENT, *visits, *(someone(code) for code in CODES))


def _visit(code: str, capacity: int) -> f.SessionDescribed:
    return f.SessionDescribed(
        code=code,
        sort="visit",
        title=f"Visit {code}",
        place="Bus stop",
        starts="2020-09-08T09:00",
        ends="2020-09-08T12:00",
        capacity=capacity,
        admits=(),
        sign_up=True,
        note="",
    )
