"""A station at work without a pause, and its colleague: each confirmed act is told by a pipe."""

from __future__ import annotations

from itertools import count
from multiprocessing.connection import Connection
from random import Random

from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.domain.exchange import PAGE_BYTES_MAX, PAGE_ENTRIES_MAX
from tests.desk.killing import promise_of, say
from tests.desk.small_event import CODES, who

VISITS = ("V-AUTO", "V-PANGYO", "V-GCCEI")
TAKE_IN_EVERY, PRINT_EVERY, BACKUP_EVERY = 5, 8, 50


def some_act(rng: Random, number: int) -> c.Command:
    person, visit = who(rng.choice(CODES)), rng.choice(VISITS)
    return rng.choice(
        (
            c.CheckInPerson(person),
            c.SignUp(person, visit, although_clashing=True),
            c.LeaveVisit(person, visit),
            c.Reprint(person, "lost"),
            c.CorrectDetails(person, {"position": f"Adviser {number}"}),
            c.Undo(),
        )
    )


def act_until_killed(pipe: Connection, folder: str, colleague_folder: str, seed: int) -> None:
    rng = Random(seed)
    with open_desk(folder) as desk, open_desk(colleague_folder) as colleague:
        for number in count(1):
            desk.do(some_act(rng, number))
            say(pipe, promise_of(desk, printed=_printed(desk)))
            if number % TAKE_IN_EVERY == 0:
                colleague.do(some_act(rng, number))
                _take_in(desk, colleague)
                say(pipe, promise_of(desk, printed=_printed(desk)))
            if number % PRINT_EVERY == 0:
                desk.printing.spool.step(desk.now_ms())
            if number % BACKUP_EVERY == 0:
                desk.backup()


def _printed(desk: Desk) -> list[int]:
    return [job.job for job in desk.jobs() if job.state == "done"]


def _take_in(desk: Desk, giver: Desk) -> None:
    held = desk.heads()
    for branch, head in giver.heads().items():
        after = held[branch].seq if branch in held else 0
        if after < head.seq:
            page = giver.page(branch, after, count_max=PAGE_ENTRIES_MAX, bytes_max=PAGE_BYTES_MAX)
            desk.take_in([page])
