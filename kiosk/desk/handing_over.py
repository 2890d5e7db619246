"""What one shift at a station tells the next: read in one go, from what every screen reads."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from kiosk.desk.print_room import PrintRoom
from kiosk.domain import cards as c
from kiosk.domain.conflicts import Conflict
from kiosk.domain.exceptions import WaitingCard
from kiosk.domain.handover_card import Handover
from kiosk.domain.lending import LoanCard

JOBS_MAX = 40
_OPEN = ("waiting", "sent", "failed")


class HandingOver(ABC):
    """A part of the Desk."""

    printing: PrintRoom

    @abstractmethod
    def event(self) -> c.EventCard | None: ...
    @abstractmethod
    def counts(self) -> c.Counts: ...
    @abstractmethod
    def status(self) -> c.Status: ...
    @abstractmethod
    def conflicts(self) -> tuple[Conflict, ...]: ...
    @abstractmethod
    def badge_reasons(self) -> list[c.BadgeReason]: ...
    @abstractmethod
    def jobs(self, limit: int = JOBS_MAX) -> Sequence[c.JobCard]: ...
    @abstractmethod
    def exception_queue(self) -> list[WaitingCard]: ...
    @abstractmethod
    def loans(self) -> list[LoanCard]: ...
    @abstractmethod
    def now_ms(self) -> int: ...

    def handover(self) -> Handover:
        """How everything stands now, for whoever works here next."""
        event, status = self.event(), self.status()
        return Handover(
            event=event.name if event is not None else "",
            at_ms=self.now_ms(),
            counts=self.counts(),
            status=status,
            badges=tuple(one for one in self.badge_reasons() if one.station == status.station),
            conflicts=self.conflicts(),
            jobs=tuple(job for job in self.jobs(JOBS_MAX) if job.state in _OPEN),
            printers=tuple(card for card in self.printing.cards() if _matters(card)),
            waiting=tuple(self.exception_queue()),
            items_out=tuple(loan.item for loan in self.loans()),
        )


def _matters(card: c.PrinterCard) -> bool:
    used = card.is_default or card.is_fallback
    return used or bool(card.waiting or card.failed or card.stock_size)
