"""Beside the lamp: how full the room is, how old the list is, and who came through last."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.screens.door.view import DoorView, ScanLine
from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.type import font
from ui.widgets.labels import OneLine, Pill, label
from ui.widgets.one_line_button import OneLineButton
from ui.words import translate

COUNT_PX = 84
BASELINE_PX = 16  # so that both numbers stand on one line
LINES_MAX = 8
PICTURE = QSize(300, 170)


class _Fill(QWidget):
    """How much of the room is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._tone = 0.0, "ok"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: str) -> None:
        self._share, self._tone = share, tone
        self.setVisible(share >= 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(whole, 8, 8)
        painter.fillPath(path, QColor(c.sunken))
        painter.setClipPath(path)
        tones = {"refused": c.refused.fill, "attention": c.attention.fill}
        taken = QRectF(0, 0, whole.width() * self._share, self.height())
        painter.fillRect(taken, QColor(tones.get(self._tone, c.ok.fill)))
        painter.setClipping(False)
        painter.setPen(QColor(c.line_strong))
        painter.drawPath(path)


class _Line(QWidget):
    """One of the latest scans."""

    def __init__(self) -> None:
        super().__init__()
        self._time = label(kind="caption")
        self._time.setMinimumWidth(44)
        self._name = OneLine()
        self._state = Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self._time)
        row.addWidget(self._name, 1)
        row.addWidget(self._state)

    def show_line(self, line: ScanLine) -> None:
        self._time.setText(line.time)
        self._name.setText(line.name)
        self._state.show_state(line.words, line.tone)


class RoomCard(QFrame):
    """Says when somebody wants the session that runs now."""

    other_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._other = ""
        self.inside = QLabel()
        self.inside.setFont(font(COUNT_PX, bold=True))
        self.inside.setStyleSheet(f"font-size: {COUNT_PX}px; font-weight: 700;")
        self.of = label(kind="headline")
        self.of.setContentsMargins(0, 0, 0, BASELINE_PX)
        self.left = Pill()
        self.fill = _Fill()
        self.heads = label(kind="strong", wrap=True)
        self.further = label(kind="muted", wrap=True)
        self.age = Pill()
        self.runs_now = OneLineButton()
        self.runs_now.setProperty("kind", "primary")
        self.runs_now.clicked.connect(self._ask_other)
        self._lines = [_Line() for _ in range(LINES_MAX)]
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(translate("door", "What the camera sees"))
        self.picture.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(tokens.GAP_M)
        numbers.addWidget(self.inside)
        numbers.addWidget(self.of, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addStretch(1)
        numbers.addWidget(self.left, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_S, tokens.GAP_L, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(numbers)
        for part in (self.fill, self.heads, self.further):
            column.addWidget(part)
        column.addWidget(self.age, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.runs_now)
        column.addSpacing(tokens.GAP_S)
        for line in self._lines:
            column.addWidget(line)
        column.addStretch(1)
        column.addWidget(self.picture)

    def show_picture(self, seen: QImage | None) -> None:
        """As in a mirror, for whoever holds a badge before it; None: the camera is off."""
        self.picture.setVisible(seen is not None)
        if seen is not None:
            fitted = seen.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
            flipped = fitted.flipped(Qt.Orientation.Horizontal)
            self.picture.setPixmap(QPixmap.fromImage(flipped))

    def show_room(self, view: DoorView) -> None:
        self.inside.setText(view.inside)
        self.inside.setAccessibleName(f"{view.inside} {view.of}")
        self.of.setText(view.of)
        self.left.show_state(view.left, view.left_tone)
        self.fill.show_share(view.share, view.left_tone)
        self.heads.setText(view.heads)
        self.heads.setVisible(bool(view.heads))
        self.further.setText(view.further)
        self.show_age(view.age, view.age_tone)
        self._other = view.runs_now
        self.runs_now.say(view.runs_now_words)
        self.runs_now.setVisible(bool(view.runs_now))
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(view.lines))
            if at < len(view.lines):
                line.show_line(view.lines[at])

    def show_age(self, words: str, tone: str) -> None:
        self.age.show_state(words, tone)

    def _ask_other(self) -> None:
        self.other_asked.emit(self._other)
