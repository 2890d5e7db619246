"""Whatever answers instead of the hub: one sentence, nothing lost, and the next exchange works."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.credentials.node_key import NodeKey
from kiosk.domain.commands import CheckInPerson
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import JoinKit, NodeLine
from kiosk.errors import KnownError
from kiosk.sync import enrolment as e
from kiosk.sync import wire
from kiosk.sync.client import Carrier, hub_address, join_hub
from kiosk.sync.courier import Courier
from kiosk.sync.key_word import KEY_WORD_PURPOSE, KeyWord, pin_of
from kiosk.sync.meeting import MEET_PATH, prove, read_question
from kiosk.sync.messages import Message
from tests.sync.rude_server import Rude, forward, rude_server
from tests.sync.small_event import person
from tests.sync.tls_tricks import certificate_for, context_of, rude_tls_server

PORTAL = b"<html><title>Welcome</title>Sign in to Hotel Wi-Fi</html>"
RUDE = {
    "garbage": (Rude(body=b"\x00\xff garbage"), "not the hub that this station joined"),
    "a fault": (Rude(500, b"Internal Server Error", "text/plain"), "fault of its own"),
    "a bad gateway": (Rude(502, PORTAL, "text/html"), "fault of its own"),
    "cut off": (Rude(body=b"\x89\x01", promised=5_000), "cut off"),
    "a sign-in page": (Rude(body=PORTAL, kind="text/html"), "sign-in page"),
    "sent elsewhere": (
        Rude(302, kind="text/html", headers={"location": "http://127.0.0.1:1/login"}),
        "sign-in page",
    ),
    "a forged answer": (
        Rude(body=wire.encode(Message("00" * 16, Branch("11" * 16, 1), 0, bytes(32)))),
        "not the hub that this station joined",
    ),
    "a problem that is told": (
        Rude(422, b'{"problem": "The disk of the hub is full."}', "application/json"),
        "The hub says: The disk of the hub is full.",
    ),
    "json that is none": (Rude(404, b'{"problem', "application/json"), "not a Rollcall hub"),
    "json without end": (Rude(404, b"[" * 100_000, "application/json"), "not a Rollcall hub"),
    "a list": (Rude(404, b"[1]", "application/json"), "not a Rollcall hub"),
    "far too much": (Rude(body=bytes(wire.MESSAGE_BYTES_MAX + 1)), "far too long"),
    "json of another program": (Rude(404, b'{"detail":"Not Found"}', "application/json"), "404"),
    "silence": (Rude(silent=True), "did not answer within"),
    "dripping": (Rude(body=b"x", promised=10_000, dripping=True), "too slowly"),
}


@pytest.mark.parametrize("name", RUDE)
def test_a_rude_answer_is_one_sentence_and_costs_nothing(name, joined, hub):
    rude, sentence = RUDE[name]
    desk, courier = joined("Desk A")
    address = desk.setting("hub_url")
    courier.stop()
    desk.do(CheckInPerson(person(1)))
    held = desk.heads()
    with rude_server(lambda *_: rude) as url:
        desk.set_setting("hub_url", url)
        rough = Courier(desk, deadline_s=0.5)
        failed = rough.exchange_now()
        rough.stop()
    assert not failed.in_step
    assert sentence in failed.problem
    assert "\n" not in failed.problem
    assert failed.problem.endswith(".")
    assert rough.state().problem == failed.problem
    assert desk.heads() == held
    desk.set_setting("hub_url", address)
    assert courier.exchange_now().in_step
    assert hub.counts().checked_in == 1
    assert courier.state().problem == ""


def test_answers_that_get_lost_are_made_good_by_asking_again(joined, hub, server):
    desk, courier = joined("Desk A")
    courier.stop()
    for number in range(6):
        desk.do(CheckInPerson(person(number)))
    turns = iter(range(1_000))

    def lossy(path, headers, body):
        answer = forward(server.url, path, headers, body)
        return Rude(500, b"", "text/plain") if next(turns) % 5 == 1 else answer

    with rude_server(lossy) as url:
        desk.set_setting("hub_url", url)
        results = [courier.exchange_now() for _ in range(12)]
    courier.stop()
    assert not all(done.in_step for done in results)
    assert any(done.in_step for done in results)
    assert hub.counts().checked_in == 6
    assert hub.digests() == desk.digests()


def test_a_request_played_again_is_refused_and_its_answer_fits_no_other(joined, server, clock):
    desk, courier = joined("Desk A")
    courier.stop()
    clock.advance(ms=1_000)
    asked: list[tuple[str, dict[str, str], bytes]] = []
    first_answers: list[Rude] = []

    def replaying(path, headers, body):
        asked.append((path, headers, body))
        answer = forward(server.url, path, headers, body)
        first_answers.append(answer)
        return first_answers[0]

    with rude_server(replaying) as url:
        desk.set_setting("hub_url", url)
        assert courier.exchange_now().in_step
        stale = courier.exchange_now()
    courier.stop()
    assert "not the hub that this station joined" in stale.problem
    again = forward(server.url, *asked[0])
    assert again.status == 409
    assert b"sent before" in again.body


def test_a_station_whose_count_was_set_back_goes_on_above(joined, clock):
    desk, courier = joined("Desk A")
    courier.stop()
    clock.advance(ms=-5_000_000)
    assert courier.exchange_now().in_step
    courier.stop()
    assert desk.setting("exchange_problem") == ""


def test_a_station_that_the_hub_never_let_in_gets_a_clear_sentence(joined, make, server):
    desk, courier = joined("Desk A")
    courier.stop()
    stranger = make("Stranger")
    for key in ("hub_url", "hub_public_key"):
        stranger.set_setting(key, desk.setting(key))
    other = Courier(stranger)
    assert "does not know this station" in other.exchange_now().problem
    other.stop()


def test_a_body_changed_on_its_way_is_refused(joined, server):
    desk, courier = joined("Desk A")
    courier.stop()

    def meddling(path, headers, body):
        return forward(server.url, path, headers, body[:-1] + bytes([body[-1] ^ 1]))

    with rude_server(meddling) as url:
        desk.set_setting("hub_url", url)
        assert "changed on its way" in courier.exchange_now().problem
    courier.stop()


def test_the_clock_of_the_hub_is_compared_at_each_contact(make, hub, server, joined):
    _, courier = joined("Desk A")
    assert courier.state().clock_offset_ms == 0


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("10.0.0.5", "https://10.0.0.5:8470"),
        ("10.0.0.5:9000", "https://10.0.0.5:9000"),
        (" http://hub.local:8470/ ", "https://hub.local:8470"),
        ("http://127.0.0.1:8470", "http://127.0.0.1:8470"),
        ("https://hub.example.org", "https://hub.example.org"),
    ],
)
def test_an_address_may_be_typed_as_people_type_it(typed, used):
    assert hub_address(typed) == used


@pytest.mark.parametrize("typed", ["", "ftp://x", "http://", "http://[", "hub:port:8", "a b"])
def test_what_is_no_address_is_said_so(typed):
    with pytest.raises(KnownError):
        Carrier(typed).post("/", b"")


def test_a_station_that_joined_no_hub_is_told_how_to_join_one(make):
    alone = Courier(make("Alone"))
    assert "kioskctl join" in alone.exchange_now().problem
    alone.stop()


CODE, HUB = "7K3M-9QX2-T4AB", NodeKey(bytes(range(32)))
KEY = e.code_key(CODE)


def word_for(pin: bytes) -> KeyWord:
    """The hub's own word about this TLS key."""
    unsigned = KeyWord(pin, 1)
    signature = HUB.sign(KEY_WORD_PURPOSE.encode(), unsigned.to_sign())
    return KeyWord(pin, 1, signature)


def hub_with(*, knows: bytes = KEY, shows: bytes = bytes(32), says: bytes = bytes(32), nodes=()):
    """A hub that proves this code and this TLS key, and seals a kit that says these."""
    kit = JoinKit("ee" * 16, Branch(HUB.node, 1), nodes=nodes, badge_keys=(), minted=())

    def behaviour(path, headers, body):
        if path == MEET_PATH:
            return Rude(body=prove([knows], read_question(body), shows).packed())
        request, *_ = e.unpack_request(body)
        welcome = e.Welcome(kit, word_for(says))
        return Rude(body=e.seal_kit(welcome, key=KEY, to=request.ephemeral_key, request=body))

    return behaviour


def refused_to_join(desk, url: str) -> str:
    with pytest.raises(KnownError) as caught:
        join_hub(desk, url, CODE)
    assert desk.setting("hub_url") == desk.event_id == ""
    return str(caught.value)


def test_a_hub_that_does_not_say_who_it_is_is_not_joined(make):
    """It knows the code, and leaves itself out of the list of stations."""
    with rude_server(hub_with()) as url:
        assert "does not say who it is" in refused_to_join(make("Desk A"), url)


def test_a_hub_that_does_not_know_the_code_is_told_nothing(make):
    asked = []

    def other(path, headers, body):
        asked.append(path)
        return hub_with(knows=e.code_key("0000-0000-0000"))(path, headers, body)

    with rude_server(other) as url:
        assert "does not know this join code" in refused_to_join(make("Desk A"), url)
    assert asked == [MEET_PATH]


def test_a_hub_that_seals_another_key_than_it_shows_is_not_joined(make, tmp_path):
    private = ec.generate_private_key(ec.SECP256R1())
    certificate = certificate_for(private)
    itself = NodeLine(HUB.node, "Hub", "hub", HUB.public_key)
    hub = hub_with(shows=pin_of(certificate), nodes=(itself,))
    with rude_tls_server(hub, context_of(private, certificate, tmp_path)) as url:
        assert "intercepted" in refused_to_join(make("Desk A"), url)
