"""The frames of a bundle: numbered, sealed and read back one by one, over any open file.

file   "rollcall bundle\\n", version (2 bytes), then frames: kind (1), length (4), payload
The first frame is the envelope, readable by anybody; every other one is sealed with
ChaCha20-Poly1305 under the file's own key. The nonce is the frame's number, so frames cannot be
left out, doubled or moved, and each is bound to this envelope and to its kind. Frames with content
that not every station may see have a key of their own (bundle_keys.py); the others pass over them.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from enum import IntEnum
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.bundle_keys import (
    VERSION,
    VERSION_FOR_ALL,
    FileKeys,
    Locks,
    close_envelope,
    open_envelope,
)
from kiosk.sync.wire import MESSAGE_BYTES_MAX

MAGIC = b"rollcall bundle\n"
FRAME_BYTES_MAX = MESSAGE_BYTES_MAX + 1_000
ENVELOPE_BYTES_MAX = 2_300_000
_PREAMBLE = struct.Struct(f">{len(MAGIC)}sH")
_FRAME = struct.Struct(">BI")


class Kind(IntEnum):
    ENVELOPE = 0
    MANIFEST = 1
    PAGES = 2
    CLOSING = 3
    BODIES = 4  # content that the next pages lack, for who may see it


_BEGINNING = say("its beginning")
_MAY_FOLLOW = ({Kind.MANIFEST}, {Kind.PAGES, Kind.BODIES, Kind.CLOSING})  # at first, and later


class Frame(Struct, frozen=True):
    """One frame that was read whole and found unaltered."""

    kind: Kind
    number: int  # 0 is the manifest
    content: bytes  # empty: it is sealed to others
    digest_before: bytes  # SHA-256 over the file up to this frame


class BrokenError(KnownError):
    """The file does not go on as it was written."""

    def __init__(self, sentence: str, *, cut: bool) -> None:
        super().__init__(sentence)
        self.cut = cut


class FrameWriter:
    """Writes one bundle to an open file, from its first byte."""

    def __init__(self, file: BinaryIO, *, event: bytes, ring: Locks) -> None:
        self._file = file
        self._sha = hashlib.sha256()
        self._number = 0
        version, envelope, self._keys = close_envelope(event, ring)
        self._put(_PREAMBLE.pack(MAGIC, version))
        self._put(_FRAME.pack(Kind.ENVELOPE, len(envelope)) + envelope)
        self.binding = self._sha.digest()

    def add(self, kind: Kind, content: bytes) -> None:
        key = _key_for(kind, self._keys)
        assert key is not None, "what nobody may read is left out"
        sealed = ChaCha20Poly1305(key).encrypt(
            _nonce(self._number), content, self.binding + bytes([kind])
        )
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

    def __init__(self, file: BinaryIO, *, event: bytes, ring: Locks) -> None:
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
        try:
            self._keys = open_envelope(envelope, event, ring)
        except ValueError as error:
            raise _altered(_BEGINNING, _PREAMBLE.size) from error

    def frames(self) -> Iterator[Frame]:
        """Every frame from the manifest to the closing one. Raises BrokenError where it breaks."""
        number, last = 0, False
        while not last:
            before = self._sha.copy().digest()
            where = say("page {number}", number=number) if number else say("its manifest")
            start = self._at
            kind, length = self._head(where)
            if kind not in _MAY_FOLLOW[number > 0]:
                raise _altered(where, start)
            sealed = self._payload(length, bytes_max=FRAME_BYTES_MAX, where=where)
            try:
                content = self._opened(Kind(kind), number, sealed)
            except InvalidTag as error:
                raise _altered(where, start) from error
            yield Frame(Kind(kind), number, content, before)
            last = kind == Kind.CLOSING
            number += 1
        if self._read(1):
            raise _altered(say("its end, where something was added"), self._at)

    def _opened(self, kind: Kind, number: int, sealed: bytes) -> bytes:
        key = _key_for(kind, self._keys)
        if key is None:
            return b""  # whether it was altered, the closing tells
        binding = self.binding + bytes([kind])
        return ChaCha20Poly1305(key).decrypt(_nonce(number), sealed, binding)

    def _check_preamble(self) -> None:
        data = self._read(_PREAMBLE.size)
        if MAGIC.startswith(data[: len(MAGIC)]) and len(data) < _PREAMBLE.size:
            raise _cut(say("its first bytes"))
        if not data.startswith(MAGIC):
            raise KnownError(
                say(
                    "This file is no bundle of Rollcall. A bundle's name ends with .rollcall; "
                    "write one on the other station: kioskctl bundle write."
                )
            )
        _, version = _PREAMBLE.unpack(data)
        if version > VERSION:
            raise KnownError(
                say(
                    "This bundle is of form {version}, and this computer knows form {known}. "
                    "Update Rollcall on this computer, then read it again.",
                    version=version,
                    known=VERSION,
                )
            )
        if version < VERSION_FOR_ALL:
            raise KnownError(
                say(
                    "This bundle is of the old form {version}, which is not read any more. "
                    "Update Rollcall on the station that wrote it, and write it again.",
                    version=version,
                )
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
            why = say(
                "The stick cannot be read any further than byte {at} ({why})",
                at=self._at,
                why=error.strerror,
            )
            raise BrokenError(why, cut=True) from error
        self._sha.update(data)
        self._at += len(data)
        return data


def _key_for(kind: Kind, keys: FileKeys) -> bytes | None:
    return keys.content if kind is Kind.BODIES else keys.file


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _altered(where: str, at: int) -> BrokenError:
    return BrokenError(
        say("The bundle is altered or damaged at {where} (byte {at})", where=where, at=at),
        cut=False,
    )


def _cut(where: str) -> BrokenError:
    return BrokenError(say("The bundle is cut off at {where}", where=where), cut=True)
