"""More programs that answer for one hub: on one socket and one database server, and stateless.

They are started with the hub, started again when one dies, and end with it, however it ends. What
a station sends is acknowledged when the database has it, so it does not matter which of them dies.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import socket
import threading
from collections.abc import Sequence
from multiprocessing.context import SpawnProcess
from pathlib import Path

from msgspec import Struct

from kiosk.errors import KnownError

WORKERS_MAX = 64
LOOK_EVERY_S = 0.5
AGAIN_AFTER_S = 2.0  # a worker that cannot start shall not be started a hundred times a second
STOP_S_MAX = 30.0

log = logging.getLogger(__name__)


class Work(Struct, frozen=True):
    """What a worker is told. It has a folder of its own; all that lasts is in the database."""

    folder: Path
    database: str
    listening: socket.socket


class Workers:
    """The other programs of this hub. Used as a context; they run while it is open."""

    def __init__(self, works: Sequence[Work]) -> None:
        self._works = works
        self._running: dict[int, SpawnProcess] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="workers", daemon=True)

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the programs that run now."""
        running = list(self._running.values())
        return tuple(process.pid or 0 for process in running if process.is_alive())

    def __enter__(self) -> Workers:
        for number in range(len(self._works)):
            self._start(number)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            process.join(STOP_S_MAX)
            if process.is_alive():
                process.kill()
                process.join()

    def _start(self, number: int) -> None:
        process = multiprocessing.get_context("spawn").Process(
            target=work, args=(self._works[number],), name=f"hub-{number + 2}", daemon=True
        )
        process.start()
        self._running[number] = process

    def _watch(self) -> None:
        while not self._stopping.wait(LOOK_EVERY_S):
            for number, process in list(self._running.items()):
                if process.is_alive():
                    continue
                log.warning("a worker of the hub ended (%s); another is started", process.exitcode)
                if self._stopping.wait(AGAIN_AFTER_S):
                    return
                self._start(number)


def work(told: Work) -> None:
    """Be a worker until told to stop, or until the hub that started us is gone."""
    from kiosk.desk import open_desk
    from kiosk.hub.serve import HubServer

    # Ctrl-C reaches every program of the terminal; it is for the first one to say when we stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with open_desk(told.folder, database=told.database) as desk:
            server = HubServer(desk, listening=told.listening)
            signal.signal(signal.SIGTERM, server.ask_to_stop)
            hub = multiprocessing.parent_process()
            assert hub is not None

            def follow() -> None:
                hub.join()
                server.ask_to_stop()

            threading.Thread(target=follow, name="hub-gone", daemon=True).start()
            server.run()
    except KnownError as error:
        log.warning("a worker of the hub could not start: %s", error)
        raise SystemExit(1) from error
