"""The closed vocabulary of what a screen says after a scan, and which answer means which word."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain import selfservice_refusals as sr
from kiosk.domain.changes import Changes
from kiosk.domain.entries import EntryId
from kiosk.domain.facts import Fact


class Verdict(StrEnum):
    OK = "OK"
    OK_PROTOCOL_ALERTED = "OK, protocol alerted"
    OK_READ_NOTE = "OK, read the note"
    ALREADY_IN = "already in"
    WRONG_DAY_OR_SESSION = "wrong day or session"
    SESSION_FULL = "session full"
    NOT_ACCREDITED = "not accredited"
    DOCUMENT_MISSING = "document missing"
    FEE_OPEN = "fee open"
    CANCELLED = "cancelled"
    REPLACED_BADGE = "replaced badge"
    REVOKED_BADGE = "revoked badge"
    FORGED_OR_DAMAGED = "forged or damaged code"
    OTHER_EVENT = "code of another event"
    UNKNOWN_CODE = "unknown code"
    SEVERAL_MATCH = "several people match"
    BUS_FULL = "bus full"
    WRONG_BUS = "wrong bus"
    NOT_CONFIRMED = "not confirmed (waiting list)"


OF_REFUSAL: dict[type, Verdict] = {
    r.UnknownCode: Verdict.UNKNOWN_CODE,
    r.UnknownPerson: Verdict.UNKNOWN_CODE,
    r.ForgedCode: Verdict.FORGED_OR_DAMAGED,
    r.CodeOfAnotherEvent: Verdict.OTHER_EVENT,
    r.BadgeReplaced: Verdict.REPLACED_BADGE,
    r.BadgeRevoked: Verdict.REVOKED_BADGE,
    r.AlreadyCheckedIn: Verdict.ALREADY_IN,
    r.Cancelled: Verdict.CANCELLED,
    r.NoteForDesk: Verdict.OK_READ_NOTE,
    r.NotAdmitted: Verdict.WRONG_DAY_OR_SESSION,
    r.AlreadyAboard: Verdict.ALREADY_IN,
    r.WrongBus: Verdict.WRONG_BUS,
    r.NotOutByBus: Verdict.WRONG_BUS,
    r.NoSeatOnBus: Verdict.NOT_CONFIRMED,
    r.BusFull: Verdict.BUS_FULL,
    r.PlacesKept: Verdict.BUS_FULL,
    r.NotAccredited: Verdict.NOT_ACCREDITED,
    r.AccreditationRefused: Verdict.NOT_ACCREDITED,
    r.DocumentMissing: Verdict.DOCUMENT_MISSING,
    r.NotEligible: Verdict.WRONG_DAY_OR_SESSION,
    r.DoorClosed: Verdict.WRONG_DAY_OR_SESSION,
    r.NotInside: Verdict.WRONG_DAY_OR_SESSION,
    sr.FeeOpen: Verdict.FEE_OPEN,
    sr.AwaitedByProtocol: Verdict.OK_PROTOCOL_ALERTED,
    r.SessionFull: Verdict.SESSION_FULL,
    r.AlreadyInside: Verdict.ALREADY_IN,
}


NO_CHANGES = Changes()


class Decision(Struct, frozen=True):
    """What follows from a command: facts to write, and, where it was turned down, why."""

    facts: tuple[Fact, ...] = ()
    refusal: r.Refusal | None = None


class Outcome(Struct, frozen=True):
    """What became of a command, once it is committed to disk."""

    facts: tuple[Fact, ...] = ()
    refusal: r.Refusal | None = None
    changes: Changes = NO_CHANGES
    entries: tuple[EntryId, ...] = ()
    participant: str = ""  # whom it was about, where that is known, also when refused
    verdict: Verdict | None = None  # where a scan or check-in was asked for
    turned_down: tuple[tuple[str, r.Refusal], ...] = ()  # of a group: who could not be, and why

    @property
    def ok(self) -> bool:
        return self.refusal is None
