"""The token in a badge's QR: signed, verified offline by any station, with no name in it.

`K1:` + Crockford base32 of 25 + 64 bytes:

    key id 2 | event 2 | participant 16 | issue 2 | class 1 | expires 2 | Ed25519 signature 64

`expires` counts days since 2000-01-01, `event` is the start of the event's identifier, of which
the signature covers the whole. 146 characters of the QR alphanumeric mode: version 6-M. Base32
and not base45, because it has no punctuation that a scanner on a foreign layout would garble.
"""

from __future__ import annotations

import struct
from base64 import b32encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from msgspec import Struct

from kiosk.credentials.node_key import NodeKey, verify

PREFIX = "K1:"
DOMAIN = b"rollcall-badge-v1"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {letter: number for number, letter in enumerate(ALPHABET)}
# The same digits as others write them.
_CROCKFORD = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", ALPHABET.encode())
_FIELDS = struct.Struct(">HH16sHBH")
_SIGNATURE_BYTES = 64
TOKEN_BYTES = _FIELDS.size + _SIGNATURE_BYTES
TOKEN_CHARS = -(-TOKEN_BYTES * 8 // 5)
EPOCH_DAY = date(2000, 1, 1)
ISSUE_MAX = 0xFFFF


@dataclass(frozen=True, slots=True)
class BadgeClaim:
    """What a badge says of itself."""

    key_id: int
    participant: str  # 32 hex digits
    issue: int
    badge_class: int  # 0: participant; others are kept for passes
    expires: date
    public_key: bytes = field(default=b"", compare=False)  # that verified it


class Forged(Struct, frozen=True):
    """Not a token, damaged, or signed by nobody that we know."""


class OtherEvent(Struct, frozen=True):
    """A token in due form that names another event."""


def key_id_of(public_key: bytes) -> int:
    """The first two bytes of the node id: which key to try, no more than a hint."""
    from kiosk.credentials.node_key import node_id

    return int(node_id(public_key)[:4], 16)


def issue_token(claim: BadgeClaim, *, event: bytes, key: NodeKey) -> str:
    """The text for the QR code."""
    assert 0 < claim.issue <= ISSUE_MAX, claim
    fields = _FIELDS.pack(
        claim.key_id,
        int.from_bytes(event[:2], "big"),
        bytes.fromhex(claim.participant),
        claim.issue,
        claim.badge_class,
        (claim.expires - EPOCH_DAY).days,
    )
    return PREFIX + _encode(fields + key.sign(DOMAIN, event + fields))


def looks_like_token(text: str) -> bool:
    return text.strip().upper().startswith(PREFIX)


def read_token(
    text: str, *, event: bytes, public_keys: Callable[[int], list[bytes]]
) -> BadgeClaim | Forged | OtherEvent:
    """Verify a scanned token. `public_keys` gives the keys that carry a key id."""
    data = _decode(text.strip().upper().removeprefix(PREFIX))
    # Some letters of other scripts become plain ones when they are made large: none stands for one.
    if data is None or not looks_like_token(text) or not text.isascii():
        return Forged()
    fields, signature = data[: _FIELDS.size], data[_FIELDS.size :]
    key_id, event_part, participant, issue, badge_class, expires = _FIELDS.unpack(fields)
    if event_part != int.from_bytes(event[:2], "big"):
        return OtherEvent()
    for public_key in public_keys(key_id):
        if verify(public_key, signature, domain=DOMAIN, message=event + fields):
            return BadgeClaim(
                key_id,
                participant.hex(),
                issue,
                badge_class,
                EPOCH_DAY + timedelta(days=expires),
                public_key,
            )
    return Forged()


def _encode(data: bytes) -> str:
    return b32encode(data).rstrip(b"=").translate(_CROCKFORD).decode()


def _decode(text: str) -> bytes | None:
    """Strict and canonical: one spelling for each token, or nothing."""
    if len(text) != TOKEN_CHARS:
        return None
    number = 0
    for letter in text:
        value = _VALUE.get(letter)
        if value is None:
            return None
        number = number << 5 | value
    spare = -(TOKEN_BYTES * 8) % 5
    if number & ((1 << spare) - 1):
        return None
    return (number >> spare).to_bytes(TOKEN_BYTES, "big")
