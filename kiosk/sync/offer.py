"""What a hub's QR says to a station: where it is, whose key it shows, and a code to come in.

Text: ROLLCALL: and base32 of a checksum and the content, so letters and digits alone: a USB scanner
types them alike on most keyboards, and the checksum tells where it did not.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

import cbor2
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync.enrolment import code_letters
from kiosk.sync.key_word import PIN_BYTES
from kiosk.sync.wire import fields, items, load, number, octets, text

PREFIX = "ROLLCALL:"
HOSTS_MAX = 8
PORT_MAX = 65_535
CHECKSUM_BYTES = 4
CHARS_MAX = 2_000
_FORM = 1
# Some keyboards have another character where the scanner means a colon.
_SHAPE = re.compile(r"ROLLCALL[^0-9A-Z]{1,2}([0-9A-Z]+)")


class JoinOffer(Struct, frozen=True):
    """Everything that a station needs to join."""

    code: str  # 12 letters and digits
    pin: bytes  # of the hub's TLS key
    port: int
    hosts: tuple[str, ...]

    def text(self) -> str:
        """As the QR says it."""
        parts = [_FORM, self.code, self.pin, self.port, list(self.hosts[:HOSTS_MAX])]
        content = cbor2.dumps(parts, canonical=True)
        encoded = base64.b32encode(_checksum(content) + content).decode().rstrip("=")
        return PREFIX + encoded

    def urls(self) -> list[str]:
        """The hub's addresses, the likeliest first."""
        return [f"https://{_bracketed(host)}:{self.port}" for host in self.hosts]


def is_offer(scanned: str) -> bool:
    """Whether this text means to be one, readable or not."""
    return scanned.strip().upper().startswith(PREFIX[:-1])


def read_offer(scanned: str) -> JoinOffer:
    """Raises KnownError with what to do on anything that is not exactly an offer."""
    try:
        parts = load(_content_of(scanned))
        if not _is_newer(parts):
            return _offer_in(parts)
    except (ValueError, TypeError, KnownError) as error:
        raise KnownError(
            say(
                "The hub's code was not read well. Scan it again; if that does not help, the "
                "scanner types for another keyboard: type the hub's address and its short "
                "code instead."
            )
        ) from error
    raise KnownError(
        say(
            "This code is of a newer hub than this station understands. Update Rollcall on "
            "this computer, then scan it again."
        )
    )


def _content_of(scanned: str) -> bytes:
    """What was said, where it arrived as it was said. Raises ValueError."""
    shape = _SHAPE.fullmatch(scanned.strip().upper()[:CHARS_MAX])
    encoded = shape.group(1) if shape else ""
    data = base64.b32decode(encoded + "=" * (-len(encoded) % 8))
    content = data[CHECKSUM_BYTES:]
    # The last letter has bits to spare, which the checksum does not see.
    exact = base64.b32encode(data).decode().rstrip("=") == encoded
    if not content or not exact or data[:CHECKSUM_BYTES] != _checksum(content):
        raise ValueError("it was changed on the way")
    return content


def _is_newer(parts: Any) -> bool:
    return type(parts) is list and bool(parts) and type(parts[0]) is int and parts[0] > _FORM


def _offer_in(parts: Any) -> JoinOffer:
    form, code, pin, port, hosts = fields(parts, 5)
    if form != _FORM or not 0 < number(port) <= PORT_MAX:
        raise ValueError("no hub says that")
    found = tuple(items(hosts, HOSTS_MAX, text))
    return JoinOffer(code_letters(text(code)), octets(pin, PIN_BYTES), port, found)


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(b"rollcall-offer-v1\0" + content).digest()[:CHECKSUM_BYTES]


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
