"""What two nodes say to each other: one form of message, both ways."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Body, Head, Page

PROTOCOL = 1


class Message(Struct, frozen=True):
    """One turn of the exchange.

    To say one's heads is to ask for everything after them. Without heads the message only asks
    whether anything changed.
    """

    event: str  # 32 hex digits
    sender: Branch  # the branch that the sender writes
    clock_ms: int
    digest: bytes  # of the sender's heads
    heads: Mapping[Branch, Head] | None = None
    want: Mapping[Branch, int] = field(default_factory=dict)  # branches to give from further back
    pages: tuple[Page, ...] = ()
    refused: tuple[str, ...] = ()  # why pages of the message before were not kept
    lack: Mapping[Branch, Sequence[int]] = field(default_factory=dict)  # entries without content
    bodies: tuple[Body, ...] = ()  # content that the peer said it lacks


def digest_of(heads: Mapping[Branch, Head]) -> bytes:
    """Alike on two nodes exactly when both hold the same entries."""
    lines = (
        f"{branch}:{head.seq}:{head.hash.hex()}\n"
        for branch, head in sorted(heads.items())
        if head.seq > 0
    )
    return hashlib.sha256("".join(lines).encode()).digest()
