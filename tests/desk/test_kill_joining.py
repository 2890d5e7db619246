"""A station that is killed while it joins a large event goes on, or begins again, and is right."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random, SystemRandom

import pytest

from kiosk.bench.joining import set_up
from kiosk.desk import Desk, open_desk
from kiosk.hub.serve import HubServer
from kiosk.projections import bulk
from kiosk.sync import snapshot
from kiosk.sync.courier import Courier
from kiosk.sync.progress import HUB_URL_SETTING
from tests.desk.killing import Killable, Promise, not_kept, promise_of, say

KILLS = int(os.environ.get("JOIN_KILLS", "6"))
PEOPLE, ENTRIES = 300, 6_000
ENTRIES_A_PART, ROWS_A_STEP = 400, 300  # so that there is much to be killed between
PROMISES = 24  # that it makes from its start until all is folded, about
SECONDS_MORE_MAX = 0.03

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL and no fork server")


def join_until_killed(pipe: Connection, folder: str, url: str, code: str) -> None:
    bulk.ROWS_A_STEP = ROWS_A_STEP
    with open_desk(folder) as desk:
        say(pipe, promise_of(desk))
        courier = Courier(desk, listener=lambda _: say(pipe, promise_of(desk)))
        if not desk.setting(HUB_URL_SETTING):
            courier.join(url, code)
        while not courier.exchange_now().in_step:
            continue
        while True:  # it is done: whoever waits for more shall hear it
            say(pipe, promise_of(desk))
            time.sleep(SECONDS_MORE_MAX)


@pytest.mark.timeout(600)
def test_a_join_that_is_killed_wherever_it_is_ends_with_the_hubs_own_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "PART_ENTRIES", ENTRIES_A_PART)
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    rng, station, ends = Random(seed), 0, []
    set_up(tmp_path / "hub", PEOPLE, ENTRIES, lambda *_: None)
    with open_desk(tmp_path / "hub") as hub, HubServer(hub) as server:
        code = server.new_code()
        for turn in range(KILLS):
            folder = tmp_path / f"station-{station}"
            said = _join_and_die(folder, (server.url, code), rng)
            with open_desk(folder) as desk:
                assert not not_kept(desk, said), f"kill {turn} of seed {seed}"
                held = sum(head.seq for head in desk.heads().values())
                ends.append(held)
                if held >= ENTRIES:  # it was done, or nearly: another one joins
                    _come_in_step(desk, hub, server.url, code)
                    station, code = station + 1, server.new_code()
        with open_desk(tmp_path / f"station-{station}") as desk:
            _come_in_step(desk, hub, server.url, code)
    print(f"{KILLS} kills, with so many entries stored: {ends}")


def _join_and_die(folder: Path, hub: tuple[str, str], rng: Random) -> Promise:
    joining = Killable(join_until_killed, str(folder), *hub)
    joining.hear(rng.randint(1, PROMISES))
    joining.listen(rng.uniform(0, SECONDS_MORE_MAX))
    joining.kill()
    promise = joining.last_promise()
    assert promise is not None
    return promise


def _come_in_step(desk: Desk, hub: Desk, url: str, code: str) -> None:
    courier = Courier(desk)
    try:
        if not desk.setting(HUB_URL_SETTING):
            courier.join(url, code)
        done = courier.exchange_now()
        assert done.in_step, done.problem
        assert desk.digests() == hub.digests()
    finally:
        courier.stop()
