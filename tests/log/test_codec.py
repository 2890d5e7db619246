"""Facts to bytes and back; bytes that are damaged or newer than we are."""

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.entries import Stamp, Subject
from kiosk.domain.facts import ALL_FACTS, BY_KIND, Fact
from kiosk.errors import KnownError
from kiosk.log.codec import (
    Header,
    decode_body,
    decode_header,
    encode_body,
    encode_header,
    entry_hash,
)

HEADER = Header(
    event=bytes(16),
    origin="5a" * 16,
    epoch=1,
    seq=7,
    stamp=Stamp(1_571_011_200_000, 3),
    clock_ms=1_571_011_200_000,
    actor="Sugja Park",
    subject=Subject("participant", "5a" * 16),
    kind="participant.checked_in",
    version=1,
    body_digest=bytes(32),
    prev=bytes(32),
)


@given(st.sampled_from(ALL_FACTS).flatmap(st.from_type))
def test_every_fact_reads_back_as_it_was_written(fact: Fact) -> None:
    assert decode_body(fact.kind, fact.version, encode_body(fact)) == fact


def test_kinds_are_told_apart_for_ever() -> None:
    assert len(BY_KIND) == len(ALL_FACTS)


def test_a_header_reads_back_and_its_bytes_decide_its_hash() -> None:
    data = encode_header(HEADER)
    assert decode_header(data) == HEADER
    assert entry_hash(data) != entry_hash(data[:-1] + b"\x01")


@given(st.binary(max_size=300))
def test_damaged_headers_are_told_in_words(data: bytes) -> None:
    with pytest.raises(KnownError, match=r"damaged|Update Rollcall"):
        decode_header(data)


def test_a_later_format_asks_for_an_update() -> None:
    parts = cbor2.loads(encode_header(HEADER))
    with pytest.raises(KnownError, match="Update Rollcall"):
        decode_header(cbor2.dumps([2, *parts[1:]]))


def test_an_unknown_kind_or_later_version_is_kept_and_not_applied() -> None:
    assert decode_body("participant.knighted", 1, b"\xa0") is None
    assert decode_body("participant.checked_in", 2, b"\xa0") is None


def test_a_field_that_came_later_takes_its_default_in_old_entries() -> None:
    old = cbor2.dumps({"visit": "V-AUTO", "participant": "5a" * 16})
    fact = decode_body("visit.waitlist_joined", 1, old)
    assert getattr(fact, "reason", None) == ""


def test_a_damaged_body_is_told_in_words() -> None:
    with pytest.raises(KnownError, match="damaged"):
        decode_body("participant.checked_in", 1, b"\xff\x00")
