"""A hub with a small event, served on loopback, and stations that may join it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
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


@pytest.fixture
def hub(make: Callable[[str], Desk]) -> Desk:
    desk = make("Hub")
    set_up_event(desk)
    return desk


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
