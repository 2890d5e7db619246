"""The samples in PROTOCOL.md are what the real codec says and reads, byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.entries import Branch, Stamp, Subject
from kiosk.domain.exchange import Body, Head, Packed, Page
from kiosk.domain.facts import CheckedIn
from kiosk.hub import app
from kiosk.log.chain import GENESIS, make_mark, mark_holds
from kiosk.log.codec import (
    Header,
    body_digest,
    decode_header,
    encode_body,
    encode_header,
    entry_hash,
    to_entry,
)
from kiosk.sync import patience, wire
from kiosk.sync.enrolment import code_key
from kiosk.sync.meeting import pack_question, prove, read_proofs, read_question
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.offer import JoinOffer, read_offer

PROTOCOL = (Path(wire.__file__).parent / "PROTOCOL.md").read_text("utf-8")
SAMPLES = {
    name: "".join(lines.split())
    for name, lines in re.findall(
        r"^\*([^*\n]+)\*[^\n]*\n```hex\n([0-9a-f\n]*)```", PROTOCOL, re.MULTILINE
    )
}
KEY, EVENT, WHO, AT_MS = NodeKey(bytes(range(32))), "e5" * 16, "5a" * 16, 1_571_011_200_000
SALT, NONCE, PIN = bytes(range(16)), bytes([7]) * 32, bytes([9]) * 32
CODE = "7K3M9QX2T4AB"
BRANCH = Branch(KEY.node, 1)


def entry() -> tuple[Page, Head]:
    """A check-in, as the first entry of a station."""
    fact = CheckedIn(WHO, "code")
    body = encode_body(fact)
    header = encode_header(
        Header(
            bytes.fromhex(EVENT),
            *(KEY.node, 1, 1),
            Stamp(AT_MS, 0),
            AT_MS,
            "Desk 1",
            Subject("participant", WHO),
            fact.kind,
            fact.version,
            body_digest(SALT, body),
            GENESIS,
        )
    )
    head = Head(1, entry_hash(header))
    page = Page(BRANCH, (Packed(header, body, SALT),), make_mark(KEY, BRANCH, head))
    return page, head


def messages() -> dict[str, Message]:
    page, head = entry()
    heads = {BRANCH: head}
    question = Message(EVENT, BRANCH, AT_MS, digest_of(heads))
    bare = page.entries[0]
    content = Body(BRANCH, 1, bare.body or b"", SALT)
    return {
        "Is there anything new?": question,
        "My heads, and a page": replace(question, heads=heads, pages=(page,)),
        "Content that I lack": replace(question, lack={BRANCH: (1,)}),
        "Content that was lacking": replace(question, bodies=(content,)),
    }


@pytest.mark.parametrize("name", messages())
def test_a_sample_of_a_message_is_said_and_read_as_it_stands(name: str) -> None:
    message = messages()[name]
    assert wire.encode(message).hex() == SAMPLES[name]
    assert wire.decode(bytes.fromhex(SAMPLES[name])) == message


def test_the_page_of_the_sample_can_be_verified_alone() -> None:
    (page,) = wire.decode(bytes.fromhex(SAMPLES["My heads, and a page"])).pages
    (packed,) = page.entries
    header = decode_header(packed.header)
    assert mark_holds(page.mark, Head(1, entry_hash(packed.header)))
    assert body_digest(packed.salt or b"", packed.body or b"") == header.body_digest
    assert to_entry(header, packed.body).fact == CheckedIn(WHO, "code")


def test_the_samples_of_meeting_are_said_and_read_as_they_stand() -> None:
    assert pack_question(NONCE).hex() == SAMPLES["Do you know the code?"]
    assert read_question(bytes.fromhex(SAMPLES["Do you know the code?"])) == NONCE
    key = code_key(CODE)
    assert prove([key], NONCE, PIN).packed().hex() == SAMPLES["I do, and this is my key"]
    assert read_proofs(bytes.fromhex(SAMPLES["I do, and this is my key"])).know(key, NONCE)


def test_the_sample_of_a_qr_is_read_as_it_stands() -> None:
    offer = JoinOffer(CODE, PIN, 8470, ("192.168.1.10",))
    (text,) = re.findall(r"^ROLLCALL:[0-9A-Z]+$", PROTOCOL, re.MULTILINE)
    assert offer.text() == text
    assert read_offer(text) == offer


def test_there_is_no_sample_that_nothing_reads() -> None:
    meeting = {"Do you know the code?", "I do, and this is my key"}
    assert set(SAMPLES) == {*messages(), *meeting}


def test_every_route_that_is_written_down_exists_and_no_other(make) -> None:
    named = set(re.findall(r"^\| `(?:GET|POST) ([^`]*)`", PROTOCOL, re.MULTILINE))
    named |= {"/revoke"}  # in one line with another
    served = {route.path for route in app.create_app(make("Hub")).routes}
    assert named == served


def test_the_times_that_are_written_down_are_those_that_hold() -> None:
    told = (
        f"{patience.CONNECT_S:g} s to come about",
        f"{patience.SILENCE_S:g} s without a byte",
        f"{patience.BYTES_S_MIN // 1_000} kB/s or more",
        f"not acknowledged for {patience.UNHEARD_MS // 1_000} s",
    )
    assert [words for words in told if words not in PROTOCOL] == []
