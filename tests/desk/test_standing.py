"""How a station stands to its hub: how much waits, since when, and what the station is for."""

from __future__ import annotations

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import CheckIn
from kiosk.sync.progress import EXCHANGED_SETTING, HUB_URL_SETTING
from tests.desk.small_event import CODES


def has_up_to(desk: Desk, seq: int) -> None:
    desk.set_setting(EXCHANGED_SETTING, f"{desk.branch}:{seq}")


def test_a_station_that_works_alone_owes_nobody_anything(desk: Desk) -> None:
    desk.do(CheckIn(CODES[0]))
    status = desk.status()
    assert (status.not_yet_exchanged, status.oldest_unsent_ms) == (0, 0)
    assert status.role == "desk"


def test_the_oldest_act_that_the_hub_lacks_keeps_its_time(desk: Desk, clock: FakeClock) -> None:
    desk.set_setting(HUB_URL_SETTING, "https://192.168.1.10:8470")
    has_up_to(desk, desk.heads()[desk.branch].seq)
    assert desk.status().oldest_unsent_ms == 0
    desk.do(CheckIn(CODES[0]))
    first_ms = clock.now_ms()
    clock.advance(ms=120_000)
    desk.do(CheckIn(CODES[1]))
    status = desk.status()
    assert status.oldest_unsent_ms == first_ms
    assert status.not_yet_exchanged == 4, "two check-ins and their badges"


def test_after_a_part_was_given_the_next_one_is_the_oldest(desk: Desk, clock: FakeClock) -> None:
    desk.set_setting(HUB_URL_SETTING, "https://192.168.1.10:8470")
    desk.do(CheckIn(CODES[0]))
    clock.advance(ms=120_000)
    desk.do(CheckIn(CODES[1]))
    has_up_to(desk, desk.heads()[desk.branch].seq - 1)
    assert desk.status().oldest_unsent_ms == clock.now_ms()
