"""Everything that a person or a peer can ask the desk to do, in the imperative."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.facts import Fact


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Check in whoever a scan or a typed code names: a badge, or a registration code."""

    code: str
    point: str = "registration"


@dataclass(frozen=True, slots=True)
class CheckInPerson:
    """Check in a participant who was found by name and chosen."""

    participant: str
    method: str = "name"


@dataclass(frozen=True, slots=True)
class Reprint:
    """Print another badge; the one before is void from now on."""

    participant: str
    reason: str  # of badge_issue.REASONS


@dataclass(frozen=True, slots=True)
class IssueBatch:
    """Badges made ahead of arrival, into one file or at a printer: for those who have none yet."""

    participants: tuple[str, ...]
    to_printer: bool = False


@dataclass(frozen=True, slots=True)
class RegisterWalkIn:
    """Register somebody who stands at the desk and is not in the list."""

    given_name: str
    family_name: str
    category: str
    organisation: str = ""
    country: str = ""
    position: str = ""
    honorific: str = ""
    native_name: str = ""
    email: str = ""
    family_name_first: bool = False
    delegation: str = ""
    although_similar: bool = False  # the warning was read and it is another person


@dataclass(frozen=True, slots=True)
class CorrectDetails:
    """Correct how a participant's name, position or organisation reads."""

    participant: str
    changes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CancelRegistration:
    participant: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReinstateRegistration:
    participant: str


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Drop everything that says who a participant was, here and on every node. For ever."""

    participant: str


@dataclass(frozen=True, slots=True)
class SignUp:
    """Give a participant a seat on a visit; on the waiting list where no right is held here."""

    participant: str
    visit: str
    although_clashing: bool = False


@dataclass(frozen=True, slots=True)
class LeaveVisit:
    """Give up a participant's seat on a visit, or the place on its waiting list."""

    participant: str
    visit: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Undo this station's latest act that can still be undone."""


@dataclass(frozen=True, slots=True)
class RecordImport:
    """Write what an import was agreed to change."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class EnrolNode:
    """Let a node into the event."""

    node: str
    name: str
    role: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class ShareBadgeKey:
    """Do what is owed about the keys that sign badges: a new one after a loss, and handing out."""


@dataclass(frozen=True, slots=True)
class RevokeNode:
    """Trust a node no more: lost, stolen, or given back. It cannot be taken back."""

    node: str


@dataclass(frozen=True, slots=True)
class LeaseSeats:
    """Hand a share of the free rights of every visit to a station that is in contact now."""

    to: str  # str(Branch)


@dataclass(frozen=True, slots=True)
class SettleSeats:
    """Do what this node owes: release what was asked, return spare rights, promote waiters."""

    hub: str = ""  # str(Branch) of the hub that is in contact and gets spare rights; empty: none is


@dataclass(frozen=True, slots=True)
class WriteOffStation:
    """A station will not come back, two people attest: revoke it, and strand its seat rights."""

    node: str
    attested_by: tuple[str, str]
    reason: str


@dataclass(frozen=True, slots=True)
class ReleaseMinting:
    """Let this root hub, which was put back from a backup, mint seats again.

    Done where every station that it let in has reported since, or two people attest that no
    station knows more than it does.
    """

    attested_by: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReturnSeats:
    """Hand every free seat right that this station holds back to its hub: it is retired."""


@dataclass(frozen=True, slots=True)
class RecordDeparture:
    """The bus of a visit has left: give no more seats on it, anywhere."""

    visit: str


@dataclass(frozen=True, slots=True)
class ReopenVisit:
    """The departure of a visit was recorded by mistake."""

    visit: str


@dataclass(frozen=True, slots=True)
class SettleConflict:
    """Take a conflict out of every station's inbox. `how` says what was decided."""

    conflict: str
    how: str
    by: str = ""  # empty: whoever works at this station


@dataclass(frozen=True, slots=True)
class ReopenConflict:
    """A conflict was settled by mistake: put it back into every station's inbox."""

    conflict: str


Command = (
    CheckIn
    | CheckInPerson
    | Reprint
    | IssueBatch
    | RegisterWalkIn
    | CorrectDetails
    | CancelRegistration
    | ReinstateRegistration
    | ErasePerson
    | SignUp
    | LeaveVisit
    | Undo
    | RecordImport
    | EnrolNode
    | RevokeNode
    | ShareBadgeKey
    | LeaseSeats
    | SettleSeats
    | WriteOffStation
    | ReleaseMinting
    | ReturnSeats
    | RecordDeparture
    | ReopenVisit
    | SettleConflict
    | ReopenConflict
)
