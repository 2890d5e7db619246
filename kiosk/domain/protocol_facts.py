"""Facts of protocol: roles in delegations, who is announced, who may vote, and the order."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import AboutParticipant, Fact

HEAD, ALTERNATE, ADVISER, ACCOMPANYING, MEMBER = ROLES = (
    "head",
    "alternate",
    "adviser",
    "accompanying",
    "member",
)
PRECEDENCE = Subject("precedence", "event")
QUORUM = Subject("quorum", "event")


class RoleGiven(AboutParticipant, frozen=True):
    """What somebody is in their delegation besides its head, and whom they accompany: as the
    organiser's list says. What a desk says is another kind, so that a list which says the same
    again does not undo it."""

    kind: ClassVar[str] = "participant.role_given"
    participant: str
    role: str  # of ROLES; empty: as their category says
    accompanies: str = ""  # participant; empty: nobody


class RoleChanged(AboutParticipant, frozen=True):
    """The same, as a desk says it."""

    kind: ClassVar[str] = "participant.role_changed"
    participant: str
    role: str
    accompanies: str = ""


class Announced(AboutParticipant, frozen=True):
    """Whether protocol wants to know at once when this person arrives, as the list says."""

    kind: ClassVar[str] = "participant.announced"
    participant: str
    wanted: bool


class AnnouncementChanged(AboutParticipant, frozen=True):
    """The same, as a desk says it."""

    kind: ClassVar[str] = "participant.announcement_changed"
    participant: str
    wanted: bool


FEE_PAID, FEE_DUE = "paid", "open"


class StandingGiven(Fact, frozen=True):
    """How a delegation stands with its fee and its credentials, as the list says; empty: it does
    not say."""

    kind: ClassVar[str] = "delegation.standing_given"
    code: str
    fee: str  # paid, open
    credentials: str  # accepted, missing

    @property
    def subject(self) -> Subject:
        return Subject("delegation", self.code)


class StandingRecorded(Fact, frozen=True):
    """The same, as a desk says it."""

    kind: ClassVar[str] = "delegation.standing_recorded"
    code: str
    fee: str
    credentials: str

    @property
    def subject(self) -> Subject:
        return Subject("delegation", self.code)


class ArrivalAcknowledged(Fact, frozen=True):
    """Somebody of protocol takes care of this arrival. It is a subject of its own, so that who
    folds a person does not read what protocol did."""

    kind: ClassVar[str] = "arrival.acknowledged"
    participant: str
    check_ins: tuple[EntryId, ...]  # those that stood then: a later arrival is another one
    by: str

    @property
    def subject(self) -> Subject:
        return Subject("arrival", self.participant)


class PrecedenceRuled(Fact, frozen=True):
    """What the order of delegations is decided by, the first that differs."""

    kind: ClassVar[str] = "precedence.ruled"
    rule: tuple[str, ...]  # of precedence.CRITERIA

    @property
    def subject(self) -> Subject:
        return PRECEDENCE


class PlaceGiven(Fact, frozen=True):
    """A delegation stands at this place whatever the rule says, and somebody answers for it."""

    kind: ClassVar[str] = "precedence.place_given"
    delegation: str
    place: int  # 1 is first; 0: as the rule says again
    by: str
    reason: str

    @property
    def subject(self) -> Subject:
        return PRECEDENCE


class QuorumRuled(Fact, frozen=True):
    """How many of a body have to be there: a share of its members, or of those who may vote."""

    kind: ClassVar[str] = "quorum.ruled"
    body: str  # of quorum.BODIES
    share: tuple[int, int]  # (1, 2) is half
    more_than: bool  # than that share; otherwise as much is enough
    of: str  # members, entitled

    @property
    def subject(self) -> Subject:
        return QUORUM


class BoardFrozen(Fact, frozen=True):
    """The board of a body as it stood at one time, with all its figures. It names people by their
    identifiers only, so that who is erased is not named by it."""

    kind: ClassVar[str] = "quorum.board_frozen"
    body: str
    at: str  # ISO, with milliseconds, in UTC: a fact holds no number so large
    members: int
    entitled: int
    present: int
    needed: int
    since: str  # since when yes or no; empty: always
    # delegation, its name, votes, why not (empty: may vote), who stands for it, in which role
    lines: tuple[tuple[str, str, int, str, str, str], ...]
    by: str = ""
    session: str = ""  # whose doors counted who is present; empty: who was checked in
    session_title: str = ""
    answers: tuple[EntryId, ...] = ()  # the acts that set this time ahead; none: by hand

    @property
    def subject(self) -> Subject:
        return QUORUM


PROTOCOL_FACTS: tuple[type[Fact], ...] = (
    RoleGiven,
    RoleChanged,
    Announced,
    AnnouncementChanged,
    StandingGiven,
    StandingRecorded,
    ArrivalAcknowledged,
    PrecedenceRuled,
    PlaceGiven,
    QuorumRuled,
    BoardFrozen,
)
