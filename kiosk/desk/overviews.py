"""The event in numbers: from counts that are kept up, so that looking costs a scan nothing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime

from sqlalchemy import select

from kiosk.desk.print_room import PrintRoom
from kiosk.desk.reading import DELEGATION
from kiosk.domain import overview as o
from kiosk.domain.cards import EventCard
from kiosk.domain.categories import DEFAULTS
from kiosk.domain.exceptions import WaitingCard
from kiosk.moment_words import zone_of
from kiosk.projections.tally import tally_of
from kiosk.store.prepared import prepared
from kiosk.store.store import Store

_CATEGORIES = tuple(category.code for category in DEFAULTS)
_REGIONS = select(DELEGATION.c.code, DELEGATION.c.region)


class OverviewDesk(ABC):
    """A part of the Desk."""

    _store: Store
    printing: PrintRoom

    @abstractmethod
    def event(self) -> EventCard | None: ...
    @abstractmethod
    def exception_queue(self) -> list[WaitingCard]: ...
    @abstractmethod
    def now_ms(self) -> int: ...

    def overview(self) -> o.Overview | None:
        """Who is here, of which kind, from where, and how fast they come, as of now. None: there
        is no event yet. All of it is read in one look."""
        with self._store.reading() as connection:
            event = self.event()
            if event is None:
                return None
            regions = {row.code: row.region for row in prepared(_REGIONS).all(connection)}
            return self._overview(event, regions)

    def _overview(self, event: EventCard, regions: dict[str, str]) -> o.Overview:
        tally, now_ms = tally_of(self._store), self.now_ms()
        lines = tally.lines(self._store)
        counts = tally.delegations(self._store)
        minutes = tally.minutes(self._store)
        whole, partly, absent = o.delegations(counts)
        return o.Overview(
            all=o.Share("", sum(one.here for one in lines), sum(one.people for one in lines)),
            lately=o.lately(minutes, now_ms=now_ms),
            by_category=o.in_order(
                [o.Share(one.category, one.here, one.people) for one in lines], _CATEGORIES
            ),
            by_region=o.by_region(counts, regions),
            spans=o.spans(
                minutes, day_starts_ms=_day_starts_ms(event.timezone, now_ms), now_ms=now_ms
            ),
            whole=whole,
            partly=partly,
            absent=absent,
            heads=o.heads(counts),
            waiting=sum(not one.is_taken for one in self.exception_queue()),
            badges_pending=self.printing.counts().waiting,
            now_ms=now_ms,
        )


def _day_starts_ms(timezone: str, now_ms: int) -> int:
    """Midnight at the venue."""
    now = datetime.fromtimestamp(now_ms / 1000, zone_of(timezone))
    return int(now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)
