"""What was committed is moved from the write-ahead log into the database file, beside whoever acts.

SQLite does that by itself once the log is long: within somebody's commit, who then waits for some
thousand pages and for the disk. Over a connection of its own nobody waits for it.
https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files
"""

from __future__ import annotations

import logging
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.store.backup import at_once
from kiosk.store.engine import connect
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.keys import database_key
from kiosk.store.store import Store

LOOK_EVERY_S = 0.5
FROM_PAGES = 2_000  # 8 MB: a move forces the whole database file, so once in some hundred acts
FEW_PAGES = 100  # so few are moved while everybody waits, and the log begins anew: a few ms
ROUNDS_MAX = 5
OWN_CHECKPOINT_PAGES = 32_000  # 128 MB: what SQLite does by itself where this thread cannot
STOP_S_MAX = 60.0
# Where mxFrame and nBackfill stand in the index, in this computer's order of bytes.
_WRITTEN_AT, _MOVED_AT, _HEADER_BYTES = 16, 96, 100

_log = logging.getLogger(__name__)


class WriteBack:
    """A thread that looks how long the log is. Nothing happens where the data is on a server."""

    def __init__(self, store: Store, folder: Path, *, pause: Callable[[], None] = at_once) -> None:
        """`pause`: until people who come one right after another are not kept waiting."""
        self._pause = pause
        self._store = store
        self._path = folder / DATABASE_FILE
        self._index = folder / f"{DATABASE_FILE}-shm"
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._connection: Any = None

    def start(self) -> None:
        if self._store.is_sqlite and self._thread is None:
            self._store.pragma(f"PRAGMA wal_autocheckpoint = {OWN_CHECKPOINT_PAGES}")
            self._thread = threading.Thread(target=self._run, name="write back", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(STOP_S_MAX)

    def step(self) -> bool:
        """Move what is there, if it is much. Whether all of it was, so that the log begins anew."""
        if self._waiting() < FROM_PAGES:
            return False
        self._pause()
        for _ in range(ROUNDS_MAX):
            if self._move() <= FEW_PAGES:
                with self._store.lock:
                    return self._move() == 0
        return False

    def _waiting(self) -> int:
        """How many pages are in the log and not in the database: from the header of its index, for
        the log's file never gets shorter. https://www.sqlite.org/walformat.html#walidxfmt
        """
        try:
            with self._index.open("rb") as index:
                header = index.read(_HEADER_BYTES)
        except OSError:
            return 0  # there is none while nobody has written
        if len(header) < _HEADER_BYTES:
            return 0
        (written,) = struct.unpack_from("=I", header, _WRITTEN_AT)
        (moved,) = struct.unpack_from("=I", header, _MOVED_AT)
        return int(written) - int(moved)

    def _move(self) -> int:
        """How many pages are left, because they were written meanwhile, or somebody reads them."""
        if self._connection is None:
            key = database_key(self._path.parent, is_new=False)
            self._connection = connect(self._path, key)
        is_busy, held, moved = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return int(held) if is_busy else int(held) - int(moved)

    def _run(self) -> None:
        try:
            while not self._stopping.wait(LOOK_EVERY_S):
                try:
                    self.step()
                except (sqlcipher.Error, OSError) as error:
                    _log.warning("the write-ahead log could not be moved: %s", error)
        finally:
            if self._connection is not None:
                self._connection.close()
