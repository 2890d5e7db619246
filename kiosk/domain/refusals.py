"""Why the desk would not do what it was asked: values, each with what a person needs to know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """No participant has this code."""


@dataclass(frozen=True, slots=True)
class UnknownPerson:
    """No participant has this identifier."""


@dataclass(frozen=True, slots=True)
class UnknownVisit:
    visit: str


@dataclass(frozen=True, slots=True)
class ForgedCode:
    """A badge code whose signature or form does not hold."""


@dataclass(frozen=True, slots=True)
class CodeOfAnotherEvent:
    """A true badge, but of another event."""


@dataclass(frozen=True, slots=True)
class BadgeReplaced:
    issue: int
    current: int


@dataclass(frozen=True, slots=True)
class BadgeRevoked:
    """This badge was printed, then undone."""

    issue: int


@dataclass(frozen=True, slots=True)
class AlreadyCheckedIn:
    at_ms: int
    station: str  # node, 32 hex digits
    by: str
    times: int


@dataclass(frozen=True, slots=True)
class Cancelled:
    reason: str


@dataclass(frozen=True, slots=True)
class NoteForDesk:
    """The desk has to read a note first, and this station may not see what it says."""


@dataclass(frozen=True, slots=True)
class NotCheckedIn:
    """The act needs a checked-in participant."""


@dataclass(frozen=True, slots=True)
class ReasonMissing:
    """The act needs one of the listed reasons."""

    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldMissing:
    field: str


@dataclass(frozen=True, slots=True)
class FieldTooLong:
    field: str
    limit: int


@dataclass(frozen=True, slots=True)
class NothingChanged:
    """The correction says what already stands."""


@dataclass(frozen=True, slots=True)
class SimilarPeople:
    """Somebody very like this one is registered already."""

    participants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotAdmitted:
    visit: str
    category: str


@dataclass(frozen=True, slots=True)
class VisitClash:
    visit: str
    with_visit: str


@dataclass(frozen=True, slots=True)
class AlreadySignedUp:
    visit: str
    waiting: bool


@dataclass(frozen=True, slots=True)
class NotSignedUp:
    visit: str


@dataclass(frozen=True, slots=True)
class ReleaseAlreadyAsked:
    visit: str


@dataclass(frozen=True, slots=True)
class NothingToUndo:
    """No act of this station is young enough to be undone."""

    limit_min: int


@dataclass(frozen=True, slots=True)
class EventMissing:
    """No event is set up in this folder yet."""


@dataclass(frozen=True, slots=True)
class HubOnly:
    """Only the hub may do this."""


@dataclass(frozen=True, slots=True)
class OrganiserOnly:
    """Only a hub of the event or an organiser's station may do this."""


@dataclass(frozen=True, slots=True)
class HubAboveOnly:
    """This is about a hub or organiser that stands no lower: only a hub above it may do it."""

    node: str


@dataclass(frozen=True, slots=True)
class TwoPeopleNeeded:
    """Two different people have to attest this, by name."""

    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StationsNotReported:
    """These stations have not exchanged with the hub since it was put back."""

    nodes: tuple[str, ...]  # empty: there is no station that could vouch


@dataclass(frozen=True, slots=True)
class OwnActsLost:
    """Some of what this hub did itself before it was put back may be held by nobody."""


@dataclass(frozen=True, slots=True)
class MintingNotHeld:
    """This node gives out seats as it should, or it is no root hub."""


@dataclass(frozen=True, slots=True)
class UnknownStation:
    node: str


@dataclass(frozen=True, slots=True)
class OwnStation:
    """A station does not do this to itself."""


@dataclass(frozen=True, slots=True)
class AlreadyWrittenOff:
    node: str


@dataclass(frozen=True, slots=True)
class VisitGone:
    """The bus of this visit has left."""

    visit: str


@dataclass(frozen=True, slots=True)
class VisitNotGone:
    """No departure of this visit is recorded."""

    visit: str


@dataclass(frozen=True, slots=True)
class NothingToReturn:
    """This station holds no free seat right, or has no hub to give it to."""


@dataclass(frozen=True, slots=True)
class UnknownConflict:
    conflict: str


@dataclass(frozen=True, slots=True)
class ConflictAlreadySettled:
    by: str
    how: str


Refusal = (
    UnknownCode
    | UnknownPerson
    | UnknownVisit
    | ForgedCode
    | CodeOfAnotherEvent
    | BadgeReplaced
    | BadgeRevoked
    | AlreadyCheckedIn
    | Cancelled
    | NoteForDesk
    | NotCheckedIn
    | ReasonMissing
    | FieldMissing
    | FieldTooLong
    | NothingChanged
    | SimilarPeople
    | NotAdmitted
    | VisitClash
    | AlreadySignedUp
    | NotSignedUp
    | ReleaseAlreadyAsked
    | NothingToUndo
    | EventMissing
    | HubOnly
    | OrganiserOnly
    | HubAboveOnly
    | TwoPeopleNeeded
    | StationsNotReported
    | OwnActsLost
    | MintingNotHeld
    | UnknownStation
    | OwnStation
    | AlreadyWrittenOff
    | VisitGone
    | VisitNotGone
    | NothingToReturn
    | UnknownConflict
    | ConflictAlreadySettled
)
