"""What stands above a line that is typed: as much of it as fits, and the question always whole."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.parts import Mark, tone_of
from ui.selfservice.scrolling import Gliding
from ui.selfservice.sheets import Asking
from ui.selfservice.sizes import Sizes
from ui.selfservice.snug import Snug
from ui.theme.theme import colours


class Form(Struct, frozen=True):
    """How the head may look: the sizes of its type, and whether what helps stands below it."""

    title_px: int
    problem_px: int
    said: bool
    apart_px: int  # what stands below from what stands above
    around_px: int  # above and below the words of what was not right


def forms(s: Sizes) -> tuple[Form, ...]:
    """From the richest to the barest: the question becomes smaller before what helps is left out,
    and nothing becomes smaller than what everybody reads who asked for nothing."""
    largest = (s.title,) if s.portrait else ()
    steps = (*largest, s.strong, s.body)
    return (
        Form(steps[0], s.body, said=True, apart_px=s.gap_m, around_px=s.gap_m),
        *(Form(px, s.body, said=True, apart_px=s.gap_s, around_px=s.gap_s) for px in steps),
        *(Form(px, s.body, said=False, apart_px=s.gap_s, around_px=s.gap_s) for px in steps),
        *(
            Form(px, s.caption, said=False, apart_px=s.gap_s // 2, around_px=s.line)
            for px in (s.body, s.caption)
        ),
    )


def richest(wanted: tuple[Form, ...], fits: Callable[[Form], bool]) -> Form:
    """The first that fits, or the barest."""
    return next((form for form in wanted if fits(form)), wanted[-1])


class Problem(QFrame):
    """What was not right, told by colour, shape and words, on no more than its words need."""

    def __init__(self, text: str) -> None:
        super().__init__()
        s, colour = sizes(), tone_of("attention")
        assert colour is not None
        self.setStyleSheet(f"QFrame {{ background: {colour.fill}; border-radius: {s.radius}px; }}")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(s.gap_m)
        self._row.addWidget(Mark("attention", colour.on_fill, s.caption, inner=colour.fill))
        self._words = Snug(text, s.body, colour.on_fill, bold=True)
        self._row.addWidget(self._words, 1)

    def wear(self, form: Form) -> None:
        s = sizes()
        self._row.setContentsMargins(s.gap_m, form.around_px, s.gap_m, form.around_px)
        self._words.resize_type(form.problem_px)


class Head(Gliding):
    """Chooses its form by the room that it is given. What not even the barest form fits into,
    an organiser's long wording, glides under a finger."""

    def __init__(self, asking: Asking) -> None:
        s, held = sizes(), QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(s.gap_l, 0, s.gap_l, 0)
        self._column.addStretch(1)
        self._problem = Problem(asking.problem) if asking.problem else None
        if self._problem is not None:
            self._column.addWidget(self._problem)
        c = colours()
        self._title = Snug(asking.title, s.strong, c.text, bold=True)
        self._said = Snug(asking.said, s.body, c.muted)
        self._column.addWidget(self._title)
        self._column.addWidget(self._said)
        self._forms = forms(s)
        super().__init__(held, pagers=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().size()
        self._wear(richest(self._forms, lambda form: self._fits(form, room)))
        super().resizeEvent(event)

    def _fits(self, form: Form, room: QSize) -> bool:
        self._wear(form)
        return self._column.totalHeightForWidth(room.width()) <= room.height()

    def _wear(self, form: Form) -> None:
        self._title.resize_type(form.title_px)
        if self._problem is not None:
            self._problem.wear(form)
        self._said.setVisible(form.said and bool(self._said.text()))
        self._column.setSpacing(form.apart_px)
        self._column.invalidate()
