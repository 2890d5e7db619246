"""The print queue at work: jobs are shown, tried again, cancelled, or sent elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.domain.cards import JobCard, PrinterCard
from kiosk.domain.changes import Changes
from kiosk.domain.staff_rules import Right
from ui.flows.allowed import Allowed
from ui.flows.handover import HandoverFlow
from ui.live import Live
from ui.runner import Runner
from ui.screens.printing.screen import PrintingScreen
from ui.screens.printing.view import queue_view
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk


class Queue(Struct, frozen=True):
    """The queue as it stands."""

    jobs: list[JobCard]
    printers: list[PrinterCard]
    time: VenueTime
    now_ms: int


def queue_of(desk: Desk) -> Queue:
    event = desk.event()
    return Queue(
        jobs=desk.jobs(),
        printers=desk.printing.cards(),
        time=VenueTime.of(event.timezone if event is not None else ""),
        now_ms=desk.now_ms(),
    )


class PrintingFlow(QObject):
    """Stands between the printing screen and the desk."""

    def __init__(self, screen: PrintingScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self.allowed = Allowed(self, desk, runner=runner, say=self._turned_down)
        self.handover = HandoverFlow(screen, desk, runner=runner)
        screen.retry_asked.connect(self._retry)
        screen.cancel_asked.connect(self._cancel)
        screen.settled.connect(self._settle)
        screen.printer_used.connect(self._move)
        screen.fallback_chosen.connect(self._choose_fallback)
        screen.stock_set.connect(self._put_in)
        screen.test_asked.connect(self._test)
        screen.printer_added.connect(self._add)
        screen.printer_removed.connect(self._remove)
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        job = partial(queue_of, self._desk)
        self._runner.latest("queue", job, done=self._show, failed=self._show_problem)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and changes.touches("print_job"):
            self.refresh()

    def _retry(self, job: int) -> None:
        self._change(partial(self._desk.printing.retry, job))

    def _cancel(self, job: int) -> None:
        self._change(partial(self._desk.printing.cancel, job))

    def _settle(self, job: int) -> None:
        self._change(partial(self._desk.printing.done, job))

    def _move(self, printer: str) -> None:
        self._change(partial(self._desk.printing.move, printer))

    def _choose_fallback(self, printer: str) -> None:
        self._set_up(partial(self._desk.printing.choose_fallback, printer))

    def _put_in(self, printer: str, size: int) -> None:
        self._change(partial(self._desk.printing.put_in, printer, size))

    def _test(self, printer: str) -> None:
        self._change(partial(self._desk.printing.test, printer))

    def _add(self, name: str) -> None:
        self._set_up(partial(self._desk.printing.add, name))

    def _remove(self, printer: str) -> None:
        self._set_up(partial(self._desk.printing.remove, printer))

    def _change(self, job: Callable[[], object]) -> None:
        self._runner.run(job, done=self._changed, failed=self._turned_down)

    def _set_up(self, job: Callable[[], object]) -> None:
        """What outlives this queue. Moving badges off a broken printer waits for nobody."""
        self.allowed.run(Right.PRINTERS, job, done=self._changed, failed=self._turned_down)

    def _turned_down(self, sentence: str) -> None:
        if self._screen.question.isVisible():
            self._screen.question.again()
        self._show_problem(sentence)

    def _changed(self, _: object) -> None:
        self._screen.question.answered()
        self._screen.verdict.clear()
        self.refresh()

    def _show(self, queue: Queue) -> None:
        self._screen.show_queue(
            queue_view(
                queue.jobs,
                queue.printers,
                time=queue.time,
                now_ms=queue.now_ms,
            )
        )

    def _show_problem(self, sentence: str) -> None:
        self._screen.verdict.show_verdict("refused", sentence, "")
