"""One act of the played day, small enough to travel to another process as a line of text."""

from __future__ import annotations

import json
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import asdict

from kiosk.domain import commands as c
from kiosk.errors import BugError

SCAN = "scan"
SIGN_UP = "sign-up"
WALK_IN = "walk-in"
CORRECT = "correct"
REPRINT = "reprint"
UNDO = "undo"


class Act(Struct, frozen=True):
    """What somebody at a desk does, and when by the clock on the wall."""

    at_ms: int
    kind: str
    code: str = ""  # what is scanned or typed
    visit: str = ""
    details: dict[str, str] = field(default_factory=dict)

    def line(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=True)

    @classmethod
    def from_line(cls, line: str) -> Act:
        return cls(**json.loads(line))


class FindsByCode(Protocol):
    """As much of a desk as an act needs to become a command."""

    def person_by_code(self, code: str) -> str | None: ...


def command_of(act: Act, desk: FindsByCode) -> c.Command:
    """The command that a screen would send for this act."""
    match act.kind:
        case "scan":
            return c.CheckIn(act.code)
        case "undo":
            return c.Undo()
        case "walk-in":
            # The names come from the sample's own people, so somebody like them is registered.
            return c.RegisterWalkIn(**act.details, although_similar=True)  # type: ignore[arg-type]
    participant = desk.person_by_code(act.code)
    if participant is None:
        raise BugError(f"the day names somebody who is not in the list: {act.code}")
    match act.kind:
        case "sign-up":
            return c.SignUp(participant, act.visit)
        case "correct":
            return c.CorrectDetails(participant, dict(act.details))
        case "reprint":
            return c.Reprint(participant, act.details["reason"])
    raise BugError(f"no such act: {act.kind}")
