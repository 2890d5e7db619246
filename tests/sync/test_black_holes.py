"""Networks that swallow, lead astray or show pages of their own: each a sentence, nothing sent."""

from __future__ import annotations

import errno
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest

from kiosk.errors import KnownError
from kiosk.sync import patience
from kiosk.sync.client import join_hub
from kiosk.sync.unreached import Attempt, Unreachable, problem_of
from tests.sync.rude_server import Rude
from tests.sync.small_event import make_desk
from tests.sync.tls_tricks import exchange_at, rude_tls_server, stranger_context

SECRET = "Desk of the planted name"
URL = "https://10.0.0.5:8470"


@contextmanager
def black_hole() -> Iterator[int]:
    """A port whose SYNs are dropped: the queue behind it is full and nobody takes from it."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(0)
    waiting = [socket.socket() for _ in range(4)]
    for one in waiting:
        one.setblocking(False)
        one.connect_ex(listening.getsockname())
    try:
        yield listening.getsockname()[1]
    finally:
        for one in (*waiting, listening):
            one.close()


class Deaf:
    """Takes every connection, keeps what it hears, and never says anything."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._taken: list[socket.socket] = []
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()
        self.port = int(self._listening.getsockname()[1])

    def _take(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._taken.append(connection)
            self.heard.append(connection.recv(100_000))

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        for one in (self._listening, *self._taken):
            one.close()
        self._thread.join(5)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer from a full queue")
def test_a_port_that_swallows_everything_is_unreachable_and_says_where_to_look(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    with black_hole() as port:
        told = exchange_at(desk, f"https://127.0.0.1:{port}", deadline_s=0.5).problem
    assert "neither a yes nor a no" in told
    assert "firewall" in told


def test_who_takes_the_call_and_says_nothing_hears_no_more_than_a_greeting(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    desk.rename(SECRET)
    deaf = Deaf()
    try:
        told = exchange_at(desk, f"https://127.0.0.1:{deaf.port}", deadline_s=0.5).problem
    finally:
        deaf.close()
    assert "takes the call and then says nothing" in told
    assert "Nothing was sent" in told
    assert deaf.heard
    assert not any(SECRET.encode() in heard for heard in deaf.heard)


@pytest.mark.parametrize("status", [200, 302, 511])
def test_a_sign_in_page_on_the_port_of_https_is_told_nothing(joined, tmp_path, status):
    desk, courier = joined("Desk A")
    courier.stop()
    asked: list[str] = []

    def portal(path, headers, body):
        asked.append(path)
        page = b"<html>Sign in to Hotel Wi-Fi</html>"
        return Rude(status, page, "text/html", headers={"location": "https://portal.example/"})

    with rude_tls_server(portal, stranger_context(tmp_path)) as url:
        told = exchange_at(desk, url).problem
    assert "sign in first" in told
    assert asked == []


@pytest.mark.parametrize("status", [200, 302])
def test_a_sign_in_page_on_the_port_of_http_is_told_nothing(joined, status):
    desk, courier = joined("Desk A")
    courier.stop()
    with plain_portal(status) as (port, heard):
        told = exchange_at(desk, f"https://127.0.0.1:{port}").problem
    assert "speaks no HTTPS" in told
    assert "sign in first" in told
    assert not any(b"rollcall-node" in one for one in heard)


@contextmanager
def plain_portal(status: int) -> Iterator[tuple[int, list[bytes]]]:
    """What a guest network answers instead of everybody: a page, without TLS."""
    page = b"<html>Sign in</html>"
    head = f"HTTP/1.1 {status} X\r\nlocation: http://portal.example/\r\ncontent-length: {len(page)}"
    heard: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                heard.append(connection.recv(100_000))
                connection.sendall(head.encode() + b"\r\n\r\n" + page)

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1], heard
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


# -- names ----------------------------------------------------------------------------------------


def leads_to(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """The network's name service answers every name with this address; empty: it answers none."""
    real = socket.getaddrinfo

    def answered(host, *args, **kwargs):
        if host != "hub.example":
            return real(host, *args, **kwargs)
        if not address:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(address, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", answered)


def test_a_name_that_leads_to_somebody_else_tells_him_nothing(joined, tmp_path, monkeypatch):
    desk, courier = joined("Desk A")
    courier.stop()
    asked: list[str] = []

    def stranger(path, headers, body):
        asked.append(path)
        return Rude()

    leads_to(monkeypatch, "127.0.0.1")
    with rude_tls_server(stranger, stranger_context(tmp_path)) as url:
        port = url.rpartition(":")[2]
        told = exchange_at(desk, f"https://hub.example:{port}").problem
    assert "another computer has the hub's address" in told
    assert asked == []


def test_a_name_that_leads_to_the_hub_at_another_address_serves(joined, server, monkeypatch):
    desk, courier = joined("Desk A")
    courier.stop()
    leads_to(monkeypatch, "127.0.0.1")
    assert exchange_at(desk, f"https://hub.example:{server.port}").in_step


def test_a_name_that_nobody_knows_says_to_type_the_number(joined, monkeypatch):
    desk, courier = joined("Desk A")
    courier.stop()
    leads_to(monkeypatch, "")
    told = exchange_at(desk, "https://hub.example:8470").problem
    assert "does not know the name" in told
    assert "10.0.0.5:8470" in told


# -- what the network says ------------------------------------------------------------------------


def told_of(error: Exception, cause: OSError | None = None) -> KnownError:
    error.__cause__ = cause
    attempt = Attempt(URL, silence_s=20, is_tls=True, knocked=False)
    return problem_of(error, attempt)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EHOSTUNREACH, "neither a yes nor a no"),
        (errno.ETIMEDOUT, "neither a yes nor a no"),
        (errno.ENETUNREACH, "Plug in the cable"),
        (errno.ECONNREFUSED, "Nothing is lost"),
    ],
)
def test_what_the_network_says_of_an_address_becomes_what_to_do(number, sentence):
    told = told_of(httpx2.ConnectError("x"), OSError(number, "x"))
    assert isinstance(told, Unreachable)
    assert "cannot be reached" in str(told)
    assert sentence in str(told)


def test_a_long_answer_may_take_long_and_a_dripping_one_may_not():
    assert patience.whole_s(20, 0) == 20
    assert patience.whole_s(20, 1_000_000) == 120


def test_a_station_that_joins_through_a_black_hole_is_told_the_same(tmp_path):
    deaf = Deaf()
    try:
        with make_desk(tmp_path, SECRET) as desk, pytest.raises(Unreachable, match="says nothing"):
            join_hub(desk, f"https://127.0.0.1:{deaf.port}", "0000-0000-0000", deadline_s=0.3)
    finally:
        deaf.close()
    assert not any(SECRET.encode() in heard for heard in deaf.heard)


def test_whoever_offers_only_outdated_tls_hears_nothing_and_is_named(joined, tmp_path):
    desk, courier = joined("Desk A")
    courier.stop()
    asked: list[str] = []

    def weak(path, headers, body):
        asked.append(path)
        return Rude()

    context = stranger_context(tmp_path)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with rude_tls_server(weak, context) as url:
        told = exchange_at(desk, url).problem
    assert "outdated, unsafe form of HTTPS" in told
    assert "Nothing was sent" in told
    assert asked == []


def test_a_handshake_that_fails_for_another_reason_is_told_with_it():
    fault = ssl.SSLError(1, "x")
    fault.reason = "SSLV3_ALERT_HANDSHAKE_FAILURE"
    told = str(told_of(httpx2.ConnectError("x"), fault))
    assert "No safe connection" in told
    assert "SSLV3_ALERT_HANDSHAKE_FAILURE" in told
