"""Finding hubs on the local network by multicast DNS. What is found is a hint, never trusted.

Anybody in the hall can announce anything. So nothing that comes from here decides more than where
to knock; whose key answers decides the rest (tls.py).
"""

from __future__ import annotations

import ipaddress
import logging
import re
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

SERVICE_TYPE = "_rollcall._tcp.local."
LOOPBACK = ("127.0.0.1",)
FIND_S = 3.0
NAME_CHARS_MAX = 60
HUBS_MAX = 50
ADDRESSES_MAX = 8
ID_CHARS = 16  # of a node, an event and a pin: the beginning, to tell them apart
_RESOLVE_MS = 1_500
_HEX = re.compile(f"[0-9a-f]{{{ID_CHARS}}}")

log = logging.getLogger(__name__)


class FoundHub(Struct, frozen=True):
    """A hub as something on this network announces it. Nothing of it is proven."""

    name: str
    addresses: tuple[str, ...]
    port: int
    event: str  # the first 16 hex digits of the event; empty: it has none yet
    node: str  # of the hub's node
    pin: str  # of its TLS key (SHA-256 of its SPKI)

    def urls(self) -> list[str]:
        return [f"https://{_bracketed(address)}:{self.port}" for address in self.addresses]

    def may_be(self, *, node: str, pin: bytes) -> bool:
        """Whether it says that it is this hub: by its node, or by the key that is pinned."""
        pinned = pin.hex()[:ID_CHARS]
        return node[:ID_CHARS] == self.node or (bool(pinned) and pinned == self.pin)


Wanted = Callable[[FoundHub], bool]


def find_hubs(
    seconds: float = FIND_S,
    *,
    interfaces: Sequence[str] = (),
    wanted: Wanted | None = None,
) -> tuple[FoundHub, ...]:
    """Listen for so long, and say which hubs announce themselves, by name.

    Ends as soon as one is `wanted`. `interfaces` are addresses of this computer; empty: all of
    them. Raises KnownError where this computer is on no network.
    """
    from zeroconf import Error as ZeroconfError
    from zeroconf import InterfaceChoice, IPVersion, ServiceBrowser, Zeroconf

    ends_s = time.monotonic() + seconds
    listener = Listener(wanted, ends_s)
    try:
        where = list(interfaces) or InterfaceChoice.All
        zeroconf = Zeroconf(interfaces=where, ip_version=IPVersion.V4Only)
    except (OSError, ZeroconfError, RuntimeError) as error:
        raise KnownError(
            say(
                "This computer is on no network on which hubs could be found. Connect it, or "
                "type the hub's address as its screen shows it."
            )
        ) from error
    try:
        browser = ServiceBrowser(zeroconf, SERVICE_TYPE, [listener.heard])
        listener.seen.wait(max(0.0, ends_s - time.monotonic()))
        browser.cancel()
    except (OSError, ZeroconfError) as error:
        log.info("finding hubs ended early: %s", error)
    finally:
        zeroconf.close()
    return listener.found()


class Listener:
    """Gathers what is announced. Called in a thread of zeroconf's."""

    def __init__(self, wanted: Wanted | None, ends_s: float) -> None:
        self.seen = threading.Event()
        self._wanted = wanted
        self._ends_s = ends_s
        self._hubs: dict[str, FoundHub] = {}
        self._lock = threading.Lock()

    def heard(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        """Something came, changed or went. The names are zeroconf's."""
        if state_change.name == "Removed":
            with self._lock:
                self._hubs.pop(name, None)
            return
        left_ms = (self._ends_s - time.monotonic()) * 1000
        if left_ms <= 0 or len(self._hubs) >= HUBS_MAX:
            return
        timeout_ms = int(min(_RESOLVE_MS, left_ms))
        info = zeroconf.get_service_info(service_type, name, timeout=timeout_ms)
        hub = hub_in(name, info) if info is not None else None
        if hub is None:
            return
        with self._lock:
            self._hubs[name] = hub
        if self._wanted is not None and self._wanted(hub):
            self.seen.set()

    def found(self) -> tuple[FoundHub, ...]:
        with self._lock:
            return tuple(sorted(self._hubs.values(), key=lambda hub: (hub.name, hub.addresses)))


def hub_in(name: str, info: ServiceInfo) -> FoundHub | None:
    """What an announcement says, or None where it is none of a hub that we could speak to."""
    addresses, port, properties = info.parsed_addresses(), info.port, info.properties
    told = {key: _text(properties.get(key.encode())) for key in ("v", "event", "node", "pin")}
    usable = tuple(dict.fromkeys(a for a in addresses if _is_usable(a)))[:ADDRESSES_MAX]
    in_form = _HEX.fullmatch(told["node"]) and _HEX.fullmatch(told["pin"])
    if told["v"] != "1" or not in_form or not usable or not port or not 0 < port < 65_536:
        return None
    event = told["event"] if _HEX.fullmatch(told["event"]) else ""
    shown = "".join(c for c in name.removesuffix(f".{SERVICE_TYPE}") if c.isprintable())
    return FoundHub(shown[:NAME_CHARS_MAX], usable, port, event, told["node"], told["pin"])


def _text(value: bytes | None) -> str:
    return (value or b"").decode("ascii", "replace")


def _is_usable(address: str) -> bool:
    ip = ipaddress.ip_address(address)  # zeroconf gives what it read as one
    return not (ip.is_multicast or ip.is_unspecified or ip.is_link_local)


def _bracketed(address: str) -> str:
    return f"[{address}]" if ":" in address else address
