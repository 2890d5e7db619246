"""Signed requests and answers: the hub knows the station, and the station knows the hub."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping

from msgspec import Struct

from kiosk.credentials.node_key import verify

NODE = "rollcall-node"
COUNTER = "rollcall-counter"
SIGNATURE = "rollcall-signature"
REQUEST_PURPOSE = "rollcall-request-v1"
ANSWER_PURPOSE = "rollcall-answer-v1"
COUNTER_MAX = 2**53
COUNTER_CHARS_MAX = 16
_NODE = re.compile("[0-9a-f]{32}")


class Request(Struct, frozen=True):
    """What a signature covers: so it fits one request, to one hub, once."""

    method: str
    path: str
    hub: str  # the node that it is meant for
    counter: int  # rises with every request of this station
    body: bytes

    def to_sign(self) -> bytes:
        digest = hashlib.sha256(self.body).hexdigest()
        return f"{self.method} {self.path}\n{self.hub}\n{self.counter}\n{digest}".encode()


def headers(node: str, counter: int, signature: bytes) -> dict[str, str]:
    return {NODE: node, COUNTER: str(counter), SIGNATURE: as_text(signature)}


class Claimed(Struct, frozen=True):
    """What the headers of a request say; nothing is proven yet."""

    node: str
    counter: int
    signature: bytes


def claimed(headers: Mapping[str, str]) -> Claimed | None:
    """What the headers say, or None where they are not in form."""
    node, counter = headers.get(NODE, ""), counter_in(headers)
    signature = from_text(headers.get(SIGNATURE, ""))
    if not _NODE.fullmatch(node) or counter is None or signature is None:
        return None
    return Claimed(node, counter, signature)


def counter_in(headers: Mapping[str, str]) -> int | None:
    """The count that a request or a refusal names, or None where it names none in form."""
    told = headers.get(COUNTER, "")
    if not (told.isascii() and told.isdigit() and len(told) <= COUNTER_CHARS_MAX):
        return None
    return int(told) if int(told) <= COUNTER_MAX else None


def request_holds(request: Request, *, signature: bytes, public_key: bytes) -> bool:
    return verify(public_key, signature, domain=REQUEST_PURPOSE.encode(), message=request.to_sign())


def answer_to_sign(request_signature: bytes, body: bytes) -> bytes:
    """An answer is bound to its question, so that an old one cannot be played again."""
    return request_signature + hashlib.sha256(body).digest()


def answer_holds(
    body: bytes, *, signature: bytes, request_signature: bytes, public_key: bytes
) -> bool:
    message = answer_to_sign(request_signature, body)
    return verify(public_key, signature, domain=ANSWER_PURPOSE.encode(), message=message)


def as_text(signature: bytes) -> str:
    return base64.b64encode(signature).decode()


def from_text(value: str) -> bytes | None:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return None
