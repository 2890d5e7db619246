"""Two desks over one hub: who is sent on at one is opened at the other, and by one of them only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kiosk.desk import open_desk
from kiosk.domain.exceptions import WaitingCard
from kiosk.hub.serve import HubServer
from kiosk.sample import sample_folder
from tests.journeys.conftest import Hands
from ui.dressing import dressed_application
from ui.gallery.stage import Stage
from ui.station import Station

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PATIENCE_S = 30
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HubServer]:
    with open_desk(tmp_path / "hub") as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        with HubServer(desk) as running:
            yield running


@pytest.fixture
def desks(qapp: QApplication, tmp_path: Path, server: HubServer) -> Iterator[tuple[Hands, Hands]]:
    """Two whole windows, each a station of the hub."""
    dressed_application(lang="en", theme_name="light")
    both = tuple(
        Hands(Stage(tmp_path / name, size=(1280, 800), sample=False))
        for name in ("first", "second")
    )
    first, second = both
    STATIONS[:] = [one.stage.station for one in both]
    for one, name in ((first, "North desk"), (second, "South desk")):
        one.stage.start()
        one.stage.settle()
        one.desk.rename(name)
        one.window.exchange.join_asked.emit(server.url, server.new_code())
    wait_until(both, lambda: all(one.desk.counts().participants == 282 for one in both))
    wait_until(both, lambda: all(one.window.checkin.ready for one in both))
    yield first, second
    STATIONS.clear()
    for one in both:
        one.stage.close()


def wait_until(both: tuple[Hands, ...], true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline_s
        for one in both:
            one.stage.pause(5)
            one.stage.clock.advance(ms=10)  # the courier goes by the desk's clock


STATIONS: list[Station] = []


def press(hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    """Sit down at this desk. Two computers have two keyboards: here one scanner rests."""
    for station in STATIONS:
        station.scanner._resting = station is not hands.stage.station
    hands.window.activateWindow()
    hands.stage.settle()
    hands.press(key, modifier)


def words(hands: Hands) -> str:
    """What the foot of the window says."""
    bar = hands.window.status
    labels = [one.text() for one in bar.findChildren(QLabel)]
    return " | ".join([*labels, *(one.text() for one in bar.findChildren(QPushButton))])


def only(hands: Hands) -> WaitingCard | None:
    queue = hands.desk.exception_queue()
    return queue[0] if len(queue) == 1 else None


def is_gone(hands: Hands) -> bool:
    return not hands.desk.exception_queue() and "waiting for somebody" not in words(hands)


def send_on(hands: Hands, name: str) -> str:
    """As a desk does: their card, two keys. Who it was."""
    press(hands, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    person = hands.stage.find(name)
    hands.stage.show(person)
    press(hands, Qt.Key.Key_E)
    hands.type("3")
    wait_until((hands,), lambda: "Sent to the exceptions desk" in hands.verdict[1])
    return person.participant


def test_whom_one_desk_sends_on_the_other_opens_where_they_stood(
    desks: tuple[Hands, Hands],
) -> None:
    north, south = desks
    who = send_on(north, "Azatkhanyan")
    wait_until(desks, lambda: "1 waiting for somebody" in words(south))
    card = only(south)
    assert card is not None
    assert (card.participant, card.station, card.reason) == (who, "North desk", "details")

    press(south, Qt.Key.Key_K)
    wait_until(desks, lambda: south.window.checkin.form.isVisible())
    assert south.window.checkin.form.participant == who
    wait_until(desks, lambda: "waiting for somebody" not in words(north))
    seen = only(north)
    assert seen is not None
    assert seen.taken_station == "South desk"
    press(north, Qt.Key.Key_K)
    assert "Nobody waits" in north.verdict[1]

    press(south, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    press(south, Qt.Key.Key_F9, SHIFT)
    wait_until(desks, lambda: south.window.exceptions.table.chosen_key() == card.call)
    south.window.exceptions.settle.click()
    wait_until(desks, lambda: is_gone(north) and is_gone(south))


def test_two_desks_that_take_one_person_while_cut_off_agree_who_did(
    desks: tuple[Hands, Hands],
) -> None:
    north, south = desks
    who = send_on(north, "Thongratn")
    wait_until(desks, lambda: only(south) is not None)
    couriers = [one.stage.station.places.exchange._courier for one in desks]
    for courier in couriers:
        assert courier is not None
        courier.stop()
    for one in desks:
        press(one, Qt.Key.Key_K)
        wait_until(desks, lambda one=one: one.window.checkin.form.isVisible())  # type: ignore[misc]
        assert one.window.checkin.form.participant == who
    for courier in couriers:
        assert courier is not None
        courier.start()

    def agreed() -> bool:
        cards = [only(one) for one in desks]
        return None not in cards and len({card.taken_station for card in cards if card}) == 1

    wait_until(desks, agreed)
    (late,) = (one for one in desks if (card := only(one)) and card.taken_station != one.desk.name)
    press(late, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    press(late, Qt.Key.Key_K)
    assert "Nobody waits" in late.verdict[1]
