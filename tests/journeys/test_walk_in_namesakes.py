"""A walk-in of the same name and city as somebody registered is shown before anything is saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_same_name_and_city_without_an_address_is_pointed_out(hands: Hands) -> None:
    known = hands.stage.find("Azatkhanyan")
    before = hands.desk.counts().participants
    hands.press(Qt.Key.Key_F2)
    form = hands.window.checkin.form
    values = {
        "given_name": known.given_name.upper(),
        "family_name": known.family_name,
        "organisation": known.organisation,
    }
    for name, text in values.items():
        line = form.input(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    hands.enter()
    assert hands.desk.counts().participants == before
    buttons = [one for one in form.findChildren(QPushButton) if one.isVisible()]
    assert any(known.family_name in one.text() for one in buttons)
    next(one for one in buttons if "somebody else" in one.text()).click()
    hands.stage.settle()
    assert hands.desk.counts().participants == before + 1
    assert hands.verdict[0] == "ok"
