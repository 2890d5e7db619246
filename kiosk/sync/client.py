"""The exchange over HTTP: one request at a time, each with a deadline, each failure a sentence."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType

import httpx2
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.credentials.node_key import node_id
from kiosk.domain.exchange import Exchanging, JoinKit
from kiosk.errors import KnownError
from kiosk.sync import signing, wire
from kiosk.sync.enrolment import JoinRequest, code_key, open_kit, pack_request
from kiosk.sync.messages import Message
from kiosk.sync.progress import HUB_KEY_SETTING, HUB_URL_SETTING

EXCHANGE_PATH = "/v1/exchange"
JOIN_PATH = "/v1/join"
MEDIA_TYPE = "application/cbor"
DEADLINE_S = 20.0
CONNECT_S = 5.0
PROBLEM_CHARS_MAX = 500
STATUS_FAULT_TOLD = 422  # the hub could not, and says why


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back in time, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Carrier:
    """Posts bytes to one address. Nothing but KnownError comes out when it cannot."""

    def __init__(self, url: str, *, deadline_s: float = DEADLINE_S) -> None:
        self.url = hub_address(url)
        self._deadline_s = deadline_s
        timeout = httpx2.Timeout(deadline_s, connect=min(CONNECT_S, deadline_s))
        # A venue's proxy settings are not meant for a hub in the same hall.
        self._http = httpx2.Client(timeout=timeout, trust_env=False, follow_redirects=False)

    def post(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        sent = {"content-type": MEDIA_TYPE, **(headers or {})}
        try:
            return self._post(path, body, sent)
        except httpx2.TimeoutException as error:
            raise self._too_slow() from error
        except (httpx2.ConnectError, httpx2.UnsupportedProtocol) as error:
            raise KnownError(
                f"The hub at {self.url} cannot be reached. Nothing is lost: what is done here is "
                "kept and goes over as soon as the hub answers."
            ) from error
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise KnownError(
                f"The answer of the hub at {self.url} was cut off. Nothing is lost; it is tried "
                "again."
            ) from error

    def close(self) -> None:
        self._http.close()

    def _post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        # The client's own timeouts are for each read; a hub that drips must not hold us for ever.
        ends_s = time.monotonic() + self._deadline_s
        parts, size = [], 0
        with self._http.stream("POST", self.url + path, content=body, headers=headers) as answer:
            for part in answer.iter_bytes():
                parts.append(part)
                size += len(part)
                if time.monotonic() > ends_s:
                    raise self._too_slow()
                if size > wire.MESSAGE_BYTES_MAX:
                    raise KnownError(f"The answer of {self.url} is far too long for a hub's.")
            return Answer(answer.status_code, dict(answer.headers), b"".join(parts))

    def _too_slow(self) -> KnownError:
        return KnownError(
            f"The hub at {self.url} did not answer within {self._deadline_s:g} seconds. Nothing "
            "is lost; it is tried again."
        )


class HubClient:
    """One station's signed conversation with the hub that it joined."""

    def __init__(self, desk: Exchanging, *, deadline_s: float = DEADLINE_S) -> None:
        url = desk.setting(HUB_URL_SETTING)
        if not url:
            raise KnownError(
                "This station has not joined a hub. Join one: kioskctl join ADDRESS CODE."
            )
        self._desk = desk
        self._carrier = Carrier(url, deadline_s=deadline_s)
        self._hub_key = bytes.fromhex(desk.setting(HUB_KEY_SETTING))
        self.hub_node = node_id(self._hub_key)
        self._counter = 0

    def exchange(self, message: Message) -> Message:
        """One turn. Raises KnownError with a sentence; then nothing of the answer is used."""
        body = wire.encode(message)
        answer, signature = self._signed_post(body, self._next_counter())
        if answer.status == httpx2.codes.CONFLICT and signing.COUNTER in answer.headers:
            # Our count was set back with a restored disk: go on above what the hub has seen.
            seen = answer.headers[signing.COUNTER]
            above = int(seen) if seen.isascii() and seen.isdigit() and len(seen) <= 16 else 0
            answer, signature = self._signed_post(body, self._next_counter(above=above))
        check_answer(answer, self._carrier.url)
        answered = signing.from_text(answer.headers.get(signing.SIGNATURE, ""))
        if answered is None or not signing.answer_holds(
            answer.body,
            signature=answered,
            request_signature=signature,
            public_key=self._hub_key,
        ):
            raise KnownError(
                f"What answers at {self._carrier.url} is not the hub that this station joined. "
                "Nothing of it was used. Check the hub's address and the network."
            )
        return wire.decode(answer.body)

    def close(self) -> None:
        self._carrier.close()

    def __enter__(self) -> HubClient:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _signed_post(self, body: bytes, counter: int) -> tuple[Answer, bytes]:
        request = signing.Request("POST", EXCHANGE_PATH, self.hub_node, counter, body)
        signature = self._desk.sign(signing.REQUEST_PURPOSE, request.to_sign())
        headers = signing.headers(self._desk.node, counter, signature)
        return self._carrier.post(EXCHANGE_PATH, body, headers), signature

    def _next_counter(self, *, above: int = 0) -> int:
        last = max(above, self._counter)
        self._counter = max(last + 1, self._desk.now_ms())
        return self._counter


def join_hub(desk: Exchanging, url: str, code: str, *, deadline_s: float = DEADLINE_S) -> JoinKit:
    """Become a station of the hub at this address. Raises KnownError; then nothing has changed."""
    key = code_key(code)
    ephemeral = X25519PrivateKey.generate()
    request = pack_request(
        JoinRequest(
            name=desk.name,
            public_key=desk.public_key,
            ephemeral_key=ephemeral.public_key().public_bytes_raw(),
            event=desk.event_id,
            minted=desk.join_kit().minted if desk.event_id else (),
        ),
        key,
    )
    carrier = Carrier(url, deadline_s=deadline_s)
    try:
        answer = carrier.post(JOIN_PATH, request)
    finally:
        carrier.close()
    check_answer(answer, carrier.url)
    kit = open_kit(answer.body, key=key, ephemeral=ephemeral, request=request)
    hub_keys = [node.public_key for node in kit.nodes if node.node == kit.hub.origin]
    if not hub_keys:
        raise KnownError("The hub does not say who it is. Update Rollcall on the hub.")
    desk.adopt(kit)
    desk.set_setting(HUB_KEY_SETTING, hub_keys[0].hex())
    desk.set_setting(HUB_URL_SETTING, carrier.url)
    return kit


def hub_address(url: str) -> str:
    """The address as it is used, from how people type it."""
    url = url.strip().rstrip("/")
    if url and "://" not in url:
        url = f"http://{url}"
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise KnownError(f"{url!r} is no address of a hub. It looks like 10.0.0.5:8470.") from error
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise KnownError(f"{url!r} is no address of a hub. It looks like 10.0.0.5:8470.")
    return url


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
        "address; a sign-in page of the network may stand in between: open a web browser and "
        "sign in first."
    )


def _problem_of(answer: Answer) -> str:
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    problem = parsed.get("problem") if isinstance(parsed, dict) else None
    return problem[:PROBLEM_CHARS_MAX] if isinstance(problem, str) else ""
