"""The front door to the exchange: a desk's own courier, for whoever shows a window over it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.desk.desk import Desk
from kiosk.sync.courier import Courier, CourierState, Exchanged
from kiosk.sync.discovery import FoundHub, find_hubs

__all__ = ["Courier", "CourierState", "Exchanged", "FoundHub", "courier_of", "find_hubs"]


def courier_of(desk: Desk, *, listener: Callable[[CourierState], None] | None = None) -> Courier:
    """Not started yet: `start` it, and `stop` it before the desk is closed."""
    return Courier(desk, listener=listener)
