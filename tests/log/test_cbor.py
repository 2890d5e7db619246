"""CBOR as we write it is read; all else that CBOR can say is refused before it costs anything."""

from __future__ import annotations

import contextlib
import tracemalloc

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.log import cbor

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)
MANY = 1_000_000


@given(PLAIN)
def test_what_we_write_reads_back(value: object) -> None:
    try:
        assert cbor.loads(cbor2.dumps(value, canonical=True)) == value
    except ValueError:
        assert depth_of(value) > cbor.DEPTH_MAX


def depth_of(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value
    return 1 + max(map(depth_of, inner), default=0) if isinstance(inner, list | dict) else 0


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_a_refusal(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        cbor.loads(data)


@pytest.mark.parametrize("tag", range(64))
def test_no_tag_is_followed(tag: int) -> None:
    for inside in (0, "x", b"x", [1, 2]):
        with pytest.raises(ValueError, match="not in form"):
            cbor.loads(cbor2.dumps(cbor2.CBORTag(tag, inside)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x9f\x00\xff",  # a list without its length
        b"\x5f\x41a\xff",  # bytes in pieces
        b"\xa2\x61a\x00\x61a\x01",  # the same key twice
        b"\xa1\x00\x00",  # a key that is a number
        b"\x81" * 100 + b"\x00",  # lists in lists in lists
        b"\x61\xff",  # a text that is none
        b"\x9b" + b"\xff" * 8,  # more items than there are atoms
        b"\x5b" + b"\x7f" + b"\xff" * 7,  # more bytes than there are disks
    ],
)
def test_another_form_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not in form"):
        cbor.loads(data)


@pytest.mark.parametrize(
    "item", [b"\x80", b"\xa0", b"\x80\x00", b"\x18\xff", b"\xfb" + bytes(8)], ids=bytes.hex
)
def test_a_million_small_things_are_counted_before_they_are_built(item: bytes) -> None:
    bomb = b"\x9a" + MANY.to_bytes(4, "big") + item * MANY
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="too many items"):
            cbor.loads(bomb)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


def test_a_long_text_with_few_things_in_it_is_read() -> None:
    long = [bytes(cbor.COUNT_FROM_BYTES), "x" * 300, 70_000, -1, [None, True]]
    assert cbor.loads(cbor2.dumps(long)) == long


@pytest.mark.parametrize("end", [b"\x9f", b"\x1c", b"\x5f"])
def test_what_has_no_length_is_refused_in_a_long_text_too(end: bytes) -> None:
    with pytest.raises(ValueError, match="too many items"):
        cbor.loads(b"\x82" + cbor2.dumps(bytes(cbor.COUNT_FROM_BYTES)) + end)
