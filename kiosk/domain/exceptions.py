"""Who waits for somebody: sent by a desk or calling from a kiosk, taken and settled. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person

# Why a desk sends somebody on; a kiosk has reasons of its own, see selfservice_facts.py.
DOCUMENT, FEE, DETAILS, BADGE, VISIT, OTHER = REASONS = (
    "document",
    "fee",
    "details",
    "badge",
    "visit",
    "other",
)
AT_DESK = "desk"  # the step of whoever a desk sends on
UNDONE, SETTLED = "undone", "settled"


class Waiting(Struct, frozen=True):
    """One call as its entries leave it. Stations are nodes."""

    call: str
    participant: str  # empty: a kiosk does not know who it is
    station: str
    sender: str
    step: str
    reason: str
    ticket: str
    at_ms: int
    taken_by: str = ""
    taken_station: str = ""
    taken_ms: int = 0  # 0: nobody yet
    answered: bool = False


class WaitingCard(Struct, frozen=True):
    """The same, as people read it."""

    call: str
    participant: str
    name: str
    organisation: str
    station: str
    sender: str
    step: str
    reason: str
    ticket: str
    since_ms: int
    taken_by: str = ""
    taken_station: str = ""
    taken_ms: int = 0

    @property
    def is_taken(self) -> bool:
        return self.taken_ms > 0


def fold_waiting(entries: Iterable[Entry]) -> Waiting | None:
    """Of two who take one, the first did. None: only the rest of it has arrived so far."""
    made: Entry | None = None
    taken: Entry | None = None
    answered = False
    for entry in in_order(entries):
        match entry.fact:
            case f.StaffCalled():
                made = made or entry
            case f.CallTaken():
                taken = taken or entry
            case f.CallAnswered():
                answered = True
    if made is None or not isinstance(made.fact, f.StaffCalled):
        return None
    by = taken.fact.by or taken.actor if taken and isinstance(taken.fact, f.CallTaken) else ""
    return Waiting(
        call=made.fact.call,
        participant=made.fact.participant,
        station=made.id.origin,
        sender=made.actor,
        step=made.fact.step,
        reason=made.fact.reason,
        ticket=made.fact.ticket,
        at_ms=made.clock_ms,
        taken_by=by,
        taken_station=taken.id.origin if taken else "",
        taken_ms=taken.clock_ms if taken else 0,
        answered=answered,
    )


def decide_send(person: Person, reason: str, call: str, waiting: Iterable[Waiting]) -> Decision:
    """`call` is a name that nobody has used; `waiting` are those who wait now."""
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if reason not in REASONS:
        return Decision(refusal=r.WordUnknown(reason, REASONS))
    if any(one.participant == person.id and one.step == AT_DESK for one in waiting):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.StaffCalled(call, person.id, AT_DESK, reason, ""),))


def decide_take(waiting: Waiting | None, by: str, *, node: str) -> Decision:
    if waiting is None or waiting.answered:
        return Decision(refusal=r.NotAwaited())
    if waiting.taken_ms and waiting.taken_station != node:
        return Decision(refusal=r.ArrivalTaken(waiting.taken_by, waiting.taken_ms))
    if waiting.taken_ms:
        return Decision()  # this station has them already: their card is opened again
    return Decision((f.CallTaken(waiting.call, by.strip()),))


def decide_settle(waiting: Waiting | None, by: str) -> Decision:
    if waiting is None or waiting.answered:
        return Decision(refusal=r.NotAwaited())
    return Decision((f.CallAnswered(waiting.call, by.strip(), SETTLED),))


def decide_undo(waiting: Waiting | None) -> Decision:
    """Whoever was sent on by mistake waits no longer."""
    if waiting is None or waiting.answered:
        return Decision(refusal=r.NotAwaited())
    return Decision((f.CallAnswered(waiting.call, "", UNDONE),))
