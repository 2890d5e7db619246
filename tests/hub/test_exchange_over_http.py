"""Real desks exchange with a real hub over HTTP on loopback."""

from __future__ import annotations

import threading

from kiosk.domain.commands import CheckInPerson, LeaveVisit, SignUp
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier
from tests.desk.stations import pages_of
from tests.sync.small_event import PEOPLE, SEATS, VISIT, person


def state(desk, number):
    return desk.person(person(number)).seats[0].state


def test_a_station_that_joins_holds_the_event_and_some_seats(joined, hub):
    desk, courier = joined("Desk A")
    assert desk.event() == hub.event()
    assert desk.counts().participants == PEOPLE
    assert desk.visits()[0].here == SEATS // 2
    assert hub.visits()[0].elsewhere == SEATS // 2
    assert desk.digests() == hub.digests()
    assert courier.state().problem == ""
    assert courier.state().not_yet_exchanged == 0
    assert {node.name for node in hub.nodes()} == {"Hub", "Desk A"}


def test_what_two_stations_did_alone_is_everywhere_afterwards(joined, hub):
    (one, one_courier), (two, two_courier) = joined("Desk A"), joined("Desk B")
    one.do(CheckInPerson(person(1)), actor="Kim")
    two.do(CheckInPerson(person(1)), actor="Lee")
    two.do(CheckInPerson(person(2)))
    for courier in (one_courier, two_courier, one_courier):
        assert courier.exchange_now().in_step
    assert hub.counts().checked_in == 2
    assert hub.counts().checked_in_twice == 1
    assert one.digests() == two.digests() == hub.digests()


def test_seats_sold_apart_are_never_more_than_there_are(joined, hub):
    stations = [joined("Desk A"), joined("Desk B")]
    said_confirmed = []
    for number in range(PEOPLE):
        desk = [*(desk for desk, _ in stations), hub][number % 3]
        assert desk.do(SignUp(person(number), VISIT)).ok
        if state(desk, number) == "confirmed":
            said_confirmed.append(number)
    assert len(said_confirmed) <= SEATS
    for _ in range(2):
        for _, courier in stations:
            assert courier.exchange_now().in_step
    assert hub.visits()[0].taken == SEATS
    assert hub.visits()[0].waiting == PEOPLE - SEATS
    for number in said_confirmed:
        assert state(hub, number) == "confirmed"
    assert stations[0][0].digests() == hub.digests()


def test_a_seat_given_up_elsewhere_goes_to_who_waits_first(joined, hub):
    desk, courier = joined("Desk A")
    for number in range(SEATS + 1):
        hub.do(SignUp(person(number), VISIT))
    for _ in range(2):
        courier.exchange_now()
    assert hub.visits()[0].waiting == 1
    assert state(desk, SEATS) == "waiting"
    desk.do(LeaveVisit(person(0), VISIT))
    assert state(desk, 0) == "release asked"
    courier.exchange_now()
    assert state(desk, 0) == ""
    assert state(desk, SEATS) == "confirmed"
    assert hub.visits()[0].taken == desk.visits()[0].taken == SEATS


def test_a_seat_freed_at_the_hub_goes_on_though_the_station_has_heard_of_it_elsewhere(joined, hub):
    desk, courier = joined("Desk A")
    for number in range(SEATS + 1):
        hub.do(SignUp(person(number), VISIT))
    for _ in range(2):
        courier.exchange_now()
    hub.do(LeaveVisit(person(0), VISIT))
    desk.take_in(pages_of(hub))
    assert hub.heads() == desk.heads()
    courier.exchange_now()
    assert state(desk, SEATS) == "confirmed"


def test_an_exchange_without_news_moves_nothing(joined, hub):
    _, courier = joined("Desk A")
    done = courier.exchange_now()
    assert (done.in_step, done.sent, done.received) == (True, 0, 0)
    heads = hub.heads()
    courier.exchange_now()
    assert hub.heads() == heads


def test_acts_wait_while_the_hub_is_away_and_go_when_it_is_back(joined, hub, server, clock):
    desk, courier = joined("Desk A")
    server.stop()
    before = desk.heads()[desk.branch].seq if desk.branch in desk.heads() else 0
    clock.advance(ms=60_000)
    desk.do(CheckInPerson(person(3)))
    desk.do(CheckInPerson(person(4)))
    clock.advance(ms=90_000)
    failed = courier.exchange_now()
    assert not failed.in_step
    assert "cannot be reached" in failed.problem
    stands = courier.state()
    assert stands.not_yet_exchanged == desk.heads()[desk.branch].seq - before > 0
    assert stands.oldest_unsent_ms == clock.now_ms() - 90_000
    assert stands.stalled(clock.now_ms())
    with HubServer(hub, port=server.port):
        assert courier.exchange_now().in_step
    assert hub.counts().checked_in == 2
    assert courier.state().not_yet_exchanged == 0
    assert not courier.state().stalled(clock.now_ms())
    assert courier.state().problem == ""


def test_the_background_exchange_carries_an_act_that_pokes_it(joined, hub):
    desk, courier = joined("Desk A")
    arrived = threading.Event()
    hub.listen(lambda changes: arrived.set() if changes.touches("participant") else None)
    courier.start()
    try:
        desk.do(CheckInPerson(person(5)))
        courier.poke()
        assert arrived.wait(10)
    finally:
        courier.stop()
    assert hub.counts().checked_in == 1


def test_a_station_without_a_hub_says_how_to_join_one(make):
    courier = Courier(make("Alone"))
    assert "kioskctl join" in courier.exchange_now().problem
    assert courier.state().hub == ""
