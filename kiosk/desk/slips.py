"""The slips of a kiosk: which printer gives them out, and each one's way through the spool.

A job of a slip names nobody: what stands on it is read when it is drawn, and is nowhere afterwards.
"""

from __future__ import annotations

import secrets

from kiosk.catalogue import catalogue_of
from kiosk.clock import Clock
from kiosk.desk.day_of import day_of
from kiosk.desk.paper import Paper
from kiosk.desk.wording_desk import read_wording
from kiosk.errors import KnownError
from kiosk.languages import ENGLISH, language_of
from kiosk.printing import jobs, printers
from kiosk.printing.jobs import SLIP, Job, JobState
from kiosk.said import say
from kiosk.speech import speaking
from kiosk.store.store import Store

PRINTER, PAPER = "slip_printer", "slip_paper"  # settings of this station
WITHOUT = "slip_without"  # what people take along where no printer is named
NOTHING, CODE, ON_PAPER = "nothing", "code", "paper"
NOBODY = ""  # whose day a test prints: a sample's
PAPER_DEFAULT = "roll"
NAME = "Day slip"
# Whoever ordered it has gone by then, and it must not come out for somebody else.
LATE_MS = 60_000
_SEEN = {JobState.DONE: "out", JobState.FAILED: "failed", JobState.CANCELLED: "failed"}


class Slips:
    """Orders, follows and gives up slips: the last one of each person is the one that counts."""

    def __init__(self, store: Store, paper: Paper, clock: Clock) -> None:
        self._store = store
        self._drawing = paper
        self._clock = clock

    # -- how this station prints them --------------------------------------------------------------

    @property
    def printer(self) -> str:
        """Empty: none are printed here."""
        return self._store.setting(PRINTER)

    @property
    def paper(self) -> str:
        """Of day_slip.PAPERS."""
        return self._store.setting(PAPER, PAPER_DEFAULT)

    @property
    def offers(self) -> str:
        """What people take along from here: nothing, a code for their telephone, or also paper."""
        return ON_PAPER if self.printer else self._store.setting(WITHOUT, CODE)

    def use(self, printer: str, paper: str = "", *, without: str = CODE) -> None:
        """Print them there from now on; on what they are printed now, where no paper is said.
        `without` a printer, nothing or the code."""
        with self._store.transaction():
            self._store.set_setting(PRINTER, printer)
            self._store.set_setting(WITHOUT, without)
            if paper:
                self._store.set_setting(PAPER, paper)

    # -- one slip ----------------------------------------------------------------------------------

    def order(self, participant: str, language: str) -> str:
        """How it stands now: printing, or failed where there is no printer for it."""
        if not self.printer:
            return "failed"
        wanted = jobs.Order(
            participant=participant,
            name=NAME,
            issue=0,
            entry=f"slip/{secrets.token_hex(8)}",
            printer=self.printer,
            layout=f"{SLIP}{language}/{self.paper}",
        )
        jobs.order(self._store, wanted, now_ms=self._clock.now_ms())
        return self.seen(participant)

    def seen(self, participant: str) -> str:
        """printing, out or failed."""
        job = jobs.slip_of(self._store, participant)
        # Whatever holds a printer up takes somebody longer than whoever stands here will wait.
        if job is None or (job.problem and job.state in jobs.OPEN):
            return "failed"
        return _SEEN.get(JobState(job.state), "printing")

    def give_up(self, participant: str) -> bool:
        """Print it no more, and take it back where the printer has it. False: it came."""
        job = jobs.slip_of(self._store, participant)
        now_ms = self._clock.now_ms()
        return job is not None and jobs.cancel(self._store, job.id, now_ms=now_ms)

    def drawn(self, job: Job) -> bytes:
        """As it prints. KnownError where it is too late for it."""
        from kiosk.printing.day_slip import sample_slip, slip_of, slip_pdf

        now_ms = self._clock.now_ms()
        if now_ms - job.at_ms > LATE_MS:
            raise KnownError(say("Whoever wanted this slip has gone. It is not printed any more."))
        language, _, paper = job.layout.removeprefix(SLIP).partition("/")
        who, black_dpi = job.participant, printers.dpi_of(job.printer)
        if who == NOBODY:
            return slip_pdf(sample_slip(language), paper, black_dpi=black_dpi)
        with self._store.reading():
            seats = tuple(self._drawing.seats(who))
            day = day_of(self._store, who, seats, now_ms)
            badge = self._drawing.without_code(who)
            said = read_wording(self._store)
        known = language_of(language)
        code = known.code if known is not None else ENGLISH
        with speaking(catalogue_of(code).worded(said.get(code, {}))):
            slip = slip_of(badge, day, language)
        return slip_pdf(slip, paper, black_dpi=black_dpi)
