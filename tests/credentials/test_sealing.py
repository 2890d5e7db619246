"""A box opens for the node that it was sealed to, for its purpose, unaltered; for nobody else."""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials.node_key import NodeKey
from kiosk.credentials.sealing import _montgomery, open_box, seal

PURPOSE = "rollcall-test"
ANA, BEN = NodeKey(b"a" * 32), NodeKey(b"b" * 32)


@given(st.binary(max_size=300), st.binary(min_size=32, max_size=32))
def test_who_it_is_for_opens_it(data: bytes, seed: bytes) -> None:
    key = NodeKey(seed)
    box = seal(data, to=key.public_key, purpose=PURPOSE)
    assert box is not None
    assert len(box) == len(data) + 48
    assert open_box(box, key=key, purpose=PURPOSE) == data


@given(st.binary(min_size=32, max_size=32))
def test_both_halves_of_a_node_key_become_one_pair(seed: bytes) -> None:
    secret = X25519PrivateKey.from_private_bytes(hashlib.sha512(seed).digest()[:32])
    assert _montgomery(NodeKey(seed).public_key) == secret.public_key().public_bytes_raw()


def test_nobody_else_opens_it() -> None:
    box = seal(b"secret", to=ANA.public_key, purpose=PURPOSE)
    assert box is not None
    assert open_box(box, key=BEN, purpose=PURPOSE) is None
    assert open_box(box, key=ANA, purpose="another") is None


@given(st.data())
def test_an_altered_box_does_not_open(data: st.DataObject) -> None:
    box = seal(b"secret", to=ANA.public_key, purpose=PURPOSE)
    assert box is not None
    # The highest bit of the curve's number is ignored by everybody, so it is left as it is.
    at = data.draw(st.integers(0, len(box) - 1).filter(lambda at: at != 31))
    changed = bytearray(box)
    changed[at] ^= data.draw(st.integers(1, 255))
    assert open_box(bytes(changed), key=ANA, purpose=PURPOSE) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_no_box_and_no_fault(junk: bytes) -> None:
    assert open_box(junk, key=ANA, purpose=PURPOSE) is None


def test_a_key_that_leads_nowhere_gets_no_box() -> None:
    one = (1).to_bytes(32, "little")  # the neutral element
    assert seal(b"secret", to=one, purpose=PURPOSE) is None


def test_what_is_too_short_for_a_box_is_none() -> None:
    for count in (0, 31, 32, 47):
        assert open_box(bytes(count), key=ANA, purpose=PURPOSE) is None
