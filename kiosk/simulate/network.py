"""The network between the nodes: it loses, doubles, delays, reorders, garbles and splits."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING

from msgspec import Struct, field

from kiosk.errors import KnownError
from kiosk.hub.gate import Refused
from kiosk.simulate.node import Node
from kiosk.simulate.raw import Violation
from kiosk.sync import signing, wire
from kiosk.sync.client import MEDIA_TYPE, Answer
from kiosk.sync.session import Limits, Session
from kiosk.sync.tls import Trust

if TYPE_CHECKING:
    from kiosk.simulate.world import World

FATES = ("lost", "late", "twice", "answer lost", "garbled")
TALK_LETTERS_MAX = 24
REQUESTS_MAX = 200  # of one exchange, with those that began meanwhile


class Talk(Struct):
    """One exchange by letters between two nodes: no order, no certainty."""

    ends: tuple[str, str]
    limits: Limits
    sessions: dict[tuple[str, int], Session] = field(default_factory=dict)
    letters: int = 0


class Letter(Struct, frozen=True):
    """One message of a talk on its way."""

    talk: Talk
    to: str
    body: bytes


class LateRequest(Struct, frozen=True):
    """A request whose sender has given up; it arrives all the same."""

    hub: str
    body: bytes
    headers: Mapping[str, str]


class Network:
    """Every message passes here and meets its fate."""

    def __init__(self, world: World, rng: Random, badness: float) -> None:
        self._world = world
        self._rng = rng
        self.badness = badness  # how likely a message is not simply delivered
        self.cut: set[tuple[str, str]] = set()  # from, to: one way at a time
        self.late: list[LateRequest] = []
        self.requests = 0  # of this exchange
        self.letters: list[Letter] = []

    # -- requests and answers ------------------------------------------------------------------

    def carrier(self, url: str, *, deadline_s: float, trust: Trust) -> SimulatedCarrier:
        return SimulatedCarrier(self, url)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        sender, hub = self._world.exchanging[-1], self._world.nodes[url.removeprefix("http://")]
        self.requests += 1
        if self.requests > REQUESTS_MAX:
            raise Violation("every exchange ends", f"{sender.name} asks {hub.name} for ever")
        fate = self._rng.choice(FATES) if self._rng.random() < self.badness else ""
        self._world.meanwhile()
        self._count(sender.name, hub.name, fate)
        if (sender.name, hub.name) in self.cut or not hub.is_alive or fate == "lost":
            raise KnownError("The hub cannot be reached.")
        if fate == "late":
            self.late.append(LateRequest(hub.name, body, headers))
            raise KnownError("The hub did not answer in time.")
        answer = self.deliver(hub, body, headers)
        if fate == "twice":
            answer = self._rng.choice([answer, self.deliver(hub, body, headers)])
        self._world.meanwhile()
        if (hub.name, sender.name) in self.cut or fate == "answer lost" or answer is None:
            raise KnownError("The answer of the hub was cut off.")
        if fate == "garbled" and answer.body:
            return Answer(answer.status, answer.headers, self.garbled(answer.body))
        return answer

    def _count(self, sender: str, hub: str, fate: str) -> None:
        there, back = (sender, hub) in self.cut, (hub, sender) in self.cut
        if there != back:
            self._world.happens("message stopped by a cut of one way")
        elif there:
            self._world.happens("message stopped by a cut")
        if fate:
            self._world.happens(f"message {fate}")

    def deliver(self, hub: Node, body: bytes, headers: Mapping[str, str]) -> Answer | None:
        """What the hub says; None where it died over it."""
        claim = signing.claimed(headers)
        answers: list[Answer] = []

        def answer() -> None:
            try:
                data, signature = hub.answering.exchange(claim, body)
            except Refused as refused:
                counter = {signing.COUNTER: str(refused.counter)} if refused.counter else {}
                answers.append(_problem(refused.status, refused.problem, counter))
                return
            except KnownError as error:
                answers.append(_problem(422, str(error), {}))
                return
            sealed = {"content-type": MEDIA_TYPE, signing.SIGNATURE: signing.as_text(signature)}
            answers.append(Answer(200, sealed, data))

        self._world.attempt(hub, answer)
        return answers[0] if answers else None

    def garbled(self, body: bytes) -> bytes:
        at = self._rng.randrange(len(body))
        return body[:at] + bytes([body[at] ^ (1 << self._rng.randrange(8))]) + body[at + 1 :]

    # -- letters -------------------------------------------------------------------------------

    def start_talk(self, one: Node, other: Node) -> None:
        limits = Limits(entries_max=self._rng.choice((1, 5, 40, 500)), bytes_max=100_000)
        talk = Talk((one.name, other.name), limits)
        opening = self._session(talk, one).open(clock_ms=one.desk.now_ms())
        self.letters.append(Letter(talk, other.name, wire.encode(opening)))

    def take_letter(self) -> Letter:
        """Any of them: letters overtake each other. Some are delivered twice."""
        number = self._rng.randrange(len(self.letters))
        if number:
            self._world.happens("letter overtaken")
        if self._rng.random() < self.badness / 2:
            self._world.happens("letter delivered again")
            return self.letters[number]
        return self.letters.pop(number)

    def open_letter(self, letter: Letter) -> None:
        node, talk = self._world.nodes[letter.to], letter.talk
        session = self._session(talk, node)
        message = wire.decode(letter.body)
        session.receive(message)
        talk.letters += 1
        done = session.finished and message.heads is None
        if done or talk.letters > TALK_LETTERS_MAX:
            return
        back = next(name for name in talk.ends if name != node.name)
        reply = wire.encode(session.answer(clock_ms=node.desk.now_ms()))
        self.letters.append(Letter(talk, back, reply))

    def _session(self, talk: Talk, node: Node) -> Session:
        key = (node.name, node.starts)  # a program that was started again remembers nothing
        if key not in talk.sessions:
            desk = node.desk
            talk.sessions[key] = Session(
                desk, event=desk.event_id, me=desk.branch, limits=talk.limits
            )
        return talk.sessions[key]

    # -- splits --------------------------------------------------------------------------------

    def split(self, one: str, other: str, *, both_ways: bool) -> None:
        self.cut.add((one, other))
        if both_ways:
            self.cut.add((other, one))

    def heal(self) -> None:
        self.cut.clear()
        self.badness = 0.0


class SimulatedCarrier:
    """Stands where the HTTP carrier stands."""

    def __init__(self, network: Network, url: str) -> None:
        self.url = url
        self.word = None  # no TLS: the answers' signatures decide
        self.certificate = b""
        self._network = network

    def post(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        return self._network.post(self.url, body, headers or {})

    def close(self) -> None:
        """Nothing is held open."""


def _problem(status: int, problem: str, headers: Mapping[str, str]) -> Answer:
    sent = {"content-type": "application/json", **headers}
    return Answer(status, sent, json.dumps({"problem": problem}).encode())


Meanwhile = Callable[[], None]
