"""Somebody is sent on by two keys, and another one opens them where they stood."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


def foot(hands: Hands) -> str:
    bar = hands.window.status
    words = [one.text() for one in bar.findChildren(QLabel)]
    from PySide6.QtWidgets import QPushButton

    return " | ".join([*words, *(one.text() for one in bar.findChildren(QPushButton))])


def wait(hands: Hands) -> None:
    hands.stage.pause(150)  # what the desk did comes home by a signal
    hands.stage.settle()


def test_two_keys_send_somebody_on_and_one_opens_the_form_they_wait_for(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.stage.show(person)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.type("3")
    assert "Sent to the exceptions desk" in hands.verdict[1]
    wait(hands)
    assert "1 waiting for somebody (less than a minute)" in foot(hands)
    other = hands.stage.find("Thongratn")
    hands.stage.clock.advance(ms=60_000)
    hands.desk.do(c.SendToExceptions(other.participant, "other"))
    wait(hands)
    hands.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    screen = hands.window.exceptions
    assert hands.window.screen_name == "exceptions"
    assert len(hands.desk.exception_queue()) == 2
    hands.press(Qt.Key.Key_K, CTRL)
    wait(hands)
    assert hands.window.screen_name == "checkin"
    assert hands.window.checkin.form.isVisible()
    assert hands.window.checkin.form.participant == person.participant
    assert "Name or details" in hands.verdict[1]
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    wait(hands)
    assert screen.table.chosen_key() == hands.desk.exception_queue()[0].call
    screen.settle.click()
    wait(hands)
    hands.enter()
    wait(hands)
    assert hands.window.screen_name == "checkin"
    (left,) = hands.desk.exception_queue()
    assert (left.participant, left.is_taken) == (other.participant, True)
    assert "waiting for somebody" not in foot(hands)


@pytest.mark.parametrize("question", ["sending", "reasons"])
def test_what_others_do_to_somebody_leaves_the_question_about_them_as_it_was(
    hands: Hands, question: str
) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.type("azatk")
    hands.enter()
    if question == "sending":
        hands.press(Qt.Key.Key_E, CTRL)
    else:
        hands.enter()
        hands.enter()
    acts = hands.window.checkin.acts
    asked = getattr(acts, question)
    assert acts.question is asked
    assert hands.desk.do(c.CorrectDetails(person.participant, {"position": "Deputy Mayor"})).ok
    wait(hands)
    shown = [one.text() for one in hands.window.checkin.person.findChildren(QLabel)]
    assert any("Deputy Mayor" in words for words in shown), "the card is the new one"
    assert acts.question is asked
    hands.type("3")
    if question == "sending":
        assert "Sent to the exceptions desk" in hands.verdict[1]
        (card,) = hands.desk.exception_queue()
        assert (card.participant, card.reason) == (person.participant, "details")
    else:
        assert hands.stage.find("Azatkhanyan").badge_issue == 2


def test_what_somebody_told_a_kiosk_stands_in_the_form_that_opens_for_them(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    said = {"family_name": "Azatkhanian", "position": "Mayor"}
    assert hands.desk.do(c.SuggestCorrection(person.participant, said)).ok
    hands.desk.do(c.CorrectDetails(person.participant, {"position": "Deputy Mayor"}))
    wait(hands)
    hands.press(Qt.Key.Key_K, CTRL)
    wait(hands)
    form = hands.window.checkin.form
    assert form.isVisible()
    values = form.values()
    assert values["family_name"] == "Azatkhanian"
    assert values["position"] == "Deputy Mayor", "somebody has corrected that since"
    words = [one.text() for one in form.findChildren(QLabel) if one.isVisible()]
    assert f"Family name, until now: {person.family_name}" in words
    hands.enter()
    wait(hands)
    corrected = hands.desk.person(person.participant)
    assert corrected is not None
    assert (corrected.family_name, corrected.position) == ("Azatkhanian", "Deputy Mayor")
    hands.stage.show(corrected)
    hands.press(Qt.Key.Key_F3)
    assert form.values()["family_name"] == "Azatkhanian"
