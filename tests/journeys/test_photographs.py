"""Photographs at the desk and from a folder: chosen or dropped, framed, seen, taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image as Pictures
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from badges import load_layout
from badges.layout import Image
from badges.layout_table import Area
from kiosk.domain.commands import CheckInPerson
from tests.journeys.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

RED, BLUE = (200, 30, 30), (30, 30, 200)


def picture(path: Path) -> Path:
    """Wide, blue to the left and red to the right."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = Pictures.new("RGB", (1200, 600), BLUE)
    whole.paste(RED, (600, 0, 1200, 600))
    whole.save(path)
    return path


def drop(widget: QWidget, path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def press(hands: Hands, words: str, on: QWidget) -> None:
    buttons = [one for one in on.findChildren(QPushButton) if one.isVisible()]
    next(one for one in buttons if one.text() == words).click()
    hands.stage.settle()
    hands.stage.settle()


def with_photographs(hands: Hands) -> None:
    """Badges of this station show a photograph, in the corner and upright."""
    layout = load_layout("a6-portrait")
    part = Image(Area(5, 5, 20, 25), field="photo", fit="cover")
    from msgspec.structs import replace

    hands.desk.printing.layouts.save("pictured", replace(layout, parts=(*layout.parts, part)))
    hands.desk.printing.use_layout("pictured")


def is_red(colour: tuple[int, int, int]) -> bool:
    return colour[0] > 150 and colour[2] < 90


def corner(badge: QImage) -> tuple[int, int, int]:
    """The colour where the photograph stands: 15 mm from the left, 16 from the top."""
    colour = badge.pixelColor(round(badge.width() * 15 / 105), round(badge.height() * 16 / 148))
    return colour.red(), colour.green(), colour.blue()


def test_a_dropped_picture_is_framed_shown_and_taken_away_again(
    hands: Hands, tmp_path: Path
) -> None:
    with_photographs(hands)
    person = hands.stage.find("Azatkhanyan")
    hands.stage.show(person)
    screen = hands.window.checkin
    drop(screen.person, picture(tmp_path / "camera" / "IMG_1.png"))
    hands.stage.settle()
    pane = hands.stage.station.more.photo.pane
    assert pane.isVisible()
    assert screen.in_form
    hands.press(Qt.Key.Key_Plus)
    for _ in range(20):
        hands.press(Qt.Key.Key_Right)
    hands.enter()
    assert "Photograph saved" in hands.verdict[1]
    kept = QImage.fromData(hands.desk.photos.picture(person.participant))
    assert kept.width() / kept.height() == pytest.approx(20 / 25, abs=0.01)
    middle = kept.pixelColor(kept.width() // 2, kept.height() // 2)
    assert is_red((middle.red(), middle.green(), middle.blue()))
    face, badge = screen.person.face, screen.person.badge
    assert face.has_face
    assert face.isVisible()
    assert is_red(corner(badge.picture))
    screen.more_asked.emit("photo", person.participant)
    hands.stage.settle()
    press(hands, "Remove the photograph", pane)
    assert not screen.person.face.has_face
    assert not is_red(corner(screen.person.badge.picture))
    assert not hands.desk.photos.picture(person.participant)


def test_what_is_no_picture_is_said_and_nothing_is_kept(hands: Hands, tmp_path: Path) -> None:
    person = hands.stage.find("Azatkhanyan")
    hands.stage.show(person)
    wrong = tmp_path / "letter.jpg"
    wrong.write_bytes(b"Dear Sir")
    drop(hands.window.checkin.person, wrong)
    hands.stage.settle()
    pane = hands.stage.station.more.photo.pane
    words = " ".join(one.text() for one in pane.findChildren(QWidget) if hasattr(one, "text"))
    assert "letter.jpg: it is no picture that can be read" in words
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.checkin.in_form
    assert not hands.desk.photos.picture(person.participant)


def test_a_scan_puts_the_picture_away_and_the_next_card_shows_no_strangers_face(
    hands: Hands, tmp_path: Path
) -> None:
    first, second = (hands.stage.find(name) for name in ("Azatkhanyan", "Thongratn"))
    hands.desk.do(CheckInPerson(second.participant))
    hands.stage.settle()
    hands.stage.show(first)
    drop(hands.window.checkin.person, picture(tmp_path / "one.png"))
    hands.stage.settle()
    hands.enter()
    assert hands.window.checkin.person.face.has_face
    hands.window.checkin.more_asked.emit("photo", first.participant)
    hands.stage.settle()
    assert hands.window.checkin.in_form
    hands.scan(hands.desk.badge_text(second.participant))
    assert not hands.window.checkin.in_form
    assert "Already in" in hands.verdict[1]
    assert not hands.window.checkin.person.face.has_face


def test_a_folder_of_photographs_is_read_first_and_says_whose_it_does_not_know(
    hands: Hands, tmp_path: Path
) -> None:
    person = hands.stage.find("Azatkhanyan")
    folder = tmp_path / "photos"
    picture(folder / f"{person.registration_code}.png")
    picture(folder / "NOBODY.png")
    (folder / f"{hands.stage.find('Thongratn').registration_code}.jpg").write_bytes(b"broken")
    (folder / "list.txt").write_text("x")
    setup = hands.window.setup
    hands.press(Qt.Key.Key_F8)
    drop(setup, folder)
    hands.stage.settle()
    words = " | ".join(one.text() for one in setup.findChildren(QLabel) if one.isVisible())
    assert "2 photographs would be kept" in words
    assert "NOBODY.png | nobody is registered" in words
    assert "Left out besides: 1 other file." in words
    assert not hands.desk.photos.picture(person.participant)
    press(hands, "Keep 2 photographs", setup)
    words = " | ".join(one.text() for one in setup.findChildren(QLabel) if one.isVisible())
    assert "1 photograph kept." in words
    assert "it is no picture that can be read" in words
    assert hands.desk.photos.picture(person.participant)
    assert hands.desk.photos.plan(folder).unchanged == 1
