"""Joining a hub with a one-time code: the code proves each side to the other, and seals the answer.

The station sends its keys in the clear with a proof that it knows the code. The hub answers under
a key that only who knows the code, and holds the station's ephemeral key, can derive. The code has
60 bits and is stretched, so that whoever records the exchange cannot try codes at home.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Any

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct

from kiosk.credentials.node_key import node_id
from kiosk.domain.exchange import BadgeKey, JoinKit, NodeLine
from kiosk.domain.seats import Minted
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.key_word import KeyWord, read_key_word
from kiosk.sync.messages import PROTOCOL
from kiosk.sync.wire import branch_in, fields, items, load, number, octets, octets_upto, text

CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
CODE_CHARS = 12
CODE_GROUP_CHARS = 4
NAME_CHARS_MAX = 60
NODES_MAX = 10_000
KEYS_MAX = 1_000
VISITS_MAX = 1_000
SEALED_BYTES_MAX = 4_000_000
KEY_WORD_BYTES_MAX = 1_000
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_STRETCH_SALT = b"rollcall-join-v1"
_INFO = b"rollcall-join-answer-v1"
_NONCE = bytes(12)  # each key seals one answer only


class JoinRequest(Struct, frozen=True):
    """What a station tells the hub that it wants to join."""

    name: str
    public_key: bytes  # Ed25519: who it is from now on
    ephemeral_key: bytes  # X25519: for this answer only
    event: str  # the event that it holds already, or empty
    minted: tuple[Minted, ...]  # the visits whose seats were given out, and by which node


class Welcome(Struct, frozen=True):
    """The hub's answer: what the station needs, and the hub's word about its TLS key."""

    kit: JoinKit
    key_word: KeyWord


def new_code() -> str:
    """A fresh code, as it is shown: XXXX-XXXX-XXXX."""
    letters = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_CHARS))
    groups = range(0, CODE_CHARS, CODE_GROUP_CHARS)
    return "-".join(letters[at : at + CODE_GROUP_CHARS] for at in groups)


def code_letters(code: str) -> str:
    """The code as it was meant, however it was typed. Raises KnownError where it cannot be one."""
    letters = "".join(code.upper().replace("-", "").split()).translate(_MISREAD)
    if len(letters) != CODE_CHARS or not set(letters) <= set(CODE_ALPHABET):
        raise KnownError(
            say(
                "A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it "
                "again from the hub's screen.",
                n=CODE_CHARS,
            )
        )
    return letters


def code_key(code: str) -> bytes:
    """The key that a typed code stands for."""
    letters = code_letters(code).encode()
    return hashlib.scrypt(letters, salt=_STRETCH_SALT, n=2**14, r=8, p=1, dklen=32)


def pack_request(request: JoinRequest, key: bytes) -> bytes:
    """The request with its proof that the sender knows the code."""
    body = _request_body(request)
    return cbor2.dumps([body, _proof(key, body)], canonical=True)


def unpack_request(data: bytes) -> tuple[JoinRequest, bytes, bytes]:
    """The request, the bytes that its proof covers, and the proof. Raises KnownError."""
    try:
        body, proof = fields(load(data), 2)
        form, name, public, ephemeral, event, minted = fields(load(octets_upto(body, 100_000)), 6)
        if form != PROTOCOL:
            raise ValueError("its version is unknown")
        request = JoinRequest(
            name=" ".join(text(name).split())[:NAME_CHARS_MAX],
            public_key=octets(public, 32),
            ephemeral_key=octets(ephemeral, 32),
            event=octets_upto(event, 16).hex(),
            minted=tuple(items(minted, VISITS_MAX, _minted_in)),
        )
        return request, body, octets(proof, 32)
    except (ValueError, TypeError) as error:
        raise KnownError(say("The request to join cannot be read: {why}.", why=error)) from error


def proves(key: bytes, body: bytes, proof: bytes) -> bool:
    """Whether the sender of this request knew the code."""
    return hmac.compare_digest(_proof(key, body), proof)


def seal_kit(welcome: Welcome, *, key: bytes, to: bytes, request: bytes) -> bytes:
    """The hub's answer, readable only by who sent this request and knows the code."""
    ours = X25519PrivateKey.generate()
    public = ours.public_key().public_bytes_raw()
    try:
        shared = ours.exchange(X25519PublicKey.from_public_bytes(to))
    except ValueError as error:
        raise KnownError(say("The request to join holds no usable key. Try again.")) from error
    cipher = ChaCha20Poly1305(_answer_key(shared, key))
    sealed = cipher.encrypt(_NONCE, _welcome_out(welcome), request + public)
    return cbor2.dumps([PROTOCOL, public, sealed], canonical=True)


def open_kit(data: bytes, *, key: bytes, ephemeral: X25519PrivateKey, request: bytes) -> Welcome:
    """Read the hub's answer. Raises KnownError where it is not from who showed the code."""
    try:
        form, public, sealed = fields(load(data), 3)
        if form != PROTOCOL:
            raise ValueError("its version is unknown; update Rollcall on this computer")
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(octets(public, 32)))
        cipher = ChaCha20Poly1305(_answer_key(shared, key))
        plain = cipher.decrypt(_NONCE, octets_upto(sealed, SEALED_BYTES_MAX), request + public)
        return _welcome_in(load(plain))
    except InvalidTag as error:
        raise KnownError(
            say(
                "The answer does not come from the hub that showed this code. Check the hub's "
                "address."
            )
        ) from error
    except (ValueError, TypeError) as error:
        raise KnownError(say("The hub's answer cannot be read: {why}.", why=error)) from error


def _request_body(request: JoinRequest) -> bytes:
    return cbor2.dumps(
        [
            PROTOCOL,
            request.name,
            request.public_key,
            request.ephemeral_key,
            bytes.fromhex(request.event),
            _minted_out(request.minted),
        ],
        canonical=True,
    )


def _proof(key: bytes, body: bytes) -> bytes:
    return hmac.digest(key, b"rollcall-join-request-v1\0" + body, "sha256")


def _answer_key(shared: bytes, key: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=key, info=_INFO).derive(shared)


def _welcome_out(welcome: Welcome) -> bytes:
    kit = welcome.kit
    return cbor2.dumps(
        [
            bytes.fromhex(kit.event),
            [bytes.fromhex(kit.hub.origin), kit.hub.epoch],
            [[node.name, node.role, node.public_key] for node in kit.nodes],
            [[key.key_id, key.private_key] for key in kit.badge_keys],
            _minted_out(kit.minted),
            welcome.key_word.packed(),
        ],
        canonical=True,
    )


def _welcome_in(value: Any) -> Welcome:
    event, hub, nodes, keys, minted, word = fields(value, 6)
    kit = JoinKit(
        event=octets(event, 16).hex(),
        hub=branch_in(hub),
        nodes=tuple(items(nodes, NODES_MAX, _node_in)),
        badge_keys=tuple(items(keys, KEYS_MAX, _key_in)),
        minted=tuple(items(minted, VISITS_MAX, _minted_in)),
    )
    return Welcome(kit, read_key_word(octets_upto(word, KEY_WORD_BYTES_MAX)))


def _minted_out(minted: tuple[Minted, ...]) -> list[list[Any]]:
    return [[visit, bytes.fromhex(node)] for visit, node in minted]


def _minted_in(value: Any) -> Minted:
    visit, node = fields(value, 2)
    return text(visit), octets(node, 16).hex()


def _node_in(value: Any) -> NodeLine:
    name, role, public = fields(value, 3)
    return NodeLine(node_id(octets(public, 32)), text(name), text(role), public)


def _key_in(value: Any) -> BadgeKey:
    key_id, private = fields(value, 2)
    return BadgeKey(number(key_id), octets(private, 32))
