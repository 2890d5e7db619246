"""A station that is killed a hundred and forty times keeps all that it had confirmed."""

import os
from pathlib import Path
from random import Random, SystemRandom

import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import RecordImport
from tests.desk.killing import Killable, Promise, not_kept
from tests.desk.small_event import PROGRAMME
from tests.desk.station_to_kill import act_until_killed
from tests.desk.stations import join

KILLS = int(os.environ.get("STATION_KILLS", "140"))
SECONDS_ALIVE_MAX = 0.2
WHILE_OPENING_SHARE = 0.2  # of the kills; the others come after the first confirmed act
LOOK_CLOSELY_EVERY = 20

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL and no fork server")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_desk(tmp_path / "station") as desk, open_desk(tmp_path / "colleague") as colleague:
        desk.do(RecordImport(PROGRAMME))
        join(colleague, desk)
    return tmp_path / "station"


@pytest.mark.timeout(600)
def test_no_kill_loses_what_was_confirmed(folder: Path) -> None:
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    rng, before, told = Random(seed), _branch(folder), 0
    for turn in range(KILLS):
        promise = _live_and_die(folder, rng)
        told += promise is not None
        with open_desk(folder) as desk:
            assert not (promise and _broken(desk, promise)), f"kill {turn} of seed {seed}"
            if turn % LOOK_CLOSELY_EVERY == 0 or turn == KILLS - 1:
                _look_closely(desk)
    print(f"{told} of {KILLS} kills came after a confirmed act")
    assert told
    assert _branch(folder) == before, "a kill made the station take itself for a copy"


def _live_and_die(folder: Path, rng: Random) -> Promise | None:
    colleague = folder.with_name("colleague")
    life = Killable(act_until_killed, str(folder), str(colleague), rng.randrange(10**9))
    if rng.random() > WHILE_OPENING_SHARE:
        life.wait_for_first_promise()
    life.listen(rng.uniform(0, SECONDS_ALIVE_MAX))
    life.kill()
    return life.last_promise()


def _broken(desk: Desk, promise: Promise) -> list[str]:
    done = {job.job for job in desk.jobs(100_000) if job.state == "done"}
    lost = set(promise["printed"]) - done
    return not_kept(desk, promise) + [f"job {job} was printed" for job in sorted(lost)]


def _look_closely(desk: Desk) -> None:
    assert all(walk.broken is None for walk in desk.verify_log())
    live = desk.digests()
    desk.rebuild()
    assert desk.digests() == live
    copies = (desk.folder / "backups").glob("[!.]*.db")
    assert all(path.stat().st_size for path in copies)


def _branch(folder: Path) -> str:
    with open_desk(folder) as desk:
        return str(desk.branch)
