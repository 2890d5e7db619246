"""The thread that prints beside the desk, so that no screen ever waits for a printer."""

from __future__ import annotations

import threading
import time

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing import jobs
from kiosk.printing.backoff import WAIT_MS_MAX
from kiosk.printing.sending import Outside, Sending
from kiosk.store.store import Store

__all__ = ["Outside", "Spool"]

STOP_DEADLINE_S = 5.0
# Whoever ordered a badge is told so first: drawing it would slow the window's answer down.
AFTER_ANSWER_S = 0.05
# Between two badges of a long queue the desk gets the whole interpreter. No printer is faster.
BREATH_S = 0.03


class Spool:
    """Waiting jobs in, badges out. `step` does one round without the thread."""

    def __init__(self, store: Store, outside: Outside) -> None:
        self._outside = outside
        self._sending = Sending(store, outside, give_way=self._give_way)
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._acted_s = 0.0
        self._waiting = False
        self.problem = ""  # why nothing can be recorded now, such as a full disk
        # What was on its way when the program last ended is a question now.
        jobs.recover(store, now_ms=outside.clock.now_ms())

    @property
    def is_at_rest(self) -> bool:
        """Nothing is being printed, and nothing will be until somebody acts or a try is due."""
        return self._thread is None or (self._waiting and not self._wake.is_set())

    def step(self, now_ms: int) -> int | None:
        """One round, in the caller's thread. When to come again; None: after a new job."""
        return self._sending.step(now_ms)

    def start(self) -> None:
        assert self._thread is None, "started twice"
        # A daemon: a printer that answers nothing must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="print spool", daemon=True)
        self._thread.start()

    def nudge(self) -> None:
        """Somebody did something, and there may be something new to print. Returns at once."""
        self._acted_s = time.monotonic()
        self._wake.set()

    def try_now(self) -> None:
        """Somebody mended a printer or pressed Print again: no more waiting for the next try."""
        self._sending.forget_waits()
        self._wake.set()

    def stop(self, deadline_s: float = STOP_DEADLINE_S) -> bool:
        """End the thread. False: it still waits for a printer, and will write nothing any more;
        the badge that it was sending is a question at the next start."""
        self._stopping.set()
        self._sending.stopping = True
        self._wake.set()
        if self._thread is None:
            return True
        self._thread.join(deadline_s)
        self._sending.abandoned = self._thread.is_alive()
        return not self._sending.abandoned

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            now_ms = self._outside.clock.now_ms()
            try:
                next_ms = self.step(now_ms)
                self._tell("")
            except KnownError as error:
                next_ms = now_ms + WAIT_MS_MAX
                self._tell(error.words)
            except Exception as error:  # noqa: BLE001 - a thread that died would print nothing, silently
                next_ms = now_ms + WAIT_MS_MAX
                fault = f"{type(error).__name__}: {error}"
                self._tell(
                    say(
                        "Printing met a fault of Rollcall's own and goes on ({fault}).", fault=fault
                    )
                )
            # Never longer than the longest wait: the computer's clock may be set meanwhile.
            wait_ms = WAIT_MS_MAX if next_ms is None else min(WAIT_MS_MAX, next_ms - now_ms)
            self._waiting = True
            woken = self._wake.wait(max(0, wait_ms) / 1000)
            self._waiting = False
            if woken:
                self._stopping.wait(AFTER_ANSWER_S)

    def _give_way(self) -> None:
        """Before each badge: the answer to an act is painted first, and a queue leaves gaps."""
        if threading.current_thread() is not self._thread:
            return  # one round in the caller's own thread: nobody else waits
        since_act_s = time.monotonic() - self._acted_s
        self._stopping.wait(max(BREATH_S, AFTER_ANSWER_S - since_act_s))

    def _tell(self, problem: str) -> None:
        if self.problem != problem:
            self.problem = problem
            self._outside.changed()
