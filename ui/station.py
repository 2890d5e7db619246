"""One station: the window in front, the desk behind, and the wires between them."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.clock import Clock
from kiosk.domain.changes import Changes
from kiosk.domain.roles import SELF_SERVICE
from ui.flows.checkin import CheckInFlow
from ui.flows.desk_more import DeskMore
from ui.languages import voice
from ui.live import Live
from ui.look import keep_wording
from ui.opening import Opened, close_practice, fill_search, load, open_station, rehearse
from ui.places import Places
from ui.runner import Runner, Threads
from ui.scanner import Scanner
from ui.screens.checkin.verdict_view import VerdictView
from ui.sounds import Sounds
from ui.theme import fonts
from ui.window import Window
from ui.words import told, translate

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.wording import Wording
    from ui.flows.desk_jobs import Held
    from ui.flows.exchange import GoingOn


# The window can be used before this: whoever comes in that moment waits for nobody.
WARM_AFTER_MS = 600
# Nobody came for so long: what the disk has to do is done now.
QUIET_MS = 1_200


class Running(Struct, frozen=True):
    """What goes on while one window takes the place of another: the desk, its threads, the
    exchange. Nothing of it is asked, opened or started again."""

    opened: Opened
    threads: Threads
    live: Live
    going_on: GoingOn | None


class Station(QObject):
    """Shows the window at once and opens the folder behind it."""

    ready = Signal()
    failed = Signal(str)
    language_asked = Signal(str)  # a code; empty: as the computer is set
    kiosk_asked = Signal()  # its hub let this station in for self-service
    look_asked = Signal(str)  # a theme: the same, for every picture is drawn in its colours
    reworded = Signal()  # what is shown was put into other words
    put_back_asked = Signal(object)  # Path of a copy: this station ends, and opens anew on it

    def __init__(
        self,
        folder: Path | None,
        *,
        sample_if_empty: bool,
        clock: Clock | None = None,
        job: Callable[[], Opened] | None = None,
        running: Running | None = None,
    ) -> None:
        super().__init__()
        self.window = Window()
        self.runner = Runner() if running is None else running.threads.data
        self.network = Runner() if running is None else running.threads.network
        self.live = Live() if running is None else running.live
        for going_on in (self.runner, self.network, self.live):
            going_on.setParent(self)
        self._running = running
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self._scanned)
        self._early: list[str] | None = []  # scanned before the desk could look anybody up
        self.sounds = Sounds(self)
        self.desk: Desk | None = None
        self._job = job or partial(
            open_station, folder, sample_if_empty=sample_if_empty, clock=clock
        )
        self._closed = False
        self._fonts = fonts.rest()
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._do_one_thing_later)
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(WARM_AFTER_MS)
        self._warm.timeout.connect(self._warm_up)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._tidy)
        self.live.changed.connect(self._wait_for_quiet)
        self.window.closed.connect(self.close)

    def start(self, *, fit: bool = False) -> None:
        """The window first; everything else while it is already looked at."""
        if fit:
            self.window.show_fitting()
        else:
            self.window.show()
        self.scanner.watch(self.window.windowHandle())
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self.scanner.watch)
        if self._running is None:
            self.runner.run(self._job, done=self._opened, failed=self._not_opened)
        else:
            self._opened(self._running.opened)

    @property
    def has_more_to_load(self) -> bool:
        follows = (
            self._warm.isActive()
            or self.live.gathering
            or (self.desk is not None and (self.checkin.has_more or self.places.has_more))
        )
        return follows or self._later.isActive() or self.network.busy

    def hurry(self) -> None:
        """What waits for a quiet moment comes in this one, if it is one: nobody looks on."""
        self.runner.hurry()
        if self.runner.busy or (self.desk is not None and not self.desk.printing.spool.is_at_rest):
            return
        self.live.hurry()
        if self.desk is not None:
            self.places.hurry()
        if self._warm.isActive():
            self._warm.start(0)

    def close(self) -> None:
        """Finish what waits, close the desk, end the thread."""
        if self._closed:
            return
        self._closed = True
        self.scanner.rest()
        self._later.stop()
        self._warm.stop()
        self._quiet.stop()
        if self.desk is not None and self.places.exchanges:
            self.places.exchange.stop()
        if self.desk is not None and "door" in self.places.__dict__:
            self.places.door.close()
        self.network.close()
        if self.desk is None:
            self.runner.close(None)
        else:
            training = self._opening.training
            self.runner.close(partial(close_practice, self.desk) if training else self.desk.close)

    def hand_over(self) -> Running:
        """All that goes on when another window takes the place of this one. Called once, with the
        desk open; this station does nothing any more."""
        assert self.desk is not None
        self._closed = True
        self.scanner.rest()
        for timer in (self._later, self._warm, self._quiet):
            timer.stop()
        going_on = self.places.exchange.hand_over() if self.places.exchanges else None
        if "door" in self.places.__dict__:
            self.places.door.close()
        for lasting in (self.runner, self.network, self.live):
            lasting.setParent(None)
        opened = replace(self._opening, restored=None, problem="")
        threads = Threads(data=self.runner, network=self.network)
        return Running(opened, threads, self.live, going_on)

    # -- inside ------------------------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        self.desk = desk = opened.desk
        self._opening = opened
        window, runner, live = self.window, self.runner, self.live
        runner.heed(desk.folding.lulls.left_s)
        if self._running is None:
            desk.listen(live.tell)
        if opened.asks and desk.signed_in is None:
            window.lock()  # before anything is read that somebody could see meanwhile
        self.checkin = CheckInFlow(window.checkin, desk, runner=runner, live=live)
        self.more = DeskMore(window.checkin, desk, runner=runner)
        self.more.acted.connect(self.checkin.show_answer)
        self.more.person_scanned.connect(self.checkin.scan)
        threads = Threads(data=runner, network=self.network)
        going_on = self._running.going_on if self._running is not None else None
        self.places = Places(window, desk, threads=threads, live=live, going_on=going_on)
        self.places.imported.connect(self.checkin.refresh)
        self.more.delegation_asked.connect(self.places.open_delegation_of)
        self.checkin.supervisor_needed.connect(self.places.staff.supervise)
        self.scanner.used.connect(self.places.staff.touched)
        self.places.staff.refresh()
        self.places.put_back_asked.connect(self.put_back_asked)
        self.places.look_asked.connect(self.look_asked)
        self.places.language_asked.connect(self.language_asked)
        self.checkin.verdict_shown.connect(self.sounds.play)
        self.places.verdict_shown.connect(self.sounds.play)
        window.shown_screen.connect(self.places.show)
        if opened.training:
            window.show_training()
        if opened.is_sample:
            window.checkin.header.show_sample_line(
                translate("desk", "This is the sample event: try everything, nobody is real.")
            )
        if os.name == "nt":  # elsewhere CUPS knows the same printers, and the start stays short
            from ui.windows_printer import offer_printers

            offer_printers()
        if self._running is None:
            desk.keep_backups()
            desk.keep_acts_short()
            desk.keep_set_times()
        runner.run(desk.wording, done=self._heed_wording)
        live.changed.connect(self._read_wording)
        self.places.show(window.screen_name)  # who could not wait for the desk went elsewhere
        runner.settled.connect(self._go_on)
        if desk.bodies.role == SELF_SERVICE and not opened.training:
            self.kiosk_asked.emit()
        self.ready.emit()

    def _read_wording(self, changes: Changes) -> None:
        if self.desk is not None and changes.touches("wording"):
            self.runner.run(self.desk.wording, done=self._heed_wording)

    def _heed_wording(self, wording: Wording) -> None:
        """The organiser words sentences otherwise: kept for the next start, and said at once."""
        if self.desk is not None and wording != voice().wording:
            keep_wording(self.desk.folder, wording)
            voice().word(wording)
            self.reworded.emit()

    def _tell_restored(self, opened: Opened) -> None:
        if opened.problem:
            words = translate("copies", "The copy was not put back")
            self.window.checkin.show_verdict(VerdictView("refused", words, told(opened.problem)))
        elif opened.restored is not None:
            from ui.screens.about.copies_view import put_back_words

            self.window.checkin.show_verdict(VerdictView("ok", *put_back_words(opened.restored)))

    def _go_on(self) -> None:
        """The desk takes a scan and shows what it has read: now everything else."""
        self.runner.settled.disconnect(self._go_on)
        # What a start has loaded stays, and so does the little that it left over: looking through
        # all of it would hold the window up for as long as an eye can see.
        gc.freeze()
        self._later.start()
        self._tell_restored(self._opening)
        early, self._early = self._early or [], None
        for code in early:
            self._scanned(code)
        if self._running is None and self.desk is not None:
            self.runner.run(self.desk.printing.start)

    def tell_fault(self, sentence: str) -> None:
        """A fault of our own: the desk goes on, and nobody wonders why nothing happened."""
        self.window.checkin.show_verdict(
            VerdictView("refused", translate("faults", "A fault in Rollcall"), sentence)
        )
        if self.desk is not None:
            self.checkin.give_up_waiting()

    def _not_opened(self, sentence: str) -> None:
        self.window.checkin.show_failure(sentence)
        self._later.start()
        self.failed.emit(sentence)

    def _scanned(self, code: str) -> None:
        if self._early is not None:
            self._early.append(code)
            return
        if self.window.is_locked:
            self.window.sign_in.tell_scan_in_vain()
            return
        self.window.cover.dismiss()  # the next person stands there already
        if self.window.screen_name == "exchange" and self.window.exchange.took_offer(code):
            return
        if self.window.screen_name == "roll":
            self.places.roll.scan(code)
            return
        if self.window.screen_name == "door":
            self.places.door.scan(code)
            return
        if self.window.screen_name == "checkin" and self.more.took_scan(code):
            return
        self.window.go_to("checkin")
        self.checkin.scan(code)

    def _warm_up(self) -> None:
        if self.desk is not None:
            job = partial(fill_search, self.desk)
            self.runner.quietly("search filled", job, done=self._filled)

    def _filled(self, more: bool) -> None:
        """In pieces, and through the queue each time: a scan goes in between."""
        if more:
            self._warm_up()
        elif self.desk is not None:
            job = partial(load, self.desk, QLocale().name())
            self.network.run(job, done=self._loaded)

    def _loaded(self, _: None) -> None:
        if self.desk is not None:
            self.runner.run(partial(rehearse, self.desk), done=self._warmed)

    def _warmed(self, held: Held | None) -> None:
        if held is not None:
            self.checkin.rehearse(held)
        if self.desk is not None:
            self.runner.quietly("memory", self.desk.give_memory_back)

    def _wait_for_quiet(self, _: Changes) -> None:
        self._quiet.start()

    def _tidy(self) -> None:
        if self.desk is not None:
            self.runner.run(self.desk.tidy)

    def _do_one_thing_later(self) -> None:
        """Fonts and screens one by one, then the sounds: each short enough not to be felt."""
        if self._fonts:
            fonts.register(self._fonts.pop(0))
            return
        if self.desk is not None and self.places.make_one():
            return
        self._later.stop()
        self._warm.start()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(fonts.window_font())
        for part in self.window.findChildren(QWidget):
            part.updateGeometry()  # letters of other scripts are as wide as their own face now
        self.window.status.fit()
        self.window.checkin.person.warm_up()
        self.sounds.load()
