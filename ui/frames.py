"""The computer's first camera: started, its frames told, and why where there are none."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink


class NoFrames(StrEnum):
    """Why nothing is seen."""

    LACKING = "lacking"  # the system has no parts for cameras
    NONE = "none"
    STOPPED = "stopped"


class Frames(QObject):
    """Nothing of it is loaded before somebody asks for a camera."""

    came = Signal(object)  # QVideoFrame
    failed = Signal(NoFrames, str)  # and the system's own words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: QMediaCaptureSession | None = None
        self._camera: QCamera | None = None
        self._sink: QVideoSink | None = None

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
            self.failed.emit(NoFrames.LACKING, "")
            return
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self.failed.emit(NoFrames.NONE, "")
            return
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._went_wrong)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self.came)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.start()

    def stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
        self._camera = self._sink = self._session = None

    def _went_wrong(self, _: object, words: str) -> None:
        self.stop()
        self.failed.emit(NoFrames.STOPPED, words)
