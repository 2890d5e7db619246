"""Anybody may show us a certificate: whatever is in it, it is a hub's or it is nobody's."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.sync.key_word import (
    CERTIFICATE_BYTES_MAX,
    WORDS_MAX,
    WORDS_OID,
    KeyWord,
    pin_of,
    read_key_word,
    words_extension,
    words_in,
)
from kiosk.sync.tls import ends_of, stranger_name

KEY = ec.derive_private_key(7, ec.SECP256R1())
ENDS = datetime(2049, 1, 1, tzinfo=UTC)
WORDS = tuple(KeyWord(bytes([n]) * 32, n, bytes(64)) for n in range(2))
VERSION_3, VERSION_4 = b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x03"
EC_KEY, NO_KEY = bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06072a8648ce3d0209")


def certificate(extension: x509.ExtensionType | None = None) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "portal\u202e.example")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(KEY.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))
        .not_valid_after(ENDS)
    )
    if extension is not None:
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(KEY, SHA256()).public_bytes(Encoding.DER)


def unknown(value: bytes) -> x509.UnrecognizedExtension:
    return x509.UnrecognizedExtension(WORDS_OID, value)


WITH_WORDS = certificate(words_extension(WORDS))


def test_a_hubs_certificate_gives_its_pin_its_words_and_its_end() -> None:
    assert len(pin_of(WITH_WORDS)) == 32
    assert words_in(WITH_WORDS) == WORDS
    assert ends_of(WITH_WORDS) == ENDS
    assert stranger_name(WITH_WORDS) == "portal.example"


def test_a_certificate_without_words_says_nothing_for_its_key() -> None:
    assert words_in(certificate()) == ()
    assert words_in(certificate(x509.BasicConstraints(ca=False, path_length=None))) == ()


@pytest.mark.parametrize(
    "value",
    [b"", b"\x00", b"\x81\x00", b"\x81\x41\x00", b"\x85" + b"\x40" * 5, WORDS[0].packed()],
    ids=bytes.hex,
)
def test_words_that_cannot_be_read_are_no_words(value: bytes) -> None:
    assert words_in(certificate(unknown(value))) == ()


def test_a_certificate_carries_only_so_many_words() -> None:
    many = words_extension(WORDS * WORDS_MAX)
    assert len(words_in(certificate(many))) == WORDS_MAX


def test_a_certificate_of_a_version_that_there_is_not_is_nobodys() -> None:
    strange = WITH_WORDS.replace(VERSION_3, VERSION_4)
    assert strange != WITH_WORDS
    assert (pin_of(strange), words_in(strange), ends_of(strange)) == (b"", (), None)
    assert stranger_name(strange) == ""


def test_a_key_of_a_kind_that_nobody_knows_has_no_pin() -> None:
    strange = WITH_WORDS.replace(EC_KEY, NO_KEY)
    assert strange != WITH_WORDS
    assert pin_of(strange) == b""


def test_a_certificate_far_too_long_for_a_hub_is_not_looked_into() -> None:
    assert words_in(certificate(unknown(bytes(CERTIFICATE_BYTES_MAX)))) == ()


@given(st.integers(0, len(WITH_WORDS) - 1), st.integers(1, 255))
def test_whatever_byte_is_altered_it_is_a_hubs_or_nobodys(at: int, change: int) -> None:
    altered = bytearray(WITH_WORDS)
    altered[at] ^= change
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a serial number below zero, say
        assert len(pin_of(bytes(altered))) in (0, 32)
        assert len(words_in(bytes(altered))) <= WORDS_MAX
        assert ends_of(bytes(altered)) is None or ends_of(bytes(altered)).tzinfo is UTC  # type: ignore[union-attr]
        assert stranger_name(bytes(altered)).isprintable()


def test_a_word_in_a_form_that_nobody_knows_yet_is_a_sentence() -> None:
    later = cbor2.dumps([2, bytes(32), 0, bytes(64)], canonical=True)
    with pytest.raises(KnownError, match="its version is unknown"):
        read_key_word(later)
