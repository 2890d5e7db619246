"""What the hub does with a request: bytes in, bytes out. The web framework stays outside."""

from __future__ import annotations

import threading
from functools import cached_property

from kiosk.credentials.node_key import node_id
from kiosk.desk import Desk
from kiosk.desk.seating import BROUGHT_SETTING
from kiosk.domain.commands import (
    EnrolNode,
    LeaseSeats,
    RevokeNode,
    SettleSeats,
    ShareBadgeKey,
)
from kiosk.domain.exchange import NodeLine
from kiosk.domain.roles import DESK, ROLES
from kiosk.domain.seats import Minted, mint_conflicts
from kiosk.errors import KnownError
from kiosk.hub.contacts import Contact, Contacts, StationLine
from kiosk.hub.farewell import TOLD, Farewell
from kiosk.hub.gate import Gate, Refused
from kiosk.hub.hints import HeadsDigest, Hints
from kiosk.hub.join_codes import JoinCodes, WrongCode
from kiosk.hub.join_door import JoinDoor
from kiosk.hub.quiet import QuietAnswers, State, brings_nothing, quiet_message
from kiosk.hub.shared_codes import SharedCodes
from kiosk.hub.tls_key import TlsKey, key_word, tls_key_of
from kiosk.said import say
from kiosk.sync import signing, wire
from kiosk.sync.client import EXCHANGE_PATH, SNAPSHOT_PATH
from kiosk.sync.enrolment import JoinRequest, Welcome, seal_kit, unpack_request
from kiosk.sync.hints import HINT_PATH
from kiosk.sync.key_word import KeyWord
from kiosk.sync.meeting import prove, read_question
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.session import Session
from kiosk.sync.snapshot import next_part
from kiosk.sync.snapshot_parts import pack_part
from kiosk.sync.withheld import RoleBodies, RoleLog
from kiosk.words import refusal_words

OTHER_EVENT = say("That is another event than this hub's.")
OTHER_STATION = say("The message names another station than the one that signed it.")
NO_EVENT = say("This hub has no event yet. Import it first: kioskctl import ...")


class Answering:
    """The hub's side of joining and of the exchange."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.gate = Gate(desk)
        self.codes = SharedCodes(desk) if desk.is_shared else JoinCodes()
        self._door = JoinDoor(desk)
        self.contacts = Contacts(desk)
        self._farewell = Farewell(desk)
        self._joining = threading.Lock()
        self.heads = HeadsDigest(desk)
        self.hints = Hints(desk, self.heads)
        self.quiet = QuietAnswers(desk, self.gate, self.contacts, by=self)
        self._settled = b""  # digest of the heads for which nothing more is owed about seats

    @cached_property
    def tls_key(self) -> TlsKey:
        """What this hub shows on the network for as long as it runs."""
        with self.desk.at_once():  # or two programs of one hub would each make one
            return tls_key_of(self.desk)

    @property
    def key_word(self) -> KeyWord:
        """Its signed word that this key is its own."""
        return key_word(self.desk, self.tls_key)

    def exchange(self, claim: signing.Claimed | None, body: bytes) -> tuple[bytes, bytes]:
        """The answer to one turn, and this hub's signature over it. Raises Refused."""
        self.desk.catch_up()
        line = self.gate.let_in(claim, path=EXCHANGE_PATH, body=body)
        assert claim is not None
        message = wire.decode(body)
        if message.sender.origin != line.node:
            raise Refused(403, OTHER_STATION)
        if not line.revoked and self._has_no_news(message) and message.digest != self._settled:
            # What this hub itself did, or read from a stick, may have freed seats, and all that it
            # has heard since were questions.
            self._settle()
        pulse = self.desk.pulse
        if not line.revoked and self._has_no_news(message):
            self.quiet.learn(State(pulse, message.digest))
            self.note(line, message, in_step=True)
            answer = quiet_message(self.desk, message.digest)
        elif line.revoked:
            self.note(line, message, in_step=False)
            try:
                answer = self._farewell.answer(line.node, message)
            finally:
                # It may have brought people who wait, and no other station may ever ask again.
                self._settle()
        else:
            answer = self._turn(line, message)
        return self.told(claim, answer)

    def told(self, claim: signing.Claimed, answer: Message) -> tuple[bytes, bytes]:
        """An answer on its way, and this hub's signature over it as the answer to this claim."""
        data = wire.encode(answer)
        return data, self._signed(claim, data)

    def snapshot(self, claim: signing.Claimed | None, body: bytes) -> tuple[bytes, bytes]:
        """The next part of the whole log for a new station, signed. Raises Refused."""
        self.desk.catch_up()
        line = self.gate.let_in(claim, path=SNAPSHOT_PATH, body=body)
        assert claim is not None
        question = wire.decode(body)
        if line.revoked or question.event != self.desk.event_id:
            raise Refused(403, TOLD if line.revoked else OTHER_EVENT)
        answer = pack_part(next_part(RoleLog(self.desk, line.role), question.want))
        return answer, self._signed(claim, answer)

    def _signed(self, claim: signing.Claimed, answer: bytes) -> bytes:
        to_sign = signing.answer_to_sign(claim.signature, answer)
        return self.desk.sign(signing.ANSWER_PURPOSE, to_sign)

    def may_wait(self, claim: signing.Claimed | None, body: bytes) -> None:
        """Whether this station may be told when there is something new. Raises Refused."""
        self.desk.catch_up()
        if self.gate.let_in(claim, path=HINT_PATH, body=body).revoked:
            raise Refused(403, TOLD)

    def meet(self, data: bytes) -> bytes:
        """Show a station that typed a code that we know it, and which key is ours."""
        return prove(self.codes.keys(), read_question(data), self.tls_key.pin).packed()

    def join(self, data: bytes, where: str = "") -> bytes:
        """Let a station in that knows a code of ours. Raises Refused."""
        self.desk.catch_up()
        request, body, proof = unpack_request(data)
        self._door.check(where)
        try:
            with self._joining:
                ticket = self.codes.check(
                    body=body,
                    proof=proof,
                    public_key=request.public_key,
                    now_ms=self.desk.now_ms(),
                )
                self._check_fit(request)
                self.codes.use(ticket, request.public_key)
                self._leave_to_station(request.minted)
                self._enrol(request, ticket.role)
                welcome = Welcome(self.desk.join_kit(), self.key_word)
        except WrongCode as error:
            self._door.note_wrong(where)
            raise Refused(403, error.words) from error
        except KnownError as error:
            raise Refused(403, error.words) from error
        return seal_kit(welcome, key=ticket.key, to=request.ephemeral_key, request=data)

    def new_code(self, role: str = DESK) -> str:
        self.desk.catch_up()
        if role not in ROLES:
            raise KnownError(
                say(
                    "{role!r} is no role of a station. Choose one: {roles}.",
                    role=role,
                    roles=", ".join(ROLES),
                )
            )
        _check_may_admit(self.desk)
        if not self.desk.event_id:
            raise Refused(409, NO_EVENT)
        self._door.note_shown()
        return self.codes.issue(now_ms=self.desk.now_ms(), role=role)

    def stations(self) -> list[StationLine]:
        """Every other node of the event."""
        return stations_of(self.desk, self.contacts)

    def revoke(self, node: str) -> None:
        """From now on this station is given nothing more."""
        revoke(self.desk, node)

    def _has_no_news(self, message: Message) -> bool:
        """Whether the station holds what we do: that costs no look at the log."""
        return (
            brings_nothing(message)
            and message.event == self.desk.event_id
            and message.digest == self.heads.now()
            and not self.desk.bodies.lacking()
        )

    def _turn(self, line: NodeLine, message: Message) -> Message:
        session = Session(
            RoleLog(self.desk, line.role),
            event=self.desk.event_id,
            me=self.desk.branch,
            bodies=RoleBodies(self.desk.bodies, line.role),
        )
        session.receive(message)
        if session.caught_up and message.heads is not None:
            # Everything that the station had is here: now it can be given seats for the next
            # outage, in this same exchange.
            self.desk.note_report(line.node)
            self._settle()
            self.desk.do(LeaseSeats(to=str(message.sender)))
            # What was minted for it, on a bus that has grown, goes first to those who wait.
            self._settle()
        answer = session.answer(clock_ms=self.desk.now_ms())
        self.note(line, message, in_step=session.in_step)
        return answer

    def note(self, line: NodeLine, message: Message, *, in_step: bool) -> None:
        """This station was here, and its clock said so."""
        now_ms = self.desk.now_ms()
        offset_ms = round(message.clock_ms - now_ms, -3)  # the network's jitter is no news
        self.contacts.note(line.node, Contact(now_ms, in_step, offset_ms))

    def _settle(self) -> None:
        if digest_of(self.desk.heads()) != self._settled:
            self.desk.do(SettleSeats())
            self.desk.do(ShareBadgeKey())
            self._settled = digest_of(self.desk.heads())

    def _check_fit(self, request: JoinRequest) -> None:
        if request.event and request.event != self.desk.event_id:
            raise KnownError(
                say(
                    "This station holds another event than the hub. Join with an empty "
                    "folder: kioskctl --folder NEW-FOLDER join ..."
                )
            )
        both = mint_conflicts(request.minted, self.desk.join_kit().minted)
        if both:
            raise KnownError(
                say(
                    "The station gave out seats on its own for {visits}, and so did this hub: "
                    "together they could exceed the buses. Join with an empty folder, and "
                    "enter the station's sign-ups there.",
                    visits=", ".join(both),
                )
            )
        brought = set(request.minted) - set(self.desk.join_kit().minted)
        if brought and not self.desk.is_root:
            raise KnownError(
                say(
                    "The station gave out seats on its own, and the hub above may have done "
                    "so too. Join it to the hub above, or with an empty folder."
                )
            )
        node = node_id(request.public_key)
        if any(line.node == node and line.revoked for line in self.desk.nodes()):
            raise KnownError(
                say(
                    "This station was revoked, and its key is not trusted again. Join with an "
                    "empty folder: kioskctl --folder NEW-FOLDER join ..."
                )
            )

    def _leave_to_station(self, minted: tuple[Minted, ...]) -> None:
        """From now on, even before the station's log is here, these visits are minted already."""
        if minted:
            known = sorted({*self.desk.join_kit().minted, *minted})
            text = ";".join(f"{visit}@{node}" for visit, node in known)
            self.desk.set_setting(BROUGHT_SETTING, text)

    def _enrol(self, request: JoinRequest, role: str) -> None:
        node = node_id(request.public_key)
        by_us = [line for line in self.desk.nodes() if self.desk.node in line.enrolled_by]
        known = {(line.node, line.name, line.role) for line in by_us}
        if (node, request.name, role) not in known:
            _check_may_admit(self.desk)
            self.desk.do(EnrolNode(node, request.name, role, request.public_key))


def stations_of(desk: Desk, contacts: Contacts) -> list[StationLine]:
    """Every other node of the event, by name."""
    others = [line for line in desk.nodes() if line.node != desk.node]
    ordered = sorted(others, key=lambda line: (line.name.casefold(), line.node))
    return [StationLine(line, contacts.of(line.node)) for line in ordered]


def revoke(desk: Desk, node: str) -> None:
    """Trust this station no more. Raises KnownError where there is none such."""
    line = next((line for line in desk.nodes() if line.node == node), None)
    if line is None or node == desk.node:
        raise KnownError(
            say("There is no other station of that name. kioskctl stations lists them.")
        )
    if not desk.is_root and Contacts(desk).of(node) is None:
        raise KnownError(say("Only the hub that a station exchanges with revokes it. Do it there."))
    if not line.revoked:
        refusal = desk.do(RevokeNode(node)).refusal
        if refusal is not None:
            raise KnownError(refusal_words(refusal))


def _check_may_admit(desk: Desk) -> None:
    if desk.event_id and not desk.may_admit:
        raise KnownError(
            say(
                "This computer stands under another hub, which let it in as a station: it "
                "cannot let others in. Join it there again with a code for a hub: kioskctl "
                "join ADDRESS CODE."
            )
        )
