"""A reason out of a few, a digit each, in the place of the main button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain import exceptions as e
from kiosk.domain.badge_issue import REASONS
from ui.theme import tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import label
from ui.words import translate
from ui.words.exceptions import waiting_reason_words
from ui.words.refusals import reason_words

_ICONS = {"spelling": "correct", "lost": "search", "damaged": "badge", "printer": "printing"}
A_ROW, A_ROW_OF_TWO = 4, 3  # answers beside each other; where two rows are needed
_SENT_ICONS = {
    e.DOCUMENT: "file",
    e.FEE: "attention",
    e.DETAILS: "correct",
    e.BADGE: "printing",
    e.VISIT: "visits",
    e.OTHER: "more",
}


def why_another_badge() -> ReasonBar:
    reasons = [(reason, reason_words(reason), _ICONS[reason]) for reason in REASONS]
    return ReasonBar(translate("reasons", "Why another badge?"), reasons)


def why_sent_on() -> ReasonBar:
    reasons = [(one, waiting_reason_words(one), _SENT_ICONS[one]) for one in e.REASONS]
    return ReasonBar(translate("exceptions", "To the exceptions desk: why?"), reasons)


class ReasonBar(QWidget):
    """Asks why: another badge, or sending somebody on."""

    chosen = Signal(str)

    def __init__(self, question: str, reasons: Sequence[tuple[str, str, str]]) -> None:
        """`reasons`: each with its words and the name of its icon."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(label(question, "strong"))
        grid = QGridLayout()
        grid.setSpacing(tokens.GAP_S)
        column.addLayout(grid)
        a_row = A_ROW if len(reasons) <= A_ROW else A_ROW_OF_TWO
        self._reasons = tuple(reason for reason, _, _ in reasons)
        for number, (reason, words, icon) in enumerate(reasons, start=1):
            button = KeyButton(icon, str(number))
            button.say(words)
            button.setProperty("reason", reason)
            button.clicked.connect(self._pressed)
            grid.addWidget(button, (number - 1) // a_row, (number - 1) % a_row)

    def press(self, key: str) -> bool:
        """A digit was typed; whether it was one of ours."""
        if not key.isdecimal() or not 1 <= int(key) <= len(self._reasons):
            return False
        self.chosen.emit(self._reasons[int(key) - 1])
        return True

    def _pressed(self) -> None:
        self.chosen.emit(str(self.sender().property("reason")))
