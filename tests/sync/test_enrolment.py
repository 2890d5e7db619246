"""The one-time code proves both sides, and only the right two can read the answer."""

from __future__ import annotations

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import BadgeKey, JoinKit, NodeLine
from kiosk.errors import KnownError
from kiosk.sync import enrolment as e
from kiosk.sync.key_word import KeyWord

CODE = "7K3M-9QX2-T4AB"
KEY = e.code_key(CODE)
EPHEMERAL = X25519PrivateKey.generate()
HUB = NodeKey.generate()
KIT = JoinKit(
    event="ee" * 16,
    hub=Branch(HUB.node, 1),
    nodes=(NodeLine(HUB.node, "Hub", "hub", HUB.public_key),),
    badge_keys=(BadgeKey(7, b"k" * 32),),
    minted=(("VIS1", HUB.node),),
)
WORD = KeyWord(b"t" * 32, 5, b"s" * 64)
WELCOME = e.Welcome(KIT, WORD)
REQUEST = e.JoinRequest("Desk A", b"p" * 32, EPHEMERAL.public_key().public_bytes_raw(), "", ())


def sealed(request: bytes = b"request") -> bytes:
    return e.seal_kit(WELCOME, key=KEY, to=REQUEST.ephemeral_key, request=request)


def test_the_kit_arrives_as_it_was():
    assert e.open_kit(sealed(), key=KEY, ephemeral=EPHEMERAL, request=b"request") == WELCOME


def test_nothing_of_the_kit_can_be_read_from_outside():
    assert b"k" * 32 not in sealed()
    assert b"VIS1" not in sealed()


@pytest.mark.parametrize(
    ("key", "ephemeral", "request_bytes"),
    [
        (e.code_key("0000-0000-0000"), EPHEMERAL, b"request"),
        (KEY, X25519PrivateKey.generate(), b"request"),
        (KEY, EPHEMERAL, b"another request"),
    ],
    ids=["another code", "another station", "another request"],
)
def test_who_lacks_one_part_cannot_open_it(key, ephemeral, request_bytes):
    with pytest.raises(KnownError, match="does not come from the hub"):
        e.open_kit(sealed(), key=key, ephemeral=ephemeral, request=request_bytes)


def test_a_request_proves_its_code_and_covers_every_field():
    request, body, proof = e.unpack_request(e.pack_request(REQUEST, KEY))
    assert request == REQUEST
    assert e.proves(KEY, body, proof)
    assert not e.proves(e.code_key("0000-0000-0000"), body, proof)
    _, other, _ = e.unpack_request(e.pack_request(replace(REQUEST, public_key=b"q" * 32), KEY))
    assert not e.proves(KEY, other, proof)


def test_codes_are_fresh_and_in_form():
    codes = {e.new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 14 and e.code_key(code) for code in [codes.pop()])


@pytest.mark.parametrize("typed", ["7k3m-9qx2-t4ab", " 7K3M 9QX2 T4AB ", "7K3M9QX2T4AB"])
def test_a_code_is_one_code_however_it_is_typed(typed):
    assert e.code_key(typed) == KEY


@pytest.mark.parametrize("typed", ["", "7K3M", "7K3M-9QX2-T4AU", "7K3M-9QX2-T4ABX", "한글"])
def test_what_cannot_be_a_code_is_said_so(typed):
    with pytest.raises(KnownError, match="12 letters"):
        e.code_key(typed)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_request_or_a_sentence(data):
    with pytest.raises(KnownError):
        e.unpack_request(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_kit_or_a_sentence(data):
    with pytest.raises(KnownError):
        e.open_kit(data, key=KEY, ephemeral=EPHEMERAL, request=b"request")


def test_a_weak_key_of_the_other_side_is_a_sentence():
    """An all-zero X25519 key would make the shared secret known to anybody."""
    weak = e.seal_kit(WELCOME, key=KEY, to=REQUEST.ephemeral_key, request=b"r")
    forged = weak.replace(weak[4:36], bytes(32))
    with pytest.raises(KnownError):
        e.open_kit(forged, key=KEY, ephemeral=EPHEMERAL, request=b"r")
    with pytest.raises(KnownError):
        e.seal_kit(WELCOME, key=KEY, to=bytes(32), request=b"r")


def of_another_form(data):
    """The same parts in a form that nobody knows yet."""
    return cbor2.dumps([2, *cbor2.loads(data)[1:]], canonical=True)


def test_a_request_of_a_newer_station_is_a_sentence():
    body, proof = cbor2.loads(e.pack_request(REQUEST, KEY))
    with pytest.raises(KnownError, match="its version is unknown"):
        e.unpack_request(cbor2.dumps([of_another_form(body), proof], canonical=True))


def test_an_answer_of_a_newer_hub_asks_for_an_update():
    with pytest.raises(KnownError, match="update Rollcall on this computer"):
        e.open_kit(of_another_form(sealed()), key=KEY, ephemeral=EPHEMERAL, request=b"request")
