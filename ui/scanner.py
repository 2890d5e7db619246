"""Catch a USB scanner's burst before any widget sees it, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.hardware.scanner import (
    GAP_MS_MAX,
    BurstReader,
    GivenBack,
    Scan,
    Stroke,
)
from kiosk.hardware.us_keys import char_at

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
_COMBINED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HANDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)
_X_PLATFORMS = ("xcb", "wayland", "wayland-egl")


class Scanner(QObject):
    """Promises: a scan never reaches a field, and every key that was typed by hand does."""

    scanned = Signal(str)
    used = Signal()  # a key, a button of the mouse or a finger: somebody is there

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: BurstReader[tuple[QWindow, QKeyEvent]] = BurstReader()
        self._replaying = False
        self._resting = False
        self._newest_ms = 0
        self.trust_scan_codes(QGuiApplication.platformName() in _X_PLATFORMS)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GAP_MS_MAX)
        self._timer.timeout.connect(self._give_up_waiting)

    def trust_scan_codes(self, trusted: bool) -> None:
        """Whether the system's scan codes are the ones that our table is for."""
        self._has_scan_codes = trusted

    def watch(self, window: QWindow | None) -> None:
        """Listen to one window; installing twice is harmless."""
        if window is not None and not self._resting:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def rest(self) -> None:
        """Listen to nothing any more: another station may stand at the same keyboard."""
        self._resting = True
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._resting:
            return False
        kind = event.type()
        if kind in _HANDS and not self._replaying:
            self.used.emit()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or self._replaying:
            return False
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        return self._hold(watched, event)

    def _hold(self, window: QWindow, event: QKeyEvent) -> bool:
        stroke = self._stroke(window, event)
        if stroke is None:
            self._settle(self._reader.give_back())
            return False
        if not self._reader.holding and not stroke.char:
            return False
        self._settle(self._reader.take(stroke))
        if self._reader.holding:
            self._newest_ms = stroke.at_ms
            self._timer.start()
        else:
            self._timer.stop()
        return True

    def _stroke(
        self, window: QWindow, event: QKeyEvent
    ) -> Stroke[tuple[QWindow, QKeyEvent]] | None:
        """The stroke as the reader takes it; None for a key that no scanner sends."""
        if event.modifiers() & _COMBINED or event.isAutoRepeat():
            return None
        cause = (window, event.clone())
        at_ms = int(event.timestamp())
        if event.type() == QEvent.Type.KeyRelease or event.key() in _SHIFTS:
            return Stroke("", at_ms, cause)
        if event.key() in _ENDS:
            return Stroke("", at_ms, cause, ends=True)
        char = self._char(event)
        return Stroke(char, at_ms, cause) if char.isprintable() and char else None

    def _char(self, event: QKeyEvent) -> str:
        if self._has_scan_codes and event.nativeScanCode():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            char = char_at(event.nativeScanCode(), shift=shift)
            if char:
                return char
        return event.text()

    def _give_up_waiting(self) -> None:
        self._settle(self._reader.wait(self._newest_ms + GAP_MS_MAX))

    def _settle(
        self,
        answers: list[Scan[tuple[QWindow, QKeyEvent]] | GivenBack[tuple[QWindow, QKeyEvent]]],
    ) -> None:
        for answer in answers:
            match answer:
                case Scan(text=text):
                    self.scanned.emit(text)
                case GivenBack(strokes=strokes):
                    self._replay(strokes)

    def _replay(self, strokes: tuple[Stroke[tuple[QWindow, QKeyEvent]], ...]) -> None:
        self._replaying = True
        try:
            for stroke in strokes:
                window, event = stroke.cause
                QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False
