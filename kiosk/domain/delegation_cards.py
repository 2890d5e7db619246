"""What the screens of protocol are given to show: delegations, arrivals, the order, the boards."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import PersonHit
from kiosk.domain.entries import EntryId
from kiosk.domain.protocol_facts import ACCOMPANYING, ALTERNATE, HEAD, MEMBER, ROLES
from kiosk.domain.quorum import Board, Rule
from kiosk.domain.set_freezes import SetFreeze


class DelegateLine(Struct, frozen=True):
    """Somebody in a delegation."""

    person: PersonHit
    role: str  # of ROLES
    accompanies: str  # participant; empty: nobody
    checked_in_at_ms: int  # 0: not here yet
    checked_in_station: str
    note: str
    badge_issue: int
    announced: bool

    @property
    def is_here(self) -> bool:
        return self.checked_in_at_ms > 0


class DelegationCard(Struct, frozen=True):
    """A delegation and its people: the head first, then alternates, and companions beside whom
    they accompany."""

    code: str
    name: str
    native_name: str
    country: str
    region: str
    membership: str
    committee: bool
    votes: int
    fee: str
    credentials: str
    lines: tuple[DelegateLine, ...]  # without those who cancelled

    @property
    def here(self) -> int:
        return sum(line.is_here for line in self.lines)

    @property
    def heads(self) -> tuple[DelegateLine, ...]:
        return tuple(line for line in self.lines if line.role == HEAD)

    @property
    def head_at_ms(self) -> int:
        """When the head arrived; 0: not yet, or there is none."""
        return min((line.checked_in_at_ms for line in self.heads if line.is_here), default=0)


class PlacedDelegation(Struct, frozen=True):
    """A delegation in the order of precedence; `by` answers for a place that was given by hand."""

    place: int
    card: DelegationCard
    by: str = ""
    reason: str = ""
    given_at_ms: int = 0  # 0: as the rule says


class ArrivalBoard(Struct, frozen=True):
    rule: tuple[str, ...]
    delegations: tuple[PlacedDelegation, ...]

    @property
    def heads_awaited(self) -> tuple[PlacedDelegation, ...]:
        return tuple(
            one
            for one in self.delegations
            if any(not line.is_here for line in one.card.heads) and not one.card.head_at_ms
        )


class ArrivalAlert(Struct, frozen=True):
    """Somebody whom protocol wants to know of has arrived."""

    person: PersonHit
    delegation: str  # its name
    is_head: bool
    at_ms: int
    station: str
    check_ins: tuple[EntryId, ...]
    taken_by: str = ""  # who takes care; empty with `taken_at_ms` 0: nobody yet
    taken_station: str = ""
    taken_at_ms: int = 0

    @property
    def is_open(self) -> bool:
        return not self.taken_at_ms


class QuorumCard(Struct, frozen=True):
    """The board of a body, by the rule that holds."""

    board: Board
    rule: Rule
    names: dict[str, str]  # of those who stand for a member, by participant
    scanned: bool = True  # whether anybody went through the doors that count who is present
    to_come: tuple[SetFreeze, ...] = ()  # freezes that were set ahead, the next first
    missed: tuple[SetFreeze, ...] = ()  # and those that no station did, the latest first


class FrozenCard(Struct, frozen=True):
    """A board that was kept; people who were erased since are not in `names`."""

    entry: str
    board: Board
    frozen_at_ms: int
    by: str
    station: str
    names: dict[str, str]
    as_set: bool = False  # at a time that was set ahead
    is_second: bool = False  # another station's board counts for that time


def role_of(role: str, *, is_head: bool, category: str) -> str:
    """What somebody is in a delegation: as was said, and else by their category."""
    if is_head and role in ("", HEAD):
        return HEAD
    if role in ROLES:
        return role
    return ACCOMPANYING if category == ACCOMPANYING else MEMBER


_ORDER = {HEAD: 0, ALTERNATE: 1}


def role_place(role: str) -> int:
    return _ORDER.get(role, 3 if role == ACCOMPANYING else 2)
