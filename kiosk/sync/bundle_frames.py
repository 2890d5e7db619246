"""The frames of a bundle: numbered, sealed and read back one by one, over any open file.

file   "rollcall bundle\\n", version (2 bytes), then frames: kind (1), length (4), payload
The first frame is the envelope, readable by anybody; every other one is sealed with
ChaCha20-Poly1305 under the file's own key. The nonce is the frame's number, so frames cannot be
left out, doubled or moved, and each is bound to this envelope and to its kind.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, BinaryIO

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.credentials.sealing import seal
from kiosk.domain.exchange import BadgeKey
from kiosk.errors import KnownError
from kiosk.sync.wire import MESSAGE_BYTES_MAX, fields, items, load, number, octets

MAGIC = b"rollcall bundle\n"
VERSION = 2
VERSION_FOR_ALL = 1  # no station was ever shut out: the event's secret alone opens it
FRAME_BYTES_MAX = MESSAGE_BYTES_MAX + 1_000
ENVELOPE_BYTES_MAX = 1_200_000
KEYS_MAX = 1_000
NODES_MAX = 10_000
_PREAMBLE = struct.Struct(f">{len(MAGIC)}sH")
_FRAME = struct.Struct(">BI")
_INFO = b"rollcall-bundle-v1\0"
_WRAP_NONCE = bytes(12)  # the wrapping key is new with each file's salt, and wraps one key only


@dataclass(frozen=True, slots=True)
class Ring:
    """What a bundle is closed with, or opened with.

    Once a station was shut out, the event's old secret is in wrong hands: then a bundle is closed
    with the secrets that came after, and for each trusted station that may not have those yet.
    """

    keys: tuple[BadgeKey, ...] = ()
    nodes: Mapping[str, bytes] = field(default_factory=dict)  # to close it for: node, public key
    me: str = ""
    open_box: Callable[[bytes, str], bytes | None] = lambda box, purpose: None


Keys = Sequence[BadgeKey] | Ring


class Kind(IntEnum):
    ENVELOPE = 0
    MANIFEST = 1
    PAGES = 2
    CLOSING = 3


_BEGINNING = "its beginning"
_MAY_FOLLOW = ({Kind.MANIFEST}, {Kind.PAGES, Kind.CLOSING})  # at first, and after that


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame that was read whole and found unaltered."""

    kind: Kind
    number: int  # 0 is the manifest, pages count from 1
    content: bytes
    digest_before: bytes  # SHA-256 over the file up to this frame


class BrokenError(KnownError):
    """The file does not go on as it was written."""

    def __init__(self, sentence: str, *, cut: bool) -> None:
        super().__init__(sentence)
        self.cut = cut


class FrameWriter:
    """Writes one bundle to an open file, from its first byte."""

    def __init__(self, file: BinaryIO, *, event: bytes, ring: Keys) -> None:
        ring = _as_ring(ring)
        self._file = file
        self._sha = hashlib.sha256()
        self._number = 0
        key, salt = secrets.token_bytes(32), secrets.token_bytes(32)
        wrapped = [
            [held.key_id, _wrapping(held, salt, event).encrypt(_WRAP_NONCE, key, event)]
            for held in ring.keys[-KEYS_MAX:]
        ]
        parts: list[Any] = [event, salt, wrapped]
        if ring.nodes:
            parts.append(_boxes(key, ring, _purpose(event, salt)))
        envelope = cbor2.dumps(parts, canonical=True)
        self._put(_PREAMBLE.pack(MAGIC, VERSION if ring.nodes else VERSION_FOR_ALL))
        self._put(_FRAME.pack(Kind.ENVELOPE, len(envelope)) + envelope)
        self.binding = self._sha.digest()
        self._cipher = ChaCha20Poly1305(key)

    def add(self, kind: Kind, content: bytes) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number), content, self.binding + bytes([kind]))
        self._put(_FRAME.pack(kind, len(sealed)) + sealed)
        self._number += 1

    @property
    def digest(self) -> bytes:
        """SHA-256 over all that was written so far."""
        return self._sha.copy().digest()

    def _put(self, data: bytes) -> None:
        self._sha.update(data)
        self._file.write(data)


class FrameReader:
    """Reads one bundle from an open file. Holds one frame at a time, whatever the file claims."""

    def __init__(self, file: BinaryIO, *, event: bytes, ring: Keys) -> None:
        """Raises KnownError where the file is no bundle of this event that we could open."""
        self._file = file
        self._sha = hashlib.sha256()
        self._at = 0
        self._check_preamble()
        kind, length = self._head(_BEGINNING)
        if kind != Kind.ENVELOPE:
            raise _altered(_BEGINNING, _PREAMBLE.size)
        envelope = self._payload(length, bytes_max=ENVELOPE_BYTES_MAX, where=_BEGINNING)
        self.binding = self._sha.digest()
        self._cipher = ChaCha20Poly1305(_file_key(envelope, event, _as_ring(ring)))

    def frames(self) -> Iterator[Frame]:
        """Every frame from the manifest to the closing one. Raises BrokenError where it breaks."""
        number, last = 0, False
        while not last:
            before = self._sha.copy().digest()
            where = f"page {number}" if number else "its manifest"
            start = self._at
            kind, length = self._head(where)
            if kind not in _MAY_FOLLOW[number > 0]:
                raise _altered(where, start)
            sealed = self._payload(length, bytes_max=FRAME_BYTES_MAX, where=where)
            try:
                content = self._cipher.decrypt(_nonce(number), sealed, self.binding + bytes([kind]))
            except InvalidTag as error:
                raise _altered(where, start) from error
            yield Frame(Kind(kind), number, content, before)
            last = kind == Kind.CLOSING
            number += 1
        if self._read(1):
            raise _altered("its end, where something was added", self._at)

    def _check_preamble(self) -> None:
        data = self._read(_PREAMBLE.size)
        if MAGIC.startswith(data[: len(MAGIC)]) and len(data) < _PREAMBLE.size:
            raise _cut("its first bytes")
        if not data.startswith(MAGIC):
            raise KnownError(
                "This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write "
                "one on the other station: kioskctl bundle write."
            )
        _, version = _PREAMBLE.unpack(data)
        if version > VERSION:
            raise KnownError(
                f"This bundle is of form {version}, and this computer knows form {VERSION}. "
                "Update Rollcall on this computer, then read it again."
            )
        if version < VERSION_FOR_ALL:
            raise KnownError(
                f"This bundle is of the old form {version}, which is not read any more. Update "
                "Rollcall on the station that wrote it, and write it again."
            )

    def _head(self, where: str) -> tuple[int, int]:
        data = self._read(_FRAME.size)
        if len(data) < _FRAME.size:
            raise _cut(where)
        kind, length = _FRAME.unpack(data)
        return kind, length

    def _payload(self, length: int, *, bytes_max: int, where: str) -> bytes:
        if length > bytes_max:
            raise _altered(where, self._at)
        data = self._read(length)
        if len(data) < length:
            raise _cut(where)
        return data

    def _read(self, count: int) -> bytes:
        try:
            data = self._file.read(count)
        except OSError as error:
            why = f"The stick cannot be read any further than byte {self._at} ({error.strerror})"
            raise BrokenError(why, cut=True) from error
        self._sha.update(data)
        self._at += len(data)
        return data


def _file_key(envelope: bytes, event: bytes, ring: Ring) -> bytes:
    try:
        parts = load(envelope)
        count = 4 if isinstance(parts, list) and len(parts) == 4 else 3
        named, salt, wrapped, *rest = fields(parts, count)
        octets(named, 16)
        octets(salt, 32)
        keys = dict(items(wrapped, KEYS_MAX, _wrapped_in))
        boxes = dict(items(rest[0], NODES_MAX, _box_in)) if rest else {}
    except (KnownError, ValueError, TypeError) as error:
        raise _altered(_BEGINNING, _PREAMBLE.size) from error
    if named != event:
        raise KnownError(
            "This bundle belongs to another event. Nothing was read. Read it on a station of "
            "that event: kioskctl --folder THAT-FOLDER bundle read ..."
        )
    for held in ring.keys:
        if held.key_id in keys:
            try:
                return _wrapping(held, salt, event).decrypt(_WRAP_NONCE, keys[held.key_id], event)
            except InvalidTag as error:
                raise _altered(_BEGINNING, _PREAMBLE.size) from error
    if ring.me in boxes:
        key = ring.open_box(boxes[ring.me], _purpose(event, salt))
        if key is None:
            raise _altered(_BEGINNING, _PREAMBLE.size)
        return key
    raise KnownError(
        "This bundle is sealed with a key that this station does not hold: it was written by a "
        "station that did not join the same hub, or after this one was shut out. Nothing was "
        "read. Let both join one hub first."
    )


def _as_ring(keys: Keys) -> Ring:
    return keys if isinstance(keys, Ring) else Ring(tuple(keys))


def _purpose(event: bytes, salt: bytes) -> str:
    """One for each file, so that no box can be moved to another."""
    return f"rollcall-bundle-v2 {event.hex()} {salt.hex()}"


def _boxes(key: bytes, ring: Ring, purpose: str) -> list[list[bytes]]:
    nodes = sorted(ring.nodes.items())
    sealed = ((node, seal(key, to=public, purpose=purpose)) for node, public in nodes)
    return [[bytes.fromhex(node), box] for node, box in sealed if box is not None][:NODES_MAX]


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


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _altered(where: str, at: int) -> BrokenError:
    return BrokenError(f"The bundle is altered or damaged at {where} (byte {at})", cut=False)


def _cut(where: str) -> BrokenError:
    return BrokenError(f"The bundle is cut off at {where}", cut=True)
