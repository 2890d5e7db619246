"""The print queue, computed: each job's state in words, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.cards import JobCard, PrinterCard
from ui.screens.printing.printer_view import PrinterView, matters, printer_views
from ui.words import told, translate
from ui.words.printers import printer_words
from ui.words.times import VenueTime

# As kiosk/printing/jobs.py begins their layouts.
STRIP, TRIED, SLIP = "test-strip:", "layout-test:", "day-slip/"
TRIED_NAME = "Layout test "


class JobView(Struct, frozen=True):
    job: int
    name: str
    detail: str  # issue, printer, when
    state: str
    tone: str
    problem: str
    may_retry: bool
    may_settle: bool  # a person may say that it did print
    may_cancel: bool


class QueueView(Struct, frozen=True):
    sentence: str
    jobs: tuple[JobView, ...]
    printers: tuple[PrinterView, ...]  # those that matter here
    others: tuple[PrinterView, ...]  # shown when somebody asks for them


def queue_view(
    jobs: Sequence[JobCard], printers: Sequence[PrinterCard], *, time: VenueTime, now_ms: int
) -> QueueView:
    waiting = sum(1 for job in jobs if job.state in ("waiting", "sent"))
    failed = sum(1 for job in jobs if job.state == "failed")
    if failed:
        sentence = translate("printing", "%n badge(s) did not print: see why below.", "", failed)
    elif waiting:
        sentence = translate("printing", "%n badge(s) on their way.", "", waiting)
    else:
        sentence = translate("printing", "Nothing is waiting.")
    return QueueView(
        sentence=sentence,
        jobs=tuple(_view(job, time, now_ms) for job in jobs),
        printers=printer_views([card for card in printers if matters(card)]),
        others=printer_views([card for card in printers if not matters(card)]),
    )


def _view(job: JobCard, time: VenueTime, now_ms: int) -> JobView:
    words, tone = _state(job.state)
    printer = printer_words(job.printer)
    issue = translate("printing", "Badge {issue}").format(issue=job.issue)
    if not job.issue:
        issue = ""  # a test strip or a slip is no badge
    batch = translate("printing", "In a batch") if job.in_a_batch else ""
    detail = [issue, printer, time.moment(job.at_ms, now_ms=now_ms), batch]
    return JobView(
        job=job.job,
        name=_name(job),
        detail=" · ".join(part for part in detail if part),
        state=words,
        tone=tone,
        problem=told(job.problem),
        may_retry=job.state == "failed",
        may_settle=job.state == "failed",
        may_cancel=job.state in ("waiting", "failed"),
    )


def _name(job: JobCard) -> str:
    """Whose badge it is; a test of a printer or a layout is called what it is."""
    if job.layout.startswith(STRIP):
        return translate("printing", "Test strip")
    if job.layout.startswith(TRIED):
        name = job.name.removeprefix(TRIED_NAME)
        return translate("printing", "Test of the layout {name}").format(name=name)
    if job.layout.startswith(SLIP):
        return translate("printing", "Day slip")
    return job.name


def _state(state: str) -> tuple[str, str]:
    return {
        "waiting": (translate("printing", "Waiting"), "calm"),
        "sent": (translate("printing", "Sent to the printer"), "calm"),
        "done": (translate("printing", "Printed"), "ok"),
        "failed": (translate("printing", "Did not print"), "refused"),
        "cancelled": (translate("printing", "Not needed"), "calm"),
    }.get(state, (state, "attention"))
