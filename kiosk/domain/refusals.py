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
)
