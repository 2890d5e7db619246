"""A hub with a small event, served on loopback, and stations that may join it.

Every test of a hub runs on the encrypted file and on a PostgreSQL server.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from tests.hub.postgres_server import Cluster, make_cluster
from tests.sync.small_event import make_desk, set_up_event


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[str], Desk]]:
    desks: list[Desk] = []

    def make(name: str) -> Desk:
        desks.append(make_desk(tmp_path, name, clock=clock))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    server = make_cluster()
    server.start("fsync=off")
    yield server
    server.stop()
    shutil.rmtree(server.folder)


@pytest.fixture
def database(cluster: Cluster) -> str:
    """The address of an empty place for one event."""
    return f"{cluster.url}&event=e{uuid.uuid4().hex}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def hub_address(request: pytest.FixtureRequest) -> str:
    """Where the hub keeps its data: empty for its own file."""
    wanted = request.param == "postgresql"
    return str(request.getfixturevalue("database")) if wanted else ""


@pytest.fixture
def hub(tmp_path: Path, clock: FakeClock, hub_address: str) -> Iterator[Desk]:
    with make_desk(tmp_path, "Hub", clock=clock, url=hub_address) as desk:
        set_up_event(desk)
        yield desk


@pytest.fixture
def server(hub: Desk) -> Iterator[HubServer]:
    with HubServer(hub) as running:
        yield running


@pytest.fixture
def joined(
    make: Callable[[str], Desk], server: HubServer
) -> Iterator[Callable[[str], tuple[Desk, Courier]]]:
    couriers: list[Courier] = []

    def join(name: str) -> tuple[Desk, Courier]:
        desk = make(name)
        courier = Courier(desk, deadline_s=5)
        couriers.append(courier)
        courier.join(server.url, server.new_code())
        assert courier.exchange_now().problem == ""
        return desk, courier

    yield join
    for courier in couriers:
        courier.stop()
