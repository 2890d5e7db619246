"""How long one request may take, and how a dead network is told from a hub that thinks.

A hub to which two hundred stations come back at once may think for long before its first byte; a
network that is gone never brings one. The kernel of the hub's computer answers for the network:
it acknowledges what arrives even while the hub thinks. So the network is given up after a few
seconds, the hub after a longer silence, and an answer that comes is never cut off for being long.
"""

from __future__ import annotations

import socket

CONNECT_S = 5.0
SILENCE_S = 20.0  # without a byte
BYTES_S_MIN = 10_000  # slower than that over the whole is no hall's network, but somebody's game
UNHEARD_MS = 8_000  # what was sent and nobody acknowledged: five repeats on a bad radio
PROBE_AFTER_S, PROBE_EVERY_S, PROBES_MAX = 4, 2, 2  # of a connection on which nothing is said

SocketOption = tuple[int, int, int]


def whole_s(silence_s: float, moved_bytes: int) -> float:
    """How many seconds a request may take in all that has moved so many bytes, both ways."""
    return silence_s + moved_bytes / BYTES_S_MIN


def socket_options() -> tuple[SocketOption, ...]:
    """What tells the kernel to give up a connection whose network is gone."""
    tcp = socket.IPPROTO_TCP
    # Systems have some of them each, and one that lacks all waits for the silence.
    wanted = (
        ("TCP_KEEPIDLE", PROBE_AFTER_S),
        ("TCP_KEEPALIVE", PROBE_AFTER_S),  # what macOS calls the one before
        ("TCP_KEEPINTVL", PROBE_EVERY_S),
        ("TCP_KEEPCNT", PROBES_MAX),
        ("TCP_USER_TIMEOUT", UNHEARD_MS),
    )
    found = [(tcp, int(getattr(socket, n)), value) for n, value in wanted if hasattr(socket, n)]
    return ((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), *found)
