"""The page that waits for somebody: where they are, what to do, and their language at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.selfservice.actions import fit
from ui.selfservice.dress import sizes
from ui.selfservice.parts import Picture, words
from ui.selfservice.scrolling import Gliding
from ui.selfservice.sheet_page import first_button
from ui.selfservice.sheets import Sheet
from ui.selfservice.touch_button import TouchButton

_COLUMNS_MAX = 4


class AttractPage(QWidget):
    """Names no person, and shows every language in its own script."""

    chosen = Signal(object)  # Event

    def __init__(self, sheet: Sheet, room: QSize, notice: str = "") -> None:
        super().__init__()
        s = sizes()
        self.sheet = sheet
        self._room = room
        held = QWidget()
        if s.portrait:
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.addStretch(1)
            column.addWidget(self._invitation())
            column.addStretch(1)
            column.addWidget(self._languages(room.width() - 2 * s.gap_l))
            column.addStretch(1)
        else:
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(s.gap_l)
            row.addWidget(self._invitation(), 3)
            languages = self._languages((room.width() - 3 * s.gap_l) * 5 // 8)
            row.addWidget(languages, 5, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(s.gap_l, s.gap_m, s.gap_l, s.gap_m)
        if not s.portrait:
            whole.addWidget(words(self.sheet.title, "title"))
        whole.addWidget(Gliding(held), 1)
        if notice:
            whole.addWidget(words(notice, "caption"))

    def first_focus(self) -> QWidget | None:
        return first_button(self)

    def _invitation(self) -> QWidget:
        s = sizes()
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s.gap_m)
        column.addStretch(1)
        side = min(s.picture * 2, self._room.height() * 3 // 10)
        picture = Picture(self.sheet.icon, side)
        across = Qt.AlignmentFlag.AlignHCenter if s.portrait else Qt.AlignmentFlag.AlignLeading
        column.addWidget(picture, 0, across)
        if s.portrait:
            column.addWidget(words(self.sheet.title, "title"))
        for said in self.sheet.said:
            column.addWidget(words(said))
        column.addStretch(1)
        return held

    def _languages(self, width: int) -> QWidget:
        s = sizes()
        buttons = []
        for choice in self.sheet.choices:
            button = TouchButton(choice.words)
            button.roomy = False
            button.setLocale(QLocale(choice.code))
            button.clicked.connect(partial(self.chosen.emit, choice.event))
            buttons.append(button)
        columns = min(_COLUMNS_MAX, len(buttons)) or 1
        while columns > 1 and not all(fit([one] * columns, width) for one in buttons):
            columns -= 1
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(s.gap_m)
        for at, button in enumerate(buttons):
            grid.addWidget(button, at // columns, at % columns)
        held = QWidget()
        held.setLayout(grid)
        return held
