"""What can happen at the door of a bus: who is aboard on the way out, and on the way back."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact

OUT, BACK = "out", "back"  # the two ways of a visit, as facts name them
LEGS = (OUT, BACK)


class AboutBoarding(Fact, frozen=True):
    """A fact about the buses of one visit, by the visit's code. Seats are another subject: who
    has one is decided long before anybody stands at a bus."""

    visit: str

    @property
    def subject(self) -> Subject:
        return Subject("boarding", self.visit)


class BusesPlanned(AboutBoarding, frozen=True):
    """These buses go, in this order: what each is called, and how many people it takes."""

    kind: ClassVar[str] = "boarding.buses_planned"
    visit: str
    buses: tuple[tuple[str, int], ...]


class BusAssigned(AboutBoarding, frozen=True):
    """These participants go by this bus; the latest word counts for each of them."""

    kind: ClassVar[str] = "boarding.bus_assigned"
    visit: str
    bus: str
    participants: tuple[str, ...]


class Boarded(AboutBoarding, frozen=True):
    """Somebody got in. A standby had no seat, and took one that nobody came for."""

    kind: ClassVar[str] = "boarding.boarded"
    visit: str
    participant: str
    bus: str
    leg: str  # of LEGS
    method: str  # badge, code, hand
    standby: bool = False


class BoardingTakenBack(AboutBoarding, frozen=True):
    """Somebody got out again, or was never in: these boardings no longer count."""

    kind: ClassVar[str] = "boarding.taken_back"
    visit: str
    participant: str
    leg: str
    boardings: tuple[EntryId, ...]  # whatever clocks say


class RollClosed(AboutBoarding, frozen=True):
    """The bus leaves. Whoever is missing is left behind, and somebody answers for that by name."""

    kind: ClassVar[str] = "boarding.roll_closed"
    visit: str
    bus: str
    leg: str
    missing: tuple[str, ...] = ()
    by: str = ""
    reason: str = ""


class RollReopened(AboutBoarding, frozen=True):
    """The bus has not left after all."""

    kind: ClassVar[str] = "boarding.roll_reopened"
    visit: str
    bus: str
    leg: str
    closings: tuple[EntryId, ...]  # whatever clocks say


BOARDING_FACTS: tuple[type[Fact], ...] = (
    BusesPlanned,
    BusAssigned,
    Boarded,
    BoardingTakenBack,
    RollClosed,
    RollReopened,
)
