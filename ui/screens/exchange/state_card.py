"""Two cards side by side: how the exchange stands, and what goes on without it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.screens.exchange.view import ExchangeView
from ui.theme import tokens
from ui.widgets.fact_list import TITLE_PX, FactLine, FactList
from ui.widgets.labels import label
from ui.words import translate

NAME_CHARS_MAX = 40


class StateCards(QWidget):
    """Says how old everything is; asks for another name of this station."""

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown_name = ""
        self._lines = FactList()
        self._alone = FactList()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        left, column = card(translate("exchange", "How it stands"))
        column.addLayout(self._name_row())
        column.addWidget(self._lines)
        column.addStretch(1)
        right, column = card(translate("exchange", "Without the network"))
        column.addWidget(self._alone)
        column.addStretch(1)
        row.addWidget(left, 1)
        row.addWidget(right, 1)

    def show_state(self, view: ExchangeView) -> None:
        self._lines.show_lines(
            [FactLine(line.words, line.title, tone=line.tone) for line in view.lines]
        )
        self._alone.show_lines(
            [
                FactLine(line.words, icon="waiting" if line.is_limit else "check")
                for line in view.alone_lines
            ]
        )
        self._shown_name = view.station
        if not self._name.hasFocus():
            self._name.setText(view.station)

    def _name_row(self) -> QHBoxLayout:
        words = translate("exchange", "This station")
        title = label(words, "muted", wrap=True)
        title.setFixedWidth(TITLE_PX)
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_CHARS_MAX)
        self._name.setAccessibleName(translate("exchange", "Name of this station"))
        self._name.editingFinished.connect(self._rename)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(title)
        row.addWidget(self._name, 1)
        return row

    def _rename(self) -> None:
        name = self._name.text().strip()
        if name and name != self._shown_name:
            self.renamed.emit(name)


def card(title: str) -> tuple[QFrame, QVBoxLayout]:
    """A card with a small title, and the column to fill."""
    made = QFrame()
    made.setProperty("kind", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
    column.setSpacing(tokens.GAP_S)
    column.addWidget(label(title, "section"))
    return made, column
