"""The end of a hub's certificate is told 30, 7 and 1 days before, and nothing stops at it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.clock import FakeClock
from kiosk.domain.commands import CheckInPerson
from kiosk.domain.expiry import DAY_MS, Expiry, expiry_of
from kiosk.hub.console import Shown, console_page
from kiosk.hub.serve import HubServer
from kiosk.hub.tls_key import RENEW_BEFORE, VALID_FOR, tls_key_of
from kiosk.standing_words import certificate_expiry, certificate_words
from kiosk.sync.courier import Courier
from tests.sync.small_event import make_desk, person
from ui.screens.exchange.view import Around, exchange_view
from ui.status_view import status_items
from ui.words.times import VenueTime

pytestmark = pytest.mark.usefixtures("qapp")
NOW = 1_700_000_000_000
NOW_OF_CLOCK = FakeClock().now_ms()
SEOUL = VenueTime.of("Asia/Seoul")
ENDS_MS = round(VALID_FOR / timedelta(milliseconds=1))  # after it was made


@pytest.mark.parametrize(
    ("left_ms", "expiry"),
    [
        (31 * DAY_MS, None),
        (30 * DAY_MS, Expiry(30, 30)),
        (7 * DAY_MS + 1, Expiry(7, 30)),
        (7 * DAY_MS, Expiry(7, 7)),
        (DAY_MS + 1, Expiry(1, 7)),
        (DAY_MS, Expiry(1, 1)),
        (1, Expiry(0, 1)),
        (0, Expiry(0, 0)),
        (-DAY_MS, Expiry(-1, 0)),
        (-DAY_MS - 1, Expiry(-1, 0)),
    ],
)
def test_an_end_is_told_from_thirty_days_before_it(left_ms: int, expiry: Expiry | None) -> None:
    assert expiry_of(NOW + left_ms, NOW) == expiry
    assert expiry_of(0, NOW) is None


def told_at(desk, clock) -> dict[str, str]:
    """What a person at this station reads: terminal, exchange screen and status line."""
    status, now_ms = desk.status(), clock.now_ms()
    lines = exchange_view(status, Around(), time=SEOUL, now_ms=now_ms).lines
    items = status_items(status, time=SEOUL, now_ms=now_ms)
    return {
        "terminal": certificate_words(certificate_expiry(status, now_ms)),
        "screen": next((line.words for line in lines if line.title == "Certificate"), ""),
        "line": next((item.words for item in items if item.name == "certificate"), ""),
    }


def test_a_station_tells_it_in_time_and_goes_on_after_the_end(
    joined, hub, server, clock: FakeClock, monkeypatch
):
    desk, courier = joined("Desk A")
    assert told_at(desk, clock) == {"terminal": "", "screen": "", "line": ""}
    # A hub that is never started again does not renew; this one is kept from it.
    monkeypatch.setattr("kiosk.hub.tls_key.RENEW_BEFORE", timedelta(days=-9_999))
    for left_days, terminal, screen, line in (
        (29, "ends in 29 days", "Ends in 29 day", ""),
        (6, "ends in 6 days", "Ends in 6 day", "ends soon"),
        (0.5, "ends within a day", "Ends within a day", "ends soon"),
        (-5, "has ended", "Has ended", "ends soon"),
    ):
        to_ms = NOW_OF_CLOCK + ENDS_MS - round(left_days * DAY_MS)
        clock.advance(ms=to_ms - clock.now_ms())
        desk.do(CheckInPerson(person(round(left_days) % 7)))
        courier.stop()
        assert courier.exchange_now().in_step  # with a new handshake, however old it is
        told = told_at(desk, clock)
        assert terminal in told["terminal"]
        assert screen in told["screen"]
        assert line in told["line"]
        assert told_at(hub, clock)["terminal"] == told["terminal"]
        assert terminal in console_page_of(server)
    assert hub.counts().checked_in >= 3


def console_page_of(server: HubServer) -> str:
    return console_page(server.answering, Shown(may_change=False))


def test_a_hub_that_runs_renews_it_and_the_station_says_nothing(joined, hub, server, clock):
    desk, courier = joined("Desk A")
    clock.advance(ms=ENDS_MS - round(RENEW_BEFORE / timedelta(milliseconds=1)))
    server.renew_key()
    courier.stop()
    assert courier.exchange_now().in_step
    assert told_at(desk, clock) == {"terminal": "", "screen": "", "line": ""}
    assert told_at(hub, clock)["terminal"] == ""


def test_a_station_whose_clock_is_years_off_goes_by_the_hubs(tmp_path, hub, server):
    off = FakeClock()
    off.advance(ms=3 * 365 * DAY_MS)
    with make_desk(tmp_path, "Years ahead", clock=off) as desk:
        courier = Courier(desk)
        courier.join(server.url, server.new_code())
        assert courier.exchange_now().in_step
        courier.stop()
        assert told_at(desk, off) == {"terminal": "", "screen": "", "line": ""}


def test_whoever_was_a_hub_once_and_is_a_station_now_tells_of_its_hub_only(
    joined, hub, server, clock, make
):
    desk, courier = joined("Desk A")
    tls_key_of(desk)
    desk.set_setting("own_certificate_ends_ms", str(clock.now_ms()))
    assert told_at(desk, clock)["terminal"] == ""
    courier.stop()
    assert "has ended" in certificate_words(Expiry(0, 0))
    assert "ends in 1 day." in certificate_words(Expiry(1, 7))
    assert certificate_words(None) == ""
