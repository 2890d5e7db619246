"""What people ask of a desk, one after the other, drawn at random."""

from __future__ import annotations

from itertools import count
from random import Random

from kiosk.domain import commands as c
from kiosk.partition.event import CODES, VISITS, who

_WEIGHTS = {
    "check-in": 50,
    "walk-in": 12,
    "correct": 12,
    "sign-up": 12,
    "leave": 4,
    "undo": 7,
    "reprint": 3,
}


class Asking:
    """An endless line of people. The same seed asks for the same things."""

    def __init__(self, station: str, seed: str) -> None:
        self._station = station
        self._rng = Random(seed)  # noqa: S311 - a test's plan, no secret
        self._numbers = count(1)

    def wait_s(self, acts_per_s: float) -> float:
        """How long until the next one comes."""
        return self._rng.expovariate(acts_per_s)

    def next(self) -> tuple[str, c.Command]:
        """The kind of the act, and its command."""
        rng, number = self._rng, next(self._numbers)
        (kind,) = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))
        code, visit = rng.choice(CODES), rng.choice(list(VISITS))
        commands: dict[str, c.Command] = {
            "check-in": c.CheckIn(code),
            "walk-in": c.RegisterWalkIn(
                given_name=f"Guest {number}",
                family_name=self._station.capitalize(),
                category="observer",
                although_similar=True,
            ),
            "correct": c.CorrectDetails(who(code), {"position": f"{self._station} {number}"}),
            "sign-up": c.SignUp(who(code), visit, although_clashing=True),
            "leave": c.LeaveVisit(who(code), visit),
            "undo": c.Undo(),
            "reprint": c.Reprint(who(code), "lost"),
        }
        return kind, commands[kind]
