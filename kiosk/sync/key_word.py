"""The hub's word about its TLS keys: signed by its node key, carried inside its certificate.

So the handshake itself says whose key is shown, and a station follows to a renewed key without
asking anybody anything.
"""

from __future__ import annotations

import hashlib
import uuid

import cbor2
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from msgspec import Struct

from kiosk.credentials.node_key import verify
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.wire import fields, items, load, number, octets, octets_upto

KEY_WORD_PURPOSE = "rollcall-tls-key-v1"
PIN_BYTES = 32
WORDS_MAX = 4
WORD_BYTES_MAX = 300
CERTIFICATE_BYTES_MAX = 20_000
# An object identifier that needs no registration: the arc of UUIDs (ITU-T X.667).
WORDS_OID = x509.ObjectIdentifier(f"2.25.{uuid.UUID('6b0c0c4e-2f0f-4f6a-9d53-7c1f5a1e8470').int}")
# What a certificate raises that anybody may show us: the library has no one name for it.
UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
_FORM = 1


class KeyWord(Struct, frozen=True):
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
        raise KnownError(
            say("The hub's word about its key cannot be read: {why}.", why=error)
        ) from error


def read_pin_setting(text: str) -> KeyWord | None:
    """What a station kept; None where it has no pin yet."""
    issued_ms, _, pin = text.partition(":")
    return KeyWord(bytes.fromhex(pin), int(issued_ms)) if pin else None


def pin_of(certificate: bytes) -> bytes:
    """The pin of a certificate (DER); empty where it holds no key that could be a hub's."""
    try:
        return spki_pin(x509.load_der_x509_certificate(certificate).public_key())
    except UNREADABLE:
        return b""


def spki_pin(key: CertificatePublicKeyTypes) -> bytes:
    """SHA-256 of a public key as certificates hold it (SubjectPublicKeyInfo, DER)."""
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).digest()


def words_extension(words: tuple[KeyWord, ...]) -> x509.UnrecognizedExtension:
    """What a hub's certificate holds beside its key: a word for each key that it may show."""
    packed = [word.packed() for word in words[:WORDS_MAX]]
    return x509.UnrecognizedExtension(WORDS_OID, cbor2.dumps(packed, canonical=True))


def words_in(certificate: bytes) -> tuple[KeyWord, ...]:
    """The words in a certificate (DER), whoever signed them; empty where there are none."""
    if len(certificate) > CERTIFICATE_BYTES_MAX:
        return ()
    try:
        extensions = x509.load_der_x509_certificate(certificate).extensions
        value = extensions.get_extension_for_oid(WORDS_OID).value
        assert isinstance(value, x509.UnrecognizedExtension), value  # the arc is ours alone
        packed = items(load(value.value), WORDS_MAX, _word_bytes)
        return tuple(read_key_word(one) for one in packed)
    except (KnownError, x509.ExtensionNotFound, *UNREADABLE):
        return ()


def _word_bytes(value: object) -> bytes:
    return octets_upto(value, WORD_BYTES_MAX)
