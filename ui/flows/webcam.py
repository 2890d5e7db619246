"""A photograph by the computer's camera: live, taken, and the badge as it would print."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ui.flows.badge_picture import first_page
from ui.frames import Frames, NoFrames
from ui.runner import Runner
from ui.screens.checkin.photo_view import Box
from ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from kiosk.desk import Desk

EVERY_MS = 50  # twenty pictures a second look alive
JPEG_QUALITY = 92
SHOW_AFTER_MS = 150  # once the frame rests: drawing a badge takes as long


class Webcam(QObject):
    """Shows what the camera sees until a picture is taken."""

    seen = Signal(QImage)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = Frames(self)
        self._frames.came.connect(self.take_frame)
        self._frames.failed.connect(self._went_wrong)
        self._shown_ms = 0

    @property
    def is_on(self) -> bool:
        return self._frames.is_on

    def start(self) -> None:
        self._frames.start()

    def stop(self) -> None:
        self._frames.stop()

    def take_frame(self, frame: QVideoFrame) -> None:
        now_ms = time.monotonic_ns() // 1_000_000
        if now_ms - self._shown_ms >= EVERY_MS:
            self._shown_ms = now_ms
            self.seen.emit(frame.toImage())

    def _went_wrong(self, why: NoFrames, words: str) -> None:
        match why:
            case NoFrames.LACKING:
                said = translate("camera", "This computer lacks what cameras need. Choose a file.")
            case NoFrames.NONE:
                said = translate("camera", "There is no camera here. Choose a file.")
            case NoFrames.STOPPED:
                said = translate("camera", "The camera stopped: {why}. Choose a file.")
        self.failed.emit(said.format(why=words))


def as_file(picture: QImage) -> bytes:
    """What a camera took, as a file of it would be."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPEG", JPEG_QUALITY)  # type: ignore[call-overload]
    return bytes(held.data())


class PrintPreview(QObject):
    """Draws somebody's badge with a picture that is not kept yet, each time the frame rests."""

    drawn = Signal(QImage)

    def __init__(self, desk: Desk, *, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._wanted: tuple[str, bytes, Box] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER_MS)
        self._timer.timeout.connect(self._draw)

    def show(self, participant: str, content: bytes, box: Box) -> None:
        self._wanted = (participant, content, box)
        self._timer.start()

    def forget(self) -> None:
        self._wanted = None
        self._timer.stop()
        self._runner.forget("print preview")

    def _draw(self) -> None:
        if self._wanted is not None:
            job = partial(preview, self._desk, *self._wanted)
            self._runner.latest("print preview", job, done=self.drawn.emit, failed=self._cannot)

    def _cannot(self, _: str) -> None:
        self.drawn.emit(QImage())  # what is wrong with the badge is told on the card


def preview(desk: Desk, participant: str, content: bytes, box: Box) -> QImage:
    from kiosk.transfer.photos import Crop

    crop = Crop(box.left, box.top, box.width, box.height)
    return first_page(desk.badge_with_photo(participant, content, crop))
