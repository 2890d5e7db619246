"""What can happen to seats: a right is a number, each change consumes one version of it."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId
from kiosk.domain.fact_subjects import AboutVisit


class SeatsMinted(AboutVisit, frozen=True):
    """Rights come into being at version 0, held by the author."""

    kind: ClassVar[str] = "visit.seats_minted"
    visit: str
    rights: tuple[int, ...]


class SeatsHanded(AboutVisit, frozen=True):
    """Free rights (number, version) go from the author, who holds them, to another branch."""

    kind: ClassVar[str] = "visit.seats_handed"
    visit: str
    rights: tuple[tuple[int, int], ...]
    to: str  # str(Branch)


class SeatsWithdrawn(AboutVisit, frozen=True):
    """Free rights end for ever, because the capacity was lowered."""

    kind: ClassVar[str] = "visit.seats_withdrawn"
    visit: str
    rights: tuple[tuple[int, int], ...]


class SeatTaken(AboutVisit, frozen=True):
    """The holder of a free right spent it on a participant: the seat is confirmed."""

    kind: ClassVar[str] = "visit.seat_taken"
    visit: str
    right: int
    rights_version: int
    participant: str
    promoted: bool = False  # from the waiting list


class SeatReleased(AboutVisit, frozen=True):
    """The holder of a spent right frees it: the participant has no seat any more."""

    kind: ClassVar[str] = "visit.seat_released"
    visit: str
    right: int
    rights_version: int
    participant: str
    reason: str  # cancelled, undone, duplicate


class SeatReleaseAsked(AboutVisit, frozen=True):
    """Somebody who does not hold the right asks its holder to release it."""

    kind: ClassVar[str] = "visit.seat_release_asked"
    visit: str
    right: int
    rights_version: int
    participant: str


class WaitlistJoined(AboutVisit, frozen=True):
    kind: ClassVar[str] = "visit.waitlist_joined"
    visit: str
    participant: str
    reason: str = ""  # "undone": a place in the line that was given up by mistake


class WaitlistLeft(AboutVisit, frozen=True):
    kind: ClassVar[str] = "visit.waitlist_left"
    visit: str
    participant: str
    reason: str = ""  # "undone": never meant to wait
    joins: tuple[EntryId, ...] = ()  # the places in the line that end, whatever clocks say


class SeatsReclaimed(AboutVisit, frozen=True):
    """A root hub that was put back takes over what its epoch before held free. Only after a
    person released its minting; an act of the old epoch that comes to light later is void."""

    kind: ClassVar[str] = "visit.seats_reclaimed"
    visit: str
    rights: tuple[tuple[int, int], ...]


class SeatsCalledIn(AboutVisit, frozen=True):
    """The visit begins soon: whoever holds free rights gives them to the root, which lends none."""

    kind: ClassVar[str] = "visit.seats_called_in"
    visit: str


class VisitDeparted(AboutVisit, frozen=True):
    """The bus has left: nobody is given a seat on this visit any more, anywhere."""

    kind: ClassVar[str] = "visit.departed"
    visit: str


class VisitReopened(AboutVisit, frozen=True):
    """The departure was recorded by mistake: seats are given again."""

    kind: ClassVar[str] = "visit.reopened"
    visit: str
    departures: tuple[EntryId, ...]  # that are taken back, whatever clocks say
