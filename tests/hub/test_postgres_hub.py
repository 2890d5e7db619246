"""The same hub on a real PostgreSQL server, started for these tests and stopped after them."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson, SignUp
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from tests.sync.small_event import PEOPLE, SEATS, VISIT, make_desk, person, set_up_event

pytestmark = pytest.mark.system


def programs() -> Path | None:
    """Where PostgreSQL's own programs lie; they are not on the path on Debian."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)]
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path))
    return found[0].parent if found else None


def other_user() -> str | None:
    """PostgreSQL refuses to run as root, so there somebody else has to."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    where = programs()
    if where is None:
        pytest.skip("PostgreSQL is not installed here (apt-get install postgresql)")
    user = other_user()
    # A short path of its own: a socket's path may have 107 characters, and it must be reachable.
    folder = Path(tempfile.mkdtemp(prefix="rollcall-pg-", dir="/tmp"))
    if user is not None:
        shutil.chown(folder, user)

    def run(*command: str) -> None:
        subprocess.run(command, user=user, cwd=folder, check=True, capture_output=True, timeout=120)

    data = str(folder / "data")
    run(str(where / "initdb"), "-D", data, "-U", "rollcall", "--auth=trust", "-E", "UTF8")
    options = f"-c listen_addresses= -c unix_socket_directories={folder}"
    log = str(folder / "log")
    pg_ctl = str(where / "pg_ctl")
    run(pg_ctl, "-D", data, "-l", log, "-o", options, "-w", "start")
    try:
        yield f"postgresql://rollcall@/postgres?host={folder}"
    finally:
        run(pg_ctl, "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def hub(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with make_desk(tmp_path_factory.mktemp("hub"), "Hub", url=database) as desk:
        set_up_event(desk)
        yield desk


def test_stations_on_sqlite_and_a_hub_on_postgresql_end_alike(hub, make):
    one, two = make("Desk A"), make("Desk B")
    with HubServer(hub) as server:
        couriers = [Courier(desk) for desk in (one, two)]
        for courier in couriers:
            courier.join(server.url, server.new_code())
            assert courier.exchange_now().in_step
        for number in range(PEOPLE):
            desk = (one, two, hub)[number % 3]
            assert desk.do(CheckInPerson(person(number))).ok
            assert desk.do(SignUp(person(number), VISIT)).ok
        for _ in range(2):
            assert all(courier.exchange_now().in_step for courier in couriers)
        assert couriers[0].exchange_now().in_step
        for courier in couriers:
            courier.stop()
    assert hub.counts().checked_in == PEOPLE
    assert hub.visits()[0].taken == SEATS
    assert one.digests() == two.digests() == hub.digests()


def test_a_second_hub_on_the_same_database_is_refused(hub, database, tmp_path):
    with pytest.raises(KnownError, match="Another hub"):
        make_desk(tmp_path, "Second", url=database)


def test_an_absent_server_is_a_sentence(tmp_path):
    with pytest.raises(KnownError, match="database server"):
        make_desk(
            tmp_path, "Hub", url=f"postgresql://x@/postgres?host={tmp_path}", clock=FakeClock()
        )
