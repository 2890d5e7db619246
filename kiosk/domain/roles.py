"""What a station is for, as its hub let it in."""

from __future__ import annotations

DESK = "desk"
SELF_SERVICE = "self-service"
GATE = "gate"
ORGANISER = "organiser"
HUB = "hub"  # of a venue: stands under another hub, and lets stations in itself
ROLES = (DESK, SELF_SERVICE, GATE, ORGANISER, HUB)
AUTHORITIES = frozenset({ORGANISER, HUB})  # may let stations in and shut them out
