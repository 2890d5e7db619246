"""Who is let through the door of a session: category, hours, room, direction. Decided purely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from kiosk.domain import door_refusals as r
from kiosk.domain.door_facts import (
    DIRECTIONS,
    OUT,
    HeadsCounted,
    HeadsTakenBack,
    PassageTakenBack,
    PassedDoor,
)
from kiosk.domain.doors import Passages
from kiosk.domain.entries import EntryId
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Act
from kiosk.domain.refusals import NothingChanged, Refusal

OPENS_BEFORE_MIN = 30  # where the programme does not say when the door opens
HEADS_MAX = 100_000
ALTHOUGH_CHARS_MAX = 120


class SessionDoor(Struct, frozen=True):
    """A session as its door knows it. Times are ISO local times at the venue."""

    code: str
    title: str
    starts: str
    ends: str
    opens: str = ""  # empty: OPENS_BEFORE_MIN before it starts
    closes: str = ""  # empty: when it ends
    capacity: int | None = None
    admits: tuple[str, ...] = ()  # categories; empty: everyone

    @property
    def opens_at(self) -> str:
        return self.opens or minutes_before(self.starts, OPENS_BEFORE_MIN)

    @property
    def closes_at(self) -> str:
        return self.closes or self.ends

    def is_open(self, now_local: str) -> bool:
        return self.opens_at <= now_local < self.closes_at

    def is_for(self, category: str) -> bool:
        return not self.admits or category in self.admits


class Asked(Struct, frozen=True):
    """Somebody stands at the door."""

    participant: str
    category: str
    direction: str
    method: str
    issue: int = 0
    has_badge: bool = True  # one was scanned, or this station knows of one or of a check-in
    although: str = ""


class Room(Struct, frozen=True):
    """The room and the hour."""

    inside: int  # as far as this station knows
    now_local: str  # ISO local time at the venue, to the minute
    open_now: str = ""  # title of another session that takes this participant now


def decide_pass(door: SessionDoor, passages: Passages, asked: Asked, room: Room) -> Decision:
    if asked.direction not in DIRECTIONS:
        return Decision(refusal=r.UnknownSession(f"{door.code} {asked.direction}"))
    why_not = _why_not_out if asked.direction == OUT else _why_not_in
    refusal = why_not(door, passages, asked, room)
    if refusal is not None:
        return Decision(refusal=refusal)
    passed = PassedDoor(
        door.code,
        asked.participant,
        asked.direction,
        asked.method,
        asked.issue,
        asked.although.strip()[:ALTHOUGH_CHARS_MAX],
    )
    return Decision((passed,))


def _why_not_out(
    door: SessionDoor, passages: Passages, asked: Asked, room: Room
) -> r.DoorRefusal | None:
    return None if passages.inside else r.NotInside(passages.left_ms)


def _why_not_in(
    door: SessionDoor, passages: Passages, asked: Asked, room: Room
) -> r.DoorRefusal | None:
    """No word of an usher lets a second person in on one badge; all else a person may overrule."""
    if passages.inside:
        first = passages.inside[0]
        times = len(passages.inside)
        return r.AlreadyInside(first.at_ms, first.entry.origin, first.actor, times)
    if asked.although.strip():
        return None
    if not asked.has_badge:
        return r.NotAccredited()
    if not door.is_for(asked.category):
        return r.NotEligible(door.code, asked.category, door.admits)
    if not door.is_open(room.now_local):
        return r.DoorClosed(door.code, door.opens_at, door.closes_at, room.open_now)
    if door.capacity is not None and room.inside >= door.capacity:
        return r.SessionFull(door.code, room.inside, door.capacity)
    return None


def decide_take_back(session: str, participant: str, passages: Passages) -> Decision:
    """Only the latest way through: what was before it stands again."""
    if passages.latest is None:
        return Decision(refusal=r.NotInside(0))
    return Decision((PassageTakenBack(session, participant, (passages.latest.entry,)),))


def decide_undo(fact: PassedDoor | HeadsCounted, act: EntryId, acts: Iterable[Act]) -> Decision:
    """That act and no other, unless somebody took it back before."""
    if not any(one.entry == act and one.undone is None for one in acts):
        return Decision(refusal=NothingChanged())
    if isinstance(fact, HeadsCounted):
        return Decision((HeadsTakenBack(fact.session, (act,)),))
    return Decision((PassageTakenBack(fact.session, fact.participant, (act,)),))


def decide_heads(session: str, heads: int) -> Decision:
    if not 0 <= heads <= HEADS_MAX:
        return Decision(refusal=r.HeadsUnclear(HEADS_MAX))
    return Decision((HeadsCounted(session, heads),))


def reason_of(refusal: Refusal) -> str:
    """What the log keeps beside the word for the screen: the facts that decided."""
    match refusal:
        case r.NotEligible(category=category, admits=admits):
            return f"{category}; for {', '.join(admits)}"
        case r.DoorClosed(opens=opens, closes=closes):
            return f"open {opens} to {closes}"
        case r.SessionFull(inside=inside, capacity=capacity):
            return f"{inside} of {capacity}"
        case r.NotInside():
            return "not counted in"
    return ""


def minutes_before(local: str, minutes: int) -> str:
    """Another ISO local time; the same where it cannot be read."""
    try:
        return (datetime.fromisoformat(local) - timedelta(minutes=minutes)).isoformat(
            timespec="minutes"
        )
    except (ValueError, OverflowError):
        return local


def proposed(doors: Sequence[SessionDoor], now_local: str) -> str:
    """The session that an usher means now: one that is open, or else the next, or the last.

    Of several that are open, the one that starts nearest to now; what goes on for days, as a
    registration does, stands behind.
    """
    ordered = sorted(doors, key=lambda door: (door.opens_at, door.code))
    if not ordered:
        return ""
    open_now = [door for door in ordered if door.is_open(now_local)]
    if open_now:
        return min(open_now, key=lambda door: _unlikeliness(door, now_local)).code
    later = [door for door in ordered if door.opens_at > now_local]
    return (later or ordered[-1:])[0].code


def _unlikeliness(door: SessionDoor, now_local: str) -> tuple[bool, float, str]:
    try:
        starts, now = datetime.fromisoformat(door.starts), datetime.fromisoformat(now_local)
    except ValueError:
        return True, 0, door.code
    goes_on = door.starts[:10] != door.ends[:10]
    return goes_on, abs((starts - now).total_seconds()), door.code
