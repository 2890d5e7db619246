"""Values that refer to each other and that nobody holds are let go in the GUI thread alone.

Python looks for them in whichever thread happens to make the next value. Where widgets are among
them Qt falls: it may be painting just those, and what shiboken puts off until the GUI thread has
time it may have deleted already with a parent. So Python's own looking is switched off as long as
there is a window, and done here, between two events.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk import bulk_work

LOOK_MS = 100  # a few milliseconds of a window's allocations: too few to be felt
FIRST_LOOK_MS = 2_000  # nothing that a start loads is garbage, and the desk is to be used first
YOUNG = 700  # values made since the last look, as Python has it
ROUNDS = 10  # looks at the young before one at the older, as Python has it
SHARE = 0.01  # of all time, at most, is spent on looking at everything


class Collector(QObject):
    """Looks for garbage from the loop of events of the thread that made it."""

    def __init__(
        self, parent: QObject | None = None, *, now_s: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._all_again_s = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on nobody else looks."""
        gc.disable()
        if not self._timer.isActive():
            self._timer.start(FIRST_LOOK_MS)

    def look(self) -> None:
        """Let go of what is young, and of what is older in its turn."""
        self._timer.setInterval(LOOK_MS)
        if bulk_work.is_going():
            return  # whose values are hardly ever garbage, and many
        gc.disable()  # whatever else switched it on
        young, older, oldest = gc.get_count()
        if young < YOUNG:
            return
        if older < ROUNDS:
            gc.collect(0)
        elif oldest < ROUNDS or self._now_s() < self._all_again_s:
            gc.collect(1)
        else:
            began_s = self._now_s()
            gc.collect()
            ended_s = self._now_s()
            self._all_again_s = ended_s + (ended_s - began_s) / SHARE


def collect_here(app: QCoreApplication) -> None:
    """From now on this thread, which is the application's, lets go of what nobody holds."""
    collector = app.findChild(Collector)
    if collector is None:
        collector = Collector(app)
    collector.begin()
