"""Buttons in rows and columns that hold every word whole; pages of them where one is too small.

A row is as high as a finger wants, or a little lower (never below a key of the keyboard) where all
of them can be seen at once by that.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.touch_button import TouchButton
from ui.words import translate

COLUMNS_MAX = 4


class Lengths(Struct, frozen=True):
    """Of a grid's buttons, in pixels."""

    gap: int
    target: int  # as high as a finger wants it
    least: int  # and no lower than that


class Grid(Struct, frozen=True):
    """How wide each column is and how high each row, in pixels."""

    widths: tuple[int, ...]
    heights: tuple[int, ...]

    def whole_height(self, gap: int) -> int:
        return sum(self.heights) + gap * (len(self.heights) - 1)


def column_widths(minima: Sequence[int], *, width: int, gap: int) -> tuple[int, ...]:
    """For buttons in reading order, with the least width of each: as many columns as hold them,
    equally wide where that is wide enough for all."""
    for columns in range(min(COLUMNS_MAX, len(minima)), 1, -1):
        room = width - gap * (columns - 1)
        wanted = [max(minima[at::columns]) for at in range(columns)]
        if max(wanted) * columns <= room:
            return (room // columns,) * columns
        if sum(wanted) <= room:
            return tuple(each + (room - sum(wanted)) // columns for each in wanted)
    return (width,)


def row_heights(needs: Sequence[int], height: int, lengths: Lengths) -> tuple[int, ...]:
    """For rows with the height that their words need: empty where they do not all have room."""
    least = [max(need, lengths.least) for need in needs]
    spare = height - sum(least) - lengths.gap * (len(least) - 1)
    if spare < 0:
        return ()
    wanted = [max(need, lengths.target) - low for need, low in zip(needs, least, strict=True)]
    part = min(1.0, spare / (sum(wanted) or 1))
    return tuple(low + int(want * part) for low, want in zip(least, wanted, strict=True))


class ButtonGrid(QWidget):
    """All of the buttons at once, or page by page with a large button to each side."""

    def __init__(self, buttons: Sequence[TouchButton]) -> None:
        super().__init__()
        self._buttons = list(buttons)
        self._page = 0
        self._per_page = len(self._buttons)
        self._up = self._pager("up", translate("kiosk", "Further up"), -1)
        self._down = self._pager("down", translate("kiosk", "Further down"), 1)
        for button in (*self._buttons, self._up, self._down):
            button.setParent(self)

    def grid_for(self, width: int, height: int) -> Grid | None:
        """None: not all of them have room at once."""
        grid = self._grid(self._buttons, width, height)
        return grid if grid.heights else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- inside ------------------------------------------------------------------------------------

    def _grid(self, buttons: Sequence[TouchButton], width: int, height: int) -> Grid:
        s = sizes()
        minima = [button.minimumSizeHint().width() for button in self._buttons]
        widths = column_widths(minima, width=width, gap=s.gap_m)
        rows = [buttons[at : at + len(widths)] for at in range(0, len(buttons), len(widths))]
        needs = [max(b.words_high(w) for b, w in zip(row, widths, strict=False)) for row in rows]
        return Grid(widths, row_heights(needs, height, Lengths(s.gap_m, s.target, s.key)))

    def _lay_out(self) -> None:
        s, width, height = sizes(), self.width(), self.height()
        grid = self._grid(self._buttons, width, height)
        self._per_page = len(self._buttons)
        if not grid.heights:
            height -= s.target + s.gap_m  # for the buttons that turn the page
            rows = max((height + s.gap_m) // (s.target + s.gap_m), 1)
            self._per_page = rows * len(grid.widths)
        self._page = min(self._page, (len(self._buttons) - 1) // self._per_page)
        first = self._page * self._per_page
        shown = self._buttons[first : first + self._per_page]
        if not grid.heights:
            grid = self._grid(shown, width, height)
        for at, button in enumerate(self._buttons):
            button.setVisible(first <= at < first + self._per_page)
        top = 0
        for row, high in enumerate(grid.heights):
            self._place_row(shown[row * len(grid.widths) :], grid.widths, QRect(0, top, 0, high))
            top += high + s.gap_m
        self._place_pagers(width)

    def _place_row(self, buttons: list[TouchButton], widths: tuple[int, ...], at: QRect) -> None:
        """From where the language begins to read."""
        left = 0
        for button, wide in zip(buttons, widths, strict=False):
            from_left = left if self._reads_rightwards() else self.width() - left - wide
            button.setGeometry(from_left, at.y(), wide, at.height())
            left += wide + sizes().gap_m

    def _place_pagers(self, width: int) -> None:
        s = sizes()
        paged = self._per_page < len(self._buttons)
        half = (width - s.gap_m) // 2
        place = QRect(0, self.height() - s.target, 0, s.target)
        self._place_row([self._up, self._down], (half, half), place)
        self._up.setVisible(paged)
        self._down.setVisible(paged)
        self._up.setEnabled(self._page > 0)
        self._down.setEnabled((self._page + 1) * self._per_page < len(self._buttons))

    def _reads_rightwards(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _pager(self, icon: str, name: str, way: int) -> TouchButton:
        button = TouchButton("", icon=icon)
        button.setAccessibleName(name)
        button.clicked.connect(partial(self._turn, way))
        return button

    def _turn(self, way: int) -> None:
        self._page += way
        self._lay_out()
        self._buttons[self._page * self._per_page].setFocus(Qt.FocusReason.OtherFocusReason)
