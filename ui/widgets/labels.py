"""Labels by the job they do, so that the theme alone decides how they look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.widgets.painted_line import paint_line


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label of one of the theme's kinds; plain text only, as names may hold anything."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    lean_to_start(made)
    return made


def breakable(path: str) -> str:
    """A path that a label may break after each folder: it may be longer than any line."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def lean_to_start(made: QLabel) -> None:
    """Names of either direction start where the window's own text starts."""
    right = made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another look that the style sheet knows by a property."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    for child in widget.findChildren(QLabel):
        widget.style().unpolish(child)
        widget.style().polish(child)


def frame(kind: str) -> QFrame:
    made = QFrame()
    made.setProperty("kind", kind)
    return made


def rule() -> QFrame:
    """A thin line between two parts."""
    return frame("rule")


class Pill(QLabel):
    """A state in a word or two, on the soft colour of its tone."""

    def __init__(self, words: str = "", tone: str = "calm") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Padding of the style sheet is lost where a hidden label gets its tone; margins stay.
        self.setContentsMargins(9, 3, 9, 3)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(words, tone)

    def show_state(self, words: str, tone: str) -> None:
        self.setText(words)
        restyle(self, "pill", tone)


class OneLine(QLabel):
    """A label that never asks for more room than there is: what is cut is in its tooltip."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)
        lean_to_start(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._cut() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_line(painter, self.rect(), self.text(), self.layoutDirection())

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, self.width())
        )
