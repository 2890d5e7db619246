"""People come to the desk: found, checked in, refused, corrected, undone. All of it by keyboard."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.dressing import dressed_application
from ui.faults import catch_faults
from ui.gallery.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL = Qt.KeyboardModifier.ControlModifier


def test_typing_a_name_and_two_enters_check_somebody_in(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    assert hands.button == "Check in and print"
    hands.enter()
    assert hands.verdict[0] == "ok"
    assert hands.desk.counts().checked_in == 1
    assert len(hands.desk.jobs()) == 1
    assert hands.window.checkin.field.text() == ""


def test_a_name_is_found_without_its_accents_and_in_any_order(hands: Hands) -> None:
    hands.type("ribeiro michele")
    hands.enter()
    hands.enter()
    person = hands.stage.find("Michèle Ribeiro")
    assert person.checked_in_at_ms


def test_a_registration_code_typed_or_scanned_checks_in_at_once(hands: Hands) -> None:
    code = hands.stage.find("Azatkhanyan").registration_code
    hands.scan(code)
    assert hands.verdict[0] == "ok"
    assert hands.stage.find("Azatkhanyan").checked_in_at_ms


def test_who_comes_before_the_desk_is_open_is_answered_once_it_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    """The short code of an invitation is keys and Enter to the window; a badge is a scan."""
    dressed_application(lang="en", theme_name="light")
    badge = ""
    for tone, told in (("ok", "Checked in"), ("attention", "Already in")):
        hands = Hands(Stage(tmp_path / "station", size=(1280, 800)))
        hands.stage.start()
        assert hands.stage.station.desk is None
        hands.scan(badge or "CNXLZH")
        assert hands.verdict[0] == tone
        assert told in hands.verdict[1]
        person = hands.stage.find("Azatkhanyan")
        assert (person.registration_code, person.badge_issue) == ("CNXLZH", 1)
        badge = hands.desk.badge_text(person.participant)
        hands.stage.close()


def test_a_badge_scanned_from_another_screen_is_read_and_is_already_in(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.CheckInPerson(person.participant))
    hands.stage.clock.advance(ms=60_000)
    hands.press(Qt.Key.Key_F7)
    hands.scan(hands.desk.badge_text(person.participant))
    assert hands.window.screen_name == "checkin"
    tone, words = hands.verdict
    assert tone == "attention"
    assert "Already in" in words
    assert "09:12" in words
    assert hands.button == "Reprint badge"
    assert hands.stage.find("Azatkhanyan").badge_issue == 1


def test_a_changed_letter_in_a_badge_is_refused_and_kept(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.CheckInPerson(person.participant))
    text = hands.desk.badge_text(person.participant)
    other = "A" if text[40] != "A" else "B"
    hands.scan(text[:40] + other + text[41:])
    assert hands.verdict[0] == "refused"
    assert "Forged" in hands.verdict[1]
    assert not hands.window.checkin.acts.main.isEnabled()


def test_the_answer_stands_painted_before_the_card_is_laid_out(hands: Hands) -> None:
    hands.scan(hands.stage.find("Thongratn").registration_code)
    screen = hands.window.checkin
    seen: list[str] = []

    class Paintings(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                seen.append("answer painted")
            return False

    def names() -> str:
        return " ".join(one.text() for one in screen.person.findChildren(QLabel))

    paintings = Paintings()
    screen.verdict.installEventFilter(paintings)
    hands.stage.station.checkin.verdict_shown.connect(lambda _: seen.append(names()))
    hands.scan(hands.stage.find("Azatkhanyan").registration_code)
    screen.verdict.removeEventFilter(paintings)
    painted, told, *_ = seen
    assert painted == "answer painted"
    assert "Azatkhanyan" not in told
    assert "Azatkhanyan" in names()


def test_two_scans_right_after_each_other_are_both_done(hands: Hands) -> None:
    people = [hands.stage.find(name) for name in ("Azatkhanyan", "Thongratn")]
    for person in people:
        hands.desk.do(c.CheckInPerson(person.participant))
    for person in people:
        hands.scan(hands.desk.badge_text(person.participant))
    assert "Already in" in hands.verdict[1]
    assert hands.window.checkin.hits.model().rowCount() == 2  # both among those served


def test_ctrl_z_takes_the_check_in_back_and_the_counts_with_it(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.enter()
    assert "Azatkhanyan" in hands.window.checkin.undo.accessibleName()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "Undone" in hands.verdict[1]
    assert hands.desk.counts().checked_in == 0
    assert not hands.window.checkin.undo.isEnabled()


def test_a_note_is_read_before_the_check_in(hands: Hands) -> None:
    hands.scan(hands.stage.find("Moon Doyun").registration_code)
    assert hands.button == "I have read the note"
    assert hands.desk.counts().checked_in == 0
    hands.enter()
    assert hands.button == "Check in and print"
    hands.enter()
    assert hands.desk.counts().checked_in == 1


def test_a_reprint_asks_for_its_reason_and_a_digit_answers(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.enter()
    hands.enter()
    assert hands.window.checkin.acts.reasons.isVisible()
    assert hands.stage.find("Azatkhanyan").badge_issue == 1
    hands.type("3")
    assert hands.stage.find("Azatkhanyan").badge_issue == 2
    assert "Reprinting" in hands.verdict[1]


def test_a_corrected_name_is_printed_again_and_the_old_badge_is_refused(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.enter()
    old = hands.desk.badge_text(hands.stage.find("Azatkhanyan").participant)
    hands.press(Qt.Key.Key_F3)
    focused = hands.window.focusWidget()
    assert isinstance(focused, QLineEdit)
    focused.setText("Mushegh")
    hands.enter()
    person = hands.stage.find("Azatkhanyan")
    assert person.given_name == "Mushegh"
    assert person.badge_issue == 2
    hands.scan(old)
    assert "replaced" in hands.verdict[1]


def test_a_walk_in_is_registered_checked_in_and_printed(hands: Hands) -> None:
    hands.type("nathaniel okonkwo")
    hands.press(Qt.Key.Key_F2)
    hands.enter()
    assert hands.verdict[0] == "ok"
    person = hands.stage.find("okonkwo")
    assert person.walk_in
    assert person.checked_in_at_ms
    assert person.badge_issue == 1


def test_a_walk_in_who_is_registered_already_is_shown_before_anything_is_saved(
    hands: Hands,
) -> None:
    known = hands.stage.find("Azatkhanyan")
    before = hands.desk.counts().participants
    hands.press(Qt.Key.Key_F2)
    form = hands.window.checkin.form
    form.saved.emit(form.values() | {"family_name": known.family_name, "email": known.email})
    hands.stage.settle()
    assert hands.desk.counts().participants == before
    button = next(b for b in form.findChildren(QPushButton) if known.family_name in b.text())
    button.click()
    hands.stage.settle()
    assert hands.button == "Check in and print"


def test_a_walk_in_without_a_name_stays_in_the_form(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    hands.enter()
    assert hands.window.checkin.in_form
    assert "Family name" in hands.verdict[1]


def test_a_cancelled_registration_cannot_be_checked_in(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.CancelRegistration(person.participant, "ill"))
    hands.scan(person.registration_code)
    assert hands.verdict[0] == "refused"
    hands.enter()
    assert hands.desk.counts().checked_in == 0


def test_escape_leaves_nobody_on_the_screen(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.press(Qt.Key.Key_Escape)
    assert hands.verdict == ("", "")
    assert not hands.window.checkin.person.isVisible()
    assert hands.window.checkin.field.hasFocus()


def test_typing_on_another_screen_searches_at_the_desk(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F5)
    hands.type("azatk")
    assert hands.window.screen_name == "checkin"
    assert hands.window.checkin.hits.model().rowCount() == 1


def test_an_unknown_code_is_turned_away(hands: Hands) -> None:
    hands.type("QQ99QQ")
    hands.enter()
    assert hands.verdict[0] == "refused"
    assert "Unknown code" in hands.verdict[1]


def test_a_name_that_nobody_has_is_no_refusal(hands: Hands) -> None:
    hands.type("zzyzxq")
    hands.enter()
    assert hands.verdict == ("", "")


def test_a_second_press_while_the_first_is_under_way_is_no_second_act(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.window.checkin.acts.main.click()
    hands.window.checkin.acts.main.click()
    hands.stage.settle()
    assert hands.verdict[0] == "ok"
    person = hands.stage.find("Azatkhanyan")
    assert [act.action for act in person.history] == ["print", "check-in"]


def test_enter_on_a_marked_button_presses_that_one(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.enter()
    hands.window.checkin.undo.setFocus()
    hands.enter()
    assert "Undone" in hands.verdict[1]


def test_escape_takes_back_the_question_for_a_reason_first(hands: Hands) -> None:
    hands.type("azatk")
    hands.enter()
    hands.enter()
    hands.enter()
    hands.press(Qt.Key.Key_Escape)
    assert hands.button == "Reprint badge"
    assert not hands.window.checkin.acts.reasons.isVisible()


def test_a_fault_of_our_own_is_told_written_down_and_the_desk_goes_on(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_faults(folder=lambda: tmp_path, tell=hands.stage.station.tell_fault)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("oh"), None)
    assert "ZeroDivisionError" in hands.verdict[1]
    assert list((tmp_path / "faults").glob("*.txt"))
    hands.type("azatk")
    hands.enter()
    hands.enter()
    assert hands.verdict[0] == "ok"
