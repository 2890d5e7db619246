"""A run of entries holds only as its author wrote it: the first break is named, in words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head, Packed
from kiosk.log.chain import BEGIN, Broken, Link, follow, make_mark, mark_holds
from kiosk.log.codec import decode_header, encode_header
from tests.log.chains import BRANCH, EVENT, KEY, chain

ENTRIES = chain(4)


def walked(entries: tuple[Packed, ...]) -> list[Link] | Broken:
    return follow(BRANCH, EVENT, entries, after=BEGIN)


def changed(at: int, **fields: object) -> tuple[Packed, ...]:
    header = replace(decode_header(ENTRIES[at].header), **fields)  # type: ignore[arg-type]
    entry = replace(ENTRIES[at], header=encode_header(header))
    return (*ENTRIES[:at], entry, *ENTRIES[at + 1 :])


def test_a_sound_run_is_followed_to_its_end() -> None:
    links = walked(ENTRIES)
    assert isinstance(links, list)
    assert [link.header.seq for link in links] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("entries", "seq", "why"),
    [
        (changed(1, event=bytes(16)), 2, "another event"),
        (changed(1, origin="00" * 16), 2, "another station"),
        (changed(1, epoch=9), 2, "another station"),
        (ENTRIES[:1] + ENTRIES[2:], 2, "number 2 is missing"),
        (changed(2, actor="somebody else"), 4, "does not continue"),
        (changed(3, body_digest=bytes(32)), 4, "content was changed"),
        ((replace(ENTRIES[0], salt=None), *ENTRIES[1:]), 1, "content was changed"),
        ((replace(ENTRIES[0], salt=bytes(16)), *ENTRIES[1:]), 1, "content was changed"),
    ],
)
def test_the_first_entry_that_does_not_hold_is_named(
    entries: tuple[Packed, ...], seq: int, why: str
) -> None:
    found = walked(entries)
    assert isinstance(found, Broken)
    assert found.seq == seq
    assert why in found.why


def test_entries_without_their_content_hold() -> None:
    assert isinstance(walked(tuple(replace(e, body=None, salt=None) for e in ENTRIES)), list)


def test_a_signature_is_for_one_head_of_one_branch_by_its_own_author() -> None:
    head = Head(4, b"h" * 32)
    mark = make_mark(KEY, BRANCH, head)
    assert mark_holds(mark, head)
    assert not mark_holds(mark, Head(3, head.hash))
    assert not mark_holds(replace(mark, seq=3), Head(3, head.hash))
    assert not mark_holds(mark, Head(4, bytes(32)))
    assert not mark_holds(replace(mark, branch=Branch(KEY.node, 2)), head)
    stranger = NodeKey(bytes(32))
    assert not mark_holds(make_mark(stranger, BRANCH, head), head)
    assert not mark_holds(replace(mark, key=b"no key"), head)
