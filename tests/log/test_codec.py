"""Facts to bytes and back; bytes that are damaged or newer than we are."""

from typing import get_type_hints

import cbor2
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.entries import Stamp, Subject
from kiosk.domain.facts import ALL_FACTS, BY_KIND, CheckedIn, Fact, SeatTaken
from kiosk.errors import KnownError
from kiosk.log.codec import (
    COUNT_MAX,
    Header,
    decode_body,
    decode_header,
    effect_of,
    encode_body,
    encode_header,
    entry_hash,
    read_entry,
    to_entry,
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


st.register_type_strategy(int, st.integers(-COUNT_MAX, COUNT_MAX))
st.register_type_strategy(str, st.text(st.characters(codec="utf-8", exclude_characters="\0")))


def any_fact(form: type[Fact]) -> st.SearchStrategy[Fact]:
    hints = get_type_hints(form)
    return st.builds(form, **{name: st.from_type(hints[name]) for name in form.__struct_fields__})


@given(st.sampled_from(ALL_FACTS).flatmap(any_fact))
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


def test_a_number_that_no_database_holds_is_not_written() -> None:
    with pytest.raises(AssertionError):
        encode_body(SeatTaken("V-AUTO", 1, 2**31, "5a" * 16, False))


HEADER_PARTS = cbor2.loads(encode_header(HEADER))
NOT_WHAT_IS_MEANT = {
    "an event that asks for a terabyte": (1, 2**40),
    "an origin that asks for a terabyte": (2, 2**40),
    "an origin of another length": (2, bytes(15)),
    "an epoch below zero": (3, -1),
    "a number that no database holds": (4, 2**31),
    "a stamp beyond any clock": (5, [2**60, 0]),
    "a name longer than any key": (8, ["participant", "x" * 501]),
    "a number with a fraction": (4, 1.0),
    "a number that is true": (4, True),
    "a stamp at the end of time": (5, [float("inf"), 0]),
    "a stamp that is written out": (5, ["9" * 5_000, 0]),
    "a stamp of three": (5, [1, 2, 3]),
    "a clock with a tag": (6, cbor2.CBORTag(4, [2**40, 1])),
    "an actor that is bytes": (7, b"Sugja"),
    "a subject with a character that databases end texts with": (8, ["participant", "5a\0"]),
    "a subject that is one text": (8, "xy"),
    "a digest of another length": (11, bytes(31)),
    "a list that holds itself": (12, cbor2.CBORTag(28, [cbor2.CBORTag(29, 0)])),
}


@pytest.mark.parametrize("what", NOT_WHAT_IS_MEANT)
def test_a_header_with_a_field_of_another_kind_is_damaged(what: str) -> None:
    place, value = NOT_WHAT_IS_MEANT[what]
    parts = [*HEADER_PARTS[:place], value, *HEADER_PARTS[place + 1 :]]
    with pytest.raises(KnownError, match="damaged"):
        decode_header(cbor2.dumps(parts))


def test_the_clock_of_a_header_may_stand_before_1970() -> None:
    early = msgspec.structs.replace(HEADER, clock_ms=-1, stamp=Stamp(-86_400_000, 0))
    assert decode_header(encode_header(early)) == early


def test_a_later_format_may_look_altogether_different() -> None:
    with pytest.raises(KnownError, match=r"format 2.*Update Rollcall"):
        decode_header(cbor2.dumps([2, "anything"]))


def test_a_text_that_no_database_holds_is_not_written() -> None:
    with pytest.raises(AssertionError):
        encode_body(SeatTaken("V-AUTO", 1, 0, "\0", False))


TAKEN = {"visit": "V", "right": 1, "rights_version": 0, "participant": "5a", "promoted": False}
VISIT = Subject("visit", "V")


def test_what_an_entry_says_about_its_subject_is_applied() -> None:
    assert effect_of("visit.seat_taken", 1, cbor2.dumps(TAKEN), VISIT) == SeatTaken(**TAKEN)


@pytest.mark.parametrize(
    "wrong",
    [
        {"right": 2**31},
        {"right": -(2**31)},
        {"participant": "5a\0"},
        {"participant": 5},
        {"visit": "of another"},
        {"more\0": [{"a": 2**40}]},
    ],
)
def test_what_no_node_could_apply_is_kept_without_effect(wrong: dict[str, object]) -> None:
    assert effect_of("visit.seat_taken", 1, cbor2.dumps(TAKEN | wrong), VISIT) is None


@pytest.mark.parametrize("body", [b"\x80", b"\x60", b"\x00", b"\xf6"])
def test_a_body_that_is_no_map_is_damaged(body: bytes) -> None:
    with pytest.raises(KnownError, match="damaged"):
        decode_body("participant.checked_in", 1, body)


def test_an_entry_of_our_own_log_is_read_as_any_other() -> None:
    data, body = encode_header(HEADER), encode_body(CheckedIn("5a" * 16, "code"))
    assert read_entry(data, body, HEADER.subject) == to_entry(HEADER, body)
    assert read_entry(data, None, HEADER.subject) == to_entry(HEADER, None)


@pytest.mark.parametrize("damage", [b"", b"rubbish", cbor2.dumps(HEADER_PARTS[:12])])
def test_an_entry_of_our_own_log_whose_header_the_disk_spoilt_is_a_sentence(damage: bytes) -> None:
    with pytest.raises(KnownError, match="damaged"):
        read_entry(damage, None, HEADER.subject)


@pytest.mark.parametrize("value", ["a text", [], {}, None, ["1"], [0, *HEADER_PARTS[1:]], [True]])
def test_what_does_not_begin_with_a_format_is_no_header(value: object) -> None:
    with pytest.raises(KnownError, match="damaged"):
        decode_header(cbor2.dumps(value))
