"""Looks at the printers every few seconds, so that trouble shows before a badge is wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from msgspec import Struct

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.printing.printer import Printer, PrinterState

# A failure is to be seen within a minute: three looks, even where some printers answer late.
LOOK_EVERY_S = 15.0
STOP_DEADLINE_S = 1.0


class Seen(Struct, frozen=True):
    """How a printer was when somebody last looked."""

    state: PrinterState
    at_ms: int


class Watched(Struct, frozen=True):
    """What the watch needs from its owner. All are called from the watch's thread."""

    # First those that matter to this station; then the others, of which each look takes one.
    names: Callable[[], tuple[Sequence[str], Sequence[str]]]
    printer: Callable[[str], Printer]  # KnownError: there is no such printer
    clock: Clock
    changed: Callable[[], None]


class PrinterWatch:
    """Remembers how each printer is. `look` does one round without the thread."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self._seen: dict[str, Seen] = {}
        self._rounds = 0
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def seen(self, name: str) -> Seen | None:
        """None: nobody has looked at it yet."""
        return self._seen.get(name)

    def look(self) -> None:
        chosen, others = self._watched.names()
        if others:
            chosen = [*chosen, others[self._rounds % len(others)]]
        self._rounds += 1
        changed = False
        for name in chosen:
            if self._stopping.is_set():
                return
            state = self._state_of(name)
            before = self._seen.get(name)
            changed = changed or before is None or before.state != state
            self._seen[name] = Seen(state, self._watched.clock.now_ms())
        if changed:
            self._watched.changed()

    def look_at_all(self) -> None:
        """At every printer that there is, however long they take to answer."""
        chosen, others = self._watched.names()
        for name in [*chosen, *others]:
            self._seen[name] = Seen(self._state_of(name), self._watched.clock.now_ms())

    def _state_of(self, name: str) -> PrinterState:
        try:
            return self._watched.printer(name).state()
        except KnownError as error:
            return PrinterState(False, error.words)

    def start(self) -> None:
        assert self._thread is None, "started twice"
        # A daemon: a printer that answers nothing must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="printer watch", daemon=True)
        self._thread.start()

    def nudge(self) -> None:
        """Somebody has been at a printer: look now."""
        self._wake.set()

    def stop(self, deadline_s: float = STOP_DEADLINE_S) -> bool:
        """False: it still waits for a printer's answer, and will tell nobody any more."""
        self._stopping.set()
        self._wake.set()
        if self._thread is None:
            return True
        self._thread.join(deadline_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                self.look()
            except Exception:  # noqa: BLE001 - a watch that died would show an old state for good
                self._rounds += 1  # what it saw grows old meanwhile, and whoever shows it says so
            self._wake.wait(LOOK_EVERY_S)
