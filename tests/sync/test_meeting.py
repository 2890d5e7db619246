"""What a station and a hub say before they know each other is read strictly, or is a sentence."""

from __future__ import annotations

import cbor2
import pytest

from kiosk.errors import KnownError
from kiosk.sync.client import join_hub
from kiosk.sync.enrolment import code_key
from kiosk.sync.meeting import (
    CODES_MAX,
    new_nonce,
    pack_question,
    prove,
    read_proofs,
    read_question,
)
from tests.sync.rude_server import Rude, rude_server

KEY, PIN = code_key("7K3M-9QX2-T4AB"), bytes(32)


def test_a_hub_that_knows_the_code_proves_it_for_this_question_and_its_own_key_only() -> None:
    nonce = new_nonce()
    said = read_proofs(prove([bytes(32), KEY], read_question(pack_question(nonce)), PIN).packed())
    assert said.know(KEY, nonce)
    assert not said.know(KEY, new_nonce())
    assert not said.know(code_key("7K3M-9QX2-T4AC"), nonce)
    moved = read_proofs(cbor2.dumps([1, b"\x01" * 32, list(said.proofs)], canonical=True))
    assert not moved.know(KEY, nonce)


def test_of_many_codes_the_last_ones_are_proven() -> None:
    nonce = new_nonce()
    said = prove([bytes(32)] * CODES_MAX + [KEY], nonce, PIN)
    assert len(said.proofs) == CODES_MAX
    assert said.know(KEY, nonce)


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"<html>",
        b"\x80",
        cbor2.dumps([2, bytes(32)]),
        cbor2.dumps([1, bytes(31)]),
        cbor2.dumps([1, bytes(32), [b"short"]]),
        cbor2.dumps([2, bytes(32), []]),
        cbor2.dumps([1, bytes(32), [bytes(32)] * (CODES_MAX + 1)]),
    ],
)
def test_what_is_neither_question_nor_answer_is_a_sentence(junk: bytes) -> None:
    with pytest.raises(KnownError):
        read_question(junk)
    with pytest.raises(KnownError):
        read_proofs(junk)


def test_a_hub_of_an_older_version_is_told_to_be_updated_and_hears_nothing(make) -> None:
    asked: list[bytes] = []

    def old(path, headers, body):
        asked.append(body)
        return Rude(404, b'{"detail":"Not Found"}', "application/json")

    with rude_server(old) as url, pytest.raises(KnownError, match="Update Rollcall there"):
        join_hub(make("Desk A"), url, "7K3M-9QX2-T4AB")
    assert [len(body) for body in asked] == [36]


def test_a_page_that_is_not_found_is_no_hub(make) -> None:
    page = Rude(404, b"<html>", "text/html")
    with rude_server(lambda *_: page) as url, pytest.raises(KnownError, match="sign in first"):
        join_hub(make("Desk A"), url, "7K3M-9QX2-T4AB")
