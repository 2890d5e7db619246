"""What protocol and the desk of delegations can ask for, in the imperative."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct

from kiosk.domain.meeting_commands import MeetingCommand


class CheckInTogether(Struct, frozen=True):
    """Check in several people who stand here, each by an act of their own, all in one transaction.

    Their badges go to the printer in this order. Whoever cannot be checked in holds nobody up.
    """

    participants: tuple[str, ...]
    notes_read: tuple[str, ...] = ()  # of these, the desk has read the note


class GiveDelegationRole(Struct, frozen=True):
    """What somebody is in their delegation: alternate, adviser, ..., and whom they accompany."""

    participant: str
    role: str
    accompanies: str = ""


class Announce(Struct, frozen=True):
    """Tell protocol when this person arrives, or do not."""

    participant: str
    wanted: bool = True


class RecordStanding(Struct, frozen=True):
    """How a delegation stands with its fee and credentials; None leaves what is known."""

    delegation: str
    fee: str | None = None
    credentials: str | None = None


class AcknowledgeArrival(Struct, frozen=True):
    """Take care of somebody who was announced: the alert ends at every station."""

    participant: str
    by: str = ""  # empty: whoever works at this station


class RulePrecedence(Struct, frozen=True):
    """Decide the order of delegations by these, the first that differs."""

    rule: tuple[str, ...]


class GivePlace(Struct, frozen=True):
    """Put a delegation at a place of its own in the order; 0: back to the rule."""

    delegation: str
    place: int
    by: str = ""
    reason: str = ""


class RuleQuorum(Struct, frozen=True):
    """How many of a body have to be there."""

    body: str
    share: tuple[int, int]
    more_than: bool
    of: str = "members"


class FreezeBoard(Struct, frozen=True):
    """Keep the board of a body as it stands now, or as it stood then."""

    body: str
    at_ms: int = 0  # 0: now
    by: str = ""


ProtocolCommand = (
    GiveDelegationRole
    | Announce
    | RecordStanding
    | AcknowledgeArrival
    | RulePrecedence
    | GivePlace
    | RuleQuorum
    | FreezeBoard
    | MeetingCommand
)
PROTOCOL_COMMANDS = get_args(ProtocolCommand)
