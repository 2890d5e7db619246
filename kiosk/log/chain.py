"""Whether a run of entries is what its author wrote: hashes, order, bodies and the signature."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.credentials.node_key import NodeKey, node_id, verify
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head, Mark, Packed
from kiosk.log.codec import GENESIS, Header, body_digest, decode_header, entry_hash

DOMAIN = b"rollcall-log-v1"
BEGIN = Head(0, GENESIS)
NO_CHAIN = "it does not continue the entry before it"


class Link(Struct, frozen=True):
    """One entry, taken apart and found sound."""

    header: Header
    packed: Packed
    hash: bytes


class Broken(Struct, frozen=True):
    """The first thing that does not hold, in words."""

    seq: int
    why: str
    kind: str = ""  # what it is, when and by whom, where its header can be read
    at_ms: int = 0
    actor: str = ""


def message(branch: Branch, head: Head) -> bytes:
    """What a mark signs: the branch, how far, and the hash that covers all before it."""
    return f"{branch}:{head.seq}:".encode() + head.hash


def make_mark(key: NodeKey, branch: Branch, head: Head) -> Mark:
    return Mark(branch, head.seq, key.public_key, key.sign(DOMAIN, message(branch, head)))


def mark_holds(mark: Mark, head: Head) -> bool:
    """The key belongs to the branch's origin, and it signed exactly this head."""
    return (
        node_id(mark.key) == mark.branch.origin
        and mark.seq == head.seq
        and verify(mark.key, mark.signature, domain=DOMAIN, message=message(mark.branch, head))
    )


def follow(
    branch: Branch, event: bytes, entries: Sequence[Packed], *, after: Head
) -> list[Link] | Broken:
    """Walk a run of entries from a head that is already trusted."""
    links: list[Link] = []
    head = after
    for packed in entries:
        header = decode_header(packed.header)
        why = _fault(header, packed, branch=branch, event=event, head=head)
        if why:
            return Broken(head.seq + 1, why)
        head = Head(header.seq, entry_hash(packed.header))
        links.append(Link(header, packed, head.hash))
    return links


def _fault(header: Header, packed: Packed, *, branch: Branch, event: bytes, head: Head) -> str:
    if header.event != event:
        return "it belongs to another event"
    if header.branch != branch:
        return "it belongs to another station"
    if header.seq != head.seq + 1:
        return f"number {head.seq + 1} is missing before it"
    if header.prev != head.hash:
        return NO_CHAIN
    if packed.body is None:
        return ""  # erased or withheld: the chain holds without it
    if packed.salt is None or body_digest(packed.salt, packed.body) != header.body_digest:
        return "its content was changed"
    return ""
