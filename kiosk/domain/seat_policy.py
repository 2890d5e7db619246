"""How many free rights a station is lent as insurance against the next outage."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

LENT_PART = 2  # one in two of what is left; the rest stays with the pool for whoever asks first

GATHER_MIN = 30  # before a visit begins, what was lent comes home: an outage now would strand it
GATHER_MIN_MAX = 24 * 60  # after it began: a clock that says more is wrong, and calls nothing in

Station = TypeVar("Station")


def fair_share(
    left: int, *, demand: Mapping[Station, int], stations: Collection[Station], to: Station
) -> int:
    """How many free rights one station should hold, of those that are left anywhere.

    Half of what is left, by how many seats each station has taken; at least one.
    """
    everyone = {*demand, *stations, to}
    weights = {station: demand.get(station, 0) + 1 for station in everyone}
    return max(1, left // LENT_PART * weights[to] // sum(weights.values()))


def top_up(share: int, *, pool: int, held: int) -> int:
    """How many rights the pool hands to a station now. Asking twice hands nothing more."""
    return min(max(pool, 0), max(0, share - held))


def surplus(share: int, *, held: int) -> int:
    """How many free rights a station gives back, since others have come to need them."""
    return max(0, held - share)


def is_time_to_gather(starts_ms: int, *, now_ms: int) -> bool:
    """Whether a visit begins so soon that nothing is lent any more. A clock decides here, and
    may: it costs insurance where it is wrong, and never a seat."""
    before_min = (starts_ms - now_ms) / 60_000
    return -GATHER_MIN_MAX < before_min <= GATHER_MIN
