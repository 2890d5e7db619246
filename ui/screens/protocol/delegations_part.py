"""Delegations on the left, the people of one on the right, and one key that checks them in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.models.table import TableRow
from ui.screens.protocol.tables import TickTable
from ui.screens.protocol.view import PeopleView
from ui.theme import tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import OneLine, label, restyle
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table
from ui.words import translate

LIST_ROWS, PEOPLE_ROWS = 11, 9
LIST_PX = 420


class DelegationsPart(QWidget):
    """Says whom somebody looked at and ticked."""

    typed = Signal(str)
    chosen = Signal(str)  # delegation
    tick_asked = Signal(str)  # participant
    all_asked = Signal()
    together_asked = Signal()
    role_asked = Signal(str)  # participant
    standing_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self._make_list(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._make_people(), 1, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.field)

    def _make_list(self) -> QFrame:
        card, column = _card()
        card.setFixedWidth(LIST_PX)
        self.field = SearchField(translate("protocol", "Delegation, or a name"))
        self.field.textEdited.connect(self.typed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._go_to_people)
        self.field.given_up.connect(self.clear_field)
        headings = (
            translate("protocol", "Delegation"),
            translate("protocol", "Here"),
            translate("protocol", "Head"),
        )
        self.list = Table(translate("protocol", "Delegations"), headings, rows_max=LIST_ROWS)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self._go_to_people)
        column.addWidget(self.field)
        column.addWidget(self.list)
        return card

    def _make_people(self) -> QFrame:
        card, column = _card()
        self._name = OneLine("", "title")
        self._about = label("", "muted", wrap=True)
        self._all = QPushButton(translate("protocol", "Tick all (Ctrl+A)"))
        self._all.clicked.connect(self.all_asked)
        headings = (
            translate("protocol", "Name"),
            translate("protocol", "Role"),
            translate("protocol", "State"),
        )
        self.people = TickTable(translate("protocol", "People"), headings, rows_max=PEOPLE_ROWS)
        self.people.chosen.connect(self._show_words)
        self.people.tick_asked.connect(self.tick_asked)
        self.people.all_asked.connect(self.all_asked)
        self.people.go_asked.connect(self._go)
        self.people.left.connect(self.field.setFocus)
        self.role = QPushButton(translate("protocol", "Role (Ctrl+R)"))
        self.role.clicked.connect(self._ask_role)
        self.standing = QPushButton(translate("protocol", "Fee and credentials (Ctrl+B)"))
        self.standing.clicked.connect(self.standing_asked)
        for keys, button in (("Ctrl+R", self.role), ("Ctrl+B", self.standing)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.main = KeyButton("check", translate("protocol", "Enter"), primary=True)
        self.main.clicked.connect(self._go)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self._all, 0, Qt.AlignmentFlag.AlignTop)
        self._words = label("", "strong", wrap=True)
        self._space = translate("protocol", "Space ticks. A note is read before it is ticked.")
        column.addLayout(top)
        column.addWidget(self.main)
        below = QHBoxLayout()
        below.addWidget(self._words, 1)
        below.addWidget(self.role, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.standing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.people)
        column.addLayout(below)
        self._people_card = card
        return card

    def show_list(self, rows: Sequence[TableRow], chosen: str) -> None:
        self.list.show_rows(rows)
        if chosen and self.list.chosen_key() != chosen:
            self.list.choose(chosen)

    def show_people(self, view: PeopleView | None) -> None:
        self._people_card.setVisible(view is not None)
        if view is None:
            return
        self._name.setText(view.name)
        self._about.setText(view.about)
        self._said = view.words
        self.people.show_rows(view.rows)
        self._show_words(self.people.chosen_key())
        self.main.say(view.main)
        self.main.setEnabled(view.can_check_in)
        self.role.setEnabled(bool(view.rows))
        self.standing.setEnabled(view.has_standing)

    def _show_words(self, participant: str) -> None:
        """The note of whoever is marked; who ticks them has it before their eyes."""
        said = self._said.get(participant, "")
        self._words.setText(said or self._space)
        restyle(self._words, "kind", "strong" if said else "caption")

    def clear_field(self) -> None:
        self.field.clear()
        self.typed.emit("")

    def _ask_role(self) -> None:
        self.role_asked.emit(self.people.chosen_key())

    def _go(self) -> None:
        if self.main.isEnabled():
            self.together_asked.emit()

    def _go_to_people(self) -> None:
        if not self._people_card.isHidden():
            self.people.setFocus()

    def _step(self, by: int) -> None:
        row = max(0, self.list.currentIndex().row() + by)
        rows = self.list.model().rowCount()
        if rows:
            self.list.setCurrentIndex(self.list.model().index(min(rows - 1, row), 0))


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
    column.setSpacing(tokens.GAP_S)
    return card, column
