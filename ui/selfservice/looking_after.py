"""Staff at the kiosk: a PIN, and then closing it, working at the desk here, or setting it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain import refusals as r
from kiosk.domain.staff import StaffLine
from kiosk.domain.staff_rules import Right, may
from ui.languages import speak
from ui.runner import Runner
from ui.selfservice.running import SelfService
from ui.selfservice.sheet_page import SheetPage
from ui.selfservice.sheets import Asking, Choice, Sheet
from ui.selfservice.shell_view import staff_words
from ui.selfservice.staff_page import StaffPage
from ui.selfservice.taking import TakingAlong
from ui.selfservice.typing_page import TypingPage
from ui.selfservice.window import TouchWindow
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk

IDLE_MS = 45_000  # who leaves it open leaves it locked
DESK, CLOSE, LOOK_UP, SEND, TAKE, BACK = "desk", "close", "look-up", "send", "take", "back"


class Tried(Struct, frozen=True):
    """A PIN was tried. None: it is right."""

    refusal: r.Refusal | None


def staff_here(desk: Desk) -> list[StaffLine]:
    """Who may look after a kiosk: whoever may check people in."""
    return [line for line in desk.staff() if line.is_on and may(line.role, Right.CHECK_IN)]


def try_pin(desk: Desk, account: str, pin: str) -> Tried:
    """Nobody is signed in by it: acts of a kiosk are those of its guests."""
    refusal = desk.sign_in(account, pin)
    desk.sign_out()
    return Tried(refusal)


class LookingAfter(QObject):
    """Stands between the kiosk and whoever knows a PIN."""

    close_asked = Signal()
    desk_asked = Signal()
    set_anew = Signal()

    def __init__(
        self, window: TouchWindow, desk: Desk, *, runner: Runner, running: SelfService
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._running = running
        self._taking = TakingAlong(window, desk, runner=runner)
        self._taking.left.connect(self._show_ways)
        self._people: list[StaffLine] = []
        self._language = ""
        self._sets_printers = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.leave)

    def know(self, people: list[StaffLine], language: str) -> None:
        """Who there is now, and what they read; with nobody, the kiosk is not locked."""
        self._people, self._language = people, language
        self._running.locked = bool(people)

    def touch(self) -> None:
        if self._idle.isActive():
            self._idle.start()

    def ask(self) -> None:
        """Whatever a guest left open goes first."""
        if self._running.paused:
            return
        self._running.leave()
        self._running.paused = True
        speak(self._language)  # until the kiosk goes on and speaks as it did
        self._idle.start()
        self._sets_printers = not self._people
        if self._people:
            self._show_pin("")
        else:
            self._show_ways()

    def leave(self) -> None:
        self._idle.stop()
        self._taking.end()
        self._running.go_on()

    # -- inside ------------------------------------------------------------------------------------

    def _show_pin(self, problem: str) -> None:
        def make(room: QSize) -> QWidget:
            page = StaffPage(self._people, room, problem)
            page.entered.connect(self._enter)
            page.left.connect(self.leave)
            return page

        page = self._window.show_other(make)
        assert isinstance(page, StaffPage)
        page.field.setFocus()

    def _enter(self, account: str, pin: str) -> None:
        self._sets_printers = any(
            one.account == account and may(one.role, Right.PRINTERS) for one in self._people
        )
        self._runner.run(partial(try_pin, self._desk, account, pin), done=self._tried)

    def _tried(self, tried: Tried) -> None:
        if not self._running.paused:
            return  # they went away meanwhile
        if tried.refusal is None:
            self._show_ways()
        else:
            self._show_pin(refusal_words(tried.refusal))

    def _show_ways(self) -> None:
        said = staff_words()
        take = Choice(said["take"], None, "printing", code=TAKE)
        sheet = Sheet(
            title=said["title"],
            choices=(
                Choice(said["desk"], None, "desk", code=DESK),
                Choice(said["close"], None, "close", code=CLOSE),
                Choice(said["send"], None, "flag", code=SEND),
                *([take] if self._sets_printers else []),
                Choice(said["look_up"], None, "search", code=LOOK_UP),
                Choice(said["back"], None, "back", code=BACK),
            ),
        )

        def make(room: QSize) -> QWidget:
            page = SheetPage(sheet, room)
            page.stepped.connect(self._go)
            return page

        page = self._window.show_other(make)
        assert isinstance(page, SheetPage)
        first = page.first_focus()
        assert first is not None
        first.setFocus()

    def _go(self, way: str) -> None:
        match way:
            case "desk":
                self.desk_asked.emit()
            case "close":
                self.close_asked.emit()
            case "send":
                self._ask_where()
            case "take":
                self._taking.ask(self._language)
            case "look-up":
                self._runner.run(self._desk.unlock_look_up)
                self.leave()
            case _:
                self.leave()

    def _ask_where(self) -> None:
        said = staff_words()
        asking = Asking(
            title=said["ask_desk"], said=said["ask_desk_said"], name=said["ask_desk"], least=0
        )

        def make(room: QSize) -> QWidget:
            page = TypingPage(asking, room, language=self._language)
            page.typed.connect(self._keep_where)
            return page

        page = self._window.show_other(make)
        assert isinstance(page, TypingPage)
        page.line.setFocus()

    def _keep_where(self, text: str) -> None:
        self._runner.run(partial(self._desk.set_kiosk_desk, " ".join(text.split())))
        self.set_anew.emit()
        self.leave()
