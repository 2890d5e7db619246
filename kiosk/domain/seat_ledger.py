"""The seats of one visit as they stand: numbered rights, who holds and who sits, who waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from kiosk.domain.entries import Branch, EntryId


class RightState(StrEnum):
    FREE = "free"
    TAKEN = "taken"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What the scan log calls an act about a seat."""

    SIGN_UP = "sign-up"
    PROMOTION = "promotion"
    LEAVE = "leave"
    WAIT = "wait"
    LEAVE_LINE = "leave line"
    ASK_RELEASE = "ask release"


class Right(Struct, frozen=True):
    """One numbered right. Every change of it consumes its version and makes the next."""

    number: int
    version: int
    holder: Branch
    state: RightState = RightState.FREE
    participant: str = ""
    taken_by: EntryId | None = None


class SeatAct(Struct, frozen=True):
    """One act about one participant's seat, as the scan log shows it."""

    id: EntryId
    at_ms: int
    actor: str
    action: Action
    participant: str
    result: str  # confirmed, released, waiting, left, asked; void or not yet known: no effect
    undone: bool = False


class Ledger(Struct, frozen=True):
    """What one set of entries says about one visit; the same set says the same everywhere."""

    visit: str
    rights: Mapping[int, Right]
    minters: tuple[str, ...]  # the nodes that minted them: one, or something went very wrong
    line: tuple[tuple[str, EntryId], ...]  # who waits, first in line first
    release_asked: frozenset[int]  # taken rights whose holder was asked to free them
    anomalies: tuple[EntryId, ...]  # acts without effect: wrong author, or beaten by another
    pending: tuple[EntryId, ...]  # acts whose predecessor has not arrived yet
    acts: tuple[SeatAct, ...]
    seats: Mapping[str, tuple[int, ...]]  # participant -> rights taken for them, lowest first
    joins: Mapping[str, tuple[EntryId, ...]]  # participant -> places in the line, seated or not
    departures: tuple[EntryId, ...]  # records of the bus having left that stand
    called_in: bool = False  # the visit begins soon: no right is lent any more

    @property
    def minted(self) -> int:
        """How many rights live: minted and not withdrawn."""
        return sum(right.state is not RightState.WITHDRAWN for right in self.rights.values())

    @property
    def taken(self) -> int:
        return sum(right.state is RightState.TAKEN for right in self.rights.values())

    @property
    def departed(self) -> bool:
        return bool(self.departures)

    @property
    def waiting(self) -> int:
        return len(self.line)

    def confirmed(self, participant: str) -> Right | None:
        """The right that seats this participant: the lowest number, where they hold several."""
        numbers = self.seats.get(participant, ())
        return self.rights[numbers[0]] if numbers else None

    def duplicates(self) -> tuple[Right, ...]:
        """Taken rights that seat nobody, since their participant has a lower one."""
        return tuple(self.rights[n] for numbers in self.seats.values() for n in numbers[1:])

    def place_in_line(self, participant: str) -> int:
        """1 is next; 0 is not waiting."""
        for place, (waiter, _) in enumerate(self.line, start=1):
            if waiter == participant:
                return place
        return 0

    def is_release_asked(self, participant: str) -> bool:
        return any(n in self.release_asked for n in self.seats.get(participant, ()))

    def free_rights(self, holder: Branch) -> tuple[Right, ...]:
        """The free rights that a branch may spend, lowest number first."""
        return tuple(r for r in self._free() if r.holder == holder)

    def free_of(self, holder: Branch) -> int:
        return len(self.free_rights(holder))

    def free_by_holder(self) -> Counter[Branch]:
        return Counter(r.holder for r in self._free())

    def taken_by_holder(self) -> Counter[Branch]:
        taken = (r for r in self.rights.values() if r.state is RightState.TAKEN)
        return Counter(r.holder for r in taken)

    def _free(self) -> list[Right]:
        free = (r for r in self.rights.values() if r.state is RightState.FREE)
        return sorted(free, key=lambda right: right.number)
