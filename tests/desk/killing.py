"""Programs in processes of their own, for tests that kill them: they say what they confirmed."""

from __future__ import annotations

import json
import multiprocessing
import os
import select
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from kiosk.desk import Desk
from kiosk.domain.entries import Branch
from kiosk.log.codec import entry_hash

Promise = dict[str, Any]
Program = Callable[..., None]  # its first argument is where it says what it confirmed


def promise_of(desk: Desk, **more: Any) -> Promise:
    """All that the desk holds at this moment, for whoever asks after the kill."""
    heads = {str(branch): [head.seq, head.hash.hex()] for branch, head in desk.heads().items()}
    return {"heads": heads, **more}


def say(pipe: Connection, promise: Promise) -> None:
    os.write(pipe.fileno(), json.dumps(promise).encode() + b"\n")


def not_kept(desk: Desk, promise: Promise) -> list[str]:
    """Which of the promised branches are not there as they were, in words."""
    found = []
    for name, (seq, wanted) in promise["heads"].items():
        branch = Branch.parse(name)
        head = desk.heads().get(branch)
        if head is None or head.seq < seq:
            found.append(f"{name} ends at {head.seq if head else 0}, and {seq} was confirmed")
            continue
        page = desk.page(branch, seq - 1, count_max=1, bytes_max=1)
        if entry_hash(page.entries[0].header).hex() != wanted:
            found.append(f"{name} holds another entry {seq} than was confirmed")
    return found


class Killable:
    """One life of a program. Forked from a small server that has the imports behind it."""

    _forking = multiprocessing.get_context("forkserver") if os.name != "nt" else None

    def __init__(self, program: Program, *arguments: Any) -> None:
        assert self._forking is not None
        self._forking.set_forkserver_preload([program.__module__])
        self._reading, writing = self._forking.Pipe(duplex=False)
        self._process = self._forking.Process(
            target=program, args=(writing, *arguments), daemon=True
        )
        self._process.start()
        writing.close()
        self._said = b""

    def wait_for_first_promise(self, seconds_max: float = 60) -> Promise:
        while b"\n" not in self._said:
            assert select.select([self._reading], [], [], seconds_max)[0], "it did not begin"
            self._read()
        return json.loads(self._said[: self._said.index(b"\n")])

    def listen(self, seconds: float) -> None:
        """Hear what it says for so long: a full pipe would make it wait."""
        ends_s = time.monotonic() + seconds
        while (left_s := ends_s - time.monotonic()) > 0:
            if select.select([self._reading], [], [], left_s)[0] and not self._read():
                return

    def hear(self, promises: int, seconds_max: float = 60) -> None:
        """Until it has said so much since it began, or says nothing more."""
        while self._said.count(b"\n") < promises:
            if not select.select([self._reading], [], [], seconds_max)[0] or not self._read():
                return

    def kill(self) -> None:
        assert self._process.pid is not None
        os.kill(self._process.pid, signal.SIGKILL)

    def last_promise(self) -> Promise | None:
        """After the kill: what it said last, whole."""
        self._process.join(30)
        assert self._process.exitcode == -signal.SIGKILL, "it ended by itself"
        while self._read():
            continue
        self._reading.close()
        whole = self._said[: self._said.rfind(b"\n") + 1].splitlines()
        return json.loads(whole[-1]) if whole else None

    def _read(self) -> bool:
        part = os.read(self._reading.fileno(), 65_536)
        self._said += part
        return bool(part)
