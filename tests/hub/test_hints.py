"""The hub tells waiting stations that something happened; nothing depends on it."""

from __future__ import annotations

import threading
import time

import pytest

from kiosk.domain.commands import CheckInPerson, RevokeNode
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.carrier import Carrier
from kiosk.sync.courier import Courier
from kiosk.sync.hints import HintClient, HintEar
from kiosk.sync.messages import digest_of
from tests.sync.small_event import make_desk, person, set_up_event


def heard_by(desk):
    """Set when this desk learns of a participant."""
    heard = threading.Event()
    desk.listen(lambda changes: heard.set() if changes.touches("participant") else None)
    return heard


def test_an_act_at_one_station_is_at_another_before_anybody_polls(joined, hub):
    # The stations' clock stands still, so no station asks by itself: what comes, came by a hint.
    (one, one_courier), (two, two_courier) = joined("Desk A"), joined("Desk B")
    assert one_courier.exchange_now().in_step
    heard = heard_by(two)
    for courier in (one_courier, two_courier):
        courier.start()
    one.do(CheckInPerson(person(3)))
    one_courier.poke()
    assert heard.wait(30)
    assert two.counts().checked_in == 1


def test_an_act_at_the_hub_itself_is_told_too(joined, hub):
    desk, courier = joined("Desk A")
    heard = heard_by(desk)
    courier.start()
    hub.do(CheckInPerson(person(4)))
    assert heard.wait(30)


@pytest.mark.system
def test_a_station_of_one_worker_hears_of_an_act_at_another(database, tmp_path, clock, make):
    workers = [make_desk(tmp_path, f"worker-{n}", url=database, clock=clock) for n in range(2)]
    set_up_event(workers[0])
    stations = [make("Desk A"), make("Desk B")]
    servers = [HubServer(desk).start() for desk in workers]
    couriers = [Courier(desk) for desk in stations]
    try:
        for courier, server in zip(couriers, servers, strict=True):
            courier.join(server.url, server.new_code())
        for courier in (*couriers, *couriers):
            assert courier.exchange_now().problem == ""
        heard = heard_by(stations[1])
        for courier in couriers:
            courier.start()
        stations[0].do(CheckInPerson(person(3)))
        couriers[0].poke()
        assert heard.wait(30)
    finally:
        for courier in couriers:
            courier.stop()
        for server in servers:
            server.stop()
        for desk in workers:
            desk.close()


def test_a_waiting_station_does_not_keep_a_hub_from_stopping(joined, hub, server):
    desk, courier = joined("Desk A")
    courier.exchange_now()
    waiting = HintClient(desk)
    answered = threading.Event()

    def wait():
        try:
            waiting.other_than(digest_of(hub.heads()))
        finally:
            answered.set()

    thread = threading.Thread(target=wait)
    thread.start()
    while not server.answering.hints.waiting:
        time.sleep(0.01)
    server.stop()
    assert answered.wait(30)
    thread.join()
    waiting.close()


def test_a_revoked_station_is_told_nothing(joined, hub):
    desk, _ = joined("Desk A")
    hub.do(RevokeNode(desk.node))
    asking = HintClient(desk)
    with pytest.raises(KnownError, match="revoked"):
        asking.other_than(bytes(32))
    asking.close()


def test_a_stranger_is_told_nothing(server):
    asking = Carrier(server.url)
    answer = asking.post("/v1/hint", bytes(32))
    assert answer.status == 401
    asking.close()


def test_a_question_with_an_old_count_goes_on_above_it(joined, clock):
    desk, _ = joined("Desk A")
    first, second = HintClient(desk), HintClient(desk)
    for asking in (first, first, second):
        assert asking.other_than(bytes(32)) is not None
    first.close()
    second.close()


def test_a_hub_that_gives_no_hints_is_left_in_peace(joined, monkeypatch):
    desk, _ = joined("Desk A")
    # A hub of an older version answers so.
    monkeypatch.setattr("kiosk.sync.hints.HINT_PATH", "/v1/none")
    asking = HintClient(desk)
    assert asking.other_than(bytes(32)) is None
    asking.close()
    ear = HintEar(desk, lambda: None)
    assert ear.rest_after_one_question() > 60
