"""What the desk screen asks of the data, as plain functions for the data thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.badge_issue import PLACE
from kiosk.domain.cards import Counts, EventCard, PersonCard, PersonHit
from kiosk.domain.facts import DetailsCorrected
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Outcome

if TYPE_CHECKING:
    from kiosk.desk import Desk

SEARCH_MAX = 40
TOKEN_START = "K1:"  # noqa: S105 - how a badge code begins, no secret
Job = Callable[[], Any]
Shown = Callable[[Any], None]


class Undoable(Struct, frozen=True):
    """What undo would take back, and whose act it was about."""

    kind: str = ""
    name: str = ""


class Acted(Struct, frozen=True):
    """An act, and how things stand after it."""

    outcome: Outcome
    card: PersonCard | None
    now_ms: int
    similar: tuple[PersonCard, ...] = ()
    again: Job | None = None  # what to do again, once somebody who may has answered for it


class Held(Struct, frozen=True):
    """Nothing was done yet: the desk has to see this card first."""

    card: PersonCard
    now_ms: int


class Typed(Struct, frozen=True):
    """What stood in the field when Enter was pressed, and who was marked in the list for it."""

    text: str
    is_code: bool
    marked: str = ""


class Found(Struct, frozen=True):
    text: str
    hits: list[PersonHit]


class Beginning(Struct, frozen=True):
    """What the screen needs before anybody comes."""

    event: EventCard | None
    counts: Counts
    undo: Undoable


def answered(job: Job) -> Any:
    """The job's answer. What takes somebody else's word can be done again with it."""
    answer = job()
    if isinstance(answer, Acted) and isinstance(answer.outcome.refusal, r.SupervisorNeeded):
        return replace(answer, again=job)
    return answer


def begin(desk: Desk) -> Beginning:
    return Beginning(desk.event(), desk.counts(), undoable(desk))


def find(desk: Desk, text: str) -> Found:
    return Found(text, desk.search(text, limit=SEARCH_MAX))


def card(desk: Desk, participant: str) -> Held | None:
    found = desk.person(participant)
    return Held(found, desk.now_ms()) if found is not None else None


def look_up(desk: Desk, typed: Typed) -> Acted | Held | Found:
    """Enter after typing: a code that somebody has is a scan; everything else is a search."""
    text = typed.text
    if text.upper().startswith(TOKEN_START) or (
        typed.is_code and desk.person_by_code(text) is not None
    ):
        return scan(desk, text)
    if typed.marked:
        return card(desk, typed.marked) or Found(text, [])
    found = find(desk, text)
    if not found.hits and typed.is_code and any(char.isdigit() for char in text):
        return scan(desk, text)  # turned away, and kept as a fact
    if len(found.hits) == 1:
        return card(desk, found.hits[0].participant) or found
    return found


def scan(desk: Desk, code: str) -> Acted | Held:
    """Check in whoever the code names; whoever has a note waits until it is read."""
    with desk.turn():
        return _scan(desk, code)


def _scan(desk: Desk, code: str) -> Acted | Held:
    participant = desk.with_unread_note(code)
    if participant is not None:
        found = desk.person(participant)
        assert found is not None, participant
        return Held(found, desk.now_ms())
    return act(desk, c.CheckIn(code))


def act(desk: Desk, command: c.Command) -> Acted:
    """Do it, and read how things stand then."""
    with desk.turn():
        return _after(desk, desk.do(command))


def register(desk: Desk, command: c.RegisterWalkIn) -> Acted:
    """A walk-in is registered, and then checked in like everybody else."""
    registered = desk.do(command)
    if registered.refusal is not None:
        return _after(desk, registered)
    return act(desk, c.CheckInPerson(registered.participant, method="walk-in"))


def correct(desk: Desk, command: c.CorrectDetails) -> Acted:
    """A corrected name is printed again where a badge with the old one is about; another table or
    zone only where the badge says so."""
    who = command.participant
    before = desk.person(who)
    if before is None or not before.badge_issue:
        return act(desk, command)
    paper = desk.badge_pdf(who)
    corrected = desk.do(command)
    if corrected.refusal is not None:
        return _after(desk, corrected)
    if any(isinstance(fact, DetailsCorrected) for fact in corrected.facts):
        return act(desk, c.Reprint(who, "spelling"))
    if desk.badge_pdf(who) != paper:
        return act(desk, c.Reprint(who, PLACE))
    return _after(desk, corrected)


def pay_fee(desk: Desk, card: PersonCard) -> Acted:
    """Their delegation has paid: nobody of it is stopped for that any more."""
    outcome = desk.do(c.RecordStanding(card.delegation, fee="paid"))
    return _after(desk, replace(outcome, participant=card.participant))


def undoable(desk: Desk) -> Undoable:
    kind, participant = desk.next_undo()
    found = desk.person(participant) if participant else None
    return Undoable(kind, addressed_name(found) if found is not None else "")


def _after(desk: Desk, outcome: Outcome) -> Acted:
    similar: tuple[PersonCard, ...] = ()
    if isinstance(outcome.refusal, r.SimilarPeople):
        cards = (desk.person(one) for one in outcome.refusal.participants)
        similar = tuple(found for found in cards if found is not None)
    found = desk.person(outcome.participant) if outcome.participant else None
    return Acted(outcome, found, desk.now_ms(), similar)
