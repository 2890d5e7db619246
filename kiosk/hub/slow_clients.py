"""What a hub bears of slow, stuck and many clients: none of them may keep the others out.

A connection owes a greeting, then the head of a request, then its body, each within a time that a
bad network needs. Whoever is slower is cut off. One address has so many connections and no more.
"""

from __future__ import annotations

import asyncio
import socket
import weakref
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.hub.gathering import Gathering
from kiosk.sync.patience import BYTES_S_MIN, socket_options


class ClientLimits(Struct, frozen=True):
    """How long a client may take for each thing that it owes, and how many there may be."""

    handshake_s: float = 10.0
    head_s: float = 10.0
    body_s: float = 20.0  # and as long again as its bytes take at a crawl
    whole_s: float = 180.0  # a whole request, with our answer taken
    from_one_max: int = 500  # a hall of two hundred stations may stand behind one address
    in_all_max: int = 4_000

    def fewer(self, files_max: int) -> ClientLimits:
        """Where the system lets this program open so many files only."""
        return replace(self, in_all_max=max(50, min(self.in_all_max, files_max - 200)))


class Door(socket.socket):
    """A listening socket that hangs up at once on an address with too many connections."""

    def __init__(self, listening: socket.socket, limits: ClientLimits) -> None:
        super().__init__(
            listening.family, listening.type, listening.proto, listening.dup().detach()
        )
        self._limits = limits
        # Sockets are forgotten when the loop has closed and dropped them.
        self._places: weakref.WeakKeyDictionary[socket.socket, str] = weakref.WeakKeyDictionary()
        for option in socket_options():
            self.setsockopt(*option)  # every connection inherits them

    def accept(self) -> tuple[socket.socket, Any]:
        """Raises ConnectionAbortedError, as for a client that was gone again."""
        taken, address = super().accept()
        here = [place for one, place in self._places.items() if one.fileno() != -1]
        place = str(address[0])
        if len(here) >= self._limits.in_all_max or here.count(place) >= self._limits.from_one_max:
            taken.close()
            raise ConnectionAbortedError(f"too many connections from {place}")
        self._places[taken] = place
        return taken, address


def protocol_with(limits: ClientLimits) -> type[H11Protocol]:
    """The server's side of HTTP, with these limits."""

    class Watched(WatchedProtocol):
        client_limits = limits

    return Watched


class WatchedProtocol(H11Protocol):
    """One connection. A single timer looks at what it owes."""

    client_limits = ClientLimits()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(Gathering(transport, self.loop))  # type: ignore[arg-type]
        self._begun_s: float | None = self.loop.time()  # None: it owes nothing
        self._came_bytes = 0
        self._look_handle = self._look_in(self.client_limits.head_s)

    def data_received(self, data: bytes) -> None:
        if self._begun_s is None:
            self._begun_s, self._came_bytes = self.loop.time(), 0
        self._came_bytes += len(data)
        super().data_received(data)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        # What it had sent ahead has begun already.
        begun = not self.cycle.response_complete
        self._begun_s, self._came_bytes = (self.loop.time() if begun else None), 0

    def connection_lost(self, exc: Exception | None) -> None:
        self._look_handle.cancel()
        super().connection_lost(exc)

    def _look(self) -> None:
        left_s = self.client_limits.head_s
        if self._begun_s is not None:
            left_s = self._begun_s + self._may_take_s() - self.loop.time()
        if left_s <= 0:
            self.transport.abort()
        else:
            self._look_handle = self._look_in(min(left_s, self.client_limits.head_s))

    def _may_take_s(self) -> float:
        limits = self.client_limits
        if self.cycle is None or self.cycle.response_complete:
            return limits.head_s
        if self.cycle.more_body:
            return limits.head_s + limits.body_s + self._came_bytes / BYTES_S_MIN
        return limits.whole_s + self._came_bytes / BYTES_S_MIN

    def _look_in(self, seconds: float) -> asyncio.TimerHandle:
        return self.loop.call_later(seconds, self._look)


def raise_open_files(wanted: int = 65_536) -> int:
    """Let this program hold more connections than a terminal's usual limit. Returns how many
    files it may open."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    better = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
    if soft < better:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (better, hard))
        except (ValueError, OSError):
            return soft
    return max(soft, better)
