"""Facts and headers to bytes and back. Bytes are stored and signed as they are, never re-made."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from typing import Any

import cbor2
import msgspec

from kiosk.domain.entries import Branch, Entry, EntryId, Stamp, Subject
from kiosk.domain.facts import BY_KIND, Fact
from kiosk.errors import KnownError

FORMAT = 1
SALT_BYTES = 16
GENESIS = bytes(32)  # `prev` of the first entry of a branch


@dataclass(frozen=True, slots=True)
class Header:
    """The part of an entry that is never erased and that the chain covers."""

    event: bytes
    origin: str
    epoch: int
    seq: int
    stamp: Stamp
    clock_ms: int
    actor: str
    subject: Subject
    kind: str
    version: int
    body_digest: bytes
    prev: bytes

    @property
    def id(self) -> EntryId:
        return EntryId(self.origin, self.epoch, self.seq)

    @property
    def branch(self) -> Branch:
        return Branch(self.origin, self.epoch)


def entry_hash(header: bytes) -> bytes:
    """SHA-256 of the header's bytes: what the next entry's `prev` holds."""
    return hashlib.sha256(header).digest()


def body_digest(salt: bytes, body: bytes) -> bytes:
    """SHA-256 over salt and body. Without the salt, erased data cannot be guessed back."""
    return hashlib.sha256(salt + body).digest()


def encode_header(header: Header) -> bytes:
    return cbor2.dumps(
        [
            FORMAT,
            header.event,
            bytes.fromhex(header.origin),
            header.epoch,
            header.seq,
            [header.stamp.time_ms, header.stamp.counter],
            header.clock_ms,
            header.actor,
            [header.subject.kind, header.subject.id],
            header.kind,
            header.version,
            header.body_digest,
            header.prev,
        ],
        canonical=True,
    )


def decode_header(data: bytes) -> Header:
    """Raises KnownError where the bytes are no header of a format that we know."""
    try:
        parts = cbor2.loads(data)
        form, event, origin, epoch, seq, stamp, clock_ms, actor, subject, *rest = parts
        kind, version, digest, prev = rest
        header = Header(
            event=bytes(event),
            origin=bytes(origin).hex(),
            epoch=int(epoch),
            seq=int(seq),
            stamp=Stamp(int(stamp[0]), int(stamp[1])),
            clock_ms=int(clock_ms),
            actor=str(actor),
            subject=Subject(str(subject[0]), str(subject[1])),
            kind=str(kind),
            version=int(version),
            body_digest=bytes(digest),
            prev=bytes(prev),
        )
    except (ValueError, TypeError, IndexError, KeyError, cbor2.CBORError) as error:
        raise KnownError("An entry of the log is damaged: its header cannot be read.") from error
    if form != FORMAT:
        raise KnownError(
            f"An entry was written in format {form}, which this version does not know. "
            "Update Rollcall on this computer."
        )
    return header


def encode_body(fact: Fact) -> bytes:
    """The fact's fields as a canonical CBOR map."""
    assert dataclasses.is_dataclass(fact), fact
    return cbor2.dumps(_plain(fact), canonical=True)


def decode_body(kind: str, version: int, body: bytes | None) -> Fact | None:
    """The fact, or None where the body is gone or of a kind or version that we do not know."""
    form = BY_KIND.get(kind)
    if body is None or form is None or version > form.version:
        return None
    try:
        return msgspec.convert(_with_defaults(cbor2.loads(body)), form)
    except (ValueError, TypeError, cbor2.CBORError, msgspec.ValidationError) as error:
        raise KnownError(f"The body of an entry ({kind}) is damaged.") from error


def to_entry(header: Header, body: bytes | None) -> Entry:
    return Entry(
        id=header.id,
        stamp=header.stamp,
        clock_ms=header.clock_ms,
        actor=header.actor,
        subject=header.subject,
        kind=header.kind,
        fact=decode_body(header.kind, header.version, body),
    )


def is_known(kind: str, version: int) -> bool:
    form = BY_KIND.get(kind)
    return form is not None and version <= form.version


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _with_defaults(decoded: Any) -> Any:
    """Fields that later versions added take the dataclass's default: msgspec does that for us."""
    if not isinstance(decoded, dict):
        raise TypeError("a body is a map")
    return decoded
