"""Place cards that are out of date, and the key that prints them as one run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.screens.protocol.arrivals_part import ask_file
from ui.screens.protocol.cards_view import CardsView
from ui.theme import tokens
from ui.widgets.table import Table
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate

CARD_ROWS = 9


class CardsPart(QWidget):
    """Says into which file they shall be printed."""

    file_chosen = Signal(Path)
    person_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.answer = VerdictPanel()
        self.print = QPushButton()
        self.print.setProperty("kind", "primary")
        self.print.clicked.connect(self._choose_file)
        headings = (
            translate("protocol", "Name"),
            translate("protocol", "Table"),
            translate("protocol", "Organisation"),
            translate("protocol", "Why"),
            translate("protocol", "What stands there"),
        )
        self.table = Table(translate("protocol", "Place cards"), headings, rows_max=CARD_ROWS)
        above = QHBoxLayout()
        above.addWidget(self.answer, 1)
        above.addWidget(self.print, 0, Qt.AlignmentFlag.AlignVCenter)
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(above)
        column.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.print)

    def show_cards(self, view: CardsView) -> None:
        self.answer.show_verdict(view.tone, view.headline, view.sentence)
        self.table.show_rows(view.rows)
        self.table.setVisible(bool(view.rows))
        self.print.setText(view.main)
        self.print.setEnabled(view.can_print)

    def _choose_file(self) -> None:
        ask_file(self, self.print.text(), self._named)

    def _named(self, name: str) -> None:
        if name:
            self.file_chosen.emit(Path(name))
