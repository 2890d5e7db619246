"""Everything that a person or a peer can ask the desk to do, in the imperative."""

from __future__ import annotations

from msgspec import Struct, field

from kiosk.domain.accreditation_commands import RecordAccreditation as RecordAccreditation
from kiosk.domain.door_commands import CountHeads as CountHeads
from kiosk.domain.door_commands import DoorCommand as DoorCommand
from kiosk.domain.door_commands import PassDoor as PassDoor
from kiosk.domain.door_commands import TakeBackPassage as TakeBackPassage
from kiosk.domain.exception_commands import ExceptionCommand
from kiosk.domain.exception_commands import SendToExceptions as SendToExceptions
from kiosk.domain.exception_commands import SettleException as SettleException
from kiosk.domain.exception_commands import TakeException as TakeException
from kiosk.domain.facts import Fact
from kiosk.domain.interest_commands import GiveInterestState as GiveInterestState
from kiosk.domain.interest_commands import InterestCommand
from kiosk.domain.interest_commands import SayInterests as SayInterests
from kiosk.domain.interest_commands import SetInterestTopic as SetInterestTopic
from kiosk.domain.interest_commands import TakeInterest as TakeInterest
from kiosk.domain.interest_commands import WithdrawInterest as WithdrawInterest
from kiosk.domain.matchmaking_commands import ArrangeAppointment as ArrangeAppointment
from kiosk.domain.matchmaking_commands import CallOffAppointment as CallOffAppointment
from kiosk.domain.matchmaking_commands import ConfirmAppointment as ConfirmAppointment
from kiosk.domain.matchmaking_commands import MatchmakingCommand
from kiosk.domain.matchmaking_commands import MissAppointment as MissAppointment
from kiosk.domain.matchmaking_commands import MoveAppointment as MoveAppointment
from kiosk.domain.matchmaking_commands import ReportAbsence as ReportAbsence
from kiosk.domain.matchmaking_commands import TakeBackAppointment as TakeBackAppointment
from kiosk.domain.meeting_commands import BindMeeting as BindMeeting
from kiosk.domain.meeting_commands import CallOffFreeze as CallOffFreeze
from kiosk.domain.meeting_commands import FreezeAsSet as FreezeAsSet
from kiosk.domain.meeting_commands import SetFreeze as SetFreeze
from kiosk.domain.photo_commands import GivePhoto as GivePhoto
from kiosk.domain.place_cards import PrintPlaceCards as PrintPlaceCards
from kiosk.domain.protocol_commands import AcknowledgeArrival as AcknowledgeArrival
from kiosk.domain.protocol_commands import Announce as Announce
from kiosk.domain.protocol_commands import CheckInTogether as CheckInTogether
from kiosk.domain.protocol_commands import FreezeBoard as FreezeBoard
from kiosk.domain.protocol_commands import GiveDelegationRole as GiveDelegationRole
from kiosk.domain.protocol_commands import GivePlace as GivePlace
from kiosk.domain.protocol_commands import ProtocolCommand
from kiosk.domain.protocol_commands import RecordStanding as RecordStanding
from kiosk.domain.protocol_commands import RulePrecedence as RulePrecedence
from kiosk.domain.protocol_commands import RuleQuorum as RuleQuorum
from kiosk.domain.replacement_commands import HandBadgeTo as HandBadgeTo
from kiosk.domain.replacement_commands import Newcomer as Newcomer
from kiosk.domain.replacement_commands import ReplacementCommand
from kiosk.domain.replacement_commands import Substitute as Substitute
from kiosk.domain.selfservice_commands import AnswerCall as AnswerCall
from kiosk.domain.selfservice_commands import ArriveAlone as ArriveAlone
from kiosk.domain.selfservice_commands import CallStaff as CallStaff
from kiosk.domain.selfservice_commands import ChangeNeeds as ChangeNeeds
from kiosk.domain.selfservice_commands import ChoosePhoto as ChoosePhoto
from kiosk.domain.selfservice_commands import SayConsents as SayConsents
from kiosk.domain.selfservice_commands import SelfServiceCommand
from kiosk.domain.selfservice_commands import SetSelfService as SetSelfService
from kiosk.domain.selfservice_commands import SuggestCorrection as SuggestCorrection
from kiosk.domain.selfservice_commands import WordSelfService as WordSelfService
from kiosk.domain.staff_commands import AddStaff as AddStaff
from kiosk.domain.staff_commands import GivePin as GivePin
from kiosk.domain.staff_commands import GiveRole as GiveRole
from kiosk.domain.staff_commands import SwitchStaff as SwitchStaff
from kiosk.domain.wording import GiveWording as GiveWording


class CheckIn(Struct, frozen=True):
    """Check in whoever a scan or a typed code names: a badge, or a registration code."""

    code: str
    point: str = "registration"


class CheckInPerson(Struct, frozen=True):
    """Check in a participant who was found by name and chosen."""

    participant: str
    method: str = "name"
    although: str = ""  # why, where their accreditation or an open fee is against it
    by: str = ""  # who answers for that; empty: whoever works at this station


class Reprint(Struct, frozen=True):
    """Print another badge; the one before is void from now on."""

    participant: str
    reason: str  # of badge_issue.REASONS
    although: str = ""  # why, where they are not accredited any more
    by: str = ""  # who answers for that; empty: whoever works at this station


class IssueBatch(Struct, frozen=True):
    """Badges made ahead of arrival, into one file or at a printer: for those who have none yet."""

    participants: tuple[str, ...]
    to_printer: bool = False


class RegisterWalkIn(Struct, frozen=True):
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


class CorrectDetails(Struct, frozen=True):
    """Correct how a participant's name, position or organisation reads, or where they sit and
    may go: fields of people.CORRECTABLE and places.PLACE_FIELDS."""

    participant: str
    changes: dict[str, str] = field(default_factory=dict)


class CancelRegistration(Struct, frozen=True):
    participant: str
    reason: str


class ReinstateRegistration(Struct, frozen=True):
    participant: str


class ErasePerson(Struct, frozen=True):
    """Drop everything that says who a participant was, here and on every node. For ever."""

    participant: str


class SignUp(Struct, frozen=True):
    """Give a participant a seat on a visit; on the waiting list where no right is held here."""

    participant: str
    visit: str
    although_clashing: bool = False


class LeaveVisit(Struct, frozen=True):
    """Give up a participant's seat on a visit, or the place on its waiting list."""

    participant: str
    visit: str


class Undo(Struct, frozen=True):
    """Undo this station's latest act that can still be undone."""


class RecordImport(Struct, frozen=True):
    """Write what an import was agreed to change."""

    facts: tuple[Fact, ...]


class EnrolNode(Struct, frozen=True):
    """Let a node into the event."""

    node: str
    name: str
    role: str
    public_key: bytes


class ShareBadgeKey(Struct, frozen=True):
    """Do what is owed about the keys that sign badges: a new one after a loss, and handing out."""


class RevokeNode(Struct, frozen=True):
    """Trust a node no more: lost, stolen, or given back. It cannot be taken back."""

    node: str


class LeaseSeats(Struct, frozen=True):
    """Hand a share of the free rights of every visit to a station that is in contact now."""

    to: str  # str(Branch)


class SettleSeats(Struct, frozen=True):
    """Do what this node owes: release what was asked, return spare rights, promote waiters."""

    hub: str = ""  # str(Branch) of the hub that is in contact and gets spare rights; empty: none is
    minting: bool = False  # first bring the rights to the capacity where somebody waits


class WriteOffStation(Struct, frozen=True):
    """A station will not come back, two people attest: revoke it, and strand its seat rights."""

    node: str
    attested_by: tuple[str, str]
    reason: str


class ReleaseMinting(Struct, frozen=True):
    """Let this root hub, which was put back from a backup, mint seats again.

    Done where every station that it let in has reported since, or two people attest that no
    station knows more than it does.
    """

    attested_by: tuple[str, ...] = ()
    reason: str = ""


class ReturnSeats(Struct, frozen=True):
    """Hand every free seat right that this station holds back to its hub: it is retired."""


class RecordDeparture(Struct, frozen=True):
    """The bus of a visit has left: give no more seats on it, anywhere."""

    visit: str


class ReopenVisit(Struct, frozen=True):
    """The departure of a visit was recorded by mistake."""

    visit: str


class PlanBuses(Struct, frozen=True):
    """These buses go on a visit: what each is called, and how many people it takes."""

    visit: str
    buses: tuple[tuple[str, int], ...]


class AssignBuses(Struct, frozen=True):
    """Give everybody who has a seat and no bus one; delegations stay together."""

    visit: str


class Board(Struct, frozen=True):
    """Let somebody into a bus, by a scan or by hand."""

    visit: str
    bus: str
    leg: str  # out, back
    code: str = ""  # what was scanned; empty: `participant` was chosen by hand
    participant: str = ""
    standby: bool = False  # has no seat, and takes one that nobody came for
    although_other_bus: bool = False
    although_missing: bool = False


class TakeBackBoarding(Struct, frozen=True):
    """Somebody got out again, or was counted by mistake."""

    visit: str
    participant: str
    leg: str


class CloseRoll(Struct, frozen=True):
    """A bus leaves. While somebody is missing: only with who answers for that, and why."""

    visit: str
    bus: str
    leg: str
    by: str = ""
    reason: str = ""


class ReopenRoll(Struct, frozen=True):
    """A bus has not left after all."""

    visit: str
    bus: str
    leg: str


class LendItem(Struct, frozen=True):
    """Lend something with a number on it, as a headset or a voting card, to somebody."""

    item: str
    participant: str


class ReturnItem(Struct, frozen=True):
    """It is here again."""

    item: str


class SettleConflict(Struct, frozen=True):
    """Take a conflict out of every station's inbox. `how` says what was decided."""

    conflict: str
    how: str
    by: str = ""  # empty: whoever works at this station


class ReopenConflict(Struct, frozen=True):
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
    | PlanBuses
    | AssignBuses
    | Board
    | TakeBackBoarding
    | CloseRoll
    | ReopenRoll
    | GivePhoto
    | LendItem
    | ReturnItem
    | AddStaff
    | GiveRole
    | GivePin
    | SwitchStaff
    | CheckInTogether
    | RecordAccreditation
    | ReplacementCommand
    | ExceptionCommand
    | PrintPlaceCards
    | ProtocolCommand
    | SelfServiceCommand
    | DoorCommand
    | InterestCommand
    | MatchmakingCommand
    | GiveWording
)
