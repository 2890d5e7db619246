"""The hub's TLS key and certificate: made once, kept as a secret, renewed before they end.

The certificate holds the hub's word about its keys (key_word.py), signed by its node key. For a
day after a renewal it vouches for the key before too, so that a station that meets both, because
the hub runs as several programs, believes both.
"""

from __future__ import annotations

import secrets
import ssl
import tempfile
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
from msgspec import Struct
from msgspec.structs import replace

from kiosk.desk import Desk
from kiosk.sync.key_word import (
    KEY_WORD_PURPOSE,
    KeyWord,
    pin_of,
    spki_pin,
    words_extension,
    words_in,
)
from kiosk.sync.progress import OWN_ENDS_SETTING, write_changed

SECRET = "hub_tls"  # noqa: S105  (its name)
VALID_FOR = timedelta(days=730)
RENEW_BEFORE = timedelta(days=30)
OVERLAP = timedelta(days=1)
BEFORE_NOW = timedelta(days=1)  # a browser on a computer with a slow clock shall not complain
_FORM = 2
_FIRST = datetime(1973, 1, 1, tzinfo=UTC)  # a certificate may not begin before 1950
_CLOCK_MAX = datetime(9000, 1, 1, tzinfo=UTC)


class TlsKey(Struct, frozen=True):
    """A P-256 key with its self-signed certificate, both DER."""

    private_key: bytes
    certificate: bytes
    issued_ms: int
    branch: str  # that the hub wrote when it made the key
    before: tuple[bytes, int] = (b"", 0)  # pin and time of the key before, while it may be shown

    @property
    def pin(self) -> bytes:
        return pin_of(self.certificate)

    @property
    def ends(self) -> datetime:
        """When the certificate ends, in UTC."""
        return x509.load_der_x509_certificate(self.certificate).not_valid_after_utc

    def packed(self) -> bytes:
        key = [self.private_key, self.certificate, self.issued_ms, self.branch, *self.before]
        return cbor2.dumps([_FORM, *key], canonical=True)


def tls_key_of(desk: Desk) -> TlsKey:
    """The key of this hub. A new one when there is none, when the certificate ends soon, and when
    the disk was restored or copied: then the old key may be on another computer too."""
    old = stored_key(desk)
    if old is None:
        return _keep(desk, _make(desk, desk.now_ms()))
    if old.branch != str(desk.branch):
        return _keep(desk, _make(desk, _later(desk, old)))
    now = _moment(desk.now_ms())
    if now >= old.ends - RENEW_BEFORE:
        before = (old.pin, old.issued_ms) if now < old.ends else (b"", 0)
        return _keep(desk, _make(desk, _later(desk, old), before))
    if old.before[0] and desk.now_ms() - old.issued_ms > OVERLAP / timedelta(milliseconds=1):
        return _keep(desk, _certified(desk, replace(old, before=(b"", 0)), old.ends))
    if not words_in(old.certificate):  # made before certificates held the hub's word
        return _keep(desk, _certified(desk, old, old.ends))
    return _told(desk, old)


def stored_key(desk: Desk) -> TlsKey | None:
    """The key that this hub has shown last; None where this station was never a hub."""
    stored = desk.secret(SECRET)
    if stored is None:
        return None
    form, private_key, certificate, issued_ms, branch, *before = cbor2.loads(stored)
    assert form in {1, _FORM}, form
    return TlsKey(private_key, certificate, issued_ms, branch, tuple(before) or (b"", 0))


def key_word(desk: Desk, key: TlsKey) -> KeyWord:
    """This hub's signed word that the key is its own."""
    return _word(desk, key.pin, key.issued_ms)


def _word(desk: Desk, pin: bytes, issued_ms: int) -> KeyWord:
    signature = desk.sign(KEY_WORD_PURPOSE, KeyWord(pin, issued_ms).to_sign())
    return KeyWord(pin, issued_ms, signature)


def _later(desk: Desk, old: TlsKey) -> int:
    """Later than the one before even where the clock was set back, or nobody would follow."""
    return max(desk.now_ms(), old.issued_ms + 1)


def _keep(desk: Desk, key: TlsKey) -> TlsKey:
    desk.set_secret(SECRET, key.packed())
    return _told(desk, key)


def _told(desk: Desk, key: TlsKey) -> TlsKey:
    """For the status line and the doctor: until when the certificate goes."""
    write_changed(desk, {OWN_ENDS_SETTING: str(int(key.ends.timestamp()) * 1000)})
    return key


def server_context(key: TlsKey) -> ssl.SSLContext:
    """What a server needs to speak as this key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    show_key(context, key)
    return context


def show_key(context: ssl.SSLContext, key: TlsKey) -> None:
    """From the next connection on, show this key. Those that are open go on as they are."""
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


def _make(desk: Desk, issued_ms: int, before: tuple[bytes, int] = (b"", 0)) -> TlsKey:
    private = ec.generate_private_key(ec.SECP256R1())
    der = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    key = TlsKey(der, b"", issued_ms, str(desk.branch), before)
    return _certified(desk, key, _moment(desk.now_ms()) + VALID_FOR)


def _certified(desk: Desk, key: TlsKey, ends: datetime) -> TlsKey:
    """The same key in a certificate that vouches for what `words_of` says now."""
    private = load_der_private_key(key.private_key, None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Rollcall hub {desk.node[:8]}")])
    bare = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(min(_moment(desk.now_ms()), ends - VALID_FOR) - BEFORE_NOW)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    )
    pin = spki_pin(private.public_key())
    word = _word(desk, pin, key.issued_ms)
    words = (word, _word(desk, *key.before)) if key.before[0] else (word,)
    signed = bare.add_extension(words_extension(words), critical=False).sign(private, SHA256())
    return replace(key, certificate=signed.public_bytes(Encoding.DER))


def _moment(at_ms: int) -> datetime:
    """Whatever the clock says: a hub with a dead battery starts all the same."""
    try:
        return min(max(datetime.fromtimestamp(at_ms / 1000, UTC), _FIRST), _CLOCK_MAX)
    except (ValueError, OverflowError, OSError):
        return _CLOCK_MAX
