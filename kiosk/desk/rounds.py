"""Backups as time goes by: one into the ring each quarter of an hour in which things happened."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.clock import Clock
from kiosk.desk.watch import Watch
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.store.backup import EVERY_MS
from kiosk.store.store import Store

LOOK_EVERY_S = 60.0
STOP_S_MAX = 60.0

_log = logging.getLogger(__name__)


class BackupRounds:
    """A thread that copies the database beside the desk, which goes on meanwhile."""

    def __init__(
        self, store: Store, watch: Watch, clock: Clock, *, pause: Callable[[], None]
    ) -> None:
        """`pause`: until people who come one right after another are not kept waiting."""
        self._pause = pause
        self._store = store
        self._watch = watch
        self._clock = clock
        self._made_ms: int | None = None
        self._held = -1  # entries, when the last copy was made
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.problem = ""  # why the last one could not be made

    def start(self) -> None:
        """Nothing happens where the data is on a database server: that has its own copies."""
        if self._store.is_sqlite and self._thread is None:
            self._thread = threading.Thread(target=self._run, name="backups", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(STOP_S_MAX)

    def step(self) -> Path | None:
        """Make a copy if it is time for one. Raises KnownError where it cannot be made."""
        now_ms = self._clock.now_ms()
        # A clock may be set back: then the next one is not put off by as much.
        if self._made_ms is not None and 0 <= now_ms - self._made_ms < EVERY_MS:
            return None
        held = sum(head.seq for head in log.heads(self._store).values())
        if held in {0, self._held}:
            return None
        made = self._watch.backup(pause=self._wait_for_people)
        self._made_ms, self._held = now_ms, held
        return made

    def _wait_for_people(self) -> None:
        if not self._stopping.is_set():  # else whoever closes the window would wait
            self._pause()

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_EVERY_S):
            try:
                self.step()
                self.problem = ""
            except KnownError as error:
                if self.problem != str(error):
                    _log.warning("no backup could be made: %s", error)
                self.problem = error.words
