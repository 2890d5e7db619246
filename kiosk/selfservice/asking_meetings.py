"""The question of somebody's own meetings: who does not come, and when else the two could meet."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain.selfservice_cards import Guest
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, ask, at, stay


def read_meetings(state: State, guest: Guest) -> w.Work:
    """What has to be read before they are shown."""
    return w.ReadMeetings(state.visit, guest.participant)


def heard_meetings(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    """What was said of a meeting is written at once; an answer only goes on."""
    return () if isinstance(event, e.KeptAsItIs) else None


def within_meetings(state: State, guest: Guest, event: e.Event, now_ms: int) -> Moved | None:
    """What stays within the question; None: it is for the question itself."""
    step, who = state.step, guest.participant
    assert isinstance(step, s.Meetings)
    match event:
        case e.MeetingsRead():
            read = s.Meetings(event.lines, event.chosen, event.offers, event.problem, event.said)
            return at(state, read)
        case e.ChoseMeeting(appointment=one):
            if not any(line.appointment == one and line.opens for line in step.lines):
                return stay(state)
            return ask(state, w.ReadMeetings(state.visit, who, one, step.said), now_ms)
        case e.SaidAbsent() if step.chosen:
            return ask(state, w.ReportAbsent(state.visit, who, step.chosen, step.said), now_ms)
        case e.ChoseTime(starts=starts) if step.chosen:
            offer = next((one for one in step.offers if one.starts == starts), None)
            if offer is None:
                return stay(state)
            work = w.TakeTime(state.visit, who, step.chosen, step.said, offer=offer)
            return ask(state, work, now_ms)
        case e.TookBack() if step.said is not None:
            one = step.said.appointment
            return ask(state, w.TakeMeetingBack(state.visit, who, one, step.said), now_ms)
        case e.WentBack() if step.chosen:
            return at(state, replace(step, chosen="", offers=(), problem=""))
    return None
