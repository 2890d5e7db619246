"""What a bundle says of itself: who wrote it, for whom, what its writer held, and where it ends.

manifest  [body, signature]   body [1, message, key(32), name, [node(16), ...]]
closing   [body, signature]   body [1, pages, entries, digest of the file before(32)]
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import cbor2
from msgspec import Struct

from kiosk.credentials.node_key import node_id, verify
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync import wire
from kiosk.sync.messages import Message, digest_of

FORM = 1
NODES_MAX = 10_000
MANIFEST_PURPOSE = "rollcall-bundle-manifest-v1"
CLOSING_PURPOSE = "rollcall-bundle-closing-v1"


class Signer(Protocol):
    def sign(self, purpose: str, message: bytes) -> bytes: ...


class Manifest(Struct, frozen=True):
    """The first thing in a bundle."""

    event: str  # 32 hex digits
    author: Branch  # the branch that the writer wrote then
    key: bytes  # its Ed25519 public key
    name: str  # what it was called; nodes() is the better witness
    created_ms: int  # by the writer's clock: shown, decides nothing
    heads: Mapping[Branch, Head]  # all that the writer held
    meant_for: tuple[str, ...] = ()  # nodes; empty: whoever reads it


class Closing(Struct, frozen=True):
    """The last thing in a bundle: without it, the file is cut off."""

    pages: int
    entries: int
    digest: bytes


def pack_manifest(manifest: Manifest, signer: Signer, binding: bytes) -> bytes:
    message = Message(
        manifest.event,
        manifest.author,
        manifest.created_ms,
        digest_of(manifest.heads),
        manifest.heads,
    )
    nodes = [bytes.fromhex(node) for node in manifest.meant_for]
    body = cbor2.dumps(
        [FORM, wire.encode(message), manifest.key, manifest.name, nodes], canonical=True
    )
    return _signed(body, signer, binding, MANIFEST_PURPOSE)


def unpack_manifest(data: bytes, binding: bytes) -> Manifest:
    """Raises KnownError unless the node that it names wrote it, for this very file."""
    try:
        body, signature = _parts(data)
        form, message_bytes, key, name, nodes = wire.fields(wire.load(body), 5)
        if form != FORM:
            raise ValueError("its form is unknown; update Rollcall on this computer")
        wire.octets(key, 32)
        message = wire.decode(wire.octets_upto(message_bytes, wire.MESSAGE_BYTES_MAX))
        manifest = Manifest(
            event=message.event,
            author=message.sender,
            key=key,
            name=wire.text(name),
            created_ms=message.clock_ms,
            heads=message.heads or {},
            meant_for=tuple(wire.items(nodes, NODES_MAX, _node_in)),
        )
    except (KnownError, ValueError, TypeError) as error:
        raise KnownError(say("The bundle's manifest cannot be read: {why}", why=error)) from error
    holds = verify(key, signature, domain=MANIFEST_PURPOSE.encode(), message=binding + body)
    if node_id(key) != manifest.author.origin or not holds:
        raise KnownError(
            say(
                "The bundle is not signed by the station that it names as its writer. Nothing "
                "was read. Ask whoever gave it to you where it comes from."
            )
        )
    return manifest


def pack_closing(closing: Closing, signer: Signer, binding: bytes) -> bytes:
    body = cbor2.dumps([FORM, closing.pages, closing.entries, closing.digest], canonical=True)
    return _signed(body, signer, binding, CLOSING_PURPOSE)


def unpack_closing(data: bytes, *, key: bytes, binding: bytes) -> Closing | None:
    """What the writer said at the end; None where it was not the writer who said it."""
    try:
        body, signature = _parts(data)
        form, pages, entries, digest = wire.fields(wire.load(body), 4)
        closing = Closing(wire.number(pages), wire.number(entries), wire.octets(digest, 32))
    except (KnownError, ValueError, TypeError):
        return None
    signed = verify(key, signature, domain=CLOSING_PURPOSE.encode(), message=binding + body)
    return closing if signed and form == FORM else None


def _signed(body: bytes, signer: Signer, binding: bytes, purpose: str) -> bytes:
    return cbor2.dumps([body, signer.sign(purpose, binding + body)], canonical=True)


def _parts(data: bytes) -> tuple[bytes, bytes]:
    body, signature = wire.fields(wire.load(data), 2)
    wire.octets_upto(body, wire.MESSAGE_BYTES_MAX + 1_000)
    wire.octets(signature, 64)
    if cbor2.dumps([body, signature], canonical=True) != data:
        raise ValueError("it is written otherwise than its writer writes it")
    return body, signature


def _node_in(value: object) -> str:
    return wire.octets(value, 16).hex()
