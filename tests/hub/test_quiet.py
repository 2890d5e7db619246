"""An idle station's question is answered without a look at the database, and only that one."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson, EnrolNode, RevokeNode
from kiosk.domain.entries import Branch
from kiosk.domain.roles import DESK
from kiosk.hub import quiet
from kiosk.hub.answering import Answering
from kiosk.hub.front import Guarded, QuietFirst
from kiosk.hub.gate import Refused
from kiosk.hub.serve import HubServer
from kiosk.sync import signing, wire
from kiosk.sync.client import EXCHANGE_PATH, HubClient
from kiosk.sync.messages import Message, digest_of
from tests.sync.small_event import make_desk, person, set_up_event

LONG_S = 3_600.0


class Asker:
    """A station that the hub knows, and its signed questions."""

    def __init__(self, hub: Desk, station: Desk) -> None:
        hub.do(EnrolNode(station.node, station.name, DESK, station.public_key))
        self._hub, self._station = hub, station
        self._counter = 0

    def question(self) -> Message:
        """Whether anything is new, from somebody who holds what the hub does."""
        hub = self._hub
        return Message(
            hub.event_id, self._station.branch, self._station.now_ms(), digest_of(hub.heads())
        )

    def signed(self, question: Message | bytes) -> tuple[signing.Claimed, bytes]:
        body = question if isinstance(question, bytes) else wire.encode(question)
        self._counter += 1
        request = signing.Request("POST", EXCHANGE_PATH, self._hub.node, self._counter, body)
        signature = self._station.sign(signing.REQUEST_PURPOSE, request.to_sign())
        return signing.Claimed(self._station.node, self._counter, signature), body


@pytest.fixture
def asker(hub: Desk, make: Callable[[str], Desk]) -> Asker:
    return Asker(hub, make("Desk A"))


@pytest.fixture
def answering(hub: Desk, monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Of a hub that looked after its other workers a moment ago."""
    monkeypatch.setattr(quiet, "LOOKED_S_MAX", LONG_S)
    answering = Answering(hub)
    asyncio.run(answering.quiet.look())
    return answering


@pytest.fixture
def idle(answering: Answering, asker: Asker) -> Answering:
    """It has answered one whole question: nothing was new, and the contact is noted."""
    for _ in range(2):
        answering.exchange(*asker.signed(asker.question()))
    return answering


def test_the_first_question_is_looked_into(answering, asker):
    assert answering.quiet.answer(*asker.signed(asker.question())) is None


def test_an_idle_station_is_told_that_nothing_is_new(idle, asker, hub):
    claim, body = asker.signed(asker.question())
    answered = idle.quiet.answer(claim, body)
    assert answered is not None
    told, signature = answered
    assert wire.decode(told) == quiet.quiet_message(hub, digest_of(hub.heads()))
    assert signing.answer_holds(
        told, signature=signature, request_signature=claim.signature, public_key=hub.public_key
    )


def test_it_is_told_so_while_somebody_writes(idle, asker, hub):
    signed = asker.signed(asker.question())
    writing, written = threading.Event(), threading.Event()

    def write() -> None:
        with hub.at_once():
            writing.set()
            written.wait(60)

    writer = threading.Thread(target=write)
    writer.start()
    assert writing.wait(60)
    try:
        assert idle.quiet.answer(*signed) is not None
    finally:
        written.set()
        writer.join()


def test_after_an_act_it_is_looked_into_again(idle, asker, hub):
    before = asker.question()
    assert hub.do(CheckInPerson(person(1))).ok
    assert idle.quiet.answer(*asker.signed(before)) is None
    assert idle.quiet.answer(*asker.signed(asker.question())) is None
    idle.exchange(*asker.signed(asker.question()))
    assert idle.quiet.answer(*asker.signed(asker.question())) is not None


@pytest.mark.parametrize(
    "change",
    [
        lambda question: replace(question, digest=bytes(32)),
        lambda question: replace(question, heads={}),
        lambda question: replace(question, refused=("It does not continue.",)),
        lambda question: replace(question, event="00" * 16),
        lambda question: replace(question, sender=Branch("ab" * 16, 1)),
        lambda question: b"\x80",
        lambda question: bytes(10_000),
    ],
    ids=["digest", "heads", "refused", "event", "sender", "garbage", "long"],
)
def test_any_other_question_is_looked_into(idle, asker, change):
    assert idle.quiet.answer(*asker.signed(change(asker.question()))) is None


def test_a_question_that_was_asked_before_is_refused_as_ever(idle, asker):
    claim, body = asker.signed(asker.question())
    assert idle.quiet.answer(claim, body) is not None
    assert idle.quiet.answer(claim, body) is None
    with pytest.raises(Refused, match="sent before"):
        idle.exchange(claim, body)


def test_a_stranger_and_whoever_says_nothing_of_himself_are_refused_as_ever(idle, asker):
    claim, body = asker.signed(asker.question())
    assert idle.quiet.answer(None, body) is None
    assert idle.quiet.answer(replace(claim, node="cd" * 16), body) is None
    assert idle.quiet.answer(replace(claim, signature=bytes(64)), body) is None
    assert idle.quiet.answer(claim, body) is not None


def test_a_revoked_station_is_not_told_that_all_is_well(idle, asker, hub):
    (node,) = [line.node for line in hub.nodes() if line.node != hub.node]
    hub.do(RevokeNode(node))
    assert idle.gate.knows(asker.signed(asker.question())[0])
    assert idle.quiet.answer(*asker.signed(asker.question())) is None


def test_the_contacts_of_all_are_written_once_a_minute(idle, asker, hub, make, clock: FakeClock):
    other = Asker(hub, make("Desk B"))
    for one in (asker, other, other):
        idle.exchange(*one.signed(one.question()))
    clock.advance(ms=59_000)
    assert idle.quiet.answer(*other.signed(other.question())) is not None
    clock.advance(ms=1_000)
    assert idle.quiet.answer(*asker.signed(asker.question())) is None
    idle.exchange(*asker.signed(asker.question()))
    again = Answering(hub)
    assert {line.contact.at_ms for line in again.stations()} == {
        clock.now_ms(),
        clock.now_ms() - 1_000,
    }


@pytest.mark.system
def test_what_another_worker_wrote_is_seen_at_the_next_look(
    database, tmp_path, clock, make, monkeypatch
):
    workers = [make_desk(tmp_path, f"worker-{n}", url=database, clock=clock) for n in range(2)]
    set_up_event(workers[0])
    workers[1].catch_up()
    asker, answering = Asker(workers[1], make("Desk A")), Answering(workers[0])
    monkeypatch.setattr(quiet, "LOOKED_S_MAX", LONG_S)
    for _ in range(2):
        answering.exchange(*asker.signed(asker.question()))
    assert answering.quiet.answer(*asker.signed(asker.question())) is None  # not looked for long
    asyncio.run(answering.quiet.look())
    before = asker.question()
    assert answering.quiet.answer(*asker.signed(before)) is not None
    workers[1].do(CheckInPerson(person(2)))
    # Who has brought that act asks otherwise, and is looked after at once.
    assert answering.quiet.answer(*asker.signed(asker.question())) is None
    monkeypatch.setattr(quiet, "LOOKED_S_MAX", 0.0)
    asyncio.run(answering.quiet.look())
    monkeypatch.setattr(quiet, "LOOKED_S_MAX", LONG_S)
    assert answering.quiet.answer(*asker.signed(before)) is None
    for desk in workers:
        desk.close()


# -- as an application -----------------------------------------------------------------------------


def served(answering: Answering, path: str, *events: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """What an application in the second row was given, and what left."""
    given: list[Any] = []
    sent: list[Any] = []
    coming = iter(events)

    async def receive() -> Any:
        return next(coming)

    async def send(event: Any) -> None:
        sent.append(event)

    async def behind(scope: Any, receive: Any, send: Any) -> None:
        given.extend([await receive() for _ in events])
        await send({"type": "http.response.start", "status": 200, "headers": []})

    scope = {"type": "http", "method": "POST", "path": path, "headers": []}
    asyncio.run(Guarded(QuietFirst(behind, answering.quiet))(scope, receive, send))
    return given, sent


@pytest.mark.parametrize("path", [EXCHANGE_PATH, "/v1/join"])
@pytest.mark.parametrize(
    "events",
    [
        ({"type": "http.request", "body": b"x"},),
        (
            {"type": "http.request", "body": b"x", "more_body": True},
            {"type": "http.request", "body": b"y", "more_body": False},
        ),
        ({"type": "http.disconnect"},),
    ],
    ids=["whole", "in parts", "gone"],
)
def test_what_is_not_answered_goes_on_untouched(make, path, events):
    given, sent = served(Answering(make("Hub")), path, *events)
    assert given == list(events)
    assert (b"x-frame-options", b"DENY") in sent[0]["headers"]


def test_a_station_asks_over_the_network_and_is_answered_in_step(hub, server: HubServer, joined):
    station, courier = joined("Desk A")
    for _ in range(3):
        assert courier.exchange_now().in_step
    client = HubClient(station)
    digest = digest_of(hub.heads())
    asking = Message(hub.event_id, station.branch, station.now_ms(), digest)
    for _ in range(3):
        assert client.exchange(asking).digest == digest
    client.close()
    (line,) = server.answering.stations()
    assert line.contact is not None
    assert line.contact.in_step
