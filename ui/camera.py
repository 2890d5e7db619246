"""A camera as a scanner: what it sees is read beside the window, and each code is told once."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.hardware.seen_codes import SeenCodes
from ui.frame_reader import FrameReader
from ui.frames import Frames, NoFrames
from ui.runner import Runner
from ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

EVERY_MS = 60  # of a camera's thirty frames a second every other one


class _Read(Struct, frozen=True):
    codes: list[str]
    at_ms: int


class Camera(QObject):
    """Reads codes for as long as it is on."""

    scanned = Signal(str)
    seen = Signal(QImage)  # what it looks at, for whoever holds a badge before it
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner(self)
        self._reader = FrameReader()
        self._codes = SeenCodes()
        self._frames = Frames(self)
        self._frames.came.connect(self.take_frame)
        self._frames.failed.connect(self._went_wrong)
        self._taken_ms = 0

    @property
    def is_on(self) -> bool:
        return self._frames.is_on

    def start(self) -> None:
        """Look through the computer's first camera, or say why not."""
        self._frames.start()

    def stop(self) -> None:
        self._frames.stop()
        self._codes.forget()

    def close(self) -> None:
        self.stop()
        self._runner.close()

    def take_frame(self, frame: QVideoFrame) -> None:
        """One picture of the camera; those that come while one is read are let go."""
        now_ms = time.monotonic_ns() // 1_000_000
        if self._runner.busy or now_ms - self._taken_ms < EVERY_MS:
            return
        self._taken_ms = now_ms
        picture = frame.toImage()
        self.seen.emit(picture)
        job = partial(_read, self._reader, picture, now_ms)
        self._runner.run(job, done=self._tell, failed=self.failed.emit)

    def _tell(self, read: _Read) -> None:
        for code in self._codes.take(read.codes, read.at_ms):
            self.scanned.emit(code)

    def _went_wrong(self, why: NoFrames, words: str) -> None:
        self._codes.forget()
        match why:
            case NoFrames.LACKING:
                said = translate("camera", "This computer lacks what cameras need. Use a scanner.")
            case NoFrames.NONE:
                said = translate("camera", "There is no camera here. Use a scanner.")
            case NoFrames.STOPPED:
                said = translate("camera", "The camera stopped: {why}. Use a scanner.")
        self.failed.emit(said.format(why=words))


def _read(reader: FrameReader, picture: QImage, at_ms: int) -> _Read:
    return _Read(reader.read(picture), at_ms)
