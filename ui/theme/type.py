"""Fonts for what paints itself: the window's family, sized in pixels."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication


def font(size_px: int, *, bold: bool = False) -> QFont:
    """The window's font at this size."""
    made = QFont(QApplication.font())
    made.setPixelSize(size_px)
    made.setBold(bold)
    return made


def fitted(text: str, room_px: int, *, size_px: int, least_px: int, bold: bool = False) -> QFont:
    """The font at this size, or as much smaller as the text needs to fit; never below the least."""
    made = font(size_px, bold=bold)
    wide = QFontMetrics(made).horizontalAdvance(text)
    if wide <= max(0, room_px):  # before a layout there is no room at all, and often no text
        return made
    return font(max(least_px, int(size_px * room_px / wide)), bold=bold)
