"""A station at work under the recording shim: `python -m tests.store.recorded_station WORK...`.

It opens a new folder, imports a small event, acts, prints, takes in what another station did,
makes a backup, closes and opens again; after each act that was confirmed it sets a mark that says
what has been promised so far.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path
from random import Random
from typing import Any

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.desk.opening import open_at
from kiosk.domain import commands as c
from kiosk.store.engine import connect
from kiosk.store.folder import make_folder
from kiosk.store.store import Store
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import join, pages_of

VISITS = ("V-AUTO", "V-PANGYO", "V-GCCEI")
PRINT_EVERY = 30
EXPORTED = "attendance.csv"


def connect_hastily(path: Path, key: bytes) -> Any:
    """The planted fault: confirmed before it rests on the disk."""
    connection = connect(path, key)
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


class Worker:
    """One station, its colleague in another folder, and the marks."""

    def __init__(self, folder: Path, *, rng: Random, hasty: bool) -> None:
        self._folder = make_folder(folder)
        self._rng = rng
        self._hasty = hasty
        self._clock = FakeClock()
        self._mark = ctypes.CDLL(None).power_cut_mark

    def work(self, colleague_folder: Path, acts: int) -> None:
        with self._open() as desk:
            self._promise(desk)
            desk.do(c.RecordImport(PROGRAMME))
            self._promise(desk)
            with open_desk(colleague_folder, clock=self._clock) as colleague:
                join(colleague, desk)
                self._promise(desk)
                for number in range(acts // 2):
                    self._act(desk, colleague, number)
            desk.backup()
            self._promise(desk, closing=True)
        with self._open() as desk, open_desk(colleague_folder, clock=self._clock) as colleague:
            for number in range(acts // 2):
                self._act(desk, colleague, number)
            desk.export("attendance", self._folder / EXPORTED)
            self._promise(desk, closing=True)

    def _open(self) -> Desk:
        if not self._hasty:
            return open_desk(self._folder, clock=self._clock)

        def make_store() -> Store:
            return Store(self._folder, connecting=connect_hastily)

        return open_at(self._folder, clock=self._clock, make_store=make_store)

    def _act(self, desk: Desk, colleague: Desk, number: int) -> None:
        self._clock.advance(ms=1_000)
        if number % 9 == 0:
            colleague.do(self._some_act(number))
            desk.take_in(pages_of(colleague))
        else:
            desk.do(self._some_act(number))
        self._promise(desk)
        if number % PRINT_EVERY == 0:
            desk.printing.spool.step(desk.now_ms())
            self._promise(desk)

    def _some_act(self, number: int) -> c.Command:
        person, visit = who(self._rng.choice(CODES)), self._rng.choice(VISITS)
        return self._rng.choice(
            (
                c.CheckInPerson(person),
                c.SignUp(person, visit, although_clashing=True),
                c.LeaveVisit(person, visit),
                c.Reprint(person, "lost"),
                c.CorrectDetails(person, {"position": f"Adviser {number}"}),
                c.Undo(),
            )
        )

    def _promise(self, desk: Desk, *, closing: bool = False) -> None:
        heads = {str(branch): head.seq for branch, head in desk.heads().items()}
        promised = {
            "branch": str(desk.branch),
            "closing": closing,
            "heads": heads,
            "printed": sorted(job.job for job in desk.jobs(10_000) if job.state == "done"),
            "backups": len(list((self._folder / "backups").glob("*.db"))),
        }
        text = json.dumps(promised).encode()
        self._mark(text, ctypes.c_size_t(len(text)))


def main() -> None:
    folder, colleague, seed, acts, hasty = sys.argv[1:]
    worker = Worker(Path(folder), rng=Random(int(seed)), hasty=hasty == "hasty")
    worker.work(Path(colleague), int(acts))


if __name__ == "__main__":
    main()
