"""Bytes to an address and back: each request with a deadline, each failure a sentence."""

from __future__ import annotations

import ipaddress
import json
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from kiosk.errors import KnownError
from kiosk.sync import wire
from kiosk.sync.key_word import KeyWord
from kiosk.sync.naming import NameUnknown, find_name
from kiosk.sync.tls import ANYBODY, PinnedContext, Trust

MEDIA_TYPE = "application/cbor"
PORT = 8470
DEADLINE_S = 20.0
CONNECT_S = 5.0
KEPT_OPEN_S = 4.0  # a hub closes a connection that was quiet for longer
PROBLEM_CHARS_MAX = 500
STATUS_FAULT_TOLD = 422  # the hub could not, and says why
_NO_TLS = {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "RECORD_LAYER_FAILURE"}
_TOO_OLD_TLS = {"TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "INAPPROPRIATE_FALLBACK"}
SIGN_IN_PAGE = (
    "a sign-in page of the network may stand in between: open a web browser and sign in first."
)


class Unreachable(KnownError):
    """Nobody answers there now. Another address of the same hub may do better."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back in time, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Carrier:
    """Asks one address. Nothing but KnownError comes out when it cannot.

    It speaks to the owner of a trusted key only (see tls.py); where nothing is trusted yet, to
    the owner of the first key that it meets.
    """

    def __init__(self, url: str, *, deadline_s: float = DEADLINE_S, trust: Trust = ANYBODY) -> None:
        self.url = hub_address(url)
        self._deadline_s = deadline_s
        self._connect_s = min(CONNECT_S, deadline_s)
        self._tls = PinnedContext(trust)
        self._quiet_since_s = 0.0
        timeout = httpx2.Timeout(deadline_s, connect=self._connect_s)
        # A venue's proxy settings are not meant for a hub in the same hall.
        self._http = httpx2.Client(
            timeout=timeout, trust_env=False, follow_redirects=False, verify=self._tls
        )

    @property
    def pin(self) -> bytes:
        """The key that it speaks to; empty before the first contact, and without TLS."""
        return self._tls.word.pin if self._tls.word else self._tls.trust.pin

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
        return self._ask("POST", path, body, {"content-type": MEDIA_TYPE, **(headers or {})})

    def get(self, path: str) -> Answer:
        return self._ask("GET", path, b"", {})

    def close(self) -> None:
        self._http.close()

    def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        try:
            return self._whole(method, path, body, headers)
        except NameUnknown as error:
            raise Unreachable(
                f"This network does not know the name in {self.url}. Nothing is lost. Type the "
                "hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use "
                "the network that the hub is on."
            ) from error
        except httpx2.TimeoutException as error:
            raise self._too_slow() from error
        except (httpx2.ConnectError, httpx2.UnsupportedProtocol) as error:
            raise self._no_contact(error) from error
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            tls = (
                "" if self.is_tls else " A hub speaks HTTPS: write its address as https://, please."
            )
            raise KnownError(
                f"The answer of the hub at {self.url} was cut off. Nothing is lost; it is tried "
                f"again.{tls}"
            ) from error

    def _whole(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        # The client's own timeouts are for each read; a hub that drips must not hold us for ever.
        started_s = time.monotonic()
        ends_s = self._tls.ends_s = started_s + self._deadline_s
        if started_s - self._quiet_since_s > KEPT_OPEN_S:
            find_name(self._host, within_s=self._connect_s)
        parts, size = [], 0
        with self._http.stream(method, self.url + path, content=body, headers=headers) as answer:
            for part in answer.iter_bytes():
                parts.append(part)
                size += len(part)
                if time.monotonic() > ends_s:
                    raise self._too_slow()
                if size > wire.MESSAGE_BYTES_MAX:
                    raise KnownError(f"The answer of {self.url} is far too long for a hub's.")
        self._quiet_since_s = time.monotonic()
        return Answer(answer.status_code, dict(answer.headers), b"".join(parts))

    def _no_contact(self, error: BaseException) -> KnownError:
        fault = _tls_fault(error)
        if fault is None:
            return Unreachable(
                f"The hub at {self.url} cannot be reached. Nothing is lost: what is done here is "
                "kept and goes over as soon as the hub answers."
            )
        if fault.reason in _TOO_OLD_TLS:
            return KnownError(
                f"What answers at {self.url} speaks an outdated, unsafe form of HTTPS: it is no "
                f"Rollcall hub, or something in between weakens the connection. Nothing was sent. "
                f"Check the address; {SIGN_IN_PAGE}"
            )
        if fault.reason in _NO_TLS:
            return KnownError(
                f"What answers at {self.url} speaks no HTTPS, so it is no Rollcall hub. Nothing "
                f"was sent. Check the address and the port; {SIGN_IN_PAGE}"
            )
        return KnownError(
            f"No safe connection to {self.url} comes about ({fault.reason or 'cut off'}). Nothing "
            f"was sent. Check the address and the port; {SIGN_IN_PAGE}"
        )

    def _too_slow(self) -> KnownError:
        return Unreachable(
            f"The hub at {self.url} did not answer within {self._deadline_s:g} seconds. Nothing "
            "is lost; it is tried again."
        )


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
    kind = answer.headers.get("content-type", "").split(";")[0].strip()
    if answer.status == httpx2.codes.OK and kind == MEDIA_TYPE:
        return
    problem = _problem_of(answer) if kind == "application/json" else ""
    if problem and answer.status == STATUS_FAULT_TOLD:
        raise KnownError(f"The hub says: {problem}")
    if problem:
        raise KnownError(problem)
    if answer.status >= httpx2.codes.INTERNAL_SERVER_ERROR:
        raise KnownError(
            f"The hub at {url} has a fault of its own (status {answer.status}). Nothing is lost; "
            "look at the hub's window, or start it again."
        )
    raise KnownError(
        f"What answers at {url} is not a Rollcall hub (status {answer.status}). Check the "
        f"address; {SIGN_IN_PAGE}"
    )


def _no_address(url: str) -> KnownError:
    return KnownError(f"{url!r} is no address of a hub. It looks like 10.0.0.5:8470.")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _tls_fault(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _problem_of(answer: Answer) -> str:
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    problem = parsed.get("problem") if isinstance(parsed, dict) else None
    return problem[:PROBLEM_CHARS_MAX] if isinstance(problem, str) else ""
