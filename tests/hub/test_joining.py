"""A station gets in with the hub's code, once, in time, and nobody else does."""

from __future__ import annotations

import json

import httpx2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import RecordImport, SignUp
from kiosk.errors import KnownError
from kiosk.hub.gate import Refused
from kiosk.hub.join_codes import LIFE_MS, TRIES_MAX, JoinCodes
from kiosk.hub.join_limits import FROM_ONE_MAX, IN_ALL_MAX, WINDOW_MS
from kiosk.hub.serve import HubServer
from kiosk.sync.carrier import Carrier
from kiosk.sync.client import JOIN_PATH, join_hub
from kiosk.sync.courier import Courier
from kiosk.sync.enrolment import (
    JoinRequest,
    Welcome,
    code_key,
    new_code,
    pack_request,
    seal_kit,
    unpack_request,
)
from kiosk.sync.key_word import KeyWord, pin_of
from kiosk.sync.meeting import prove, read_question
from kiosk.sync.offer import JoinOffer
from tests.sync.rude_server import Rude, forward, rude_server
from tests.sync.small_event import SEATS, VISIT, described, person, set_up_event
from tests.sync.tls_tricks import certificate_for, context_of, rude_tls_server

WRONG = "0000-0000-0000"


def test_a_code_may_be_typed_as_people_type(make, server):
    code = server.new_code().lower().replace("-", " ").replace("0", "o").replace("1", "l")
    desk = make("Desk A")
    kit = join_hub(desk, server.url, code)
    assert desk.event_id == kit.event
    assert desk.hub_branch == kit.hub


def try_code(desk: Desk, url: str, code: str) -> str:
    """What a program is told that sends a code without asking the hub first whether it knows it."""
    ephemeral = X25519PrivateKey.generate().public_key().public_bytes_raw()
    request = JoinRequest(desk.name, desk.public_key, ephemeral, "", ())
    carrier = Carrier(url)
    try:
        answer = carrier.post(JOIN_PATH, pack_request(request, code_key(code)))
    finally:
        carrier.close()
    return "" if answer.status == 200 else str(json.loads(answer.body)["problem"])


def test_a_wrong_code_is_told_before_anything_is_sent_and_costs_no_try(make, server):
    good, desk = server.new_code(), make("Desk A")
    for _ in range(TRIES_MAX + 1):
        with pytest.raises(KnownError, match="does not know this join code"):
            join_hub(desk, server.url, WRONG)
    assert desk.event_id == ""
    assert desk.setting("hub_url") == ""
    join_hub(desk, server.url, good)
    assert desk.event_id


def test_who_sends_wrong_codes_is_told_how_many_tries_are_left(make, server):
    server.new_code()
    assert "4 more tries" in try_code(make("Desk A"), server.url, WRONG)


def test_five_wrong_tries_end_the_code(make, server):
    good, desk = server.new_code(), make("Desk A")
    for _ in range(TRIES_MAX):
        assert "wrong" in try_code(desk, server.url, WRONG)
    with pytest.raises(KnownError, match="no longer valid"):
        join_hub(desk, server.url, good)
    join_hub(desk, server.url, server.new_code())


def test_an_address_that_tries_ten_wrong_codes_is_not_heard_for_ten_minutes(
    make, server, hub, clock
):
    desk = make("Desk A")
    for _ in range(FROM_ONE_MAX):
        assert "wrong" in try_code(desk, server.url, WRONG)
    good = server.new_code()
    with pytest.raises(KnownError, match="is heard again in 10 min"):
        join_hub(desk, server.url, good)
    with HubServer(hub) as again:  # starting the hub anew forgives nothing
        good = again.new_code()
        with pytest.raises(KnownError, match="heard again"):
            join_hub(desk, again.url, good)
        clock.advance(ms=WINDOW_MS)
        join_hub(desk, again.url, again.new_code())


def test_many_addresses_that_try_close_the_hub_until_somebody_shows_a_code_there(make, server, hub):
    answering, desk = server.answering, make("Desk A")
    server.new_code()
    ephemeral = X25519PrivateKey.generate().public_key().public_bytes_raw()
    request = pack_request(
        JoinRequest(desk.name, desk.public_key, ephemeral, "", ()), code_key(WRONG)
    )
    for number in range(IN_ALL_MAX):
        with pytest.raises(Refused, match="wrong"):
            answering.join(request, f"10.0.0.{number}")
    with pytest.raises(Refused, match="Show a new code on the hub"):
        answering.join(request, "10.0.1.1")
    join_hub(desk, server.url, server.new_code())


def test_a_code_ends_after_ten_minutes(make, server, clock: FakeClock):
    code = server.new_code()
    clock.advance(ms=LIFE_MS)
    with pytest.raises(KnownError, match="no longer valid"):
        join_hub(make("Desk A"), server.url, code)


def test_a_code_lets_one_station_in_but_that_one_may_ask_again(make, server):
    code, desk = server.new_code(), make("Desk A")
    join_hub(desk, server.url, code)
    join_hub(desk, server.url, code)
    with pytest.raises(KnownError, match="used already"):
        join_hub(make("Desk B"), server.url, code)


def test_a_station_joins_again_when_the_address_changed(joined, server, hub):
    desk, courier = joined("Desk A")
    desk.do(SignUp(person(1), VISIT))
    assert courier.exchange_now().in_step
    with HubServer(hub) as moved:
        courier.join(moved.url, moved.new_code())
        assert desk.setting("hub_url") == moved.url
        assert courier.exchange_now().in_step
        courier.stop()
    assert desk.person(person(1)).seats[0].state == "confirmed"


def test_a_station_that_brings_seats_may_ask_again_with_its_code(make, server):
    code, desk = server.new_code(), make("Alone before")
    set_up_event(desk)
    desk.do(SignUp(person(1), VISIT))
    join_hub(desk, server.url, code)
    join_hub(desk, server.url, code)


def test_a_text_that_cannot_be_a_code_is_not_even_sent(make):
    with pytest.raises(KnownError, match="12 letters and digits"):
        join_hub(make("Desk A"), "127.0.0.1:9", "hello")


def test_a_hub_without_an_event_lets_nobody_in(make):
    with HubServer(make("Empty")) as server, pytest.raises(Exception, match="no event yet"):
        server.new_code()


def test_who_answers_for_the_hub_without_its_code_is_told_nothing(make):
    asked: list[bytes] = []

    def pretending(path, headers, body):
        asked.append(body)
        guessed = prove([code_key(WRONG)], read_question(body), bytes(32))
        return Rude(body=guessed.packed())

    told = "does not know this join code. Nothing was sent"
    desk = make("Desk A")
    with rude_server(pretending) as url, pytest.raises(KnownError, match=told):
        join_hub(desk, url, new_code())
    assert desk.event_id == ""
    assert [len(body) for body in asked] == [36]  # a random number, and nothing else


def test_who_shows_the_qr_of_a_key_of_his_own_and_knows_no_code_is_not_believed(
    hub, make, tmp_path
):
    desk, code = make("Desk A"), new_code()
    private = ec.generate_private_key(ec.SECP256R1())
    certificate = certificate_for(private)

    def pretending(path, headers, body):
        request, *_ = unpack_request(body)
        guessed, welcome = (
            code_key(WRONG),
            Welcome(hub.join_kit(), KeyWord(bytes(32), 1, bytes(64))),
        )
        return Rude(body=seal_kit(welcome, key=guessed, to=request.ephemeral_key, request=body))

    context = context_of(private, certificate, tmp_path)
    with rude_tls_server(pretending, context) as url:
        port = int(url.rpartition(":")[2])
        offer = JoinOffer(code.replace("-", ""), pin_of(certificate), port, ("127.0.0.1",))
        with pytest.raises(KnownError, match="does not come from the hub that showed this code"):
            join_hub(desk, offer.text())
    assert desk.event_id == ""


def test_nothing_secret_travels_in_the_clear(hub, make, server):
    heard: list[bytes] = []

    def listening(path, headers, body):
        answer = forward(server.url, path, headers, body)
        heard.extend([body, answer.body])
        return answer

    code = server.new_code()
    with rude_server(listening) as url:
        join_hub(make("Desk A"), url, code)
    secrets = [key.private_key for key in hub.join_kit().badge_keys]
    secrets += [code.encode(), code.replace("-", "").encode(), code_key(code)]
    assert len(heard) == 4
    assert not [1 for secret in secrets for text in heard if secret in text]


def test_a_station_of_another_event_is_refused_and_keeps_its_own(make, server):
    desk = make("Elsewhere")
    desk.do(RecordImport((replace(described(), code="OTHER"),)))
    with pytest.raises(KnownError, match="another event"):
        join_hub(desk, server.url, server.new_code())


def test_a_station_that_gave_seats_alone_brings_its_free_ones(make, server, hub):
    desk = make("Alone before")
    set_up_event(desk)
    desk.do(SignUp(person(1), VISIT))
    courier = Courier(desk)
    courier.join(server.url, server.new_code())
    assert courier.exchange_now().in_step
    courier.stop()
    assert hub.visits()[0].minted == SEATS
    assert hub.visits()[0].taken == 1
    assert hub.visits()[0].here + hub.visits()[0].elsewhere == SEATS - 1
    assert hub.person(person(1)).seats[0].state == "confirmed"


def test_the_hub_mints_nothing_that_a_station_brings_even_before_its_log_is_here(make, server, hub):
    desk = make("Alone before")
    set_up_event(desk)
    desk.do(SignUp(person(1), VISIT))
    courier = Courier(desk)
    courier.join(server.url, server.new_code())
    hub.do(SignUp(person(2), VISIT))
    assert hub.person(person(2)).seats[0].state == "waiting"
    for _ in range(2):
        assert courier.exchange_now().in_step
    courier.stop()
    for number in (1, 2):
        assert hub.person(person(number)).seats[0].state == "confirmed"
    assert hub.visits()[0].minted == SEATS


def test_joining_is_refused_where_hub_and_station_both_gave_seats(make, server, hub):
    desk = make("Alone before")
    set_up_event(desk)
    desk.do(SignUp(person(1), VISIT))
    hub.do(SignUp(person(2), VISIT))
    with pytest.raises(KnownError, match=f"on its own for {VISIT}"):
        join_hub(desk, server.url, server.new_code())
    assert desk.is_root
    assert desk.person(person(1)).seats[0].state == "confirmed"


@pytest.mark.parametrize("body", [b"", b"\xff" * 40, b"<html>", b"\x82\x40\x40", b"\x80" * 999])
def test_garbage_instead_of_a_request_gets_a_sentence(server, body):
    with httpx2.Client(trust_env=False) as http:
        answer = http.post(f"{server.page_url}/v1/join", content=body)
    assert answer.status_code in {403, 422}
    assert answer.json()["problem"].endswith(".")


def test_a_code_costs_a_try_only_when_it_is_wrong():
    codes = JoinCodes()
    code = codes.issue(now_ms=0)

    request = JoinRequest("Desk", b"p" * 32, b"e" * 32, "", ())
    _, body, proof = unpack_request(pack_request(request, code_key(code)))
    for _ in range(TRIES_MAX * 2):
        assert codes.check(body=body, proof=proof, public_key=b"p" * 32, now_ms=1)
