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
from kiosk.log import cbor

FORMAT = 1
SALT_BYTES = 16
NODE_BYTES = EVENT_BYTES = 16
HASH_BYTES = 32
NUMBER_MAX = 2**53
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
        parts = cbor.loads(data)
        _check_format(parts)
        _, event, origin, epoch, seq, stamp, clock_ms, actor, subject, *rest = parts
        kind, version, digest, prev = rest
        time_ms, counter = _pair(stamp)
        about, named = _pair(subject)
        return Header(
            event=_octets(event, EVENT_BYTES),
            origin=_octets(origin, NODE_BYTES).hex(),
            epoch=_count(epoch),
            seq=_count(seq),
            stamp=Stamp(_number(time_ms), _count(counter)),
            clock_ms=_number(clock_ms),
            actor=_text(actor),
            subject=Subject(_text(about), _text(named)),
            kind=_text(kind),
            version=_count(version),
            body_digest=_octets(digest, HASH_BYTES),
            prev=_octets(prev, HASH_BYTES),
        )
    except (ValueError, TypeError) as error:
        raise KnownError("An entry of the log is damaged: its header cannot be read.") from error


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
        return msgspec.convert(_with_defaults(cbor.loads(body)), form)
    except (ValueError, TypeError) as error:  # msgspec's own is a ValueError
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


def read_entry(header: bytes, body: bytes | None, subject: Subject) -> Entry:
    """An entry of our own database about this subject: what to_entry(decode_header(...)) gives,
    without looking at what was looked at when it was taken in."""
    parts = cbor2.loads(bytes(header))
    _, _, origin, epoch, seq, stamp, clock_ms, actor, _, kind, version, _, _ = parts
    return Entry(
        EntryId(origin.hex(), epoch, seq),
        Stamp(stamp[0], stamp[1]),
        clock_ms,
        actor,
        subject,
        kind,
        decode_body(kind, version, None if body is None else bytes(body)),
    )


def is_known(kind: str, version: int) -> bool:
    form = BY_KIND.get(kind)
    return form is not None and version <= form.version


def _check_format(parts: Any) -> None:
    form = parts[0] if type(parts) is list and parts else None
    if type(form) is not int or form < FORMAT:
        raise ValueError("it is no header")
    if form > FORMAT:
        raise KnownError(
            f"An entry was written in format {form}, which this version does not know. "
            "Update Rollcall on this computer."
        )


def _pair(value: Any) -> list[Any]:
    if type(value) is not list or len(value) != 2:
        raise ValueError("two were expected")
    return value


def _octets(value: Any, count: int) -> bytes:
    if type(value) is not bytes or len(value) != count:
        raise ValueError(f"{count} bytes were expected")
    return value


def _number(value: Any) -> int:
    """A clock may stand before 1970."""
    if type(value) is not int or not -NUMBER_MAX <= value <= NUMBER_MAX:
        raise ValueError("a number was expected")
    return value


def _count(value: Any) -> int:
    if _number(value) < 0:
        raise ValueError("a count was expected")
    return int(value)


def _text(value: Any) -> str:
    # A database may have no place for NUL, and then an entry that holds it would be stuck.
    if type(value) is not str or "\0" in value:
        raise ValueError("a text was expected")
    return value


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    assert type(value) is not int or -NUMBER_MAX <= value <= NUMBER_MAX, value
    return value


def _with_defaults(decoded: Any) -> Any:
    """Fields that later versions added take the dataclass's default: msgspec does that for us."""
    if not isinstance(decoded, dict):
        raise TypeError("a body is a map")
    return decoded
