"""One round of the spool: ask about the badges that printers have, send the next ones."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from msgspec import Struct, field
from msgspec.structs import replace

from badges.said import say
from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.printing import jobs
from kiosk.printing.backoff import is_due, next_try_ms
from kiosk.printing.jobs import Job, JobState, asking
from kiosk.printing.printer import Printer, Progress, Stage, Unsure
from kiosk.store.store import Store

POLL_MS = 400  # how often a printer is asked about the badge that it has
GRACE_MS = 2_000  # every printer says "connecting" for a moment: that is no news
SILENT_MS_MAX = 30_000  # a badge that takes longer deserves a look, though nothing is reported
STUCK_MS_MAX = 120_000  # a badge that a printer holds up for longer is taken back
FALLBACK_AFTER_MS = 10_000  # long enough to put in a new roll and close the cover
SILENT_WORDS = say("The printer has had this badge for long, and reports no trouble. Look at it.")
PARTICIPANT_DIGITS = 8  # tell namesakes apart


def _nothing() -> None:
    """For owners that need not hear of changes."""


def _no_fallback(printer: str) -> str:
    """For owners with one printer."""
    return ""


class Outside(Struct, frozen=True):
    """What printing needs from its owner. All are called from the spool's thread."""

    render: Callable[[Job], bytes]  # KnownError: this badge cannot be drawn, and why
    printer: Callable[[str], Printer]  # KnownError: there is no such printer
    clock: Clock
    changed: Callable[[], None] = _nothing  # some job is not what it was
    fallback: Callable[[str], str] = _no_fallback  # the printer that stands in; empty: none
    rng: Random = field(default_factory=Random)


class _Line(Struct):
    """How it goes with one printer, for as long as the program runs."""

    printer: Printer | None = None
    failures: int = 0
    try_ms: int = 0
    down_ms: int = 0  # since when it takes no badge; 0: it does


class _Flight(Struct):
    """A badge that a printer has, and since when it is held up there; 0: it is not."""

    printer: str
    reference: str
    since_ms: int
    held_up_ms: int = 0


class Sending:
    """Sends each job once. What it cannot know it leaves to a person, as a failed job.

    A printer gets one badge at a time: the others stay here, where they can still be moved."""

    def __init__(
        self, store: Store, outside: Outside, *, give_way: Callable[[], None] = _nothing
    ) -> None:
        """`give_way` is called before each badge is drawn, and may wait for a moment."""
        self._store = store
        self._give_way = give_way
        self._outside = outside
        self._lines: dict[str, _Line] = {}
        self._flights: dict[int, _Flight] = {}
        self._unwritten: dict[int, Callable[[], bool]] = {}
        self.stopping = False  # begin nothing new
        self.abandoned = False  # the owner did not wait for us: write nothing more

    def step(self, now_ms: int) -> int | None:
        """Do what can be done now. When to come again; None: only new jobs bring news."""
        for number, write in list(self._unwritten.items()):
            self._write(number, write)
        for job in jobs.sent(self._store):
            if job.reference:
                self._follow(job, now_ms)
        self._withdraw_cancelled()
        while self._send_one_each(now_ms) or self._reroute(now_ms):
            continue
        return self._next_ms(now_ms)

    def _send_one_each(self, now_ms: int) -> int:
        """One badge to each printer that takes one: no printer waits for another's long queue."""
        turns = [job for job in jobs.next_waiting(self._store) if self._may_send(job, now_ms)]
        for job in turns:
            self._give_way()
            if self.stopping:
                return 0
            self._send(job, now_ms)
        return len(turns)

    def _reroute(self, now_ms: int) -> int:
        """What waits for a printer that is down goes to the one that stands in for it.

        Only what waits: a badge that was handed over may have printed, and is a question."""
        moved = 0
        for name, other in self._stand_ins().items():
            line = self._line(other)
            if now_ms < self._reroute_ms(name) or not is_due(line.try_ms, now_ms=now_ms):
                continue
            if self._takes_badges(other):
                moved += jobs.divert(self._store, name, other, now_ms=now_ms)
            else:
                self._put_off(other, now_ms)
        if moved:
            self._outside.changed()
        return moved

    def _stand_ins(self) -> dict[str, str]:
        """The printers that are down while badges wait for them, and who stands in for each."""
        waiting = [job for job in jobs.next_waiting(self._store) if not jobs.is_slip(job)]
        names = {job.printer for job in waiting}
        down = [name for name in sorted(names) if self._line(name).down_ms]
        pairs = {name: self._outside.fallback(name) for name in down}
        return {name: other for name, other in pairs.items() if other and other != name}

    def _reroute_ms(self, name: str) -> int:
        return self._line(name).down_ms + FALLBACK_AFTER_MS

    def _takes_badges(self, name: str) -> bool:
        try:
            return self._printer(name).state().is_well
        except KnownError:
            return False

    def forget_waits(self) -> None:
        """Somebody mended a printer, or pressed Print again: do not wait for the next try."""
        for line in list(self._lines.values()):
            line.try_ms = 0

    # -- badges that a printer has -----------------------------------------------------------------

    def _follow(self, job: Job, now_ms: int) -> None:
        self._flights.setdefault(job.id, _Flight(job.printer, job.reference, now_ms))
        self._heed(job, self._progress(job.printer, job.reference), now_ms)

    def _progress(self, printer: str, reference: str) -> Progress:
        try:
            return self._printer(printer).progress(reference)
        except KnownError as error:
            return Progress(Stage.PRINTING, error.words)

    def _heed(self, job: Job, progress: Progress, now_ms: int) -> None:
        match progress.stage:
            case Stage.DONE:
                self._line(job.printer).failures = 0
                self._land(job, lambda: self._mark_done(job, now_ms))
            case Stage.FAILED:
                self._fail(job, _asking(progress), now_ms)
            case Stage.PRINTING:
                self._wait_for(job, self._flights[job.id], words=progress.words, now_ms=now_ms)

    def _mark_done(self, job: Job, now_ms: int) -> bool:
        return jobs.mark_done(self._store, job.id, now_ms=now_ms, reference=job.reference)

    def _wait_for(self, job: Job, flight: _Flight, *, words: str, now_ms: int) -> None:
        if not words:
            flight.held_up_ms = 0
        elif not flight.held_up_ms:
            flight.held_up_ms = now_ms
        elif now_ms - flight.held_up_ms > STUCK_MS_MAX:
            # Taken back, so that it does not come out hours later when nobody waits for it.
            never_began = self._withdraw(flight)
            self._flights.pop(job.id, None)
            if never_began:
                self._keep_waiting(job, words, now_ms)
                return
            self._put_off(job.printer, now_ms)
            self._fail(job, asking(words), now_ms)
            return
        if not words and now_ms - flight.since_ms > SILENT_MS_MAX:
            words = SILENT_WORDS
        said = words if now_ms - flight.held_up_ms >= GRACE_MS else job.problem
        self._write(job.id, lambda: jobs.note(self._store, job, problem=said, now_ms=now_ms))

    def _withdraw_cancelled(self) -> None:
        held = {job.id for job in jobs.sent(self._store)}
        for number in [number for number in self._flights if number not in held]:
            if number not in self._unwritten:
                self._withdraw(self._flights.pop(number))

    def _withdraw(self, flight: _Flight) -> bool:
        """Whether it certainly never began to print."""
        try:
            return self._printer(flight.printer).withdraw(flight.reference)
        except KnownError:
            return False  # the printer is away: nobody can take it back now, and its words say so

    # -- badges that wait --------------------------------------------------------------------------

    def _may_send(self, job: Job, now_ms: int) -> bool:
        busy = any(flight.printer == job.printer for flight in self._flights.values())
        return not busy and is_due(self._line(job.printer).try_ms, now_ms=now_ms)

    def _send(self, job: Job, now_ms: int) -> None:
        try:
            printer = self._printer(job.printer)
            state = printer.state()
        except KnownError as error:
            self._keep_waiting(job, error.words, now_ms)
            return
        if not state.ready:
            self._keep_waiting(job, state.words, now_ms)
            return
        try:
            pdf = self._render(job)
        except KnownError as error:
            self._fail(job, error.words, now_ms)
            return
        # On disk before the printer hears of it: after a crash it is known that it may have.
        if jobs.mark_sent(self._store, job, now_ms=now_ms):
            self._outside.changed()
            self._hand_over(job, printer, pdf=pdf, now_ms=now_ms)

    def _render(self, job: Job) -> bytes:
        try:
            return self._outside.render(job)
        except KnownError:
            raise
        except Exception as error:
            # One badge that cannot be drawn must not stop those behind it.
            words = say(
                "This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; "
                "correct the name and print again.",
                fault=f"{type(error).__name__}: {error}",
            )
            raise KnownError(words) from error

    def _hand_over(self, job: Job, printer: Printer, *, pdf: bytes, now_ms: int) -> None:
        try:
            reference = printer.print(pdf, title_of(job))
        except Unsure as error:
            self._put_off(job.printer, now_ms)
            self._fail(job, asking(error.words), now_ms)
            return
        except KnownError as error:
            self._keep_waiting(job, error.words, now_ms)
            return
        except Exception as error:  # noqa: BLE001 - a job that stays "sent" for ever would be lost
            fault = say(
                "Sending met a fault of Rollcall's own ({fault}).",
                fault=f"{type(error).__name__}: {error}",
            )
            self._fail(job, asking(fault), now_ms)
            return
        self._line(job.printer).down_ms = 0
        handed = replace(job, state=JobState.SENT, problem="", reference=reference)
        self._flights[job.id] = _Flight(job.printer, reference, now_ms)
        progress = self._progress(job.printer, reference)
        if progress.stage is not Stage.DONE:
            self._write(job.id, lambda: self._mark_handed(handed, now_ms))
        self._heed(handed, progress, now_ms)

    def _mark_handed(self, job: Job, now_ms: int) -> bool:
        return jobs.mark_handed(self._store, job.id, reference=job.reference, now_ms=now_ms)

    def _keep_waiting(self, job: Job, words: str, now_ms: int) -> None:
        self._put_off(job.printer, now_ms)
        line = self._line(job.printer)
        line.down_ms = line.down_ms or now_ms
        if job.problem == words and job.state == self._state_of(job):
            return

        def write() -> bool:
            return jobs.mark_waiting(self._store, job.id, problem=words, now_ms=now_ms)

        self._write(job.id, write)

    def _state_of(self, job: Job) -> str:
        found = jobs.job(self._store, job.id)
        return found.state if found is not None else ""

    def _put_off(self, name: str, now_ms: int) -> None:
        line = self._line(name)
        line.failures += 1
        line.try_ms = next_try_ms(line.failures, now_ms=now_ms, rng=self._outside.rng)

    # -- both --------------------------------------------------------------------------------------

    def _fail(self, job: Job, words: str, now_ms: int) -> None:
        self._land(job, lambda: jobs.mark_failed(self._store, job.id, problem=words, now_ms=now_ms))

    def _land(self, job: Job, write: Callable[[], bool]) -> None:
        """Record how a badge ended. It is no longer in flight, whatever the disk says."""
        self._flights.pop(job.id, None)
        self._write(job.id, write)

    def _write(self, number: int, write: Callable[[], bool]) -> None:
        """Kept for the next round where the disk is full: what was printed is never forgotten."""
        if self.abandoned:
            return
        self._unwritten[number] = write
        changed = write()
        del self._unwritten[number]
        if changed:
            self._outside.changed()

    def _line(self, name: str) -> _Line:
        return self._lines.setdefault(name, _Line())

    def _printer(self, name: str) -> Printer:
        line = self._line(name)
        if line.printer is None:
            line.printer = self._outside.printer(name)
        return line.printer

    def _next_ms(self, now_ms: int) -> int | None:
        times = [now_ms + POLL_MS] if self._flights else []
        busy = {flight.printer for flight in self._flights.values()}
        names = {job.printer for job in jobs.next_waiting(self._store)} - busy
        times += [max(now_ms, self._line(name).try_ms) for name in names]
        for name, other in self._stand_ins().items():
            times.append(max(now_ms, self._reroute_ms(name), self._line(other).try_ms))
        return min(times, default=None)


def title_of(job: Job) -> str:
    """What the badge is called at the printer: whose it is, and which."""
    whose = f"{job.name} {job.participant[:PARTICIPANT_DIGITS]}"
    return f"{whose} issue {job.issue}" if job.issue else whose.strip()


def _asking(progress: Progress) -> str:
    return asking(progress.words) if progress.may_have_printed else progress.words
