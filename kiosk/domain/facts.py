"""Everything that can have happened, in the past tense. A fact holds data of one sensitivity."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from kiosk.domain.accreditation_facts import AccreditationGiven as AccreditationGiven
from kiosk.domain.accreditation_facts import AccreditationRecorded as AccreditationRecorded
from kiosk.domain.boarding_facts import BOARDING_FACTS
from kiosk.domain.boarding_facts import Boarded as Boarded
from kiosk.domain.boarding_facts import BoardingTakenBack as BoardingTakenBack
from kiosk.domain.boarding_facts import BusAssigned as BusAssigned
from kiosk.domain.boarding_facts import BusesPlanned as BusesPlanned
from kiosk.domain.boarding_facts import RollClosed as RollClosed
from kiosk.domain.boarding_facts import RollReopened as RollReopened
from kiosk.domain.call_facts import CallTaken as CallTaken
from kiosk.domain.door_facts import DoorRefused as DoorRefused
from kiosk.domain.door_facts import DoorsSet as DoorsSet
from kiosk.domain.door_facts import HeadsCounted as HeadsCounted
from kiosk.domain.door_facts import HeadsTakenBack as HeadsTakenBack
from kiosk.domain.door_facts import PassageTakenBack as PassageTakenBack
from kiosk.domain.door_facts import PassedDoor as PassedDoor
from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import AboutEvent as AboutEvent
from kiosk.domain.fact_subjects import AboutParticipant as AboutParticipant
from kiosk.domain.fact_subjects import Fact as Fact
from kiosk.domain.fee_facts import FeeOverlooked as FeeOverlooked
from kiosk.domain.interest_facts import INTEREST_FACTS
from kiosk.domain.lending_facts import LENDING_FACTS
from kiosk.domain.lending_facts import ItemLent as ItemLent
from kiosk.domain.lending_facts import ItemReturned as ItemReturned
from kiosk.domain.lending_facts import LendingTakenBack as LendingTakenBack
from kiosk.domain.matchmaking_facts import MATCHMAKING_FACTS
from kiosk.domain.meeting_facts import MEETING_FACTS
from kiosk.domain.meeting_facts import FreezeSet as FreezeSet
from kiosk.domain.meeting_facts import MeetingBound as MeetingBound
from kiosk.domain.meeting_facts import QuorumTakenBack as QuorumTakenBack
from kiosk.domain.meeting_facts import StandingTakenBack as StandingTakenBack
from kiosk.domain.node_facts import Held as Held
from kiosk.domain.node_facts import HubChosen as HubChosen
from kiosk.domain.node_facts import MintingReleased as MintingReleased
from kiosk.domain.node_facts import NodeEnrolled as NodeEnrolled
from kiosk.domain.node_facts import NodeRevoked as NodeRevoked
from kiosk.domain.node_facts import StationWrittenOff as StationWrittenOff
from kiosk.domain.place_card_facts import PlaceCardPrinted as PlaceCardPrinted
from kiosk.domain.place_facts import PLACE_FACTS
from kiosk.domain.place_facts import PhotoGiven as PhotoGiven
from kiosk.domain.place_facts import PhotoTakenBack as PhotoTakenBack
from kiosk.domain.place_facts import PlaceChanged as PlaceChanged
from kiosk.domain.place_facts import TableGiven as TableGiven
from kiosk.domain.place_facts import ZonesGiven as ZonesGiven
from kiosk.domain.protocol_facts import PROTOCOL_FACTS
from kiosk.domain.protocol_facts import Announced as Announced
from kiosk.domain.protocol_facts import AnnouncementChanged as AnnouncementChanged
from kiosk.domain.protocol_facts import ArrivalAcknowledged as ArrivalAcknowledged
from kiosk.domain.protocol_facts import BoardFrozen as BoardFrozen
from kiosk.domain.protocol_facts import PlaceGiven as PlaceGiven
from kiosk.domain.protocol_facts import PrecedenceRuled as PrecedenceRuled
from kiosk.domain.protocol_facts import QuorumRuled as QuorumRuled
from kiosk.domain.protocol_facts import RoleChanged as RoleChanged
from kiosk.domain.protocol_facts import RoleGiven as RoleGiven
from kiosk.domain.protocol_facts import StandingGiven as StandingGiven
from kiosk.domain.protocol_facts import StandingRecorded as StandingRecorded
from kiosk.domain.replacement_facts import BadgeCollected as BadgeCollected
from kiosk.domain.replacement_facts import RegistrationReplaced as RegistrationReplaced
from kiosk.domain.replacement_facts import StandsIn as StandsIn
from kiosk.domain.seat_facts import SeatReleaseAsked as SeatReleaseAsked
from kiosk.domain.seat_facts import SeatReleased as SeatReleased
from kiosk.domain.seat_facts import SeatsCalledIn as SeatsCalledIn
from kiosk.domain.seat_facts import SeatsHanded as SeatsHanded
from kiosk.domain.seat_facts import SeatsMinted as SeatsMinted
from kiosk.domain.seat_facts import SeatsReclaimed as SeatsReclaimed
from kiosk.domain.seat_facts import SeatsWithdrawn as SeatsWithdrawn
from kiosk.domain.seat_facts import SeatTaken as SeatTaken
from kiosk.domain.seat_facts import VisitDeparted as VisitDeparted
from kiosk.domain.seat_facts import VisitReopened as VisitReopened
from kiosk.domain.seat_facts import WaitlistJoined as WaitlistJoined
from kiosk.domain.seat_facts import WaitlistLeft as WaitlistLeft
from kiosk.domain.selfservice_facts import SELF_SERVICE_FACTS
from kiosk.domain.selfservice_facts import CallAnswered as CallAnswered
from kiosk.domain.selfservice_facts import ConsentSaid as ConsentSaid
from kiosk.domain.selfservice_facts import CorrectionSuggested as CorrectionSuggested
from kiosk.domain.selfservice_facts import NeedsChanged as NeedsChanged
from kiosk.domain.selfservice_facts import PhotoChosen as PhotoChosen
from kiosk.domain.selfservice_facts import SelfServiceSet as SelfServiceSet
from kiosk.domain.selfservice_facts import SelfServiceWorded as SelfServiceWorded
from kiosk.domain.selfservice_facts import StaffCalled as StaffCalled
from kiosk.domain.staff_facts import AboutStaff as AboutStaff
from kiosk.domain.staff_facts import OverrideGiven as OverrideGiven
from kiosk.domain.staff_facts import PinPepperSealed as PinPepperSealed
from kiosk.domain.staff_facts import StaffAdded as StaffAdded
from kiosk.domain.staff_facts import StaffLockedOut as StaffLockedOut
from kiosk.domain.staff_facts import StaffPinGiven as StaffPinGiven
from kiosk.domain.staff_facts import StaffRoleGiven as StaffRoleGiven
from kiosk.domain.staff_facts import StaffSwitched as StaffSwitched
from kiosk.domain.wording_facts import WordingGiven as WordingGiven

# -- the event, as its organiser describes it --------------------------------------------------


class EventDescribed(AboutEvent, frozen=True):
    kind: ClassVar[str] = "event.described"
    code: str
    name: str
    host: str
    venue: str
    timezone: str  # IANA name
    starts: str  # ISO date
    ends: str
    languages: tuple[str, ...]
    next_event: str


class BadgeKeyPublished(AboutEvent, frozen=True):
    """The public half of a key that signs badges, so that any station verifies them."""

    kind: ClassVar[str] = "event.badge_key_published"
    key_id: int
    public_key: bytes


class BadgeKeySealed(AboutEvent, frozen=True):
    """A key that signs badges, handed to nodes that are away; the ones before may be retired."""

    kind: ClassVar[str] = "event.badge_key_sealed"
    public_key: bytes
    retires: tuple[bytes, ...]  # public keys: a badge of theirs counts only as the log shows it
    boxes: tuple[tuple[str, bytes], ...]  # node, and the private half sealed to it alone


class DelegationDescribed(Fact, frozen=True):
    kind: ClassVar[str] = "delegation.described"
    code: str
    name: str
    native_name: str
    country: str  # ISO 3166-1 alpha-2
    region: str
    sort: str  # city, company, ...
    membership: str
    executive_committee: bool
    votes: int

    @property
    def subject(self) -> Subject:
        return Subject("delegation", self.code)


class SessionDescribed(Fact, frozen=True):
    """A line of the programme: a session, dinner, workshop or visit."""

    kind: ClassVar[str] = "session.described"
    code: str
    sort: str  # "visit" has seats; arrival, statutory, session, workshop, matchmaking, dinner
    title: str
    place: str
    starts: str  # ISO local time at the venue
    ends: str
    capacity: int | None
    admits: tuple[str, ...]  # categories; empty: everyone
    sign_up: bool
    note: str

    @property
    def subject(self) -> Subject:
        return Subject("session", self.code)


# -- people --------------------------------------------------------------------------------------


class Registered(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.registered"
    participant: str
    code: str
    category: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    position: str
    organisation: str
    delegation: str
    country: str
    head_of_delegation: bool
    languages: tuple[str, ...]
    listed: bool  # may stand in the list of participants
    walk_in: bool = False


class ContactGiven(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.contact_given"
    participant: str
    email: str
    phone: str


class NeedsGiven(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.needs_given"
    participant: str
    dietary: str
    access: str


class DeskNoteWritten(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.desk_note_written"
    participant: str
    text: str


class DeskNoteCleared(AboutParticipant, frozen=True):
    """There is no note any more. Unlike a note it may be known to every station: one that may not
    read notes would send the person to the desk for ever."""

    kind: ClassVar[str] = "participant.desk_note_cleared"
    participant: str


class DetailsCorrected(AboutParticipant, frozen=True):
    """Fields as they should read; fields not named stay as they are."""

    kind: ClassVar[str] = "participant.details_corrected"
    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # of people.CORRECTABLE
    was: dict[str, str] = field(default_factory=dict)  # what those fields said to the author


class RegistrationCancelled(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.cancelled"
    participant: str
    reason: str


class RegistrationReinstated(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.reinstated"
    participant: str


class CheckedIn(AboutParticipant, frozen=True):
    kind: ClassVar[str] = "participant.checked_in"
    participant: str
    method: str  # badge, code, name, walk-in
    issue: int = 0  # of the badge that was scanned; 0: none was


class BadgeIssued(AboutParticipant, frozen=True):
    """A badge was ordered from a printer; it voids every lower issue."""

    kind: ClassVar[str] = "participant.badge_issued"
    participant: str
    issue: int
    reason: str  # first, spelling, lost, damaged, printer, batch


class ScanRefused(Fact, frozen=True):
    """A scan that was turned away; kept, exchanged and exported like any act."""

    kind: ClassVar[str] = "scan.refused"
    participant: str  # empty: nobody we know
    code_digest: str  # 32 hex digits of SHA-256, so that the log holds no stray text
    point: str
    verdict: str

    @property
    def subject(self) -> Subject:
        if self.participant:
            return Subject("participant", self.participant)
        return Subject("code", self.code_digest)


class ActUndone(AboutParticipant, frozen=True):
    """An earlier act about the same participant no longer counts; both stay in the log."""

    kind: ClassVar[str] = "participant.act_undone"
    participant: str
    act: EntryId


class PersonErased(AboutParticipant, frozen=True):
    """Nobody may keep what says who this was: every node drops those bodies."""

    kind: ClassVar[str] = "participant.erased"
    participant: str


class ErasureCarriedOut(Fact, frozen=True):
    """Its author holds nothing more that says who this was: in no file, copy or badge."""

    kind: ClassVar[str] = "erasure.carried_out"
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject("erasure", self.participant)


# -- what a person settled -----------------------------------------------------------------------


class ConflictSettled(Fact, frozen=True):
    """A person looked at a conflict and says how it stands: it leaves every station's inbox."""

    kind: ClassVar[str] = "conflict.settled"
    conflict: str  # see conflicts.py
    by: str
    how: str

    @property
    def subject(self) -> Subject:
        return Subject("conflict", self.conflict)


class ConflictReopened(Fact, frozen=True):
    """A conflict was settled by mistake: these settlings no longer count, whatever clocks say."""

    kind: ClassVar[str] = "conflict.reopened"
    conflict: str
    settlings: tuple[EntryId, ...]

    @property
    def subject(self) -> Subject:
        return Subject("conflict", self.conflict)


ALL_FACTS: tuple[type[Fact], ...] = (
    EventDescribed,
    BadgeKeyPublished,
    BadgeKeySealed,
    DelegationDescribed,
    SessionDescribed,
    NodeEnrolled,
    NodeRevoked,
    StationWrittenOff,
    MintingReleased,
    HubChosen,
    Registered,
    ContactGiven,
    NeedsGiven,
    *PLACE_FACTS,
    DeskNoteWritten,
    DeskNoteCleared,
    DetailsCorrected,
    AccreditationGiven,
    AccreditationRecorded,
    FeeOverlooked,
    PlaceCardPrinted,
    *LENDING_FACTS,
    *INTEREST_FACTS,
    *MATCHMAKING_FACTS,
    RegistrationCancelled,
    RegistrationReinstated,
    RegistrationReplaced,
    StandsIn,
    BadgeCollected,
    CheckedIn,
    BadgeIssued,
    ScanRefused,
    ActUndone,
    PersonErased,
    ErasureCarriedOut,
    SeatsMinted,
    SeatsHanded,
    SeatsWithdrawn,
    SeatTaken,
    SeatReleased,
    SeatReleaseAsked,
    WaitlistJoined,
    WaitlistLeft,
    SeatsReclaimed,
    SeatsCalledIn,
    VisitDeparted,
    VisitReopened,
    ConflictSettled,
    ConflictReopened,
    *BOARDING_FACTS,
    StaffAdded,
    StaffRoleGiven,
    StaffPinGiven,
    StaffSwitched,
    StaffLockedOut,
    PinPepperSealed,
    OverrideGiven,
    *PROTOCOL_FACTS,
    *MEETING_FACTS,
    *SELF_SERVICE_FACTS,
    CallTaken,
    PassedDoor,
    PassageTakenBack,
    DoorRefused,
    HeadsCounted,
    HeadsTakenBack,
    DoorsSet,
    WordingGiven,
)

BY_KIND: dict[str, type[Fact]] = {fact.kind: fact for fact in ALL_FACTS}
