"""The inbox at work: read when it changes; a way that was taken is done, settled, and undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.cards import PersonCard
from kiosk.domain.categories import category_of
from kiosk.domain.changes import Changes
from kiosk.domain.outcomes import Outcome
from kiosk.domain.staff_rules import Right
from ui.live import Live
from ui.runner import Runner
from ui.screens.inbox.screen import InboxScreen
from ui.screens.inbox.view import Inbox, inbox_view
from ui.screens.inbox.ways import Way
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk

COUNT_EVERY_MS = 3_000
SHOWN_BY = ("participant", "visit", "node", "conflict", "session", "boarding", "door")


class Settled(Struct, frozen=True):
    """What became of a way that was taken; `done` is what undo would take back with it."""

    conflict: str
    how: str
    done: tuple[tuple[str, str], ...] = ()  # kind of the act, participant
    refusal: r.Refusal | None = None


def inbox_of(desk: Desk) -> Inbox:
    event = desk.event()
    open_, settled = desk.inbox() if event is not None else ((), ())
    return Inbox(
        open=open_,
        settled=settled,
        visits={visit.visit: visit.title for visit in desk.visits()},
        time=VenueTime.of(event.timezone if event is not None else ""),
        now_ms=desk.now_ms(),
    )


def count_of(desk: Desk) -> tuple[int, bool]:
    return desk.count_conflicts() if desk.event() is not None else (0, True)


def settle(desk: Desk, conflict: str, way: Way) -> Settled:
    """The acts behind the button first: what is turned down leaves the conflict open. Some acts
    take the contradiction away by themselves, and then there is nothing left to settle. Where
    somebody may not settle, nothing of it is done."""
    refused = desk.why_not(Right.SETTLE)
    if refused is not None:
        return Settled(conflict, way.how, refusal=refused)
    done: list[tuple[str, str]] = []
    for act in way.acts:
        outcome = desk.do(act)
        if outcome.facts:
            done.append((outcome.facts[0].kind, getattr(outcome.facts[0], "participant", "")))
        if outcome.refusal is not None and not isinstance(outcome.refusal, r.NothingChanged):
            return Settled(conflict, way.how, tuple(done), outcome.refusal)
    refusal = desk.do(c.SettleConflict(conflict, way.how)).refusal
    if way.acts and isinstance(refusal, r.UnknownConflict):
        refusal = None
    return Settled(conflict, way.how, tuple(done), refusal)


def take_back(desk: Desk, settled: Settled) -> Outcome:
    """Open it again, and undo what was done for it, where that is still this station's last act."""
    outcome = desk.do(c.ReopenConflict(settled.conflict))
    for act in reversed(settled.done):
        if desk.next_undo() == act:
            outcome = desk.do(c.Undo())
    return outcome


class InboxFlow(QObject):
    """Stands between the inbox and the desk."""

    counted = Signal(int)  # open ones
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: InboxScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._inbox: Inbox | None = None
        self._stale = False
        self._since_count = QElapsedTimer()
        self._last: Settled | None = None  # what undo takes back
        screen.way_taken.connect(self._settle)
        screen.undo_asked.connect(self._undo)
        screen.filtered.connect(self._show_again)
        screen.person_wanted.connect(self._read_person)
        live.changed.connect(self._note)
        self._count()

    def refresh(self) -> None:
        self._stale = False
        job = partial(inbox_of, self._desk)
        self._runner.latest("inbox", job, done=self._show, failed=self._screen.show_problem)

    def refresh_if_stale(self) -> None:
        """Every few seconds is soon enough for the number on the rail: nobody at the desk shall
        wait for it, nor for the lines of a screen that nobody looks at."""
        if self._stale and self._screen.isVisible():
            self.refresh()
        elif self._stale and self._since_count.hasExpired(COUNT_EVERY_MS):
            self._count()

    def _note(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in SHOWN_BY):
            self._stale = True
            if self._screen.isVisible():
                self.refresh()

    def _count(self) -> None:
        self._stale = False
        self._since_count.start()
        job = partial(count_of, self._desk)
        problem = self._screen.show_problem
        self._runner.quietly("inbox", job, done=self._counted, failed=problem)

    def _counted(self, found: tuple[int, bool]) -> None:
        count, is_all = found
        if is_all:
            self.counted.emit(count)
        else:
            self._count()

    def _show(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self.counted.emit(len(inbox.open))
        self._show_again()

    def _show_again(self) -> None:
        if self._inbox is not None:
            self._screen.show_inbox(inbox_view(self._inbox, settled=self._screen.shows_settled))

    def _read_person(self, participant: str) -> None:
        job = partial(self._desk.person, participant)
        self._runner.latest("conflict person", job, done=self._show_person)

    def _show_person(self, person: PersonCard | None) -> None:
        if person is not None:
            parts = (person.organisation, person.position, person.registration_code)
            belongs = " · ".join(part for part in parts if part)
            self._screen.detail.show_person(category_of(person.category), belongs)

    def _settle(self, conflict: str, way: Way) -> None:
        job = partial(settle, self._desk, conflict, way)
        self._runner.run(job, done=partial(self._settled, way), failed=self._failed)

    def _settled(self, way: Way, settled: Settled) -> None:
        if settled.refusal is not None:
            self._failed(refusal_words(settled.refusal))
            if isinstance(settled.refusal, r.SupervisorNeeded):
                again = partial(self._settle, settled.conflict, way)
                self.supervisor_needed.emit(settled.refusal.right, again)
        else:
            self._last = settled
            self._screen.show_done(settled.how)
        self.refresh()

    def _failed(self, sentence: str) -> None:
        self._screen.show_problem(sentence)
        self._show_again()

    def _undo(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            job = partial(take_back, self._desk, last)
            self._runner.run(job, done=self._undone, failed=self._failed)

    def _undone(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            self._failed(refusal_words(outcome.refusal))
        else:
            self._screen.show_undone()
        self.refresh()
