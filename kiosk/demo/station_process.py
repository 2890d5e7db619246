"""One station of the played day in a process of its own: it may be killed at any moment.

It reads acts, a JSON line each, and answers each with a line once it is committed to disk. What
it has answered must be there after a `kill -9`; what it has not may be there or not.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from kiosk.demo.acts import WALK_IN, Act, command_of
from kiosk.demo.day_clock import DayClock
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckInPerson
from kiosk.domain.entries import EntryId


class Answer(Struct, frozen=True):
    """What a station said of one act, after it was committed."""

    entries: tuple[EntryId, ...]
    refusal: str

    def line(self) -> str:
        entries = [[e.origin, e.epoch, e.seq] for e in self.entries]
        return json.dumps({"entries": entries, "refusal": self.refusal})

    @classmethod
    def from_line(cls, line: str) -> Answer:
        values = json.loads(line)
        return cls(tuple(EntryId(*entry) for entry in values["entries"]), values["refusal"])


def perform(act: Act, desk: Desk) -> Answer:
    """Do at the desk what its staff would do."""
    outcome = desk.do(command_of(act, desk), actor="day")
    entries = outcome.entries
    if act.kind == WALK_IN and outcome.ok:
        outcome = desk.do(CheckInPerson(outcome.participant, "walk-in"), actor="day")
        entries += outcome.entries
    return Answer(entries, type(outcome.refusal).__name__ if outcome.refusal else "")


def serve(folder: Path, acts: Iterable[str], answers: TextIO) -> None:
    """Act, answer, print; until there are no acts any more and the printer has nothing left."""
    clock = DayClock(0)
    with open_desk(folder, clock=clock) as desk:
        for line in acts:
            act = Act.from_line(line)
            clock.skip_to(act.at_ms)
            answers.write(perform(act, desk).line() + "\n")
            answers.flush()
            desk.printing.spool.step(desk.now_ms())
        print_the_rest(desk)


def print_the_rest(desk: Desk) -> None:
    """Whoever stands at the printer looks whether a doubtful badge lies there, and decides."""
    for job in desk.jobs(limit=10_000):
        if job.state == "failed":
            desk.printing.retry(job.job)
    while desk.printing.spool.step(desk.now_ms()) is not None:
        counts = desk.printing.counts()
        if not counts.waiting + counts.sent:
            return


def main() -> None:
    serve(Path(sys.argv[1]), sys.stdin, sys.stdout)


if __name__ == "__main__":
    main()
