"""How many wrong join codes are borne, from one address and in all, before nobody is heard. Pure.

A code has 60 bits, so nobody guesses one; this keeps a program that tries from ending every code
that the hub shows. It is kept on disk, so that starting the hub again forgives nothing.
"""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Sequence

from msgspec import Struct

WINDOW_MS = 10 * 60_000
FROM_ONE_MAX = 10
IN_ALL_MAX = 40
_V6_NETWORK_BITS = 64  # one computer has as many addresses of version 6 as it likes


class Wrong(Struct, frozen=True):
    """A wrong code: when, by the hub's clock, and from where."""

    at_ms: int
    where: str


def place_of(address: str) -> str:
    """What stands for one computer: its address, or its network of version 6."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if ip.version == 4 or ip.ipv4_mapped is not None:
        return str(ip if ip.version == 4 else ip.ipv4_mapped)
    return str(ipaddress.ip_network((ip, _V6_NETWORK_BITS), strict=False))


def recent(wrongs: Sequence[Wrong], now_ms: int) -> tuple[Wrong, ...]:
    """Those that count still. A clock that was set, back or forth, locks nobody out for long."""
    return tuple(wrong for wrong in wrongs if abs(now_ms - wrong.at_ms) < WINDOW_MS)


def wait_ms(wrongs: Sequence[Wrong], where: str, now_ms: int) -> int:
    """For how long this place is not heard; 0: it is."""
    mine = [wrong.at_ms for wrong in recent(wrongs, now_ms) if wrong.where == where]
    return _until(sorted(mine)[-FROM_ONE_MAX], now_ms) if len(mine) >= FROM_ONE_MAX else 0


def hub_wait_ms(wrongs: Sequence[Wrong], now_ms: int, *, shown_ms: int) -> int:
    """For how long nobody is heard; 0: they are. A code that a person shows at the hub begins a
    new count, so that whoever tries codes cannot keep the door shut."""
    since = [wrong.at_ms for wrong in recent(wrongs, now_ms) if wrong.at_ms > shown_ms]
    return _until(sorted(since)[-IN_ALL_MAX], now_ms) if len(since) >= IN_ALL_MAX else 0


def packed(wrongs: Sequence[Wrong]) -> str:
    """As it is kept. No more than can matter."""
    kept = wrongs[-(IN_ALL_MAX + FROM_ONE_MAX) :]
    return json.dumps([[wrong.at_ms, wrong.where] for wrong in kept])


def unpacked(text: str) -> tuple[Wrong, ...]:
    return tuple(Wrong(int(at_ms), str(where)) for at_ms, where in json.loads(text or "[]"))


def _until(first_ms: int, now_ms: int) -> int:
    return max(1, first_ms + WINDOW_MS - now_ms)
