"""Serving the hub: in the foreground for the terminal, in a thread for whoever embeds it."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

import uvicorn

from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.hub.answering import Answering
from kiosk.hub.app import create_app
from kiosk.sync.courier import Courier
from kiosk.sync.progress import HUB_URL_SETTING

PORT = 8470
START_S_MAX = 20.0
STOP_S_MAX = 20
POLL_S = 0.01
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def serve(
    desk: Desk, *, host: str = "", port: int = PORT, on_ready: Callable[[HubServer], None]
) -> None:
    """Serve until the program is asked to stop (Ctrl-C or a service's stop). Raises KnownError.

    A hub that has joined a hub itself exchanges with it in the background.
    """
    server = HubServer(desk, host=host, port=port)
    courier = Courier(desk) if desk.setting(HUB_URL_SETTING) else None
    if courier is not None:
        courier.start()
    handlers = {number: signal.signal(number, server.ask_to_stop) for number in STOP_SIGNALS}
    try:
        on_ready(server)
        server.run()
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        if courier is not None:
            courier.stop()


class _Server(uvicorn.Server):
    """uvicorn, without its own signal handling: it would end the program before the desk closes."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class HubServer:
    """One listening hub. Binds at once, so that its address is known before it runs."""

    def __init__(self, desk: Desk, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self._socket = _bind(host, port)
        self.port = int(self._socket.getsockname()[1])
        self.url = f"http://{_named(host)}:{self.port}"
        app = create_app(desk)
        self.answering: Answering = app.state.answering
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=STOP_S_MAX,
            server_header=False,
        )
        self._server = _Server(config)
        self._thread: threading.Thread | None = None

    def new_code(self) -> str:
        """A join code for one station."""
        return self.answering.new_code()

    def run(self) -> None:
        """Serve in this thread until stopped."""
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def start(self) -> HubServer:
        """Serve in a thread; returns once it answers."""
        self._thread = threading.Thread(target=self.run, name="hub", daemon=True)
        self._thread.start()
        ends_s = time.monotonic() + START_S_MAX
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > ends_s:
                raise KnownError("The hub could not be started. Look at the messages above.")
            time.sleep(POLL_S)
        return self

    def ask_to_stop(self, *_: object) -> None:
        """Finish the requests that are under way, and stop. Safe in a signal handler."""
        self._server.should_exit = True

    def stop(self) -> None:
        """Stop, and return once it has."""
        self.ask_to_stop()
        if self._thread is not None:
            self._thread.join(STOP_S_MAX + 1)
            self._thread = None

    def __enter__(self) -> HubServer:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def _named(host: str) -> str:
    """The host as an address on this computer names it."""
    if host in {"", "0.0.0.0"}:  # noqa: S104  (compared, not bound)
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _bind(host: str, port: int) -> socket.socket:
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
            f"The hub cannot listen on port {port}: {error.strerror}. Another hub may run on "
            "this computer; stop it, or choose another port: kioskctl hub --port 8471."
        ) from error
    return listening
