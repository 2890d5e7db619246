"""Somebody chooses another language: all that is seen changes, and nothing that was done stops."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from kiosk.domain.commands import GiveWording
from kiosk.languages import LANGUAGES, SHIPPED
from tests.journeys.conftest import Hands
from ui.gallery.stage import Stage
from ui.languages import speak, voice
from ui.look import chosen_language, kept_wording
from ui.restarting import Restarting
from ui.screens.about.view import key_groups

pytestmark = pytest.mark.skipif("ko" not in SHIPPED, reason="there is no other language yet")


@pytest.fixture
def restarting(hands: Hands) -> Iterator[Restarting]:
    yield Restarting(hands.stage.station, clock=hands.stage.clock)
    speak("en")


def moved(stage: Stage, restarting: Restarting) -> Hands:
    stage.station = restarting.station
    stage.window = stage.station.window
    return Hands(stage)


def seen(widget: QWidget) -> set[str]:
    """Every text that a person can read there."""
    parts = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return {part.text() for part in parts if part.isVisible() and part.text()}


def test_all_that_is_seen_is_said_in_the_other_language_and_the_desk_works_on(
    hands: Hands, restarting: Restarting
) -> None:
    stage = hands.stage
    hands.window.go_to("exchange")
    stage.settle()
    courier = stage.station.places.exchange._courier
    assert courier is not None
    hands.window.exchange.findChildren(QLineEdit)[-1].insert("HALF-A-CODE")
    hands.window.checkin.field.insert("azat")
    hands.window.go_to("about")
    stage.settle()
    english = seen(hands.window)
    desk, old = hands.desk, hands.window

    begun_s = time.process_time()
    hands.window.about.language.chosen.emit("ko")
    QApplication.processEvents()
    print(f"another language in {time.process_time() - begun_s:.3f} s of a processor")
    hands = moved(stage, restarting)
    assert hands.window is not old
    assert hands.window.screen_name == "about"
    left = seen(hands.window) & english
    assert left <= {*_NAMES, *_KEYS}
    stage.settle()

    assert hands.desk is desk
    assert stage.station.places.exchange._courier is courier
    fields = hands.window.exchange.findChildren(QLineEdit)
    assert fields[-1].text() == "HALF-A-CODE"
    assert hands.window.checkin.field.text() == "azat"
    hands.window.go_to("checkin")
    stage.settle()
    hands.enter()
    hands.enter()
    assert desk.counts().checked_in == 1
    assert hands.verdict[0] == "ok"
    assert chosen_language(desk.folder) == "ko"


def test_the_organisers_own_words_are_seen_at_once_and_at_the_next_start(
    hands: Hands, restarting: Restarting
) -> None:
    stage, old = hands.stage, hands.window
    assert hands.desk.do(GiveWording("en", "rail", "Protocol", ("Mayors",))).ok
    for _ in range(500):
        if restarting.station is not stage.station:
            break
        stage.pause(10)
    hands = moved(stage, restarting)
    stage.settle()
    assert hands.window is not old
    assert "Mayors" in " ".join(seen(hands.window.rail))
    assert kept_wording(hands.desk.folder) == hands.desk.wording()
    voice().word({})


_NAMES = {language.own_name for language in LANGUAGES} | {"Rollcall"}
_KEYS = {line.key for group in key_groups() for line in group.lines}


def test_a_form_that_is_being_filled_in_is_not_thrown_away(
    hands: Hands, restarting: Restarting
) -> None:
    stage = hands.stage
    hands.press(Qt.Key.Key_F2)
    assert hands.window.checkin.in_form
    hands.window.go_to("about")
    stage.settle()
    card = hands.window.about.language
    card.chosen.emit("ko")
    stage.settle()
    assert restarting.station is stage.station
    assert any("Desk" in text for text in seen(card))
