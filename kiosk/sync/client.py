"""A station and its hub over HTTPS: joining it, following its key, and one turn after another."""

from __future__ import annotations

import httpx2
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.domain.exchange import Exchanging, JoinKit
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.sync import signing, wire
from kiosk.sync.asking import Asking
from kiosk.sync.carrier import (
    DEADLINE_S,
    MEDIA_TYPE,
    STATUS_FAULT_TOLD,
    Answer,
    Carrier,
    Unreachable,
    check_answer,
    hub_address,
    is_told,
)
from kiosk.sync.enrolment import JoinRequest, Welcome, code_key, open_kit, pack_request
from kiosk.sync.key_word import KeyWord
from kiosk.sync.meeting import MEET_PATH, new_nonce, pack_question, read_proofs
from kiosk.sync.messages import Message
from kiosk.sync.offer import is_offer, read_offer
from kiosk.sync.progress import (
    HUB_ADDRESSES_SETTING,
    HUB_ENDS_SETTING,
    HUB_KEY_SETTING,
    HUB_PIN_SETTING,
    HUB_URL_SETTING,
    write_changed,
)
from kiosk.sync.snapshot_parts import Part, unpack_part
from kiosk.sync.tls import AnotherKey, Trust, ends_of

__all__ = [
    "DEADLINE_S",
    "EXCHANGE_PATH",
    "HEALTH_PATH",
    "JOIN_PATH",
    "KEY_PATH",
    "MEDIA_TYPE",
    "SNAPSHOT_PATH",
    "STATUS_FAULT_TOLD",
    "Answer",
    "Carrier",
    "HubClient",
    "hub_address",
    "join_hub",
]

EXCHANGE_PATH = "/v1/exchange"
SNAPSHOT_PATH = "/v1/snapshot"
JOIN_PATH = "/v1/join"
HEALTH_PATH = "/v1/health"
KEY_PATH = "/v1/key"


class HubClient:
    """One station's signed conversation with the hub that it joined."""

    def __init__(self, desk: Exchanging, *, deadline_s: float = DEADLINE_S) -> None:
        url = desk.setting(HUB_URL_SETTING)
        if not url:
            raise KnownError(
                say("This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.")
            )
        self._desk = desk
        self._asking = Asking(desk, deadline_s=deadline_s)
        self._carrier = self._asking.carrier
        self.hub_node = self._asking.hub_node
        self._certificate = b""
        self._word: KeyWord | None = None

    def exchange(self, message: Message) -> Message:
        """One turn. Raises KnownError with a sentence; then nothing of the answer is used."""
        return wire.decode(self._ask(EXCHANGE_PATH, wire.encode(message)))

    def snapshot(self, question: Message) -> Part:
        """The next part of the hub's whole log. Raises KnownError with a sentence."""
        return unpack_part(self._ask(SNAPSHOT_PATH, wire.encode(question)))

    def _ask(self, path: str, body: bytes) -> bytes:
        """The hub's own answer, by its signature, to a question that we signed."""
        answer, signature = self._asking.ask(path, body)
        self._keep_word()
        check_answer(answer, self._carrier.url)
        answered = signing.from_text(answer.headers.get(signing.SIGNATURE, ""))
        if answered is None or not signing.answer_holds(
            answer.body,
            signature=answered,
            request_signature=signature,
            public_key=self._asking.hub_key,
        ):
            raise _not_our_hub(self._carrier.url)
        return answer.body

    def close(self) -> None:
        self._carrier.close()

    def _keep_word(self) -> None:
        """The hub vouched for a renewed key in the handshake: know it, after a restart too; and
        until when it goes, to tell it in time."""
        if self._carrier.certificate is not self._certificate:
            self._certificate = self._carrier.certificate
            ends = ends_of(self._certificate)
            assert ends is not None, "its key was read, so its dates can be"
            write_changed(self._desk, {HUB_ENDS_SETTING: str(int(ends.timestamp()) * 1000)})
        word = self._carrier.word
        if word is not None and word is not self._word:
            write_changed(self._desk, {HUB_PIN_SETTING: word.setting()})
            self._word = word  # known: the next answer need not wait for whoever writes just now


def join_hub(
    desk: Exchanging, where: str, code: str = "", *, deadline_s: float = DEADLINE_S
) -> JoinKit:
    """Become a station of the hub: by its address and code, or by the text of its QR.

    Raises KnownError; then nothing has changed.
    """
    if not is_offer(where):
        return _join(desk, Carrier(where, deadline_s=deadline_s), code_key(code))
    offer = read_offer(where)
    key, problems = code_key(offer.code), []
    for url in offer.urls():
        try:
            kit = _join(desk, Carrier(url, deadline_s=deadline_s, trust=Trust(offer.pin)), key)
            desk.set_setting(HUB_ADDRESSES_SETTING, ";".join(offer.urls()))
            return kit
        except (Unreachable, AnotherKey) as error:
            problems.append(error)
    # A computer that has one of the hub's addresses in another network is the stronger hint.
    told = [error for error in problems if isinstance(error, AnotherKey)] or problems
    raise told[0] if told else KnownError(say("The hub names no address. Type it, with its code."))


def _join(desk: Exchanging, carrier: Carrier, key: bytes) -> JoinKit:
    ephemeral = X25519PrivateKey.generate()
    request = pack_request(
        JoinRequest(
            name=desk.name,
            public_key=desk.public_key,
            ephemeral_key=ephemeral.public_key().public_bytes_raw(),
            event=desk.event_id,
            minted=desk.join_kit().minted if desk.event_id else (),
        ),
        key,
    )
    try:
        if not carrier.is_pinned:
            _meet(carrier, key)
        answer = carrier.post(JOIN_PATH, request)
        check_answer(answer, carrier.url)
    finally:
        carrier.close()
    welcome = open_kit(answer.body, key=key, ephemeral=ephemeral, request=request)
    kit, word = welcome.kit, welcome.key_word
    hub_key = _hub_key(welcome)
    if carrier.is_tls and carrier.pin != word.pin:
        # What the hub proved before, or its QR said, once more and sealed.
        raise _intercepted(carrier.url)
    desk.adopt(kit)
    desk.set_setting(HUB_KEY_SETTING, hub_key.hex())
    desk.set_setting(HUB_PIN_SETTING, word.setting())
    desk.set_setting(HUB_URL_SETTING, carrier.url)
    return kit


def _meet(carrier: Carrier, key: bytes) -> None:
    """Say nothing of this station until the hub has shown that it knows the code, and that the
    key of this connection is its own. Raises KnownError."""
    nonce = new_nonce()
    answer = carrier.post(MEET_PATH, pack_question(nonce))
    if answer.status == httpx2.codes.NOT_FOUND and is_told(answer):
        raise KnownError(
            say("The hub at {url} is of an older version. Update Rollcall there.", url=carrier.url)
        )
    check_answer(answer, carrier.url)
    proofs = read_proofs(answer.body)
    if not proofs.know(key, nonce):
        raise KnownError(
            say(
                "The hub at {url} does not know this join code. Nothing was sent. Read the "
                "code again from the hub's screen, or show a new one there: a code holds ten "
                "minutes. If it was right, something else answers there than the hub: check "
                "the address.",
                url=carrier.url,
            )
        )
    if carrier.is_tls and carrier.pin != proofs.pin:
        raise _intercepted(carrier.url)


def _hub_key(welcome: Welcome) -> bytes:
    """The public key of the hub that sealed this."""
    keys = [n.public_key for n in welcome.kit.nodes if n.node == welcome.kit.hub.origin]
    if not keys or not welcome.key_word.is_of(keys[0]):
        raise KnownError(say("The hub does not say who it is. Update Rollcall on the hub."))
    return keys[0]


def _not_our_hub(url: str) -> KnownError:
    return KnownError(
        say(
            "What answers at {url} is not the hub that this station joined. Nothing of it was "
            "used. Check the hub's address and the network.",
            url=url,
        )
    )


def _intercepted(url: str) -> KnownError:
    return KnownError(
        say(
            "The connection to {url} is intercepted: somebody between this station and the "
            "hub shows a key of their own. Nothing was told, and nothing changed. Use another "
            "network, such as a cable to the hub, or exchange by a file on a stick.",
            url=url,
        )
    )
