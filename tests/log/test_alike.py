"""A header that is like others before it says what decoding it says, whatever is put into it."""

from __future__ import annotations

import struct

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain.entries import Stamp, Subject
from kiosk.errors import KnownError
from kiosk.log.alike import Alike, Line
from kiosk.log.codec import COUNT_MAX, NUMBER_MAX, decode_header, encode_header, is_known
from tests.log.chains import ANA, BRANCH, EVENT, chain

FIRST = decode_header(chain(2)[1].header)
BEN = "0b" * 16
LOOKS_LIKE_ONE = "x " + ANA  # in CBOR, these two letters begin a text of 32 bytes


def alike() -> Alike:
    return Alike(EVENT, bytes.fromhex(BRANCH.origin), BRANCH.epoch)


def decoded(header: bytes) -> Line | str | None:
    """What the long way says; its complaint, where it is no header."""
    try:
        found = decode_header(header)
    except KnownError as error:
        return str(error)
    if (found.event, found.branch) != (EVENT, BRANCH):
        return None
    known = is_known(found.kind, found.version)
    named = (found.subject.kind, found.subject.id, found.kind, found.version, known)
    stamp = (found.stamp.time_ms, found.stamp.counter)
    return Line(found.seq, stamp, named, found.body_digest, found.prev)


def read(headers: Alike, header: bytes) -> Line | str | None:
    try:
        return headers.read(header)
    except KnownError as error:
        return str(error)


ids = st.sampled_from([ANA, BEN, "7f" * 16, "\x7f" * 32, "V-AUTO", "a", "", LOOKS_LIKE_ONE])
texts = st.sampled_from(["", "Sugja Park", "participant", LOOKS_LIKE_ONE, "x " + "\x7f" * 32])
small = st.sampled_from([0, 1, 23, 24, 255, 256, 65_536, COUNT_MAX, COUNT_MAX + 1])
clocks = st.sampled_from([-5, 0, 2**32, 1_790_000_000_000, NUMBER_MAX, NUMBER_MAX + 1])
sound = st.builds(
    replace,
    st.just(FIRST),
    seq=small,
    stamp=st.builds(Stamp, clocks, small),
    clock_ms=clocks,
    actor=texts,
    subject=st.builds(Subject, texts, ids),
    kind=st.sampled_from(["contact.given", "unheard.of", LOOKS_LIKE_ONE]),
    version=st.sampled_from([1, 2, 300]),
    prev=st.sampled_from([bytes(32), b"\x58\x20" * 16]),
).map(encode_header)


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    header = draw(sound)
    at = draw(st.integers(0, len(header)))
    put = draw(st.sampled_from([b"", b"\x58", b"\x7f", b"\x18\x05", b"0" * 32, header[-34:]]))
    return header[:at] + put + header[at + draw(st.integers(0, 3)) :]


@settings(max_examples=300, deadline=None)
@given(st.lists(sound | spoilt(), min_size=2, max_size=12))
def test_whatever_came_before_a_header_says_what_decoding_it_says(headers: list[bytes]) -> None:
    known = alike()
    for header in [*headers, *headers]:
        assert read(known, header) == decoded(header)


def header_of(**changed: object) -> bytes:
    late = {"stamp": Stamp(2**40, 0), "clock_ms": 2**40, "subject": Subject("participant", BEN)}
    return encode_header(replace(FIRST, **{**late, **changed}))


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"subject": Subject("participant", ANA)},
        {"seq": 70_000},
        {"seq": COUNT_MAX + 1},
        {"stamp": Stamp(2**41, 7)},
        {"stamp": Stamp(2**60, 0)},
        {"clock_ms": 2**60},
        {"kind": "unheard.of"},
        {"actor": LOOKS_LIKE_ONE},
        {"event": b"f" * 16},
        {"origin": "0c" * 16},
    ],
)
def test_a_header_after_one_that_is_alike(changed: dict[str, object]) -> None:
    known = alike()
    assert known.read(header_of()) == decoded(header_of())
    for _ in range(2):
        header = header_of(**changed)
        assert read(known, header) == decoded(header)


@pytest.mark.parametrize(
    "subject",
    [
        ["x " + ANA, "V-AUTO"],  # what seems to be the identifier is of its kind
        ["x " + "\x7f" * 32, ANA],  # what we put in its place stands there already
        ["x " + "0" * 30, "5"],  # and here it reaches over the end of a text
    ],
)
def test_what_only_looks_like_an_identifier_is_taken_for_none(subject: list[str]) -> None:
    known, others = alike(), [subject, [subject[0].replace("5a", "6b"), subject[1]]]
    for kind, id_ in [*others, *others]:
        header = header_of(subject=Subject(kind, id_))
        assert known.read(header) == decoded(header)


def test_the_same_numbers_in_more_bytes_than_they_need_are_the_same_numbers() -> None:
    known, plain = alike(), header_of()
    known.read(plain)
    seq = cbor2.dumps(FIRST.seq)
    long = plain.replace(seq + b"\x82", b"\x1a" + struct.pack(">I", FIRST.seq) + b"\x82", 1)
    assert len(long) == len(plain) + 4
    assert known.read(long) == decoded(long) == known.read(plain)
