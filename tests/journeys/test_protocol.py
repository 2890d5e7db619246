"""Protocol at work by keys alone: a delegation checked in at once, arrivals, a frozen board."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.domain import commands as c
from kiosk.domain.delegation_cards import DelegationCard
from kiosk.domain.facts import CheckedIn
from kiosk.domain.quorum import COMMITTEE, Rule
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def delegation(hands: Hands, name: str) -> DelegationCard:
    return next(card for card in hands.desk.delegations() if card.name == name)


def said(hands: Hands) -> str:
    panel = hands.window.protocol.verdict
    return " | ".join(one.text() for one in panel.findChildren(QLabel) if one.text())


def test_a_delegation_is_found_ticked_and_checked_in_with_one_key(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F4, SHIFT)
    hands.type("seongn")
    screen = hands.window.protocol
    assert screen.delegations.list.chosen_key() == "SNM"
    jobs_before = len(hands.desk.jobs(200))
    hands.enter()  # to its people
    hands.press(Qt.Key.Key_A, CONTROL)
    assert delegation(hands, "Seongnam").here == 0, "ticking does nothing yet"
    hands.enter()
    card = delegation(hands, "Seongnam")
    with_note = [line for line in card.lines if line.note]
    assert with_note
    assert card.here == len(card.lines) - len(with_note)
    assert len(hands.desk.jobs(200)) - jobs_before == card.here
    assert f"{card.here} checked in" in said(hands)
    # Whoever has a note is ticked by hand, with the note before one's eyes.
    screen.delegations.people.choose(with_note[0].person.participant)
    shown = [one.text() for one in screen.delegations.findChildren(QLabel)]
    assert with_note[0].note in shown
    hands.press(Qt.Key.Key_Space)
    hands.enter()
    assert delegation(hands, "Seongnam").here == card.here + 1
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Escape)
    assert not screen.delegations.field.text()


def test_protocol_hears_of_a_mayor_on_every_screen_until_somebody_takes_care(hands: Hands) -> None:
    band = hands.window.arrival
    mayor, second = hands.desk.people(category="mayor")[:2]
    hands.desk.do(c.CheckInPerson(mayor.participant))
    hands.stage.pause(150)
    hands.stage.settle()
    assert band.isHidden(), "this station is none of protocol's"
    hands.press(Qt.Key.Key_F4, SHIFT)
    hands.window.protocol.tab_chosen.emit("arrivals")
    hands.stage.settle()
    hands.window.protocol.arrivals.rings.click()
    hands.stage.settle()
    hands.stage.settle()
    assert mayor.family_name in band.accessibleName()
    hands.press(Qt.Key.Key_F4)
    hands.scan(hands.desk.people(category="press")[0].registration_code)
    hands.stage.pause(150)
    hands.stage.settle()
    assert hands.verdict[0], "the scan went to the desk, and the band waits"
    hands.stage.clock.advance(ms=1_000)
    hands.desk.do(c.CheckInPerson(second.participant))
    hands.stage.pause(150)
    hands.stage.settle()
    assert band.more.text() == "1 more"
    hands.press(Qt.Key.Key_T, CONTROL)
    assert second.family_name in band.accessibleName()
    hands.press(Qt.Key.Key_T, CONTROL)
    assert band.isHidden()
    assert all(not one.is_open for one in hands.desk.alerts())


def _set_ahead(hands: Hands) -> None:
    """A time that is still to come is set by the same question, and called off by a button."""
    board = hands.window.protocol.board
    board.frozen_chosen.emit("")
    board.freeze.click()
    hands.stage.settle()
    hands.window.protocol.confirmed.emit({"at": "23:00", "by": "Lee"})
    hands.stage.settle()
    assert "To be frozen at 23:00" in said(hands)
    board.call_off.click()
    hands.stage.settle()
    assert not hands.desk.quorum(COMMITTEE).to_come
    hall = next(one.session for one in hands.desk.sessions() if one.sort == "statutory")
    board.hall_chosen.emit(hall)
    hands.stage.settle()
    assert hands.desk.quorum(COMMITTEE).board.session == hall
    board.rule.click()
    hands.window.protocol.confirmed.emit({"more_than": "no", "of": "entitled", "share": "2 of 3"})
    hands.stage.settle()
    assert "1/2 or 2/3" in said(hands)
    hands.window.protocol.confirmed.emit({"more_than": "no", "of": "entitled", "share": "2/3"})
    hands.stage.settle()
    assert hands.desk.quorum(COMMITTEE).rule == Rule((2, 3), more_than=False, of="entitled")
    for _ in range(2):  # by the same key as everywhere: the rule, and the hall
        hands.press(Qt.Key.Key_Z, CONTROL)
        assert "Taken back" in said(hands)
    card = hands.desk.quorum(COMMITTEE)
    assert (card.rule, card.board.session) == (Rule(), "")


def test_a_role_an_announcement_and_a_fee_are_written_and_taken_back_by_keys(
    hands: Hands,
) -> None:
    hands.press(Qt.Key.Key_F4, SHIFT)
    hands.type("seongn")
    hands.enter()  # to its people
    screen = hands.window.protocol
    line = delegation(hands, "Seongnam").lines[-1]
    screen.delegations.people.choose(line.person.participant)
    hands.press(Qt.Key.Key_R, CONTROL)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        hands.press(key)  # head, then alternate
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_End)  # yes, at once
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.enter()
    now = next(
        one for one in delegation(hands, "Seongnam").lines
        if one.person.participant == line.person.participant
    )  # fmt: skip
    assert (now.role, now.announced) == ("alternate", True)
    hands.press(Qt.Key.Key_B, CONTROL)
    hands.press(Qt.Key.Key_End)  # open
    for _ in range(3):
        hands.press(Qt.Key.Key_Tab)
    hands.enter()
    assert delegation(hands, "Seongnam").fee == "open"
    for _ in range(3):
        hands.press(Qt.Key.Key_Z, CONTROL)
    card = delegation(hands, "Seongnam")
    assert card.fee == ""
    assert [(one.role, one.announced) for one in card.lines if one == line] == [
        (line.role, line.announced)
    ]
    screen.delegations.standing_asked.emit()
    screen.confirmed.emit({"fee": "", "credentials": ""})
    assert "It stood so already" in said(hands)


def test_from_a_card_the_accreditation_is_written_and_the_delegation_is_opened(
    hands: Hands,
) -> None:
    person = hands.stage.find("Goyl")
    hands.stage.show(person)
    desk_screen = hands.window.checkin
    desk_screen.more_asked.emit("accredit", person.participant)
    hands.stage.settle()
    pane = hands.stage.station.checkin._admission.question
    pane.confirmed.emit({"state": "not accredited", "by": "Ogsun Bae", "reason": "no letter"})
    hands.stage.settle()
    assert "Accreditation written down" in hands.verdict[1]
    card = hands.desk.person(person.participant)
    assert card is not None
    assert card.accreditation == "not accredited"
    hands.press(Qt.Key.Key_Z, CONTROL)
    card = hands.desk.person(person.participant)
    assert card is not None
    assert not card.accreditation
    desk_screen.more_asked.emit("delegation", person.participant)
    hands.stage.settle()
    screen = hands.window.protocol
    assert hands.window.screen_name == "protocol"
    assert not screen.question.isHidden()
    hands.press(Qt.Key.Key_Escape)
    assert screen.delegations.people.chosen_key() == person.participant


def test_a_place_by_hand_and_a_frozen_board_are_asked_for_and_printed(
    hands: Hands, tmp_path: Path
) -> None:
    hands.press(Qt.Key.Key_F4, SHIFT)
    screen = hands.window.protocol
    screen.tab_chosen.emit("arrivals")
    hands.stage.settle()
    screen.arrivals.rules.setCurrentIndex(4)
    screen.arrivals.rules.activated.emit(4)
    hands.stage.settle()
    board = hands.desk.arrival_board()
    assert board.rule == ("name",)
    last = board.delegations[-1].card.code
    screen.arrivals.place_asked.emit(last)
    hands.stage.settle()
    screen.confirmed.emit({"place": "first", "by": "Lee", "reason": "hosts the next"})
    assert "number" in said(hands)
    screen.confirmed.emit({"place": "1", "by": "Lee", "reason": "hosts the next"})
    hands.stage.settle()
    assert hands.desk.arrival_board().delegations[0].card.code == last
    screen.arrivals.file_chosen.emit(tmp_path / "order.pdf")
    hands.stage.settle()
    screen.arrivals.back_asked.emit(last)
    screen.arrivals.back_asked.emit(last)
    hands.stage.settle()
    screen.arrivals.awaited.setChecked(True)
    assert hands.desk.arrival_board().delegations[-1].card.code == last
    screen.tab_chosen.emit("board")
    hands.stage.settle()
    screen.board.freeze_asked.emit()
    hands.stage.settle()
    screen.confirmed.emit({"at": "25:00", "by": "Lee"})
    hands.stage.settle()
    assert not hands.desk.frozen_boards()
    screen.confirmed.emit({"at": "09:00", "by": "Lee"})
    hands.stage.settle()
    (kept,) = hands.desk.frozen_boards()
    _set_ahead(hands)
    screen.board.frozen_chosen.emit(kept.entry)
    assert screen.board.paper.isEnabled(), "what was frozen is shown, and can be printed"
    screen.board.file_chosen.emit(tmp_path / "board.pdf")
    hands.stage.settle()
    for name in ("order.pdf", "board.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    hands.desk.do(c.CheckInTogether(tuple(
        line.person.participant for card in hands.desk.delegations() for line in card.heads
    )))  # fmt: skip
    screen.board.frozen_chosen.emit("")
    screen.board.body_chosen.emit("assembly")
    hands.stage.settle()
    assert hands.desk.frozen_boards()[0] == kept
    assert any(isinstance(fact, CheckedIn) for fact in hands.desk.do(c.CheckInTogether(tuple(
        line.person.participant for card in hands.desk.delegations() for line in card.lines
    ))).facts)  # fmt: skip
