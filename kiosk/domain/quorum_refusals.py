"""Why a quorum was not ruled."""

from __future__ import annotations

from msgspec import Struct


class ShareUnclear(Struct, frozen=True):
    """A quorum is a share above nothing, and at most all."""
