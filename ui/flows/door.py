"""The door at work: each scan becomes a passage or a reason, and the lamp says which."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.cards import Status
from kiosk.domain.changes import Changes
from kiosk.domain.door_cards import DoorCard, PassedCard, SessionCard
from kiosk.domain.door_facts import IN
from kiosk.domain.outcomes import Outcome
from ui.flows.status import Standing
from ui.live import Live
from ui.runner import Runner
from ui.screens.door.screen import DoorScreen
from ui.screens.door.view import (
    LampView,
    age_of,
    choices,
    door_view,
    lamp_view,
    may_overrule,
    ready_lamp,
)
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.camera import Camera

SHOWN_BY = ("door", "heads", "session")
ALTHOUGH_CHARS_MAX = 120


class Known(Struct, frozen=True):
    """What the desk says when it is asked."""

    sessions: tuple[SessionCard, ...]
    proposed: SessionCard | None
    card: DoorCard | None
    status: Status
    time: VenueTime
    now_ms: int


class Passed(Struct, frozen=True):
    """What became of one scan, and the door after it."""

    command: c.PassDoor
    outcome: Outcome
    person: PassedCard | None
    stations: dict[str, str]
    card: DoorCard | None


def _known(desk: Desk, session: str) -> Known:
    event = desk.event()
    sessions = tuple(desk.sessions()) if event else ()
    named = {one.session: one for one in sessions}
    proposed = named.get(desk.proposed_session()) if sessions else None
    if session not in named:
        session = proposed.session if proposed is not None else ""
    card = desk.door(session) if session else None
    time = VenueTime.of(event.timezone if event else "")
    return Known(sessions, proposed, card, desk.status(), time, desk.now_ms())


def _passed(desk: Desk, command: c.PassDoor) -> Passed:
    """A scan reads its own door and no more: the next person is there already."""
    with desk.turn():
        outcome = desk.do(command)
        person = desk.passer(outcome.participant) if outcome.participant else None
        stations = {line.node: line.name for line in desk.nodes()} | {desk.node: desk.name}
        return Passed(command, outcome, person, stations, desk.door(command.session))


def _heads(desk: Desk, session: str, heads: int) -> tuple[Outcome, int]:
    return desk.do(c.CountHeads(session, heads)), heads


class DoorFlow(QObject):
    """Stands between the door's screen and the desk."""

    verdict_shown = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: DoorScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._known: Known | None = None
        self._session = ""
        self._direction = IN
        self._camera: Camera | None = None  # made when somebody asks for it
        self._refused: c.PassDoor | None = None  # what the usher's word may let in all the same
        screen.session_chosen.connect(self.open)
        screen.direction_chosen.connect(self._go)
        screen.code_entered.connect(self.scan)
        screen.heads_counted.connect(self._count)
        screen.undo_asked.connect(self._undo)
        screen.overrule_asked.connect(self._ask_why)
        screen.confirmed.connect(self._overrule)
        screen.camera_asked.connect(self._look_through_camera)
        screen.left.connect(self._leave_camera)
        live.changed.connect(self._refresh_if_stale)

    # -- looking -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        job = partial(_known, self._desk, self._session)
        self._runner.latest("door", job, done=self._show, failed=self._screen.show_problem)

    def open(self, session: str) -> None:
        """Stand at another door."""
        self._session = session
        self._refused = None
        self._known = None
        self.refresh()

    def show_age(self, now: Standing) -> None:
        """The list grows older by itself, and sessions begin."""
        if self._screen.isVisible() and self._known is not None:
            self._screen.room.show_age(*self.age_words(now))
            self.refresh()

    def age_words(self, now: Standing) -> tuple[str, str]:
        return age_of(now.status, now_ms=now.now_ms)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _show(self, known: Known) -> None:
        is_first = self._known is None
        if known.card is None:
            self._screen.show_no_session()
            return
        self._session = known.card.session.session
        self._screen.show_sessions(choices(known.sessions), self._session)
        self._show_door(known)
        if is_first:
            self._screen.show_lamp(ready_lamp(known.card.session, self._direction))

    def _show_door(self, known: Known) -> None:
        self._known = known
        assert known.card is not None
        self._screen.show_direction(self._direction)
        view = door_view(known.card, known.status, known.proposed, known.time, now_ms=known.now_ms)
        self._screen.show_door(view)

    def _go(self, direction: str) -> None:
        self._direction = direction
        self._screen.show_direction(direction)
        if self._known is not None and self._known.card is not None:
            self._refused = None
            self._screen.show_lamp(ready_lamp(self._known.card.session, direction))

    # -- acts --------------------------------------------------------------------------------------

    def scan(self, code: str) -> None:
        """A scanner or a camera read this, wherever the focus was."""
        if self._session:
            self._pass(c.PassDoor(self._session, self._direction, code=code))

    def _pass(self, command: c.PassDoor) -> None:
        job = partial(_passed, self._desk, command)
        self._runner.run(job, done=self._show_passed, failed=self._screen.show_problem)

    def _count(self, heads: int) -> None:
        if self._session:
            job = partial(_heads, self._desk, self._session, heads)
            self._runner.run(job, done=self._show_counted, failed=self._screen.show_problem)

    def _undo(self) -> None:
        job = partial(self._desk.do, c.Undo())
        self._runner.run(job, done=self._show_undone, failed=self._screen.show_problem)

    def _ask_why(self) -> None:
        if self._refused is not None:
            self._screen.ask(
                Question(
                    headline=translate("door", "Let in all the same?"),
                    follows=(translate("door", "The log keeps who said so and why."),),
                    yes=translate("door", "Let in"),
                    no=translate("door", "Leave it"),
                    fields=(Asked("why", translate("door", "Why"), ALTHOUGH_CHARS_MAX),),
                )
            )

    def _overrule(self, said: dict[str, str]) -> None:
        if self._refused is not None:
            self._pass(replace(self._refused, although=said["why"]))

    # -- the camera --------------------------------------------------------------------------------

    def camera(self) -> Camera:
        if self._camera is None:
            from ui.camera import Camera

            self._camera = Camera(self)
            self._camera.scanned.connect(self.scan)
            self._camera.seen.connect(self._screen.room.show_picture)
            self._camera.failed.connect(self._lose_camera)
        return self._camera

    def _look_through_camera(self, on: bool) -> None:
        if on:
            self.camera().start()
        elif self._camera is not None:
            self._camera.stop()

    def _lose_camera(self, sentence: str) -> None:
        self._screen.show_camera(is_on=False)
        self._screen.show_problem(sentence)

    def _leave_camera(self) -> None:
        self._screen.show_camera(is_on=False)

    def close(self) -> None:
        if self._camera is not None:
            self._camera.close()

    # -- answers -----------------------------------------------------------------------------------

    def _show_passed(self, passed: Passed) -> None:
        if self._known is None:
            return  # somebody stands at another door since
        outcome = passed.outcome
        overrules = may_overrule(outcome)
        self._refused = passed.command if overrules else None
        view = lamp_view(outcome, passed.person, passed.stations, self._known.time)
        self._screen.show_lamp(view, may_overrule=overrules)
        self.verdict_shown.emit(view.tone)
        if isinstance(outcome.refusal, r.SupervisorNeeded):
            again = partial(self._pass, passed.command)
            self.supervisor_needed.emit(outcome.refusal.right, again)
        if passed.card is not None and passed.card.session.session == self._session:
            now_ms = self._desk.now_ms()
            self._show_door(replace(self._known, card=passed.card, now_ms=now_ms))

    def show_result(self, outcome: Outcome, person: PassedCard | None) -> None:
        """What a scan came to, as the lamp says it."""
        if self._known is not None:
            self._screen.show_lamp(lamp_view(outcome, person, {}, self._known.time))

    def _show_counted(self, counted: tuple[Outcome, int]) -> None:
        outcome, heads = counted
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
            return
        words = translate("door", "%n head(s) counted", n=heads)
        self._say("ok", words)

    def _show_undone(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
        else:
            self._say("calm", translate("door", "Taken back"))

    def _say(self, tone: str, words: str) -> None:
        self._refused = None
        self._screen.show_lamp(LampView(tone, words))
        self.refresh()
