"""For whoever looks after the kiosk: a name and a PIN, and then what they may do here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.staff import StaffLine
from ui.selfservice.dress import sizes
from ui.selfservice.parts import Result, words
from ui.selfservice.scrolling import Gliding
from ui.selfservice.shell_view import staff_words
from ui.selfservice.touch_button import TouchButton
from ui.widgets.pin_pad import PinField
from ui.words import name_order, translate

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓")


class StaffPage(QWidget):
    """Choose who you are, and enter your PIN. It is read once and then gone."""

    entered = Signal(str, str)  # account, PIN
    left = Signal()

    def __init__(self, people: Sequence[StaffLine], room: QSize, problem: str = "") -> None:
        super().__init__()
        s, said = sizes(), staff_words()
        self._names: list[TouchButton] = []
        self._account = people[0].account if len(people) == 1 else ""
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s.gap_m)
        column.addWidget(words(said["title"], "title"))
        if problem:
            column.addWidget(Result(problem, "attention", "attention", size=s.body))
        column.addWidget(words(said["who"]))
        for person in sorted(people, key=lambda one: name_order(one.name)):
            button = TouchButton(person.name, kind="choice")
            button.setObjectName(person.account)
            button.mark(person.account == self._account)
            button.clicked.connect(self._choose)
            self._names.append(button)
            column.addWidget(button)
        leave = TouchButton(said["back"], icon="back")
        leave.clicked.connect(self.left)
        column.addWidget(leave)
        column.addStretch(1)
        whole = QVBoxLayout(self) if s.portrait else QHBoxLayout(self)
        whole.setContentsMargins(s.gap_l, s.gap_l, s.gap_l, s.gap_l)
        whole.setSpacing(s.gap_l)
        whole.addWidget(Gliding(names), 1)
        whole.addWidget(self._pad(), 0, Qt.AlignmentFlag.AlignCenter)

    def first_focus(self) -> QWidget | None:
        return self.field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def _pad(self) -> QWidget:
        s = sizes()
        held = QWidget()
        held.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keypad
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(s.gap_s)
        self.field = PinField()
        self.field.entered.connect(self._enter)
        grid.addWidget(self.field, 0, 0, 1, 3)
        for place, digit in enumerate(_KEYS):
            key = TouchButton(digit, kind="key")
            key.setFixedSize(int(s.key * 1.2), s.key)
            key.clicked.connect(self._press)
            key.setAccessibleName(_name_of(digit))
            grid.addWidget(key, 1 + place // 3, place % 3)
        held.setFixedWidth(int(s.key * 1.2) * 3 + 2 * s.gap_s)
        return held

    def _choose(self) -> None:
        self._account = self.sender().objectName()
        for button in self._names:
            button.mark(button.objectName() == self._account)
            button.update()
        self.field.setFocus()

    def _press(self) -> None:
        key = self.sender()
        assert isinstance(key, TouchButton)
        match key.text():
            case "⌫":
                self.field.backspace()
            case "✓":
                self._enter()
            case digit:
                self.field.insert(digit)

    def _enter(self) -> None:
        pin = self.field.text()
        self.field.clear()
        if pin and self._account:
            self.entered.emit(self._account, pin)


def _name_of(key: str) -> str:
    if key == "⌫":
        return translate("kiosk", "Delete a digit")
    return translate("kiosk", "Enter") if key == "✓" else key
