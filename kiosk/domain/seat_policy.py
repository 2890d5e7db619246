"""How many free rights a station is lent as insurance against the next outage."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

LENT_PART = 2  # one in two of what is left; the rest stays with the pool for whoever asks first

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
