"""A hub in a process of its own, as it runs at an event, so that its time can be told from ours."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

START_S_MAX = 120.0


class HubProcess:
    """Serves the event of a folder or a database until it is closed."""

    def __init__(self, folder: Path, database: str = "") -> None:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(folder, database, theirs), name="hub", daemon=True
        )
        self._process.start()
        self.url = str(self._said())

    def codes(self, count: int) -> list[str]:
        """So many join codes."""
        return list(self._ask("codes", count))

    def cpu_s(self) -> float:
        """How long its threads have computed so far."""
        return float(self._ask("cpu"))

    def digests(self) -> dict[str, str]:
        return dict(self._ask("digests"))

    def holds(self, wanted: Mapping[str, int]) -> bool:
        """Whether it has so much of each branch."""
        heads = dict(self._ask("heads"))
        return all(heads.get(branch, 0) >= seq for branch, seq in wanted.items())

    def is_folded(self) -> bool:
        """Whether every row follows from all that it holds."""
        return bool(self._ask("folded"))

    def entries(self) -> int:
        """How many entries it holds."""
        return int(self._ask("entries"))

    def __enter__(self) -> HubProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ours.send(("stop", 0))
        self._process.join(START_S_MAX)
        self._process.kill()

    def _ask(self, what: str, count: int = 0) -> Any:
        self._ours.send((what, count))
        return self._said()

    def _said(self) -> Any:
        if not self._ours.poll(START_S_MAX):
            raise TimeoutError("the measured hub does not answer")
        return self._ours.recv()


def _serve(folder: Path, database: str, asked: Connection) -> None:
    os.environ["ROLLCALL_KEYRING"] = "off"
    from kiosk.desk import open_desk
    from kiosk.hub.serve import HubServer

    with open_desk(folder, database=database) as desk, HubServer(desk) as server:
        asked.send(server.url)
        while True:
            what, count = asked.recv()
            match what:
                case "codes":
                    asked.send([server.new_code() for _ in range(count)])
                case "cpu":
                    asked.send(time.process_time())
                case "digests":
                    asked.send(desk.digests())
                case "heads":
                    asked.send({str(b): head.seq for b, head in desk.heads().items()})
                case "folded":
                    asked.send(not desk.folding.is_owed)
                case "entries":
                    asked.send(sum(head.seq for head in desk.heads().values()))
                case _:
                    return
