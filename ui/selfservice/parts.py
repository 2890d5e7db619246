"""Small parts that pages are put together from: words, pictures, the result, a number, a code."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.sheets import Fact
from ui.theme import icons
from ui.theme.theme import colours
from ui.theme.tokens import Tone
from ui.widgets.labels import frame, label, lean_to_start

DOT = " · "
_HIGH = 100_000
_HAIR_PX = 3
QUIET_MODULES = 4  # white that a code needs around it


def words(text: str, kind: str = "") -> QLabel:
    """A paragraph that wraps and is read aloud as it stands."""
    made = label(text, kind, wrap=True)
    made.setAccessibleName(text)
    return made


def tone_of(name: str) -> Tone | None:
    c = colours()
    return {"ok": c.ok, "attention": c.attention, "refused": c.refused, "calm": c.calm}.get(name)


class Picture(QWidget):
    """An icon large enough to be understood without a word, on a round ground."""

    def __init__(self, name: str, side_px: int) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(side_px, side_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent_soft))
        painter.drawEllipse(QRectF(self.rect()))
        side = int(self.width() * 0.62)
        at = (self.width() - side) // 2
        picture = icons.pixmap(self._name, c.accent_ink, side, inner=c.accent_soft)
        painter.drawPixmap(at, at, picture)


class Mark(QWidget):
    """An icon in one colour."""

    def __init__(self, name: str, colour: str, side_px: int, *, inner: str) -> None:
        super().__init__()
        self._picture = icons.pixmap(name, colour, side_px, inner=inner)
        self.setFixedSize(side_px, side_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


class Result(QFrame):
    """How it went: told by colour, by the shape of the icon and in words."""

    def __init__(self, title: str, tone: str, icon: str, *, size: int = 0) -> None:
        super().__init__()
        s, colour = sizes(), tone_of(tone)
        size = size or s.strong
        assert colour is not None
        self.setStyleSheet(
            f"QFrame {{ background: {colour.fill}; border-radius: {s.radius}px; }}"
            f"QLabel {{ color: {colour.on_fill}; font-size: {size}px; font-weight: 700; }}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(s.gap_l, s.gap_m, s.gap_l, s.gap_m)
        row.setSpacing(s.gap_m)
        side = int(size * 1.3)
        row.addWidget(Mark(icon, colour.on_fill, side, inner=colour.fill))
        self.words = words(title)
        row.addWidget(self.words, 1)


class Dotted(QLabel):
    """Words with dots between them. Where a line ends, a dot would lead nowhere: it is left out."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text)
        self._parts = text.split(DOT)
        self.setProperty("kind", kind)
        lean_to_start(self)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)

    def heightForWidth(self, width: int) -> int:
        metrics = self.fontMetrics()
        room = QRect(0, 0, width, _HIGH)
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(room, flags, self._broken(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = self._broken(self.width())
        if text != self.text():
            self.setText(text)

    def _broken(self, width: int) -> str:
        advance = self.fontMetrics().horizontalAdvance
        # What is a hair too wide would be broken again by the label, in the middle of a part.
        return dotted_lines(self._parts, lambda line: advance(line) <= width - _HAIR_PX)


def dotted_lines(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    """As many parts on each line as fit, with dots between those and none at a line's end."""
    lines = [parts[0]]
    for part in parts[1:]:
        together = f"{lines[-1]}{DOT}{part}"
        if fits(together):
            lines[-1] = together
        else:
            lines.append(part)
    return "\n".join(lines)


class FactLine(QWidget):
    """An icon, what it is about in bold, and what else there is to it."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        s, c = sizes(), colours()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(s.gap_m)
        mark = Mark(fact.icon, c.accent_ink, s.icon, inner=c.surface)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words(fact.words, "strong"))
        if fact.detail:
            column.addWidget(Dotted(fact.detail, "muted"))
        row.addLayout(column, 1)


class Number(QFrame):
    """The number that somebody is called by."""

    def __init__(self, caption: str, number: str) -> None:
        super().__init__()
        s = sizes()
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(s.gap_l, s.gap_s, s.gap_l, s.gap_s)
        row.setSpacing(s.gap_l)
        row.addWidget(words(caption, "muted"), 1)
        shown = label(number, "display")
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.addWidget(shown)


class TakeAlong(QWidget):
    """A code on white, in whole pixels a module, as large as its room."""

    def __init__(self, rows: Sequence[Sequence[bool]], side_px: int, name: str) -> None:
        super().__init__()
        self._rows = rows
        modules = len(rows) + 2 * QUIET_MODULES
        self._module = max(side_px // modules, 1)
        self.setFixedSize(QSize(modules * self._module, modules * self._module))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        side = self._module
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    left, top = (x + QUIET_MODULES) * side, (y + QUIET_MODULES) * side
                    painter.fillRect(QRect(left, top, side, side), QColor("#000000"))


def card() -> QFrame:
    return frame("card")
