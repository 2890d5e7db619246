"""A hub's TLS key is renewed before its certificate ends, and nobody at a station notices."""

from __future__ import annotations

import cbor2
from cryptography.hazmat.primitives.serialization import load_der_private_key
from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.hub.serve import HubServer
from kiosk.hub.tls_key import RENEW_BEFORE, SECRET, VALID_FOR, server_context, tls_key_of
from kiosk.sync.courier import Courier
from kiosk.sync.key_word import pin_of, words_in
from kiosk.sync.tls import ends_of
from tests.sync.rude_server import Rude
from tests.sync.small_event import make_desk, set_up_event
from tests.sync.tls_tricks import certificate_for, exchange_at, rude_tls_server

DAY_MS = 86_400_000
ALMOST_ENDED_MS = round((VALID_FOR - RENEW_BEFORE).total_seconds() * 1000)


def test_the_key_stays_the_same_from_start_to_start(hub):
    assert tls_key_of(hub) == tls_key_of(hub)


def test_a_certificate_that_ends_soon_is_renewed_and_stations_follow(joined, hub, server, clock):
    desk, courier = joined("Desk A")
    server.stop()
    before = desk.setting("hub_tls_pin")
    clock.advance(ms=ALMOST_ENDED_MS)
    with HubServer(hub, port=server.port) as renewed:
        assert renewed.answering.tls_key.pin != server.answering.tls_key.pin
        assert courier.exchange_now().in_step
        assert desk.setting("hub_tls_pin") != before
        assert courier.exchange_now().in_step
    assert courier.state().problem == ""


def test_a_hub_renews_its_key_while_it_runs(joined, hub, server, clock):
    desk, courier = joined("Desk A")
    before = desk.setting("hub_tls_pin")
    clock.advance(ms=ALMOST_ENDED_MS)
    server.renew_key()
    assert courier.exchange_now().in_step  # over the connection that was open
    courier.stop()
    assert courier.exchange_now().in_step
    courier.stop()
    assert desk.setting("hub_tls_pin") != before
    assert tls_key_of(hub) == server.answering.tls_key


def test_for_a_day_the_key_before_is_believed_beside_the_new_one(joined, hub, server, clock):
    """A hub may run as several programs, which do not change their key at the same moment."""
    desk, courier = joined("Desk A")
    courier.stop()
    with HubServer(hub) as slow:
        clock.advance(ms=ALMOST_ENDED_MS)
        server.renew_key()
        assert exchange_at(desk, server.url).in_step
        assert exchange_at(desk, slow.url).in_step
        assert exchange_at(desk, server.url).in_step
        clock.advance(ms=DAY_MS + 1)
        server.renew_key()
        assert exchange_at(desk, server.url).in_step
        assert "has replaced since" in exchange_at(desk, slow.url).problem


def test_a_certificate_from_before_there_were_words_in_it_keeps_its_key(hub):
    key = tls_key_of(hub)
    bare = certificate_for(load_der_private_key(key.private_key, None), days=9_000)
    old = [1, key.private_key, bare, key.issued_ms, key.branch]
    hub.set_secret(SECRET, cbor2.dumps(old, canonical=True))
    again = tls_key_of(hub)
    assert (again.pin, again.ends) == (pin_of(bare), ends_of(bare))
    assert [word.pin for word in words_in(again.certificate)] == [again.pin]
    assert all(word.is_of(hub.public_key) for word in words_in(again.certificate))


def test_a_station_that_slept_through_two_renewals_follows_too(joined, hub, server, clock):
    _, courier = joined("Desk A")
    server.stop()
    for _ in range(2):
        clock.advance(ms=800 * DAY_MS)
        tls_key_of(hub)
    with HubServer(hub, port=server.port):
        assert courier.exchange_now().in_step


def test_a_key_that_the_hub_has_replaced_is_not_believed_again(joined, hub, server, clock):
    desk, courier = joined("Desk A")
    old = server.answering.tls_key
    server.stop()
    clock.advance(ms=800 * DAY_MS)
    with HubServer(hub, port=server.port):
        assert courier.exchange_now().in_step
    courier.stop()
    with rude_tls_server(lambda *_: Rude(), server_context(old)) as url:
        assert "has replaced since" in exchange_at(desk, url).problem


def test_the_dates_of_a_certificate_decide_nothing(tmp_path):
    here, there = FakeClock(), FakeClock()
    there.advance(ms=-17_000 * DAY_MS)
    with make_desk(tmp_path, "Hub", clock=there) as hub, make_desk(tmp_path, "D", clock=here) as d:
        set_up_event(hub)
        with HubServer(hub) as server:
            courier = Courier(d)
            courier.join(server.url, server.new_code())
            here.advance(ms=9_000 * DAY_MS)
            assert courier.exchange_now().in_step
            courier.stop()


def test_a_hub_whose_disk_was_put_back_shows_a_new_key(joined, hub, server):
    """The old one may be on the other copy of its disk too."""
    _, courier = joined("Desk A")
    server.stop()
    old = server.answering.tls_key
    hub.set_secret(SECRET, replace(old, branch="ab" * 16 + "/7").packed())
    with HubServer(hub, port=server.port) as again:
        assert again.answering.tls_key.pin != old.pin
        assert again.answering.tls_key.issued_ms > old.issued_ms
        assert courier.exchange_now().in_step
