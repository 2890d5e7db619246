"""Copies of this station: make one, carry one away, put one back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from ui.theme import tokens
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.labels import label, restyle
from ui.words import translate


class CopiesCard(QFrame):
    """Says that a copy was asked for, or which one is to be put back."""

    make_asked = Signal()
    chosen = Signal(object)  # Path of the copy that is to be looked through

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.folder = Path()  # where the choice of a copy begins
        self._last = label(wrap=True)
        self._make = QPushButton(translate("copies", "Make a copy now"))
        self._make.clicked.connect(self.make_asked)
        self._put_back = QPushButton(translate("copies", "Put a copy back"))
        self._put_back.clicked.connect(self.choose)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("copies", "Looking through the copy"))
        self._bar.hide()
        self.question = ConfirmPanel()  # stands above the page, so that it is seen whole
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_S)
        across.addWidget(self._last, 1)
        across.addWidget(self._make)
        across.addWidget(self._put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(label(translate("copies", "Copies of this station"), "strong"))
        column.addLayout(across)
        column.addWidget(self._bar)
        self.show_last("")

    def show_last(self, words: str) -> None:
        self._say(words, "")

    def show_problem(self, sentence: str) -> None:
        self._say(sentence, "refused")

    def show_progress(self, words: str, done: int, total: int) -> None:
        self._say(words, "")
        self._make.setEnabled(False)
        self._put_back.setEnabled(False)
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._bar.show()

    def choose(self) -> None:
        dialog = QFileDialog(self, translate("copies", "Choose a copy"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{translate('copies', 'Copies of a station')} (*.db)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._selected)
        dialog.open()

    def _selected(self, name: str) -> None:
        if name:
            self.chosen.emit(Path(name))

    def _say(self, words: str, tone: str) -> None:
        self._bar.hide()
        self._make.setEnabled(True)
        self._put_back.setEnabled(True)
        self._last.setText(words)
        restyle(self._last, "tone", tone)
