"""What can be asked for about the picture of one person."""

from __future__ import annotations

from msgspec import Struct


class GivePhoto(Struct, frozen=True):
    """Show this picture of somebody from now on, as somebody at a desk chose it."""

    participant: str
    picture: bytes  # JPEG, small; empty: none any more
    made_from: str  # a digest of the file that it was made from
