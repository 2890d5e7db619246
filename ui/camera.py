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
from ui.runner import Runner
from ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoFrame, QVideoSink

EVERY_MS = 60  # of a camera's thirty frames a second every other one


class _Read(Struct, frozen=True):
    codes: list[str]
    at_ms: int


class Camera(QObject):
    """Nothing of it is loaded before somebody asks for a camera."""

    scanned = Signal(str)
    seen = Signal(QImage)  # what it looks at, for whoever holds a badge before it
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner(self)
        self._reader = FrameReader()
        self._codes = SeenCodes()
        self._session: QMediaCaptureSession | None = None
        self._camera: QCamera | None = None
        self._sink: QVideoSink | None = None
        self._taken_ms = 0

    @property
    def is_on(self) -> bool:
        return self._camera is not None

    def start(self) -> None:
        """Look through the computer's first camera, or say why not."""
        if self.is_on:
            return
        try:
            from PySide6.QtMultimedia import (
                QCamera,
                QMediaCaptureSession,
                QMediaDevices,
                QVideoSink,
            )
        except ImportError:
            self.failed.emit(
                translate("camera", "This computer lacks what cameras need. Use a scanner.")
            )
            return
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self.failed.emit(translate("camera", "There is no camera here. Use a scanner."))
            return
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._went_wrong)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self.take_frame)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.start()

    def stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
        self._camera = self._sink = self._session = None
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

    def _went_wrong(self, _: object, words: str) -> None:
        self.stop()
        self.failed.emit(
            translate("camera", "The camera stopped: {why}. Use a scanner.").format(why=words)
        )


def _read(reader: FrameReader, picture: QImage, at_ms: int) -> _Read:
    return _Read(reader.read(picture), at_ms)
