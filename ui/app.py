"""The program `kiosk`: opens the desk window, or photographs every screen."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ui import lean_qt
from ui.command_line import Options, parse
from ui.start_time import since_process_start_ms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; the exit status is 0 when all went well."""
    if getattr(sys, "frozen", False):
        # A program in one piece is also what its helpers are started from.
        from multiprocessing import freeze_support

        freeze_support()
    options = parse(sys.argv[1:] if argv is None else argv)
    if options.screens_out is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        lean_qt.load()
        from ui.gallery import photograph

        return photograph(options)
    if options.watched:
        from ui.selfservice.watching import watched_kiosk

        return watched_kiosk(sys.argv[1:] if argv is None else argv)
    return _open_kiosk(options) if options.self_service else _open_window(options)


# Drawing a badge beside the window must not keep it waiting for the interpreter: Python's own
# 5 ms, taken at each of the many turns of one painting, add up to what an eye can see.
SWITCH_INTERVAL_S = 0.0003
TO_KIOSK = 6  # the station turned out to be one for self-service


def _open_window(options: Options) -> int:
    if not _has_screen():
        return _no_screen()
    _load_qt()
    from ui.dressing import dressed_application
    from ui.faults import catch_faults
    from ui.languages import voice
    from ui.look import chosen_language, chosen_theme, kept_wording
    from ui.opening import open_practice
    from ui.restarting import Restarting
    from ui.station import Station
    from ui.theme.theme import sheet_last

    folder = options.folder or _folder_of_environment()
    theme_name = options.theme or chosen_theme(folder)
    lang = options.lang or chosen_language(folder)
    app = dressed_application(lang=lang, theme_name=theme_name, fits_screen=True)
    voice().word(kept_wording(folder))
    job = partial(open_practice, folder) if options.training else None
    with sheet_last(app):
        station = Station(folder, sample_if_empty=folder is None, job=job)
    restarting = Restarting(station)
    if not options.as_desk:
        station.kiosk_asked.connect(lambda: app.exit(TO_KIOSK))
    catch_faults(folder=restarting.folder, tell=restarting.tell_fault)
    if options.time_start:
        clock = StartClock()
        station.window.shown_screen.connect(clock.window_shown)
        station.ready.connect(clock.ready)
        station.runner.settled.connect(clock.usable)
    if options.time_scan is not None:
        from ui.scan_clock import ScanClock

        scan_clock = ScanClock(station, options.time_scan, done=station.window.close)
        station.failed.connect(scan_clock.deleteLater)
    station.start(fit=True)
    if options.time_start:
        clock.window_shown()
    heed_signals(app)
    status = app.exec()
    restarting.station.close()
    if status == TO_KIOSK:
        restarting.station.window.close()
        return _open_kiosk(options)
    return status


def _load_qt() -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # Nothing of what a start loads is garbage, and looking for some takes a tenth of the start:
    # ui/collecting.py begins to look once the desk can be used.
    gc.disable()
    lean_qt.load()


def _open_kiosk(options: Options) -> int:
    """Until somebody with a PIN ends it; the desk opens where they want to work at it."""
    if not _has_screen():
        return _no_screen()
    _load_qt()
    from ui.selfservice.program import run_kiosk
    from ui.selfservice.watching import TO_DESK, WATCHED

    status = run_kiosk(options, folder=options.folder or _folder_of_environment())
    if status == TO_DESK and WATCHED not in os.environ:
        return _open_window(replace(options, self_service=False, as_desk=True))
    return status


def _no_screen() -> int:
    from kiosk.said import say
    from kiosk.speech import told

    words = say(
        "There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk "
        "screens --out DIR"
    )
    print(told(words), file=sys.stderr)
    return 2


def _has_screen() -> bool:
    """Where Qt finds no screen it ends the process without a word that helps."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def heed_signals(app: QApplication) -> None:
    """Ctrl+C and a polite kill close the desk as the window's own cross does."""
    from PySide6.QtCore import QTimer

    for number in (signal.SIGINT, signal.SIGTERM):
        # Not `quit`, which asks the window, and a locked one may say no.
        signal.signal(number, lambda *_: app.exit(0))
    # Python looks at signals only between its own lines, so it is given one now and then.
    pulse = QTimer(app)
    pulse.timeout.connect(lambda: None)
    pulse.start(250)


def _folder_of_environment() -> Path | None:
    named = os.environ.get("KIOSK_FOLDER", "")
    return Path(named) if named else None


class StartClock:
    """Prints how long after the start of the process each step came."""

    def __init__(self) -> None:
        self._open = False
        self._done = False

    def window_shown(self, _: str = "") -> None:
        if not self._open:
            print(f"window shown   {since_process_start_ms():5.0f} ms", flush=True)

    def ready(self) -> None:
        self._open = True
        print(f"desk open      {since_process_start_ms():5.0f} ms", flush=True)

    def usable(self) -> None:
        if self._open and not self._done:
            self._done = True
            print(f"window usable  {since_process_start_ms():5.0f} ms", flush=True)


if __name__ == "__main__":
    sys.exit(main())
