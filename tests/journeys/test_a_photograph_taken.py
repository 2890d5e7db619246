"""A photograph by the camera: the frames are real, and no camera was there to take them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Hands
from tests.journeys.test_photographs import corner, is_red, with_photographs
from ui.flows.webcam import EVERY_MS

# The others are what a computer without a graphics card or sound says of itself.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "RHI", "Couldn.t load", "Couldn.t resolve"
)


def face(colour: str) -> QVideoFrame:
    """Somebody before the camera, in a frame as cameras give them."""
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(QColor("#303a44"))
    painter = QPainter(frame)
    painter.fillRect(340, 0, 600, 720, QColor(colour))
    painter.end()
    return QVideoFrame(frame)


def test_a_face_is_taken_looked_at_as_it_will_print_and_taken_again(hands: Hands) -> None:
    with_photographs(hands)
    person = hands.stage.find("Azatkhanyan")
    hands.stage.show(person)
    hands.window.checkin.more_asked.emit("photo", person.participant)
    hands.stage.settle()
    flow = hands.stage.station.more.photo
    hands.press(Qt.Key.Key_Space)
    words = " ".join(one.text() for one in flow.pane.findChildren(QLabel) if one.isVisible())
    assert "There is no camera here. Choose a file." in words
    for colour in ("#1e1ec8", "#c81e1e"):
        flow.pane.show_live(20 / 25)  # as with a camera, which would send frames from now on
        hands.stage.pause(EVERY_MS + 10)
        flow.webcam.take_frame(face(colour))
        assert not flow.pane.live.picture.isNull()
        hands.press(Qt.Key.Key_Space)
        hands.stage.pause(200)
        hands.stage.settle()
        shown = flow.pane._badge
        assert shown.isVisible()
        assert is_red(corner(shown.picture)) == (colour == "#c81e1e")
        assert not hands.desk.photos.picture(person.participant), "nothing is kept yet"
    hands.enter()
    assert "Photograph saved" in hands.verdict[1]
    assert is_red(corner(hands.window.checkin.person.badge.picture))
    assert flow.pane.live.picture.isNull()
    assert not flow.webcam.is_on
    assert "Photograph" in hands.window.checkin.undo.accessibleName()
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undone" in hands.verdict[1]
    assert not hands.desk.photos.picture(person.participant)
    assert not is_red(corner(hands.window.checkin.person.badge.picture))
