"""A part of a whole log arrives as it was packed, or is a sentence."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.errors import KnownError
from kiosk.log.runs import lean
from kiosk.sync.snapshot_parts import RUNS_MAX, Part, pack_part, unpack_part
from kiosk.sync.wire import BODY_BYTES_MAX, NUMBER_MAX, PAGE_ENTRIES_LIMIT
from tests.log.chains import chain, page_of

ENTRIES = chain(5)
BARE = (replace(ENTRIES[0], body=None, salt=None), *ENTRIES[1:])
PART = Part(99, (lean(page_of(ENTRIES)), lean(page_of(BARE))))
PLAIN = zlib.decompress(pack_part(PART))
RUN_AT = 12  # where the first run begins
EPOCH_AT, COUNT_AT, FORMS_AT = RUN_AT + 16, RUN_AT + 128, RUN_AT + 132
BODIES_AT = FORMS_AT + 5 + 2 * 5


def changed(at: int, value: bytes) -> bytes:
    return PLAIN[:at] + value + PLAIN[at + len(value) :]


def test_a_part_arrives_as_it_was_with_and_without_content() -> None:
    assert unpack_part(pack_part(PART)) == PART
    assert unpack_part(pack_part(Part(0, ()))) == Part(0, ())


@pytest.mark.parametrize(
    ("plain", "why"),
    [
        (changed(0, struct.pack(">I", RUNS_MAX + 1)), "claims too much"),
        (changed(4, struct.pack(">Q", NUMBER_MAX + 1)), "claims too much"),
        (changed(EPOCH_AT, struct.pack(">Q", NUMBER_MAX + 1)), "claims too much"),
        (changed(COUNT_AT, struct.pack(">I", 0)), "claims too much"),
        (changed(COUNT_AT, struct.pack(">I", PAGE_ENTRIES_LIMIT + 1)), "claims too much"),
        (changed(FORMS_AT, b"\x09"), "unknown form"),
        (changed(BODIES_AT, struct.pack(">I", BODY_BYTES_MAX + 1)), "claims too much"),
        (changed(BODIES_AT, struct.pack(">I", BODY_BYTES_MAX)), "cut off"),
        (PLAIN[:-1], "cut off"),
        (PLAIN + b"\0", "added at its end"),
        (b"", "cut off"),
    ],
)
def test_a_part_that_says_something_else_than_it_holds_is_a_sentence(
    plain: bytes, why: str
) -> None:
    with pytest.raises(KnownError, match=why):
        unpack_part(zlib.compress(plain))


@pytest.mark.parametrize("data", [b"", b"<html>", pack_part(PART)[:-3], pack_part(PART) + b"x"])
def test_what_is_no_part_is_a_sentence(data: bytes) -> None:
    with pytest.raises(KnownError, match="Update Rollcall"):
        unpack_part(data)


@given(st.integers(0, len(PLAIN) - 1), st.integers(1, 255))
def test_any_altered_byte_gives_another_part_or_a_sentence(at: int, change: int) -> None:
    with suppress(KnownError):
        assert unpack_part(zlib.compress(changed(at, bytes([PLAIN[at] ^ change])), 1)) != PART
