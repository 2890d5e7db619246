"""Who can open a bundle: its two keys, in the envelope that its file begins with.

envelope  [event(16), salt(32), [[key id, wrapped file key(48)], ...],
           [[node(16), box(80)], ...],    of the file key; both lists of boxes may be left out
           [[node(16), box(80)], ...]]    of the content key

The file key opens everything but the content that not every station may see (contact, diet, desk
notes). That is sealed under a key of its own, in a box for each station that may see it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct, field

from kiosk.credentials.sealing import seal
from kiosk.domain.exchange import BadgeKey
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.wire import fields, items, load, number, octets

VERSION = 3  # some of it is for some stations only
VERSION_AFTER_A_LOSS = 2
VERSION_FOR_ALL = 1  # no station was ever shut out: the event's secret alone opens it
KEYS_MAX = 1_000
NODES_MAX = 10_000
_INFO = b"rollcall-bundle-v1\0"
_WRAP_NONCE = bytes(12)  # the wrapping key is new with each file's salt, and wraps one key only


class Ring(Struct, frozen=True):
    """What a bundle is closed with, or opened with.

    Once a station was shut out, the event's old secret is in wrong hands: then a bundle is closed
    with the secrets that came after, and for each trusted station that may not have those yet.
    """

    keys: tuple[BadgeKey, ...] = ()
    nodes: Mapping[str, bytes] = field(default_factory=dict)  # to close it for: node, public key
    readers: Mapping[str, bytes] = field(default_factory=dict)  # of these, who may see all of it
    me: str = ""
    open_box: Callable[[bytes, str], bytes | None] = lambda box, purpose: None


Locks = Sequence[BadgeKey] | Ring


class FileKeys(Struct, frozen=True):
    """What the frames of one file are sealed under."""

    file: bytes
    content: bytes | None  # None: not for this station, or there is none


def close_envelope(event: bytes, locks: Locks) -> tuple[int, bytes, FileKeys]:
    """The file's version, its envelope, and the fresh keys that are in it."""
    ring = locks if isinstance(locks, Ring) else Ring(tuple(locks))
    key, content_key, salt = (secrets.token_bytes(32) for _ in range(3))
    wrapped = [
        [held.key_id, _wrapping(held, salt, event).encrypt(_WRAP_NONCE, key, event)]
        for held in ring.keys[-KEYS_MAX:]
    ]
    parts: list[Any] = [event, salt, wrapped]
    version = VERSION_FOR_ALL
    if ring.nodes or ring.readers:
        version = VERSION_AFTER_A_LOSS
        parts.append(_boxes(key, ring.nodes, _purpose(event, salt)))
    if ring.readers:
        version = VERSION
        parts.append(_boxes(content_key, ring.readers, _content_purpose(event, salt)))
    keys = FileKeys(key, content_key if ring.readers else None)
    return version, cbor2.dumps(parts, canonical=True), keys


def open_envelope(envelope: bytes, event: bytes, locks: Locks) -> FileKeys:
    """Raises KnownError where we could not open the file, ValueError where it is altered."""
    ring = locks if isinstance(locks, Ring) else Ring(tuple(locks))
    try:
        parts = load(envelope)
        count = len(parts) if isinstance(parts, list) and len(parts) in {4, 5} else 3
        named, salt, wrapped, *rest = fields(parts, count)
        octets(named, 16)
        octets(salt, 32)
        keys = dict(items(wrapped, KEYS_MAX, _wrapped_in))
        boxes, content = [dict(items(part, NODES_MAX, _box_in)) for part in (*rest, [], [])][:2]
    except (KnownError, ValueError, TypeError) as error:
        raise ValueError(str(error)) from error
    if named != event:
        raise KnownError(
            say(
                "This bundle belongs to another event. Nothing was read. Read it on a station "
                "of that event: kioskctl --folder THAT-FOLDER bundle read ..."
            )
        )
    file_key = _unwrapped(keys, ring, event=event, salt=salt)
    if file_key is None:
        file_key = _boxed(boxes, ring, _purpose(event, salt))
    if file_key is None:
        raise KnownError(
            say(
                "This bundle is sealed with a key that this station does not hold: it was "
                "written by a station that did not join the same hub, or after this one was "
                "shut out. Nothing was read. Let both join one hub first."
            )
        )
    return FileKeys(file_key, _boxed(content, ring, _content_purpose(event, salt)))


def _unwrapped(keys: Mapping[int, bytes], ring: Ring, *, event: bytes, salt: bytes) -> bytes | None:
    for held in ring.keys:
        if held.key_id in keys:
            try:
                return _wrapping(held, salt, event).decrypt(_WRAP_NONCE, keys[held.key_id], event)
            except InvalidTag as error:
                raise ValueError("its key is altered") from error
    return None


def _boxed(boxes: Mapping[str, bytes], ring: Ring, purpose: str) -> bytes | None:
    """What was sealed to this station; None where nothing was."""
    if ring.me not in boxes:
        return None
    key = ring.open_box(boxes[ring.me], purpose)
    if key is None:
        raise ValueError("its key is altered")
    return key


def _boxes(key: bytes, nodes: Mapping[str, bytes], purpose: str) -> list[list[bytes]]:
    sealed = ((node, seal(key, to=public, purpose=purpose)) for node, public in nodes.items())
    boxes = [[bytes.fromhex(node), box] for node, box in sorted(sealed) if box is not None]
    return boxes[:NODES_MAX]


def _purpose(event: bytes, salt: bytes) -> str:
    """One for each file, so that no box can be moved to another."""
    return f"rollcall-bundle-v2 {event.hex()} {salt.hex()}"


def _content_purpose(event: bytes, salt: bytes) -> str:
    return f"rollcall-bundle-content-v1 {event.hex()} {salt.hex()}"


def _box_in(value: Any) -> tuple[str, bytes]:
    node, box = fields(value, 2)
    return octets(node, 16).hex(), octets(box, 80)


def _wrapped_in(value: Any) -> tuple[int, bytes]:
    key_id, wrapped = fields(value, 2)
    return number(key_id), octets(wrapped, 48)


def _wrapping(held: BadgeKey, salt: bytes, event: bytes) -> ChaCha20Poly1305:
    """From the event's secret that every joined station was given, for bundles only."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=salt, info=_INFO + event)
    return ChaCha20Poly1305(derived.derive(held.private_key))
