"""Is anybody there? It covers the page, so that nobody else reads what somebody left open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.selfservice.actions import Actions
from ui.selfservice.dress import sizes
from ui.selfservice.parts import Picture, words
from ui.selfservice.shell_view import warning_words
from ui.selfservice.touch_button import TouchButton
from ui.theme.theme import colours

_STEP_MS = 500  # the line shrinks in steps that do not flicker


class Remaining(QWidget):
    """How much of the time is left, as the length of a line."""

    def __init__(self, total_ms: int) -> None:
        super().__init__()
        self._total_ms = max(total_ms, 1)
        self._gone_ms = 0
        self.setFixedHeight(sizes().gap_m)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        self._gone_ms += _STEP_MS
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(c.sunken))
        left = max(1 - self._gone_ms / self._total_ms, 0.0)
        box = self.rect()
        box.setWidth(int(box.width() * left))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.rect().right())
        painter.fillRect(box, QColor(c.accent))


class WarningPage(QFrame):
    more_asked = Signal()
    leave_asked = Signal()

    def __init__(self, room: QSize, *, left_ms: int) -> None:
        super().__init__()
        self.setProperty("kind", "scrim")
        s, said = sizes(), warning_words()
        self.more = TouchButton(said["more"], kind="primary", icon="check")
        self.more.clicked.connect(self.more_asked)
        leave = TouchButton(said["leave"])
        leave.clicked.connect(self.leave_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(s.gap_l, s.gap_l, s.gap_l, s.gap_l)
        column.setSpacing(s.gap_m)
        column.addStretch(2)
        side = min(s.picture, room.height() // 5)
        column.addWidget(Picture("waiting", side), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, kind in ((said["title"], "display"), (said["said"], "")):
            line = words(text, kind)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addWidget(Remaining(left_ms))
        column.addStretch(1)
        column.addWidget(Actions([leave, self.more], room.width() - 2 * s.gap_l))
        column.addStretch(1)

    def first_focus(self) -> QWidget | None:
        return self.more
