"""From starting the program to a window that takes a scan; beside a bare Qt window."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.bench.figures import Figures, figures, limit_of
from kiosk.bench.ground import Told, ground
from kiosk.errors import KnownError

STARTS = 7
START_S_MAX = 60
_LINE = re.compile(r"(window shown|desk open|window usable)\s+(\d+) ms")
# The same measure as the window's own: from the start of the process, as the system counts it.
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("bare")
label.show()
app.processEvents()
from ui.start_time import since_process_start_ms
print(f"window usable {since_process_start_ms():5.0f} ms", flush=True)
"""


def bench_start(participants: int, told: Told) -> Figures:
    with ground(participants, told) as (desk, folder):
        count = desk.counts().participants
        desk.close()
        command = [sys.executable, "-m", "ui.app", "--time-start", "--folder"]
        starts = [_start([*command, str(folder / "station")]) for _ in range(STARTS)]
        bare = [_start([sys.executable, "-c", _BARE]) for _ in range(STARTS)]
    shown = sorted(start["window shown"] for start in starts)
    return figures(
        "start",
        [start["window usable"] for start in starts],
        participants=count,
        limits=(limit_of("a bare Qt window", [start["window usable"] for start in bare]),),
        more={"shown_p50_ms": shown[len(shown) // 2]},
    )


def window_process(command: Sequence[str]) -> subprocess.Popen[str]:
    """The window in a process of its own, without a screen; what it says comes line by line."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "ROLLCALL_KEYRING": "off", **os.environ}
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )


def _start(command: list[str]) -> dict[str, float]:
    """Start it, read when it was usable, and end it: a start is all that is wanted."""
    process = window_process(command)
    found: dict[str, float] = {}
    assert process.stdout is not None
    with process:
        for line in process.stdout:
            match = _LINE.search(line)
            if match:
                found.setdefault(match[1], float(match[2]))
            if "window usable" in found:
                process.terminate()
                break
    if "window usable" not in found:
        raise KnownError("The window did not start. Try it by itself: kiosk --time-start")
    return found
