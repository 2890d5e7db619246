"""One printer on the screen, and the buttons for what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.screens.printing.printer_view import PrinterView
from ui.theme import tokens
from ui.widgets.labels import OneLine, Pill, label, restyle
from ui.words import translate
from ui.words.joined import with_colon


class PrinterRow(QFrame):
    """How a printer is. Every signal carries its name."""

    used = Signal(str)
    stand_in_asked = Signal(str)
    stand_in_ended = Signal(str)
    stock_asked = Signal(str)
    test_asked = Signal(str)
    removed = Signal(str)

    def __init__(self, view: PrinterView) -> None:
        super().__init__()
        self._view = view
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        row.setSpacing(tokens.GAP_S)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(OneLine(view.name, "strong"))
        if view.detail:
            words.addWidget(OneLine(view.detail, "caption"))
        if view.trouble:
            trouble = label(view.trouble, wrap=True)
            restyle(trouble, "tone", view.tone)
            words.addWidget(trouble)
        row.addLayout(words, 1)
        row.addWidget(Pill(view.state, view.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(tokens.GAP_S)
        if view.may_use:
            self._button(row, translate("printers", "Move all badges here"), self._use)
        if view.may_stand_in:
            self._button(row, translate("printers", "Let it stand in"), self._stand_in)
        if view.stands_in:
            self._button(row, translate("printers", "No longer stand in"), self._end_stand_in)
        self._button(row, translate("printers", "New badges in"), self._ask_stock)
        self._button(row, translate("printers", "Test strip"), self._test)
        if view.may_remove:
            self._button(row, translate("printers", "Forget"), self._remove)

    def _button(self, row: QHBoxLayout, words: str, pressed: object) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(with_colon(words, self._view.name))
        button.clicked.connect(pressed)
        row.addWidget(button)

    def _use(self) -> None:
        self.used.emit(self._view.printer)

    def _stand_in(self) -> None:
        self.stand_in_asked.emit(self._view.printer)

    def _end_stand_in(self) -> None:
        self.stand_in_ended.emit(self._view.printer)

    def _ask_stock(self) -> None:
        self.stock_asked.emit(self._view.printer)

    def _test(self) -> None:
        self.test_asked.emit(self._view.printer)

    def _remove(self) -> None:
        self.removed.emit(self._view.printer)
