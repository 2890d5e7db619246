"""Facts and headers to bytes and back. Bytes are stored and signed as they are, never re-made."""

from __future__ import annotations

import hashlib
import re
from typing import Any

import cbor2
import msgspec
from msgspec import Struct

from kiosk.domain.entries import Branch, Entry, EntryId, Stamp, Subject
from kiosk.domain.facts import BY_KIND, Fact
from kiosk.errors import KnownError
from kiosk.log import cbor
from kiosk.said import say

FORMAT = 1
SALT_BYTES = 16
NODE_BYTES = EVENT_BYTES = 16
HASH_BYTES = 32
NUMBER_MAX = 2**53  # of clocks
COUNT_MAX = 2**31 - 1  # of everything else: what every database takes for a number
NAME_CHARS_MAX = 500  # and for a key
_NO_HEADER = say("An entry of the log is damaged: its header cannot be read.")
GENESIS = bytes(32)  # `prev` of the first entry of a branch


class Header(Struct, frozen=True):
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
    _, event, origin, epoch, seq, stamp, clock_ms, actor, subject, *rest = header_parts(data)
    kind, version, digest, prev = rest
    return Header(
        event=event,
        origin=origin.hex(),
        epoch=epoch,
        seq=seq,
        stamp=Stamp(*stamp),
        clock_ms=clock_ms,
        actor=actor,
        subject=Subject(*subject),
        kind=kind,
        version=version,
        body_digest=digest,
        prev=prev,
    )


_KINDS = (int, bytes, bytes, int, int, list, int, str, list, str, int, bytes, bytes)
_PAIRS = (int, int, str, str)


def header_parts(header: bytes) -> list[Any]:
    """The thirteen parts of a header, as they stand there. Raises KnownError where the bytes are
    no header of a format that we know.

    For a million headers at a time: it makes no Header, and looks at everything at once.
    """
    try:
        parts: list[Any] = cbor.loads(header)
    except ValueError as error:
        raise KnownError(_NO_HEADER) from error
    _check_format(parts)
    if tuple(map(type, parts)) != _KINDS or not _fits(parts):
        raise KnownError(_NO_HEADER)
    return parts


def _fits(parts: list[Any]) -> bool:
    """Each in its length and range. A clock may stand before 1970."""
    _, event, origin, epoch, seq, stamp, clock_ms, actor, subject, kind, version, *ends = parts
    texts = (actor, kind, *subject)
    return (
        len(stamp) == len(subject) == 2
        and tuple(map(type, (*stamp, *subject))) == _PAIRS
        and (len(event), len(origin)) == (EVENT_BYTES, NODE_BYTES)
        and len(ends[0]) == len(ends[1]) == HASH_BYTES
        and min(epoch, seq, version) >= 0
        and max(epoch, seq, version) <= COUNT_MAX
        and min(clock_ms, *stamp) >= -NUMBER_MAX
        and max(clock_ms, *stamp) <= NUMBER_MAX
        and max(map(len, texts)) <= NAME_CHARS_MAX
        and "\0" not in "".join(texts)
    )


def encode_body(fact: Fact) -> bytes:
    """The fact's fields as a canonical CBOR map."""
    assert isinstance(fact, msgspec.Struct), fact
    return cbor2.dumps(_plain(fact), canonical=True)


def decode_body(kind: str, version: int, body: bytes | None) -> Fact | None:
    """The fact, or None where the body is gone or of a kind or version that we do not know."""
    form = BY_KIND.get(kind)
    if body is None or form is None or version > form.version:
        return None
    try:
        decoded = _with_defaults(cbor.loads(body))
        if _MAY_NOT_FIT.search(body):
            _check_fit(decoded)
        return msgspec.convert(decoded, form)
    except (ValueError, TypeError) as error:  # msgspec's own is a ValueError
        raise KnownError(say("The body of an entry ({kind}) is damaged.", kind=kind)) from error


def effect_of(kind: str, version: int, body: bytes | None, subject: Subject) -> Fact | None:
    """What an entry says about its subject; None where it says nothing that may be applied.

    Its author signed it, so it is kept and passed on whatever it says. Of one that cannot be read,
    or that speaks of something else than its header, no node takes any notice: one station's
    fault must not keep what comes after it from anybody.
    """
    try:
        fact = decode_body(kind, version, body)
    except KnownError:
        return None
    return fact if fact is not None and fact.subject == subject else None


def to_entry(header: Header, body: bytes | None) -> Entry:
    return Entry(
        id=header.id,
        stamp=header.stamp,
        clock_ms=header.clock_ms,
        actor=header.actor,
        subject=header.subject,
        kind=header.kind,
        fact=effect_of(header.kind, header.version, body, header.subject),
    )


def read_entry(header: bytes, body: bytes | None, subject: Subject) -> Entry:
    """An entry of our own log about this subject: what to_entry(decode_header(...)) gives, without
    looking again at what was looked at before it was stored."""
    try:
        _, _, origin, epoch, seq, stamp, clock_ms, actor, _, kind, version, _, _ = cbor2.loads(
            header
        )
        name, at = EntryId(origin.hex(), epoch, seq), Stamp(*stamp)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, decode_header says it well
        return to_entry(decode_header(header), body)
    fact = effect_of(kind, version, body, subject)
    return Entry(name, at, clock_ms, actor, subject, kind, fact)


def is_known(kind: str, version: int) -> bool:
    form = BY_KIND.get(kind)
    return form is not None and version <= form.version


def kinds_known() -> str:
    """Another text for each version of the program that knows other kinds of facts."""
    known = sorted(f"{kind}:{form.version}" for kind, form in BY_KIND.items())
    return hashlib.sha256("\n".join(known).encode()).hexdigest()


def _check_format(parts: Any) -> None:
    form = parts[0] if type(parts) is list and parts else None
    if type(form) is not int or form < FORMAT:
        raise KnownError(_NO_HEADER)
    if form > FORMAT:
        raise KnownError(
            say(
                "An entry was written in format {form}, which this version does not know. "
                "Update Rollcall on this computer.",
                form=form,
            )
        )


# The bytes without which no number is large, and no text holds the character that ends a text for
# some databases. An entry that one node cannot put into its tables would stop all behind it there.
_MAY_NOT_FIT = re.compile(b"[\x00\x1a\x1b\x3a\x3b]")


def _check_fit(value: Any) -> None:
    kind = type(value)
    if kind is str and "\0" in value:
        raise ValueError("a text holds what no text may")
    if kind is int and not -COUNT_MAX <= value <= COUNT_MAX:
        raise ValueError("a number is too large")
    if kind is dict:
        value = [*value.keys(), *value.values()]
    if kind is dict or kind is list:
        for item in value:
            _check_fit(item)


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    assert type(value) is not int or -COUNT_MAX <= value <= COUNT_MAX, value
    assert type(value) is not str or "\0" not in value, value
    return value


def _with_defaults(decoded: Any) -> Any:
    """Fields that later versions added take the fact's own default: msgspec does that for us."""
    if not isinstance(decoded, dict):
        raise TypeError("a body is a map")
    return decoded
