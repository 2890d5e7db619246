"""TLS by a pinned key: whose key it is decides, and no clock, name or authority does.

The pin is the SHA-256 of the public key (SPKI) of the hub's certificate. A station gets it when it
joins, and follows to a new one only on the word of the hub's own node key.
"""

from __future__ import annotations

import hashlib
import socket
import ssl
from dataclasses import dataclass
from typing import Any

import cbor2
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.credentials.node_key import verify
from kiosk.errors import KnownError
from kiosk.sync.wire import fields, load, number, octets

KEY_WORD_PURPOSE = "rollcall-tls-key-v1"
PIN_BYTES = 32
_FORM = 1


class AnotherKey(KnownError):
    """What answers shows another TLS key than the pinned one. Nothing was sent to it."""

    def __init__(self, shown: bytes) -> None:
        super().__init__(
            "What answers shows another key than the hub's: the connection is intercepted, or "
            "another computer has the hub's address. Nothing was sent. Check the address, and use "
            "a network that lets this station reach the hub itself."
        )
        self.shown = shown


def pin_of(certificate: bytes) -> bytes:
    """The pin of a certificate (DER); empty where it holds no key that could be a hub's."""
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
        spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except (ValueError, UnsupportedAlgorithm):
        return b""
    return hashlib.sha256(spki).digest()


class PinnedContext(ssl.SSLContext):
    """Accepts one key only; without a pin the first one it meets, which it then holds on to.

    Names and dates of the certificate are not looked at: a hub in a hall has no name that an
    authority would sign, and a station's clock may be years off.
    """

    pin: bytes

    def __new__(cls, pin: bytes = b"") -> PinnedContext:
        context = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.pin = pin
        return context

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """The handshake, and the check, before a byte of ours is sent."""
        wrapped = super().wrap_socket(sock, *args, **kwargs)
        shown = pin_of(wrapped.getpeercert(binary_form=True) or b"")
        if not shown or shown != (self.pin or shown):
            wrapped.close()
            raise AnotherKey(shown)
        self.pin = shown
        return wrapped


@dataclass(frozen=True, slots=True)
class KeyWord:
    """The hub's word, signed by its node key, that this TLS key is its own since then."""

    pin: bytes
    issued_ms: int
    signature: bytes = b""

    def to_sign(self) -> bytes:
        return self.issued_ms.to_bytes(8, "big") + self.pin

    def packed(self) -> bytes:
        return cbor2.dumps([_FORM, self.pin, self.issued_ms, self.signature], canonical=True)

    def is_of(self, public_key: bytes) -> bool:
        """Whether the node with this public key gave it."""
        return verify(
            public_key, self.signature, domain=KEY_WORD_PURPOSE.encode(), message=self.to_sign()
        )

    def setting(self) -> str:
        """As a station keeps it."""
        return f"{self.issued_ms}:{self.pin.hex()}"


def read_key_word(data: bytes) -> KeyWord:
    """Raises KnownError on anything else."""
    try:
        form, pin, issued_ms, signature = fields(load(data), 4)
        if form != _FORM:
            raise ValueError("its version is unknown")
        return KeyWord(octets(pin, PIN_BYTES), number(issued_ms), octets(signature, 64))
    except (ValueError, TypeError) as error:
        raise KnownError(f"The hub's word about its key cannot be read: {error}.") from error


def read_pin_setting(text: str) -> KeyWord | None:
    """What a station kept; None where it has no pin yet."""
    issued_ms, _, pin = text.partition(":")
    return KeyWord(bytes.fromhex(pin), int(issued_ms)) if pin else None
