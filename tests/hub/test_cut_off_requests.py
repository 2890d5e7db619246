"""A station that is cut off in the middle of a message is no fault of the hub."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from kiosk.desk import Desk
from kiosk.hub.app import create_app
from kiosk.sync.client import EXCHANGE_PATH, JOIN_PATH


@pytest.mark.parametrize("path", [EXCHANGE_PATH, JOIN_PATH])
def test_a_message_that_ends_in_the_middle_is_answered_and_raises_nothing(
    hub: Desk, path: str
) -> None:
    sent: list[dict[str, Any]] = []
    parts = iter(
        [
            {"type": "http.request", "body": b"the first ha", "more_body": True},
            {"type": "http.disconnect"},
        ]
    )

    async def receive() -> dict[str, Any]:
        return next(parts, {"type": "http.disconnect"})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"host", b"127.0.0.1:8470"), (b"content-length", b"400")],
        "client": ("127.0.0.1", 40_000),
        "server": ("127.0.0.1", 8470),
    }
    before = hub.heads()
    asyncio.run(create_app(hub)(scope, receive, send))
    assert hub.heads() == before
