"""A worker's ear on the database: NOTIFY wakes it, and looking at the pulse is the truth."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import psycopg

from kiosk.store.postgres import Address, connect

LOOK_EVERY_S = 1.0
RECONNECT_EVERY_S = 1.0

log = logging.getLogger(__name__)


class PulseWatch:
    """A thread with a connection of its own, which calls `moved` when others have written."""

    def __init__(self, address: Address, moved: Callable[[], None]) -> None:
        self._address = address
        self._moved = moved
        self._seen = -1
        self._stopping = threading.Event()
        self._connection: psycopg.Connection[Any] | None = None
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(LOOK_EVERY_S * 5)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with connect(self._address) as connection:
                    self._listen(connection)
            except psycopg.Error as error:
                # The exchange says the same in a sentence, each time that a station asks.
                log.info("the database does not answer: %s", error)
            except Exception:
                log.exception("the ear on the database failed")
            self._stopping.wait(RECONNECT_EVERY_S)

    def _listen(self, connection: psycopg.Connection[Any]) -> None:
        connection.autocommit = True
        connection.execute(f'LISTEN "{self._address.channel}"')
        self._look(connection)
        while not self._stopping.is_set():
            # A notice that was lost costs no more than until the next look.
            for _ in connection.notifies(timeout=LOOK_EVERY_S, stop_after=1):
                pass
            self._look(connection)

    def _look(self, connection: psycopg.Connection[Any]) -> None:
        row = connection.execute("SELECT writes FROM pulse").fetchone()
        if row is not None and row[0] != self._seen:
            self._seen = row[0]
            self._moved()
