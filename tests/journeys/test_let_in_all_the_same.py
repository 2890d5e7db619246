"""The gates before a badge, at the window: what is said, who answers for it, and asked once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from tests.journeys.conftest import Hands
from tests.journeys.test_who_works_here import PINS, fill, say_yes, signed_in, staffed
from ui.widgets.confirm_panel import ConfirmPanel

__all__ = ["staffed"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_who_is_not_accredited_is_let_in_once_a_supervisor_answers_for_it(staffed: Hands) -> None:
    signed_in(staffed, "Ben")
    cover = staffed.window.cover
    hit = staffed.desk.people(category="delegate")[0]
    say_of_accreditation(staffed, hit.participant, "document missing")
    staffed.scan(hit.registration_code)
    assert staffed.verdict[0] == "refused"
    assert "A document is missing" in staffed.verdict[1]
    assert staffed.button == "Let in all the same"
    staffed.enter()
    assert not staffed.window.checkin.in_form, "the reason is asked once"
    assert not cover.isHidden()
    assert "Ask a supervisor" in staffed.verdict[1]
    said = {"Who answers": "Cho · Supervisor", "PIN": PINS["Cho"]}
    fill(cover.question, Reason="Letter follows by noon", **said)
    say_yes(staffed, cover.question)
    card = staffed.desk.person(hit.participant)
    assert card is not None
    assert (card.checked_in_by, card.badge_issue, card.accreditation) == ("Ben", 1, "admitted")
    told = next(act for act in card.history if act.action == "accredit")
    assert (told.result, told.reason) == ("admitted: Cho", "Letter follows by noon")
    staffed.window.checkin.more_asked.emit("accredit", hit.participant)
    staffed.stage.settle()
    pane = staffed.window.checkin.findChild(ConfirmPanel)
    assert pane is not None
    fill(pane, **{"From now on": "not accredited"})
    assert not pane.findChildren(QLineEdit), "the reason is asked once"
    say_yes(staffed, pane)
    fill(cover.question, Reason="It was forged", **said)
    say_yes(staffed, cover.question)
    staffed.enter()  # another badge: damaged
    staffed.type("3")
    fill(cover.question, Reason="The minister is known", **said)
    say_yes(staffed, cover.question)
    card = staffed.desk.person(hit.participant)
    assert card is not None
    assert (card.badge_issue, card.accreditation) == (2, "admitted")
    assert "Reprinting" in staffed.verdict[1]


def test_an_open_fee_is_said_and_taken_or_answered_for(hands: Hands) -> None:
    people = [hands.desk.person(one.participant) for one in hands.desk.people("delegate")]
    plain = {one.delegation: one for one in people if one and one.delegation and not one.desk_note}
    first, other = tuple(plain.values())[:2]
    for one in (first, other):
        assert hands.desk.do(c.RecordStanding(one.delegation, fee="open")).ok
    hands.stage.settle()
    hands.scan(first.registration_code)
    assert hands.verdict[0] == "refused"
    assert "The fee is open" in hands.verdict[1]
    assert hands.button == "Let in all the same"
    hands.window.checkin.more_asked.emit("fee", first.participant)
    hands.stage.settle()
    assert "The fee is paid" in hands.verdict[1]
    assert hands.button.startswith("Check in")
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.stage.show(first)
    assert hands.button == "Let in all the same"
    hands.desk.do(c.RecordStanding(first.delegation, fee="paid"))
    hands.stage.pause(150)
    hands.stage.settle()
    assert hands.button.startswith("Check in"), "as another station would have said it"
    hands.scan(other.registration_code)
    hands.enter()
    pane = hands.window.checkin.findChild(ConfirmPanel)
    assert pane is not None
    fill(pane, **{"Who answers for it": "Cho", "Reason": "The transfer is seen"})
    say_yes(hands, pane)
    assert hands.verdict[0] == "ok"
    card = hands.desk.person(other.participant)
    assert card is not None
    assert card.checked_in_at_ms


def test_without_accounts_the_question_asks_who_answers_and_can_be_left(hands: Hands) -> None:
    hit = hands.desk.people(category="delegate")[0]
    say_of_accreditation(hands, hit.participant, "not accredited")
    hands.scan(hit.registration_code)
    assert "Not accredited" in hands.verdict[1]
    hands.enter()
    pane = hands.window.checkin.findChild(ConfirmPanel)
    assert pane is not None
    hands.press(Qt.Key.Key_Escape)
    assert hands.button == "Let in all the same"
    assert hands.desk.counts().checked_in == 0
    hands.enter()
    fill(pane, Reason="The mayor knows them")
    say_yes(hands, pane)
    assert hands.desk.counts().checked_in == 0, "nobody answers for it"
    fill(pane, **{"Who answers for it": "Cho", "Reason": "The mayor knows them"})
    say_yes(hands, pane)
    assert hands.verdict[0] == "ok"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.button == "Let in all the same"


def say_of_accreditation(hands: Hands, participant: str, state: str) -> None:
    """As the organiser's list says it."""
    fact = f.AccreditationGiven(participant, state)
    with hands.desk.asking_nobody():
        assert hands.desk.do(c.RecordImport((fact,))).ok
    hands.stage.settle()
