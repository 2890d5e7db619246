"""A run in its leanest form is the same entries again, or nothing of it is taken."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.domain.entries import Branch, Stamp
from kiosk.domain.withholding import RESTRICTED
from kiosk.errors import KnownError
from kiosk.log.chain import BEGIN, make_mark
from kiosk.log.codec import decode_header, encode_header
from kiosk.log.runs import (
    NO_PREV,
    NO_TAIL,
    WHOLE,
    Checked,
    Run,
    Unsound,
    check,
    lean,
    without_content,
)
from tests.log.chains import ANA, BRANCH, EVENT, KEY, chain, page_of

ENTRIES = chain(6)
PAGE = page_of(ENTRIES)
RUN = lean(PAGE)
HEADER, BODY, SALT_AT, KIND = 4, 5, 6, 9  # of a row


def checked(run: Run, event: bytes = EVENT) -> Checked:
    found = check(run, event, after=BEGIN)
    assert isinstance(found, Checked)
    return found


def unsound(run: Run, event: bytes = EVENT) -> Unsound:
    found = check(run, event, after=BEGIN)
    assert isinstance(found, Unsound)
    return found


def test_what_follows_from_the_rest_does_not_travel_and_comes_out_the_same() -> None:
    assert bytes(RUN.forms) == bytes([WHOLE, *[NO_TAIL] * 5])
    assert sum(map(len, RUN.headers)) < sum(len(e.header) for e in ENTRIES) - 5 * 64
    found = checked(RUN)
    assert [row[HEADER] for row in found.rows] == [entry.header for entry in ENTRIES]
    assert [row[BODY] for row in found.rows] == [entry.body for entry in ENTRIES]
    assert (found.after, found.head.seq, found.mark) == (BEGIN, 6, PAGE.mark)
    assert not found.is_bare


def test_the_latest_stamp_of_a_run_is_told_whatever_its_order() -> None:
    assert checked(RUN).stamp == Stamp(999, 0)


def test_of_an_entry_without_content_the_digest_travels() -> None:
    bare = tuple(replace(entry, body=None, salt=None) for entry in ENTRIES)
    run = lean(page_of(bare))
    assert bytes(run.forms) == bytes([WHOLE, *[NO_PREV] * 5])
    found = checked(run)
    assert [row[HEADER] for row in found.rows] == [entry.header for entry in ENTRIES]
    assert found.is_bare


def test_a_header_that_does_not_end_as_usual_travels_whole() -> None:
    """Nobody of ours writes it so; whoever does is believed or not by the signature."""
    odd = replace(ENTRIES[1], header=ENTRIES[1].header + b"\x00")
    no_digest = ENTRIES[2].header[:-68] + b"\x58\x1f" + ENTRIES[2].header[-66:]
    entries = (ENTRIES[0], odd, replace(ENTRIES[2], header=no_digest))
    assert bytes(lean(page_of(entries)).forms) == bytes([WHOLE, WHOLE, NO_PREV])


def test_what_a_role_must_not_see_is_left_out_and_the_rest_stays() -> None:
    found = without_content(checked(RUN), RESTRICTED)
    for row, entry in zip(found.rows, ENTRIES, strict=True):
        kept = row[KIND] not in RESTRICTED
        assert row[BODY] == (entry.body if kept else None)
        assert row[SALT_AT] == (entry.salt if kept else None)
        assert row[HEADER] == entry.header
    assert found.is_bare


def of(entries: tuple, at: int, **fields: object) -> Run:
    """A run whose author signed all of it, with one header that says something else."""
    header = replace(decode_header(entries[at].header), **fields)  # type: ignore[arg-type]
    changed = replace(entries[at], header=encode_header(header))
    return lean(page_of((*entries[:at], changed, *entries[at + 1 :])))


@pytest.mark.parametrize(
    ("run", "seq", "why"),
    [
        (of(ENTRIES, 0, event=bytes(16)), 1, "another event"),
        (of(ENTRIES, 0, origin="00" * 16), 1, "another station"),
        (of(ENTRIES, 0, epoch=2), 1, "another station"),
        (of(ENTRIES, 0, seq=2), 1, "number 1 is missing"),
        (lean(page_of(ENTRIES[1:])), 1, "number 1 is missing"),
        (of(ENTRIES, 0, prev=bytes(31) + b"x"), 1, "does not continue"),
        (of(ENTRIES, 0, body_digest=bytes(32)), 1, "content was changed"),
        (replace(RUN, salts=(None, *RUN.salts[1:])), 1, "content was changed"),
    ],
)
def test_the_first_entry_that_does_not_hold_is_named(run: Run, seq: int, why: str) -> None:
    found = unsound(run)
    assert (found.branch, found.seq) == (BRANCH, seq)
    assert why in found.why


@pytest.mark.parametrize(
    "run",
    [
        replace(RUN, bodies=(*RUN.bodies[:3], b"\xa0", *RUN.bodies[4:])),
        replace(RUN, mark=replace(RUN.mark, signature=bytes(64))),
        replace(RUN, mark=replace(RUN.mark, seq=5)),
        replace(RUN, mark=make_mark(KEY, Branch(KEY.node, 2), checked(RUN).head)),
        replace(RUN, forms=b"", headers=(), bodies=(), salts=()),
    ],
    ids=["another content", "no signature", "of another entry", "of another branch", "nothing"],
)
def test_what_its_author_did_not_sign_is_not_taken(run: Run) -> None:
    """Of a lean entry whose content was changed, another header comes out, which nobody signed."""
    assert "signature" in unsound(run).why


def test_a_header_that_cannot_be_read_is_a_sentence() -> None:
    with pytest.raises(KnownError, match="damaged"):
        check(replace(RUN, headers=(b"rubbish", *RUN.headers[1:])), EVENT, after=BEGIN)


def test_what_is_said_of_whom_stands_in_the_rows() -> None:
    assert {row[7:9] for row in checked(RUN).rows} == {("visit", "V-AUTO"), ("participant", ANA)}
