"""A stick is written at a window, read at the hub, and carried back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.desk import open_desk
from kiosk.desk.sticks import read_stick, write_stick
from kiosk.domain import commands as c
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def words(hands: Hands) -> str:
    panel = hands.window.exchange.verdict
    return " | ".join(one.text() for one in panel.findChildren(QLabel) if one.text())


def settle(hands: Hands) -> None:
    while hands.stage.station.network.busy:
        hands.stage.pause(10)
    hands.stage.settle()


def test_a_stick_goes_there_and_back(hands: Hands, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    hands.press(Qt.Key.Key_F7)
    card = hands.window.exchange.stick
    card.write_asked.emit(stick, "", True)
    settle(hands)
    assert "The stick is ready" in words(hands)
    (path,) = list(stick.iterdir())
    with open_desk(tmp_path / "other") as other:
        hands.desk.do(c.EnrolNode(other.node, other.name, "desk", other.public_key))
        other.adopt(hands.desk.join_kit())
        assert read_stick(other, path).problem == ""
        person = other.people()[0].participant
        assert other.do(c.CheckInPerson(person)).ok
        back = write_stick(other, stick).path
        card.read_asked.emit(back)
        settle(hands)
        assert "Read the stick of" in words(hands)
    assert hands.desk.counts().checked_in == 1


def test_what_is_wrong_with_a_stick_is_shown_and_the_buttons_come_back(
    hands: Hands, tmp_path: Path
) -> None:
    hands.press(Qt.Key.Key_F7)
    card = hands.window.exchange.stick
    card.write_asked.emit(tmp_path / "not-there", "", False)
    settle(hands)
    assert "Plug the stick in" in words(hands)
    notes = tmp_path / "notes.rollcall"
    notes.write_text("milk and bread, and a stick of butter")
    card.read_asked.emit(notes)
    settle(hands)
    assert "no bundle" in words(hands)
    assert card.read.isEnabled()
    assert card.write.isEnabled()
