"""A question over everything else, while what stands under it waits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import tokens
from ui.theme.theme import colours
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.question import Question
from ui.widgets.verdict_panel import VerdictPanel

PANEL_PX = 820


class Cover(QWidget):
    """Lies over its parent. Whoever hears `confirmed` says `answered`, or `again` with why not."""

    confirmed = Signal(dict)
    closed = Signal()

    def __init__(self, under: QWidget) -> None:
        super().__init__(under)
        self.question = ConfirmPanel()
        self.question.setFixedWidth(PANEL_PX)
        self.question.confirmed.connect(self.confirmed)
        self.question.dismissed.connect(self._close)
        self.verdict = VerdictPanel()
        self.verdict.setFixedWidth(PANEL_PX)
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_S)
        column.addStretch(1)
        for part in (self.verdict, self.question):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)
        under.installEventFilter(self)
        self.hide()

    def ask(self, question: Question) -> None:
        self.verdict.clear()
        self._fit()
        self.show()
        self.raise_()
        self.question.ask(question)

    def again(self, headline: str, sentence: str) -> None:
        """It was turned down, and may be tried again."""
        self.verdict.show_verdict("refused", headline, sentence)
        self.question.again()

    def answered(self) -> None:
        self.question.answered()
        self._close()

    def dismiss(self) -> None:
        if not self.isHidden():
            self.question.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(colours().shadow)
        veil.setAlpha(150)
        painter.fillRect(self.rect(), veil)

    def _fit(self) -> None:
        under = self.parentWidget()
        if under is not None:
            self.setGeometry(under.rect())
            self.setLayoutDirection(under.layoutDirection())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
