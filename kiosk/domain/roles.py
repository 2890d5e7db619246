"""What a station is for, as its hub let it in."""

from __future__ import annotations

DESK = "desk"
SELF_SERVICE = "self-service"
GATE = "gate"
ORGANISER = "organiser"
ROLES = (DESK, SELF_SERVICE, GATE, ORGANISER)
