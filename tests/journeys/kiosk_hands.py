"""What a person at a kiosk can do, and everything that they, or whoever comes after, can see."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from ui.gallery.kiosk_stage import KioskStage
from ui.selfservice.scrolling import Gliding
from ui.selfservice.touch_button import TouchButton


class KioskHands(KioskStage):
    """A kiosk that is open, with its printer that is a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, size=(1280, 800))
        self.touches = 0
        self._strike_ms = 1_000
        self.start()

    def scan(self, code: str) -> None:
        """And wait until everything that it brings is shown."""
        self.strike(code)
        self.settle()

    def strike(self, code: str) -> None:
        """At a scanner's speed, with its Enter, into whatever has the focus."""
        self._strike_ms += 500
        for char in [*code, "\r"]:
            self._strike_ms += 3
            key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
                event.setTimestamp(self._strike_ms)
                QApplication.sendEvent(self.window.windowHandle(), event)

    def until_answered(self) -> None:
        """Not until the picture of the badge is there too: the next one is scanned already."""
        self._wait(lambda: self.step != "attract" and not self.running.flow.state.busy)

    def wait_for_the_rest(self) -> None:
        """What is loaded behind the start page, before anybody comes."""
        self._wait(lambda: not self.station.has_more_to_load)

    def touch(self, words: str) -> None:
        """With a finger on the glass, where the button is."""
        button = self.button(words)
        for area in self.window.findChildren(Gliding):
            if area.isAncestorOf(button):
                area.ensureWidgetVisible(button)  # a finger scrolls to it first
        self.touches += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, words: str) -> TouchButton:
        shown = [one for one in self.buttons() if one.text() == words]
        assert shown, [one.text() for one in self.buttons()]
        return shown[0]

    def buttons(self) -> list[TouchButton]:
        found = self.window.findChildren(TouchButton)
        return [one for one in found if one.isVisibleTo(self.window)]

    def type(self, text: str) -> None:
        """On a keyboard of one's own; the keys on the screen have tests of their own."""
        line = self.window.findChild(QLineEdit)
        line.setText(text)
        line.entered.emit()
        self.settle()

    def words(self) -> str:
        """Everything that can be read in any window, or is read out of one."""
        found = []
        for top in QApplication.topLevelWidgets():
            for one in (top, *top.findChildren(QWidget)):
                texts = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
                texts += [one.windowTitle(), one.whatsThis(), one.statusTip()]
                if isinstance(one, QLabel | QLineEdit | TouchButton):
                    texts.append(one.text())
                found += [text for text in texts if text]
        return "\n".join(found)
