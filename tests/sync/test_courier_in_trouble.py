"""What goes wrong around the background exchange is said, and never ends it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import contextmanager

from kiosk.desk import folding
from kiosk.domain.commands import CheckInPerson, RecordImport, RevokeNode
from kiosk.domain.entries import Branch
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync import courier as courier_module
from kiosk.sync import signing, wire
from kiosk.sync.courier import Courier, CourierState
from kiosk.sync.messages import Message
from tests.sync.rude_server import Rude, rude_server
from tests.sync.small_event import person, registered


class Watched:
    """A real desk that tells of each call before it is done; whoever listens may raise."""

    def __init__(self, desk, called: Callable[[str, tuple], None]) -> None:
        self._desk, self._called = desk, called

    def __getattr__(self, name):
        found = getattr(self._desk, name)
        if not callable(found):
            return found

        def call(*args, **kwargs):
            self._called(name, args)
            return found(*args, **kwargs)

        return call


class FaultOnce:
    """Raises at one call of a method, once it is armed."""

    def __init__(self, method: str, fault: Exception) -> None:
        self.armed, self.met = threading.Event(), threading.Event()
        self._method, self._fault = method, fault

    def __call__(self, name: str, args: tuple) -> None:
        if name == self._method and self.armed.is_set():
            self.armed.clear()
            self.met.set()
            raise self._fault


@contextmanager
def running(desk, listener=None):
    courier = Courier(desk, listener=listener, find=None)
    courier.start()
    try:
        yield courier
    finally:
        courier.stop()


def arrival_at(hub) -> threading.Event:
    heard = threading.Event()
    hub.listen(lambda changes: heard.set() if changes.touches("participant") else None)
    return heard


def test_a_station_without_a_hub_waits_for_one_and_asks_nobody(make):
    looked = threading.Semaphore(0)

    def called(name: str, args: tuple) -> None:
        if threading.current_thread().name == "courier" and args[:1] == ("hub_url",):
            looked.release()

    states: list[CourierState] = []
    with running(Watched(make("Alone"), called), states.append) as courier:
        assert looked.acquire(timeout=20)
        courier.poke()
        for _ in range(2):  # woken, it looks whether there is a hub by now; then it waits again
            assert looked.acquire(timeout=20)
    assert states == []


def test_a_courier_that_runs_is_not_started_twice(make):
    with running(make("Alone")) as courier:
        before = threading.active_count()
        courier.start()
        assert threading.active_count() == before


def test_a_database_that_cannot_be_read_for_a_moment_does_not_end_the_exchange(joined, hub, caplog):
    desk, courier = joined("Desk A")
    courier.stop()
    fault = FaultOnce("setting", KnownError("The database is busy."))
    # It meets the fault between two exchanges, where it only looks whether one is due.
    fault.armed.set()
    arrived = arrival_at(hub)
    desk.do(CheckInPerson(person(1)))
    with caplog.at_level(logging.CRITICAL), running(Watched(desk, fault)):
        assert fault.met.wait(20)
        assert arrived.wait(20)


def test_a_fault_of_our_own_is_shown_and_the_exchange_goes_on(joined, hub, clock, caplog):
    desk, courier = joined("Desk A")
    courier.stop()
    fault, shown = FaultOnce("do", RuntimeError("nobody expected this")), threading.Event()
    fault.armed.set()

    def listener(state: CourierState) -> None:
        if "a fault in Rollcall itself" in state.problem:
            shown.set()

    arrived = arrival_at(hub)
    desk.do(CheckInPerson(person(1)))
    with caplog.at_level(logging.CRITICAL), running(Watched(desk, fault), listener):
        assert shown.wait(20)
        clock.advance(ms=60_000)
        assert arrived.wait(20)


def test_a_station_whose_disk_takes_no_note_says_so_and_exchanges_all_the_same(joined, hub, clock):
    desk, courier = joined("Desk A")
    courier.stop()
    desk.do(CheckInPerson(person(1)))

    def full(name: str, args: tuple) -> None:
        if name == "set_setting":
            raise KnownError("The disk is full.")

    clock.advance(ms=1_000)  # so that there is something to note
    noting = Courier(Watched(desk, full))
    try:
        assert noting.exchange_now().in_step
        assert noting.state().problem == "The disk is full."
    finally:
        noting.stop()
    assert hub.counts().checked_in == 1
    assert courier.exchange_now().in_step
    assert courier.state().problem == ""


def test_an_exchange_that_takes_too_long_ends_and_goes_on_the_next_time(joined, hub, monkeypatch):
    desk, courier = joined("Desk A")
    desk.do(CheckInPerson(person(1)))
    with monkeypatch.context() as short:
        short.setattr(courier_module, "EXCHANGE_S_MAX", -1.0)
        cut = courier.exchange_now()
    assert (cut.in_step, "goes on where it stopped" in cut.problem) == (False, True)
    assert courier.exchange_now().in_step
    assert hub.counts().checked_in == 1


def test_a_hub_that_was_found_elsewhere_may_still_refuse(joined, hub, server):
    desk, courier = joined("Desk A")
    courier.stop()
    server.stop()
    hub.do(RevokeNode(desk.node))
    with HubServer(hub) as moved:
        desk.set_setting("hub_addresses", moved.url)
        told = courier.exchange_now()
        assert desk.setting("hub_url") == moved.url
    assert not told.in_step
    assert "revoked" in told.problem


def test_an_answer_in_the_name_of_another_station_ends_the_exchange(joined, hub):
    """The hub signs it, and says that somebody else does: no hub of ours does that."""
    desk, courier = joined("Desk A")
    courier.stop()

    def confused(path, headers, body):
        said = wire.encode(Message(hub.event_id, Branch("11" * 16, 1), 0, bytes(32)))
        asked = signing.claimed(headers)
        signed = hub.sign(signing.ANSWER_PURPOSE, signing.answer_to_sign(asked.signature, said))
        return Rude(body=said, headers={signing.SIGNATURE: signing.as_text(signed)})

    with rude_server(confused) as url:
        desk.set_setting("hub_url", url)
        told = courier.exchange_now()
    assert "names another station" in told.problem
    assert not told.in_step


def test_people_see_some_of_a_burst_before_its_end(joined, hub, monkeypatch):
    """Folding waits while more is coming, and not for ever."""
    desk, courier = joined("Desk A")
    monkeypatch.setattr(folding, "REST_EVERY_S", -1.0)
    hub.do(RecordImport(tuple(registered(number) for number in range(100, 2_700))))  # two messages
    seen: set[int] = set()
    desk.listen(lambda _: seen.add(len(desk.people())))
    assert courier.exchange_now().in_step
    assert len(seen) > 1
    assert max(seen) == len(hub.people())
