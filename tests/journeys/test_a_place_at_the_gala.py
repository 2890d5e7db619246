"""The place of a person, changed at the desk: seen on card and badge, and taken back."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from badges import load_layout
from badges.layout import Zones
from badges.layout_table import Area
from kiosk.domain.commands import CheckInPerson
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def correct(hands: Hands, **values: str) -> None:
    hands.press(Qt.Key.Key_F3)
    for name, text in values.items():
        line = hands.window.checkin.form.input(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    hands.enter()


def card(hands: Hands) -> str:
    labels = hands.window.checkin.person.findChildren(QLabel)
    return " | ".join(one.text() for one in labels if one.isVisible())


def test_a_table_and_zones_are_given_seen_and_taken_back(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(CheckInPerson(person.participant))
    hands.stage.show(person)
    correct(hands, table="12", seat="3", zones="Gala, Stage")
    assert "Table or zones changed" in hands.verdict[1]
    assert "Table 12, seat 3" in card(hands)
    assert "May go to Gala, Stage" in card(hands)
    # The badge in use shows neither, so it stays good.
    assert hands.stage.find("Azatkhanyan").badge_issue == 1
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undone" in hands.verdict[1]
    assert "Table 12" not in card(hands)
    assert hands.stage.find("Azatkhanyan").zones == ()


def test_a_badge_that_shows_zones_is_printed_again_when_they_change(hands: Hands) -> None:
    layout = load_layout("a6-portrait")
    part = Zones(Area(10, 60, 85, 10), size_pt=12)
    hands.desk.printing.layouts.save("zoned", replace(layout, parts=(*layout.parts, part)))
    hands.desk.printing.use_layout("zoned")
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(CheckInPerson(person.participant))
    hands.stage.show(person)
    correct(hands, table="12")
    assert hands.stage.find("Azatkhanyan").badge_issue == 1
    correct(hands, zones="Gala")
    assert "Reprinting" in hands.verdict[1]
    assert hands.stage.find("Azatkhanyan").badge_issue == 2


def test_a_correction_of_both_is_taken_back_by_one_press(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.stage.show(person)
    correct(hands, position="Adviser", table="5")
    changed = hands.stage.find("Azatkhanyan")
    assert (changed.position, changed.at_table) == ("Adviser", "5")
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    back = hands.stage.find("Azatkhanyan")
    assert (back.position, back.at_table) == (person.position, person.at_table)
