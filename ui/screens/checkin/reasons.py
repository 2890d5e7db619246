"""Why a badge is printed again: four answers, a digit each, in the place of the main button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.badge_issue import REASONS
from ui.theme import tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import label
from ui.words import translate
from ui.words.refusals import reason_words

_ICONS = {"spelling": "correct", "lost": "search", "damaged": "badge", "printer": "printing"}


class ReasonBar(QWidget):
    """Asks for the reason of a reprint."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(label(translate("reasons", "Why another badge?"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        column.addLayout(row)
        for number, reason in enumerate(REASONS, start=1):
            button = KeyButton(_ICONS[reason], str(number))
            button.say(reason_words(reason))
            button.setProperty("reason", reason)
            button.clicked.connect(self._pressed)
            row.addWidget(button, 1)

    def press(self, key: str) -> bool:
        """A digit was typed; whether it was one of ours."""
        if not key.isdigit() or not 1 <= int(key) <= len(REASONS):
            return False
        self.chosen.emit(REASONS[int(key) - 1])
        return True

    def _pressed(self) -> None:
        self.chosen.emit(str(self.sender().property("reason")))
