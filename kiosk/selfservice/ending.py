"""The badge, the day to take along, and a colleague: how a visit ends."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import selfservice_facts as sf
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, ask, at, besides, end, stay

PRINTING, OUT, COLLECT, FAILED = "printing", "out", "collect", "failed"
BADGE_MS_MAX = 30_000  # a badge that has not come by then is collected at a desk
LOOK_EVERY_MS = 500


def printing(state: State, event: e.Event, now_ms: int) -> Moved:
    guest = state.guest
    assert guest is not None
    match event:
        case e.Arrived(badge=badge, day=day, slip_text=slip_text):
            done = s.Done(guest, day, badge, state.settings.desk, slip_text=slip_text)
            if badge == FAILED:
                return _collect(replace(state, step=done), done, now_ms)
            came = None if badge == PRINTING else now_ms
            return at(state, done, came_ms=came, looked_ms=now_ms)
    return stay(state)


def done(state: State, event: e.Event, now_ms: int) -> Moved:
    step = state.step
    assert isinstance(step, s.Done)
    match event:
        case e.Finished() | e.Cancelled() if step.badge != PRINTING:
            return end(state, now_ms)
        case e.AskedSlip():
            return at(state, replace(step, slip="qr"), came_ms=None)
        case e.NeedsTime():
            # Whoever wants to read on is no longer hurried by the badge: the usual times hold.
            return replace(state, came_ms=None), ()
        case e.Touched() if state.came_ms is not None:
            return replace(state, came_ms=now_ms), ()
        case e.BadgeSeen(badge="out") if step.badge == PRINTING:
            came = None if step.slip else now_ms
            moved = at(state, replace(step, badge=OUT), came_ms=came)
            return besides(moved, w.Sound("badge"))
        case e.BadgeSeen(badge="failed") if step.badge == PRINTING:
            return _collect(state, step, now_ms)
        case e.MetStaff(ticket=ticket) if step.badge == COLLECT:
            return at(state, replace(step, ticket=ticket))
    return stay(state)


def staff(state: State, event: e.Event, now_ms: int) -> Moved:
    step = state.step
    assert isinstance(step, s.Staff)
    match event:
        case e.MetStaff(ticket=ticket):
            return at(state, replace(step, ticket=ticket))
        case e.WentBack() if state.before is not None:
            back, _ = at(state, state.before, before=None)
            if isinstance(back.step, s.Visits) and back.guest is not None:
                # What was being asked when the colleague was called is not known any more.
                return ask(back, w.ReadVisits(back.visit, back.guest.participant), now_ms)
            return stay(back)
        case e.Finished() | e.Cancelled():
            return end(state, now_ms)
    return stay(state)


def look_after_badge(state: State, now_ms: int) -> Moved:
    """While it prints: has it come? After a while it is collected at a desk instead."""
    step = state.step
    assert isinstance(step, s.Done)
    if step.badge != PRINTING:
        return stay(state)
    if now_ms - state.print_ms >= BADGE_MS_MAX:
        return _collect(state, step, now_ms)
    if now_ms - state.looked_ms < LOOK_EVERY_MS:
        return stay(state)
    looking = w.LookAtBadge(state.visit, step.guest.participant)
    return replace(state, looked_ms=now_ms), (looking,)


def _collect(state: State, step: s.Done, now_ms: int) -> Moved:
    """Nobody is left without a way on: the desk knows, and the person has a number."""
    who = step.guest.participant
    works = (
        w.GiveUpBadge(state.visit, who),
        w.Call(state.visit, s.Printing.name, sf.PRINTER, who),
    )
    return besides(at(state, replace(step, badge=COLLECT), came_ms=None), *works)
