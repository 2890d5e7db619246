"""The others, seen through the window: what does not fit together, who is lost, what waits."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.hub.serve import HubServer
from kiosk.sample import sample_folder
from kiosk.sync.courier import Courier
from tests.journeys.conftest import Hands
from ui.dressing import dressed_application
from ui.flows.hosting import Where
from ui.gallery.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PATIENCE_S = 60
MORNING_MS = 1_571_011_920_000  # as the window's clock: nobody heeds stamps from far ahead


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "hub", clock=FakeClock(MORNING_MS)) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        yield desk


@pytest.fixture
def joined(qapp: QApplication, tmp_path: Path, hub: Desk) -> Iterator[tuple[Hands, int]]:
    """A window on a station of the hub, in step with it; the hub does not answer any more."""
    dressed_application(lang="en", theme_name="light")
    stage = Stage(tmp_path / "desk", size=(1280, 800), sample=False)
    stage.start()
    stage.settle()
    hands = Hands(stage)
    with HubServer(hub) as server:
        hands.window.exchange.join_asked.emit(server.url, server.new_code("organiser"))
        wait_until(hands, lambda: hands.desk.counts().participants == 282)
        wait_until(hands, lambda: hands.desk.heads() == hub.heads())
        wait_until(hands, lambda: hands.desk.status().not_yet_exchanged == 0)
    yield hands, server.port
    stage.close()


@pytest.fixture
def other(hands: Hands, tmp_path: Path) -> Iterator[tuple[Desk, Courier]]:
    """A station that joined the window's own desk, which is served as a hub meanwhile."""
    with (
        HubServer(hands.desk) as server,
        open_desk(tmp_path / "other", clock=hands.stage.clock) as desk,
    ):
        desk.rename("Hall 2")
        courier = Courier(desk, deadline_s=10)
        courier.join(server.url, server.new_code())
        assert courier.exchange_now().problem == ""
        yield desk, courier
        courier.stop()


def wait_until(hands: Hands, true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline_s
        hands.stage.pause(10)
        hands.stage.clock.advance(ms=10)  # the courier goes by the desk's clock


def words(widget: QWidget) -> str:
    shown = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return " | ".join(text for text in shown if text)


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())


# -- what does not fit together ------------------------------------------------------------------


def test_two_check_ins_are_settled_at_one_station_and_undone_at_all(
    joined: tuple[Hands, int], hub: Desk
) -> None:
    hands, port = joined
    person = hub.people()[0].participant
    hub.do(c.CheckInPerson(person), actor="Kim")
    hands.desk.do(c.CheckInPerson(person), actor="Lee")
    screen = hands.window.inbox
    with HubServer(hub, port=port):
        wait_until(hands, lambda: len(hands.desk.conflicts()) == 1)
        hands.press(Qt.Key.Key_F9)
        wait_until(hands, lambda: screen.detail.isVisible())
        assert "Checked in at two stations" in words(screen.detail)
        assert "Kim" in words(screen.detail)
        assert "Lee" in words(screen.detail)
        button(screen.detail, "One person came twice: fine").click()
        wait_until(hands, lambda: screen.verdict.property("verdict") == "ok")
        wait_until(hands, lambda: hub.conflicts() == ())
        assert hub.settled_conflicts()[0].how == "One person came twice: fine"
        button(screen, "Undo").click()
        wait_until(hands, lambda: len(hub.conflicts()) == 1)


def test_of_two_corrections_the_right_one_is_kept_by_one_press(
    joined: tuple[Hands, int], hub: Desk
) -> None:
    hands, port = joined
    person = hub.people()[0].participant
    hands.desk.do(c.CorrectDetails(person, {"position": "Mayor"}))
    hub.do(c.CorrectDetails(person, {"position": "Lord Mayor"}))
    screen = hands.window.inbox
    with HubServer(hub, port=port):
        wait_until(hands, lambda: len(hands.desk.conflicts()) == 1)
        hands.press(Qt.Key.Key_F9)
        wait_until(hands, lambda: screen.detail.isVisible())
        button(screen.detail, "Keep “Mayor”").click()
        wait_until(hands, lambda: screen.verdict.property("verdict") == "ok")
        wait_until(hands, lambda: hub.conflicts() == ())
    card = hub.person(person)
    assert card is not None
    assert card.position == "Mayor"


def test_the_inbox_is_worked_with_keys_alone_and_letters_still_search(
    joined: tuple[Hands, int], hub: Desk
) -> None:
    hands, port = joined
    person = hub.people()[0].participant
    hub.do(c.CheckInPerson(person))
    hands.desk.do(c.CheckInPerson(person))
    screen = hands.window.inbox
    with HubServer(hub, port=port):
        wait_until(hands, lambda: len(hands.desk.conflicts()) == 1)
        hands.press(Qt.Key.Key_F9)
        wait_until(hands, lambda: screen.detail.isVisible())
        first = screen.detail.buttons[0]
        for _ in range(20):
            if QApplication.focusWidget() is first:
                break
            hands.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is first
        hands.press(Qt.Key.Key_Space)
        wait_until(hands, lambda: hands.desk.conflicts() == ())
    hands.press(Qt.Key.Key_F9)
    hands.type("azatk")
    assert hands.window.screen_name == "checkin"
    assert hands.window.checkin.field.text() == "azatk"


# -- what waits ----------------------------------------------------------------------------------


def test_a_hub_that_went_away_is_never_shown_as_in_step_and_the_wait_is_told(
    joined: tuple[Hands, int],
) -> None:
    hands, _ = joined
    hands.desk.do(c.CheckInPerson(hands.desk.people()[0].participant))
    hands.stage.clock.advance(ms=5 * 60_000)
    hands.press(Qt.Key.Key_F7)
    screen = hands.window.exchange
    wait_until(hands, lambda: "the oldest since" in words(screen))
    assert "In step" not in words(screen)
    assert "(5 minutes)" in words(screen)
    wait_until(hands, lambda: "for 5 minutes" in _status(hands))
    assert "Everything exchanged" not in _status(hands)


def _status(hands: Hands) -> str:
    hands.stage.station.places.status.refresh()
    hands.stage.settle()
    return " | ".join(
        one.text() for one in hands.window.status.findChildren(QPushButton) if one.isVisible()
    )


# -- stations ------------------------------------------------------------------------------------


def test_a_lost_station_is_shut_out_after_a_question_that_says_what_follows(
    hands: Hands, other: tuple[Desk, Courier]
) -> None:
    desk, courier = other
    screen = hands.window.stations
    hands.press(Qt.Key.Key_F10)
    wait_until(hands, lambda: screen.table.isVisible())
    screen.table.choose(desk.node)
    button(screen.detail, "Shut out").click()
    assert "cannot be undone" in words(screen.question)
    hands.press(Qt.Key.Key_Escape)
    assert not screen.question.isVisible()
    assert not next(line for line in hands.desk.nodes() if line.node == desk.node).revoked
    button(screen.detail, "Shut out").click()
    button(screen.question, "Shut it out").click()
    wait_until(hands, lambda: screen.verdict.property("verdict") == "ok")
    assert "revoked" in courier.exchange_now().problem
    wait_until(hands, lambda: "Shut out:" in words(screen.detail))


def test_a_station_is_written_off_by_two_people_and_not_by_one(
    hands: Hands, other: tuple[Desk, Courier]
) -> None:
    desk, _ = other
    held = sum(visit.here for visit in desk.visits())
    screen = hands.window.stations
    hands.press(Qt.Key.Key_F10)
    wait_until(hands, lambda: screen.table.isVisible())
    screen.table.choose(desk.node)
    button(screen.detail, "Write off").click()
    first, second, why = screen.question.findChildren(QLineEdit)[-3:]
    for line, text in ((first, "Ana"), (second, " ANA "), (why, "Fell into the river")):
        line.setText(text)
    button(screen.question, "Write it off").click()
    wait_until(hands, lambda: screen.verdict.property("verdict") == "refused")
    assert "Two different people" in words(screen.verdict)
    assert second.text() == " ANA "
    second.setText("Ben")
    button(screen.question, "Write it off").click()
    wait_until(hands, lambda: screen.verdict.property("verdict") == "ok")
    wait_until(hands, lambda: "by Ana and Ben: Fell into the river" in words(screen.detail))
    wait_until(hands, lambda: f"{held} seats stay locked" in words(screen.detail))


def test_a_hub_that_was_put_back_waits_until_two_people_let_it_go_on(
    qapp: QApplication, hub: Desk, tmp_path: Path
) -> None:
    dressed_application(lang="en", theme_name="light")
    copy = hub.backup(tmp_path / "copy.db")
    hub.do(c.CheckInPerson(hub.people()[0].participant))
    hub.close()
    for stale in hub.folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, hub.folder / "rollcall.db")
    stage = Stage(hub.folder, size=(1280, 800), sample=False)
    stage.start()
    stage.settle()
    hands, screen = Hands(stage), stage.window.stations
    assert hands.desk.is_minting_held
    hands.press(Qt.Key.Key_F10)
    wait_until(hands, lambda: screen.held.isVisible())
    screen.held.button.click()
    first, second, why = screen.question.findChildren(QLineEdit)[-3:]
    for line, text in ((first, "Ana"), (second, "Ben"), (why, "Nobody had joined yet")):
        line.setText(text)
    button(screen.question, "Give out seats again").click()
    wait_until(hands, lambda: screen.verdict.property("verdict") == "ok")
    wait_until(hands, lambda: not screen.held.isVisible())
    assert not hands.desk.is_minting_held
    stage.close()


def test_a_station_joins_a_window_that_is_the_hub_and_is_seen_there(
    hands: Hands, tmp_path: Path
) -> None:
    hosting = hands.stage.station.places.exchange.hosting
    hosting.where = Where("127.0.0.1", 0)
    screen = hands.window.exchange
    hands.press(Qt.Key.Key_F7)
    button(screen.join, "Be the hub").click()
    wait_until(hands, lambda: screen.hub.isVisible())
    assert hosting.host is not None
    address = hosting.host.addresses[0]
    assert address in words(screen.hub)
    button(screen.hub, "Let a station in").click()
    wait_until(hands, lambda: "for ten minutes" in words(screen.hub))
    code = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", words(screen.hub))
    assert code is not None
    with open_desk(tmp_path / "other", clock=hands.stage.clock) as desk:
        desk.rename("Hall 2")
        courier = Courier(desk, deadline_s=10)
        courier.join(address, code[0])
        assert courier.exchange_now().problem == ""
        assert desk.counts() == hands.desk.counts()
        courier.stop()
    hands.press(Qt.Key.Key_F10)
    shown = hands.window.stations.table.model()
    wait_until(hands, lambda: shown.rowCount() == 2)
    assert shown.index(1, 0).data() == "Hall 2"
    assert shown.index(1, 6).data() == "In contact"
    hands.press(Qt.Key.Key_F7)
    button(screen.hub, "Stop being the hub").click()
    assert not screen.hub.isVisible()
    assert hosting.host is None
