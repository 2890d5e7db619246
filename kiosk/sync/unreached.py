"""Why nobody answered, from what the network said: a sentence each, that says what to do. Pure."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Iterator

import httpx2
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.said import say

SIGN_IN_PAGE = say(
    "a sign-in page of the network may stand in between: open a web browser and sign in first."
)
_NO_TLS = {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "RECORD_LAYER_FAILURE"}
_TOO_OLD_TLS = {"TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "INAPPROPRIATE_FALLBACK"}
_NOBODY_THERE = {errno.EHOSTUNREACH, errno.EHOSTDOWN, errno.ETIMEDOUT}
_NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN}
_NOTHING_LOST = say(
    "Nothing is lost: what is done here is kept and goes over as soon as the hub answers."
)


class Unreachable(KnownError):
    """Nobody answers there now. Another address of the same hub may do better."""


class Attempt(Struct, frozen=True):
    """What was tried, and how far it came."""

    url: str
    silence_s: float
    is_tls: bool
    knocked: bool  # somebody took the connection, and the handshake began, in this attempt
    came_bytes: int = 0  # of the answer


def name_unknown(url: str) -> Unreachable:
    return Unreachable(
        say(
            "This network does not know the name in {url}. Nothing is lost. Type the hub's "
            "number instead, as its screen shows it (such as 10.0.0.5:8470), or use the "
            "network that the hub is on.",
            url=url,
        )
    )


def too_slow(attempt: Attempt) -> Unreachable:
    """It said nothing for too long, or so little that it would never end."""
    if attempt.came_bytes:
        return Unreachable(
            say(
                "The answer of the hub at {url} comes too slowly: the network is bad, or "
                "something in between holds it up. Nothing is lost; it is tried again.",
                url=attempt.url,
            )
        )
    return Unreachable(
        say(
            "The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it "
            "is tried again. If it stays so, look at the hub's window: its program may hang.",
            url=attempt.url,
            seconds=attempt.silence_s,
        )
    )


def problem_of(error: Exception, attempt: Attempt) -> KnownError:
    """The sentence for what the HTTP client raised."""
    match error:
        case httpx2.ConnectTimeout():
            return _mute(attempt.url) if attempt.knocked else _swallowed(attempt.url)
        case httpx2.TimeoutException():
            return too_slow(attempt)
        case httpx2.ConnectError() | httpx2.UnsupportedProtocol():
            return _no_contact(error, attempt.url)
    # A network that is gone and a hub that was stopped look alike here: Python 3.11 tells a TLS
    # connection that the kernel gave up as one that was closed.
    sentence = say(
        "The answer of the hub at {url} was cut off: the network went away, or the hub was "
        "stopped. Nothing is lost; it is tried again.",
        url=attempt.url,
    )
    plainly = say(
        "{sentence} A hub speaks HTTPS: write its address as https://, please.", sentence=sentence
    )
    return KnownError(sentence if attempt.is_tls else plainly)


def _swallowed(url: str) -> Unreachable:
    return Unreachable(
        say(
            "The hub at {url} cannot be reached: neither a yes nor a no comes back from "
            "there. {nothing_lost} Look whether the hub's computer is on and on the same "
            "network as this one; some guest networks keep computers apart, and a firewall on "
            "the hub may be in the way.",
            url=url,
            nothing_lost=_NOTHING_LOST,
        )
    )


def _mute(url: str) -> Unreachable:
    return Unreachable(
        say(
            "What answers at {url} takes the call and then says nothing. Nothing was sent. "
            "Look at the hub's window: its program may hang, so start it again; or check the "
            "address and the port; {sign_in}",
            url=url,
            sign_in=SIGN_IN_PAGE,
        )
    )


def _no_answer(error: Exception, url: str) -> Unreachable:
    numbers = {one.errno for one in _chain(error) if isinstance(one, OSError)}
    if numbers & _NOBODY_THERE:
        return _swallowed(url)
    if numbers & _NO_NETWORK:
        return Unreachable(
            say(
                "The hub at {url} cannot be reached: this computer is on no network that "
                "leads there. {nothing_lost} Plug in the cable, or choose the network that "
                "the hub is on.",
                url=url,
                nothing_lost=_NOTHING_LOST,
            )
        )
    return Unreachable(
        say(
            "The hub at {url} cannot be reached. {nothing_lost}",
            url=url,
            nothing_lost=_NOTHING_LOST,
        )
    )


def _no_contact(error: Exception, url: str) -> KnownError:
    fault = next((one for one in _chain(error) if isinstance(one, ssl.SSLError)), None)
    if fault is None:
        return _no_answer(error, url)
    if fault.reason in _TOO_OLD_TLS:
        return KnownError(
            say(
                "What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no "
                "Rollcall hub, or something in between weakens the connection. Nothing was "
                "sent. Check the address; {sign_in}",
                url=url,
                sign_in=SIGN_IN_PAGE,
            )
        )
    if fault.reason in _NO_TLS:
        return KnownError(
            say(
                "What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was "
                "sent. Check the address and the port; {sign_in}",
                url=url,
                sign_in=SIGN_IN_PAGE,
            )
        )
    return KnownError(
        say(
            "No safe connection to {url} comes about ({why}). Nothing was sent. Check the "
            "address and the port; {sign_in}",
            url=url,
            why=fault.reason or say("cut off"),
            sign_in=SIGN_IN_PAGE,
        )
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
