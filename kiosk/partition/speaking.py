"""How a node's process and whoever watches it talk: a line of JSON each, over pipes."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

# What is told to a node; the end of the pipe means: stop.
ACT = "act"
REST = "rest"
CODE = "code"


class State(Struct, frozen=True):
    """How a node stands, as it shows it to the people before it."""

    heads: str = ""  # hex digest of all that it holds
    branch: str = ""
    acknowledged: int = 0  # the last own entry that somebody was told of, before it looked
    unsent: int = -1  # acts not yet exchanged, by its status line; -1: not a station
    problem: str = ""
    acts: int = 0  # since this process began

    @property
    def is_station(self) -> bool:
        """And not the hub, which has nobody to exchange with but those who come."""
        return self.unsent >= 0

    @property
    def shows_in_step(self) -> bool:
        """It says “everything exchanged”."""
        return self.unsent == 0 and not self.problem


class Mouth:
    """Says lines on standard output, whole ones, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def say(self, what: str, **values: Any) -> None:
        with self._lock:
            print(json.dumps({"what": what, **values}), flush=True)

    def state(self, state: State) -> None:
        self.say("state", **asdict(state))


class Ears:
    """Hears orders on standard input, and the wish of the system that it should stop.

    A plain flag and not an event: a signal comes while the main thread waits, and would lock it.
    """

    def __init__(self, heard: Callable[[str], None]) -> None:
        self.stopping = False
        self._heard = heard
        signal.signal(signal.SIGTERM, self._stop)
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def _stop(self, *_: object) -> None:
        self.stopping = True

    def _listen(self) -> None:
        for line in sys.stdin:
            self._heard(line.strip())
        self.stopping = True
