"""The hub's TLS key and certificate: made once, kept as a secret, renewed before they end."""

from __future__ import annotations

import secrets
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from kiosk.desk import Desk
from kiosk.sync.tls import KEY_WORD_PURPOSE, KeyWord, pin_of

SECRET = "hub_tls"  # noqa: S105  (its name)
VALID_FOR = timedelta(days=730)
RENEW_BEFORE = timedelta(days=30)
BEFORE_NOW = timedelta(days=1)  # a browser on a computer with a slow clock shall not complain
_FORM = 1
_CLOCK_MAX = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class TlsKey:
    """A P-256 key with its self-signed certificate, both DER."""

    private_key: bytes
    certificate: bytes
    issued_ms: int
    branch: str  # that the hub wrote when it made the key

    @property
    def pin(self) -> bytes:
        return pin_of(self.certificate)

    def packed(self) -> bytes:
        return cbor2.dumps(
            [_FORM, self.private_key, self.certificate, self.issued_ms, self.branch], canonical=True
        )


def tls_key_of(desk: Desk) -> TlsKey:
    """The key of this hub. A new one when there is none, when the certificate ends soon, and when
    the disk was restored or copied: then the old key may be on another computer too."""
    stored = desk.secret(SECRET)
    old = TlsKey(*cbor2.loads(stored)[1:]) if stored else None
    if old is not None and old.branch == str(desk.branch) and not _ends_soon(old, desk.now_ms()):
        return old
    # Later than the one before even where the clock was set back, or stations would not follow.
    issued_ms = max(desk.now_ms(), old.issued_ms + 1 if old else 0)
    new = _make(desk, issued_ms)
    desk.set_secret(SECRET, new.packed())
    return new


def key_word(desk: Desk, key: TlsKey) -> KeyWord:
    """This hub's signed word that the key is its own."""
    word = KeyWord(key.pin, key.issued_ms)
    return KeyWord(key.pin, key.issued_ms, desk.sign(KEY_WORD_PURPOSE, word.to_sign()))


def server_context(key: TlsKey) -> ssl.SSLContext:
    """What a server needs to speak as this key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Python loads keys from files only; so the file is encrypted, and gone at once.
    password = secrets.token_hex(32).encode()
    private = load_der_private_key(key.private_key, None)
    pem = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password)
    )
    certificate = x509.load_der_x509_certificate(key.certificate).public_bytes(Encoding.PEM)
    with tempfile.TemporaryDirectory(prefix="rollcall-") as folder:
        file = Path(folder) / "hub.pem"
        file.write_bytes(pem + certificate)
        context.load_cert_chain(file, password=password)
    return context


def _make(desk: Desk, issued_ms: int) -> TlsKey:
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Rollcall hub {desk.node[:8]}")])
    now = _moment(desk.now_ms())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - BEFORE_NOW)
        .not_valid_after(now + VALID_FOR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(private, SHA256())
    )
    return TlsKey(
        private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.DER),
        issued_ms,
        str(desk.branch),
    )


def _ends_soon(key: TlsKey, now_ms: int) -> bool:
    ends = x509.load_der_x509_certificate(key.certificate).not_valid_after_utc
    return _moment(now_ms) >= ends - RENEW_BEFORE


def _moment(at_ms: int) -> datetime:
    """Whatever the clock says: a hub with a dead battery starts all the same."""
    try:
        return min(max(datetime.fromtimestamp(at_ms / 1000, UTC), _FIRST), _CLOCK_MAX)
    except (ValueError, OverflowError, OSError):
        return _CLOCK_MAX


_FIRST = datetime(1970, 1, 3, tzinfo=UTC)
