"""Entries: their CBOR, their headers, every kind of body, and runs of them as the log has them."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, get_args, get_origin, get_type_hints

import cbor2
from msgspec import Struct
from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.entries import Branch, Stamp
from kiosk.domain.exchange import Head, Mark, Packed
from kiosk.domain.facts import ALL_FACTS, CheckedIn, Fact
from kiosk.errors import KnownError
from kiosk.log import cbor
from kiosk.log.chain import BEGIN, follow, make_mark, mark_holds
from kiosk.log.codec import (
    Header,
    body_digest,
    decode_body,
    decode_header,
    encode_body,
    encode_header,
    entry_hash,
    to_entry,
)
from tests.fuzz.changing import respoilt, spoilt
from tests.fuzz.play import Target
from tests.fuzz.shapes import anything

KEY = NodeKey(bytes(range(32)))
EVENT = bytes(range(16))
BRANCH = Branch(KEY.node, 1)


def sample_of(form: type[Fact]) -> Fact:
    """A fact of this kind with something plausible in each field."""
    kinds = get_type_hints(form)
    names = list(form.__struct_fields__)
    return form(**{name: _plausible(kinds[name], name) for name in names})


def _plausible(kind: Any, name: str) -> Any:
    plain = {str: f"some {name}", int: 7, bool: True, bytes: bytes(32), float: 0.5}
    if kind in plain:
        return plain[kind]
    inner = get_args(kind)
    if get_origin(kind) is tuple and inner[-1] is ...:
        return (_plausible(inner[0], name),) * 2
    if get_origin(kind) is tuple:
        return tuple(_plausible(one, name) for one in inner)
    if get_origin(kind) in (dict, Mapping):
        return {_plausible(inner[0], name): _plausible(inner[1], name)}
    if isinstance(kind, type) and issubclass(kind, Struct):
        return sample_of(kind)
    return _plausible(inner[0], name)  # of a choice, the first


def header_of(fact: Fact, *, seq: int = 1, prev: bytes = bytes(32)) -> tuple[Header, Packed]:
    body, salt = encode_body(fact), bytes(16)
    header = Header(
        event=EVENT,
        origin=KEY.node,
        epoch=1,
        seq=seq,
        stamp=Stamp(1_571_011_200_000, seq),
        clock_ms=1_571_011_200_000,
        actor="Sugja Park",
        subject=fact.subject,
        kind=fact.kind,
        version=fact.version,
        body_digest=body_digest(salt, body),
        prev=prev,
    )
    return header, Packed(encode_header(header), body, salt)


def chain(count: int) -> tuple[tuple[Packed, ...], Mark]:
    """Entries one after another, and the mark over the last."""
    entries, head = [], BEGIN
    for number in range(1, count + 1):
        header, packed = header_of(_CHECKED_IN, seq=number, prev=head.hash)
        head = Head(header.seq, entry_hash(packed.header))
        entries.append(packed)
    return tuple(entries), make_mark(KEY, BRANCH, head)


def sample_facts() -> list[Fact]:
    found: list[Fact] = []
    for form in ALL_FACTS:
        fact = sample_of(form)
        encoded = encode_body(fact)
        assert decode_body(fact.kind, fact.version, encoded) == fact, fact
        found.append(fact)
    return found


FACTS = sample_facts()
_CHECKED_IN = next(fact for fact in FACTS if isinstance(fact, CheckedIn))
BODIES = {fact.kind: encode_body(fact) for fact in FACTS}
BODY_TREES = {kind: cbor2.loads(body) for kind, body in BODIES.items()}
KINDS = sorted(BODIES)
HEADERS = tuple(header_of(fact)[1].header for fact in FACTS)
HEADER_TREES = tuple(cbor2.loads(header) for header in HEADERS)
CHAIN, MARK = chain(4)


def _cbor(rng: Random) -> bytes:
    if rng.random() < 0.0002:  # as long as a message may be, of the smallest things there are
        return (
            b"\x9a\x00\xf4\x24\x00"
            + rng.choice((b"\x80", b"\xa0", b"\x18\xff", b"\x60")) * 8_000_000
        )
    return anything(rng) if rng.random() < 0.9 else respoilt(rng, HEADER_TREES)


def _read_cbor(given: object) -> object:
    assert isinstance(given, bytes)
    try:
        value = cbor.loads(given)
    except ValueError as error:
        raise KnownError(str(error)) from error
    return value


def _header(rng: Random) -> bytes:
    match rng.randrange(8):
        case 0 | 1 | 2:
            return spoilt(rng, HEADERS)
        case 3:
            return anything(rng)
        case _:
            return respoilt(rng, HEADER_TREES)


def _read_header(given: object) -> object:
    """What is read can be written again, and says the same then."""
    assert isinstance(given, bytes)
    header = decode_header(given)
    assert decode_header(encode_header(header)) == header
    assert len(header.event) == len(header.origin) // 2 == 16
    return header


def _body(rng: Random) -> tuple[str, bytes]:
    kind = rng.choice(KINDS)
    match rng.randrange(8):
        case 0 | 1:
            return kind, spoilt(rng, (BODIES[kind],))
        case 2:
            return kind, anything(rng)
        case 3:
            return kind, BODIES[rng.choice(KINDS)]
        case _:
            return kind, respoilt(rng, (BODY_TREES[kind],))


def _read_body(given: object) -> object:
    assert isinstance(given, tuple)
    kind, data = given
    fact = decode_body(kind, 1, data)
    assert fact is None or fact.kind == kind
    return fact


def _run(rng: Random) -> tuple[Packed, ...]:
    entries = list(CHAIN[: rng.randrange(1, 5)])
    at = rng.randrange(len(entries))
    match rng.randrange(6):
        case 0:
            entries[at] = replace(entries[at], header=spoilt(rng, HEADERS))
        case 1:
            entries[at] = replace(entries[at], header=respoilt(rng, HEADER_TREES))
        case 2:
            entries[at] = replace(entries[at], body=spoilt(rng, (entries[at].body or b"x",)))
        case 3:
            entries[at] = replace(entries[at], salt=rng.choice((None, rng.randbytes(16))))
        case 4:
            entries.insert(at, rng.choice(CHAIN))
        case _:
            del entries[at]
    return tuple(entries)


def _read_run(given: object) -> object:
    """Whatever is followed and covered by the author's mark is what the author wrote."""
    assert isinstance(given, tuple)
    links = follow(BRANCH, EVENT, given, after=BEGIN)
    if not isinstance(links, list):
        return links
    for link in links:
        to_entry(link.header, link.packed.body)
    if links and mark_holds(MARK, Head(links[-1].header.seq, links[-1].hash)):
        for link, sound in zip(links, CHAIN, strict=True):
            assert link.packed.header == sound.header
            assert link.packed.body in (None, sound.body)
    return links


TARGETS = (
    Target("CBOR", 90, _cbor, _read_cbor),
    Target("entry's header", 110, _header, _read_header),
    Target("entry's body", 110, _body, _read_body),
    Target("run of entries", 40, _run, _read_run),
)
