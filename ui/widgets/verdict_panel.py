"""The outcome of an act: colour, icon, headline and sentence, told apart without colour too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import label, restyle


class VerdictPanel(QFrame):
    """Shows one verdict until the next, or until it is cleared."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self._headline = label(kind="headline")
        self._sentence = label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._headline)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        row.setSpacing(tokens.GAP_L)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setAccessibleName("")
        self.hide()

    def show_verdict(self, tone: str, headline: str, sentence: str) -> None:
        look = {
            "ok": colours().ok,
            "attention": colours().attention,
            "refused": colours().refused,
        }.get(tone, colours().calm)
        self._picture.setPixmap(icons.pixmap(tone, look.on_fill, 48, inner=look.fill))
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        restyle(self, "verdict", tone)
        self.setAccessibleName(f"{headline}. {sentence}")
        self.show()

    def paint_now(self) -> None:
        """Do not wait for the rest of the window, where the window is seen at all."""
        if not self.isVisible():
            return
        around = self.parentWidget()
        layout = around.layout() if around is not None else None
        if layout is not None:
            layout.activate()  # a band that was hidden gets its place
        self.repaint()

    def clear(self) -> None:
        self.hide()
