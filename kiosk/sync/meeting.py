"""Before a station says who it is, the hub proves that it knows the code that was typed.

The station sends a random number. The hub answers with its TLS key's pin and, for each code that
it has shown, an HMAC under the stretched code over both. So only who showed the code can answer,
and only for its own key: whoever sits in between may pass the answer on, and it names the hub's
key, not the one that the station sees. Then the station hangs up, having said a random number.

Anybody may ask, and could try codes against the answer at home: 60 bits, each try stretched by
scrypt. The number in a code's ten minutes would have to be some 10^17.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable

import cbor2
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.key_word import PIN_BYTES
from kiosk.sync.messages import PROTOCOL
from kiosk.sync.wire import fields, items, load, octets

MEET_PATH = "/v1/meet"
NONCE_BYTES = 32
CODES_MAX = 50
_PURPOSE = b"rollcall-join-meet-v1\0"


class Proofs(Struct, frozen=True):
    """What a hub says for itself: the key that it shows, and that it knows its codes."""

    pin: bytes
    proofs: tuple[bytes, ...]

    def know(self, key: bytes, nonce: bytes) -> bool:
        """Whether the code with this key is among them, for this question."""
        wanted = proof(key, nonce, self.pin)
        return any(hmac.compare_digest(wanted, one) for one in self.proofs)

    def packed(self) -> bytes:
        return cbor2.dumps([PROTOCOL, self.pin, list(self.proofs)], canonical=True)


def new_nonce() -> bytes:
    return secrets.token_bytes(NONCE_BYTES)


def pack_question(nonce: bytes) -> bytes:
    return cbor2.dumps([PROTOCOL, nonce], canonical=True)


def read_question(data: bytes) -> bytes:
    """The random number. Raises KnownError on anything else."""
    try:
        form, nonce = fields(load(data), 2)
        if form != PROTOCOL:
            raise ValueError("its version is unknown; update Rollcall on the hub")
        return octets(nonce, NONCE_BYTES)
    except (ValueError, TypeError) as error:
        raise KnownError(say("The station's question cannot be read: {why}.", why=error)) from error


def read_proofs(data: bytes) -> Proofs:
    """Raises KnownError on anything else."""
    try:
        form, pin, proofs = fields(load(data), 3)
        if form != PROTOCOL:
            raise ValueError("its version is unknown; update Rollcall on this computer")
        return Proofs(octets(pin, PIN_BYTES), tuple(items(proofs, CODES_MAX, _proof_in)))
    except (ValueError, TypeError) as error:
        raise KnownError(say("The hub's answer cannot be read: {why}.", why=error)) from error


def prove(keys: Iterable[bytes], nonce: bytes, pin: bytes) -> Proofs:
    """The hub's answer, for the keys of the codes that it has shown."""
    return Proofs(pin, tuple(proof(key, nonce, pin) for key in keys)[-CODES_MAX:])


def proof(key: bytes, nonce: bytes, pin: bytes) -> bytes:
    return hmac.digest(key, _PURPOSE + nonce + pin, "sha256")


def _proof_in(value: object) -> bytes:
    return octets(value, 32)
