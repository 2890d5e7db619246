"""How long this process has been running, as the system counts it."""

from __future__ import annotations

import os
import time
from pathlib import Path

_IMPORTED_S = time.monotonic()
_START_FIELD = 19  # of what follows the process's name in /proc/self/stat


def since_process_start_ms() -> float:
    """From the start of the process where the system tells it, else from our first line."""
    try:
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        uptime_s = float(Path("/proc/uptime").read_text().split()[0])
    except OSError:
        return (time.monotonic() - _IMPORTED_S) * 1000
    started_s = int(fields[_START_FIELD]) / os.sysconf("SC_CLK_TCK")
    return (uptime_s - started_s) * 1000
