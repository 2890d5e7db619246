"""A station that went wrong goes back to a copy, from the window alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Hands
from ui.gallery.stage import Stage
from ui.look import chosen_theme
from ui.restarting import Restarting
from ui.station import Station
from ui.theme.theme import colours

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _words(hands: Hands) -> str:
    return " | ".join(one.text() for one in hands.window.about.findChildren(QLabel))


def _check_in(hands: Hands, name: str) -> None:
    hands.scan(hands.stage.find(name).registration_code)
    hands.enter()


def _moved_to(stage: Stage, station: Station) -> None:
    stage.station, stage.window = station, station.window


def test_a_copy_made_in_the_window_is_put_back_in_the_window(hands: Hands) -> None:
    stage = hands.stage
    restarting = Restarting(stage.station, clock=stage.clock)
    _check_in(hands, "Azatkhanyan")
    hands.window.go_to("about")
    stage.settle()
    assert "No copy was made yet" in _words(hands)
    card = hands.window.about.copies
    card.make_asked.emit()
    stage.settle()
    assert "opened to see that it is whole" in _words(hands)
    [copy] = (hands.desk.folder / "backups").glob("*.db")

    _check_in(hands, "Moon Doyun")
    _check_in(hands, "Moon Doyun")  # the note is read by the second key
    before = hands.desk.counts().checked_in
    hands.window.go_to("about")
    card.chosen.emit(copy)
    stage.settle()
    assert not card.question.isHidden()
    assert "1 of them checked in" in _words(hands)
    assert "set aside" in _words(hands)

    old = restarting.station
    card.question.confirmed.emit({})
    while restarting.station is old:  # whether they may is asked of the desk first
        stage.pause(5)
    _moved_to(stage, restarting.station)
    stage.settle()
    again = Hands(stage)
    assert before > 1
    assert again.desk.counts().checked_in == 1
    tone, words = again.verdict
    assert tone == "ok"
    assert "The copy was put back" in words
    assert "set-aside" in words
    _check_in(again, "Moon Doyun")  # the station works on, in its new epoch
    assert again.desk.verify_log()


def test_a_copy_that_went_away_meanwhile_leaves_the_station_as_it_was(
    hands: Hands, tmp_path: Path
) -> None:
    stage = hands.stage
    restarting = Restarting(stage.station, clock=stage.clock)
    _check_in(hands, "Azatkhanyan")
    copy = hands.desk.backup(tmp_path / "stick.db")
    copy.rename(tmp_path / "gone.db")

    stage.station.put_back_asked.emit(copy)
    _moved_to(stage, restarting.station)
    stage.settle()
    again = Hands(stage)
    assert again.verdict[0] == "refused"
    assert "stick.db" in again.verdict[1]
    assert again.desk.counts().checked_in == 1


def test_a_file_that_is_no_copy_is_turned_down_before_anything_is_asked(
    hands: Hands, tmp_path: Path
) -> None:
    wrong = tmp_path / "holiday.db"
    wrong.write_bytes(b"\xff\xd8 a picture" * 400)
    hands.window.go_to("about")
    hands.stage.settle()
    card = hands.window.about.copies
    card.chosen.emit(wrong)
    hands.stage.settle()
    assert card.question.isHidden()
    assert "holiday.db" in _words(hands)


def test_another_look_opens_the_same_station_anew_and_is_kept(hands: Hands) -> None:
    stage = hands.stage
    restarting = Restarting(stage.station, clock=stage.clock)
    _check_in(hands, "Azatkhanyan")
    folder = hands.desk.folder
    hands.window.go_to("about")
    stage.settle()
    hands.window.about.look.chosen.emit("contrast")
    _moved_to(stage, restarting.station)
    stage.settle()
    assert colours().name == "contrast"
    assert stage.window.screen_name == "about"
    assert Hands(stage).desk.counts().checked_in == 1
    assert chosen_theme(folder) == "contrast"
    (folder / "look.json").write_text('["pink"]')
    assert chosen_theme(folder) == ""
