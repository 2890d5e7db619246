"""How many free rights a station is lent as insurance against the next outage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

LENT_PART = 2  # one in two of what is left; the rest stays with the pool for whoever asks first

Holder = TypeVar("Holder")


def share(
    pool: int, *, held: Mapping[Holder, int], demand: Mapping[Holder, int], to: Holder
) -> int:
    """How many rights of the pool to hand to one station now.

    `held` is what the stations hold free, `demand` how many seats each has taken. A lease is
    only ever topped up, so asking twice hands nothing the second time.
    """
    if pool <= 0:
        return 0
    stations = set(held) | set(demand) | {to}
    weights = {station: demand.get(station, 0) + 1 for station in stations}
    lent = (pool + sum(held.values())) // LENT_PART
    target = max(1, lent * weights[to] // sum(weights.values()))
    return min(pool, max(0, target - held.get(to, 0)))
