"""What was set for a time is done when it has come, by a thread beside the desk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from kiosk.errors import KnownError

LOOK_EVERY_S = 5.0
STOP_S_MAX = 60.0

_log = logging.getLogger(__name__)


class SetTimes:
    """Calls again and again what looks whether something is due, and does it."""

    def __init__(self, look: Callable[[], object], *, every_s: float = LOOK_EVERY_S) -> None:
        self._look = look
        self._every_s = every_s
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.problem = ""  # why it could not be done; it is tried again

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="set times", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(STOP_S_MAX)

    def _run(self) -> None:
        while not self._stopping.wait(self._every_s):
            try:
                self._look()
                self.problem = ""
            except KnownError as error:
                if self.problem != str(error):
                    _log.warning("what was set for a time could not be done: %s", error)
                self.problem = error.words
