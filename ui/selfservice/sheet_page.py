"""A page with one decision: what it is about on one side, the answers on the other, or below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from badges.codes import encode
from ui.selfservice.actions import Actions, fit
from ui.selfservice.dress import sizes
from ui.selfservice.parts import FactLine, Number, Picture, Result, TakeAlong, card, words
from ui.selfservice.scrolling import Gliding
from ui.selfservice.sheets import Choice, Sheet
from ui.selfservice.touch_button import TouchButton
from ui.widgets.badge_pane import BadgePane

_ASIDE = 3  # parts of eight that the picture has, where the page is wider than high


class SheetPage(QWidget):
    """Shows one sheet, once: another one is another page, so that nothing of it stays."""

    chosen = Signal(object)  # Event
    stepped = Signal(str)  # the code of a choice that stays within the step
    answered = Signal(object, object)  # Event, the codes that are ticked

    def __init__(self, sheet: Sheet, room: QSize) -> None:
        super().__init__()
        self.sheet = sheet
        self._width = room.width() - 2 * sizes().gap_l
        self._height = room.height()
        self.badge: BadgePane | None = None
        self._main_button: TouchButton | None = None
        self.ticks: list[TouchButton] = []
        # A result stands beside where to go from there, where there is room beside it.
        self._facts_beside = bool(sheet.tone and sheet.facts) and not sizes().portrait
        self._lay_out()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins: at the choices, or else at the usual answer."""
        if self.sheet.choices or self._main_button is None:
            return first_button(self)
        return self._main_button

    def show_badge(self, picture: QImage) -> None:
        if self.badge is not None:
            self.badge.show_badge(picture, self.sheet.facts[0].words if self.sheet.facts else "")

    # -- inside ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        s = sizes()
        column = QVBoxLayout(self)
        column.setContentsMargins(s.gap_l, s.gap_m, s.gap_l, s.gap_m)
        column.setSpacing(s.gap_m)
        inside = QWidget()
        aside = self._aside()
        wide = aside is not None and not s.portrait
        whole = self._width - s.target_min - s.gap_s  # beside it one may have to turn on
        main_width = whole * (8 - _ASIDE) // 8 - s.gap_l if wide else whole
        if wide:
            assert aside is not None
            row = QHBoxLayout(inside)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(s.gap_l)
            if self._facts_beside:
                row.addWidget(self._middle(main_width), 1)
                row.addWidget(aside, 1)
            else:
                row.addWidget(aside, _ASIDE)
                row.addWidget(self._middle(main_width), 8 - _ASIDE)
        else:
            rows = QVBoxLayout(inside)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(s.gap_l)
            rows.addStretch(1)
            if aside is not None:
                rows.addWidget(aside)
            rows.addWidget(self._middle(main_width))
            rows.addStretch(1)
        column.addWidget(Gliding(inside), 1)
        buttons = [self._button(choice, "plain") for choice in self.sheet.others]
        if self.sheet.main is not None:
            self._main_button = self._main(self.sheet.main)
            buttons.append(self._main_button)
        if buttons:
            column.addWidget(Actions(buttons, self._width))

    def _aside(self) -> QWidget | None:
        """The picture beside the words: a badge, a code, or what to do shown."""
        s, sheet = sizes(), self.sheet
        if sheet.badge:
            self.badge = BadgePane()
            high = min(self._height // (3 if s.portrait else 2), s.picture * 4)
            self.badge.setMinimumSize(high * 3 // 4, high)
            return self.badge
        if sheet.qr:
            code = encode(sheet.qr)
            if code is not None:
                side = min(self._height * 6 // 10, self._width // 3, s.picture * 4)
                side = max(side, s.target * 2)
                rows = [[dark == "1" for dark in row] for row in code.rows]
                return _centred(TakeAlong(rows, side, sheet.said[-1] if sheet.said else ""))
        if self._facts_beside:
            return _facts(sheet)
        if sheet.icon and not sheet.tone:
            return _centred(Picture(sheet.icon, min(s.picture * 2, self._height // 3)))
        return None

    def _middle(self, width: int) -> QWidget:
        s, sheet = sizes(), self.sheet
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s.gap_m)
        if not self._facts_beside:  # beside a long day, the middle lies below what is seen first
            column.addStretch(1)
        if sheet.tone and sheet.icon:
            column.addWidget(Result(sheet.title, sheet.tone, sheet.icon))
        else:
            column.addWidget(words(sheet.title, "title"))
        if sheet.problem:
            good = sheet.tone == "ok"
            tone, icon = ("ok", "ok") if good else ("attention", "attention")
            column.addWidget(Result(sheet.problem, tone, icon, size=s.body))
        for said in sheet.said:
            column.addWidget(words(said, "strong" if sheet.tone and sheet.icon else ""))
        if sheet.number:
            column.addWidget(Number(sheet.number_words, sheet.number))
        if sheet.choices:
            column.addWidget(self._choices(width))
        if sheet.facts and not self._facts_beside:
            column.addWidget(_facts(sheet))
        column.addStretch(1)
        return middle

    def _choices(self, width: int) -> QWidget:
        """As many columns as the sheet asks for, or as hold every word whole."""
        s, sheet = sizes(), self.sheet
        kind = "tick" if sheet.ticks else "choice"
        buttons = [self._button(choice, kind) for choice in sheet.choices]
        columns = sheet.columns
        if columns == 1 and sheet.facts and not self._facts_beside:
            for button in buttons:
                button.line_up()
        while columns > 1 and not all(fit([one] * columns, width) for one in buttons):
            columns -= 1
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(s.gap_m)
        for at, button in enumerate(buttons):
            grid.addWidget(button, at // columns, at % columns)
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        held = QWidget()
        held.setLayout(grid)
        return held

    def _button(self, choice: Choice, kind: str) -> TouchButton:
        button = TouchButton(choice.words, kind=kind, icon=choice.icon, detail=choice.detail)
        if kind == "tick":
            button.setObjectName(choice.code)
            button.setChecked(choice.ticked)
            self.ticks.append(button)
            return button
        if kind == "choice":
            button.mark(choice.ticked)
        if choice.event is not None:
            button.clicked.connect(partial(self.chosen.emit, choice.event))
        else:
            button.clicked.connect(partial(self.stepped.emit, choice.code))
        return button

    def _main(self, choice: Choice) -> TouchButton:
        button = TouchButton(choice.words, kind="primary", icon=choice.icon)
        button.clicked.connect(partial(self._take_main, choice))
        return button

    def _take_main(self, choice: Choice) -> None:
        if self.sheet.ticks:
            ticked = tuple(one.objectName() for one in self.ticks if one.isChecked())
            self.answered.emit(choice.event, ticked)
        else:
            self.chosen.emit(choice.event)


def first_button(page: QWidget) -> TouchButton | None:
    """The first that the keyboard reaches."""
    buttons = page.findChildren(TouchButton)
    return next((one for one in buttons if one.focusPolicy() != Qt.FocusPolicy.NoFocus), None)


def _facts(sheet: Sheet) -> QWidget:
    s = sizes()
    held = card()
    column = QVBoxLayout(held)
    column.setContentsMargins(s.gap_l, s.gap_m, s.gap_l, s.gap_m)
    column.setSpacing(s.gap_m)
    for fact in sheet.facts:
        column.addWidget(FactLine(fact))
    column.addStretch(1)
    return held


def _centred(widget: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
    return held
