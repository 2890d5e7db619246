"""Serving the hub: in the foreground for the terminal, in a thread for whoever embeds it."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence
from socket import socket as Socket
from types import TracebackType

from kiosk.desk import Desk
from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.hub.addresses import own_addresses
from kiosk.hub.advertise import Announced, Announcement
from kiosk.hub.answering import Answering
from kiosk.hub.app import create_app
from kiosk.hub.front import Guarded, QuietFirst
from kiosk.hub.listening import LIMITS, Listener, bind, bind_page, limit_waiting
from kiosk.hub.slow_clients import ClientLimits, raise_open_files
from kiosk.hub.tls_key import server_context, show_key, tls_key_of
from kiosk.hub.workers import Work, Workers
from kiosk.said import say
from kiosk.sync.carrier import PORT
from kiosk.sync.courier import Courier
from kiosk.sync.offer import JoinOffer
from kiosk.sync.progress import HUB_URL_SETTING

__all__ = ["PORT", "HubServer", "serve"]

START_S_MAX = 20.0
STOP_S_MAX = 20
POLL_S = 0.01
RENEW_LOOK_S = 3_600.0
FOLD_LOOK_S = 0.2
BURST_GAP_S = 0.4  # a station that has more to give has sent it by then
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)

log = logging.getLogger(__name__)


def serve(
    desk: Desk,
    *,
    host: str = "",
    port: int = PORT,
    on_ready: Callable[[HubServer], None],
    announce: bool = True,
    works: Callable[[HubServer], Sequence[Work]] = lambda _: (),
) -> None:
    """Serve until the program is asked to stop (Ctrl-C or a service's stop). Raises KnownError.

    A hub that has joined a hub itself exchanges with it in the background. Where it may, it
    announces its address on the local network. `works`: what the other programs of this hub are
    told, where there are any.
    """
    server = HubServer(desk, host=host, port=port)
    courier = Courier(desk) if desk.setting(HUB_URL_SETTING) else None
    if courier is not None:
        courier.start()
    announcement = server.announcement() if announce else None
    handlers = {number: signal.signal(number, server.ask_to_stop) for number in STOP_SIGNALS}
    try:
        if announcement is not None:
            announcement.start()
        with Workers(works(server)):
            on_ready(server)
            server.run()
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        if announcement is not None:
            announcement.stop()
        if courier is not None:
            courier.stop()


class HubServer:
    """One listening hub. Binds at once, so that its address is known before it runs.

    Stations come in by HTTPS. The organiser's page is served once more without it, to this
    computer only: a browser would warn of the hub's certificate, and nobody shall learn to click
    such a warning away.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        listening: Socket | None = None,
        limits: ClientLimits = LIMITS,
    ) -> None:
        """`listening`: a socket that another program of this hub has bound; that one serves the
        page. `limits`: what is borne of slow and many clients."""
        self._limits = limits.fewer(raise_open_files())
        self._host = host
        socket = bind(host, port) if listening is None else listening
        page = bind_page(port + 1 if port and listening is None else 0)
        try:
            app = create_app(desk)
            self.answering: Answering = app.state.answering
            self._tls = server_context(self.answering.tls_key)
        except BaseException:
            socket.close()
            page.close()
            raise
        self.port = int(socket.getsockname()[1])
        self.url = f"https://{_named(host)}:{self.port}"
        self.page_url = f"http://127.0.0.1:{page.getsockname()[1]}"
        app.state.offer_of = self.offer_of
        self.listening = socket
        front = Guarded(QuietFirst(app, self.answering.quiet))
        self._listeners = (
            Listener(front, socket, stop_s_max=STOP_S_MAX, tls=self._tls, limits=self._limits),
            Listener(front, page, stop_s_max=STOP_S_MAX, limits=self._limits),
        )
        self.answering.hints.stopping = lambda: self._listeners[0].should_exit
        self._ear = desk.pulse_watch(desk.catch_up)
        self._thread: threading.Thread | None = None

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where stations find it, the likeliest first."""
        return own_addresses(self._host)

    def new_code(self, role: str = DESK) -> str:
        """A join code for one station."""
        return self.answering.new_code(role)

    def offer_of(self, code: str) -> JoinOffer:
        """What the QR beside this code says."""
        letters = code.replace("-", "")
        return JoinOffer(letters, self.answering.tls_key.pin, self.port, self.hosts)

    def announcement(self) -> Announcement:
        """What says on the network where this hub is; not started yet."""
        desk = self.answering.desk
        pin = self.answering.tls_key.pin
        what = Announced(desk.name, desk.node, desk.event_id, pin, self.port, self.hosts)
        # A hub that listens on one address only is announced where that address is.
        everywhere = self._host in {"", "0.0.0.0", "::"}  # noqa: S104  (compared, not bound)
        return Announcement(what, interfaces=() if everywhere else (self._host,))

    def run(self) -> None:
        """Serve in this thread until stopped."""
        if self._ear is not None:
            self._ear.start()
        try:
            with self.answering.desk.folding.later():
                asyncio.run(self._serve())
        finally:
            if self._ear is not None:
                self._ear.stop()
            for listener in self._listeners:
                listener.close()

    async def _serve(self) -> None:
        limit_waiting(asyncio.get_running_loop(), self._limits)
        beside = [asyncio.create_task(self._renewing()), asyncio.create_task(self._folding())]
        try:
            await asyncio.gather(*(listener.serve() for listener in self._listeners))
        finally:
            for task in beside:
                task.cancel()

    async def _renewing(self) -> None:
        """A hub may run for years, and its certificate does not."""
        while True:
            await asyncio.sleep(RENEW_LOOK_S)
            try:
                await asyncio.to_thread(self.renew_key)
            except KnownError:
                # The old one goes on; the doctor and the hub's page warn before it ends.
                log.exception("the hub's key could not be renewed")

    async def _folding(self) -> None:
        """What stations brought in bursts is folded once nothing more comes, and in between."""
        folding = self.answering.desk.folding
        while True:
            await asyncio.sleep(FOLD_LOOK_S)
            if folding.is_due or folding.is_over(BURST_GAP_S):
                try:
                    await asyncio.to_thread(folding.rest)
                except KnownError:
                    # It stays owed, and the next look tries again.
                    log.exception("what arrived could not be folded")

    def renew_key(self) -> None:
        """Show a new TLS key where it is time for one. Stations notice nothing."""
        key = tls_key_of(self.answering.desk)
        if key != self.answering.tls_key:
            show_key(self._tls, key)
            self.answering.tls_key = key

    def start(self) -> HubServer:
        """Serve in a thread; returns once it answers."""
        self._thread = threading.Thread(target=self.run, name="hub", daemon=True)
        self._thread.start()
        ends_s = time.monotonic() + START_S_MAX
        while not all(listener.started for listener in self._listeners):
            if not self._thread.is_alive() or time.monotonic() > ends_s:
                raise KnownError(say("The hub could not be started. Look at the messages above."))
            time.sleep(POLL_S)
        return self

    def ask_to_stop(self, *_: object) -> None:
        """Finish the requests that are under way, and stop. Safe in a signal handler."""
        for listener in self._listeners:
            listener.should_exit = True

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
