"""A small program that starts the kiosk, and starts it again when it falls or hangs.

It loads no Qt, opens no window and holds no data: there is little in it that could fail.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO

from msgspec import Struct

WATCHED = "ROLLCALL_WATCHED"  # tells the kiosk that somebody hears it beat
BEAT = "beat"
BEAT_EVERY_MS = 1_000
# Longer than anything that the window waits for; the start has more.
SILENT_S_MAX = 20.0
STARTING_S_MAX = 60.0
# Somebody stands before it: at once; and not as fast as it can where it falls again and again.
PAUSE_S, PAUSE_S_MAX = 0.2, 3.0
STEADY_S = 30.0

LEFT, TO_DESK = 0, 5  # how the kiosk ends when somebody with a PIN wants it to


class Lesson(Struct, frozen=True):
    """What is learnt from one run of the kiosk."""

    again: bool
    pause_s: float


def lesson(status: int, ran_s: float, pause_s: float) -> Lesson:
    """Whether to start it again, and after how long. `pause_s` is the one before."""
    if status in (LEFT, TO_DESK):
        return Lesson(again=False, pause_s=0.0)
    longer = PAUSE_S if ran_s >= STEADY_S else min(pause_s * 2, PAUSE_S_MAX)
    return Lesson(again=True, pause_s=longer)


def watched_kiosk(arguments: Sequence[str]) -> int:
    """Run this program again as the kiosk itself, and look after it. While somebody works at the
    desk here nobody restarts it; when they close it, the kiosk is back."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "ui.app"]
    # A polite kill ends both: the kiosk would go on without anybody who looks after it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(LEFT))
    rest = [each for each in arguments if each not in ("--watched", "--self-service")]
    while True:
        status = watch([*program, "--self-service", *rest], say=_say)
        if status != TO_DESK:
            return status
        subprocess.run([*program, "--as-desk", *rest], check=False)  # noqa: S603 - this program


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def watch(
    command: Sequence[str],
    *,
    say: Callable[[str], None],
    pause: Callable[[float], None] = time.sleep,
    silent_s_max: float = SILENT_S_MAX,
) -> int:
    """Run the kiosk until somebody with a PIN ends it; gives its last status."""
    pause_s = PAUSE_S / 2
    while True:
        began_s = time.monotonic()
        status = _run(command, silent_s_max=silent_s_max)
        learnt = lesson(status, time.monotonic() - began_s, pause_s)
        if not learnt.again:
            return status
        pause_s = learnt.pause_s
        say(f"The kiosk ended by itself ({status}) and is started again.")
        pause(pause_s)


def _run(command: Sequence[str], *, silent_s_max: float) -> int:
    """One run: its status, after it ended or was ended because nothing was heard of it."""
    watched = os.environ | {WATCHED: "1"}
    with subprocess.Popen(  # noqa: S603 - this program itself
        command, stdout=subprocess.PIPE, text=True, env=watched
    ) as kiosk:
        assert kiosk.stdout is not None
        heard: queue.Queue[str] = queue.Queue()
        ear = threading.Thread(target=_listen, args=(kiosk.stdout, heard), daemon=True)
        ear.start()
        try:
            _wait(kiosk, heard, silent_s_max=silent_s_max)
        finally:
            if kiosk.poll() is None:
                kiosk.kill()
        return kiosk.wait()


def _wait(kiosk: subprocess.Popen[str], heard: queue.Queue[str], *, silent_s_max: float) -> None:
    patience_s = max(STARTING_S_MAX, silent_s_max)
    while kiosk.poll() is None:
        try:
            line = heard.get(timeout=patience_s)
        except queue.Empty:
            return
        if not line:
            kiosk.wait(timeout=patience_s)
            return
        if line.strip() == BEAT:
            patience_s = silent_s_max
        else:
            print(line, end="", flush=True)


def _listen(stream: IO[str], heard: queue.Queue[str]) -> None:
    for line in stream:
        heard.put(line)
    heard.put("")


def beat() -> None:
    """The kiosk lives. Whoever reads it may be gone: then nobody needs to know."""
    try:
        print(BEAT, flush=True)
    except OSError:
        sys.stdout = None
