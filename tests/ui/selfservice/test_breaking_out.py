"""The kiosk as a program under X with a window manager: everything that somebody tries at a glass
screen with a keyboard, and the kiosk is still there; killed, it comes back by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.domain import commands as c
from kiosk.sample import sample_folder

NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(
        not all(shutil.which(name) for name in NEEDED), reason="needs Xvfb, openbox and xdotool"
    ),
]
SIZE = "1280x800"
PATIENCE_S = 60.0
# reference list of ways out, as keys: closing, switching, menus, help, printing, terminals.
KEYS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+F2", "alt+F1"),
    *("super", "super+l", "super+r", "super+e", "super+u", "super+d", "super+x", "super+Tab"),
    *("ctrl+Escape", "ctrl+shift+Escape", "ctrl+alt+Delete", "ctrl+q", "ctrl+w", "ctrl+n"),
    *("ctrl+o", "ctrl+p", "ctrl+s", "ctrl+t", "ctrl+f", "ctrl+z", "ctrl+c", "ctrl+alt+t"),
    *("F1", "F5", "F11", "Escape", "Menu", "Print", "Num_Lock", "ctrl+F10", "shift+F10"),
    *("shift", "shift", "shift", "shift", "shift", "ctrl+alt+Right", "alt+F10", "alt+F7"),
)


class Session:
    """A screen of its own with a window manager, and the kiosk on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        self.watcher: subprocess.Popen[bytes] | None = None
        read, write = os.pipe()
        xvfb = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
        self._start(xvfb, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        self.env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._start(["openbox"], env=self.env)
        # Qt asks once, when it starts, whether there is anybody who manages windows.
        self.until(lambda: self.say("xdotool", "get_num_desktops").isdigit())
        program = [sys.executable, "-m", "ui.app", "--watched", "--folder", str(folder)]
        self.watcher = self._start(program, env=self.env)

    def _start(self, command: list[str], **how: object) -> subprocess.Popen[bytes]:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started = subprocess.Popen(command, **(quiet | how))  # type: ignore[call-overload]
        self._started.append(started)
        return started  # type: ignore[no-any-return]

    def close(self) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(PATIENCE_S)

    def say(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, check=False, timeout=PATIENCE_S
        )
        return done.stdout.strip()

    @property
    def kiosk(self) -> int:
        """The process that is watched; 0: there is none now."""
        if self.watcher is None:
            return 0
        children = Path(f"/proc/{self.watcher.pid}/task/{self.watcher.pid}/children")
        return int((children.read_text().split() or ["0"])[0])

    def in_front(self) -> int:
        """The process whose window has the keyboard."""
        told = self.say("xdotool", "getactivewindow", "getwindowpid")
        return int(told) if told.isdigit() else 0

    def fills_the_screen(self) -> bool:
        told = self.say("xdotool", "getactivewindow", "getwindowgeometry")
        return f"Geometry: {SIZE}" in told and "Position: 0,0" in told

    def until(self, done: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while not done():
            assert time.monotonic() < deadline_s, (self.kiosk, self.in_front())
            time.sleep(0.1)

    def until_in_front(self) -> None:
        def there() -> bool:
            return self.kiosk != 0 and self.in_front() == self.kiosk and self.fills_the_screen()

        self.until(there)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    folder = tmp_path / "kiosk"
    with open_desk(folder) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        assert desk.do(c.AddStaff("Ogsun Bae", "administrator", "271828")).ok
    opened = Session(folder)
    yield opened
    opened.close()


def test_nothing_that_somebody_types_leads_out_and_a_kiosk_that_is_killed_comes_back(
    session: Session,
) -> None:
    session.until_in_front()
    first = session.kiosk
    for key in KEYS:
        session.say("xdotool", "key", "--clearmodifiers", key)
    session.say("xdotool", "mousemove", "640", "400", "click", "3", "click", "2")
    session.say("xdotool", "mousemove", "0", "799", "mousedown", "1", "mouseup", "1")
    session.say("xdotool", "getactivewindow", "windowminimize")
    session.until_in_front()
    assert session.kiosk == first, "it was never closed"

    os.kill(first, signal.SIGKILL)
    session.until(lambda: session.kiosk not in (0, first))
    session.until_in_front()
