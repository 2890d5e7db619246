"""What holds the middle of a large window: a line that is too long is not read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def held(outer: QWidget, width_px_max: int) -> QWidget:
    """The part of a widget that is used, in its middle; what is beyond stays empty."""
    inner = QWidget()
    inner.setMaximumWidth(width_px_max)
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inner, width_px_max)
    row.addStretch(1)
    return inner
