"""A day with accounts: the first one, signing in and out, a supervisor who answers, a lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.log import log
from tests.journeys.conftest import Hands
from ui.gallery.stage import Stage
from ui.widgets.confirm_panel import ConfirmPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier
PINS = {"Ana": "471100", "Ben": "2580", "Cho": "907050"}
ROLES = {"Ana": "administrator", "Ben": "desk", "Cho": "supervisor"}


def fill(panel: ConfirmPanel, **said: str) -> None:
    """As a person would, field by field."""
    for line in panel.findChildren(QLineEdit):
        if line.isEnabled() and line.accessibleName() in said:
            line.setText(said[line.accessibleName()])
    for box in panel.findChildren(QComboBox):
        if box.accessibleName() in said:
            box.setCurrentText(said[box.accessibleName()])


def say_yes(hands: Hands, panel: ConfirmPanel) -> None:
    button = next(b for b in panel.findChildren(QPushButton) if b.property("kind") == "primary")
    button.click()
    hands.stage.settle()
    hands.stage.settle()


def account(hands: Hands, name: str) -> str:
    return next(line.account for line in hands.desk.staff() if line.name == name)


def type_pin(hands: Hands, pin: str) -> None:
    hands.type(pin)
    hands.enter()
    hands.stage.settle()


@pytest.fixture
def staffed(hands: Hands) -> Hands:
    """Ana keeps accounts, Ben works at the desk, Cho supervises. The window asks who is there."""
    for name, role in ROLES.items():
        assert hands.desk.do(c.AddStaff(name, role, PINS[name])).ok
        hands.desk.sign_in(account(hands, "Ana"), PINS["Ana"])
    hands.desk.sign_out()
    hands.stage.station.places.staff.refresh()
    hands.stage.settle()
    return hands


def signed_in(hands: Hands, name: str) -> Hands:
    hands.type(name[0].lower())
    type_pin(hands, PINS[name])
    assert not hands.window.is_locked
    return hands


def test_the_first_account_is_made_at_the_window_and_its_owner_works_on(hands: Hands) -> None:
    assert not hands.window.is_locked
    assert not hands.window.status.user.isVisible()
    hands.press(Qt.Key.Key_L, CONTROL)
    assert not hands.window.is_locked
    hands.press(Qt.Key.Key_F10, CONTROL)
    screen = hands.window.staff
    screen.add.click()
    fill(screen.question, Name="Ana", PIN="471100", **{"PIN once more": "471101"})
    say_yes(hands, screen.question)
    assert "two different PINs" in screen.verdict.accessibleName()
    fill(screen.question, PIN="471100", **{"PIN once more": "471100"})
    say_yes(hands, screen.question)
    assert screen.question.isHidden()
    assert not hands.window.is_locked
    assert hands.window.status.user.text() == "Ana · Administrator"
    screen.add.click()
    fill(screen.question, Name="Ben", Role="Desk", PIN="2580", **{"PIN once more": "2580"})
    say_yes(hands, screen.question)
    assert [line.role for line in hands.desk.staff()] == ["administrator", "desk"]
    screen.table.choose(account(hands, "Ben"))
    screen.role.click()
    fill(screen.question, Role="Supervisor")
    say_yes(hands, screen.question)
    screen.pin.click()
    fill(screen.question, PIN="1111", **{"PIN once more": "1111"})
    say_yes(hands, screen.question)
    assert "4 to 12 digits" in screen.verdict.accessibleName()
    fill(screen.question, PIN="7413", **{"PIN once more": "7413"})
    say_yes(hands, screen.question)
    screen.switch.click()
    hands.stage.settle()
    line = next(line for line in hands.desk.staff() if line.name == "Ben")
    assert (line.role, line.is_on) == ("supervisor", False)
    assert screen.switch.text() == "Switch on"


def test_nothing_is_seen_or_done_until_somebody_signs_in_by_keys_alone(staffed: Hands) -> None:
    window = staffed.window
    assert window.is_locked
    code = staffed.desk.people(category="delegate")[0].registration_code
    staffed.scan(code)
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F2, Qt.Key.Key_Escape):
        staffed.press(key)
    staffed.press(Qt.Key.Key_Z, CONTROL)
    assert window.is_locked
    assert window.screen_name == "checkin"
    assert staffed.desk.counts().checked_in == 0
    staffed.press(Qt.Key.Key_Down)
    type_pin(staffed, "1397")
    assert "Tries left at this station: 4" in window.sign_in.verdict.accessibleName()
    assert window.sign_in.pad.field.text() == ""
    type_pin(staffed, PINS["Ben"])
    assert not window.is_locked
    assert window.status.user.text() == "Ben · Desk"
    staffed.scan(code)
    assert staffed.verdict[0] == "ok"
    card = staffed.desk.person(staffed.desk.person_by_code(code) or "")
    assert card is not None
    assert card.checked_in_by == "Ben"


def test_a_lost_badge_is_printed_once_a_supervisor_answers_for_it(staffed: Hands) -> None:
    signed_in(staffed, "Ben")
    window, cover = staffed.window, staffed.window.cover
    staffed.scan(staffed.desk.people(category="delegate")[0].registration_code)
    staffed.enter()
    staffed.type("2")  # lost
    assert not cover.isHidden()
    assert "Ask a supervisor" in staffed.verdict[1]
    staffed.press(Qt.Key.Key_F5)
    assert window.screen_name == "checkin"
    fill(cover.question, PIN="1397", Reason="Passport seen")
    say_yes(staffed, cover.question)
    assert "Tries left" in cover.verdict.accessibleName()
    fill(cover.question, **{"Who answers": "Cho · Supervisor"}, PIN=PINS["Cho"])
    say_yes(staffed, cover.question)
    assert cover.isHidden()
    assert "Reprinting" in staffed.verdict[1]
    newest = log.latest_own(staffed.desk._store, staffed.desk.branch, 1)[0].fact
    assert isinstance(newest, f.OverrideGiven)
    assert (newest.by, newest.name, newest.reason) == ("Ben", "Cho", "Passport seen")
    staffed.type("x")
    assert window.checkin.field.text() == "x"  # the window works on


def test_what_protocol_decides_is_done_once_somebody_answers_for_it(staffed: Hands) -> None:
    signed_in(staffed, "Ben")
    flow, cover = staffed.stage.station.places.protocol, staffed.window.cover
    who = staffed.desk.people(category="delegate")[0].participant
    flow._do(c.Announce(who))
    staffed.stage.settle()
    assert not cover.isHidden()
    said = {"Who answers": "Cho · Supervisor", "PIN": PINS["Cho"], "Reason": "Protocol is away"}
    fill(cover.question, **said)
    say_yes(staffed, cover.question)
    assert cover.isHidden()
    newest = log.latest_own(staffed.desk._store, staffed.desk.branch, 2)
    assert {type(entry.fact).__name__ for entry in newest} == {
        "AnnouncementChanged",
        "OverrideGiven",
    }
    assert {entry.actor for entry in newest} == {"Ben"}


def test_printers_and_this_station_are_set_up_by_those_who_may_or_with_their_word(
    staffed: Hands,
) -> None:
    signed_in(staffed, "Ben")
    window, cover, desk = staffed.window, staffed.window.cover, staffed.desk
    staffed.press(Qt.Key.Key_F6)
    window.printing.printer_added.emit("zpl:192.0.2.9:9100/203")
    staffed.stage.settle()
    assert "192.0.2.9" not in str(desk.printing.cards())
    assert not cover.isHidden()
    said = {"Who answers": "Cho · Supervisor", "PIN": PINS["Cho"], "Reason": "The old one burnt"}
    fill(cover.question, **said)
    say_yes(staffed, cover.question)
    assert "192.0.2.9" in str(desk.printing.cards())
    assert cover.isHidden()
    before = desk.name
    window.exchange.renamed.emit("Ben's desk")
    staffed.stage.settle()
    assert not cover.isHidden()
    answers = [
        box.itemText(at)
        for box in cover.question.findChildren(QComboBox) if box.isVisible()
        for at in range(box.count())
    ]  # fmt: skip
    assert answers == ["Ana · Administrator"], "an organiser's, and there is none but her"
    staffed.press(Qt.Key.Key_Escape)
    assert desk.name == before
    window.printing.printer_used.emit("folder")  # moving badges waits for nobody
    staffed.stage.settle()
    assert cover.isHidden()


def test_who_leaves_the_question_has_done_nothing_and_the_next_scan_goes_before_it(
    staffed: Hands,
) -> None:
    signed_in(staffed, "Ben")
    first, second = staffed.desk.people(category="delegate")[:2]
    staffed.scan(first.registration_code)
    staffed.enter()
    staffed.type("2")
    assert not staffed.window.cover.isHidden()
    staffed.press(Qt.Key.Key_Escape)
    assert staffed.window.cover.isHidden()
    card = staffed.desk.person(first.participant)
    assert card is not None
    assert card.badge_issue == 1
    staffed.enter()
    staffed.type("2")
    assert not staffed.window.cover.isHidden()
    staffed.stage.scan(second.registration_code)
    assert staffed.window.cover.isHidden()
    assert staffed.verdict[0] == "ok"
    assert staffed.desk.counts().checked_in == 2


def test_a_locked_window_that_is_closed_ends_safely_and_opens_locked_before_it_shows_anything(
    staffed: Hands, tmp_path: Path
) -> None:
    window = staffed.window
    signed_in(staffed, "Ana")
    staffed.scan(staffed.desk.people(category="delegate")[0].registration_code)
    for says_no in (True, False):
        staffed.press(Qt.Key.Key_F10, CONTROL)
        window.staff.close_asks.click()
        staffed.stage.settle()
        staffed.stage.settle()
        staffed.press(Qt.Key.Key_L, CONTROL)
        assert window.close() is not says_no
        assert window.isVisible() is says_no
        if says_no:
            assert "Sign in first" in window.sign_in.verdict.accessibleName()
            signed_in(staffed, "Ana")
    again = Stage(tmp_path / "station", size=(1280, 800))
    seen: list[tuple[bool, str]] = []
    opened, counts = again.window, again.window.checkin.header._counts
    again.station.ready.connect(lambda: seen.append((opened.is_locked, counts.text())))
    again.start()
    again.settle()
    assert seen == [(True, "")], "it is locked before a count is read"
    assert again.station.desk is not None
    assert again.station.desk.signed_in is None
    assert again.station.desk.counts().checked_in == 1, "what was done is there"
    again.station.ready.disconnect()
    again.close()
    again.station.deleteLater()


def test_an_act_of_an_hour_ago_is_undone_with_a_supervisor(staffed: Hands) -> None:
    signed_in(staffed, "Ben")
    staffed.scan(staffed.desk.people(category="delegate")[0].registration_code)
    staffed.stage.clock.advance(ms=60 * 60_000)
    staffed.press(Qt.Key.Key_Z, CONTROL)
    assert not staffed.window.cover.isHidden()
    fill(
        staffed.window.cover.question,
        **{"Who answers": "Cho · Supervisor"},
        PIN=PINS["Cho"],
        Reason="Wrong twin",
    )
    say_yes(staffed, staffed.window.cover.question)
    assert "Undone" in staffed.verdict[1]
    assert staffed.desk.counts().checked_in == 0


def test_a_window_that_nobody_touches_locks_itself_and_another_one_begins_anew(
    staffed: Hands,
) -> None:
    flow = staffed.stage.station.places.staff
    signed_in(staffed, "Ben")
    assert flow._idle.interval() == 10 * 60_000
    touches: list[bool] = []
    staffed.stage.station.scanner.used.connect(lambda: touches.append(flow._idle.isActive()))
    staffed.scan(staffed.desk.people(category="delegate")[0].registration_code)
    assert len(touches) > 5
    assert all(touches)
    flow._idle.start(1)
    staffed.stage.pause(100)
    staffed.stage.settle()
    assert staffed.window.is_locked
    assert staffed.desk.signed_in is None
    signed_in(staffed, "Ben")
    assert staffed.verdict[0] == "ok"  # as it was left
    staffed.press(Qt.Key.Key_L, CONTROL)
    assert staffed.window.is_locked
    signed_in(staffed, "Cho")
    assert staffed.verdict == ("", "")  # what one began, another does not end
    staffed.desk.sign_in(account(staffed, "Ana"), PINS["Ana"])
    staffed.desk.do(c.SwitchStaff(account(staffed, "Ana"), on=True))
    assert staffed.desk.do(c.AddStaff("Dee", "administrator", "7413")).ok
    staffed.desk.do(c.SwitchStaff(account(staffed, "Ana"), on=False))
    staffed.stage.settle()
    staffed.stage.settle()
    assert staffed.window.is_locked  # an account that was switched off is gone at once


def test_somebody_who_may_not_take_care_of_an_arrival_asks_who_may(staffed: Hands) -> None:
    signed_in(staffed, "Ben")
    staffed.desk.hear_of_arrivals(True)
    mayor = staffed.desk.people(category="mayor")[0]
    assert staffed.desk.do(c.CheckInPerson(mayor.participant)).ok
    staffed.stage.pause(150)
    staffed.stage.settle()
    window, cover = staffed.window, staffed.window.cover
    assert mayor.family_name in window.arrival.accessibleName()
    staffed.press(Qt.Key.Key_T, CONTROL)
    assert not cover.isHidden()
    said = {"Who answers": "Ana · Administrator", "PIN": PINS["Ana"], "Reason": "All at lunch"}
    fill(cover.question, **said)
    say_yes(staffed, cover.question)
    assert cover.isHidden()
    assert window.arrival.isHidden()
    assert not any(one.is_open for one in staffed.desk.alerts())
