"""The badge, the day to take along, and a colleague: how a visit ends."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import selfservice_facts as sf
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, ask, at, besides, end, stay

PRINTING, OUT, COLLECT, FAILED = "printing", "out", "collect", "failed"
QR = "qr"
BADGE_MS_MAX = 30_000  # a badge that has not come by then is collected at a desk
SLIP_MS_MAX = 20_000  # a slip that has not come by then is shown as a code
LOOK_EVERY_MS = 500


def printing(state: State, event: e.Event, now_ms: int) -> Moved:
    guest = state.guest
    assert guest is not None
    match event:
        case e.Arrived(badge=badge, day=day, can_print=can_print, can_take=can_take):
            desk = state.settings.desk
            done = s.Done(guest, day, badge, desk, can_print=can_print, can_take=can_take)
            if badge == FAILED:
                return _collect(replace(state, step=done), done, now_ms)
            came = None if badge == PRINTING else now_ms
            return at(state, done, came_ms=came, looked_ms=now_ms)
    return stay(state)


def done(state: State, event: e.Event, now_ms: int) -> Moved:
    step = state.step
    assert isinstance(step, s.Done)
    match event:
        case e.Finished() | e.Cancelled() if not prints(step):
            return end(state, now_ms)
        case e.AskedSlip() if step.can_take and not step.slip:
            return at(state, replace(step, slip=QR), came_ms=None)
        case e.AskedPaper() if step.can_print and step.slip in ("", QR):
            printing = at(state, replace(step, slip=PRINTING), came_ms=None, slip_ms=now_ms)
            work = w.PrintSlip(state.visit, step.guest.participant, state.language)
            return besides(printing, work)
        case e.SlipSeen(slip=slip) if step.slip == PRINTING:
            return _slip_seen(state, step, slip, now_ms)
        case e.NeedsTime():
            # Whoever wants to read on is no longer hurried by the badge: the usual times hold.
            return replace(state, came_ms=None), ()
        case e.Touched() if state.came_ms is not None:
            return replace(state, came_ms=now_ms), ()
        case e.BadgeSeen(badge="out") if step.badge == PRINTING:
            out = replace(step, badge=OUT)
            moved = at(state, out, came_ms=_came(out, now_ms))
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


def prints(step: s.Done) -> bool:
    """Whether something is still to come out of a printer here."""
    return PRINTING in (step.badge, step.slip)


def look_after_paper(state: State, now_ms: int) -> Moved:
    """While it prints: has it come? After a while a badge is collected at a desk instead, and the
    day is shown as a code."""
    step = state.step
    assert isinstance(step, s.Done)
    if step.badge == PRINTING and now_ms - state.print_ms >= BADGE_MS_MAX:
        return _collect(state, step, now_ms)
    if step.slip == PRINTING and now_ms - state.slip_ms >= SLIP_MS_MAX:
        return _without_slip(state, step)
    if not prints(step) or now_ms - state.looked_ms < LOOK_EVERY_MS:
        return stay(state)
    who, looking = step.guest.participant, list[w.Work]()
    if step.badge == PRINTING:
        looking.append(w.LookAtBadge(state.visit, who))
    if step.slip == PRINTING:
        looking.append(w.LookAtSlip(state.visit, who))
    return replace(state, looked_ms=now_ms), tuple(looking)


def take_slip_back(state: State) -> Moved:
    """Whoever calls somebody now may go away with them: a slip that has not come must not come
    later. It may be asked for again."""
    step = state.step
    if not isinstance(step, s.Done) or step.slip != PRINTING:
        return stay(state)
    work = w.GiveUpSlip(state.visit, step.guest.participant)
    return replace(state, step=replace(step, slip="")), (work,)


def _slip_seen(state: State, step: s.Done, slip: str, now_ms: int) -> Moved:
    match slip:
        case "out":
            out = replace(step, slip=OUT)
            return besides(at(state, out, came_ms=_came(out, now_ms)), w.Sound("badge"))
        case "failed":
            return _without_slip(state, step)
    return stay(state)


def _without_slip(state: State, step: s.Done) -> Moved:
    """The code stays, and holds the same."""
    work = w.GiveUpSlip(state.visit, step.guest.participant)
    return besides(at(state, replace(step, slip=FAILED), came_ms=None), work)


def _came(step: s.Done, now_ms: int) -> int | None:
    """Since when the result is complete. Nobody is hurried who reads a code or has to go to a
    desk for the badge."""
    reads = step.slip in (QR, FAILED) or step.badge == COLLECT
    return None if reads or prints(step) else now_ms


def _collect(state: State, step: s.Done, now_ms: int) -> Moved:
    """Nobody is left without a way on: the desk knows, and the person has a number."""
    who = step.guest.participant
    works = (
        w.GiveUpBadge(state.visit, who),
        w.Call(state.visit, s.Printing.name, sf.PRINTER, who),
    )
    return besides(at(state, replace(step, badge=COLLECT), came_ms=None), *works)
