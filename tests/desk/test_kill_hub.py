"""A hub that is killed sixty times holds all that it told a station it holds."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random, SystemRandom

import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import RecordImport
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from kiosk.sync.progress import HUB_URL_SETTING, read_progress
from tests.desk.killing import Killable, not_kept, promise_of, say
from tests.desk.small_event import PROGRAMME
from tests.desk.station_to_kill import some_act

KILLS = int(os.environ.get("HUB_KILLS", "60"))
SECONDS_ALIVE_MAX = 0.3
ACTS_BETWEEN_EXCHANGES_MAX = 4

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL and no fork server")


def serve_until_killed(pipe: Connection, folder: str) -> None:
    with open_desk(folder) as desk, HubServer(desk) as server:
        code = server.new_code()
        say(pipe, promise_of(desk, url=server.url, code=code))
        threading.Event().wait()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "station") as desk:
        yield desk


@pytest.mark.timeout(600)
def test_no_kill_loses_what_a_hub_acknowledged(station: Desk, tmp_path: Path) -> None:
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    rng, folder, answered = Random(seed), tmp_path / "hub", 0
    with open_desk(folder) as hub:
        hub.do(RecordImport(PROGRAMME))
    for turn in range(KILLS):
        answered += _serve_and_die(station, folder, rng)
        with open_desk(folder) as hub:
            assert not _broken(hub, station), f"kill {turn} of seed {seed}"
    _heal(station, folder)
    print(f"{answered} exchanges were finished before {KILLS} kills")
    assert answered


def _serve_and_die(station: Desk, folder: Path, rng: Random) -> int:
    """One life of the hub; how many exchanges it finished with the station."""
    hub = Killable(serve_until_killed, str(folder))
    said = hub.wait_for_first_promise()
    courier = _courier(station, said["url"], said["code"])
    killing = threading.Timer(rng.uniform(0, SECONDS_ALIVE_MAX), hub.kill)
    killing.start()
    try:
        return _exchange_until_killed(station, courier, rng)
    finally:
        killing.join()
        hub.last_promise()
        courier.stop()


def _exchange_until_killed(station: Desk, courier: Courier, rng: Random) -> int:
    finished = 0
    while True:
        for number in range(rng.randint(1, ACTS_BETWEEN_EXCHANGES_MAX)):
            station.do(some_act(rng, number))
        if not courier.exchange_now().in_step:
            return finished
        finished += 1


def _courier(station: Desk, url: str, code: str) -> Courier:
    """The hub is at another port after each start; it is the same hub all the same."""
    courier = Courier(station)
    if station.setting(HUB_URL_SETTING):
        station.set_setting(HUB_URL_SETTING, url)
    else:
        courier.join(url, code)
    return courier


def _broken(hub: Desk, station: Desk) -> list[str]:
    """The hub lacks entries of the station that it acknowledged, or of its own that it gave."""
    acknowledged = read_progress(station).exchanged_seq(station.branch)
    head = hub.heads().get(station.branch)
    held = head.seq if head is not None else 0
    lost = [f"{acknowledged} acknowledged and {held} held"] if held < acknowledged else []
    given = promise_of(station)
    given["heads"].pop(str(station.branch), None)
    return lost + not_kept(hub, given)


def _heal(station: Desk, folder: Path) -> None:
    with open_desk(folder) as hub, HubServer(hub) as server:
        courier = _courier(station, server.url, "")
        done = courier.exchange_now()
        courier.stop()
        assert done.in_step, done.problem
        assert hub.digests() == station.digests()
        assert all(walk.broken is None for walk in hub.verify_log())
        held = [visit.taken for visit in hub.visits()]
        assert all(taken <= visit.capacity for taken, visit in zip(held, hub.visits(), strict=True))
