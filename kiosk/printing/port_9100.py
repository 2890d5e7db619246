"""The plain connection on which label printers take their data, with a deadline on every wait."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing.direct_names import Place
from kiosk.printing.printer import Unsure

CONNECT_S = 4.0
SEND_S = 20.0  # a printer takes data only as fast as it prints, once its memory is full
ANSWER_S = 2.0
ANSWER_BYTES_MAX = 4096


def connect(place: Place, *, what: str) -> socket.socket:
    """KnownError where the printer is not reached: then nothing was sent."""
    try:
        return socket.create_connection((place.host, place.port), timeout=CONNECT_S)
    except OSError as error:
        words = say(
            "The printer {printer} does not answer ({why}). Check that it is switched on and "
            "connected. The badge is kept and tried again.",
            printer=what,
            why=str(error.strerror or error),
        )
        raise KnownError(words) from error


@contextlib.contextmanager
def connected(place: Place, *, what: str) -> Iterator[socket.socket]:
    """The same for as long as the block lasts."""
    with contextlib.closing(connect(place, what=what)) as link:
        yield link


def send_badge(link: socket.socket, page: bytes, *, end: bytes, what: str) -> None:
    """The whole page, and only then the command that prints it.

    A printer does nothing with a page that lacks its end, so until that is sent nothing can have
    printed (KnownError). From then on only the printer knows (Unsure)."""
    link.settimeout(SEND_S)
    try:
        link.sendall(page)
    except OSError as error:
        words = say(
            "The printer {printer} broke off while it was given the badge ({why}). The badge is "
            "kept and tried again.",
            printer=what,
            why=str(error.strerror or error),
        )
        raise KnownError(words) from error
    try:
        link.sendall(end)
    except OSError as error:
        words = say("The printer {printer} was lost as it should begin to print.", printer=what)
        raise Unsure(words) from error


def answer_of(
    link: socket.socket,
    question: bytes,
    *,
    whole: Callable[[bytes], bool],
    wait_s: float = ANSWER_S,
) -> bytes:
    """What came back until it was whole, the time over or the line cut; maybe nothing."""
    got = b""
    link.settimeout(wait_s)
    try:
        if question:
            link.sendall(question)
        while not whole(got) and len(got) < ANSWER_BYTES_MAX:
            more = link.recv(ANSWER_BYTES_MAX)
            if not more:
                break
            got += more
    except OSError:
        return got
    return got


def lost_words(what: str) -> str:
    """Of a printer that went away with a badge in it."""
    return say("The printer {queue} was switched off or lost while it printed.", queue=what)


def unasked_words(what: str) -> str:
    """Of a badge that a program handed over which has ended since."""
    return say("Nobody can ask the printer {printer} about this badge any more.", printer=what)
