"""A marshal at the door of a bus: scans, names typed, questions answered, and a bus that leaves."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kiosk.domain import commands as c
from kiosk.domain.roll_cards import RollCard, RollLine
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

V = "V-AUTO"  # 24 seats


@pytest.fixture
def marshal(hands: Hands) -> Hands:
    """Twenty-four have a seat, two wait; somebody has opened the roll of the visit."""
    for hit in hands.desk.people(category="delegate")[:26]:
        assert hands.desk.do(c.SignUp(hit.participant, V)).ok
    hands.press(Qt.Key.Key_F5)
    buttons = hands.window.visits.findChildren(QPushButton)
    next(b for b in buttons if "Autonomous" in b.accessibleName()).click()
    hands.stage.settle()
    return hands


def roll(hands: Hands) -> RollCard:
    card = hands.desk.roll(V)
    assert card is not None
    return card


def lines(hands: Hands, *, has_seat: bool = True) -> list[RollLine]:
    return [line for line in roll(hands).lines if line.has_seat is has_seat]


def code(line: RollLine) -> str:
    return line.person.registration_code


def said(hands: Hands) -> str:
    return hands.window.roll.verdict.accessibleName()


def answer(hands: Hands, words: str) -> None:
    question = hands.window.roll.question
    next(b for b in question.findChildren(QPushButton) if b.text() == words).click()
    hands.stage.settle()


def test_people_are_counted_in_by_scan_and_by_name_and_the_bus_says_who_is_missing(
    marshal: Hands,
) -> None:
    first, second = lines(marshal)[:2]
    marshal.scan(code(first))
    assert "1 of 24 aboard · 23 missing" in said(marshal)
    marshal.type(second.person.family_name.split("-")[0])
    marshal.enter()
    assert roll(marshal).buses[0].out.aboard == 2
    assert marshal.window.roll.field.text() == ""
    marshal.scan(code(first))
    assert "Already aboard" in said(marshal)
    marshal.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert roll(marshal).buses[0].out.aboard == 1
    assert marshal.window.screen_name == "roll"


def test_whoever_waits_is_taken_along_only_when_a_marshal_says_so_twice(marshal: Hands) -> None:
    for line in lines(marshal)[:-1]:
        marshal.desk.do(c.Board(V, "1", "out", participant=line.person.participant))
    waits = lines(marshal, has_seat=False)[0]
    marshal.scan(code(waits))
    assert "waiting list" in said(marshal)
    answer(marshal, "Take along")
    assert "Bus full" in said(marshal)  # the last place is kept for who is missing
    answer(marshal, "Not here")
    assert roll(marshal).buses[0].out.aboard == 23
    marshal.scan(code(waits))
    answer(marshal, "Take along")
    answer(marshal, "Take along")
    assert roll(marshal).buses[0].out.aboard == 24


def test_a_bus_leaves_without_somebody_only_under_a_name_and_calls_the_others_back(
    marshal: Hands,
) -> None:
    screen = marshal.window.roll
    for line in lines(marshal)[:-1]:
        marshal.desk.do(c.Board(V, "1", "out", participant=line.person.participant))
    marshal.stage.settle()
    screen.leave.click()
    marshal.stage.settle()
    assert not screen.question.isHidden()
    answer(marshal, "Leave without them")
    assert not roll(marshal).departed  # nobody has answered for it
    screen.confirmed.emit({"by": "Kim Minji", "reason": "ill"})
    marshal.stage.settle()
    assert "has left" in said(marshal)
    assert roll(marshal).departed
    screen.way_back.click()
    marshal.stage.settle()
    assert screen.table.model().rowCount() == 23
    marshal.scan(code(lines(marshal)[0]))
    assert roll(marshal).buses[0].back.aboard == 1
    screen.way_out.click()
    screen.reopen.click()
    marshal.stage.settle()
    assert not roll(marshal).departed


def test_buses_are_planned_given_out_and_listed_for_paper(marshal: Hands, tmp_path: Path) -> None:
    screen = marshal.window.roll
    screen.plan.click()
    screen.confirmed.emit({"buses": "a dozen"})
    marshal.stage.settle()
    assert "is no bus" in said(marshal)
    screen.confirmed.emit({"buses": "Blue=14, 10"})
    marshal.stage.settle()
    assert [bus.bus for bus in roll(marshal).buses] == ["Blue", "2"]
    screen.assign.click()
    marshal.stage.settle()
    assert not any(line.bus == "" for line in lines(marshal))
    assert screen.assign.isHidden()
    screen.buses.buttons[1].click()
    marshal.scan(code(next(line for line in lines(marshal) if line.bus == "Blue")))
    assert "Wrong bus" in said(marshal)
    marshal.scan(code(next(line for line in lines(marshal) if line.bus == "2")))
    assert "1 of 10 aboard" in said(marshal)  # the question of before went away by itself
    file = tmp_path / "buses.pdf"
    screen.lists_asked.emit(file)
    marshal.stage.settle()
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf) == 3


def test_a_second_look_finds_people_without_accents_and_steps_with_arrows(marshal: Hands) -> None:
    screen = marshal.window.roll
    before = screen.table.model().rowCount()
    some = lines(marshal)[4]
    marshal.type(some.person.given_name[:4])
    assert 0 < screen.table.model().rowCount() < before
    marshal.press(Qt.Key.Key_Escape)
    assert screen.table.model().rowCount() == before
    first = screen.table.chosen_key()
    marshal.press(Qt.Key.Key_Down)
    assert screen.table.chosen_key() != first
    marshal.press(Qt.Key.Key_F12)
    assert marshal.window.screen_name == "roll"
