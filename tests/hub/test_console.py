"""The organiser's page, and who may see a join code."""

from __future__ import annotations

import json

import httpx2
import pytest

from kiosk.catalogue import catalogue_of
from kiosk.clock import FakeClock
from kiosk.domain.commands import CheckInPerson, GiveWording, SignUp
from kiosk.languages import SHIPPED_IN_TERMINAL
from kiosk.said import kept, say
from kiosk.speech import speaking, told
from kiosk.sync.carrier import Carrier
from kiosk.sync.client import join_hub
from kiosk.sync.courier import Courier
from kiosk.sync.progress import PROBLEM_SETTING, read_progress, write_changed
from tests.sync.small_event import VISIT, make_desk, person


@pytest.fixture
def http(server):
    with httpx2.Client(base_url=server.page_url, trust_env=False) as client:
        yield client


def test_the_page_shows_how_the_event_stands(http, hub, joined):
    desk, courier = joined('Desk "<A>"')
    hub.do(CheckInPerson(person(1)))
    desk.do(SignUp(person(2), VISIT))
    courier.exchange_now()
    page = http.get("/").text
    assert "A test" in page
    assert "<b>12</b>people held" in page
    assert "<b>1</b>checked in" in page
    assert "A visit" in page
    assert "Desk &quot;&lt;A&gt;&quot;" in page
    assert "in step" in page


def test_the_page_names_no_participant(http, hub):
    hub.do(CheckInPerson(person(1)))
    assert "Family" not in http.get("/").text


def test_the_age_of_the_last_exchange_is_shown(http, joined, clock):
    joined("Desk A")
    clock.advance(ms=5 * 60_000)
    assert "5 min ago" in http.get("/").text


def test_the_code_button_works_on_the_hub_itself(http, server, make):
    assert "Show a join code" in http.get("/").text
    page = http.post("/code").text
    code = page.split('class="code">')[1].split("<")[0]
    assert join_hub(make("Desk A"), server.url, code).event


def test_the_page_shows_a_code_for_the_chosen_role_and_its_qr(http, server, make, hub):
    page = http.post("/code", data={"role": "gate"}).text
    assert "(gate)" in page
    assert "<svg" in page
    assert f"127.0.0.1:{server.port}" in page
    code = page.split('class="code">')[1].split("<")[0]
    join_hub(make("Gate 1"), server.url, code)
    assert {line.role for line in hub.nodes()} == {"desk", "gate"}
    assert "<td>gate</td>" in http.get("/").text


def test_a_station_is_revoked_on_the_page_after_a_question(http, joined, hub):
    desk, _ = joined('Desk "<A>"')
    asked = http.get("/", params={"revoke": desk.node}).text
    assert "Revoke “Desk &quot;&lt;A&gt;&quot;”?" in asked
    assert 'http-equiv="refresh"' not in asked
    assert not [line for line in hub.nodes() if line.revoked]
    assert http.post("/revoke", data={"node": desk.node}).status_code == 303
    assert [line.node for line in hub.nodes() if line.revoked] == [desk.node]
    assert "<td>revoked</td>" in http.get("/").text


@pytest.mark.parametrize("path", ["/code", "/revoke"])
def test_a_strangers_page_in_the_hubs_own_browser_changes_nothing(http, joined, hub, path):
    desk, _ = joined("Desk A")
    answer = http.post(path, data={"node": desk.node}, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403
    assert not [line for line in hub.nodes() if line.revoked]


def test_from_elsewhere_the_page_offers_no_change(http, joined):
    desk, _ = joined("Desk A")
    page = http.get("/", params={"revoke": desk.node}, headers={"host": "192.168.1.5"}).text
    assert "Desk A" in page
    assert "<form" not in page
    assert "evoke" not in page


def test_a_clock_that_is_far_off_is_shown(http, tmp_path, server):
    slow = FakeClock()
    slow.advance(ms=-10 * 60_000)
    with make_desk(tmp_path, "Slow", clock=slow) as desk:
        join_hub(desk, server.url, server.new_code())
        courier = Courier(desk)
        courier.exchange_now()
        courier.stop()
    assert "600 s behind" in http.get("/").text


def test_no_code_for_a_page_that_reached_the_hub_under_another_name(http):
    answer = http.post("/code", headers={"host": "evil.example:8470"})
    assert answer.status_code == 403
    assert "only on the hub itself" in answer.json()["problem"]
    assert "Show a join code" not in http.get("/", headers={"host": "192.168.1.5:8470"}).text


def test_health_says_which_event_without_a_secret(http, hub):
    assert http.get("/v1/health").json() == {
        "program": "rollcall",
        "event": "TEST2019",
        "node": hub.node,
    }


def test_pages_are_not_kept_or_framed(http):
    headers = http.get("/").headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in headers["content-security-policy"]


def test_an_unknown_address_is_404_and_an_unsigned_exchange_is_refused(http):
    assert http.get("/admin").status_code == 404
    answer = http.post("/v1/exchange", content=b"x")
    assert answer.status_code == 401
    assert "not signed" in answer.json()["problem"]


@pytest.mark.parametrize(
    "headers",
    [
        {"rollcall-node": "a" * 32, "rollcall-counter": "1", "rollcall-signature": "!"},
        {"rollcall-node": "a" * 32, "rollcall-counter": "-1", "rollcall-signature": "AAAA"},
        {"rollcall-node": "a" * 32, "rollcall-counter": "9" * 17, "rollcall-signature": "AAAA"},
        {"rollcall-node": "zz", "rollcall-counter": "1", "rollcall-signature": "AAAA"},
    ],
)
def test_headers_out_of_form_are_refused(http, headers):
    assert http.post("/v1/exchange", content=b"x", headers=headers).status_code == 401


def test_a_message_beyond_the_limit_is_refused(http):
    answer = http.post("/v1/join", content=bytes(300_000))
    assert answer.status_code == 413


@pytest.mark.parametrize("code", SHIPPED_IN_TERMINAL)
def test_the_page_speaks_the_language_of_the_browser(http, hub, code):
    hub.do(GiveWording(code, "hub", "Stations", (f"Stations in {code}",)))
    page = http.get("/", headers={"accept-language": f"de, {code};q=0.7"}).text
    assert f'<html lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}">' in page
    assert f"Stations in {code}" in page
    assert ("people held" in page) == (code == "en")
    assert '<html lang="en"' in http.get("/", headers={"accept-language": "de"}).text


def test_a_station_is_answered_in_the_language_that_it_speaks(server):
    korean = catalogue_of("ko")
    with speaking(korean):
        carrier = Carrier(server.url)
        answer = carrier.post("/v1/exchange", b"x")
        carrier.close()
    unsigned = "This request is not signed. Update Rollcall on the station."
    assert json.loads(answer.body)["problem"] == korean.translate("sentences", unsigned) != unsigned


def test_what_stops_the_exchange_is_kept_so_that_any_language_can_tell_it(hub):
    problem = say("The hub says: {problem}", problem=say("The disk is full"))
    write_changed(hub, {PROBLEM_SETTING: kept(problem)})
    known = read_progress(hub)
    assert known.problem == str(problem)
    with speaking(catalogue_of("ko")):
        assert told(known.problem) != str(problem)
