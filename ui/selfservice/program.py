"""The program `kiosk --self-service`: one kiosk, until somebody with a PIN ends it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.app import heed_signals
from ui.dressing import dressed_application
from ui.faults import catch_faults
from ui.languages import voice
from ui.look import chosen_language, chosen_theme, kept_wording
from ui.selfservice.sizes import LOWEST_MM
from ui.selfservice.station import KioskStation
from ui.selfservice.watching import BEAT_EVERY_MS, LEFT, TO_DESK, WATCHED, beat
from ui.selfservice.window import Place

if TYPE_CHECKING:
    from ui.command_line import Options


def run_kiosk(options: Options, *, folder: Path | None) -> int:
    """The status says how it ended: closed, or closed to work at the desk here."""
    theme_name = options.theme or chosen_theme(folder) or "light"
    staff_language = options.lang or chosen_language(folder)
    app = dressed_application(lang=staff_language, theme_name=theme_name)
    voice().word(kept_wording(folder))
    app.setQuitOnLastWindowClosed(False)
    place = Place(options.screen_inches, options.screen_edge_mm or LOWEST_MM, options.screen)
    station = KioskStation(folder, place=place, theme_name=theme_name)
    station.staff_language = staff_language or ""
    catch_faults(folder=lambda: _data_folder(station), tell=station.tell_fault)
    station.left.connect(lambda: app.exit(LEFT))
    station.desk_asked.connect(lambda: app.exit(TO_DESK))
    if options.time_scan is not None:
        from ui.selfservice.scan_clock import KioskScanClock

        clock = KioskScanClock(station, options.time_scan, done=station.left.emit)
        station.failed.connect(clock.deleteLater)
    pulse = QTimer(app)
    if os.environ.get(WATCHED):
        pulse.timeout.connect(beat)
        pulse.start(BEAT_EVERY_MS)
    station.start(locked=options.locked)
    heed_signals(app)
    status = app.exec()
    pulse.stop()
    station.close()
    station.window.close()
    station.window.deleteLater()
    app.setQuitOnLastWindowClosed(True)
    return status


def _data_folder(station: KioskStation) -> Path | None:
    return station.desk.folder if station.desk is not None else None
