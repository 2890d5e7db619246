"""One line of text, painted: cut with an ellipsis, in its own direction, at the window's start."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

_RIGHT_TO_LEFT = ("R", "AL")


def direction_of(text: str, fallback: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Where the text itself starts: its first letter decides, as it does on paper."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in _RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return fallback


def paint_line(painter: QPainter, box: QRect, text: str, window: Qt.LayoutDirection) -> None:
    """With the painter's own font and pen."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    right = window is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(direction_of(text, window))
    painter.drawText(box, int(flags), cut)
    painter.setLayoutDirection(window)
