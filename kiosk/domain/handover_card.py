"""What one shift at a station tells the next, as values."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import BadgeReason, Counts, JobCard, PrinterCard, Status
from kiosk.domain.conflicts import Conflict
from kiosk.domain.exceptions import WaitingCard
from kiosk.domain.refusals import FieldMissing


class Handover(Struct, frozen=True):
    """How the event and this station stand at that moment."""

    event: str
    at_ms: int
    counts: Counts
    status: Status
    badges: tuple[BadgeReason, ...]  # that this station issued, by reason
    conflicts: tuple[Conflict, ...]  # that nobody has settled
    jobs: tuple[JobCard, ...]  # that are not done: they wait, or a person has to decide
    printers: tuple[PrinterCard, ...]  # that are in use here, or hold something
    waiting: tuple[WaitingCard, ...] = ()  # people for whom somebody is to come, the oldest first
    items_out: tuple[str, ...] = ()  # headsets, voting cards and the like


class Shift(Struct, frozen=True):
    """Who hands over to whom, and what they want to say."""

    by: str
    to: str
    notes: str = ""

    @property
    def missing(self) -> FieldMissing | None:
        """Both sign by name."""
        for field, text in (("handed_by", self.by), ("handed_to", self.to)):
            if not text.strip():
                return FieldMissing(field)
        return None
