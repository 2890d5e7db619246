"""A desk joins a hub from its window; what the hub does is seen at the desk, and the other way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.hub.serve import HubServer
from kiosk.sample import sample_folder
from tests.journeys.conftest import Hands
from ui.dressing import dressed_application
from ui.gallery.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PATIENCE_S = 30


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "hub") as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        yield desk


@pytest.fixture
def server(hub: Desk) -> Iterator[HubServer]:
    with HubServer(hub) as running:
        yield running


@pytest.fixture
def newcomer(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """A station that holds nothing yet."""
    dressed_application(lang="en", theme_name="light")
    stage = Stage(tmp_path / "desk", size=(1280, 800), sample=False)
    stage.start()
    stage.settle()
    yield Hands(stage)
    stage.close()


def wait_until(hands: Hands, true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline_s
        hands.stage.pause(10)
        hands.stage.clock.advance(ms=10)  # the courier goes by the desk's clock


def test_a_desk_joins_and_both_know_what_either_did(
    newcomer: Hands, hub: Desk, server: HubServer
) -> None:
    newcomer.press(Qt.Key.Key_F7)
    newcomer.window.exchange.join_asked.emit(server.url, server.new_code())
    wait_until(newcomer, lambda: newcomer.desk.counts().participants == 282)
    wait_until(newcomer, lambda: newcomer.window.checkin.ready)
    wait_until(newcomer, lambda: newcomer.window.exchange.verdict.property("verdict") == "ok")

    newcomer.press(Qt.Key.Key_F4)
    newcomer.type("azatk")
    newcomer.enter()
    newcomer.enter()
    assert newcomer.verdict[0] == "ok"
    wait_until(newcomer, lambda: hub.counts().checked_in == 1)

    arrived = newcomer.stage.find("Thongratn")
    newcomer.window.checkin.chosen.emit(arrived.participant)
    newcomer.stage.settle()
    assert newcomer.button == "Check in and print"
    hub.do(c.CheckInPerson(arrived.participant))
    wait_until(newcomer, lambda: newcomer.button == "Reprint badge")


def test_a_scan_of_the_hubs_qr_fills_in_everything_and_a_person_says_yes(
    newcomer: Hands, hub: Desk, server: HubServer
) -> None:
    newcomer.press(Qt.Key.Key_F7)
    newcomer.scan(server.offer_of(server.new_code("gate")).text())
    assert newcomer.window.screen_name == "exchange"
    assert [line.role for line in hub.nodes()] == ["desk"]
    (join,) = [b for b in newcomer.window.exchange.findChildren(QPushButton) if b.text() == "Join"]
    join.click()
    wait_until(newcomer, lambda: newcomer.desk.counts().participants == 282)
    assert sorted(line.role for line in hub.nodes()) == ["desk", "gate"]


def test_a_hubs_qr_at_the_desk_joins_nothing(newcomer: Hands, server: HubServer) -> None:
    newcomer.scan(server.offer_of(server.new_code()).text())
    assert newcomer.window.screen_name == "checkin"
    assert newcomer.desk.event_id == ""
