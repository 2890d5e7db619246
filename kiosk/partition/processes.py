"""A node's process as its watcher holds it: started, stopped, killed, frozen, and listened to."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.partition.speaking import State

Command = Callable[[int], list[str]]  # the program's command line in its so-and-so-many-th life


class Node:
    """One node through all its lives. Whatever it says as a fault is kept in a file beside it."""

    def __init__(self, name: str, folder: Path, command: Command) -> None:
        self.name = name
        self.folder = folder
        self.faults = folder.with_suffix(".err")
        self.lives = 0
        self.state = State()
        self.told: deque[State] = deque()  # the states that nobody has looked at yet
        self.codes: deque[str] = deque()
        self.looks = 0
        self.looks_of_life = 0  # of them, since it was started last
        self._command = command
        self._process: subprocess.Popen[str] | None = None
        self._listening: threading.Thread | None = None
        self._wanted_ends = {0}

    @property
    def is_up(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        assert not self.is_up, self.name
        self.lives += 1
        self.state, self.looks_of_life = State(), 0
        with self.faults.open("ab") as faults:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command(self.lives),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=faults,
                text=True,
                encoding="utf-8",
                start_new_session=True,
                env={**os.environ, "ROLLCALL_KEYRING": "off", "PYTHONFAULTHANDLER": "1"},
            )
        self._wanted_ends = {0}
        self._listening = threading.Thread(target=self._listen, args=(self._process,), daemon=True)
        self._listening.start()

    def ask(self, order: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(order + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return  # it is gone; whoever waits for its answer finds out

    def signal(self, number: int) -> None:
        """SIGTERM, SIGKILL, SIGSTOP or SIGCONT, to this very process."""
        assert self._process is not None
        self._wanted_ends.add(-number)  # by SIGTERM so, where it had not quite begun
        self._process.send_signal(number)

    def why_ended(self) -> str:
        """In words, where it ended in another way than it was asked to; empty: it did not."""
        if self._process is None or self.is_up or self._process.returncode in self._wanted_ends:
            return ""
        return f"{self.name} ended by itself with status {self._process.returncode}"

    def close(self) -> None:
        """Nothing of it is left, whatever it did."""
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            process.kill()
        process.wait()
        if self._listening is not None:
            self._listening.join()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)
        self._process = None

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                return  # the kill cut it in half
            said = json.loads(line)
            if said.pop("what") == "code":
                self.codes.append(said["code"])
                continue
            self.looks += 1
            self.looks_of_life += 1
            self.state = State(**said)
            self.told.append(self.state)


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return  # there was something left to write, and nobody to read it
