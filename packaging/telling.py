"""Says on the terminal what the set-up does, and runs its long commands without a silent minute."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SILENCE_S_MAX = 10.0


class Stop(Exception):
    """The set-up cannot go on; the sentence says why and what to do."""

    def __init__(self, sentence: str, *, status: int = 1) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


@dataclass(frozen=True)
class Ended:
    """How a command ended, with everything that it said."""

    status: int
    output: str

    def last_lines(self, count: int) -> str:
        return "\n".join(self.output.rstrip().splitlines()[-count:])


def say(sentence: str) -> None:
    print(sentence, flush=True)


def watch(
    command: Sequence[str],
    *,
    environment: dict[str, str] | None = None,
    on_line: Callable[[str], None] = lambda line: None,
) -> Ended:
    """Run a command, hand on each line as it comes, and in long silences say that it works."""
    started = time.monotonic()
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        encoding="utf-8",
        errors="replace",
    )
    lines: queue.Queue[str | None] = queue.Queue()
    # The pipe is read beside, so that a command which says nothing does not silence us too.
    threading.Thread(target=_read_into, args=(process, lines), daemon=True).start()
    said: list[str] = []
    try:
        while True:
            try:
                line = lines.get(timeout=SILENCE_S_MAX)
            except queue.Empty:
                say(f"  still working ({time.monotonic() - started:.0f} s)")
                continue
            if line is None:
                return Ended(process.wait(), "".join(said))
            said.append(line)
            on_line(line.rstrip())
    finally:
        # Ctrl-C reaches the child by itself on a terminal; elsewhere it must not outlive us.
        if process.poll() is None:
            process.terminate()
            process.wait()


def _read_into(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert process.stdout is not None  # noqa: S101 - it was asked for above
    with process.stdout as said:
        for line in said:
            lines.put(line)
    lines.put(None)
