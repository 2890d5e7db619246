"""What keeps a person inside the window: the whole screen, few keys, no pointer, no way round.

The system's own keys (Windows, Ctrl+Alt+Del) are the system's to take away: see
docs/self-service.md for the session that does it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.other_screens import OtherScreens

K = Qt.Key
# What somebody needs who works without touching: letters, and moving among buttons.
_ALLOWED = {
    *(K.Key_Tab, K.Key_Backtab, K.Key_Return, K.Key_Enter, K.Key_Space, K.Key_Backspace),
    *(K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End, K.Key_Delete),
    *(K.Key_PageUp, K.Key_PageDown, K.Key_Shift, K.Key_CapsLock, K.Key_AltGr),
}
_COMBINED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
STAFF_KEY = K.Key_F12  # with Ctrl: asks for a PIN, and does nothing else
_DROPPED = {
    *(QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop),
    *(QEvent.Type.Shortcut, QEvent.Type.WhatsThis, QEvent.Type.ToolTip),
}
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease)
FRONT_EVERY_MS = 500
EDGE_PX_MAX = 8  # a scale that is no whole number rounds
AGAIN_AFTER = 2  # asked in vain so often to come in front, it is shown anew
HOLD_MS = 3_000  # of a finger in the upper left corner: as the key for staff
_WINDOWLESS = ("offscreen", "minimal", "vnc")


def is_allowed(key: int, text: str, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key may reach the page. AltGr types letters on many keyboards, and comes as both
    Ctrl and Alt: what it gives is a letter."""
    if modifiers & _COMBINED:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        letter = bool(text) and text.isprintable() and not text.isspace()
        return modifiers & _COMBINED == both and letter
    return Qt.Key(key) in _ALLOWED or (bool(text) and text.isprintable())


class Lock(QObject):
    """Holds one window in front and everything else away, until it is opened."""

    staff_asked = Signal()

    def __init__(self, window: QWidget, *, screen: int = 0) -> None:
        """`screen`: the number of the one where the kiosk belongs; 0: where it opens."""
        super().__init__(window)
        self._window = window
        self._screens = OtherScreens(window, number=screen)
        self._on = False
        self._behind = 0
        self._front = QTimer(self)
        self._front.setInterval(FRONT_EVERY_MS)
        self._front.timeout.connect(self._come_to_front)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HOLD_MS)
        self._held.timeout.connect(self.staff_asked)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return self._on

    def close(self) -> None:
        """The whole screen is the kiosk's."""
        self._on = True
        window = self._window
        self._screens.close()
        if QGuiApplication.platformName() not in _WINDOWLESS:
            window.setWindowFlags(
                Qt.WindowType.Window
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
            )
            window.showFullScreen()
            self._app.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._front.start()

    def open(self) -> None:
        """Somebody who may has asked for it."""
        if self._on:
            self._on = False
            self._front.stop()
            self._screens.open()
            self._app.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._heed(event)
        if isinstance(watched, QWindow) and isinstance(event, QMouseEvent):
            self._feel(kind, event)
        return self._on and kind in _DROPPED

    def _heed(self, event: QKeyEvent) -> bool:
        """True: nobody else sees this key."""
        ctrl = event.modifiers() & _COMBINED == Qt.KeyboardModifier.ControlModifier
        if event.key() == STAFF_KEY and ctrl:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.staff_asked.emit()
            return True
        if not self._on:
            return False
        return not is_allowed(event.key(), event.text(), event.modifiers())

    def _feel(self, kind: QEvent.Type, event: QMouseEvent) -> None:
        """A finger that stays in the corner. A long look at a page is none."""
        if kind == QEvent.Type.MouseButtonPress:
            at, side = event.position(), sizes().target
            if at.x() <= side and at.y() <= side:
                self._held.start()
        elif kind == QEvent.Type.MouseButtonRelease:
            self._held.stop()

    def _fills_the_screen(self) -> bool:
        """A manager of windows may say whole screen, and have made it smaller all the same."""
        mine, whole = self._window.geometry(), self._screens.home.geometry()
        edges = (
            (mine.left(), whole.left()),
            (mine.top(), whole.top()),
            (mine.right(), whole.right()),
            (mine.bottom(), whole.bottom()),
        )
        return all(abs(one - other) <= EDGE_PX_MAX for one, other in edges)

    def _come_to_front(self) -> None:
        """Whatever came in front of it goes behind it again."""
        window = self._window
        self._screens.look()
        in_front = window.isActiveWindow() and not window.isMinimized()
        if in_front and window.isFullScreen() and self._fills_the_screen():
            self._behind = 0
            return
        self._behind += 1
        if self._behind % AGAIN_AFTER == 0:
            # Put aside, or on another desktop: a window that is shown anew comes where one looks.
            window.hide()
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()
        window.raise_()
        window.activateWindow()
