"""The window of a self-service kiosk: one page at a time, in the sizes of this screen."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from ui.selfservice import dress
from ui.selfservice.attract_page import AttractPage
from ui.selfservice.bar import Bar, BarShown
from ui.selfservice.millimetres import ScreenSize, px_per_mm
from ui.selfservice.sheet_page import SheetPage
from ui.selfservice.sheets import Asking, Sheet
from ui.selfservice.shell_view import Eases
from ui.selfservice.sizes import LOWEST_MM, Room, sizes_for
from ui.selfservice.typing_page import TypingPage
from ui.selfservice.warning_page import WarningPage
from ui.theme import theme

Page = AttractPage | SheetPage | TypingPage | WarningPage


class Shown(Struct, frozen=True):
    """What the window shows: a page and the bar above it, or the question who is there."""

    page: Sheet | Asking
    bar: BarShown = BarShown()
    attract: bool = False
    notice: str = ""
    warning_ms: int = 0  # more than 0: is anybody there?
    language: str = "en"


class Place(Struct, frozen=True):
    """What somebody measured of the screen. Zero: nobody did."""

    diagonal_in: float = 0.0
    lower_edge_mm: float = LOWEST_MM
    screen: int = 0  # which of several, counted from 1


class TouchWindow(QWidget):
    """Knows nothing of the flow: it shows a page, and tells what was touched on it."""

    chosen = Signal(object)  # Event
    stepped = Signal(str)
    answered = Signal(object, object)  # Event, ticked codes
    typed = Signal(str)
    back_pressed = Signal()
    leave_pressed = Signal()
    language_pressed = Signal()
    ease_pressed = Signal()
    call_pressed = Signal()
    more_time_asked = Signal()
    leave_asked = Signal()
    close_asked = Signal()  # by the system, or whoever found a way
    page_seen = Signal()  # it is painted, for the first time

    def __init__(self, place: Place | None = None, *, theme_name: str = "light") -> None:
        super().__init__()
        self.setWindowTitle("Rollcall")
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.may_close = False
        self._place = place or Place()
        self._theme = theme_name
        self.eases = Eases()
        self._shown: Shown | None = None
        self._unseen = False
        self.page: Page | None = None
        self.other: QWidget | None = None  # a page for staff
        self.bar: Bar | None = None
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen decides
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self.show_again)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(0)
        self._seen.timeout.connect(self.page_seen)
        self._dressed: tuple[object, ...] = ()

    # -- what is shown -----------------------------------------------------------------------------

    def show_page(self, shown: Shown) -> None:
        """Another page takes the place of this one, which is gone with all that it held."""
        self._shown, self._unseen = shown, True
        self._dress()
        self._clear()
        s = dress.sizes()
        room = QSize(self.width(), self.height() - s.above)
        self._column.addSpacing(s.above)
        if shown.warning_ms:
            self.page = self._warning(room, shown.warning_ms)
        else:
            self.bar = self._made_bar(shown.bar)
            if not s.portrait:
                self._column.addWidget(self.bar)
            high = room.height() - self.bar.sizeHint().height()
            self.page = self._made_page(shown, QSize(room.width(), high))
        self._column.addWidget(self.page, 1)
        if s.portrait and self.bar is not None:
            self._column.addWidget(self.bar)  # on a tall screen everybody reaches the lower edge
        # The layout would show them a turn later, and what is not seen takes no focus.
        if self.bar is not None:
            self.bar.show()
        self.page.show()
        focus = self.page.first_focus() or (self.bar.call if self.bar is not None else None)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def rehearse(self, shown: Shown) -> None:
        """Lay out and paint a page that nobody sees; nothing of it stays."""
        self._dress()
        room = QSize(self.width(), self.height() - dress.sizes().above)
        for part in (self._made_bar(shown.bar), self._made_page(shown, room)):
            part.setParent(self)
            part.resize(room)
            part.grab()
            part.setParent(None)
            part.deleteLater()

    def show_other(self, make: Callable[[QSize], QWidget]) -> QWidget:
        """A page without a bar: for staff. It is made anew where the window changes."""
        self._shown = None
        self._dress()
        self._clear()
        self.other = other = make(self.size())
        self._column.addWidget(other, 1)
        other.show()
        return other

    def show_badge(self, picture: QImage) -> None:
        if isinstance(self.page, SheetPage):
            self.page.show_badge(picture)

    def ease(self, eases: Eases) -> None:
        """Larger, lower, or in other colours, from now on; the page is made anew."""
        self.eases = eases
        self.show_again()

    def show_again(self) -> None:
        """The same page, with what is being typed on it."""
        if self._shown is None:
            return
        shown, page = self._shown, self._shown.page
        if isinstance(page, Asking) and isinstance(self.page, TypingPage):
            shown = replace(shown, page=replace(page, text=self.typed_text))
        self.show_page(shown)

    @property
    def typed_text(self) -> str:
        """What stands in the line that is typed now."""
        return self.page.line.text() if isinstance(self.page, TypingPage) else ""

    @property
    def is_seen(self) -> bool:
        """Whether the page is painted, and whoever waits for that was told."""
        return not self._unseen and not self._seen.isActive()

    # -- inside ------------------------------------------------------------------------------------

    def _clear(self) -> None:
        """The layout forgets its items, and the widgets are deleted with the next turn."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.page = self.bar = self.other = None

    def _made_bar(self, shown: BarShown) -> Bar:
        bar = Bar(shown, self.width())
        bar.back_pressed.connect(self.back_pressed)
        bar.leave_pressed.connect(self.leave_pressed)
        bar.language_pressed.connect(self.language_pressed)
        bar.ease_pressed.connect(self.ease_pressed)
        bar.call_pressed.connect(self.call_pressed)
        return bar

    def _made_page(self, shown: Shown, room: QSize) -> Page:
        if isinstance(shown.page, Asking):
            typing = TypingPage(shown.page, room, language=shown.language)
            typing.typed.connect(self.typed)
            return typing
        if shown.attract:
            attract = AttractPage(shown.page, room, shown.notice)
            attract.chosen.connect(self.chosen)
            return attract
        page = SheetPage(shown.page, room)
        page.chosen.connect(self.chosen)
        page.stepped.connect(self.stepped)
        page.answered.connect(self.answered)
        return page

    def _warning(self, room: QSize, left_ms: int) -> WarningPage:
        page = WarningPage(room, left_ms=left_ms)
        page.more_asked.connect(self.more_time_asked)
        page.leave_asked.connect(self.leave_asked)
        return page

    def _dress(self) -> None:
        """Sizes of this screen and this window; the style sheet only where something changed."""
        room = Room(
            self.width(), self.height(), self._px_per_mm(), lower_edge_mm=self._place.lower_edge_mm
        )
        wanted = "contrast" if self.eases.contrast else self._theme
        look = (room, self.eases.large, self.eases.low, wanted)
        if look == self._dressed:
            return
        self._dressed = look
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if theme.colours().name != wanted:
            theme.put_on(app, wanted)
        dress.take(sizes_for(room, large=self.eases.large, low=self.eases.low))
        self._clear()
        self.setStyleSheet(dress.sheet())

    def _px_per_mm(self) -> float:
        if self._place.diagonal_in > 0:
            whole = ScreenSize(self.width(), self.height(), 0, 0)
            return px_per_mm(whole, diagonal_in=self._place.diagonal_in)
        screen = self.screen()
        size, mm = screen.geometry(), screen.physicalSize()
        return px_per_mm(ScreenSize(size.width(), size.height(), mm.width(), mm.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unseen:
            self._unseen = False
            self._seen.start()  # what stands on it is painted when this ends

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only whoever knows a PIN closes a kiosk."""
        if self.may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_asked.emit()
