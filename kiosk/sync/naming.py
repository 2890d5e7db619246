"""Looking up a name within a time limit: the operating system's own look-up knows none."""

from __future__ import annotations

import ipaddress
import socket
import threading


class NameUnknown(Exception):
    """This network knows no such name, or its name service does not answer."""


def find_name(host: str, *, within_s: float) -> None:
    """Return once the name is known. Raises NameUnknown. A number needs no look-up."""
    if _is_number(host):
        return
    found: list[bool] = []

    def look_up() -> None:
        try:
            found.append(bool(socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)))
        except (OSError, UnicodeError):
            found.append(False)

    # A look-up cannot be stopped; one that hangs ends by itself, and nobody waits for it.
    looking = threading.Thread(target=look_up, name="name look-up", daemon=True)
    looking.start()
    looking.join(within_s)
    if found != [True]:
        raise NameUnknown(host)


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
