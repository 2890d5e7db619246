"""The bar on every page: a way back, another language, easier to see, and somebody who helps."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.selfservice.dress import sizes
from ui.selfservice.shell_view import bar_words
from ui.selfservice.touch_button import TouchButton


class BarShown(Struct, frozen=True):
    """Which of its buttons a page has. Display and Call staff are on every one."""

    back: bool = False
    leave: bool = False
    language: bool = True


class Bar(QFrame):
    """Where somebody came from on one side, and what helps them on the other."""

    back_pressed = Signal()
    leave_pressed = Signal()
    language_pressed = Signal()
    ease_pressed = Signal()
    call_pressed = Signal()

    def __init__(self, shown: BarShown, width_px: int) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        said = bar_words()
        self._coming = [
            self._button(words, icon, pressed)
            for wanted, words, icon, pressed in (
                (shown.back, said.back, "back", self.back_pressed),
                (shown.leave, said.leave, "close", self.leave_pressed),
            )
            if wanted
        ]
        self._helping = [
            self._button(words, icon, pressed)
            for wanted, words, icon, pressed in (
                (shown.language, said.language, "language", self.language_pressed),
                (True, said.ease, "ease", self.ease_pressed),
                (True, said.call, "call", self.call_pressed),
            )
            if wanted
        ]
        self.call = self._helping[-1]
        self.call.kind = "plain"
        self._lay_out(width_px - 2 * sizes().gap_s)

    def _button(self, words: str, icon: str, pressed: object) -> TouchButton:
        button = TouchButton(words, kind="quiet", icon=icon, size=sizes().caption)
        button.roomy = False
        button.clicked.connect(pressed)
        return button

    def _lay_out(self, width: int) -> None:
        """One row, without pictures where words need their room; two rows on a narrow screen."""
        gap = sizes().gap_s
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        buttons = [*self._coming, *self._helping]
        if not _fits(buttons, width, gap):
            for button in buttons:
                button.icon_name = ""
        together = _fits(buttons, width, gap)
        rows = [(self._coming, self._helping)]
        if not together:
            rows = [(self._coming, []), ([], self._helping)]
        for coming, helping in rows:
            row = QHBoxLayout()
            row.setSpacing(gap)
            for button in coming:
                row.addWidget(button)
            row.addStretch(1)
            for button in helping:
                row.addWidget(button)
            if coming or helping:
                column.addLayout(row)


def _fits(buttons: list[TouchButton], width: int, gap: int) -> bool:
    wide = sum(button.minimumSizeHint().width() for button in buttons)
    return wide + gap * len(buttons) <= width
