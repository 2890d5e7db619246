"""One line of text in which some letters are set off, so that one sees why it is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.widgets.painted_line import direction_of, paint_line

Span = tuple[int, int]


def paint_marked_line(
    painter: QPainter,
    box: QRect,
    text: str,
    spans: Sequence[Span],
    *,
    window: Qt.LayoutDirection,
    ink: QColor,
) -> None:
    """With the painter's own font and pen. What is set off is underlined and drawn in `ink`: the
    line under it is seen without colours as well."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    kept = len(text) if cut == text else max(0, len(cut) - 1)
    formats = [_set_off(begin, min(end, kept), ink) for begin, end in spans if begin < kept]
    if not formats:
        paint_line(painter, box, text, window)
        return
    layout = QTextLayout(cut, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(text, window))
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(box.width(), 1))
    layout.endLayout()
    free = box.width() - line.naturalTextWidth()
    right = window is Qt.LayoutDirection.RightToLeft
    x = box.x() + (free if right else 0)
    layout.draw(painter, QPointF(x, box.y() + (box.height() - line.height()) / 2))


def _set_off(begin: int, end: int, ink: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = begin, end - begin
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setForeground(ink)
    found.format = look
    return found
