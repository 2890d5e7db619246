"""Bytes from anywhere become a message, or a sentence. Never a traceback."""

from __future__ import annotations

from contextlib import suppress

import cbor2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head, Mark, Packed, Page
from kiosk.errors import KnownError
from kiosk.sync import wire
from kiosk.sync.messages import Message

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
branches = st.builds(Branch, ids, st.integers(0, 2**31))
numbers = st.integers(0, 2**53)
digests = st.binary(min_size=32, max_size=32)
salts = st.binary(min_size=16, max_size=16)
packed = st.builds(
    Packed, st.binary(max_size=60), st.none() | st.binary(max_size=60), st.none() | salts
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    branch = draw(branches)
    signature = draw(st.binary(min_size=64, max_size=64))
    mark = Mark(branch, draw(numbers), draw(digests), signature)
    return Page(branch, tuple(draw(st.lists(packed, max_size=4))), mark)


messages = st.builds(
    Message,
    event=ids,
    sender=branches,
    clock_ms=numbers,
    digest=digests,
    heads=st.none() | st.dictionaries(branches, st.builds(Head, numbers, digests), max_size=4),
    want=st.dictionaries(branches, numbers, max_size=3),
    pages=st.lists(pages(), max_size=3).map(tuple),
    refused=st.lists(st.text(max_size=20), max_size=2).map(tuple),
)
EMPTY = Message("00" * 16, Branch("11" * 16, 1), 0, bytes(32))


@given(messages)
def test_a_message_survives_the_wire(message):
    assert wire.decode(wire.encode(message)) == message


@settings(max_examples=400)
@given(st.binary(max_size=400))
@example(b"")
@example(b"<html><body>Welcome to Hotel Wi-Fi</body></html>")
@example(b"\x9b" + b"\xff" * 8)  # a list of 2**64 items
@example(b"\x5b" + b"\xff" * 8)  # a byte string of 2**64 bytes
@example(b"\x81" * 5_000)  # a list in a list in a list...
@example(b"\xd8\x1d\x00")  # a reference to nothing
@example(b"\xd8\x1c\x81\xd8\x1d\x00")  # a list that holds itself
@example(b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01")  # a decimal of absurd size
def test_any_other_bytes_give_a_sentence(data):
    with pytest.raises(KnownError) as caught:
        wire.decode(data)
    assert str(caught.value).endswith(".")


@settings(max_examples=300)
@given(messages, st.data())
def test_a_damaged_message_is_another_message_or_a_sentence(message, data):
    sound = wire.encode(message)
    at = data.draw(st.integers(0, len(sound) - 1))
    cut = data.draw(st.booleans())
    flipped = sound[:at] + bytes([sound[at] ^ data.draw(st.integers(1, 255))]) + sound[at + 1 :]
    damaged = sound[:at] if cut else flipped
    with suppress(KnownError):
        assert wire.encode(wire.decode(damaged)) == damaged


def test_only_the_canonical_bytes_are_a_message():
    loose = wire.encode(EMPTY)
    assert wire.decode(loose) == EMPTY
    with pytest.raises(KnownError, match="cannot be read"):
        wire.decode(loose + b"\x00")
    longer = loose.replace(b"\x89\x01", b"\x89\x18\x01", 1)
    with pytest.raises(KnownError, match="canonical"):
        wire.decode(longer)


def test_a_newer_protocol_asks_for_an_update():
    parts = cbor2.loads(wire.encode(EMPTY))
    with pytest.raises(KnownError, match="Update Rollcall"):
        wire.decode(cbor2.dumps([7, *parts[1:]]))


def test_limits_hold_on_the_way_in_and_out():
    huge = Packed(b"h", b"b" * (wire.BODY_BYTES_MAX + 1), None)
    page = Page(EMPTY.sender, (huge,), Mark(EMPTY.sender, 1, bytes(32), bytes(64)))
    data = wire.encode(Message("00" * 16, EMPTY.sender, 0, bytes(32), pages=(page,)))
    with pytest.raises(KnownError):
        wire.decode(data)
    with pytest.raises(KnownError, match="too large"):
        wire.encode(Message("00" * 16, EMPTY.sender, 0, bytes(32), pages=(page,) * 20))
    with pytest.raises(KnownError, match="too long"):
        wire.decode(bytes(wire.MESSAGE_BYTES_MAX + 1))


def test_a_protocol_from_before_there_was_one_is_a_sentence():
    parts = cbor2.loads(wire.encode(EMPTY))
    with pytest.raises(KnownError, match="its version is unknown"):
        wire.decode(cbor2.dumps([0, *parts[1:]]))


MISFITS = {
    "a clock before 1970": (3, -1),
    "a clock that is a text": (3, "12:00"),
    "a clock beyond all numbers": (3, 2**53 + 1),
    "a digest that is short": (4, bytes(31)),
    "a reason that is no text": (8, [b"No."]),
    "a reason without an end": (8, ["x" * (wire.TEXT_CHARS_MAX + 1)]),
    "heads that are no list": (5, {}),
    "a body that is too long": (
        7,
        [
            [
                [bytes(16), 1],
                [[b"", bytes(wire.BODY_BYTES_MAX + 1), None]],
                [1, bytes(32), bytes(64)],
            ]
        ],
    ),
}


@pytest.mark.parametrize("what", MISFITS)
def test_a_message_with_one_part_out_of_form_is_a_sentence(what):
    place, value = MISFITS[what]
    parts = cbor2.loads(wire.encode(EMPTY))
    parts[place] = value
    with pytest.raises(KnownError, match=r"was expected|were expected"):
        wire.decode(cbor2.dumps(parts, canonical=True))
