"""A scan is read wherever the focus is, and no letter of it ever lands in a widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain.cards import PersonCard
from tests.journeys.conftest import Hands
from tests.journeys.test_who_works_here import PINS, account

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ELSEWHERE = ("visits", "printing", "setup", "inbox", "stations", "about", "designer", "exchange")


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _focusable(hands: Hands) -> list[QWidget]:
    """One of each class on the screen: what differs in nothing but its words takes keys alike."""
    found: dict[str, QWidget] = {}
    for widget in hands.window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and widget.isVisible() and widget.isEnabled():
            found.setdefault(type(widget).__name__, widget)
    return list(found.values())


def test_a_scan_into_any_widget_is_a_scan_and_leaks_no_letter(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.CheckInPerson(person.participant))
    codes = (hands.desk.badge_text(person.participant), person.registration_code)
    assert len(codes[1]) < 8
    tried = 0
    for screen in ("checkin", *ELSEWHERE):
        hands.window.go_to(screen)
        hands.stage.settle()
        for widget in _focusable(hands):
            hands.window.go_to(screen)
            hands.stage.settle()
            if not isValid(widget) or not widget.isVisible() or not widget.isEnabled():
                continue  # the scan before it changed the screen
            widget.setFocus()
            before = _text_of(widget)
            hands.scan(codes[tried % 2])
            assert "Already in" in hands.verdict[1], (screen, widget)
            assert _text_of(widget) == before, (screen, widget)
            assert hands.window.checkin.field.text() == ""
            tried += 1
    assert tried > len(ELSEWHERE)


def _leak(hands: Hands, code: str, fields: list[QLineEdit]) -> list[str]:
    """What a scan leaves in these fields, which hold something that was typed by hand."""
    for field in fields:
        field.setFocus()
        hands.type("25")
    fields[-1].setFocus()
    hands.scan(code)
    return [field.text() for field in fields if isValid(field)]


def _typed_into(hands: Hands, part: QWidget) -> list[QLineEdit]:
    fields = [one for one in part.findChildren(QLineEdit) if one.isVisible()]
    assert fields, part
    return fields


def test_a_short_code_goes_into_no_reason_and_no_pin(hands: Hands) -> None:
    """What is typed while a question stands there is theirs; what is scanned is the next one's."""
    desk, checkin, code = hands.desk, hands.window.checkin, "H-99"
    person, other = (desk.person(one.participant) for one in desk.people(category="delegate")[:2])
    assert isinstance(person, PersonCard)
    assert isinstance(other, PersonCard)
    facts = (f.AccreditationGiven(person.participant, "not accredited"),)
    desk.do(c.RecordImport(facts))
    for name, role in (("Ana", "administrator"), ("Cho", "supervisor"), ("Ben", "desk")):
        assert desk.do(c.AddStaff(name, role, PINS[name])).ok
        desk.sign_in(account(hands, "Ana"), PINS["Ana"])
    hands.stage.station.places.staff.refresh()
    hands.stage.settle()
    hands.stage.show(person)
    hands.enter()  # let in all the same: why?
    assert checkin.in_form
    assert set(_leak(hands, code, _typed_into(hands, checkin))) <= {"", "25"}
    assert "Unknown code" in hands.verdict[1]
    assert not checkin.in_form
    desk.sign_in(account(hands, "Ben"), PINS["Ben"])
    desk.do(c.CheckInPerson(other.participant))
    hands.stage.show(other)
    hands.enter()
    hands.type("2")  # lost: a supervisor's PIN and the reason
    cover = hands.window.cover
    assert not cover.isHidden()
    assert set(_leak(hands, code, _typed_into(hands, cover))) <= {"", "25"}
    assert cover.isHidden()
    hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    pad = hands.window.sign_in.pad.field
    assert _leak(hands, "258013", [pad]) == ["25"]
    assert hands.window.is_locked
    assert "Sign in with your PIN" in hands.window.sign_in.verdict.accessibleName()
