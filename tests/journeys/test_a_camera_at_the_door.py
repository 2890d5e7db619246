"""Badges held before a camera: the frames are real, and no camera was there to take them."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QVideoFrame

from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.camera import EVERY_MS
from ui.frame_reader import FrameReader

# The others are what a computer without a graphics card or sound says of itself.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "RHI", "Couldn.t load", "Couldn.t resolve"
)

TO_HALF_PAST_NINE_MS = 20 * 60_000
DPI = 110
WIDE_PX, HIGH_PX = 1280, 720


@pytest.fixture
def printed(hands: Hands) -> list[QImage]:
    """The badges of three delegates, as they come out of the printer."""
    pictures = []
    for hit in hands.desk.people(category="delegate")[:3]:
        assert hands.desk.do(c.CheckInPerson(hit.participant)).ok
        with pypdfium2.PdfDocument(hands.desk.badge_pdf(hit.participant)) as pdf:
            page = pdf[0].render(scale=DPI / 72).to_pil().convert("RGB")
        data = page.tobytes()
        pictures.append(
            QImage(data, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
            .copy()
            .scaledToHeight(HIGH_PX - 40)
        )
    return pictures


def seen(badge: QImage | None, *, turned: float = 0) -> QVideoFrame:
    """What a camera would see of it, in a frame as cameras give them."""
    from PySide6.QtGui import QColor, QPainter

    frame = QImage(WIDE_PX, HIGH_PX, QImage.Format.Format_RGB32)
    frame.fill(QColor("#6d6a66"))
    if badge is not None:
        held = badge.transformed(
            QTransform().rotate(turned), Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(frame)
        painter.drawImage((WIDE_PX - held.width()) // 2, (HIGH_PX - held.height()) // 2, held)
        painter.end()
    return QVideoFrame(frame)


def test_badges_are_read_from_frames_and_each_counts_once(
    hands: Hands, printed: list[QImage]
) -> None:
    hands.stage.clock.advance(ms=TO_HALF_PAST_NINE_MS)
    hands.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    hands.stage.settle()
    camera = hands.stage.station.places.door.camera()

    def hold(frame: QVideoFrame) -> None:
        hands.stage.pause(EVERY_MS + 20)
        camera.take_frame(frame)
        while camera._runner.busy:
            hands.stage.pause(5)
        hands.stage.settle()

    def inside() -> int:
        return next(one.inside for one in hands.desk.sessions() if one.session == "EXC1")

    hold(seen(None))
    assert inside() == 0
    for count, badge in enumerate(printed, start=1):
        for turned in (0, 4, -7):  # a hand is never still
            hold(seen(badge, turned=turned))
        assert inside() == count
    assert "Welcome" in hands.window.door.lamp.accessibleName()
    refused = next(one.refused for one in hands.desk.sessions() if one.session == "EXC1")
    assert refused == 0


def test_without_a_camera_the_door_says_so_and_goes_on(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    hands.stage.settle()
    door = hands.window.door
    door.camera.click()
    hands.stage.settle()
    assert "no camera" in door.lamp.accessibleName()
    assert not door.camera.isChecked()
    assert FrameReader().read(QImage()) == []
