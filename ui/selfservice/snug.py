"""Words in lines as high as what is drawn of them.

A font of a script with marks above and below keeps room for the tallest of them on every line:
that of Arabic takes twice the size of its letters. Where room is dear, lines stand as close as
their ink allows.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QStyle

from ui.theme.type import font

_PITCH = 1.22  # of a type's size, from one line to the next, where the ink allows it
_ABOVE, _BELOW = 0.78, 0.24  # of a type's size: what Latin capitals and descenders take
_APART_PX = 2  # ink of two lines never touches


class Laid(Struct, frozen=True):
    """Where the baselines of some lines lie, from the top of the first line's ink, in pixels."""

    baselines: tuple[float, ...]
    height: int


def laid(inks: tuple[tuple[float, float], ...], size_px: int) -> Laid:
    """Lines by their ink: how far each reaches above and below its baseline."""
    baselines: list[float] = []
    below = 0.0
    for over, under in inks:
        above = max(over, _ABOVE * size_px)
        if baselines:
            step = max(_PITCH * size_px, below + over + _APART_PX)
            baselines.append(baselines[-1] + step)
        else:
            baselines.append(above)
        below = max(under, _BELOW * size_px)
    return Laid(tuple(baselines), int((baselines[-1] if baselines else 0) + below + 0.999))


class Snug(QLabel):
    """A paragraph that wraps and is read aloud as it stands; its size may be changed."""

    def __init__(self, text: str, size_px: int, colour: str, *, bold: bool = False) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self._colour, self._bold = colour, bold
        self.size_px = 0
        self.resize_type(size_px)

    def resize_type(self, size_px: int) -> None:
        if size_px == self.size_px:
            return
        self.size_px = size_px
        weight = 700 if self._bold else 400
        self.setStyleSheet(f"color: {self._colour}; font-size: {size_px}px; font-weight: {weight};")
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._laid(width)[1].height

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, lines = self._laid(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = max((self.height() - lines.height) // 2, 0)
        layout.draw(painter, QPointF(0, top))

    def _font(self) -> QFont:
        return font(self.size_px, bold=self._bold)

    def _laid(self, width: int) -> tuple[QTextLayout, Laid]:
        how = QTextOption()
        direction = self.layoutDirection()
        how.setTextDirection(direction)
        how.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
        return broken(self.text(), self._font(), width, how)


def broken(text: str, used: QFont, width: int, how: QTextOption) -> tuple[QTextLayout, Laid]:
    """The text broken into lines of this width, each moved to its baseline. The font's size is one
    in pixels."""
    layout = QTextLayout(text, used)
    how.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(how)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append(line)
    layout.endLayout()
    found = laid(tuple(_ink(line) for line in lines), used.pixelSize())
    for line, baseline in zip(lines, found.baselines, strict=True):
        line.setPosition(QPointF(0, baseline - line.ascent()))
    return layout, found


def _ink(line: QTextLine) -> tuple[float, float]:
    """How far what is drawn reaches above and below the baseline. Glyph by glyph: a font's metrics
    know nothing of where a mark is moved to over its letter."""
    over = under = 0.0
    baseline = line.y() + line.ascent()
    for run in line.glyphRuns():
        drawn = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = drawn.boundingRect(glyph)
            over = max(over, baseline - at.y() - box.top())
            under = max(under, at.y() + box.bottom() - baseline)
    return over, under
