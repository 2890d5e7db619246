"""Bytes to an address and back: each request with a deadline, each failure a sentence."""

from __future__ import annotations

import ipaddress
import json
import time
from collections.abc import Mapping

import httpx2
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import catalogue
from kiosk.sync import unreached, wire
from kiosk.sync.key_word import KeyWord
from kiosk.sync.naming import NameUnknown, find_name
from kiosk.sync.patience import CONNECT_S, SILENCE_S, socket_options, whole_s
from kiosk.sync.tls import ANYBODY, PinnedContext, Trust
from kiosk.sync.unreached import SIGN_IN_PAGE, Unreachable

__all__ = [
    "DEADLINE_S",
    "MEDIA_TYPE",
    "PORT",
    "STATUS_FAULT_TOLD",
    "Answer",
    "Carrier",
    "Unreachable",
    "check_answer",
    "hub_address",
    "is_told",
]

MEDIA_TYPE = "application/cbor"
PORT = 8470
DEADLINE_S = SILENCE_S
KEPT_OPEN_S = 4.0  # a hub closes a connection that was quiet for longer
PROBLEM_CHARS_MAX = 500
STATUS_FAULT_TOLD = 422  # the hub could not, and says why


class Answer(Struct, frozen=True):
    """What came back in time, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Carrier:
    """Asks one address. Nothing but KnownError comes out when it cannot.

    It speaks to the owner of a trusted key only (see tls.py); where nothing is trusted yet, to
    the owner of the first key that it meets. `deadline_s` is how long it waits without a byte.
    """

    def __init__(self, url: str, *, deadline_s: float = DEADLINE_S, trust: Trust = ANYBODY) -> None:
        self.url = hub_address(url)
        self._silence_s = deadline_s
        self._connect_s = min(CONNECT_S, deadline_s)
        self._tls = PinnedContext(trust)
        self._shook = 0
        self._quiet_since_s = 0.0
        timeout = httpx2.Timeout(deadline_s, connect=self._connect_s)
        # A venue's proxy settings are not meant for a hub in the same hall.
        transport = httpx2.HTTPTransport(
            verify=self._tls, trust_env=False, socket_options=socket_options()
        )
        self._http = httpx2.Client(
            timeout=timeout, trust_env=False, follow_redirects=False, transport=transport
        )

    @property
    def pin(self) -> bytes:
        """The key that it speaks to; empty before the first contact, and without TLS."""
        return self._tls.word.pin if self._tls.word else self._tls.trust.pin

    @property
    def is_pinned(self) -> bool:
        """Whether whose key it is was settled before the first contact."""
        return self.is_tls and not self._tls.was_open

    @property
    def word(self) -> KeyWord | None:
        """What the hub said in the handshake about the key that it shows now."""
        return self._tls.word

    @property
    def certificate(self) -> bytes:
        """What was shown (DER); empty before the first contact, and without TLS."""
        return self._tls.certificate

    @property
    def _host(self) -> str:
        return httpx2.URL(self.url).host

    @property
    def is_tls(self) -> bool:
        return self.url.startswith("https:")

    def post(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        said = {"content-type": MEDIA_TYPE, "accept-language": catalogue().code}
        return self._ask("POST", path, body, {**said, **(headers or {})})

    def get(self, path: str) -> Answer:
        return self._ask("GET", path, b"", {})

    def close(self) -> None:
        self._http.close()

    def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        self._shook = self._tls.handshakes
        try:
            return self._whole(method, path, body, headers)
        except NameUnknown as error:
            raise unreached.name_unknown(self.url) from error
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise unreached.problem_of(error, self._attempt()) from error

    def _attempt(self, came_bytes: int = 0) -> unreached.Attempt:
        knocked = self._tls.handshakes > self._shook
        return unreached.Attempt(self.url, self._silence_s, self.is_tls, knocked, came_bytes)

    def _whole(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        # The client's own timeouts are for each read; a hub that drips must not hold us for ever.
        started_s = time.monotonic()
        ends_s = self._tls.ends_s = started_s + whole_s(self._silence_s, len(body))
        if started_s - self._quiet_since_s > KEPT_OPEN_S:
            find_name(self._host, within_s=self._connect_s)
        parts, size = [], 0
        with self._http.stream(method, self.url + path, content=body, headers=headers) as answer:
            for part in answer.iter_bytes():
                parts.append(part)
                size += len(part)
                ends_s = self._tls.ends_s = started_s + whole_s(self._silence_s, len(body) + size)
                if time.monotonic() > ends_s:
                    raise unreached.too_slow(self._attempt(size))
                if size > wire.MESSAGE_BYTES_MAX:
                    raise KnownError(
                        say("The answer of {url} is far too long for a hub's.", url=self.url)
                    )
        self._quiet_since_s = time.monotonic()
        return Answer(answer.status_code, dict(answer.headers), b"".join(parts))


def hub_address(url: str) -> str:
    """The address as it is used, from how people type it.

    A hub speaks HTTPS. Plain HTTP stays possible to this very computer, where a tunnel may end;
    anywhere else an http:// that somebody typed is read as https://.
    """
    url = url.strip().rstrip("/")
    bare = "://" not in url
    if not url or url.endswith(":"):
        raise _no_address(url)
    if bare:
        url = f"https://{url}"
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise _no_address(url) from error
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise _no_address(url)
    if parsed.scheme == "http" and not _is_loopback(parsed.host):
        url = f"https{url[len('http') :]}"
    return f"{url}:{PORT}" if bare and parsed.port is None else url


def check_answer(answer: Answer, url: str) -> None:
    """Raises KnownError unless this is a hub's answer to the question."""
    if answer.status == httpx2.codes.OK and _kind(answer) == MEDIA_TYPE:
        return
    problem = _problem_of(answer) if is_told(answer) else ""
    if problem and answer.status == STATUS_FAULT_TOLD:
        raise KnownError(say("The hub says: {problem}", problem=problem))
    if problem:
        raise KnownError(problem)
    if answer.status >= httpx2.codes.INTERNAL_SERVER_ERROR:
        raise KnownError(
            say(
                "The hub at {url} has a fault of its own (status {status}). Nothing is lost; "
                "look at the hub's window, or start it again.",
                url=url,
                status=answer.status,
            )
        )
    raise KnownError(
        say(
            "What answers at {url} is not a Rollcall hub (status {status}). Check the "
            "address; {sign_in}",
            url=url,
            status=answer.status,
            sign_in=SIGN_IN_PAGE,
        )
    )


def is_told(answer: Answer) -> bool:
    """Whether a program answers, as a hub does that has a problem; a sign-in page does not."""
    return _kind(answer) == "application/json"


def _kind(answer: Answer) -> str:
    return answer.headers.get("content-type", "").split(";")[0].strip()


def _no_address(url: str) -> KnownError:
    return KnownError(say("{url!r} is no address of a hub. It looks like 10.0.0.5:8470.", url=url))


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _problem_of(answer: Answer) -> str:
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    problem = parsed.get("problem") if isinstance(parsed, dict) else None
    return problem[:PROBLEM_CHARS_MAX] if isinstance(problem, str) else ""
