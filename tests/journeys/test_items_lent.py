"""A headset is lent and taken back at the desk by scanning badge and item, and the list is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from tests.journeys.test_somebody_else_comes import card_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_lending(hands: Hands, name: str) -> str:
    person = hands.stage.find(name)
    hands.stage.show(person)
    hands.window.checkin.more_asked.emit("lend", person.participant)
    hands.stage.settle()
    return person.participant


def pane_words(hands: Hands) -> str:
    pane = hands.stage.station.more.lending.pane
    return " | ".join(one.text() for one in pane.findChildren(QLabel) if one.text())


def test_an_item_is_lent_seen_and_taken_back_whoever_had_it(hands: Hands, tmp_path: Path) -> None:
    first = open_lending(hands, "Azatkhanyan")
    hands.type("h-17")
    hands.enter()
    assert "H-17 is lent to" in pane_words(hands)
    assert "Out altogether: 1 item." in pane_words(hands)
    (loan,) = hands.desk.loans()
    assert (loan.item, loan.participant) == ("H-17", first)
    assert hands.desk.do(c.LendItem("H-17", first)).refusal is not None
    pane = hands.stage.station.more.lending.pane
    next(b for b in pane.findChildren(QPushButton) if "List of what" in b.text()).click()
    (dialog,) = pane.findChildren(QFileDialog)
    for name, start in (("out.pdf", b"%PDF"), ("out.csv", "\ufeff".encode())):
        dialog.fileSelected.emit(str(tmp_path / name))
        hands.stage.settle()
        assert (tmp_path / name).read_bytes().startswith(start)
    assert "H-17" in (tmp_path / "out.csv").read_text("utf-8")
    dialog.close()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.checkin.in_form
    open_lending(hands, "Thongratn")
    hands.type("H-17")
    hands.enter()
    assert "H-17 is here again." in pane_words(hands)
    assert "Azatkhanyan had it" in pane_words(hands)
    assert hands.desk.loans() == []


def test_an_item_that_is_scanned_is_lent_and_a_badge_is_the_next_person(hands: Hands) -> None:
    first = open_lending(hands, "Azatkhanyan")
    hands.scan("H-17")
    assert "H-17 is lent to" in pane_words(hands)
    hands.scan("0042000017")
    assert [loan.item for loan in hands.desk.loans()] == ["0042000017", "H-17"]
    hands.scan("h-17")
    assert "H-17 is here again." in pane_words(hands)
    held = hands.desk.person(first)
    assert held is not None
    assert not [act for act in held.history if act.action == "refused"]
    other = hands.stage.find("Thongratn")
    hands.scan(other.registration_code)
    assert not hands.window.checkin.in_form
    assert "Checked in" in hands.verdict[1]
    assert [loan.participant for loan in hands.desk.loans()] == [first]
    open_lending(hands, "Azatkhanyan")
    hands.scan(hands.desk.badge_text(other.participant))
    assert "Already in" in hands.verdict[1]
    hands.scan("H-17")  # nobody is lent to any more
    assert "Unknown code" in hands.verdict[1]


def test_one_key_takes_back_what_was_lent_and_what_was_given_back(hands: Hands) -> None:
    first = open_lending(hands, "Azatkhanyan")
    hands.scan("H-17")
    hands.scan("H-17")
    assert hands.desk.loans() == []
    assert "Item taken back" in hands.window.checkin.undo.accessibleName()
    for out, left in ((["H-17"], "Item lent"), ([], "")):
        hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "Undone" in hands.verdict[1]
        assert [loan.item for loan in hands.desk.loans()] == out
        assert left in hands.window.checkin.undo.accessibleName()
    held = hands.desk.person(first)
    assert held is not None
    assert held.registration_code in card_words(hands)
