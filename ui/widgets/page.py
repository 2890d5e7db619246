"""The frame of a screen other than the desk: a title, a sentence, buttons, and room below."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import tokens
from ui.widgets.labels import label
from ui.widgets.verdict_panel import VerdictPanel

COLUMN_PX_MAX = 1320


class _Content(QWidget):
    """As tall as its wrapped lines need: a scroll area asks only how wide and tall it likes to
    be, and lines that wrap would be cut."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class Page(QWidget):
    """A screen builds its own content into `body`."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._sentence = label(sentence, "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "headline"))
        words.addWidget(self._sentence)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(tokens.GAP_S)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addLayout(self.buttons)
        self.verdict = VerdictPanel()
        inside = _Content()
        self.body = QVBoxLayout(inside)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside_bar = (tokens.GAP_S, 0, 0, 0) if mirrored else (0, 0, tokens.GAP_S, 0)
        self.body.setContentsMargins(*beside_bar)
        self.body.setSpacing(tokens.GAP_M)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN_PX_MAX)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(holder, 1000)  # all there is, up to its maximum
        across.addStretch(1)
        column = QVBoxLayout(holder)
        start, end = tokens.GAP_XXL, tokens.GAP_XXL - tokens.GAP_S
        left, right = (end, start) if mirrored else (start, end)
        column.setContentsMargins(left, tokens.GAP_XL, right, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        column.addLayout(top)
        column.addWidget(self.verdict)
        self.above = QVBoxLayout()  # stays while the body is made anew, and does not scroll away
        column.addLayout(self.above)
        column.addWidget(scroll, 1)

    @property
    def viewport(self) -> QWidget:
        """Through which the body is seen."""
        return self._scroll.viewport()

    def say(self, sentence: str) -> None:
        """The line under the title."""
        self._sentence.setText(sentence)

    def empty_body(self, *, keep: Collection[QWidget] = ()) -> None:
        """What is kept belongs to nobody until it is added again."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in keep:
                widget.hide()
                widget.deleteLater()
