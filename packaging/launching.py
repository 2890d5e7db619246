"""Opens the app on a screen or over VNC; without either it plays the sample day offscreen."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from environment import Environment
from telling import Stop, say

VNC_PORTS = range(5900, 6000)
VNC_SIZE = "1280x800"


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def launch(environment: Environment, arguments: list[str], *, vnc: bool) -> int:
    if vnc:
        return _open_over_vnc(environment, arguments)
    if has_screen():
        say("Opening Rollcall on the sample event.")
        return _become([str(environment.program("kiosk")), *arguments])
    if arguments:
        say(f"There is no screen here, so these are left aside: {' '.join(arguments)}")
    return _play_the_day(environment)


def _become(command: list[str]) -> int:
    """Let the program take our place, so that signals and Ctrl-C reach it and nothing else."""
    if sys.platform == "win32":  # where exec returns to the prompt while the program still runs
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)  # noqa: S606 - the program is our own, named by its full path


def _open_over_vnc(environment: Environment, arguments: list[str]) -> int:
    if sys.platform == "win32" or sys.platform == "darwin":
        raise Stop("The window is served over VNC on Linux only; start `run` without --vnc.")
    port = _free_port()
    # Qt itself would serve it to every network; `ui/vnc.py` keeps it to this computer.
    os.environ["QT_QPA_PLATFORM"] = f"vnc:port={port}:size={VNC_SIZE}"
    say(
        f"Serving the window on 127.0.0.1, port {port}, without a password, to this computer only:"
        f"\n  point a VNC viewer at 127.0.0.1::{port}   (stop with Ctrl-C)"
    )
    return _become([str(environment.program("kiosk")), *arguments])


def _free_port() -> int:
    for port in VNC_PORTS:
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if tried.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise Stop(f"All ports from {VNC_PORTS.start} to {VNC_PORTS.stop - 1} are in use.")


def _play_the_day(environment: Environment) -> int:
    out = environment.root / "out" / time.strftime("day-%Y%m%d-%H%M%S")
    out.mkdir(parents=True)
    say("There is no screen here: playing the sample day offscreen, with real stations and a hub.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    day = [str(environment.program("kioskctl")), "demo", "--out", str(out)]
    played = subprocess.run(day, check=False).returncode
    if played != 0:
        raise Stop(f"The day did not end well (status {played}); what it left is in {out}")
    say("Photographing every screen.")
    pictures = [str(environment.program("kiosk")), "screens", "--out", str(out / "screens")]
    photographed = subprocess.run(pictures, check=False).returncode
    say(what_lies_in(out))
    if photographed != 0:
        raise Stop(f"The screens could not all be photographed (status {photographed}).")
    return 0


def what_lies_in(out: Path) -> str:
    """Where the badges, exports and pictures lie, a line for each kind in each folder."""
    kinds = {".pdf": "badges", ".csv": "exports", ".xlsx": "exports", ".png": "pictures"}
    found = Counter(
        (kinds[path.suffix], path.parent) for path in out.rglob("*") if path.suffix in kinds
    )
    lines = [f"  {kind}: {count} files in {folder}" for (kind, folder), count in found.items()]
    return "\n".join([f"Everything lies in {out}", *sorted(lines)])
