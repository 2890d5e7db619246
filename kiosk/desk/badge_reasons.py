"""Why badges were printed: counted for each station, so that a bad printer or a bad list shows."""

from __future__ import annotations

from sqlalchemy import func, select

from kiosk.desk import reading
from kiosk.domain.cards import BadgeReason
from kiosk.store.store import Store

_COUNTS = (
    select(reading.PASSAGE.c.origin, reading.PASSAGE.c.reason, func.count().label("n"))
    .where(reading.PASSAGE.c.action == "print", ~reading.PASSAGE.c.undone)
    .group_by(reading.PASSAGE.c.origin, reading.PASSAGE.c.reason)
)


def read(store: Store, *, own: str, own_name: str) -> list[BadgeReason]:
    """By station, the most frequent reason first. `own` is this node, enrolled or not."""
    names = {node.node: node.name for node in reading.nodes(store)} | {own: own_name}
    rows = reading.read_all(store, _COUNTS)
    found = [BadgeReason(names.get(r.origin, r.origin[:8]), str(r.reason), int(r.n)) for r in rows]
    return sorted(found, key=lambda one: (one.station, -one.count, one.reason))
