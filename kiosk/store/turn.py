"""Whose turn it is at the one connection, and whether somebody waits for theirs."""

from __future__ import annotations

import threading


class Turn:
    """A lock that its holder may take again, and that says whether others stand in line.

    Long work in the background looks at that between two small steps, ends its transaction early
    and lets them in: a person at a desk waits for a step, not for the work.
    """

    __slots__ = ("_lock", "_waiting")

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._waiting = 0

    @property
    def is_wanted(self) -> bool:
        """Whether another thread waits for this turn to end, as far as can be seen just now."""
        return self._waiting > 0

    def acquire(self) -> None:
        if self._lock.acquire(blocking=False):
            return
        self._waiting += 1  # two at once may miscount each other: it is a hint, not a promise
        try:
            self._lock.acquire()
        finally:
            self._waiting -= 1

    def release(self) -> None:
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()
