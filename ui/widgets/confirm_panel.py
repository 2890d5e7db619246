"""A question before something that cannot be taken back: what follows from it, and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ui.theme import tokens
from ui.widgets.fact_list import FactLine, FactList
from ui.widgets.labels import label, restyle
from ui.widgets.question import Asked, Question


class ConfirmPanel(QFrame):
    """Asks one question; Esc leaves everything as it is. Whoever hears `confirmed` says
    `answered`, or `again` where it was turned down."""

    confirmed = Signal(dict)  # name of a field: what was filled in
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("band", "attention")
        self._fields: dict[str, QLineEdit] = {}
        self._choices: dict[str, QComboBox] = {}
        self._needed: frozenset[str] = frozenset()
        self._headline = label(kind="title", wrap=True)
        self._follows = FactList()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.GAP_L)
        self._grid.setVerticalSpacing(2)
        self._yes = QPushButton()
        self._yes.setProperty("kind", "primary")
        self._yes.clicked.connect(self._confirm)
        self._no = QPushButton()
        self._no.clicked.connect(self.dismiss)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP_S)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self._headline)
        column.addWidget(self._follows)
        column.addLayout(self._grid)
        column.addLayout(buttons)
        self.hide()

    def ask(self, question: Question) -> None:
        self.setAccessibleName(f"{question.headline} {' '.join(question.follows)}")
        self._headline.setText(question.headline)
        self._follows.show_lines([FactLine(words, icon="calm") for words in question.follows])
        self._yes.setText(question.yes)
        self._no.setText(question.no)
        self._show_fields(question.fields)
        self.setEnabled(True)
        self.show()
        first = next(iter(self._inputs()), self._no)  # nobody says yes by one key too many
        first.setFocus()

    def begin_with(self, field: str) -> None:
        """What is typed goes here first."""
        self._fields[field].setFocus()

    def fill(self, values: Mapping[str, str]) -> None:
        """What stands in a field already, to be changed or left."""
        for name, text in values.items():
            if name in self._choices:
                box = self._choices[name]
                box.setCurrentIndex(max(0, box.findData(text)))
            else:
                self._fields[name].setText(text)

    def again(self) -> None:
        """It was turned down: what was filled in stays, to be mended; but not what is secret."""
        self.setEnabled(True)
        secrets = [
            line for line in self._fields.values() if line.echoMode() != QLineEdit.EchoMode.Normal
        ]
        for line in secrets:
            line.clear()
        next(iter(secrets or self._inputs()), self._no).setFocus()

    def answered(self) -> None:
        """It was done."""
        self.setEnabled(True)
        self.hide()

    def dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show_fields(self, fields: Sequence[Asked]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fields, self._choices = {}, {}
        self._needed = frozenset(asked.name for asked in fields if asked.needed)
        for column, asked in enumerate(fields):
            self._grid.addWidget(label(asked.words, "caption"), 0, column)
            made = self._choice(asked) if asked.choices else self._line(asked)
            self._grid.addWidget(made, 1, column)
        inputs = [*self._inputs(), self._no, self._yes]
        if len(inputs) > 3:
            for before, after in pairwise(inputs):
                self.setTabOrder(before, after)

    def _inputs(self) -> list[QComboBox | QLineEdit]:
        return [*self._choices.values(), *self._fields.values()]

    def _line(self, asked: Asked) -> QLineEdit:
        line = self._fields[asked.name] = QLineEdit()
        line.setMaxLength(asked.chars_max)
        line.setAccessibleName(asked.words)
        if asked.secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.returnPressed.connect(self._confirm)
        return line

    def _choice(self, asked: Asked) -> QComboBox:
        box = self._choices[asked.name] = QComboBox()
        box.setAccessibleName(asked.words)
        for value, words in asked.choices:
            box.addItem(words, value)
        return box

    def _confirm(self) -> None:
        values = {name: line.text().strip() for name, line in self._fields.items()}
        lacking = [name for name in self._fields if name in self._needed and not values[name]]
        for name, line in self._fields.items():
            restyle(line, "wrong", "true" if name in lacking else "false")
        missing = self._fields[lacking[0]] if lacking else None
        if missing is not None:
            missing.setFocus()
            return
        values |= {name: str(box.currentData()) for name, box in self._choices.items()}
        self.setEnabled(False)  # until it is done or turned down: nothing is done twice
        self.confirmed.emit(values)
