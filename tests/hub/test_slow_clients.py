"""Clients that are slow, stuck, mute or many: the hub lets go of them, and serves the others."""

from __future__ import annotations

import os
import resource
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson
from kiosk.hub.serve import HubServer
from kiosk.hub.slow_clients import ClientLimits, raise_open_files
from kiosk.sync.client import EXCHANGE_PATH, JOIN_PATH
from kiosk.sync.courier import Courier
from tests.sync.small_event import make_desk, person, set_up_event

FROM_ONE_MAX = 12
QUICK = ClientLimits(
    handshake_s=0.4, head_s=0.4, body_s=0.4, whole_s=60, from_one_max=FROM_ONE_MAX, in_all_max=100
)
PATIENCE_S = 20.0


@pytest.fixture
def hub(tmp_path, clock) -> Iterator[Desk]:
    with make_desk(tmp_path, "Hub", clock=clock) as desk:
        set_up_event(desk)
        yield desk


@pytest.fixture
def server(hub) -> Iterator[HubServer]:
    with HubServer(hub, limits=QUICK) as running:
        yield running


def tcp(server: HubServer) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), PATIENCE_S)


def tls(server: HubServer) -> ssl.SSLSocket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context.wrap_socket(tcp(server))


def was_cut(connection: socket.socket) -> bool:
    """Whether the hub hung up; a hub that never does makes this raise a timeout."""
    try:
        return connection.recv(1_000) == b""
    except (ConnectionError, ssl.SSLError):
        return True


def hear(connection: socket.socket, wanted: bytes, times: int = 1) -> None:
    """Read until it was said so often."""
    heard = b""
    while heard.count(wanted) < times:
        part = connection.recv(10_000)
        assert part, heard
        heard += part


def test_who_connects_and_never_greets_is_let_go(server):
    with closing(tcp(server)) as mute:
        assert was_cut(mute)


def test_who_greets_and_never_asks_is_let_go(server):
    with closing(tls(server)) as mute:
        assert was_cut(mute)


def test_who_drips_the_head_of_a_request_is_let_go(server):
    with closing(tls(server)) as slow:
        slow.settimeout(0.1)
        cut = False
        slow.sendall(b"POST /v1/exchange HTTP/1.1\r\nhost: x\r\n")
        for _ in range(int(PATIENCE_S / 0.1)):
            try:
                slow.sendall(b"x-drip: 1\r\n")
                cut = slow.recv(1_000) == b""
            except TimeoutError:
                continue
            except (ConnectionError, ssl.SSLError):
                cut = True
            if cut:
                break
        assert cut


@pytest.mark.parametrize("path", [EXCHANGE_PATH, JOIN_PATH])
def test_who_promises_a_body_and_sends_a_little_is_let_go(server, path):
    head = f"POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 50000\r\n\r\n"
    with closing(tls(server)) as slow:
        slow.sendall(head.encode() + b"a little")
        assert was_cut(slow)


def test_who_begins_a_second_request_and_stops_is_let_go(server):
    with closing(tls(server)) as slow:
        slow.sendall(b"GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n")
        hear(slow, b"rollcall")
        slow.sendall(b"GET /v1/hea")
        assert was_cut(slow)


def test_two_requests_at_once_are_both_answered(server):
    with closing(tls(server)) as ahead:
        ahead.sendall(b"GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n" * 2)
        hear(ahead, b"rollcall", 2)


def test_stuck_clients_do_not_keep_a_station_out(server, hub, tmp_path, clock):
    stuck = [tls(server) for _ in range(FROM_ONE_MAX // 2)]
    head = b"POST /v1/exchange HTTP/1.1\r\nhost: x\r\ncontent-length: 50000\r\n\r\n"
    for one in stuck:
        one.sendall(head)
    with make_desk(tmp_path, "Desk A", clock=clock) as desk:
        courier = Courier(desk)
        courier.join(server.url, server.new_code())
        assert courier.exchange_now().in_step
        desk.do(CheckInPerson(person(1)))
        assert courier.exchange_now().in_step
        courier.stop()
    assert hub.counts().checked_in == 1
    for one in stuck:
        assert was_cut(one)
        one.close()


def test_an_address_has_so_many_connections_and_no_more_until_some_are_gone(server):
    many = [tcp(server) for _ in range(FROM_ONE_MAX + 3)]
    try:
        assert sum(was_cut(one) for one in many[FROM_ONE_MAX:]) == 3
        for one in many[:FROM_ONE_MAX]:
            assert was_cut(one)  # they never greeted
        with closing(tls(server)) as later:
            later.sendall(b"GET /v1/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            hear(later, b"rollcall")
    finally:
        for one in many:
            one.close()


def test_strangers_cannot_fill_the_memory_of_the_hub(server):
    with closing(tls(server)) as stranger:
        stranger.sendall(
            b"POST /v1/exchange HTTP/1.1\r\nhost: x\r\ncontent-length: 9000000\r\n\r\n"
        )
        stranger.sendall(b"x" * 150_000)
        hear(stranger, b"413")


@pytest.mark.parametrize("length", ["", "content-length: 99999999999999\r\n"])
def test_a_body_of_no_said_length_is_a_strangers_too(server, length):
    with closing(tls(server)) as stranger:
        head = f"POST /v1/exchange HTTP/1.1\r\nhost: x\r\n{length or 'transfer-encoding: chunked'}"
        stranger.sendall(f"{head}\r\n\r\n".replace("\r\n\r\n\r\n", "\r\n\r\n").encode())
        part = b"x" * 60_000 if length else b"ea60\r\n" + b"x" * 60_000 + b"\r\n"
        stranger.sendall(part * 2)
        hear(stranger, b"413")


def test_the_hub_may_open_more_files_than_a_terminal_usually_lets_it():
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(1_024, before[0]), before[1]))
        assert raise_open_files(2_000) == min(2_000, before[1])
        assert raise_open_files(500) >= 500
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert ClientLimits().fewer(1_024).in_all_max == 824
    assert os.name == "posix"
