"""A node's chained and signed entries without a desk, for the tests of what reads them."""

from __future__ import annotations

from kiosk.credentials.node_key import NodeKey
from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Stamp
from kiosk.domain.exchange import Head, Packed, Page
from kiosk.log.chain import BEGIN, make_mark
from kiosk.log.codec import Header, body_digest, encode_body, encode_header, entry_hash

KEY = NodeKey(bytes(range(32)))
BRANCH = Branch(KEY.node, 1)
EVENT = b"e" * 16
SALT = b"s" * 16
ANA = "5a" * 16
# Of kinds that anybody may see, and of one that not everybody may.
FACTS: tuple[f.Fact, ...] = (
    f.WaitlistJoined("V-AUTO", ANA),
    f.ContactGiven(ANA, "ana@example.org", "+82-2-000"),
    f.SeatTaken("V-AUTO", 1, 0, ANA, False),
)


def entry_of(
    fact: f.Fact, *, seq: int = 1, prev: bytes = BEGIN.hash, event: bytes = EVENT
) -> Packed:
    """One entry of the branch, at a clock that runs backwards."""
    body = encode_body(fact)
    header = Header(
        event=event,
        origin=BRANCH.origin,
        epoch=BRANCH.epoch,
        seq=seq,
        stamp=Stamp(1_000 - seq, 0),
        clock_ms=seq,
        actor="Sugja Park",
        subject=fact.subject,
        kind=fact.kind,
        version=fact.version,
        body_digest=body_digest(SALT, body),
        prev=prev,
    )
    return Packed(encode_header(header), body, SALT)


def chain(count: int) -> tuple[Packed, ...]:
    """The first entries of the branch."""
    entries: list[Packed] = []
    prev = BEGIN.hash
    for seq in range(1, count + 1):
        entries.append(entry_of(FACTS[seq % len(FACTS)], seq=seq, prev=prev))
        prev = entry_hash(entries[-1].header)
    return tuple(entries)


def page_of(entries: tuple[Packed, ...]) -> Page:
    """A page of the branch from its first entry, signed."""
    head = Head(len(entries), entry_hash(entries[-1].header))
    return Page(BRANCH, entries, make_mark(KEY, BRANCH, head))
