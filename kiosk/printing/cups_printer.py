"""A queue of CUPS: hands badges over, follows each until it has left the queue."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import IntEnum

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing import ipp
from kiosk.printing.cups_words import (
    LOST_TRACK,
    away_words,
    halted_words,
    no_answer_words,
    not_accepting_words,
    not_found_words,
    reason_words,
    refused_words,
    stopped_words,
)
from kiosk.printing.media import media_for, page_mm
from kiosk.printing.printer import CUPS_PREFIX, PrinterState, Progress, Stage, Unsure
from kiosk.printing.supplies import ASKED as SUPPLIES
from kiosk.printing.supplies import low_words, trays_are_empty

PRINT_DEADLINE_S = 30.0
_STOPPED_PRINTER = 5
_PRINTER = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "device-uri",
    *SUPPLIES,
)
_STATE = ("printer-state", "printer-state-reasons", "printer-state-message", *SUPPLIES)
BOOT_SLACK_S = 1.2  # a printer tells its time in whole seconds
ITSELF_DEADLINE_S = 4.0  # a printer on the same network; without it a silent one holds up others
_JOB = ("job-state", "job-printer-state-message", "job-printer-state-reasons")


class JobState(IntEnum):
    """How a job has ended, as RFC 8011 numbers it; lower numbers have not."""

    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """One queue. Each call ends by its deadline, with an answer or a sentence."""

    queue: str
    # Jobs at whose sending no earlier job had been lost track of: only for these does CUPS's
    # remark, which stays on the queue for good, say something about the job itself.
    _fresh: set[str] = field(default_factory=set, compare=False)

    # When the printer itself was switched on, as it said when it was given each badge.
    _booted: dict[str, float] = field(default_factory=dict, compare=False)

    @property
    def name(self) -> str:
        return CUPS_PREFIX + self.queue

    def state(self) -> PrinterState:
        try:
            answer = self._ask(ipp.Operation.GET_PRINTER_ATTRIBUTES, asked=_PRINTER)
        except KnownError as error:
            return PrinterState(False, error.words)
        stopped = self._stopped(answer)
        if stopped:
            return PrinterState(False, stopped)
        if answer.first("printer-is-accepting-jobs") is False:
            return PrinterState(False, not_accepting_words(self.queue))
        place = ipp.Place.of(str(answer.first("device-uri") or ""))
        if place is not None:
            return self._itself(place)
        # Not a printer that could be asked: what CUPS remembers may have been mended long ago.
        trouble = self._trouble(answer)
        return self._well(answer) if not trouble else PrinterState(True, trouble, stuck=True)

    def _itself(self, place: ipp.Place) -> PrinterState:
        """As the printer says now. CUPS only remembers how it was when it last printed."""
        request = ipp.Request(ipp.Operation.GET_PRINTER_ATTRIBUTES, printer=place, asked=_STATE)
        try:
            answer = ipp.ask(request, deadline_s=ITSELF_DEADLINE_S)
        except ipp.NoAnswer as error:
            return PrinterState(False, away_words(self.queue, str(error)))
        if (
            not answer.ok
        ):  # it answers, and will not be asked: then it takes badges, for all we know
            return PrinterState(True, say("The printer {queue} answers.", queue=self.queue))
        trouble = self._trouble(answer)
        if trouble:
            return PrinterState(False, trouble)
        if answer.first("printer-state") == _STOPPED_PRINTER:
            return PrinterState(False, halted_words(self.queue, _message(answer)))
        return self._well(answer)

    def _well(self, answer: ipp.Answer) -> PrinterState:
        low = low_words(self.queue, answer)
        return PrinterState(
            True, low or say("The printer {queue} is ready.", queue=self.queue), low=bool(low)
        )

    def print(self, pdf: bytes, title: str) -> str:
        asked = ("printer-state-reasons", "media-supported", "device-uri")
        printer = self._ask(ipp.Operation.GET_PRINTER_ATTRIBUTES, asked=asked)
        media = media_for(page_mm(pdf), ipp.keywords(printer.values("media-supported")))
        # Never scaled: the modules of the QR code are whole dots of the printer.
        options = (("print-scaling", "none"), *((("media", media),) if media else ()))
        booted = self._boot_s(printer)
        request = ipp.Request(
            ipp.Operation.PRINT_JOB,
            queue=self.queue,
            title=title,
            job_options=options,
            document=pdf,
        )
        try:
            answer = ipp.ask(request, deadline_s=PRINT_DEADLINE_S)
        except ipp.NoAnswer as error:
            words = no_answer_words(self.queue, str(error))
            raise (Unsure if error.sent else KnownError)(words) from error
        number = answer.first("job-id")
        if not answer.ok or not isinstance(number, int):
            raise KnownError(refused_words(self.queue, _status_message(answer)))
        reference = f"{self.queue}-{number}"
        if LOST_TRACK not in printer.values("printer-state-reasons"):
            self._fresh.add(reference)
        if booted is not None:
            self._booted[reference] = booted
        return reference

    def _boot_s(self, answer: ipp.Answer) -> float | None:
        """When the printer itself was switched on, by our clock; None: it does not say."""
        place = ipp.Place.of(str(answer.first("device-uri") or ""))
        if place is None:
            return None
        operation, asked = ipp.Operation.GET_PRINTER_ATTRIBUTES, ("printer-up-time",)
        request = ipp.Request(operation, printer=place, asked=asked)
        try:
            up_s = ipp.ask(request, deadline_s=ITSELF_DEADLINE_S).first("printer-up-time")
        except ipp.NoAnswer:
            return None
        return time.monotonic() - up_s if isinstance(up_s, int) else None

    def _was_restarted(self, reference: str) -> bool:
        """Whether the printer is another one than the one that was given the badge, as it were:
        switched off and on since, or not to be asked. CUPS does not always notice."""
        before = self._booted.pop(reference, None)
        if before is None:
            return False
        asked = ("device-uri",)
        now = self._boot_s(self._ask(ipp.Operation.GET_PRINTER_ATTRIBUTES, asked=asked))
        return now is None or abs(now - before) > BOOT_SLACK_S

    def progress(self, reference: str) -> Progress:
        try:
            job = self._ask(ipp.Operation.GET_JOB_ATTRIBUTES, job=_number(reference), asked=_JOB)
        except _NotFound:
            return Progress(
                Stage.FAILED,
                say("CUPS no longer knows the job {job}.", job=reference),
                may_have_printed=True,
            )
        match job.first("job-state"):
            case JobState.COMPLETED:
                return self._completed(reference, job.values("job-printer-state-reasons"))
            case JobState.CANCELED | JobState.ABORTED:
                self._fresh.discard(reference)
                self._booted.pop(reference, None)
                message = _message(job, "job-printer-state-message")
                words = say(
                    "The printer {queue} gave the badge up{why}.",
                    queue=self.queue,
                    why=f": {message}" if message else "",
                )
                return Progress(Stage.FAILED, words, may_have_printed=True)
        return Progress(Stage.PRINTING, self._held_up())

    def _completed(self, reference: str, reasons: list[ipp.Value]) -> Progress:
        # A printer that was switched off and on has forgotten the job. CUPS calls that completed.
        is_lost = LOST_TRACK in reasons and reference in self._fresh
        is_lost = self._was_restarted(reference) or is_lost
        self._fresh.discard(reference)
        if not is_lost:
            return Progress(Stage.DONE)
        words = say(
            "The printer {queue} was switched off or lost while it printed.", queue=self.queue
        )
        return Progress(Stage.FAILED, words, may_have_printed=True)

    def _held_up(self) -> str:
        """Asked of the printer, because what CUPS says of a job outlasts its being true."""
        state = self.state()
        return "" if state.is_well else state.words

    def _stopped(self, printer: ipp.Answer) -> str:
        if printer.first("printer-state") != _STOPPED_PRINTER:
            return ""
        return stopped_words(self.queue, _message(printer))

    def _trouble(self, printer: ipp.Answer) -> str:
        reasons = ipp.keywords(printer.values("printer-state-reasons"))
        if "media-empty-report" in reasons and trays_are_empty(printer):
            reasons = [*reasons, "media-empty"]
        return reason_words(self.queue, reasons, message=_message(printer))

    def withdraw(self, reference: str) -> bool:
        number = _number(reference)
        try:
            self._ask(ipp.Operation.CANCEL_JOB, job=number)
            asked = ("job-state", "time-at-processing")
            job = self._ask(ipp.Operation.GET_JOB_ATTRIBUTES, job=number, asked=asked)
        except _NotFound:
            return False  # it has left the queue already
        # CUPS has a time for it from the moment that it began with it; until then, none.
        began = isinstance(job.first("time-at-processing"), int)
        return job.first("job-state") == JobState.CANCELED and not began

    def _ask(
        self, operation: ipp.Operation, *, job: int = 0, asked: tuple[str, ...] = ()
    ) -> ipp.Answer:
        request = ipp.Request(operation, queue=self.queue, job=job, asked=asked)
        try:
            answer = ipp.ask(request)
        except ipp.NoAnswer as error:
            raise KnownError(no_answer_words(self.queue, str(error))) from error
        if answer.status == ipp.NOT_FOUND:
            raise _NotFound(not_found_words(self.queue))
        if not answer.ok and operation != ipp.Operation.CANCEL_JOB:  # "cannot": it ended already
            raise KnownError(refused_words(self.queue, _status_message(answer)))
        return answer


class _NotFound(KnownError):
    """CUPS has no such queue, or no such job."""


def queues() -> list[str]:
    """The queues of this computer; none where CUPS does not answer."""
    request = ipp.Request(ipp.Operation.CUPS_GET_PRINTERS, asked=("printer-name",))
    try:
        answer = ipp.ask(request)
    except ipp.NoAnswer:
        return []
    names = [attributes.get("printer-name", []) for _, attributes in answer.groups]
    return sorted(name for values in names for name in ipp.keywords(values))


def _number(reference: str) -> int:
    return int(reference.rpartition("-")[2])


def _message(answer: ipp.Answer, name: str = "printer-state-message") -> str:
    return str(answer.first(name) or "").strip().rstrip(".")


def _status_message(answer: ipp.Answer) -> str:
    return str(answer.first("status-message") or f"status {answer.status:#06x}").rstrip(".")
