"""The window: a rail, the screens, a status line, and the keys that work everywhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.screens.checkin.screen import CheckInScreen
from ui.ways import BEHIND as BEHIND
from ui.ways import BEHIND_KEYS as BEHIND_KEYS
from ui.ways import places as places
from ui.widgets.arrival_band import ArrivalBand
from ui.widgets.cover import Cover
from ui.widgets.question import Question
from ui.widgets.rail import Rail
from ui.widgets.status_bar import StatusBar
from ui.widgets.watermark import Watermark
from ui.words import translate

if TYPE_CHECKING:
    from ui.screens.about.screen import AboutScreen
    from ui.screens.designer.screen import DesignerScreen
    from ui.screens.door.screen import DoorScreen
    from ui.screens.exceptions.screen import ExceptionsScreen
    from ui.screens.exchange.screen import ExchangeScreen
    from ui.screens.inbox.screen import InboxScreen
    from ui.screens.overview.screen import OverviewScreen
    from ui.screens.printing.screen import PrintingScreen
    from ui.screens.protocol.screen import ProtocolScreen
    from ui.screens.roll.screen import RollScreen
    from ui.screens.setup.screen import SetupScreen
    from ui.screens.staff.screen import StaffScreen
    from ui.screens.staff.sign_in import SignInScreen
    from ui.screens.stations.screen import StationsScreen
    from ui.screens.visits.screen import VisitsScreen

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIZE_MIN = QSize(1024, 600)
SIZE_FIRST = QSize(1280, 800)
Screen = TypeVar("Screen", bound=QWidget)
SIZE_ROOMY = QSize(1400, 900)  # a screen on which the first size leaves something around it


class Window(QMainWindow):
    """Holds the screens and knows none of their work. All but the first are made when they are
    first asked for: whoever waits for the desk does not wait for them."""

    shown_screen = Signal(str)
    closed = Signal()
    next_exception_asked = Signal()  # whoever waits longest is seen to here
    user_asked = Signal()  # somebody else wants to sign in, or this one goes away

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Rollcall")
        self.setMinimumSize(SIZE_MIN)
        self.resize(SIZE_FIRST)
        self._screens: dict[str, QWidget] = {}
        self._was_maximized = False
        self.asks_before_closing = False  # while it is locked
        self._stack = QStackedWidget()
        self.checkin = self._made("checkin", CheckInScreen())
        self.rail = Rail(places())
        self.status = StatusBar()
        self.arrival = ArrivalBand()
        self._lay_out()
        self._shortcuts: list[QShortcut] = []
        self._listen()
        self.go_to("checkin")

    @cached_property
    def visits(self) -> VisitsScreen:
        from ui.screens.visits.screen import VisitsScreen

        return self._made("visits", VisitsScreen())

    @cached_property
    def protocol(self) -> ProtocolScreen:
        from ui.screens.protocol.screen import ProtocolScreen

        return self._made("protocol", ProtocolScreen())

    @cached_property
    def printing(self) -> PrintingScreen:
        from ui.screens.printing.screen import PrintingScreen

        return self._made("printing", PrintingScreen())

    @cached_property
    def overview(self) -> OverviewScreen:
        from ui.screens.overview.screen import OverviewScreen

        return self._made("overview", OverviewScreen())

    @cached_property
    def exchange(self) -> ExchangeScreen:
        from ui.screens.exchange.screen import ExchangeScreen

        return self._made("exchange", ExchangeScreen())

    @cached_property
    def setup(self) -> SetupScreen:
        from ui.screens.setup.screen import SetupScreen

        return self._made("setup", SetupScreen())

    @cached_property
    def inbox(self) -> InboxScreen:
        from ui.screens.inbox.screen import InboxScreen

        return self._made("inbox", InboxScreen())

    @cached_property
    def stations(self) -> StationsScreen:
        from ui.screens.stations.screen import StationsScreen

        return self._made("stations", StationsScreen())

    @cached_property
    def about(self) -> AboutScreen:
        from ui.screens.about.screen import AboutScreen

        return self._made("about", AboutScreen())

    @cached_property
    def exceptions(self) -> ExceptionsScreen:
        from ui.screens.exceptions.screen import ExceptionsScreen

        return self._made("exceptions", ExceptionsScreen())

    @cached_property
    def designer(self) -> DesignerScreen:
        from ui.screens.designer.screen import DesignerScreen

        return self._made("designer", DesignerScreen())

    @cached_property
    def door(self) -> DoorScreen:
        from ui.screens.door.screen import DoorScreen

        screen = self._made("door", DoorScreen())
        screen.room_asked.connect(self.give_room)
        return screen

    @cached_property
    def roll(self) -> RollScreen:
        from ui.screens.roll.screen import RollScreen

        return self._made("roll", RollScreen())

    @cached_property
    def staff(self) -> StaffScreen:
        from ui.screens.staff.screen import StaffScreen

        return self._made("staff", StaffScreen())

    @cached_property
    def sign_in(self) -> SignInScreen:
        from ui.screens.staff.sign_in import SignInScreen

        screen = SignInScreen()
        self._whole.addWidget(screen)
        return screen

    def _made(self, name: str, screen: Screen) -> Screen:
        self._screens[name] = screen
        self._stack.addWidget(screen)
        return screen

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.arrival)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        middle = QWidget()
        middle.setProperty("kind", "canvas")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._work = middle
        self._whole = QStackedWidget()
        self._whole.addWidget(middle)
        self.setCentralWidget(self._whole)
        self.cover = Cover(self._whole)

    def _listen(self) -> None:
        self.rail.gone.connect(self.go_to)
        self.arrival.all_asked.connect(self._go_to_protocol)
        self.status.gone.connect(self.go_to)
        self.checkin.import_asked.connect(self._go_to_import)
        self.status.user_pressed.connect(self.user_asked)
        keys = {place.name: place.key for place in places()} | BEHIND_KEYS
        for name, key in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setObjectName(name)
            shortcut.activated.connect(self._shortcut_pressed)
            self._shortcuts.append(shortcut)
        for key, slot in (
            ("Ctrl+L", self.user_asked),
            ("F2", self._walk_in),
            ("F3", self._correct),
            ("Ctrl+T", self.arrival.press),
            ("Ctrl+K", self.next_exception_asked),
            ("Ctrl+Z", self._undo),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)
            self._shortcuts.append(shortcut)
        self._undo_key = shortcut

    def show_training(self) -> None:
        """Nobody may take this window for the real one, from three metres and on any screen."""
        words = translate("training", "TRAINING")
        self.setWindowTitle(f"Rollcall · {words}")
        self._watermark = Watermark(words, self)

    def show_fitting(self) -> None:
        """As large as it likes to be, or all of a screen that is smaller than that."""
        room = self.screen().availableSize()
        if room.width() < SIZE_ROOMY.width() or room.height() < SIZE_ROOMY.height():
            self.showMaximized()
        else:
            self.show()

    def give_room(self, on: bool) -> None:
        """The whole screen for what is looked at from afar, or the rail and the line again."""
        self.rail.setVisible(not on)
        self.status.setVisible(not on)
        if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc"):
            return  # the window is all there is
        if on:
            self._was_maximized = self.isMaximized()
            self.showFullScreen()
        elif self.isFullScreen():
            show = self.showMaximized if self._was_maximized else self.showNormal
            show()

    @property
    def screen_name(self) -> str:
        return next(n for n, s in self._screens.items() if s is self._stack.currentWidget())

    @property
    def screens(self) -> dict[str, QWidget]:
        return {name: self.screen_of(name) for name in (*(p.name for p in places()), *BEHIND)}

    @property
    def made_screens(self) -> dict[str, QWidget]:
        """Those that somebody went to, or that were made meanwhile."""
        return dict(self._screens)

    def screen_of(self, name: str) -> QWidget:
        """The screen of this name, made where it is not there yet."""
        screen: QWidget = getattr(self, name)
        return screen

    def go_to(self, name: str) -> None:
        screen = self.screen_of(name)
        if name != "door" and "door" in self._screens:
            self.door.leave_whole()
        self._stack.setCurrentWidget(screen)
        self.rail.mark(BEHIND.get(name, name))
        self._undo_key.setEnabled(name != "designer")  # there, undo is of what is designed
        if name == "checkin" and not self.checkin.in_form:
            self.checkin.take_focus()
        elif name != "checkin":
            screen.setFocus()
        self.shown_screen.emit(name)

    # -- while nobody may work here ----------------------------------------------------------------

    @property
    def is_locked(self) -> bool:
        return self._whole.currentWidget() is not self._work

    def lock(self) -> None:
        """Show nothing but the question who is there."""
        self._whole.setCurrentWidget(self.sign_in)
        self._heed_keys(False)
        self.sign_in.setFocus()

    def unlock(self) -> None:
        self._whole.setCurrentWidget(self._work)
        self._heed_keys(True)
        self.go_to(self.screen_name)

    def start_anew(self) -> None:
        """Nothing of what was begun here stays."""
        self.checkin.clear()
        self.checkin.clear()  # the first may only have closed a form
        self.go_to("checkin")

    def cover_with(self, question: Question) -> None:
        """Ask this before anything else happens here."""
        self._work.setEnabled(False)
        self._heed_keys(False)
        self.cover.ask(question)

    def uncovered(self) -> None:
        """The question was answered, or left."""
        if not self._work.isEnabled():
            self._work.setEnabled(True)
            self._heed_keys(not self.is_locked)
            if not self.is_locked:
                self.go_to(self.screen_name)

    def _heed_keys(self, heed: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(heed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nobody else wanted this key: typing anywhere searches."""
        if self.is_locked:
            self.sign_in.type_into_pin(event)
            return
        if not self.cover.isHidden():
            return
        focused = self.focusWidget()
        if event.key() in _ENTERS and isinstance(focused, QAbstractButton):
            if not event.isAutoRepeat():
                focused.click()  # the button that is marked, and not the main one
            return
        if not event.text() or not event.text().isprintable():
            if self.screen_name == "checkin":
                self.checkin.type_into_field(event)
            return
        if self.screen_name == "roll":
            self.roll.type_into_field(event)
            return
        if self.screen_name == "protocol" and self.protocol.takes_letters:
            self.protocol.type_into_field(event)
            return
        if self.screen_name == "door":
            self.door.type_in(event)
            return
        if self.screen_name != "checkin":
            self.go_to("checkin")
        self.checkin.type_into_field(event)

    def close_at_once(self) -> None:
        """Another window takes the place of this one: nobody is asked."""
        self.asks_before_closing = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever shuts the computer down is not held up by a question to nobody."""
        app = QGuiApplication.instance()
        shuts_down = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self.asks_before_closing and self.is_locked and not shuts_down:
            event.ignore()
            self.sign_in.verdict.show_verdict(
                "attention",
                translate("staff", "Sign in first"),
                translate("staff", "This station closes only after somebody gave their PIN."),
            )
            return
        super().closeEvent(event)
        self.closed.emit()

    def _shortcut_pressed(self) -> None:
        self.go_to(self.sender().objectName())

    def _go_to_protocol(self) -> None:
        self.go_to("protocol")

    def _go_to_import(self) -> None:
        self.go_to("setup")

    def _walk_in(self) -> None:
        self.go_to("checkin")
        self.checkin.ask_walk_in()

    def _correct(self) -> None:
        self.go_to("checkin")
        self.checkin.ask_correction()

    def _undo(self) -> None:
        if self.screen_name in ("roll", "door", "protocol"):
            self.screen_of(self.screen_name).undo_asked.emit()  # type: ignore[attr-defined]
            return
        self.go_to("checkin")
        self.checkin.undo_asked.emit()
