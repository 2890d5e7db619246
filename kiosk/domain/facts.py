"""Everything that can have happened, in the past tense. A fact holds data of one sensitivity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject

Held = tuple[tuple[int, int], ...]  # epoch, last number: how much of a node's log its author held


class Fact:
    """Base of all facts. `kind` and `version` name its form in the log for ever."""

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1

    @property
    def subject(self) -> Subject:
        raise TypeError(f"{type(self).__name__} names no subject")


class AboutEvent(Fact):
    """A fact about the event as a whole."""

    __slots__ = ()

    @property
    def subject(self) -> Subject:
        return Subject("event", "event")


class AboutParticipant(Fact):
    """A fact about one participant (32 hex digits)."""

    __slots__ = ()
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject("participant", self.participant)


class AboutVisit(Fact):
    """A fact about the seats of one visit, by the visit's code."""

    __slots__ = ()
    visit: str

    @property
    def subject(self) -> Subject:
        return Subject("visit", self.visit)


# -- the event, as its organiser describes it --------------------------------------------------


@dataclass(frozen=True, slots=True)
class EventDescribed(AboutEvent):
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


@dataclass(frozen=True, slots=True)
class BadgeKeyPublished(AboutEvent):
    """The public half of a key that signs badges, so that any station verifies them."""

    kind: ClassVar[str] = "event.badge_key_published"
    key_id: int
    public_key: bytes


@dataclass(frozen=True, slots=True)
class BadgeKeySealed(AboutEvent):
    """A key that signs badges, handed to nodes that are away; the ones before may be retired."""

    kind: ClassVar[str] = "event.badge_key_sealed"
    public_key: bytes
    retires: tuple[bytes, ...]  # public keys: a badge of theirs counts only as the log shows it
    boxes: tuple[tuple[str, bytes], ...]  # node, and the private half sealed to it alone


@dataclass(frozen=True, slots=True)
class DelegationDescribed(Fact):
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


@dataclass(frozen=True, slots=True)
class SessionDescribed(Fact):
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


@dataclass(frozen=True, slots=True)
class NodeEnrolled(Fact):
    """A node was let into the event, by its hub or, for a first node, by itself."""

    kind: ClassVar[str] = "node.enrolled"
    node: str
    name: str
    role: str  # see roles.py
    public_key: bytes

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


@dataclass(frozen=True, slots=True)
class NodeRevoked(Fact):
    """A node is trusted no more, and never again: who joins anew does so with a new key."""

    kind: ClassVar[str] = "node.revoked"
    node: str
    held: Held = ()  # what the author held of that node's log: later acts of it are late

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


@dataclass(frozen=True, slots=True)
class StationWrittenOff(Fact):
    """Two people attest that a station will not come back. It is revoked; the seat rights that it
    holds are stranded, and nobody else's, until its own log gives them back."""

    kind: ClassVar[str] = "node.written_off"
    node: str
    attested_by: tuple[str, ...]  # two different names
    reason: str
    held: Held = ()

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


@dataclass(frozen=True, slots=True)
class MintingReleased(Fact):
    """A root hub that was put back from a backup may mint seats again, in this epoch only."""

    kind: ClassVar[str] = "node.minting_released"
    node: str
    epoch: int
    attested_by: tuple[str, ...]  # empty: every station had reported
    reason: str

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


@dataclass(frozen=True, slots=True)
class HubChosen(Fact):
    """A hub stands under another hub from now on: its own word, for the stations below it."""

    kind: ClassVar[str] = "node.hub_chosen"
    node: str
    hub: str

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


# -- people --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Registered(AboutParticipant):
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


@dataclass(frozen=True, slots=True)
class ContactGiven(AboutParticipant):
    kind: ClassVar[str] = "participant.contact_given"
    participant: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class NeedsGiven(AboutParticipant):
    kind: ClassVar[str] = "participant.needs_given"
    participant: str
    dietary: str
    access: str


@dataclass(frozen=True, slots=True)
class DeskNoteWritten(AboutParticipant):
    kind: ClassVar[str] = "participant.desk_note_written"
    participant: str
    text: str


@dataclass(frozen=True, slots=True)
class DetailsCorrected(AboutParticipant):
    """Fields as they should read; fields not named stay as they are."""

    kind: ClassVar[str] = "participant.details_corrected"
    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # of people.CORRECTABLE
    was: dict[str, str] = field(default_factory=dict)  # what those fields said to the author


@dataclass(frozen=True, slots=True)
class RegistrationCancelled(AboutParticipant):
    kind: ClassVar[str] = "participant.cancelled"
    participant: str
    reason: str


@dataclass(frozen=True, slots=True)
class RegistrationReinstated(AboutParticipant):
    kind: ClassVar[str] = "participant.reinstated"
    participant: str


@dataclass(frozen=True, slots=True)
class CheckedIn(AboutParticipant):
    kind: ClassVar[str] = "participant.checked_in"
    participant: str
    method: str  # badge, code, name, walk-in
    issue: int = 0  # of the badge that was scanned; 0: none was


@dataclass(frozen=True, slots=True)
class BadgeIssued(AboutParticipant):
    """A badge was ordered from a printer; it voids every lower issue."""

    kind: ClassVar[str] = "participant.badge_issued"
    participant: str
    issue: int
    reason: str  # first, spelling, lost, damaged, printer, batch


@dataclass(frozen=True, slots=True)
class ScanRefused(Fact):
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


@dataclass(frozen=True, slots=True)
class ActUndone(AboutParticipant):
    """An earlier act about the same participant no longer counts; both stay in the log."""

    kind: ClassVar[str] = "participant.act_undone"
    participant: str
    act: EntryId


@dataclass(frozen=True, slots=True)
class PersonErased(AboutParticipant):
    """Nobody may keep what says who this was: every node drops those bodies."""

    kind: ClassVar[str] = "participant.erased"
    participant: str


# -- seats: a right is a number; each change of it consumes one version and makes the next --------


@dataclass(frozen=True, slots=True)
class SeatsMinted(AboutVisit):
    """Rights come into being at version 0, held by the author."""

    kind: ClassVar[str] = "visit.seats_minted"
    visit: str
    rights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SeatsHanded(AboutVisit):
    """Free rights (number, version) go from the author, who holds them, to another branch."""

    kind: ClassVar[str] = "visit.seats_handed"
    visit: str
    rights: tuple[tuple[int, int], ...]
    to: str  # str(Branch)


@dataclass(frozen=True, slots=True)
class SeatsWithdrawn(AboutVisit):
    """Free rights end for ever, because the capacity was lowered."""

    kind: ClassVar[str] = "visit.seats_withdrawn"
    visit: str
    rights: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SeatTaken(AboutVisit):
    """The holder of a free right spent it on a participant: the seat is confirmed."""

    kind: ClassVar[str] = "visit.seat_taken"
    visit: str
    right: int
    rights_version: int
    participant: str
    promoted: bool = False  # from the waiting list


@dataclass(frozen=True, slots=True)
class SeatReleased(AboutVisit):
    """The holder of a spent right frees it: the participant has no seat any more."""

    kind: ClassVar[str] = "visit.seat_released"
    visit: str
    right: int
    rights_version: int
    participant: str
    reason: str  # cancelled, undone, duplicate


@dataclass(frozen=True, slots=True)
class SeatReleaseAsked(AboutVisit):
    """Somebody who does not hold the right asks its holder to release it."""

    kind: ClassVar[str] = "visit.seat_release_asked"
    visit: str
    right: int
    rights_version: int
    participant: str


@dataclass(frozen=True, slots=True)
class WaitlistJoined(AboutVisit):
    kind: ClassVar[str] = "visit.waitlist_joined"
    visit: str
    participant: str
    reason: str = ""  # "undone": a place in the line that was given up by mistake


@dataclass(frozen=True, slots=True)
class WaitlistLeft(AboutVisit):
    kind: ClassVar[str] = "visit.waitlist_left"
    visit: str
    participant: str
    reason: str = ""  # "undone": never meant to wait
    joins: tuple[EntryId, ...] = ()  # the places in the line that end, whatever clocks say


@dataclass(frozen=True, slots=True)
class SeatsReclaimed(AboutVisit):
    """A root hub that was put back takes over what its epoch before held free. Only after a
    person released its minting; an act of the old epoch that comes to light later is void."""

    kind: ClassVar[str] = "visit.seats_reclaimed"
    visit: str
    rights: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class VisitDeparted(AboutVisit):
    """The bus has left: nobody is given a seat on this visit any more, anywhere."""

    kind: ClassVar[str] = "visit.departed"
    visit: str


@dataclass(frozen=True, slots=True)
class VisitReopened(AboutVisit):
    """The departure was recorded by mistake: seats are given again."""

    kind: ClassVar[str] = "visit.reopened"
    visit: str
    departures: tuple[EntryId, ...]  # that are taken back, whatever clocks say


# -- what a person settled -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ConflictSettled(Fact):
    """A person looked at a conflict and says how it stands: it leaves every station's inbox."""

    kind: ClassVar[str] = "conflict.settled"
    conflict: str  # see conflicts.py
    by: str
    how: str

    @property
    def subject(self) -> Subject:
        return Subject("conflict", self.conflict)


@dataclass(frozen=True, slots=True)
class ConflictReopened(Fact):
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
    DeskNoteWritten,
    DetailsCorrected,
    RegistrationCancelled,
    RegistrationReinstated,
    CheckedIn,
    BadgeIssued,
    ScanRefused,
    ActUndone,
    PersonErased,
    SeatsMinted,
    SeatsHanded,
    SeatsWithdrawn,
    SeatTaken,
    SeatReleased,
    SeatReleaseAsked,
    WaitlistJoined,
    WaitlistLeft,
    SeatsReclaimed,
    VisitDeparted,
    VisitReopened,
    ConflictSettled,
    ConflictReopened,
)

BY_KIND: dict[str, type[Fact]] = {fact.kind: fact for fact in ALL_FACTS}
