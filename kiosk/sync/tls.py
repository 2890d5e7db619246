"""TLS by a pinned key: whose key it is decides, and no clock, name or authority does.

The pin is the SHA-256 of the public key (SPKI) of the hub's certificate. A station gets it when it
joins, and follows to a new one only on the word of the hub's own node key, which stands in the
certificate. All of that is looked at in the handshake, before a byte of a request is sent.
"""

from __future__ import annotations

import socket
import ssl
import time
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from cryptography.x509.oid import NameOID
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.key_word import UNREADABLE, KeyWord, pin_of, words_in

STRANGER_CHARS_MAX = 60
_WHAT_TO_DO = say(
    "Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, "
    "sign in first; or use another network, such as a cable to the hub, or a stick."
)


class AnotherKey(KnownError):
    """What answers shows another TLS key than the pinned one. Nothing was sent to it."""

    def __init__(self, sentence: str, shown: bytes) -> None:
        super().__init__(say("{sentence} {what_to_do}", sentence=sentence, what_to_do=_WHAT_TO_DO))
        self.shown = shown


class ReplacedKey(AnotherKey):
    """A key of the hub's that it has replaced since: an old backup, or a stolen one."""


class Trust(Struct, frozen=True):
    """Whose key a station accepts. Nothing at all: the first one that it meets."""

    pin: bytes = b""
    hub_key: bytes = b""  # of the hub's node (Ed25519): it may vouch for a renewed key
    since_ms: int = 0  # keys that the hub vouched for before this are believed no more

    @property
    def is_open(self) -> bool:
        return not (self.pin or self.hub_key)


ANYBODY = Trust()


class PinnedSocket(ssl.SSLSocket):
    """Waits no longer than its context says, however often a slow peer drips a byte."""

    def settimeout(self, value: float | None) -> None:
        ends_s = getattr(self.context, "ends_s", 0.0)
        if ends_s and value is not None:
            # Zero would mean "do not wait at all", which is another thing than "time is up".
            value = max(0.001, min(value, ends_s - time.monotonic()))
        super().settimeout(value)

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """A hub that dies just before the handshake resets the connection, and `ssl`, which looks
        here whether it left a byte, would leave the socket open."""
        try:
            return super().recv(buflen, flags)
        except OSError:
            if getattr(self, "_sslobj", None) is None:
                self.close()
            raise


class PinnedContext(ssl.SSLContext):
    """Accepts the keys that a Trust names; an open one holds on to the first that it meets.

    Names and dates of the certificate are not looked at: a hub in a hall has no name that an
    authority would sign, and a station's clock may be years off.
    """

    sslsocket_class = PinnedSocket
    trust: Trust
    was_open: bool  # nothing was trusted before the first contact
    word: KeyWord | None  # the hub's word about the key that it showed; its time may be older
    certificate: bytes  # DER, of the last handshake that was accepted
    ends_s: float  # of time.monotonic(): until when the request under way may take
    handshakes: int  # begun so far: somebody took the connection

    def __new__(cls, trust: Trust = ANYBODY) -> PinnedContext:
        context = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.trust, context.word, context.certificate = trust, None, b""
        context.was_open = trust.is_open
        context.ends_s, context.handshakes = 0.0, 0
        return context

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """The handshake, and the check, before a byte of ours is sent."""
        self.handshakes += 1
        wrapped = super().wrap_socket(sock, *args, **kwargs)
        try:
            self._accept(wrapped.getpeercert(binary_form=True) or b"")
        except AnotherKey:
            wrapped.close()
            raise
        return wrapped

    def _accept(self, certificate: bytes) -> None:
        """Raises AnotherKey unless it is a key of the hub's; then keeps what it says of itself."""
        trust, shown = self.trust, pin_of(certificate)
        if not shown:
            raise AnotherKey(_stranger(certificate), shown)
        if trust.is_open:
            self.trust = Trust(shown)
        elif trust.hub_key:
            self.word = _vouched(certificate, shown, trust)
        elif shown != trust.pin:
            raise AnotherKey(_stranger(certificate), shown)
        self.certificate = certificate


def _vouched(certificate: bytes, shown: bytes, trust: Trust) -> KeyWord | None:
    """The hub's word about this key, with the time before which none is believed any more."""
    words = [word for word in words_in(certificate) if word.is_of(trust.hub_key)]
    own = next((word for word in words if word.pin == shown), None)
    if own is None:
        if shown == trust.pin:
            return None
        raise AnotherKey(_stranger(certificate), shown)
    if own.issued_ms < trust.since_ms:
        raise ReplacedKey(
            say(
                "What answers shows a key that the hub has replaced since. If the hub was "
                "restored from a backup, join it again with a new code; else somebody may "
                "hold the old key."
            ),
            shown,
        )
    # For a day after a renewal the hub vouches for its last key too.
    oldest_ms = min(word.issued_ms for word in words)
    return KeyWord(shown, max(trust.since_ms, oldest_ms), own.signature)


def _stranger(certificate: bytes) -> str:
    if words_in(certificate):
        return say(
            "What answers is another Rollcall hub, not the hub that this station joined: it has "
            "that hub's address now."
        )
    name = stranger_name(certificate)
    sentence = say(
        "What answers shows another key than the hub's: a sign-in page of the network stands in "
        "between, the connection is intercepted, or another computer has the hub's address."
    )
    if not name:
        return sentence
    return say("{sentence} It calls itself “{name}”.", sentence=sentence, name=name)


def stranger_name(certificate: bytes) -> str:
    """What a certificate calls its owner, fit to be shown; empty where it says nothing."""
    try:
        names = x509.load_der_x509_certificate(certificate).subject
        found = [str(name.value) for name in names.get_attributes_for_oid(NameOID.COMMON_NAME)]
    except UNREADABLE:
        return ""
    text = "".join(c for c in " ".join(found) if c.isprintable())
    return text[:STRANGER_CHARS_MAX].strip()


def ends_of(certificate: bytes) -> datetime | None:
    """When a certificate (DER) ends, in UTC. It decides nothing for a pinned key."""
    try:
        return x509.load_der_x509_certificate(certificate).not_valid_after_utc.astimezone(UTC)
    except UNREADABLE:
        return None
