"""The answers at the lower edge of a page, side by side where they fit, and the usual one last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.touch_button import TouchButton

LINES_MAX = 2


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
    pairs = [list(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    if len(pairs) > 1 and all(fit(pair, width_px) for pair in pairs):
        return pairs
    return [[button] for button in buttons]


def fit(buttons: Sequence[TouchButton], width_px: int) -> bool:
    """Whether all of them stand side by side, equally wide, no word is cut, and none is a tower."""
    gaps = (len(buttons) - 1) * sizes().gap_m
    share = (width_px - gaps) // len(buttons)
    return all(
        one.minimumSizeHint().width() <= share and one.lines_at(share) <= LINES_MAX
        for one in buttons
    )
