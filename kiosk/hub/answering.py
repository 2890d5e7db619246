"""What the hub does with a request: bytes in, bytes out. The web framework stays outside."""

from __future__ import annotations

import threading

from kiosk.credentials.node_key import node_id
from kiosk.desk import Desk
from kiosk.desk.seating import BROUGHT_SETTING
from kiosk.domain.commands import EnrolNode, LeaseSeats, SettleSeats
from kiosk.domain.seats import Minted, mint_conflicts
from kiosk.errors import KnownError
from kiosk.hub.gate import Contact, Gate, Refused
from kiosk.hub.join_codes import JoinCodes
from kiosk.sync import signing, wire
from kiosk.sync.client import EXCHANGE_PATH
from kiosk.sync.enrolment import JoinRequest, seal_kit, unpack_request
from kiosk.sync.messages import digest_of
from kiosk.sync.session import Session


class Answering:
    """The hub's side of joining and of the exchange."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.gate = Gate(desk)
        self.codes = JoinCodes()
        self._joining = threading.Lock()
        self._settled = b""  # digest of the heads for which nothing more is owed about seats

    def exchange(self, claim: signing.Claimed | None, body: bytes) -> tuple[bytes, bytes]:
        """The answer to one turn, and this hub's signature over it. Raises Refused."""
        node = self.gate.let_in(claim, path=EXCHANGE_PATH, body=body)
        assert claim is not None
        message = wire.decode(body)
        if message.sender.origin != node:
            raise Refused(403, "The message names another station than the one that signed it.")
        session = Session(self.desk, event=self.desk.event_id, me=self.desk.branch)
        session.receive(message)
        if session.caught_up and message.heads is not None:
            # Everything that the station had is here: now it can be given seats for the next
            # outage, in this same exchange.
            self._settle()
            self.desk.do(LeaseSeats(to=str(message.sender)))
        answer = wire.encode(session.answer(clock_ms=self.desk.now_ms()))
        self.gate.note(node, Contact(self.desk.now_ms(), session.in_step, message.sender))
        to_sign = signing.answer_to_sign(claim.signature, answer)
        return answer, self.desk.sign(signing.ANSWER_PURPOSE, to_sign)

    def join(self, data: bytes) -> bytes:
        """Let a station in that knows a code of ours. Raises Refused."""
        request, body, proof = unpack_request(data)
        try:
            with self._joining:
                key = self.codes.check(
                    body=body,
                    proof=proof,
                    public_key=request.public_key,
                    now_ms=self.desk.now_ms(),
                )
                self._check_fit(request)
                self.codes.use(key, request.public_key)
                self._leave_to_station(request.minted)
                self._enrol(request)
                kit = self.desk.join_kit()
        except KnownError as error:
            raise Refused(403, str(error)) from error
        return seal_kit(kit, key=key, to=request.ephemeral_key, request=data)

    def new_code(self) -> str:
        if not self.desk.event_id:
            raise Refused(409, "This hub has no event yet. Import it first: kioskctl import ...")
        return self.codes.issue(now_ms=self.desk.now_ms())

    def _settle(self) -> None:
        if digest_of(self.desk.heads()) != self._settled:
            self.desk.do(SettleSeats())
            self._settled = digest_of(self.desk.heads())

    def _check_fit(self, request: JoinRequest) -> None:
        if request.event and request.event != self.desk.event_id:
            raise KnownError(
                "This station holds another event than the hub. Join with an empty folder: "
                "kioskctl --folder NEW-FOLDER join ..."
            )
        both = mint_conflicts(request.minted, self.desk.join_kit().minted)
        if both:
            raise KnownError(
                f"The station gave out seats on its own for {', '.join(both)}, and so did this "
                "hub: together they could exceed the buses. Join with an empty folder, and enter "
                "the station's sign-ups there."
            )

    def _leave_to_station(self, minted: tuple[Minted, ...]) -> None:
        """From now on, even before the station's log is here, these visits are minted already."""
        if minted:
            known = sorted({*self.desk.join_kit().minted, *minted})
            text = ";".join(f"{visit}@{node}" for visit, node in known)
            self.desk.set_setting(BROUGHT_SETTING, text)

    def _enrol(self, request: JoinRequest) -> None:
        node = node_id(request.public_key)
        known = {(line.node, line.name) for line in self.desk.nodes()}
        if (node, request.name) not in known:
            self.desk.do(EnrolNode(node, request.name, "desk", request.public_key))
