"""A station speaks to its own hub only; whoever else answers learns nothing from it."""

from __future__ import annotations

import os
import select
import socket
import ssl
import struct
import threading
import time
from contextlib import contextmanager

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.domain.commands import CheckInPerson
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.client import join_hub
from kiosk.sync.key_word import KeyWord, pin_of, read_key_word
from kiosk.sync.meeting import MEET_PATH, read_question
from kiosk.sync.offer import JoinOffer
from kiosk.sync.tls import AnotherKey, PinnedContext, Trust
from tests.sync.rude_server import Rude, rude_server
from tests.sync.small_event import person, set_up_event
from tests.sync.tls_tricks import (
    Listening,
    certificate_for,
    context_of,
    exchange_at,
    rude_tls_server,
    stranger_context,
)


@pytest.fixture
def stranger(tmp_path):
    return stranger_context(tmp_path)


def test_joining_pins_the_key_of_the_hub(joined, server):
    desk, _ = joined("Desk A")
    assert desk.setting("hub_url").startswith("https://")
    assert desk.setting("hub_tls_pin").endswith(server.answering.tls_key.pin.hex())


def test_who_listens_in_while_a_station_joins_hears_a_random_number_and_is_found_out(
    make, server, stranger, hub
):
    desk, between = make("Desk A"), Listening(server)
    known = [line.node for line in hub.nodes()]
    with rude_tls_server(between, stranger) as url, pytest.raises(KnownError, match="intercepted"):
        join_hub(desk, url, server.new_code())
    assert desk.event_id == ""
    assert desk.setting("hub_url") == desk.setting("hub_tls_pin") == ""
    [(path, body)] = between.heard
    assert path == MEET_PATH
    assert len(read_question(body)) == 32
    assert [line.node for line in hub.nodes()] == known


def test_a_code_that_was_used_over_a_bad_network_still_lets_the_station_in_over_a_good_one(
    make, server, stranger
):
    desk, code = make("Desk A"), server.new_code()
    with rude_tls_server(Listening(server), stranger) as url, pytest.raises(KnownError):
        join_hub(desk, url, code)
    join_hub(desk, server.url, code)
    assert exchange_at(desk, server.url).in_step


def test_who_listens_in_later_hears_nothing_and_is_named(joined, server, stranger, hub):
    desk, courier = joined("Desk A")
    courier.stop()
    desk.do(CheckInPerson(person(1)))
    between, address = Listening(server), desk.setting("hub_url")
    with rude_tls_server(between, stranger) as url:
        failed = exchange_at(desk, url)
    assert "intercepted" in failed.problem
    assert between.heard == []
    assert exchange_at(desk, address).in_step
    assert hub.counts().checked_in == 1


def test_a_sign_in_page_behind_https_is_called_so(joined, stranger):
    desk, courier = joined("Desk A")
    courier.stop()
    portal = Rude(body=b"<html>Sign in</html>", kind="text/html")
    with rude_tls_server(lambda *_: portal, stranger) as url:
        assert "sign-in page" in exchange_at(desk, url).problem


def test_a_sign_in_page_that_answers_a_join_is_called_so(make, stranger):
    desk = make("Desk A")
    portal = Rude(302, kind="text/html", headers={"location": "https://portal.example/"})
    with (
        rude_tls_server(lambda *_: portal, stranger) as url,
        pytest.raises(KnownError, match="sign-in page"),
    ):
        join_hub(desk, url, "0000-0000-0000")


def test_another_hub_at_the_address_is_not_taken_for_ours(joined, make):
    desk, courier = joined("Desk A")
    courier.stop()
    other = make("Other hub")
    set_up_event(other)
    with HubServer(other) as there:
        told = exchange_at(desk, there.url).problem
    assert "not the hub that this station joined" in told


def test_a_hub_that_answers_without_https_is_none(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    with plain_speaker(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n") as port:
        told = exchange_at(desk, f"https://127.0.0.1:{port}").problem
    assert "speaks no HTTPS" in told
    assert "sign-in page" in told


def test_who_hangs_up_during_the_handshake_is_a_sentence(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    with plain_speaker(b"") as port:
        told = exchange_at(desk, f"https://127.0.0.1:{port}").problem
    assert told.endswith(".")
    assert "\n" not in told


def test_who_dies_before_the_handshake_leaves_no_socket_open():
    with socket.create_server(("127.0.0.1", 0)) as dying:
        ours = socket.create_connection(dying.getsockname())
        theirs, _ = dying.accept()
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        theirs.close()  # which resets the connection
        select.select([ours], [], [], 5)
        number = ours.fileno()
        with pytest.raises(OSError, match="reset"):
            PinnedContext().wrap_socket(ours)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(number)


def test_plain_http_to_the_port_of_https_says_what_to_write(make, server):
    with pytest.raises(KnownError, match="as https://"):
        join_hub(make("Desk A"), server.url.replace("https", "http"), server.new_code())


@contextmanager
def plain_speaker(answer: bytes):
    """Hears whatever comes first, says this, and hangs up."""
    listening = socket.create_server(("127.0.0.1", 0))

    def speak():
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                connection.recv(4_096)
                connection.sendall(answer)

    thread = threading.Thread(target=speak, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def test_a_station_without_a_pin_learns_it_by_the_hubs_own_word(joined, server, stranger):
    desk, courier = joined("Desk A")
    courier.stop()
    pin, address = desk.setting("hub_tls_pin"), desk.setting("hub_url")
    desk.set_setting("hub_tls_pin", "")
    between = Listening(server)
    with rude_tls_server(between, stranger) as url:
        assert "intercepted" in exchange_at(desk, url).problem
    assert between.heard == []
    assert exchange_at(desk, address).in_step
    assert desk.setting("hub_tls_pin") == pin


def test_the_private_key_lies_in_the_encrypted_store_only(hub, tmp_path):
    with HubServer(hub) as server:
        secret = server.answering.tls_key.private_key
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        assert not [path for path in files if secret in path.read_bytes()]


def test_a_tunnel_may_end_on_this_computer_without_https(make, server):
    desk = make("Desk A")
    join_hub(desk, server.page_url, server.new_code())
    assert exchange_at(desk, server.page_url).in_step


def test_a_hub_on_ipv6_is_joined_by_its_offer(make, hub):
    if not socket.has_ipv6:
        pytest.skip("this computer has no IPv6")
    try:
        server = HubServer(hub, host="::1")
    except KnownError:
        pytest.skip("this computer has no IPv6")
    with server:
        desk = make("Desk A")
        join_hub(desk, server.offer_of(server.new_code()).text())
        assert desk.setting("hub_url") == f"https://[::1]:{server.port}"


# -- the offer ------------------------------------------------------------------------------------


def test_who_scans_the_offer_tells_a_stranger_nothing(make, server, stranger):
    desk, between = make("Desk A"), Listening(server)
    offer = server.offer_of(server.new_code())
    with rude_tls_server(between, stranger) as url:
        port = int(url.rpartition(":")[2])
        wrong = JoinOffer(offer.code, offer.pin, port, offer.hosts)
        with pytest.raises(AnotherKey, match="intercepted"):
            join_hub(desk, wrong.text())
    assert between.heard == []


def test_an_offer_leads_to_the_first_address_that_is_the_hub(make, server):
    desk = make("Desk A")
    offer = server.offer_of(server.new_code("gate"))
    hosts = ("127.0.0.9", "127.0.0.1")
    join_hub(desk, JoinOffer(offer.code, offer.pin, offer.port, hosts).text())
    assert desk.setting("hub_url") == server.url
    assert exchange_at(desk, server.url).in_step


@pytest.mark.parametrize("junk", [b"", b"\x80", b"\x30\x82\x01", b"x" * 500])
def test_what_is_no_certificate_has_no_pin(junk):
    assert pin_of(junk) == b""


@pytest.mark.parametrize("junk", [b"", b"\x80", KeyWord(b"x", 1, b"y").packed(), b"<html>"])
def test_what_is_no_word_of_a_hub_is_a_sentence(junk):
    with pytest.raises(KnownError):
        read_key_word(junk)


def test_a_plain_http_address_elsewhere_is_never_used(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    with rude_server(lambda *_: Rude()) as url:
        told = exchange_at(desk, url.replace("127.0.0.1", "127.0.0.2.nip.invalid")).problem
    assert "https://127.0.0.2.nip.invalid" in told


def test_the_pinned_key_is_enough_where_the_certificate_says_nothing_for_it(
    joined, server, tmp_path
):
    """A hub of an older version shows a bare certificate."""
    desk, courier = joined("Desk A")
    courier.stop()
    private = load_der_private_key(server.answering.tls_key.private_key, None)
    bare = context_of(private, certificate_for(private), tmp_path)
    kept = desk.setting("hub_tls_pin")
    with rude_tls_server(Listening(server), bare) as url:
        assert exchange_at(desk, url).in_step
    assert desk.setting("hub_tls_pin") == kept


def test_a_certificate_that_nobody_can_read_is_a_strangers(joined, tmp_path):
    desk, courier = joined("Desk A")
    courier.stop()
    private = ec.generate_private_key(ec.SECP256R1())
    strange = certificate_for(private).replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x03")
    heard = []
    with rude_tls_server(
        lambda *asked: heard.append(asked) or Rude(), context_of(private, strange, tmp_path)
    ) as url:
        assert "another key than the hub's" in exchange_at(desk, url).problem
    assert heard == []


def test_no_wait_goes_on_beyond_the_end_of_its_request(server):
    context = PinnedContext(Trust(server.answering.tls_key.pin))
    with (
        socket.create_connection(("127.0.0.1", server.port)) as plain,
        context.wrap_socket(plain) as asking,
    ):
        asking.settimeout(60)
        assert asking.gettimeout() == 60, "nothing is asked yet"
        context.ends_s = time.monotonic() - 1
        asking.settimeout(60)
        assert asking.gettimeout() < 1
        asking.settimeout(None)
        assert asking.gettimeout() is None


def test_what_speaks_an_outdated_form_of_https_is_told_nothing(joined, stranger):
    desk, courier = joined("Desk A")
    courier.stop()
    stranger.maximum_version = ssl.TLSVersion.TLSv1_2
    heard = []
    with rude_tls_server(lambda *asked: heard.append(asked) or Rude(), stranger) as url:
        assert "outdated, unsafe form of HTTPS" in exchange_at(desk, url).problem
    assert heard == []
