"""Somebody comes in another's place, or for another's badge: by keyboard, from the card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def from_menu(hands: Hands, what: str, person: PersonCard) -> None:
    """As the menu of the card says it."""
    hands.stage.show(person)
    hands.window.checkin.more_asked.emit(what, person.participant)
    hands.stage.settle()


def card_words(hands: Hands) -> str:
    person = hands.window.checkin.person
    return " | ".join(one.text() for one in person.findChildren(QLabel) if one.isVisible())


def test_a_colleague_of_the_delegation_comes_and_takes_over_the_head(hands: Hands) -> None:
    desk = hands.desk
    card = next(one for one in desk.delegations() if one.heads and len(one.lines) > 2)
    first = desk.person(card.heads[0].person.participant)
    other = card.lines[-1].person
    assert first is not None
    desk.do(c.CheckInPerson(first.participant))
    from_menu(hands, "substitute", first)
    pane = hands.stage.station.more.substitute.pane
    assert pane.role.isVisible()
    hands.type(other.family_name)
    while pane.hits.chosen() != other.participant:
        hands.press(Qt.Key.Key_Down)
    assert other.family_name in pane.put.text()
    hands.enter()
    assert "comes in place of" in hands.verdict[1]
    comes = desk.person(other.participant)
    assert comes is not None
    assert (comes.head_of_delegation, comes.category) == (True, first.category)
    assert "In place of" in card_words(hands)
    hands.stage.show(first)
    assert "comes in their place" in card_words(hands)
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undone" in hands.verdict[1]
    again = desk.person(first.participant)
    assert again is not None
    assert not again.cancelled
    assert again.head_of_delegation


def test_somebody_new_is_registered_in_the_place_and_checked_in_with_enter(hands: Hands) -> None:
    first = hands.stage.find("Azatkhanyan")
    from_menu(hands, "substitute", first)
    hands.type("Seoyun Kymm")
    pane, form = hands.stage.station.more.substitute.pane, hands.stage.station.more.substitute.form
    pane.new.click()
    hands.stage.settle()
    assert form.isVisible()
    assert form.values()["given_name"] == "Seoyun"
    hands.enter()
    assert "Seoyun Kymm comes in place of" in hands.verdict[1]
    hands.enter()
    assert "Checked in" in hands.verdict[1]
    comes = hands.desk.person(hands.desk.search("Seoyun Kymm", limit=1)[0].participant)
    assert comes is not None
    assert (comes.stands_in_for, comes.organisation) == (first.participant, first.organisation)
    other = hands.stage.find("Thongratn")
    from_menu(hands, "substitute", other)
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.checkin.in_form
    assert not hands.stage.find("Thongratn").cancelled


def test_a_scan_while_it_is_asked_who_comes_chooses_them_and_checks_nobody_in(hands: Hands) -> None:
    first, other = hands.stage.find("Azatkhanyan"), hands.stage.find("Thongratn")
    from_menu(hands, "substitute", first)
    pane = hands.stage.station.more.substitute.pane
    for code in ("QQ99", "K1:0000FORGED", first.registration_code):
        hands.scan(code)
        assert hands.verdict[0] == "attention", code
        assert pane.isVisible()
    assert "Choose another person" in hands.verdict[1]
    hands.scan(other.registration_code)
    assert "Thongratn" in pane.put.text()
    assert pane.hits.chosen() == other.participant
    assert hands.desk.counts().checked_in == 0
    pane.new.click()  # or somebody new after all; and then their badge turns up
    hands.stage.settle()
    hands.scan(other.registration_code)
    hands.enter()
    assert "comes in place of" in hands.verdict[1]
    comes = hands.desk.person(other.participant)
    assert comes is not None
    assert (comes.stands_in_for, comes.checked_in_at_ms) == (first.participant, 0)
    hands.scan(other.registration_code)
    assert "Checked in" in hands.verdict[1]


def test_a_badge_is_handed_to_a_named_person_once_what_they_showed_is_chosen(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    from_menu(hands, "collect", person)
    question = hands.stage.station.more.collect.question
    (box,) = question.findChildren(QComboBox)
    box.setCurrentIndex(0)
    question._fields["collector"].setText("Sugja Park")
    question._confirm()
    hands.stage.settle()
    assert "is missing" in hands.verdict[1] or "Fill in" in hands.verdict[1]
    box.setCurrentIndex(1)
    question._confirm()
    hands.stage.settle()
    assert "Sugja Park collects the badge of" in hands.verdict[1]
    assert "letter seen" in card_words(hands)
    held = hands.desk.person(person.participant)
    assert held is not None
    assert (held.badge_issue, held.checked_in_at_ms) == (1, 0)
