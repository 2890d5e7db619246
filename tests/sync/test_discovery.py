"""A hub is found on the network by multicast DNS, and believed by its key alone.

Everything stays on the loopback interface of this computer.
"""

from __future__ import annotations

import gc
import socket
import threading
import time
from collections.abc import Callable

import pytest
from zeroconf import (
    EventLoopBlocked,
    IPVersion,
    ServiceInfo,
    ServiceStateChange,
    Zeroconf,
)

from kiosk.domain.commands import CheckInPerson
from kiosk.errors import KnownError
from kiosk.hub.advertise import Announced, Announcement
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from kiosk.sync.discovery import (
    HUBS_MAX,
    LOOPBACK,
    SERVICE_TYPE,
    FoundHub,
    Listener,
    find_hubs,
    hub_in,
)
from kiosk.sync.elsewhere import find_elsewhere
from tests.sync.rude_server import Rude
from tests.sync.small_event import person
from tests.sync.tls_tricks import Listening, rude_tls_server, stranger_context

FIND_S = 20.0  # at most: each of these ends as soon as it has found what it looks for


def announced(server: HubServer, *, interfaces: tuple[str, ...] = LOOPBACK) -> Announcement:
    announcement = server.announcement().start()
    assert announcement.announced.wait(FIND_S)
    return announcement


def of(server: HubServer) -> Callable[[FoundHub], bool]:
    return lambda hub: hub.port == server.port


def test_a_hub_is_found_with_all_that_a_station_needs_to_knock(server, hub):
    announcement = announced(server)
    try:
        found = find_hubs(FIND_S, interfaces=LOOPBACK, wanted=of(server))
    finally:
        announcement.stop()
    (it,) = [one for one in found if of(server)(one)]
    assert it.name == "Hub"
    assert it.urls() == [server.url]
    assert it.event == hub.event_id[:16]
    assert it.may_be(node=hub.node, pin=b"")
    assert it.may_be(node="00" * 16, pin=server.answering.tls_key.pin)
    assert not it.may_be(node="00" * 16, pin=bytes(32))


def test_a_hub_that_stops_is_announced_no_more(server):
    announced(server).stop()
    assert not [one for one in find_hubs(1.5, interfaces=LOOPBACK) if of(server)(one)]


def test_a_station_finds_its_hub_again_where_its_address_changed(joined, hub, server):
    desk, courier = joined("Desk A")
    desk.do(CheckInPerson(person(1)))
    server.stop()
    with HubServer(hub) as moved:
        announcement = announced(moved)
        try:
            assert "cannot be reached" in courier.exchange_now().problem
            assert courier.exchange_now().in_step
        finally:
            announcement.stop()
        assert desk.setting("hub_url") == moved.url
        assert hub.counts().checked_in == 1
        assert server.url in desk.setting("hub_addresses")


def test_who_announces_himself_as_the_hub_is_told_nothing(joined, hub, server, tmp_path):
    desk, courier = joined("Desk A")
    pin = server.answering.tls_key.pin
    server.stop()
    thief = Listening(server)
    with rude_tls_server(thief, stranger_context(tmp_path)) as url:
        port = int(url.rpartition(":")[2])
        lie = Announced("Hub", hub.node, hub.event_id, pin, port, LOOPBACK)
        announcement = Announcement(lie, interfaces=LOOPBACK).start()
        try:
            assert announcement.announced.wait(FIND_S)
            for _ in range(2):
                assert "cannot be reached" in courier.exchange_now().problem
        finally:
            announcement.stop()
    assert thief.heard == []
    assert desk.setting("hub_url") == server.url


def test_an_address_that_the_qr_named_is_tried_before_anything_is_asked_around(joined, hub, server):
    desk, courier = joined("Desk A")
    courier.stop()
    desk.set_setting("hub_addresses", f"https://127.0.0.1:1;{server.url}")
    desk.set_setting("hub_url", "https://127.0.0.1:1")
    quick = Courier(desk, deadline_s=5, find=None)
    assert quick.exchange_now().in_step
    quick.stop()
    assert desk.setting("hub_url") == server.url


def test_the_end_of_a_tunnel_is_not_moved(make, server):
    desk = make("Desk A")
    for key, value in (("hub_url", "http://127.0.0.1:1"), ("hub_addresses", server.url)):
        desk.set_setting(key, value)
    assert not find_elsewhere(desk, find_hubs)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_computer_without_a_network_is_told_so_and_goes_on(joined, server):
    desk, courier = joined("Desk A")
    server.stop()
    with pytest.raises(KnownError, match="on no network"):
        find_hubs(1, interfaces=["192.0.2.77"])

    def nowhere(seconds, *, interfaces, wanted):
        return find_hubs(seconds, interfaces=["192.0.2.77"], wanted=wanted)

    assert not find_elsewhere(desk, nowhere)
    assert "cannot be reached" in courier.exchange_now().problem
    gc.collect()  # zeroconf leaves its socket to it where the interface is none: here, not later


def announcement_of(**changed: object) -> ServiceInfo:
    told = {"v": "1", "event": "ab" * 8, "node": "cd" * 8, "pin": "ef" * 8} | changed
    return ServiceInfo(
        SERVICE_TYPE,
        f"Hub.{SERVICE_TYPE}",
        addresses=[socket.inet_aton(str(told.pop("address", "10.0.0.5")))],
        port=int(str(told.pop("port", 8470))),
        properties=told,
    )


def test_an_announcement_in_form_is_read():
    hub = hub_in(f"Hub.{SERVICE_TYPE}", announcement_of())
    assert hub == FoundHub("Hub", ("10.0.0.5",), 8470, "ab" * 8, "cd" * 8, "ef" * 8)


@pytest.mark.parametrize(
    "changed",
    [
        {"v": "2"},
        {"node": "x" * 16},
        {"node": ""},
        {"pin": "ef" * 7},
        {"pin": b"\xff" * 16},
        {"port": 0},
        {"address": "224.0.0.1"},
        {"address": "0.0.0.0"},  # noqa: S104  (announced, not bound)
        {"address": "169.254.1.1"},
    ],
)
def test_an_announcement_out_of_form_is_nobody(changed):
    assert hub_in(f"Hub.{SERVICE_TYPE}", announcement_of(**changed)) is None


def test_a_name_full_of_tricks_is_shown_plainly():
    name = "\x1b[31mHub\n\u202e" + "x" * 200
    hub = hub_in(f"{name}.{SERVICE_TYPE}", announcement_of())
    assert hub is not None
    assert hub.name.startswith("[31mHubx")
    assert len(hub.name) <= 60
    assert hub.name.isprintable()


@pytest.mark.parametrize("name", ["", "...", "Desk 3 (Hall A.2)", "등록 데스크 " * 20, "\n\t"])
def test_whatever_a_hub_is_called_it_can_be_announced(name, hub, server):
    what = Announced(
        name, hub.node, hub.event_id, server.answering.tls_key.pin, server.port, LOOPBACK
    )
    announcement = Announcement(what, interfaces=LOOPBACK).start()
    try:
        assert announcement.announced.wait(FIND_S)
    finally:
        announcement.stop()


def test_a_thing_that_calls_itself_a_hub_and_is_none_is_left_out(server):
    zeroconf = Zeroconf(interfaces=list(LOOPBACK), ip_version=IPVersion.V4Only)
    try:
        zeroconf.register_service(announcement_of(v="9", address="127.0.0.1", port=server.port))
        assert not [one for one in find_hubs(1.5, interfaces=LOOPBACK) if of(server)(one)]
    finally:
        zeroconf.close()


def test_a_hub_that_answers_rudely_where_it_is_announced_is_left_alone(joined, tmp_path):
    desk, courier = joined("Desk A")
    courier.stop()
    with rude_tls_server(lambda *_: Rude(500), stranger_context(tmp_path)) as url:
        desk.set_setting("hub_addresses", url)
        assert not find_elsewhere(desk, None)


def test_a_hub_that_goes_while_we_look_is_not_found(server, tmp_path):
    """The one that is wanted comes to be announced after the other one has gone."""
    here = Announced("Here", "cd" * 16, "ab" * 16, bytes(32), server.port, LOOPBACK)
    gone = Announced("Gone", "cd" * 16, "ab" * 16, bytes(32), server.port, LOOPBACK)
    going = Announcement(gone, interfaces=LOOPBACK).start()
    staying = Announcement(here, interfaces=LOOPBACK)
    assert going.announced.wait(FIND_S)

    def replace() -> None:
        going.stop()
        staying.start()

    replacing = threading.Thread(target=replace)

    def wanted(hub: FoundHub) -> bool:
        if hub.name == "Gone" and hub.port == server.port and replacing.ident is None:
            replacing.start()
        return hub.name == "Here" and hub.port == server.port

    try:
        found = find_hubs(FIND_S, interfaces=LOOPBACK, wanted=wanted)
    finally:
        replacing.join(FIND_S)
        staying.stop()
    assert [hub.name for hub in found if hub.port == server.port] == ["Here"]


def test_looking_that_ends_early_gives_what_was_found_and_lets_go(monkeypatch):
    def busy(*_):
        raise EventLoopBlocked

    monkeypatch.setattr("zeroconf.ServiceBrowser", busy)
    assert find_hubs(FIND_S, interfaces=LOOPBACK) == ()


class Network:
    """Says of every name that was announced the same thing, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def get_service_info(self, service_type: str, name: str, timeout: int) -> ServiceInfo:
        self.asked += 1
        return announcement_of()


def heard(listener: Listener, network: Network, count: int) -> None:
    for number in range(count):
        listener.heard(network, SERVICE_TYPE, f"{number}.{SERVICE_TYPE}", ServiceStateChange.Added)


def test_a_crowd_of_announcements_is_listened_to_up_to_a_limit():
    network, listener = Network(), Listener(None, time.monotonic() + 60)
    heard(listener, network, HUBS_MAX * 3)
    assert (len(listener.found()), network.asked) == (HUBS_MAX, HUBS_MAX)


def test_nothing_is_asked_any_more_once_the_time_is_over():
    network, listener = Network(), Listener(None, time.monotonic() - 1)
    heard(listener, network, 3)
    assert (listener.found(), network.asked) == ((), 0)


def test_listening_ends_with_the_hub_that_is_wanted_and_no_other():
    listener = Listener(lambda hub: hub.name == "2", time.monotonic() + 60)
    heard(listener, Network(), 2)
    assert not listener.seen.is_set()
    heard(listener, Network(), 3)
    assert listener.seen.is_set()
