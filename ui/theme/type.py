"""Fonts for what paints itself: the window's family, sized in pixels."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


def font(size_px: int, *, bold: bool = False) -> QFont:
    """The window's font at this size."""
    made = QFont(QApplication.font())
    made.setPixelSize(size_px)
    made.setBold(bold)
    return made
