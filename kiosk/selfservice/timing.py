"""Time passes: who has gone away, who is warned, and when a result has been read long enough."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import selfservice_facts as sf
from kiosk.selfservice import ending
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, call, end, stay

ANSWER_MS_MAX = 15_000  # whoever waits longer for the desk's answer is sent to a colleague


def ticked(state: State, now_ms: int) -> Moved:
    if state.asked_ms is not None and now_ms - state.asked_ms >= ANSWER_MS_MAX:
        return _no_answer(state, now_ms)
    match state.step:
        case s.Attract() | s.Printing():
            return stay(state)
        case s.Done():
            return _result(state, now_ms)
    return _idle(state, now_ms)


def _result(state: State, now_ms: int) -> Moved:
    """Until tapped, or some seconds after the badge came."""
    if state.came_ms is not None:
        if now_ms - state.came_ms >= state.settings.result_ms:
            return end(state, now_ms)
        return stay(state)
    after, effects = ending.look_after_paper(state, now_ms)
    if effects or after is not state:
        return after, effects
    return stay(state) if _prints(state) else _idle(state, now_ms)


def _prints(state: State) -> bool:
    return isinstance(state.step, s.Done) and ending.prints(state.step)


def _idle(state: State, now_ms: int) -> Moved:
    if state.warned_ms is not None:
        if now_ms - state.warned_ms >= state.settings.warning_ms:
            return end(state, now_ms)
        return stay(state)
    if now_ms - state.seen_ms >= state.settings.idle_ms:
        return replace(state, warned_ms=now_ms), (w.Sound("warning"),)
    return stay(state)


def _no_answer(state: State, now_ms: int) -> Moved:
    match state.step:
        case s.Staff():
            return replace(state, asked_ms=None), ()
    return call(replace(state, asked_ms=None, before=None), sf.TROUBLE, "trouble", now_ms)
