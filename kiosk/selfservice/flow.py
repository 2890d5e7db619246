"""The self-service kiosk as a state machine: events in, what is shown and what is to be done out.

It knows no window and no clock. Whoever drives it passes in the time, carries out the effects and
feeds back what the desk answers: see docs/self-service.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from kiosk.domain import selfservice_facts as sf
from kiosk.domain.selfservice_settings import KioskSettings
from kiosk.selfservice import asking, coming, ending, timing
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, begin, besides, call, end, stay, to_staff

Heard = Callable[[State, e.Event, int], Moved]

STEPS: Mapping[type, Heard] = {
    s.Attract: coming.attract,
    s.Scan: coming.scan,
    s.LookUp: coming.look_up,
    s.Rows: coming.rows,
    s.Confirm: coming.confirm,
    s.Correct: coming.correct,
    s.Privacy: asking.question,
    s.Photo: asking.question,
    s.Diet: asking.question,
    s.Access: asking.question,
    s.Visits: asking.visits,
    s.Meetings: asking.meetings,
    s.Interests: asking.question,
    s.Printing: ending.printing,
    s.Done: ending.done,
    s.Staff: ending.staff,
}
# What is heard while an answer of the desk is awaited: anything else would be done twice.
_WHILE_BUSY = (e.Touched, e.NeedsTime, e.Cancelled, e.CalledStaff, e.ChoseLanguage)


class Flow:
    """One kiosk, from when it is switched on."""

    def __init__(self, settings: KioskSettings, now_ms: int) -> None:
        self.state = begin(settings, visit=1, now_ms=now_ms)

    def use(self, settings: KioskSettings) -> None:
        """The organiser changed something. Whoever is at the kiosk is finished as they began."""
        if isinstance(self.state.step, s.Attract) and not self.state.busy:
            visit, seen_ms = self.state.visit, self.state.seen_ms
            self.state = begin(settings, visit=visit, now_ms=seen_ms)
        else:
            self.state = replace(self.state, next_settings=settings)

    def on(self, event: e.Event, now_ms: int) -> tuple[w.Effect, ...]:
        """Take this in, at this moment; what is to be done now, in order."""
        self.state, effects = moved(self.state, event, now_ms)
        return effects


def moved(state: State, event: e.Event, now_ms: int) -> Moved:
    """Pure."""
    if isinstance(event, e.Ticked):
        return timing.ticked(state, now_ms)
    if isinstance(event, e.Answer):
        return _answered(state, event, now_ms)
    state = replace(state, seen_ms=now_ms, warned_ms=None)
    if state.busy and not isinstance(event, _WHILE_BUSY) and not isinstance(state.step, s.Staff):
        return stay(state)
    match event:
        case e.CalledStaff():
            return _call_staff(state, now_ms)
        case e.ChoseLanguage(language=language) if not isinstance(state.step, s.Attract):
            return _in_another_language(state, language)
        case e.Cancelled() if not isinstance(state.step, s.Attract | s.Printing | s.Done):
            return end(state, now_ms)
    return STEPS[type(state.step)](state, event, now_ms)


def _answered(state: State, event: e.Answer, now_ms: int) -> Moved:
    """Answers for somebody who has left meanwhile are for nobody."""
    if event.visit != state.visit:
        return stay(state)
    match event:
        case e.Failed():
            return _failed(state, now_ms)
        case e.Kept():
            return stay(state)
        case e.MetStaff(sort=sort, ticket=ticket) if not isinstance(state.step, s.Done | s.Staff):
            return to_staff(replace(state, before=None), sort, ticket)
        case e.Known(guest=guest) if isinstance(state.step, s.Attract | s.Scan | s.LookUp):
            return coming.known(state, guest)
        case e.NotKnown() if isinstance(state.step, s.Attract | s.LookUp):
            return coming.scan(state, event, now_ms)
    return STEPS[type(state.step)](state, event, now_ms)


def _call_staff(state: State, now_ms: int) -> Moved:
    """From any step. Whoever was helped goes on where they were."""
    match state.step:
        case s.Staff() | s.Printing():
            return stay(state)
    state, given_up = ending.take_slip_back(state)
    before = None if isinstance(state.step, s.Attract) else state.step
    waits = replace(state, before=before, asked_ms=None, came_ms=None)
    return besides(call(waits, sf.ASKED, "asked", now_ms), *given_up)


def _in_another_language(state: State, language: str) -> Moved:
    """The same step goes on, in words that the person reads; also of the organiser's own words."""
    if language not in state.settings.languages:
        return stay(state)
    spoken = replace(state, language=language)
    if isinstance(state.step, s.Privacy | s.Interests) and state.guest is not None:
        question = asking.QUESTIONS[state.to_ask[0]]
        spoken = replace(spoken, step=question.shown(spoken, state.guest))
    return stay(spoken)


def _failed(state: State, now_ms: int) -> Moved:
    """A fault of ours: a colleague is called once; if even that fails, a desk is named."""
    match state.step:
        case s.Staff():
            return replace(state, asked_ms=None), ()
        case s.Done():
            return stay(state)
    return call(replace(state, before=None), sf.TROUBLE, "trouble", now_ms)
