"""What stands where there is nothing to show yet: why, and what to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import label


class Placeholder(QWidget):
    """Empty, loading and failed states share this calm face."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = label(kind="headline", wrap=True)
        self._sentence = label(kind="muted", wrap=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        for words in (self._title, self._sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_M)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def say(self, icon: str, title: str, sentence: str = "", *, button: str = "") -> None:
        tone = {"refused": colours().refused.ink, "attention": colours().attention.ink}.get(icon)
        colour = tone or colours().accent_ink
        self._picture.setPixmap(icons.pixmap(icon, colour, 72, inner=colours().surface))
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._button.setText(button)
        self._button.setVisible(bool(button))
