"""Seats, imports, a hub that is away, a second window; and how smoothly the window runs."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.gallery.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FULL = "V-AUTO"
NEW_ROW = """\
registration_code,category,given_name,family_name,organisation,country,languages
NEW222,delegate,Nathaniel,Okonkwo,Abuja,NG,en
NEW333,delegate,,,Abuja,NG,en
"""


def seat_button(hands: Hands, title: str) -> QPushButton:
    person = hands.window.checkin.person
    return next(b for b in person.findChildren(QPushButton) if title in b.accessibleName())


def test_seats_are_given_until_there_are_none_and_then_the_line_begins(hands: Hands) -> None:
    delegates = hands.desk.people(category="delegate")
    for hit in delegates[:23]:
        hands.desk.do(c.SignUp(hit.participant, FULL))
    for hit, words in ((delegates[30], "Seat confirmed"), (delegates[31], "Not confirmed")):
        hands.window.checkin.chosen.emit(hit.participant)
        hands.stage.settle()
        seat_button(hands, "Autonomous").click()
        hands.stage.settle()
        assert words in hands.verdict[1]
    visit = next(visit for visit in hands.desk.visits() if visit.visit == FULL)
    assert (visit.taken, visit.waiting) == (24, 1)


def test_a_seat_that_is_given_up_is_free_again(hands: Hands) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.desk.do(c.SignUp(person.participant, FULL))
    hands.window.checkin.chosen.emit(person.participant)
    hands.stage.settle()
    seat_button(hands, "Autonomous").click()
    hands.stage.settle()
    assert "Seat given up" in hands.verdict[1]
    assert next(v for v in hands.desk.visits() if v.visit == FULL).taken == 0


def test_the_overview_of_visits_follows_what_happens(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F5)
    hands.desk.do(c.SignUp(hands.stage.find("Azatkhanyan").participant, FULL))
    hands.stage.pause(20)
    hands.stage.settle()
    texts = [bar.accessibleName() for bar in hands.window.visits.findChildren(object)
             if "seats taken" in getattr(bar, "accessibleName", str)()]  # fmt: skip
    assert any(text.startswith("1 of 24") for text in texts)


def test_an_import_shows_what_is_wrong_before_it_writes(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "participants.csv"
    path.write_text(NEW_ROW, encoding="utf-8")
    before = hands.desk.counts().participants
    hands.window.setup.files_chosen.emit([path])
    hands.stage.settle()
    assert hands.desk.counts().participants == before
    hands.window.setup.confirmed.emit()
    hands.stage.settle()
    assert hands.desk.counts().participants == before + 1


def test_a_hub_that_does_not_answer_is_told_and_changes_nothing(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F7)
    hands.window.exchange.join_asked.emit("127.0.0.1:9", "ABCD-EFGH-JKMN")
    panel = hands.window.exchange.verdict
    deadline_s = time.monotonic() + 20
    while panel.property("verdict") != "attention" and time.monotonic() < deadline_s:
        hands.stage.pause(10)
    assert panel.property("verdict") == "attention"
    assert not hands.desk.status().hub


def test_a_second_window_on_the_same_folder_says_so(hands: Hands, tmp_path: Path) -> None:
    second = Stage(tmp_path / "station", size=(1280, 800))
    problems: list[str] = []
    second.station.failed.connect(problems.append)
    second.start()
    second.settle()
    assert "already open" in problems[0]
    second.close()


def test_the_window_is_never_held_up_for_long(
    hands: Hands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Measured and told, not asserted: a busy machine is no fault of the window."""
    beats: list[float] = []
    heart = QTimer()
    heart.setInterval(1)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    people = hands.desk.people(category="delegate")[:20]
    for person in people:
        hands.scan(person.registration_code)
        hands.type(person.family_name[:3])
        hands.press(Qt.Key.Key_Escape)
    heart.stop()
    gaps = sorted((later - earlier) * 1000 for earlier, later in pairwise(beats))
    with capsys.disabled():
        print(f"\nlongest the GUI thread was held up: {gaps[-1]:.0f} ms, then {gaps[-2]:.0f} ms")
    assert hands.desk.counts().checked_in == len(people)
