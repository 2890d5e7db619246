"""The addresses under which this computer can be reached in the hall. No packet is sent."""

from __future__ import annotations

import ipaddress
import socket

# Addresses for documentation: a socket that is aimed at them learns which of ours it would use.
_SOMEWHERE = {4: (socket.AF_INET, "192.0.2.1"), 6: (socket.AF_INET6, "2001:db8::1")}
_EVERYWHERE = {"", "0.0.0.0", "::"}  # noqa: S104  (compared, not bound)


def own_addresses(host: str) -> tuple[str, ...]:
    """The likeliest first. A hub that listens on one address has that one only."""
    if host not in _EVERYWHERE:
        return (host,)
    versions = (4, 6) if host == "::" else (4,)
    found = [_towards(*_SOMEWHERE[version]) for version in versions]
    found += _named()
    usable = [address for address in found if _is_usable(address, versions)]
    return tuple(dict.fromkeys(usable)) or ("127.0.0.1",)


def _towards(family: socket.AddressFamily, aim: str) -> str:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            asking.connect((aim, 9))
            return str(asking.getsockname()[0])
    except OSError:
        return ""


def _named() -> list[str]:
    try:
        lines = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return [str(line[4][0]) for line in lines]


def _is_usable(address: str, versions: tuple[int, ...]) -> bool:
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    return ip.version in versions and not (ip.is_loopback or ip.is_link_local or ip.is_unspecified)
