"""Announcing the hub on the local network by multicast DNS, so that stations find its address.

What is announced is what anybody may know: a name, an address, and the beginnings of three
identifiers. Who answers there is proven by the key alone.
"""

from __future__ import annotations

import ipaddress
import logging
import threading
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.sync.discovery import ID_CHARS, SERVICE_TYPE

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, Zeroconf

LABEL_BYTES_MAX = 63  # of one part of a DNS name
STOP_S_MAX = 5.0

log = logging.getLogger(__name__)


class Announced(Struct, frozen=True):
    """What a hub says of itself on the network."""

    name: str
    node: str  # 32 hex digits
    event: str  # 32 hex digits; empty: none yet
    pin: bytes  # of its TLS key
    port: int
    addresses: tuple[str, ...]

    def properties(self) -> dict[str, str]:
        return {
            "v": "1",
            "event": self.event[:ID_CHARS],
            "node": self.node[:ID_CHARS],
            "pin": self.pin.hex()[:ID_CHARS],
        }


class Announcement:
    """Announces from `start` to `stop`, in a thread of its own: a hub does not wait for it.

    Where the network does not allow it, stations are given the address by hand or by QR as ever.
    """

    def __init__(self, what: Announced, *, interfaces: tuple[str, ...] = ()) -> None:
        self._what = what
        self._interfaces = interfaces
        self._stopping = threading.Event()
        self.announced = threading.Event()
        self._thread = threading.Thread(target=self._run, name="announcing", daemon=True)

    def start(self) -> Announcement:
        self._thread.start()
        return self

    def stop(self) -> None:
        """Take it back, so that nobody knocks in vain."""
        self._stopping.set()
        self._thread.join(STOP_S_MAX)

    def _run(self) -> None:
        from zeroconf import Error as ZeroconfError
        from zeroconf import InterfaceChoice, IPVersion, Zeroconf

        where = list(self._interfaces) or InterfaceChoice.All
        try:
            zeroconf = Zeroconf(interfaces=where, ip_version=IPVersion.V4Only)
        except (OSError, ZeroconfError, RuntimeError) as error:
            log.info("the hub is not announced on the network: %s", error)
            return
        try:
            self._announce(zeroconf)
        except (OSError, ZeroconfError, ValueError) as error:
            log.info("the hub is not announced on the network: %s", error)
        finally:
            zeroconf.close()  # says goodbye for what was announced

    def _announce(self, zeroconf: Zeroconf) -> None:
        zeroconf.register_service(_service(self._what), allow_name_change=True)
        self.announced.set()
        self._stopping.wait()


def _service(what: Announced) -> ServiceInfo:
    from zeroconf import ServiceInfo

    numbers = [ipaddress.ip_address(address) for address in what.addresses]
    return ServiceInfo(
        SERVICE_TYPE,
        f"{_label(what.name or 'Rollcall hub')}.{SERVICE_TYPE}",
        addresses=[number.packed for number in numbers],
        port=what.port,
        properties=what.properties(),
        server=f"rollcall-{what.node[:ID_CHARS]}.local.",
    )


def _label(name: str) -> str:
    """The name as one part of a DNS name: printable, and no longer than one may be."""
    printable = "".join(c for c in name if c.isprintable()).replace(".", " ").strip()
    cut = printable.encode()[:LABEL_BYTES_MAX].decode(errors="ignore").strip()
    return cut or "Rollcall hub"
