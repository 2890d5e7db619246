"""When a desk does what nobody waits for, where people come one right after another.

Taking in a few of others' acts keeps the database and the interpreter for some 15 ms, and reading
again what a window shows in passing keeps them for some 10: whoever is scanned in just then waits
for it. But for a moment after each scan nobody can be there: the next person has yet to step up. So
such work waits for that moment, if it comes soon.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PAINTED_S = 0.03  # after an act its answer is yet to be painted
LULL_S = 0.12  # after an act; nobody scans the next person sooner
ONE_AFTER_ANOTHER_S = 2.0  # from one act to the next; where they are rarer, they seldom meet
PATIENCE_S = 0.6  # what came waits no longer than this: others' acts are wanted at a desk too


def wait_s(now_s: float, ended_s: float, before_s: float) -> float:
    """How long what came is to wait for a lull, all times by one clock; 0: it is here, or people
    do not come one right after another.

    `ended_s`: when the last act ended, `before_s`: the one before it."""
    since_s = now_s - ended_s
    if since_s > ONE_AFTER_ANOTHER_S or ended_s - before_s > ONE_AFTER_ANOTHER_S:
        return 0.0
    if since_s < PAINTED_S:
        return PAINTED_S - since_s
    return 0.0 if since_s <= LULL_S else PATIENCE_S


class Lulls:
    """Safe to call from any thread."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._acting = 0
        self._ended_s = self._before_s = float("-inf")

    @contextmanager
    def act(self) -> Iterator[None]:
        """Inside, somebody is seen to."""
        with self._news:
            self._acting += 1
        try:
            yield
        finally:
            with self._news:
                self._acting -= 1
                self._before_s, self._ended_s = self._ended_s, time.monotonic()
                self._news.notify_all()

    def left_s(self, waited_s: float) -> float:
        """For whoever cannot stand still: how long to wait, and then to ask again; 0: no longer.
        `waited_s`: how long it has waited."""
        with self._news:
            now_s = time.monotonic()
            left_s = PATIENCE_S if self._acting else wait_s(now_s, self._ended_s, self._before_s)
        return max(0.0, min(left_s, PATIENCE_S - waited_s))

    def wait(self) -> None:
        """Until somebody has just been seen to, or as long as is bearable."""
        ends_s = time.monotonic() + PATIENCE_S
        with self._news:
            while True:
                now_s = time.monotonic()
                left_s = wait_s(now_s, self._ended_s, self._before_s)
                if self._acting:
                    left_s = PATIENCE_S
                left_s = min(left_s, ends_s - now_s)
                if left_s <= 0:
                    return
                self._news.wait(left_s)
