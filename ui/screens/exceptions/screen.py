"""Who waits for somebody: taken with one key, and settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui.models.table import TableRow
from ui.theme import tokens
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.widgets.table import Table
from ui.words import translate

ROWS_MAX = 10


class ExceptionsScreen(Page):
    """Says who was taken or settled."""

    taken = Signal(str)  # call
    settled = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("exceptions", "Who waits for somebody"), "")
        self.take = QPushButton(translate("exceptions", "Take (Enter)"))
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self._take)
        self.settle = QPushButton(translate("exceptions", "Settled"))
        self.settle.clicked.connect(self._settle)
        self.buttons.addWidget(self.settle)
        self.buttons.addWidget(self.take)
        headings = (
            translate("exceptions", "Who"),
            translate("exceptions", "Reason"),
            translate("exceptions", "Where"),
            translate("exceptions", "Waits for"),
            translate("exceptions", "Taken by"),
        )
        self.table = Table(
            translate("exceptions", "Who waits for somebody"), headings, rows_max=ROWS_MAX
        )
        self.table.opened.connect(self.taken)
        self._holder = QFrame()
        self._holder.setProperty("kind", "card")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        column.addWidget(self.table)
        self._nobody = Placeholder()
        self._nobody.say(
            "check",
            translate("exceptions", "Nobody waits"),
            translate(
                "exceptions",
                "Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.",
            ),
        )
        self.body.addWidget(self._holder)
        self.body.addWidget(self._nobody, 100)
        self.body.addStretch(1)
        self.setFocusProxy(self.table)
        self.show_queue((), "")

    def show_queue(self, rows: Sequence[TableRow], words: str) -> None:
        self.say(words)
        self.table.show_rows(rows)
        self._holder.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        for button in (self.take, self.settle):
            button.setEnabled(bool(rows))

    def show_answer(self, tone: str, headline: str, sentence: str) -> None:
        self.verdict.show_verdict(tone, headline, sentence)
        self.table.setFocus()

    def _take(self) -> None:
        if key := self.table.chosen_key():
            self.taken.emit(key)

    def _settle(self) -> None:
        if key := self.table.chosen_key():
            self.settled.emit(key)
