"""The database server dies in the middle of a day, and its standby goes on: nothing is lost."""

from __future__ import annotations

import shutil
import threading
import time

import psycopg
import pytest

from kiosk.domain.commands import CheckInPerson
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from tests.hub.postgres_server import Cluster, make_cluster, make_folder
from tests.sync.small_event import make_desk, person, set_up_event

pytestmark = pytest.mark.system

PEOPLE, BEFORE, AFTER = 40, 15, 30
PATIENCE_S = 120


@pytest.fixture
def pair():
    """A server, and a standby that has each commit before anybody is told of it."""
    primary, standby = make_cluster(), Cluster(make_folder())
    try:
        primary.start()
        standby.copy_from(primary, "standby")
        standby.start()
        with psycopg.connect(primary.url, autocommit=True) as admin:
            admin.execute("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
            admin.execute("SELECT pg_reload_conf()")
            until(lambda: admin.execute(IN_STEP).fetchone())
        yield primary, standby
    finally:
        primary.stop()
        standby.stop()
        shutil.rmtree(primary.folder)
        shutil.rmtree(standby.folder)


IN_STEP = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"


def until(ask):
    ends_s = time.monotonic() + PATIENCE_S
    while not ask():
        assert time.monotonic() < ends_s
        time.sleep(0.05)


def address_of(primary, standby, event):
    hosts = f"{primary.folder},{standby.folder}"
    return (
        f"postgresql://rollcall@/postgres?host={hosts}"
        f"&target_session_attrs=read-write&event={event}"
    )


class Day:
    """A station that works on while the hub's database dies, and remembers what was taken."""

    def __init__(self, desk, courier):
        self.desk, self.courier = desk, courier
        self.taken = 0  # the last own entry that the hub has acknowledged
        self.done = 0

    def work(self):
        for number in range(PEOPLE):
            assert self.desk.do(CheckInPerson(person(number))).ok
            said = self.desk.heads()[self.desk.branch].seq
            if self.courier.exchange_now().in_step:
                self.taken = said
            self.done += 1


def test_what_was_acknowledged_before_the_server_died_is_on_its_standby(pair, tmp_path, make):
    primary, standby = pair
    event = "failover"
    with make_desk(tmp_path, "Hub", url=address_of(primary, standby, event)) as hub:
        set_up_event(hub, people=PEOPLE)
        station = make("Desk A")
        courier = Courier(station, deadline_s=20)
        with HubServer(hub) as server:
            courier.join(server.url, server.new_code())
            until(lambda: courier.exchange_now().in_step)
            day = Day(station, courier)
            working = threading.Thread(target=day.work)
            working.start()
            until(lambda: day.done > BEFORE)
            primary.kill()
            acknowledged = day.taken
            standby.promote()
            assert held_by(standby, event, station) >= acknowledged > 0
            working.join()
            until(lambda: courier.exchange_now().in_step)
            courier.stop()
        assert day.taken >= AFTER  # it went on after the change of servers
        assert hub.counts().checked_in == PEOPLE
        assert hub.digests() == station.digests()


def held_by(server, event, station):
    with psycopg.connect(server.url) as looking:
        row = looking.execute(
            f"SELECT seq FROM {event}.head WHERE origin = %s",  # noqa: S608
            (station.node,),
        ).fetchone()
    return row[0] if row else 0


def test_a_server_that_stops_waiting_for_its_standby_acknowledges_nothing(pair, tmp_path):
    primary, standby = pair
    with make_desk(tmp_path, "Hub", url=address_of(primary, standby, "doubt")) as hub:
        set_up_event(hub)
        standby.kill()
        found = []

        def act():
            try:
                hub.do(CheckInPerson(person(1)))
            except KnownError as error:
                found.append(str(error))

        acting = threading.Thread(target=act)
        acting.start()
        with psycopg.connect(primary.url, autocommit=True) as admin:
            until(lambda: admin.execute(WAITING).fetchone())
            admin.execute(f"SELECT pg_cancel_backend(pid) FROM ({WAITING}) AS waiting")  # noqa: S608
        acting.join()
        assert "cannot vouch" in found[0]
        standby.start()
        hub.catch_up()  # waits until the standby has it
        assert hub.counts().checked_in == 1


WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
