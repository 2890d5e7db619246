"""One listening socket and the web server on it, with or without TLS."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from kiosk.errors import KnownError
from kiosk.hub.front import App
from kiosk.hub.slow_clients import ClientLimits, Door, protocol_with
from kiosk.said import say

LIMITS = ClientLimits()
# An idle station does not answer the farewell of TLS, and a stopping hub shall not wait for it.
GOODBYE_S_MAX = 0.2
KEEP_S = 30  # a connection on which nothing is asked


class Listener(uvicorn.Server):
    """uvicorn, without its own signal handling: it would end the program before the desk closes."""

    def __init__(
        self,
        app: App,
        listening: socket.socket,
        *,
        stop_s_max: int,
        tls: ssl.SSLContext | None = None,
        limits: ClientLimits = LIMITS,
    ) -> None:
        config = uvicorn.Config(
            app,
            http=protocol_with(limits),
            log_level="warning",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=stop_s_max,
            server_header=False,
            proxy_headers=False,  # nobody stands between, and nobody may say so
            # A station asks every two seconds. One that comes less often, where others have
            # more to say, shall not greet anew each time.
            timeout_keep_alive=KEEP_S,
            ssl_context_factory=None if tls is None else lambda *_: tls,
        )
        super().__init__(config)
        self._listening = listening
        self._door = Door(listening, limits)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        await super().serve(sockets or [self._door])

    def close(self) -> None:
        self._door.close()
        self._listening.close()


def limit_waiting(loop: asyncio.AbstractEventLoop, limits: ClientLimits = LIMITS) -> None:
    """How long a handshake and a farewell of TLS may take: uvicorn has no setting for it."""
    create = loop.create_server

    async def limited(*args: Any, **kwargs: Any) -> asyncio.Server:
        if kwargs.get("ssl") is not None:
            kwargs["ssl_handshake_timeout"] = limits.handshake_s
            kwargs["ssl_shutdown_timeout"] = GOODBYE_S_MAX
        return await create(*args, **kwargs)

    setattr(loop, "create_server", limited)  # noqa: B010  (to mypy a method cannot be set)


def bind(host: str, port: int) -> socket.socket:
    """Listen for stations. Raises KnownError where another program does so already."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, or asyncio would not switch off Nagle's delay: 40 ms for every answer.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name != "nt":  # there it would let two hubs share one port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise KnownError(
            say(
                "The hub cannot listen on port {port}: {why}. Another hub may run on this "
                "computer; stop it, or choose another port: kioskctl hub --port 8480.",
                port=port,
                why=error.strerror,
            )
        ) from error
    return listening


def bind_page(port: int) -> socket.socket:
    """Listen for this computer's browser: on this port, or where it is taken, on any."""
    try:
        return bind("127.0.0.1", port)
    except KnownError:
        return bind("127.0.0.1", 0)
