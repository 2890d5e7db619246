"""The background exchange: it keeps going, and says truly how it stands."""

from __future__ import annotations

import logging
import threading

from kiosk.clock import FakeClock
from kiosk.domain.commands import CheckInPerson
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import STALLED_MS, Courier, CourierState
from tests.sync.small_event import make_desk, person, set_up_event


def test_a_failing_listener_does_not_end_the_exchange(joined, hub, caplog):
    desk, courier = joined("Desk A")
    courier.stop()
    told = threading.Event()

    def failing(state: CourierState) -> None:
        told.set()
        raise RuntimeError("the screen is gone")

    arrived = threading.Event()
    hub.listen(lambda changes: arrived.set() if changes.touches("participant") else None)
    background = Courier(desk, listener=failing)
    with caplog.at_level(logging.CRITICAL):
        background.start()
        try:
            assert told.wait(10)
            desk.do(CheckInPerson(person(1)))
            background.poke()
            assert arrived.wait(10)
        finally:
            background.stop()


def test_the_listener_hears_busy_and_done(joined):
    desk, courier = joined("Desk A")
    courier.stop()
    heard: list[CourierState] = []
    listening = Courier(desk, listener=heard.append)
    listening.exchange_now()
    others: list[CourierState] = []
    listening.tell_to(others.append)  # another window took the place of the first
    listening.exchange_now()
    listening.stop()
    assert [state.busy for state in heard] == [True, False]
    assert heard[-1].last_success_ms == desk.now_ms()
    assert len(others) == 2


def test_acts_that_wait_too_long_are_called_stalled_whatever_the_reason(joined, server, clock):
    desk, courier = joined("Desk A")
    desk.do(CheckInPerson(person(1)))
    assert not courier.state().stalled(clock.now_ms())
    clock.advance(ms=STALLED_MS + 1)
    assert courier.state().stalled(clock.now_ms())
    assert courier.exchange_now().in_step
    assert not courier.state().stalled(clock.now_ms())


def test_a_restarted_station_still_knows_what_is_not_exchanged(tmp_path, hub, server, clock):
    with make_desk(tmp_path, "Desk A", clock=clock) as desk:
        courier = Courier(desk)
        courier.join(server.url, server.new_code())
        courier.exchange_now()
        courier.stop()
        desk.do(CheckInPerson(person(1)))
        waiting = courier.state().not_yet_exchanged
        assert waiting > 0
    with make_desk(tmp_path, "Desk A", clock=clock) as again:
        courier = Courier(again)
        assert courier.state().not_yet_exchanged == waiting
        assert courier.state().last_success_ms == clock.now_ms()
        assert courier.exchange_now().in_step
        courier.stop()
        assert courier.state().not_yet_exchanged == 0


def test_a_hub_whose_clock_differs_is_noticed(tmp_path):
    here, there = FakeClock(), FakeClock()
    there.advance(ms=3 * 60_000)
    with make_desk(tmp_path, "Hub", clock=there) as hub, make_desk(tmp_path, "D", clock=here) as d:
        set_up_event(hub)
        with HubServer(hub) as server:
            courier = Courier(d)
            courier.join(server.url, server.new_code())
            assert courier.exchange_now().in_step
            courier.stop()
        assert courier.state().clock_offset_ms == 3 * 60_000


def test_failures_wait_longer_and_a_success_forgets_them(joined, server, hub, clock):
    _, courier = joined("Desk A")
    server.stop()
    waits = []
    for _ in range(6):
        assert not courier.exchange_now().in_step
        waits.append(courier.state().next_try_ms - clock.now_ms())
    assert waits[-1] > waits[0]
    with HubServer(hub, port=server.port):
        assert courier.exchange_now().in_step
    assert courier.state().problem == ""
    assert courier.state().next_try_ms - clock.now_ms() <= 2_000


def test_two_exchanges_at_once_take_turns(joined, hub):
    desk, courier = joined("Desk A")
    for number in range(5):
        desk.do(CheckInPerson(person(number)))
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(courier.exchange_now())) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [done.in_step for done in results] == [True] * 4
    assert sum(done.sent for done in results) == sum(
        head.seq for branch, head in hub.heads().items() if branch == desk.branch
    )


def test_many_stations_at_once_end_alike(joined, hub):
    stations, couriers = 6, []
    for number in range(stations):
        desk, courier = joined(f"Desk {number}")
        desk.do(CheckInPerson(person(number)))
        couriers.append((desk, courier))
    threads = [threading.Thread(target=courier.exchange_now) for _, courier in couriers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    rounds = 0
    while len({repr(desk.digests()) for desk in [hub, *(desk for desk, _ in couriers)]}) > 1:
        for _, courier in couriers:
            assert courier.exchange_now().in_step
        rounds += 1
        assert rounds <= 4, "spare seats go to and fro"
    assert hub.counts().checked_in == stations


def test_a_stopped_courier_can_be_asked_again(joined):
    _, courier = joined("Desk A")
    courier.start()
    courier.stop()
    assert courier.exchange_now().in_step
