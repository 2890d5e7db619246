"""A whole station on the sample event, with hands that type and a scanner that scans."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.desk import Desk
from ui.dressing import dressed_application
from ui.gallery.stage import Stage

KEY_GAP_MS = 80  # a fast typist


class Hands:
    """What a person at the desk can do, and what they can read."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window = stage.window
        self._now_ms = 1000

    @property
    def desk(self) -> Desk:
        assert self.stage.station.desk is not None
        return self.stage.station.desk

    def type(self, text: str) -> None:
        """At a person's speed, into whatever has the focus."""
        for char in text:
            self._strike(char, gap_ms=KEY_GAP_MS)
        self.stage.pause(40)  # longer than the scanner's gap: the last letter comes back
        self.stage.settle()

    def scan(self, code: str) -> None:
        """At a scanner's speed, with its Enter."""
        self._now_ms += 500
        for char in code:
            self._strike(char, gap_ms=3)
        self._strike("\n", gap_ms=3)
        self.stage.settle()

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        self._now_ms += 500
        self.stage.pause(40)
        self.stage.settle()
        self.stage.settle()  # what changed was told to the screens: their questions too

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    @property
    def verdict(self) -> tuple[str, str]:
        """The tone and the words of the outcome on the screen; empty where there is none."""
        panel = self.window.checkin.verdict
        if not panel.isVisible():
            return "", ""
        words = " | ".join(one.text() for one in panel.findChildren(QLabel) if one.text())
        return str(panel.property("verdict")), words

    @property
    def button(self) -> str:
        return self.window.checkin.acts.main.text()

    def _strike(self, char: str, *, gap_ms: int) -> None:
        self._now_ms += gap_ms
        key = Qt.Key.Key_Return if char == "\n" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            text = "\r" if char == "\n" else char
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now_ms)
            QApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture(autouse=True)
def _windows_that_were_closed_are_gone(qapp: QApplication) -> None:
    """Or each new one would wait until all of those before it are dressed as well."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    dressed_application(lang="en", theme_name="light")
    stage = Stage(tmp_path / "station", size=(1280, 800))
    stage.start()
    stage.settle()
    yield Hands(stage)
    stage.close()
