"""Beside the field: which event this is, and how many are in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import tokens
from ui.widgets.labels import OneLine, Pill
from ui.words import translate

WIDTH_PX = 304


class EventHeader(QWidget):
    """The wrong event is a common mistake, so its name is always there."""

    def __init__(self) -> None:
        super().__init__()
        self.sample_words = ""
        self._event = OneLine(kind="strong")
        self._counts = OneLine(kind="muted")
        self._sample = Pill()
        self._sample.hide()
        self.setFixedWidth(WIDTH_PX)
        words = QVBoxLayout(self)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._event)
        below = QHBoxLayout()
        below.setSpacing(tokens.GAP_S)
        below.addWidget(self._sample)
        below.addWidget(self._counts, 1)
        words.addLayout(below)
        words.addStretch(1)

    def show_event(self, name: str, counts: str) -> None:
        self._event.setText(name)
        self._counts.setText(counts)

    def show_sample_line(self, words: str) -> None:
        """Nobody shall take the sample event for the real one."""
        self.sample_words = words
        self._sample.show_state(translate("desk", "Sample event"), "attention")
        self._sample.setToolTip(words)
        self._sample.setVisible(bool(words))
