"""A screen around one table that asks before what is final, and says what became of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import tokens
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.page import Page
from ui.widgets.question import Question
from ui.widgets.table import Table
from ui.words import translate


class AskingPage(Page):
    """Puts nothing into its body: `question` and `holder`, which holds the table, wait for that."""

    confirmed = Signal(dict)  # name of a field: what was filled in

    def __init__(self, title: str, table: Table) -> None:
        super().__init__(title, "")
        self.question = ConfirmPanel()
        self.question.confirmed.connect(self.confirmed)
        self.question.dismissed.connect(self._dismissed)
        self.table = table
        self.holder = QFrame()
        self.holder.setProperty("kind", "card")
        column = QVBoxLayout(self.holder)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        column.addWidget(self.table)

    def ask(self, question: Question) -> None:
        self.verdict.clear()
        self.question.ask(question)
        self.show_around()

    def show_done(self, headline: str, sentence: str) -> None:
        self.question.answered()
        self.show_around()
        self.verdict.show_verdict("ok", headline, sentence)
        self.table.setFocus()

    def show_problem(self, sentence: str) -> None:
        words = translate("asking", "Nothing was changed")
        self.verdict.show_verdict("refused", words, sentence)
        if not self.question.isHidden():
            self.question.again()

    def show_around(self) -> None:
        """Show or hide what stands around the question and the table, as it is now."""

    def _dismissed(self) -> None:
        self.show_around()
        self.table.setFocus()
