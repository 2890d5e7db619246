"""Where a kiosk stands where there are several screens, and what covers the others.

A second screen is often a mistake (a cable, a projector, somebody who tries): nothing of a desktop
may show on it, nothing on it may be touched, and the kiosk stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class Seen(Struct, frozen=True):
    """A screen as the system names it, and where it lies: left, top, width, height in pixels."""

    name: str
    place: tuple[int, int, int, int]


def home_of(screens: Sequence[Seen], *, number: int, name: str) -> int:
    """Where the kiosk belongs: at the screen that it was opened on, as long as that is there; else
    at the one of this number, counted from 1; else at the first."""
    for at, one in enumerate(screens):
        if name and one.name == name:
            return at
    return number - 1 if 0 < number <= len(screens) else 0


def to_cover(screens: Sequence[Seen], home: int) -> tuple[Seen, ...]:
    """Every other screen, but for one that shows the same."""
    here = QRect(*screens[home].place)
    return tuple(
        one
        for at, one in enumerate(screens)
        if at != home and not QRect(*one.place).intersects(here)
    )


class Cover(QWidget):
    """Nothing to see, to touch or to type into."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("background: #000000;")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setWindowTitle("Rollcall")
        self.is_on = True
        self.winId()  # a window of the system, which can be put on a screen before it is seen
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
        self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_on:
            event.ignore()


class OtherScreens(QObject):
    """Keeps one window at its screen, and a cover over each other screen, whatever is plugged."""

    def __init__(self, window: QWidget, *, number: int = 0) -> None:
        super().__init__(window)
        self._window = window
        self._number = number
        self._name = ""  # of the screen that the kiosk was opened on
        self._on = False
        self.covers: dict[str, Cover] = {}
        self._look = QTimer(self)  # plugs tell several things at once
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for changed in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            changed.connect(self._changed)

    @property
    def home(self) -> QScreen:
        screens = QGuiApplication.screens()
        return screens[home_of(_seen(screens), number=self._number, name=self._name)]

    def close(self) -> None:
        """Cover the others, from now on."""
        self._on = True
        chosen = self.home if self._number else self._window.screen()
        self._name = chosen.name()
        self.look()

    def open(self) -> None:
        self._on = False
        self._look.stop()
        for name in list(self.covers):
            self._take_off(name)

    def look(self) -> None:
        """The kiosk where it belongs, and a cover where there is none yet."""
        if not self._on:
            return
        screens, home = QGuiApplication.screens(), self.home
        if self._window.screen().name() != home.name():
            self._move_to(home)
        seen = _seen(screens)
        wanted = {one.name for one in to_cover(seen, screens.index(home))}
        for name in [each for each in self.covers if each not in wanted]:
            self._take_off(name)
        for screen in screens:
            if screen.name() not in wanted:
                continue
            cover = self.covers.get(screen.name())
            if cover is None:
                self.covers[screen.name()] = Cover(screen)
                self._window.activateWindow()  # not every system asks whether a new one may be
            elif cover.geometry() != screen.geometry():
                cover.setGeometry(screen.geometry())

    # -- inside ------------------------------------------------------------------------------------

    def _changed(self, _: QScreen) -> None:
        if self._on:
            self._look.start()

    def _move_to(self, home: QScreen) -> None:
        window = self._window
        was = window.windowState()
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.winId()
        window.windowHandle().setScreen(home)
        window.setGeometry(home.geometry())
        window.setWindowState(was)

    def _take_off(self, name: str) -> None:
        cover = self.covers.pop(name)
        cover.is_on = False
        cover.close()
        cover.deleteLater()


def _seen(screens: Sequence[QScreen]) -> tuple[Seen, ...]:
    places = (screen.geometry() for screen in screens)
    return tuple(
        Seen(screen.name(), (at.x(), at.y(), at.width(), at.height()))
        for screen, at in zip(screens, places, strict=True)
    )
