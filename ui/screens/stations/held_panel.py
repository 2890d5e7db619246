"""What a hub that was put back from a backup has to say before it gives out seats again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.screens.stations.view import HeldView
from ui.theme import tokens
from ui.widgets.labels import label


class HeldPanel(QFrame):
    """Says whom the hub waits for; asks to let it go on."""

    release_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("band", "attention")
        self._headline = label(kind="strong", wrap=True)
        self._sentence = label(wrap=True)
        self._waits_for = label(kind="row-title", wrap=True)
        self.button = QPushButton()
        self.button.clicked.connect(self.release_asked)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._headline, self._sentence, self._waits_for):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_XL, tokens.GAP_M, tokens.GAP_XL, tokens.GAP_M)
        row.setSpacing(tokens.GAP_L)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_held(self, view: HeldView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        self._headline.setText(view.headline)
        self._sentence.setText(view.sentence)
        self._waits_for.setText(view.waits_for)
        self._waits_for.setVisible(bool(view.waits_for))
        self.button.setText(view.button)
