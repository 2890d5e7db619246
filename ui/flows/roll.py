"""The roll call at work: scans and presses become boardings; a bus leaves when all agree."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.bus_plan import buses_of
from kiosk.domain.cards import VisitCard
from kiosk.domain.changes import Changes
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Outcome
from kiosk.domain.roll_cards import RollCard
from ui.live import Live
from ui.runner import Runner
from ui.screens.roll.answers import (
    all_the_same,
    answer_view,
    leaving_question,
    plan_question,
    question_for,
)
from ui.screens.roll.screen import RollScreen
from ui.screens.roll.view import BusView, Looked, likely_visit, roll_view
from ui.words import translate
from ui.words.times import VenueTime
from ui.words.verdicts import VerdictView

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("boarding", "visit", "session", "participant")
Asking = c.Board | c.CloseRoll | c.PlanBuses


class Known(Struct, frozen=True):
    """What the desk says when it is asked."""

    visits: tuple[VisitCard, ...]
    card: RollCard | None
    time: VenueTime
    now_ms: int


class Answered(Struct, frozen=True):
    command: c.Command
    outcome: Outcome
    name: str
    missing: tuple[str, ...]  # names of those a bus would leave behind
    known: Known


def _known(desk: Desk, visit: str) -> Known:
    event = desk.event()
    time, now_ms = VenueTime.of(event.timezone if event else ""), desk.now_ms()
    visits = tuple(desk.visits()) if event else ()
    if not any(one.visit == visit for one in visits):
        visit = likely_visit(visits, time.local(now_ms))
    return Known(visits, desk.roll(visit) if visit else None, time, now_ms)


def _done(desk: Desk, command: c.Command, visit: str) -> Answered:
    with desk.turn():
        return _answered(desk, command, visit)


def _answered(desk: Desk, command: c.Command, visit: str) -> Answered:
    outcome = desk.do(command)
    person = desk.person(outcome.participant) if outcome.participant else None
    known = _known(desk, visit)
    missing: tuple[str, ...] = ()
    if isinstance(outcome.refusal, r.PeopleMissing) and known.card is not None:
        gone = set(outcome.refusal.participants)
        lines = [line for line in known.card.lines if line.person.participant in gone]
        missing = tuple(" ".join(filter(None, (addressed_name(x.person), x.phone))) for x in lines)
    name = addressed_name(person) if person else ""
    return Answered(command, outcome, name, missing, known)


class RollFlow(QObject):
    """Stands between the roll call and the desk."""

    verdict_shown = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: RollScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._known: Known | None = None
        self._visit = ""
        self._looked = Looked()
        self._buses: tuple[BusView, ...] = ()
        self._asking: Asking | None = None  # what a yes to the open question does
        screen.visit_chosen.connect(self.open)
        screen.leg_chosen.connect(self._look_one_way)
        screen.bus_chosen.connect(self._look_at_bus)
        screen.typed.connect(self._look_for)
        screen.code_entered.connect(self.scan)
        screen.board_asked.connect(self._board)
        screen.take_back_asked.connect(self._take_back)
        screen.leave_asked.connect(self._leave)
        screen.reopen_asked.connect(self._reopen)
        screen.plan_asked.connect(self._ask_plan)
        screen.assign_asked.connect(self._assign)
        screen.undo_asked.connect(self._undo)
        screen.lists_asked.connect(self._write_lists)
        screen.confirmed.connect(self._confirmed)
        screen.question.dismissed.connect(self._forget)
        live.changed.connect(self._refresh_if_stale)

    # -- looking -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        job = partial(_known, self._desk, self._visit)
        self._runner.latest("roll", job, done=self._show, failed=self._screen.show_problem)

    def open(self, visit: str) -> None:
        """Look at another visit."""
        self._visit, self._looked = visit, Looked(leg=self._looked.leg)
        self._screen.clear_field()
        self.refresh()

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _look_one_way(self, leg: str) -> None:
        self._screen.verdict.clear()
        self._look(replace(self._looked, leg=leg))

    def _look_at_bus(self, bus: str) -> None:
        self._screen.verdict.clear()
        self._look(replace(self._looked, bus=bus))

    def _look_for(self, text: str) -> None:
        self._look(replace(self._looked, text=text))

    def _look(self, looked: Looked) -> None:
        self._looked = looked
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: Known) -> None:
        self._known = known
        if known.card is None:
            self._screen.show_no_visit()
            return
        self._visit = known.card.visit
        view = roll_view(known.card, self._looked, known.time, now_ms=known.now_ms)
        self._looked = replace(self._looked, bus=view.bus)
        self._buses = view.buses
        self._screen.show_visits(known.visits, self._visit)
        self._screen.show_leg(self._looked.leg)
        self._screen.show_roll(view)

    # -- acts --------------------------------------------------------------------------------------

    def scan(self, code: str) -> None:
        """A scanner read this, wherever the focus was."""
        if self._known is None or self._known.card is None:
            return
        if self._asking is not None:
            self._screen.question.dismiss()  # the next person stands there already
        if self._looked.text:
            self._screen.clear_field()
        self._do(c.Board(self._visit, self._looked.bus, self._looked.leg, code=code))

    def _board(self, participant: str) -> None:
        looked = self._looked
        self._do(c.Board(self._visit, looked.bus, looked.leg, participant=participant))

    def _take_back(self, participant: str) -> None:
        self._do(c.TakeBackBoarding(self._visit, participant, self._looked.leg))

    def _leave(self) -> None:
        self._do(c.CloseRoll(self._visit, self._looked.bus, self._looked.leg))

    def _reopen(self) -> None:
        self._do(c.ReopenRoll(self._visit, self._looked.bus, self._looked.leg))

    def _assign(self) -> None:
        self._do(c.AssignBuses(self._visit))

    def _undo(self) -> None:
        self._do(c.Undo())

    def _ask_plan(self) -> None:
        self._asking = c.PlanBuses(self._visit, ())
        self._screen.ask(plan_question())

    def _confirmed(self, said: dict[str, str]) -> None:
        match self._asking:
            case c.Board() as command:
                self._do(command)
            case c.CloseRoll() as command:
                self._do(replace(command, by=said["by"], reason=said["reason"]))
            case c.PlanBuses():
                self._plan(said["buses"])

    def _plan(self, text: str) -> None:
        job = partial(_planned, self._desk, self._visit, text)
        self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _write_lists(self, path: Path) -> None:
        job = partial(_write_lists, self._desk, self._visit, path)
        self._runner.run(job, done=self._show_written, failed=self._screen.show_problem)

    def _forget(self) -> None:
        self._asking = None

    def _do(self, command: c.Command) -> None:
        job = partial(_done, self._desk, command, self._visit)
        self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    # -- answers -----------------------------------------------------------------------------------

    def _show_answer(self, answered: Answered) -> None:
        outcome, command = answered.outcome, answered.command
        self._asking = None
        if outcome.ok and self._looked.text:
            self._looked = replace(self._looked, text="")
            self._screen.field.clear()
        self._show(answered.known)
        if isinstance(outcome.refusal, r.PeopleMissing):
            self._screen.verdict.clear()  # the question says it all
        else:
            verdict = answer_view(outcome, answered.name, self._counts())
            self._screen.show_answer(verdict)
            self.verdict_shown.emit(verdict.tone)
        self._ask_again(command, answered)

    def _ask_again(self, command: c.Command, answered: Answered) -> None:
        """Where a marshal may decide otherwise, one press does it."""
        refusal = answered.outcome.refusal
        if isinstance(refusal, r.SupervisorNeeded):
            self.supervisor_needed.emit(refusal.right, partial(self._do, command))
        elif isinstance(command, c.CloseRoll) and isinstance(refusal, r.PeopleMissing):
            self._asking = command
            self._screen.ask(leaving_question(answered.missing))
        elif isinstance(command, c.Board) and refusal is not None:
            self._asking = all_the_same(command, refusal)
            if self._asking is not None:
                self._screen.ask(question_for(refusal, answered.name))

    def _counts(self) -> str:
        """How the bus stands that is looked at."""
        bus = next((one for one in self._buses if one.bus == self._looked.bus), None)
        return f"{bus.counts} · {bus.state}" if bus is not None else ""

    def _show_written(self, path: Path) -> None:
        words = translate("roll", "Written for paper")
        self._screen.show_answer(VerdictView("ok", words, str(path)))


def _planned(desk: Desk, visit: str, text: str) -> Answered:
    return _done(desk, c.PlanBuses(visit, buses_of(text.replace(",", " ").split())), visit)


def _write_lists(desk: Desk, visit: str, path: Path) -> Path:
    from kiosk.printing.manifest import write_manifest  # with the first list, not before

    card = desk.roll(visit)
    assert card is not None
    return Path(write_manifest(card, path).path)
