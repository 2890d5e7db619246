"""Which role may do what: one table, and which right an act needs. Pure."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain import commands as c
from kiosk.domain.exception_commands import EXCEPTION_COMMANDS
from kiosk.domain.matchmaking_commands import MATCHMAKING_COMMANDS
from kiosk.domain.protocol_commands import PROTOCOL_COMMANDS


class Right(StrEnum):
    """Something that not everybody may do."""

    CHECK_IN = "check in"
    SIGN_UP = "sign up"
    BOARD = "let into buses"
    GO_THROUGH = "let through doors"
    UNDO = "undo"
    REPRINT = "reprint"
    REGISTER = "register"
    CORRECT = "correct"
    SUBSTITUTE = "put somebody in another's place"
    PLAN_BUSES = "plan buses"
    REPRINT_LOST = "reprint a lost badge"
    UNDO_LATE = "undo late"
    LEAVE_BEHIND = "leave people behind"
    ADMIT = "let in against the accreditation"
    OVERRULE_DOOR = "let in against the rules of a door"
    CANCEL = "cancel a registration"
    SETTLE = "settle conflicts"
    DEPART = "record departures"
    PRINT_MANY = "print many badges"
    PROTOCOL = "decide for protocol"
    UNLOCK = "unlock accounts"
    TRAIN = "start and end training"
    IMPORT = "import"
    ERASE = "erase"
    STATIONS = "let stations in and out"
    STAFF = "keep accounts"
    PRINTERS = "set up printers"
    LAYOUTS = "change the layouts of badges"
    COPIES = "put a copy back"
    SET_UP = "set up this station"


STEWARD, DESK, SUPERVISOR = "steward", "desk", "supervisor"
PROTOCOL, ORGANISER, ADMINISTRATOR = "protocol", "organiser", "administrator"
ROLES = (STEWARD, DESK, PROTOCOL, SUPERVISOR, ORGANISER, ADMINISTRATOR)

_STEWARD = frozenset({Right.BOARD, Right.GO_THROUGH, Right.UNDO})
_DESK = _STEWARD | {
    *(Right.CHECK_IN, Right.SIGN_UP, Right.REPRINT, Right.REGISTER, Right.CORRECT),
    *(Right.PLAN_BUSES, Right.SUBSTITUTE),
}
_PROTOCOL = _DESK | {Right.PRINT_MANY, Right.PROTOCOL}
_SUPERVISOR = _PROTOCOL | {
    *(Right.REPRINT_LOST, Right.UNDO_LATE, Right.LEAVE_BEHIND, Right.CANCEL, Right.SETTLE),
    *(Right.DEPART, Right.UNLOCK, Right.TRAIN, Right.OVERRULE_DOOR, Right.ADMIT),
    Right.PRINTERS,
}
_ORGANISER = _SUPERVISOR | {
    *(Right.IMPORT, Right.ERASE, Right.STATIONS, Right.LAYOUTS, Right.COPIES, Right.SET_UP),
}
MAY: dict[str, frozenset[Right]] = {
    STEWARD: _STEWARD,
    DESK: _DESK,
    PROTOCOL: _PROTOCOL,
    SUPERVISOR: _SUPERVISOR,
    ORGANISER: _ORGANISER,
    ADMINISTRATOR: frozenset(Right),
}

_NEEDS: dict[type, Right] = {
    c.CheckIn: Right.CHECK_IN,
    c.CheckInPerson: Right.CHECK_IN,
    c.CheckInTogether: Right.CHECK_IN,
    c.RecordAccreditation: Right.ADMIT,
    **{one: Right.PROTOCOL for one in PROTOCOL_COMMANDS if one is not c.FreezeAsSet},
    c.RegisterWalkIn: Right.REGISTER,
    c.CorrectDetails: Right.CORRECT,
    c.Substitute: Right.SUBSTITUTE,
    c.HandBadgeTo: Right.CHECK_IN,
    **dict.fromkeys(EXCEPTION_COMMANDS, Right.CHECK_IN),
    c.CancelRegistration: Right.CANCEL,
    c.ReinstateRegistration: Right.CANCEL,
    c.ErasePerson: Right.ERASE,
    c.SignUp: Right.SIGN_UP,
    c.GivePhoto: Right.CORRECT,
    c.LendItem: Right.CHECK_IN,
    c.ReturnItem: Right.CHECK_IN,
    c.LeaveVisit: Right.SIGN_UP,
    c.Undo: Right.UNDO,
    c.IssueBatch: Right.PRINT_MANY,
    c.PrintPlaceCards: Right.PRINT_MANY,
    c.RecordImport: Right.IMPORT,
    c.GiveWording: Right.IMPORT,
    c.RevokeNode: Right.STATIONS,
    c.WriteOffStation: Right.STATIONS,
    c.ReleaseMinting: Right.STATIONS,
    c.ReturnSeats: Right.STATIONS,
    c.RecordDeparture: Right.DEPART,
    c.ReopenVisit: Right.DEPART,
    c.PlanBuses: Right.PLAN_BUSES,
    c.AssignBuses: Right.PLAN_BUSES,
    c.Board: Right.BOARD,
    c.TakeBackBoarding: Right.BOARD,
    c.ReopenRoll: Right.BOARD,
    c.TakeBackPassage: Right.GO_THROUGH,
    c.CountHeads: Right.GO_THROUGH,
    **dict.fromkeys((c.ArriveAlone, c.CallStaff, c.AnswerCall), Right.CHECK_IN),
    **dict.fromkeys((c.SayConsents, c.ChoosePhoto, c.ChangeNeeds), Right.CORRECT),
    c.SuggestCorrection: Right.CORRECT,
    **dict.fromkeys((c.SayInterests, c.WithdrawInterest), Right.CHECK_IN),
    **dict.fromkeys((c.TakeInterest, c.GiveInterestState), Right.CHECK_IN),
    c.SetInterestTopic: Right.IMPORT,
    **dict.fromkeys(MATCHMAKING_COMMANDS, Right.CHECK_IN),
    c.SetSelfService: Right.IMPORT,
    c.WordSelfService: Right.IMPORT,
    c.SettleConflict: Right.SETTLE,
    c.ReopenConflict: Right.SETTLE,
    c.AddStaff: Right.STAFF,
    c.GiveRole: Right.STAFF,
    c.GivePin: Right.STAFF,
    c.SwitchStaff: Right.STAFF,
}


# What stations do by themselves, whoever is signed in.
BY_ITSELF = (c.EnrolNode, c.ShareBadgeKey, c.LeaseSeats, c.SettleSeats, c.FreezeAsSet)


def right_for(command: c.Command) -> Right | None:
    """What an act needs. None: what stations do by themselves, and that nobody asks for."""
    match command:
        case c.Reprint(although=why) if why.strip():
            return Right.ADMIT  # and whoever may do that may print for a lost badge
        case c.Reprint(reason="lost"):
            return Right.REPRINT_LOST
        case c.Reprint():
            return Right.REPRINT
        case c.CheckInPerson(although=why) if why.strip():
            return Right.ADMIT
        case c.PassDoor(although=why):
            return Right.OVERRULE_DOOR if why.strip() else Right.GO_THROUGH
        case c.CloseRoll(reason=reason):
            return Right.LEAVE_BEHIND if reason.strip() else Right.BOARD
    return _NEEDS.get(type(command))


def may(role: str, right: Right) -> bool:
    """Of a role that we do not know (a newer version's) we know nothing that it may do."""
    return right in MAY.get(role, frozenset())
