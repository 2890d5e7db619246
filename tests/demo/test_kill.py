"""What a station has confirmed is there after a kill, at whatever moment it comes."""

from __future__ import annotations

import multiprocessing
import os
import random
import select
import signal
import struct
import time
from itertools import count
from pathlib import Path

import pytest

from kiosk.demo.desks_at_work import held_after
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckInPerson, CorrectDetails, LeaveVisit, Reprint, SignUp, Undo
from kiosk.domain.entries import EntryId
from kiosk.sample import sample_folder

KILLS = 50
SECONDS_ALIVE_MAX = 0.25
ANSWER = struct.Struct(">QQ")  # epoch and number of the entry that was confirmed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL and no fork server")


def act_for_ever(folder: str, pipe: int, seed: int) -> None:
    """A station at work: each act is written to the pipe once `do` has returned."""
    rng = random.Random(seed)
    with open_desk(folder) as desk:
        people = [hit.participant for hit in desk.people()]
        visits = [visit.visit for visit in desk.visits()]
        for number in count():
            outcome = desk.do(_some_act(rng, rng.choice(people), rng.choice(visits), number))
            for entry in outcome.entries:
                os.write(pipe, ANSWER.pack(entry.epoch, entry.seq))
            if number % 4 == 0:
                desk.printing.spool.step(desk.now_ms())


def _some_act(rng: random.Random, who: str, visit: str, number: int):
    return rng.choice(
        [
            CheckInPerson(who),
            CheckInPerson(who),
            SignUp(who, visit, although_clashing=True),
            LeaveVisit(who, visit),
            Reprint(who, "lost"),
            CorrectDetails(who, {"position": f"Adviser {number}"}),
            Undo(),
        ]
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("killed")
    with open_desk(place) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
    return place


@pytest.mark.timeout(240)
def test_fifty_kills_lose_nothing_that_was_confirmed(folder: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    rng = random.Random(seed)
    # Forked from a small server that has the imports behind it: fifty starts in a few seconds.
    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(["tests.demo.test_kill"])
    node = _node_of(folder)
    confirmed: list[EntryId] = []
    for turn in range(KILLS):
        fresh = _live_and_die(forking, folder, node=node, rng=rng)
        confirmed += fresh
        lost = set(fresh) - held_after(folder, fresh) if fresh else set()
        assert not lost, f"kill {turn} of seed {seed} lost {lost}"
    assert len(confirmed) > KILLS
    assert not set(confirmed) - held_after(folder, confirmed)
    with open_desk(folder) as desk:
        assert all(walk.broken is None for walk in desk.verify_log())
        _folds_say_what_the_log_says(desk)


def _live_and_die(
    forking: multiprocessing.context.ForkServerContext,
    folder: Path,
    *,
    node: str,
    rng: random.Random,
) -> list[EntryId]:
    """One life of a station, from its start to a kill; what it confirmed meanwhile."""
    reading, writing = forking.Pipe(duplex=False)
    seed = rng.randrange(10**9)
    process = forking.Process(target=_answering, args=(str(folder), writing, seed), daemon=True)
    process.start()
    writing.close()
    said = b""
    try:
        assert select.select([reading], [], [], 60)[0], "the station did not begin to act"
        time_is_up = time.monotonic() + rng.uniform(0, SECONDS_ALIVE_MAX)
        while (left := time_is_up - time.monotonic()) > 0:
            if select.select([reading], [], [], left)[0]:
                said += os.read(reading.fileno(), 65_536)
    finally:
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join(30)
    while part := os.read(reading.fileno(), 65_536):
        said += part
    reading.close()
    whole = len(said) - len(said) % ANSWER.size
    return [EntryId(node, epoch, seq) for epoch, seq in ANSWER.iter_unpack(said[:whole])]


def _answering(folder: str, writing: multiprocessing.connection.Connection, seed: int) -> None:
    act_for_ever(folder, writing.fileno(), seed)


def _node_of(folder: Path) -> str:
    with open_desk(folder) as desk:
        return desk.node


def _folds_say_what_the_log_says(desk: Desk) -> None:
    before = desk.digests()
    desk.rebuild()
    assert desk.digests() == before
