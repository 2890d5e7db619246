"""Where the flow stands, and the few ways in which it moves. Pure values."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.selfservice_cards import Guest
from kiosk.domain.selfservice_settings import KioskSettings
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w


class State(Struct, frozen=True):
    """Everything that is known of this visit; all of it goes when the visit ends."""

    step: s.Step
    settings: KioskSettings  # those that this visit began with
    next_settings: KioskSettings  # from the next visit on
    visit: int
    language: str
    seen_ms: int  # the last sign of life
    guest: Guest | None = None
    code: str = ""  # what was scanned
    to_ask: tuple[str, ...] = ()  # questions that are still to come, see asking.py
    misses: int = 0
    bad_codes: int = 0
    asked_ms: int | None = None  # an answer of the desk is awaited since then
    warned_ms: int | None = None  # "are you still there?" is on the screen since then
    came_ms: int | None = None  # the result is complete since then
    looked_ms: int = 0  # when the badge was last looked after
    print_ms: int = 0  # when it was asked for
    slip_ms: int = 0  # when the slip was asked for
    before: s.Step | None = None  # where staff was called from

    @property
    def warning(self) -> bool:
        return self.warned_ms is not None

    @property
    def busy(self) -> bool:
        return self.asked_ms is not None


Moved = tuple[State, tuple[w.Effect, ...]]


def begin(settings: KioskSettings, *, visit: int, now_ms: int) -> State:
    languages = settings.languages
    return State(s.Attract(languages), settings, settings, visit, languages[0], now_ms)


def end(state: State, now_ms: int) -> Moved:
    """Nothing of this visit is left."""
    return begin(state.next_settings, visit=state.visit + 1, now_ms=now_ms), (w.Wipe(),)


def at(state: State, step: s.Step, **changes: Any) -> Moved:
    """Show another step; nothing is to be done."""
    return replace(state, step=step, asked_ms=None, **changes), ()


def ask(state: State, work: w.Work, now_ms: int, **changes: Any) -> Moved:
    """Wait for the desk's answer."""
    return replace(state, asked_ms=now_ms, **changes), (work,)


def besides(moved: Moved, *effects: w.Effect) -> Moved:
    """The same move, with something to do before anything else."""
    return moved[0], (*effects, *moved[1])


def stay(state: State) -> Moved:
    return state, ()


def to_staff(state: State, sort: str, ticket: str, **changes: Any) -> Moved:
    step = s.Staff(sort, state.settings.desk, ticket, can_go_back=state.before is not None)
    return besides(at(state, step, **changes), w.Sound("staff"))


def call(state: State, reason: str, sort: str, now_ms: int) -> Moved:
    """Show at once that somebody comes; the number follows."""
    about = state.guest.participant if state.guest is not None else ""
    work = w.Call(state.visit, state.step.name, reason, about)
    shown, effects = to_staff(state, sort, "")
    return ask(shown, work, now_ms)[0], (*effects, work)
