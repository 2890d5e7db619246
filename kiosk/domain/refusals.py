"""Why the desk would not do what it was asked: values, each with what a person needs to know."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.accreditation_refusals import AccreditationRefusal as AccreditationRefusal
from kiosk.domain.accreditation_refusals import AccreditationRefused as AccreditationRefused
from kiosk.domain.accreditation_refusals import DocumentMissing as DocumentMissing
from kiosk.domain.door_refusals import AlreadyInside as AlreadyInside
from kiosk.domain.door_refusals import DoorClosed as DoorClosed
from kiosk.domain.door_refusals import DoorRefusal as DoorRefusal
from kiosk.domain.door_refusals import HeadsUnclear as HeadsUnclear
from kiosk.domain.door_refusals import NotAccredited as NotAccredited
from kiosk.domain.door_refusals import NotEligible as NotEligible
from kiosk.domain.door_refusals import NotInside as NotInside
from kiosk.domain.door_refusals import SessionFull as SessionFull
from kiosk.domain.door_refusals import UnknownSession as UnknownSession
from kiosk.domain.interest_refusals import InterestRefusal
from kiosk.domain.lending_refusals import LendingRefusal
from kiosk.domain.matchmaking_refusals import MatchmakingRefusal
from kiosk.domain.meeting_refusals import MeetingRefusal
from kiosk.domain.meeting_refusals import NothingSet as NothingSet
from kiosk.domain.meeting_refusals import TimeNotAhead as TimeNotAhead
from kiosk.domain.meeting_refusals import TimeToCome as TimeToCome
from kiosk.domain.protocol_refusals import ArrivalTaken as ArrivalTaken
from kiosk.domain.protocol_refusals import NobodyChosen as NobodyChosen
from kiosk.domain.protocol_refusals import NotAwaited as NotAwaited
from kiosk.domain.protocol_refusals import NoteToRead as NoteToRead
from kiosk.domain.protocol_refusals import UnknownDelegation as UnknownDelegation
from kiosk.domain.protocol_refusals import WordUnknown as WordUnknown
from kiosk.domain.quorum_refusals import ShareUnclear as ShareUnclear
from kiosk.domain.replacement_refusals import ReplacementRefusal
from kiosk.domain.selfservice_refusals import SelfServiceRefusal
from kiosk.domain.staff_refusals import AdministratorFirst as AdministratorFirst
from kiosk.domain.staff_refusals import LastAdministrator as LastAdministrator
from kiosk.domain.staff_refusals import LockedOut as LockedOut
from kiosk.domain.staff_refusals import NotSignedIn as NotSignedIn
from kiosk.domain.staff_refusals import PinSecretMissing as PinSecretMissing
from kiosk.domain.staff_refusals import PinTooEasy as PinTooEasy
from kiosk.domain.staff_refusals import PinWrong as PinWrong
from kiosk.domain.staff_refusals import StaffNameTaken as StaffNameTaken
from kiosk.domain.staff_refusals import StaffRefusal as StaffRefusal
from kiosk.domain.staff_refusals import SupervisorNeeded as SupervisorNeeded
from kiosk.domain.staff_refusals import UnknownStaff as UnknownStaff
from kiosk.domain.wording_refusals import WordingUnfit as WordingUnfit


class UnknownCode(Struct, frozen=True):
    """No participant has this code."""


class UnknownPerson(Struct, frozen=True):
    """No participant has this identifier."""


class UnknownVisit(Struct, frozen=True):
    visit: str


class ForgedCode(Struct, frozen=True):
    """A badge code whose signature or form does not hold."""


class CodeOfAnotherEvent(Struct, frozen=True):
    """A true badge, but of another event."""


class BadgeReplaced(Struct, frozen=True):
    issue: int
    current: int


class BadgeRevoked(Struct, frozen=True):
    """This badge was printed, then undone."""

    issue: int


class AlreadyCheckedIn(Struct, frozen=True):
    at_ms: int
    station: str  # node, 32 hex digits
    by: str
    times: int


class Cancelled(Struct, frozen=True):
    reason: str


class NoteForDesk(Struct, frozen=True):
    """The desk has to read a note first, and this station may not see what it says."""


class NotCheckedIn(Struct, frozen=True):
    """The act needs a checked-in participant."""


class ReasonMissing(Struct, frozen=True):
    """The act needs one of the listed reasons."""

    reasons: tuple[str, ...]


class FieldMissing(Struct, frozen=True):
    field: str


class ZonesTooMany(Struct, frozen=True):
    limit: int


class FieldTooLong(Struct, frozen=True):
    field: str
    limit: int


class NothingChanged(Struct, frozen=True):
    """The correction says what already stands."""


class SimilarPeople(Struct, frozen=True):
    """Somebody very like this one is registered already."""

    participants: tuple[str, ...]


class NotAdmitted(Struct, frozen=True):
    visit: str
    category: str


class VisitClash(Struct, frozen=True):
    visit: str
    with_visit: str


class AlreadySignedUp(Struct, frozen=True):
    visit: str
    waiting: bool


class NotSignedUp(Struct, frozen=True):
    visit: str


class ReleaseAlreadyAsked(Struct, frozen=True):
    visit: str


class NothingToUndo(Struct, frozen=True):
    """No act of this station is young enough to be undone."""

    limit_min: int


class EventMissing(Struct, frozen=True):
    """No event is set up in this folder yet."""


class HubOnly(Struct, frozen=True):
    """Only the hub may do this."""


class OrganiserOnly(Struct, frozen=True):
    """Only a hub of the event or an organiser's station may do this."""


class HubAboveOnly(Struct, frozen=True):
    """This is about a hub or organiser that stands no lower: only a hub above it may do it."""

    node: str


class TwoPeopleNeeded(Struct, frozen=True):
    """Two different people have to attest this, by name."""

    given: tuple[str, ...]


class StationsNotReported(Struct, frozen=True):
    """These stations have not exchanged with the hub since it was put back."""

    nodes: tuple[str, ...]  # empty: there is no station that could vouch


class OwnActsLost(Struct, frozen=True):
    """Some of what this hub did itself before it was put back may be held by nobody."""


class MintingNotHeld(Struct, frozen=True):
    """This node gives out seats as it should, or it is no root hub."""


class UnknownStation(Struct, frozen=True):
    node: str


class OwnStation(Struct, frozen=True):
    """A station does not do this to itself."""


class AlreadyWrittenOff(Struct, frozen=True):
    node: str


class VisitGone(Struct, frozen=True):
    """The bus of this visit has left."""

    visit: str


class VisitNotGone(Struct, frozen=True):
    """No departure of this visit is recorded."""

    visit: str


class UnknownBus(Struct, frozen=True):
    """This visit has no bus of that name."""

    bus: str


class BusesUnclear(Struct, frozen=True):
    """Buses need names that differ and seats."""

    buses_max: int
    seats_max: int


class BusGone(Struct, frozen=True):
    """This bus has left, this way."""

    bus: str
    leg: str


class BusNotGone(Struct, frozen=True):
    bus: str


class AlreadyAboard(Struct, frozen=True):
    bus: str
    at_ms: int
    by: str


class WrongBus(Struct, frozen=True):
    """The participant goes by another bus, or is in it."""

    bus: str
    is_in_it: bool = False


class NoSeatOnBus(Struct, frozen=True):
    """No confirmed seat on this visit."""

    visit: str
    place_in_line: int  # 1 is next; 0: not on the waiting list either
    has_seat_on: str = ""  # title of a visit at that time, where there is one


class NotOutByBus(Struct, frozen=True):
    """Comes back, and did not go out by any bus of this visit."""

    visit: str


class BusFull(Struct, frozen=True):
    bus: str
    inside: int
    seats: int


class PlacesKept(Struct, frozen=True):
    """There is room, but it is kept for people who are still awaited."""

    bus: str
    awaited: int


class NotAboard(Struct, frozen=True):
    """Nobody has counted this participant in."""


class PeopleMissing(Struct, frozen=True):
    """The bus waits for these; it leaves without them only where a named person says so."""

    bus: str
    participants: tuple[str, ...]


class NothingToReturn(Struct, frozen=True):
    """This station holds no free seat right, or has no hub to give it to."""


class UnknownConflict(Struct, frozen=True):
    conflict: str


class ConflictAlreadySettled(Struct, frozen=True):
    by: str
    how: str


Refusal = (
    UnknownCode
    | UnknownPerson
    | ZonesTooMany
    | LendingRefusal
    | InterestRefusal
    | MatchmakingRefusal
    | WordingUnfit
    | AccreditationRefusal
    | ReplacementRefusal
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
    | UnknownBus
    | BusesUnclear
    | BusGone
    | BusNotGone
    | AlreadyAboard
    | WrongBus
    | NoSeatOnBus
    | NotOutByBus
    | BusFull
    | PlacesKept
    | NotAboard
    | PeopleMissing
    | NothingToReturn
    | UnknownDelegation
    | NobodyChosen
    | NoteToRead
    | WordUnknown
    | NotAwaited
    | ArrivalTaken
    | ShareUnclear
    | MeetingRefusal
    | UnknownConflict
    | ConflictAlreadySettled
    | StaffRefusal
    | DoorRefusal
    | SelfServiceRefusal
)
