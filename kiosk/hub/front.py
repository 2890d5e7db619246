"""What stands before the web application: idle questions answered, and headers on every answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders

from kiosk.hub.quiet import QuietAnswers
from kiosk.sync import signing
from kiosk.sync.client import EXCHANGE_PATH, MEDIA_TYPE

Scope = MutableMapping[str, Any]
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

GUARDS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
    ),
}


class Guarded:
    """Every answer with what a browser has to be told."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(event: Event) -> None:
            if event["type"] == "http.response.start":
                MutableHeaders(scope=event).update(GUARDS)
            await send(event)

        await self._app(scope, receive, send_guarded)


class QuietFirst:
    """An application in front of another one: it takes the idle questions."""

    def __init__(self, app: App, answers: QuietAnswers) -> None:
        self._app = app
        self._answers = answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != EXCHANGE_PATH or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        begun = await receive()
        answer = None
        if begun["type"] == "http.request" and not begun.get("more_body"):
            claim = signing.claimed(Headers(scope=scope))
            await self._answers.look()
            answer = self._answers.answer(claim, begun["body"])
        if answer is None:
            await self._app(scope, _again(begun, receive), send)
        else:
            await _send(send, *answer)


def _again(begun: Event, receive: Receive) -> Receive:
    """As if nobody had listened yet."""
    first = [begun]

    async def receive_again() -> Event:
        return first.pop() if first else await receive()

    return receive_again


async def _send(send: Send, answer: bytes, signature: bytes) -> None:
    headers = [
        (b"content-length", str(len(answer)).encode()),
        (b"content-type", MEDIA_TYPE.encode()),
        (signing.SIGNATURE.encode(), signing.as_text(signature).encode()),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
