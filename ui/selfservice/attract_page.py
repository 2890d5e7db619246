"""The page that waits for somebody: where they are, what to do, and their language at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.language_grid import ButtonGrid
from ui.selfservice.parts import Picture
from ui.selfservice.sheet_page import first_button
from ui.selfservice.sheets import Choice, Sheet
from ui.selfservice.snug import Snug
from ui.selfservice.touch_button import TouchButton
from ui.theme.theme import colours

_LANGUAGES_PART = 5 / 8  # of the width, where the invitation stands beside them
_PICTURE_PART = 0.3  # of the height, at most


class AttractPage(QWidget):
    """Names no person, and shows every language in its own script."""

    chosen = Signal(object)  # Event

    def __init__(self, sheet: Sheet, room: QSize, notice: str = "") -> None:
        super().__init__()
        s, c = sizes(), colours()
        self.sheet = sheet
        self._side_px = int(min(s.picture * 2, room.height() * _PICTURE_PART))
        self._pictures = [self._picture(self._side_px), self._picture(s.picture)]
        self._title = self._words(sheet.title, s.title, c.text, bold=True)
        self._said = self._words("\n".join(sheet.said), s.body, c.text)
        self._grid = ButtonGrid([self._button(choice) for choice in sheet.choices])
        self._grid.setParent(self)
        self._notice = self._words(notice, s.caption, c.muted)

    def first_focus(self) -> QWidget | None:
        return first_button(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        s = sizes()
        width = self.width() - 2 * s.gap_l
        box = QRect(s.gap_l, s.gap_m, width, self.height() - 2 * s.gap_m)
        for picture in self._pictures:
            picture.hide()
        if self._notice.text():
            high = self._notice.heightForWidth(width)
            self._put(self._notice, QRect(box.x(), box.bottom() - high, width, high))
            box.setHeight(box.height() - high - s.gap_m)
        if s.portrait or not self._side_by_side(box):
            self._below_each_other(box)

    # -- inside ------------------------------------------------------------------------------------

    def _side_by_side(self, box: QRect) -> bool:
        """The invitation beside the languages; or it does not fit so."""
        s = sizes()
        title_high = self._title.heightForWidth(box.width())
        left = int((box.width() - s.gap_l) * _LANGUAGES_PART)
        beside = QRect(box)
        beside.setTop(box.top() + title_high + s.gap_m)
        beside.setWidth(box.width() - left - s.gap_l)
        grid = self._grid.grid_for(left, beside.height())
        said_high = self._said.heightForWidth(beside.width())
        spare = beside.height() - said_high - s.gap_m
        picture = self._pictures[0] if spare >= self._side_px else None
        if grid is None or said_high > beside.height():
            return False
        self._put(self._title, QRect(box.x(), box.y(), box.width(), title_high))
        high = grid.whole_height(s.gap_m)
        over = (beside.height() - high) // 2
        self._put(self._grid, QRect(beside.right() + s.gap_l, beside.y() + over, left, high))
        whole = said_high + (self._side_px + s.gap_m if picture else 0)
        top = beside.y() + (beside.height() - whole) // 2
        if picture is not None:
            self._put(picture, QRect(beside.x(), top, self._side_px, self._side_px))
            top += self._side_px + s.gap_m
        self._put(self._said, QRect(beside.x(), top, beside.width(), said_high))
        return True

    def _below_each_other(self, box: QRect) -> None:
        """The languages have the whole width, and the picture what they leave of the height."""
        s = sizes()
        title_high = self._title.heightForWidth(box.width())
        said_high = self._said.heightForWidth(box.width())
        room = box.height() - title_high - said_high - 2 * s.gap_m
        grid = self._grid.grid_for(box.width(), room)
        high = grid.whole_height(s.gap_m) if grid is not None else room
        spare = room - high
        picture = next((one for one in self._pictures if spare >= one.height() + s.gap_m), None)
        spare -= picture.height() + s.gap_m if picture is not None else 0
        top = box.y() + spare // 3
        if picture is not None:
            left = box.center().x() - picture.width() // 2
            self._put(picture, QRect(left, top, picture.width(), picture.height()))
            top += picture.height() + s.gap_m
        self._put(self._title, QRect(box.x(), top, box.width(), title_high))
        top += title_high + s.gap_m
        self._put(self._said, QRect(box.x(), top, box.width(), said_high))
        top += said_high + s.gap_m + spare // 3
        self._put(self._grid, QRect(box.x(), top, box.width(), high))

    def _put(self, widget: QWidget, at: QRect) -> None:
        """Mirrored where the language reads leftwards."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at = QRect(self.width() - at.x() - at.width(), at.y(), at.width(), at.height())
        widget.setGeometry(at)
        widget.show()

    def _words(self, text: str, size_px: int, colour: str, *, bold: bool = False) -> Snug:
        made = Snug(text, size_px, colour, bold=bold)
        made.setParent(self)
        return made

    def _picture(self, side_px: int) -> Picture:
        made = Picture(self.sheet.icon, side_px)
        made.setParent(self)
        return made

    def _button(self, choice: Choice) -> TouchButton:
        button = TouchButton(choice.words)
        button.roomy = False
        button.setLocale(QLocale(choice.code))
        button.clicked.connect(partial(self.chosen.emit, choice.event))
        return button
