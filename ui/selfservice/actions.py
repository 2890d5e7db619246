"""The answers at the lower edge of a page, side by side where they fit, and the usual one last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.touch_button import TouchButton


class Actions(QWidget):
    """Lays buttons out for a width: one row, or the last one below the others."""

    def __init__(self, buttons: Sequence[TouchButton], width_px: int) -> None:
        super().__init__()
        s = sizes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s.gap_m)
        for buttons_of_row in rows_of(buttons, width_px):
            row = QHBoxLayout()
            row.setSpacing(s.gap_m)
            for button in buttons_of_row:
                row.addWidget(button, 1)
            column.addLayout(row)


def rows_of(buttons: Sequence[TouchButton], width_px: int) -> list[list[TouchButton]]:
    """As few rows as hold every button with its words whole."""
    if not buttons:
        return []
    if fit(buttons, width_px):
        return [list(buttons)]
    *others, last = buttons
    if len(others) > 1 and fit(others, width_px):
        return [others, [last]]
    return [[button] for button in buttons]


def fit(buttons: Sequence[TouchButton], width_px: int) -> bool:
    """Whether all of them stand side by side, equally wide, and no word is cut."""
    gaps = (len(buttons) - 1) * sizes().gap_m
    share = (width_px - gaps) // len(buttons)
    return all(button.minimumSizeHint().width() <= share for button in buttons)
