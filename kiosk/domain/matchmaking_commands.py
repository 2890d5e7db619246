"""What can be asked for about meetings of two participants, in the imperative."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct

from kiosk.domain.entries import EntryId


class ArrangeAppointment(Struct, frozen=True):
    """Have two participants meet. Times are ISO local times at the venue."""

    first: str
    second: str
    starts: str
    ends: str = ""  # empty: it takes as long as such meetings usually do
    table: str = ""


class MoveAppointment(Struct, frozen=True):
    """Have them meet at another time or table."""

    appointment: str
    starts: str
    ends: str = ""  # empty: it takes as long as before
    table: str = ""  # empty: at the same table


class CallOffAppointment(Struct, frozen=True):
    appointment: str


class ConfirmAppointment(Struct, frozen=True):
    """Say that they met."""

    appointment: str


class MissAppointment(Struct, frozen=True):
    """Say that they did not meet."""

    appointment: str
    missing: str = ""  # participant who did not come; empty: neither came, or nobody says who


class ReportAbsence(Struct, frozen=True):
    """Say at a kiosk that the other one did not come, and call a desk."""

    appointment: str
    participant: str  # who came


class TakeBackAppointment(Struct, frozen=True):
    """What this station said last of it was a mistake."""

    appointment: str
    acts: tuple[EntryId, ...]
    call: str = ""  # of a desk for it, which nobody has to answer any more


MatchmakingCommand = (
    ArrangeAppointment
    | MoveAppointment
    | CallOffAppointment
    | ConfirmAppointment
    | MissAppointment
    | ReportAbsence
    | TakeBackAppointment
)
MATCHMAKING_COMMANDS = get_args(MatchmakingCommand)
