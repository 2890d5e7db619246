"""An organiser looks at the numbers while people come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.flows.event_numbers import EVERY_MS
from ui.screens.overview.screen import OverviewScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def numbers(screen: OverviewScreen) -> list[str]:
    return [card.number for card in screen.cards]


def test_who_comes_is_counted_while_somebody_looks_and_ages_by_itself(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert hands.window.screen_name == "overview"
    screen = hands.window.overview
    free = hands.desk.with_unread_note
    delegates = hands.desk.people(category="delegate")
    people = [one for one in delegates if free(one.registration_code) is None]
    before = hands.desk.counts().checked_in
    hands.desk.do(c.CheckInPerson(people[0].participant))
    wanted = f"{before + 1} / {hands.desk.counts().participants}"
    qtbot.waitUntil(lambda: numbers(screen)[0] == wanted, timeout=EVERY_MS)
    assert numbers(screen)[1] == "1"
    assert any(name.startswith("Delegate: 1 of") for name in screen.categories.bar_names())
    hands.stage.clock.advance(ms=6 * 60_000)
    qtbot.waitUntil(lambda: numbers(screen)[1] == "0", timeout=3 * EVERY_MS)
    hands.scan(people[1].registration_code)  # a scan is a scan, wherever somebody looks
    assert hands.window.screen_name == "checkin"
    hands.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert numbers(screen)[0].startswith(f"{before + 2} / ")
