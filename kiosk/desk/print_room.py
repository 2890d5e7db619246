"""The print jobs of this station: the spool that sends them, and what a person decides."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from kiosk.clock import Clock
from kiosk.desk.paper import Paper
from kiosk.domain.cards import JobCard
from kiosk.domain.changes import Changes
from kiosk.domain.entries import Subject
from kiosk.printing import jobs, printers
from kiosk.printing.jobs import Job, JobCounts
from kiosk.printing.spool import Outside, Spool
from kiosk.store.store import Store

PRINT_QUEUE = Changes.of([Subject("print_job", "queue")])


class PrintingDesk(Protocol):
    """What the print room needs of its desk."""

    folder: Path
    clock: Clock

    def tell(self, changes: Changes) -> None: ...


class PrintRoom:
    """Owns the spool. Nothing is printed before `start` (or `step`) is called."""

    def __init__(self, store: Store, paper: Paper, *, desk: PrintingDesk) -> None:
        self._store = store
        self._paper = paper
        self._desk = desk
        self._spool: Spool | None = None

    @property
    def spool(self) -> Spool:
        if self._spool is None:
            outside = Outside(
                render=self._render,
                printer=lambda name: printers.printer_named(name, self._desk.folder / "badges"),
                clock=self._desk.clock,
                changed=lambda: self._desk.tell(PRINT_QUEUE),
            )
            self._spool = Spool(self._store, outside)
        return self._spool

    def _render(self, job: Job) -> bytes:
        return self._paper.pdf(job.participant, layout=job.layout, issue=job.issue)

    def start(self) -> None:
        """Begin to print in the background, with what waits from before."""
        self.spool.start()

    def stop(self) -> None:
        if self._spool is not None:
            self._spool.stop()

    def nudge(self) -> None:
        if self._spool is not None:
            self._spool.nudge()

    @property
    def problem(self) -> str:
        return self._spool.problem if self._spool is not None else ""

    def lines(self, limit: int) -> list[JobCard]:
        return jobs.lines(self._store, limit)

    def counts(self) -> JobCounts:
        return jobs.counts(self._store)

    def is_pending(self, participant: str) -> bool:
        return jobs.is_pending(self._store, participant)

    def available(self) -> list[str]:
        return printers.available(self._desk.folder / "badges")

    def choose(self, printer: str) -> None:
        """The printer for the jobs to come. Raises KnownError for a name that can mean none."""
        printers.printer_named(printer, self._desk.folder / "badges")
        self._store.set_setting("printer", printer)

    def retry(self, job: int) -> bool:
        return self._decided(
            jobs.retry(self._store, job, now_ms=self._now_ms, printer=self._paper.printer)
        )

    def done(self, job: int) -> bool:
        return self._decided(jobs.mark_done(self._store, job, now_ms=self._now_ms))

    def cancel(self, job: int) -> bool:
        return self._decided(jobs.cancel(self._store, job, now_ms=self._now_ms))

    def move(self, printer: str) -> int:
        """All jobs that wait or failed, and those to come, go to another printer."""
        self.choose(printer)
        count = jobs.move(self._store, printer, now_ms=self._now_ms)
        self._decided(count > 0)
        return count

    @property
    def _now_ms(self) -> int:
        return self._desk.clock.now_ms()

    def _decided(self, changed: bool) -> bool:
        if changed:
            if self._spool is not None:
                self._spool.try_now()
            self._desk.tell(PRINT_QUEUE)
        return changed
