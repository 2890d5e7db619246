"""Several programs answer for one hub: which of them dies makes no difference."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest

from kiosk.domain.commands import CheckInPerson
from kiosk.hub.serve import HubServer
from kiosk.hub.workers import Work, Workers
from kiosk.sync.courier import Courier
from tests.sync.small_event import make_desk, person, set_up_event

pytestmark = pytest.mark.system

PEOPLE = 40
PATIENCE_S = 120


@pytest.fixture
def hub(database, tmp_path):
    with make_desk(tmp_path, "Hub", url=database) as desk:
        set_up_event(desk, people=PEOPLE)
        yield desk


def until(ask):
    ends_s = time.monotonic() + PATIENCE_S
    while not ask():
        assert time.monotonic() < ends_s
        time.sleep(0.05)


def test_workers_that_are_killed_while_stations_push_lose_nothing(hub, database, tmp_path, make):
    stations = [make("Desk A"), make("Desk B")]
    couriers = [Courier(desk) for desk in stations]
    failed: list[BaseException] = []
    with HubServer(hub) as server:
        told = [Work(tmp_path / f"worker-{n}", database, server.listening) for n in range(2)]
        with Workers(told) as workers:
            for courier in couriers:
                courier.join(server.url, server.new_code())
                until(lambda courier=courier: courier.exchange_now().in_step)

            def day(number):
                try:
                    for who in range(number, PEOPLE, 2):
                        assert stations[number].do(CheckInPerson(person(who))).ok
                        couriers[number].exchange_now()
                except BaseException as error:
                    failed.append(error)
                    raise

            days = [threading.Thread(target=day, args=(number,)) for number in range(2)]
            for thread in days:
                thread.start()
            killed = 0
            while any(thread.is_alive() for thread in days) or not killed:
                for pid in workers.pids[:1]:
                    os.kill(pid, signal.SIGKILL)
                    killed += 1
                time.sleep(0.5)
            for thread in days:
                thread.join()
            assert not failed
            # Twice, so that each has what the other gave.
            for courier in (*couriers, *couriers):
                until(lambda courier=courier: courier.exchange_now().in_step)
            until(lambda: len(workers.pids) == len(told))  # the dead are replaced
            alive = workers.pids
        for courier in couriers:
            courier.stop()
    assert hub.counts().checked_in == PEOPLE
    assert stations[0].digests() == stations[1].digests() == hub.digests()
    assert not any(is_alive(pid) for pid in alive)  # they end with their hub


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
