"""An usher at the door of a session: scans in a row, heads by keys, and the whole screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonHit
from kiosk.domain.door_cards import SessionCard
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TO_HALF_PAST_NINE_MS = 20 * 60_000


@pytest.fixture
def usher(hands: Hands) -> Hands:
    """At half past nine of the first day, with forty who are here."""
    hands.stage.clock.advance(ms=TO_HALF_PAST_NINE_MS)
    for hit in people(hands):
        assert hands.desk.do(c.CheckInPerson(hit.participant)).ok
    hands.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    hands.stage.settle()
    assert hands.window.screen_name == "door"
    return hands


def people(hands: Hands) -> list[PersonHit]:
    return [hit for hit in hands.desk.people(category="delegate") if not hit.cancelled][:40]


def badge(hands: Hands, at: int) -> str:
    return hands.desk.badge_text(people(hands)[at].participant)


def card(hands: Hands, session: str = "EXC1") -> SessionCard:
    return next(one for one in hands.desk.sessions() if one.session == session)


def said(hands: Hands) -> str:
    return hands.window.door.lamp.accessibleName()


def test_badges_are_scanned_one_after_another_and_each_counts(usher: Hands) -> None:
    """The session that has just begun is proposed: nobody chose it."""
    door = usher.window.door
    assert door.sessions.currentData() == "EXC1"
    assert said(usher).startswith("Scan a badge")
    badges = [badge(usher, at) for at in range(6)]
    for one in badges[:4]:  # faster than the answers come: none is lost
        usher.stage.station.scanner.scanned.emit(one)
    usher.stage.settle()
    assert card(usher).inside == 4
    usher.scan(badges[4])
    assert said(usher).startswith("Welcome. ")
    assert door.room.inside.text() == "5"
    usher.scan(badges[4])
    assert "Already in" in said(usher)
    assert usher.stage.station.desk.name in said(usher)  # type: ignore[union-attr]
    usher.press(Qt.Key.Key_Minus)
    usher.scan(badges[4])
    assert said(usher).startswith("Out. ")
    usher.press(Qt.Key.Key_Plus)
    assert (card(usher).inside, card(usher).refused) == (4, 1)
    usher.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(usher) == "Taken back"
    assert card(usher).inside == 5
    assert usher.window.screen_name == "door"


def test_heads_are_counted_by_number_keys_and_a_short_code_may_be_typed(usher: Hands) -> None:
    usher.type("217")
    assert usher.window.door.typed.text() == "Heads: 217"
    usher.press(Qt.Key.Key_Backspace)
    usher.enter()
    usher.stage.settle()
    assert card(usher).heads == 21
    assert "21 heads counted" in said(usher)
    usher.type(people(usher)[0].registration_code)
    usher.enter()
    usher.stage.settle()
    assert card(usher).inside == 1
    usher.type("9")
    usher.press(Qt.Key.Key_Escape)
    assert usher.window.door.typed.isHidden()


def test_who_is_turned_away_comes_in_by_a_named_reason_only(usher: Hands) -> None:
    door = usher.window.door
    press = usher.desk.people(category="press")[0]
    usher.desk.do(c.CheckInPerson(press.participant))
    usher.scan(usher.desk.badge_text(press.participant))
    assert "Not open to this badge" in said(usher)
    assert not door.overrule.isHidden()
    door.overrule.click()
    usher.stage.settle()
    assert not door.question.isHidden()
    door.confirmed.emit({"why": "writes about the mayor"})
    usher.stage.settle()
    assert "Welcome" in said(usher)
    assert card(usher).inside == 1
    assert door.question.isHidden()
    assert door.overrule.isHidden()
    usher.scan("NOBODYKNOWN")
    assert "Unknown code" in said(usher)
    assert door.overrule.isHidden()


def test_the_whole_screen_is_left_by_escape_and_by_going_elsewhere(usher: Hands) -> None:
    window = usher.window
    window.door.whole.click()
    assert window.rail.isHidden()
    assert window.status.isHidden()
    usher.scan(badge(usher, 0))
    usher.press(Qt.Key.Key_Escape)
    assert not window.rail.isHidden()
    window.door.whole.click()
    usher.press(Qt.Key.Key_F4)
    assert not window.rail.isHidden()
    assert not window.door.whole.isChecked()
    usher.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    window.door.session_chosen.emit("THM1")
    usher.stage.settle()
    assert window.door.room.runs_now.text().startswith("Open now: Executive Committee")
    usher.scan(badge(usher, 0))
    assert "Wrong day or hour" in said(usher)
    window.door.room.runs_now.click()
    usher.stage.settle()
    assert window.door.sessions.currentData() == "EXC1"
