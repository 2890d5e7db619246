"""The flow at work: touches, scans and time go in, pages come out, and the desk does its part."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.changes import Changes
from kiosk.errors import KnownError
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import Flow
from ui.flows.badge_picture import BadgePicture, badge_picture
from ui.runner import Runner
from ui.selfservice import panels
from ui.selfservice.bar import BarShown
from ui.selfservice.drafts import (
    Draft,
    Names,
    answered,
    back,
    can_go_back,
    page_for,
    stepped,
    typed,
)
from ui.selfservice.shell_view import Eases, staff_words
from ui.selfservice.speaking import Speech
from ui.selfservice.window import Shown, TouchWindow
from ui.selfservice.wiping import wipe

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.selfservice_settings import KioskSettings

TICK_MS = 250
LANGUAGE, EASE = "language", "ease"
# What the flow calls a sound, and what it sounds like.
_SOUNDS = {"warning": "attention", "badge": "ok", "staff": "attention"}
_NO_LEAVING = (s.Attract, s.Printing, s.Done, s.Staff)


class SelfService(QObject):
    """Holds the flow and what is begun within a step, and nothing once a visit has ended."""

    sounded = Signal(str)
    wiped = Signal()
    stepped_to = Signal(str)  # the step's name

    def __init__(
        self, window: TouchWindow, desk: Desk, *, runner: Runner, settings: KioskSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._now_ms: Callable[[], int] = _never
        self._speak: Callable[[str], None] = _mute
        self.speech: Speech | None = None
        self._names = Names()
        self._draft = Draft()
        self._panel = ""
        self._shown: tuple[object, ...] = ()
        self._settings = settings
        self.locked = True
        self.paused = False  # staff is at the kiosk
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._listen()

    def start(self, *, now_ms: Callable[[], int], speak: Callable[[str], None]) -> None:
        """From now on there is a kiosk. `now_ms` never runs backwards; `speak` takes a language."""
        self._now_ms, self._speak = now_ms, speak
        self.flow = Flow(self._settings, now_ms())
        self._show()
        self._tick.start()

    def stop(self) -> None:
        self._tick.stop()

    @property
    def step(self) -> s.Step:
        return self.flow.state.step

    def know(self, names: Names) -> None:
        """Words of the event that pages show."""
        self._names = names

    def use(self, settings: KioskSettings) -> None:
        self.flow.use(settings)
        self._show()

    # -- what comes in -----------------------------------------------------------------------------

    def on(self, event: e.Event) -> None:
        """Tell the flow, do what it wants done, and show where it stands."""
        effects = self.flow.on(event, self._now_ms())
        for effect in effects:
            self._carry_out(effect)
        self._show()

    def tick(self) -> None:
        if not self.paused:
            self.on(e.Ticked())

    def touch(self) -> None:
        """Somebody is there; while nobody was, that alone begins nothing."""
        if not self.paused and not isinstance(self.step, s.Attract):
            self.on(e.Touched())

    def scan(self, code: str) -> None:
        if not self.paused:
            self._panel = ""
            self.on(e.Scanned(code))

    def fault(self) -> None:
        """Something of ours broke: whoever is there is not left alone with it."""
        self.on(e.Failed(self.flow.state.visit))

    def leave(self) -> None:
        """Staff comes to the kiosk: whatever somebody left open is gone first."""
        if not isinstance(self.step, s.Attract):
            self.on(e.Cancelled())
            self.on(e.Finished())

    def go_on(self) -> None:
        """Staff has gone."""
        self.paused = False
        self._shown = ()
        self._show()

    def say_anew(self) -> None:
        """The sentences are others now."""
        if self._shown:
            self._shown = ()
            self._show()

    # -- inside ------------------------------------------------------------------------------------

    def _listen(self) -> None:
        window = self._window
        window.chosen.connect(self._choose)
        window.answered.connect(self._answer)
        window.stepped.connect(self._step_within)
        window.typed.connect(self._take_line)
        window.back_pressed.connect(self._go_back)
        window.leave_pressed.connect(partial(self.on, e.Cancelled()))
        window.call_pressed.connect(self._call)
        window.language_pressed.connect(partial(self._open, LANGUAGE))
        window.ease_pressed.connect(partial(self._open, EASE))
        window.more_time_asked.connect(partial(self.on, e.NeedsTime()))
        window.leave_asked.connect(self._end)
        # Not before: drawing a badge beside it would keep the painter of the page waiting.
        window.page_seen.connect(self._ask_for_badge)

    def _carry_out(self, effect: w.Effect) -> None:
        match effect:
            case w.Wipe():
                self._wipe()
            case w.Sound(name=name):
                self.sounded.emit(_SOUNDS.get(name, "ok"))
            case w.Work():
                self._runner.run(partial(_served, self._desk, effect), done=self._served)

    def _served(self, answer: e.Event) -> None:
        self.on(answer)

    def _wipe(self) -> None:
        """What was begun, what was made easier, what is read aloud: all of it was theirs."""
        self._draft, self._panel, self._shown = Draft(), "", ()
        self._runner.forget("badge")
        if self.speech is not None:
            self.speech.hush()
        if self._window.eases != Eases():
            self._window.eases = Eases()
        self._show()
        wipe()
        self.wiped.emit()

    def _choose(self, event: e.Event) -> None:
        if not self._panel:
            self.on(event)
        elif isinstance(event, e.ChoseLanguage):
            self._panel = ""
            self.on(event)

    def _answer(self, event: e.Event, ticked: tuple[str, ...]) -> None:
        if self._panel == EASE:
            self._panel = ""
            self._window.eases = panels.eases_of(ticked)
            self._show()
        else:
            self._draft, answer = answered(self.step, self._draft, event, ticked)
            if answer is None:
                self._show()
            else:
                self.on(answer)

    def _step_within(self, code: str) -> None:
        self._draft = stepped(self.step, self._draft, code)
        self._show()

    def _take_line(self, text: str) -> None:
        self._draft, event = typed(self.step, self._draft, text)
        if event is None:
            self._show()
        else:
            self.on(event)

    def _go_back(self) -> None:
        if self._panel:
            self._panel = ""
            self._show()
            return
        draft = back(self.step, self._draft)
        if draft is None:
            self.on(e.WentBack())
        else:
            self._draft = draft
            self._show()

    def _call(self) -> None:
        self._panel = ""
        self.on(e.CalledStaff())

    def _end(self) -> None:
        """ "I have finished", said to the warning: whatever the step understands of the two."""
        self.on(e.Finished() if isinstance(self.step, s.Done | s.Staff) else e.Cancelled())

    def _open(self, panel: str) -> None:
        self._panel = "" if self._panel == panel else panel
        self._show()

    # -- what is shown -----------------------------------------------------------------------------

    def _show(self) -> None:
        """Only where something is different from what is shown."""
        if self.paused:
            return
        state = self.flow.state
        if self._shown and self._shown[0] != state.step:
            keep = isinstance(state.step, type(self._shown[0])) and not self._draft.letters
            self._draft = self._draft if keep else Draft()
            self._panel = ""
        now = (
            *(state.step, state.language, state.warning),
            *(self._draft, self._panel, self._window.eases, self._names),
        )
        if now == self._shown:
            return
        new_step = not self._shown or self._shown[0] != state.step
        if not self._shown or self._shown[1] != state.language:
            self._speak(state.language)
        self._shown = now
        self._window.show_page(self._page())
        self._read_aloud()
        if new_step:
            self.stepped_to.emit(state.step.name)

    def _page(self) -> Shown:
        state, step = self.flow.state, self.step
        if state.warning:
            page = page_for(step, self._draft, self._names)
            return Shown(page, warning_ms=state.settings.warning_ms)
        if self._panel:
            sheet = panels.language_sheet(state.settings.languages, state.language)
            if self._panel == EASE:
                can_speak = self.speech is not None and self.speech.can(state.language)
                sheet = panels.ease_sheet(self._window.eases, can_speak=can_speak)
            return Shown(sheet, BarShown(back=True), language=state.language)
        attract = isinstance(step, s.Attract)
        bar = BarShown(
            back=can_go_back(step, self._draft),
            leave=not isinstance(step, _NO_LEAVING),
            language=not attract,
        )
        return Shown(
            page_for(step, self._draft, self._names),
            bar,
            attract=attract,
            notice="" if self.locked or not attract else staff_words()["unlocked"],
            language=state.language,
        )

    def _ask_for_badge(self) -> None:
        step = self.step
        if isinstance(step, s.Confirm | s.Printing) and not self._panel:
            job = partial(badge_picture, self._desk, step.guest.participant)
            self._runner.latest("badge", job, done=self._show_badge)

    def _show_badge(self, badge: BadgePicture) -> None:
        step = self.step
        match step:
            case s.Confirm(guest=guest) | s.Printing(guest=guest):
                if guest.participant == badge.participant:
                    self._window.show_badge(badge.picture)

    def _read_aloud(self) -> None:
        page = self._window.page
        if self.speech is not None and self._window.eases.aloud and page is not None:
            self.speech.say(page_for(self.step, self._draft, self._names).spoken)


def _served(desk: Desk, work: w.Work) -> e.Event:
    """In the data thread. What the world does wrong is an answer too."""
    try:
        with desk.turn():
            return desk.serve(work)
    except KnownError:
        return e.Failed(work.visit)


def stale(changes: Changes) -> bool:
    """Whether the organiser may have changed how kiosks work."""
    return any(changes.touches(one) for one in ("selfservice", "interest_topics", "event"))


def _never() -> int:
    return 0


def _mute(_: str) -> None:
    return None
