"""Open or settled: two buttons of which one is pressed, each with its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.theme import tokens
from ui.words import counted, translate


class Filters(QWidget):
    """Says which kind is wanted."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        self.open = self._button(row)
        self.settled = self._button(row)
        self.open.setChecked(True)

    def show_counts(self, open_count: int, settled_count: int) -> None:
        self.open.setText(translate("inbox", "Open ({count})").format(count=counted(open_count)))
        self.settled.setText(
            translate("inbox", "Settled ({count})").format(count=counted(settled_count))
        )

    def _button(self, row: QHBoxLayout) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.clicked.connect(self.chosen)
        self._group.addButton(button)
        row.addWidget(button)
        return button
