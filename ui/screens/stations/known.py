"""What the stations screen is computed from."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from kiosk.domain.station_cards import StationCard
from ui.words.times import VenueTime


class Known(Struct, frozen=True):
    """The stations, and what one needs to read them."""

    stations: tuple[StationCard, ...]
    unsent: int  # of this very station
    is_root: bool
    may_shut_out: bool  # the log would not heed anybody else
    version: str  # of this program
    time: VenueTime
    now_ms: int
    is_held: bool = False  # a hub that was put back, and gives out no seats for now
    waits_for: tuple[str, ...] = ()  # the names of the stations that it has not heard since
    has_own_acts: bool = True  # nothing that the held hub did itself before can be lost

    erased: int = 0  # people
    # How many of them each node has not said yet that it erased.
    not_erased: Mapping[str, int] = field(default_factory=dict)

    def moment(self, at_ms: int) -> str:
        return self.time.moment(at_ms, now_ms=self.now_ms)
