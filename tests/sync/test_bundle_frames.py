"""Frames of a bundle: cut, altered, moved or added to, each is named and nothing after it given."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.exchange import BadgeKey
from kiosk.errors import KnownError
from kiosk.sync.bundle_frames import Frame, FrameReader, FrameWriter, Kind

EVENT = bytes(16)
RING = (BadgeKey(7, bytes(range(32))),)
FRAME_HEAD = struct.Struct(">BI")


def small_bundle() -> bytes:
    """Frames with content of our own, to be read without a desk."""
    file = io.BytesIO()
    writer = FrameWriter(file, event=EVENT, ring=RING)
    writer.add(Kind.MANIFEST, b"who")
    for number in range(4):
        writer.add(Kind.PAGES, bytes([number]) * 20)
    writer.add(Kind.CLOSING, b"end")
    return file.getvalue()


WHOLE = small_bundle()


def frame_ends(data: bytes) -> list[int]:
    """Where the envelope and each frame after it end."""
    at, ends = 18, []
    while at < len(data):
        _, length = FRAME_HEAD.unpack_from(data, at)
        at += FRAME_HEAD.size + length
        ends.append(at)
    return ends


ENDS = frame_ends(WHOLE)


def frames_until_broken(data: bytes) -> tuple[list[Frame], str]:
    found: list[Frame] = []
    try:
        for frame in FrameReader(io.BytesIO(data), event=EVENT, ring=RING).frames():
            found.append(frame)
    except KnownError as error:
        return found, str(error)
    return found, ""


def contents(frames: list[Frame]) -> list[bytes]:
    return [frame.content for frame in frames]


ORIGINAL = contents(frames_until_broken(WHOLE)[0])


@given(st.integers(0, len(WHOLE) - 1))
def test_any_cut_gives_the_whole_frames_before_it_and_is_named(at: int) -> None:
    found, problem = frames_until_broken(WHOLE[:at])
    assert contents(found) == ORIGINAL[: sum(end <= at for end in ENDS[1:])]
    assert "cut off" in problem


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_any_altered_byte_is_named_and_nothing_after_it_is_given(at: int, change: int) -> None:
    altered = bytearray(WHOLE)
    altered[at] ^= change
    found, problem = frames_until_broken(bytes(altered))
    assert contents(found) == ORIGINAL[: sum(end <= at for end in ENDS[1:])]
    assert problem


@given(st.binary(max_size=200), st.integers(0, len(WHOLE)))
def test_whatever_stands_in_the_file_ends_in_a_sentence(junk: bytes, keep: int) -> None:
    data = WHOLE[:keep] + junk
    found, problem = frames_until_broken(data)
    assert contents(found) == ORIGINAL[: len(found)]
    assert problem or data == WHOLE


@given(st.permutations(range(1, 5)))
def test_frames_in_another_order_are_altered(order: list[int]) -> None:
    starts = [18, *ENDS]
    parts = [WHOLE[starts[n] : ENDS[n]] for n in range(len(ENDS))]
    moved = WHOLE[:18] + parts[0] + parts[1] + b"".join(parts[1 + n] for n in order) + parts[-1]
    _, problem = frames_until_broken(moved)
    assert bool(problem) == (order != sorted(order))


def test_a_frame_that_claims_gigabytes_is_refused_without_reading_them() -> None:
    claim = FRAME_HEAD.pack(Kind.PAGES, 2**32 - 1)
    found, problem = frames_until_broken(WHOLE[: ENDS[1]] + claim)
    assert (contents(found), "altered or damaged at page 1" in problem) == ([b"who"], True)


def test_whatever_is_altered_in_the_envelope_nothing_is_given() -> None:
    for at in range(ENDS[0]):
        altered = bytearray(WHOLE)
        altered[at] ^= 1
        found, problem = frames_until_broken(bytes(altered))
        assert found == []
        assert problem


def test_what_stands_behind_the_end_is_named_and_all_before_it_was_given() -> None:
    found, problem = frames_until_broken(WHOLE + b"x")
    assert contents(found) == ORIGINAL
    assert "something was added" in problem


@pytest.mark.parametrize("first", [Kind.PAGES, Kind.CLOSING, Kind.ENVELOPE])
def test_a_bundle_that_does_not_begin_with_who_wrote_it_is_altered(first: Kind) -> None:
    assert "at its manifest" in frames_until_broken(of_frames(first))[1]


def test_a_bundle_says_once_who_wrote_it() -> None:
    found, problem = frames_until_broken(of_frames(Kind.MANIFEST, Kind.MANIFEST))
    assert (len(found), "at page 1" in problem) == (1, True)


def of_frames(*kinds: Kind) -> bytes:
    file = io.BytesIO()
    writer = FrameWriter(file, event=EVENT, ring=RING)
    for kind in kinds:
        writer.add(kind, b"sealed as it should be")
    return file.getvalue()
