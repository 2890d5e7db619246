"""Whoever looks after a kiosk chooses what people take along from it, and sees a test print."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.runner import Runner
from ui.selfservice.sheet_page import SheetPage
from ui.selfservice.sheets import Sheet
from ui.selfservice.taking_view import (
    BACK,
    CODE,
    NOTHING,
    PAPER,
    PRINTER,
    TEST,
    Taking,
    paper_sheet,
    taking_sheet,
)
from ui.selfservice.window import TouchWindow

if TYPE_CHECKING:
    from kiosk.desk import Desk

LOOK_EVERY_MS = 500
_PRINTING = "printing"


def taking_of(desk: Desk) -> Taking:
    """In the data thread: asking the system for its printers may take a moment."""
    printing = desk.printing
    slips = printing.slips
    return Taking(slips.offers, slips.printer, slips.paper, tuple(printing.available()))


class TakingAlong(QObject):
    """Asks what, on which printer and on which paper. Every touch counts at once."""

    left = Signal()  # back to where it was asked from

    def __init__(self, window: TouchWindow, desk: Desk, *, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._on = False
        self._language = ""
        self._taking: Taking | None = None
        self._printer = ""  # whose paper is asked for
        self._test = ""
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_at_test)

    def ask(self, language: str) -> None:
        self._on, self._language, self._printer, self._test = True, language, "", ""
        self._read()

    def end(self) -> None:
        """Somebody else has the window now."""
        self._on = False
        self._look.stop()

    # -- inside ------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._runner.latest("taking", partial(taking_of, self._desk), done=self._know)

    def _know(self, taking: Taking) -> None:
        if self._on:
            self._taking = taking
            self._show(taking_sheet(taking, self._test))

    def _show(self, sheet: Sheet) -> None:
        def make(room: QSize) -> QWidget:
            page = SheetPage(sheet, room)
            page.stepped.connect(self._go)
            return page

        page = self._window.show_other(make)
        assert isinstance(page, SheetPage)
        first = page.first_focus()
        assert first is not None
        first.setFocus()

    def _go(self, code: str) -> None:
        printing, taking = self._desk.printing, self._taking
        assert taking is not None
        if code.startswith(PRINTER):
            self._printer = code.removeprefix(PRINTER)
            self._show(paper_sheet(self._printer, taking.paper))
        elif code.startswith(PAPER):
            self._set(partial(printing.choose_for_slips, self._printer, code.removeprefix(PAPER)))
        elif code == NOTHING:
            self._set(printing.offer_nothing)
        elif code == CODE:
            self._set(partial(printing.choose_for_slips, ""))
        elif code == TEST:
            self._runner.run(partial(printing.test_slip, self._language), done=self._saw_test)
        elif code == BACK and self._printer:
            self._printer = ""
            self._show(taking_sheet(taking, self._test))
        else:
            self.end()
            self.left.emit()

    def _set(self, job: Callable[[], object]) -> None:
        self._printer, self._test = "", ""
        self._look.stop()
        self._runner.run(job, done=self._was_set, failed=self._was_set)

    def _was_set(self, _: object) -> None:
        """As it is now: a printer that has gone meanwhile is not ticked."""
        self._read()

    def _look_at_test(self) -> None:
        job = partial(self._desk.printing.slips.seen, "")
        self._runner.latest("test slip", job, done=self._saw_test)

    def _saw_test(self, stands: str) -> None:
        if not self._on:
            return
        if stands == _PRINTING:
            self._look.start()
        if stands != self._test and not self._printer and self._taking is not None:
            self._test = stands
            self._show(taking_sheet(self._taking, stands))
