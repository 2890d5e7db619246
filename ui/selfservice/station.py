"""A self-service kiosk: the touch window in front, the desk behind, and the wires between them."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.clock import Clock
from kiosk.domain.changes import Changes
from kiosk.domain.staff import StaffLine
from kiosk.domain.wording import Wording
from kiosk.selfservice.steps import Attract
from ui.languages import speak, voice
from ui.live import Live
from ui.look import keep_wording
from ui.opening import Opened, load, open_kiosk
from ui.runner import Runner
from ui.scanner import Scanner
from ui.selfservice.drafts import Names
from ui.selfservice.locking import Lock
from ui.selfservice.looking_after import LookingAfter, staff_here
from ui.selfservice.rehearsing import learn_to_speak, rehearse_asking, rehearse_page, stays_loaded
from ui.selfservice.running import SelfService, stale
from ui.selfservice.sheets import Sheet
from ui.selfservice.shell_view import closed_words, opening_words
from ui.selfservice.speaking import Speech
from ui.selfservice.window import Place, Shown, TouchWindow
from ui.sounds import Sounds
from ui.theme import fonts
from ui.words.countries import learn_countries

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.exchanging import Courier
    from kiosk.domain.selfservice_settings import KioskSettings

TRY_AGAIN_MS = 5_000  # a kiosk that cannot open its data tries until somebody helps


class Ground(Struct, frozen=True):
    """What the kiosk stands on, read in one go."""

    settings: KioskSettings
    event_name: str
    categories: dict[str, str]  # code -> as it prints
    staff: list[StaffLine]
    wording: Wording  # the organiser's own


def ground(desk: Desk) -> Ground:
    event = desk.event()
    return Ground(
        desk.self_service_settings(),
        event.name if event is not None else "",
        {each.code: each.word for each in desk.categories()},
        staff_here(desk),
        desk.wording(),
    )


def monotonic_ms() -> int:
    """A clock that nobody sets."""
    return time.monotonic_ns() // 1_000_000


class KioskStation(QObject):
    """Shows the window at once, opens the folder behind it, and opens it again where it cannot."""

    ready = Signal()
    failed = Signal(str)
    left = Signal()  # somebody with a PIN ended it
    desk_asked = Signal()  # and works at the desk here instead

    def __init__(
        self,
        folder: Path | None,
        *,
        place: Place | None = None,
        theme_name: str = "light",
        clock: Clock | None = None,
        job: Callable[[], Opened] | None = None,
    ) -> None:
        super().__init__()
        self.window = TouchWindow(place, theme_name=theme_name)
        self.runner = Runner(self)
        self.network = Runner(self)
        self.live = Live(self)
        self.scanner = Scanner(self)
        self.sounds = Sounds(self)
        self.lock = Lock(self.window, screen=place.screen if place is not None else 0)
        self.staff_language = ""  # as the desk at this computer was set; else the kiosk's first
        self.desk: Desk | None = None
        self.now_ms: Callable[[], int] = monotonic_ms
        self.running: SelfService | None = None
        self._job = job or partial(open_kiosk, folder, clock=clock)
        self._courier: Courier | None = None
        self._closed = False
        self._is_loaded = False  # what drawing a badge and other countries' names need
        self._fonts = fonts.rest()
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._do_one_thing_later)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN_MS)
        self._again.timeout.connect(self._open)

    def start(self, *, locked: bool = False) -> None:
        """`locked`: the whole screen, and no way out of it but a PIN."""
        self._show_words(opening_words(), "")
        self.window.show()
        if locked:
            self.lock.close()
        self.scanner.watch(self.window.windowHandle())
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self.scanner.watch)
        self._open()

    @property
    def has_more_to_load(self) -> bool:
        return self._later.isActive() or self.live.gathering or self.network.busy

    def tell_fault(self, _: str) -> None:
        """A fault of our own is no business of whoever stands here."""
        if self.running is not None:
            self.running.fault()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.scanner.rest()
        self._later.stop()
        self._again.stop()
        self.lock.open()
        if self.running is not None:
            self.running.stop()
        if self._courier is not None:
            self._courier.stop()
        self.network.close()
        self.runner.close(self.desk.close if self.desk is not None else None)
        self.window.may_close = True

    # -- inside ------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.runner.run(self._job, done=self._opened, failed=self._not_opened)

    def _not_opened(self, sentence: str) -> None:
        """Without the reason in large: the public reads this. Staff reads it at the lower edge."""
        title, said = closed_words()
        self._show_words(title, said, sentence)
        self._again.start()
        self.failed.emit(sentence)

    def _show_words(self, title: str, said: str, notice: str = "") -> None:
        sheet = Sheet(title=title, said=(said,) if said else (), icon="waiting")
        self.window.show_page(Shown(sheet, attract=True, notice=notice))

    def _opened(self, opened: Opened) -> None:
        self.desk = desk = opened.desk
        desk.listen(self.live.tell)
        self.runner.run(partial(ground, desk), done=self._begin)

    def _begin(self, on: Ground) -> None:
        assert self.desk is not None
        desk, window = self.desk, self.window
        self.running = running = SelfService(window, desk, runner=self.runner, settings=on.settings)
        self.after = LookingAfter(window, desk, runner=self.runner, running=running)
        self._use(on)
        running.speech = Speech(self)
        running.sounded.connect(self.sounds.play)
        self.scanner.scanned.connect(running.scan)
        self.scanner.used.connect(running.touch)
        self.scanner.used.connect(self.after.touch)
        self.lock.staff_asked.connect(self.after.ask)
        self.after.close_asked.connect(self.left)
        self.after.desk_asked.connect(self.desk_asked)
        self.after.set_anew.connect(self._read_again)
        window.close_asked.connect(self._ask_to_close)
        self.live.changed.connect(self._hear)
        running.start(now_ms=lambda: self.now_ms(), speak=self._speak)
        self.runner.run(desk.printing.start)
        desk.keep_backups()
        desk.keep_acts_short()
        self.network.run(partial(_made_courier, desk), done=self._use_courier)
        languages = on.settings.languages
        self.network.run(partial(load, desk, languages[0]))
        ready = partial(learn_to_speak, languages)
        self.network.run(ready, done=self._loaded, failed=self._loaded)
        self.runner.run(partial(rehearse_asking, desk))
        self._later.start()
        self.ready.emit()

    def _use(self, on: Ground) -> None:
        assert self.running is not None
        self.running.know(Names(on.event_name, categories=on.categories))
        self.after.know(on.staff, self.staff_language or on.settings.languages[0])
        if self.desk is not None and on.wording != voice().wording:
            keep_wording(self.desk.folder, on.wording)
            voice().word(on.wording)
            self.running.say_anew()

    def _hear(self, changes: Changes) -> None:
        if stale(changes) or changes.touches("staff") or changes.touches("wording"):
            self._read_again()
        if self._courier is not None:
            self._courier.poke()

    def _read_again(self) -> None:
        assert self.desk is not None
        self.runner.latest("ground", partial(ground, self.desk), done=self._read)

    def _read(self, on: Ground) -> None:
        assert self.running is not None
        self._use(on)
        self.running.use(on.settings)

    def _speak(self, language: str) -> None:
        speak(language)
        self.network.latest("countries", partial(learn_countries, language))

    def _use_courier(self, courier: Courier) -> None:
        if self._closed:
            return  # it came late: nothing is exchanged with a folder that is closed
        self._courier = courier
        courier.start()

    def _ask_to_close(self) -> None:
        """The window's own cross, or Alt+F4: as the key for staff where accounts exist."""
        assert self.running is not None
        if self.running.locked:
            self.after.ask()
        else:
            self.left.emit()

    def _loaded(self, _: object) -> None:
        self._is_loaded = True
        if not self._closed:
            self._rehearse()

    def _rehearse(self) -> None:
        """Before the first guest comes; where somebody is there already, they do it themselves."""
        if not self._is_loaded or self._later.isActive() or self.running is None:
            return
        if isinstance(self.running.step, Attract):
            rehearse_page(self.window, self.running.flow.state.language)
        stays_loaded()

    def _do_one_thing_later(self) -> None:
        if self._fonts:
            fonts.register(self._fonts.pop(0))
            return
        self._later.stop()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(fonts.window_font())
        self.sounds.load()
        self.window.show_again()
        self._rehearse()


def _made_courier(desk: Desk) -> Courier:
    # What speaks HTTP takes its time to load, and nobody waits for it.
    from kiosk.desk.exchanging import courier_of

    return courier_of(desk, listener=lambda _: None)
