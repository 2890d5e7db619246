"""The accounts of the staff: who works here, in which role, and what may be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.models.table import Cell, TableRow
from ui.screens.staff.view import PersonView, StaffView
from ui.theme import tokens
from ui.widgets.asking_page import AskingPage
from ui.widgets.labels import label
from ui.widgets.placeholder import Placeholder
from ui.widgets.table import Table
from ui.words import translate

ROWS_MAX = 8
LOCK_CHOICES_MIN = (0, 1, 2, 5, 10, 15, 30, 60)


class StaffScreen(AskingPage):
    """Says which account is meant, and what a person answered."""

    add_asked = Signal()
    role_asked = Signal(str)
    pin_asked = Signal(str)
    switch_asked = Signal(str, bool)
    unlock_asked = Signal(str)
    lock_after_chosen = Signal(int)
    close_asks_chosen = Signal(bool)

    def __init__(self) -> None:
        words = translate("staff", "Accounts")
        super().__init__(words, Table(words, _headings(), rows_max=ROWS_MAX))
        self._view = StaffView("", (), may_keep=False, may_unlock=False, lock_after_min=0)
        self.add = QPushButton(translate("staff", "Add somebody"))
        self.add.clicked.connect(self.add_asked)
        self.add.setProperty("kind", "primary")
        self.buttons.addWidget(self.add)
        self.table.chosen.connect(self.show_around)
        self._nothing = Placeholder()
        self._nothing.say(
            "lock",
            translate("staff", "No accounts"),
            translate("staff", "This event works without them. Add somebody to change that."),
        )
        self._acts = self._act_row()
        self._locking = self._lock_row()
        for part in (self.question, self.holder, self._acts, self._locking):
            self.body.addWidget(part)
        self.body.addWidget(self._nothing, 100)
        self.body.addStretch(1)
        self.setFocusProxy(self.table)
        self.show_staff(self._view)

    def _act_row(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(tokens.GAP_XL, tokens.GAP_M, tokens.GAP_XL, tokens.GAP_M)
        row.setSpacing(tokens.GAP_S)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = label(kind="strong")
        self._about = label(kind="muted", wrap=True)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row.addLayout(words, 1)
        self.role = _button(translate("staff", "Another role"), self._ask_role)
        self.pin = _button(translate("staff", "New PIN"), self._ask_pin)
        self.switch = _button("", self._ask_switch)
        self.unlock = _button(translate("staff", "Unlock here"), self._ask_unlock)
        for button in (self.unlock, self.role, self.pin, self.switch):
            row.addWidget(button)
        return card

    def _lock_row(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(tokens.GAP_XL, tokens.GAP_M, tokens.GAP_XL, tokens.GAP_M)
        words = translate("staff", "Lock this station when nobody touched it for")
        row.addWidget(label(words, wrap=True), 1)
        self.lock_after = QComboBox()
        self.lock_after.setAccessibleName(words)
        for minutes in LOCK_CHOICES_MIN:
            self.lock_after.addItem(_minutes(minutes), minutes)
        self.lock_after.activated.connect(self._lock_chosen)
        self.close_asks = QCheckBox(translate("staff", "Closing it while locked takes a PIN"))
        self.close_asks.clicked.connect(self.close_asks_chosen)
        row.addWidget(self.lock_after)
        row.addSpacing(tokens.GAP_XL)
        row.addWidget(self.close_asks)
        return card

    # -- what it shows -----------------------------------------------------------------------------

    def show_staff(self, view: StaffView) -> None:
        self._view = view
        self.say(view.sentence)
        self.table.show_rows([_row(one) for one in view.people])
        self.add.setEnabled(view.may_keep)
        at = self.lock_after.findData(view.lock_after_min)
        self.lock_after.setCurrentIndex(max(0, at))
        self.close_asks.setChecked(view.close_asks)
        for widget in (self.lock_after, self.close_asks):
            widget.setEnabled(view.may_set_up)
        self.show_around()

    def person(self, account: str) -> PersonView | None:
        return next((one for one in self._view.people if one.account == account), None)

    def show_around(self) -> None:
        asking, view = not self.question.isHidden(), self._view
        one = self.person(self.table.chosen_key())
        self.holder.setVisible(bool(view.people))
        self._nothing.setVisible(not view.people and not asking)
        self._acts.setVisible(one is not None and not asking)
        self._locking.setVisible(bool(view.people) and not asking)
        self.add.setVisible(not asking)
        if one is None:
            return
        self._name.setText(one.name)
        self._about.setText(one.about)
        on, off = translate("staff", "Switch on"), translate("staff", "Switch off")
        self.switch.setText(off if one.is_on else on)
        for button in (self.role, self.pin, self.switch):
            button.setEnabled(view.may_keep)
        self.unlock.setVisible(one.locked_out)
        self.unlock.setEnabled(view.may_unlock)

    # -- what is pressed ---------------------------------------------------------------------------

    def _ask_role(self) -> None:
        self.role_asked.emit(self.table.chosen_key())

    def _ask_pin(self) -> None:
        self.pin_asked.emit(self.table.chosen_key())

    def _ask_switch(self) -> None:
        one = self.person(self.table.chosen_key())
        if one is not None:
            self.switch_asked.emit(one.account, not one.is_on)

    def _ask_unlock(self) -> None:
        self.unlock_asked.emit(self.table.chosen_key())

    def _lock_chosen(self) -> None:
        self.lock_after_chosen.emit(int(self.lock_after.currentData()))


def _button(words: str, pressed: Callable[[], None]) -> QPushButton:
    made = QPushButton(words)
    made.clicked.connect(pressed)
    return made


def _minutes(minutes: int) -> str:
    if not minutes:
        return translate("staff", "never")
    return translate("staff", "{minutes} min").format(minutes=minutes)


def _headings() -> tuple[str, ...]:
    return (
        translate("fields", "Name"),
        translate("fields", "Role"),
        translate("staff", "State"),
    )


def _row(one: PersonView) -> TableRow:
    cells = (Cell(one.name), Cell(one.role), Cell(one.state, one.tone, pill=True))
    return TableRow(one.account, cells)
