"""A whole printing service of one's own: CUPS, what it needs, and a printer that can be killed.

Everything lives in one folder, on a socket and ports of its own, so that a CUPS that serves this
computer is neither asked nor disturbed; every program is ended by its own process group."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

QUEUE = "badge"
DEADLINE_S = 25.0
LOOK_EVERY_S = 0.05
NEEDED = ("cupsd", "lpadmin", "cupsdisable", "ippeveprinter", "avahi-daemon", "dbus-daemon")
FILTER = Path("/usr/lib/cups/filter/pdftopdf")
AVAHI_PID = Path("/run/avahi-daemon/pid")  # compiled into avahi: there can be one only

CUPSD = """
LogLevel warn
Listen {home}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
JobRetryInterval 1
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
CUPS_FILES = """
ServerRoot {home}/etc
StateDir {home}/state
CacheDir {home}/cache
RequestRoot {home}/spool
TempDir {home}/tmp
ErrorLog {home}/log/error
AccessLog {home}/log/access
PageLog {home}/log/page
"""
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={home}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/><allow send_type="signal"/>
<allow send_requested_reply="true" send_type="method_return"/>
<allow send_requested_reply="true" send_type="error"/>
<allow receive_type="method_call"/><allow receive_type="signal"/>
<allow receive_type="method_return"/><allow receive_type="error"/></policy></busconfig>
"""
AVAHI = """
[server]
host-name=rollcall-test
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
[publish]
publish-workstation=no
"""
# The printer's mechanics: as long as there is a file called hold, no badge comes out.
PRESS = """#!/bin/sh
while [ -e {home}/hold ]; do sleep 0.05; done
for page in "$@"; do :; done
cp "$page" {home}/out/$$.pdf
"""


def why_not() -> str:
    """Why there can be no printing service here; empty: there can."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    missing = [name for name in NEEDED if shutil.which(name, path=path) is None]
    missing += [] if FILTER.exists() else ["cups-filters"]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if os.geteuid() != 0:
        return "avahi keeps its process number where only root may write"
    return ""


@contextlib.contextmanager
def alone() -> Iterator[str]:
    """Waits until no other test has an avahi; gives why there can be none all the same."""
    with open(Path(tempfile.gettempdir()) / "rollcall-avahi.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        foreign = _is_running(AVAHI_PID)
        yield "an avahi-daemon runs, which would announce the printer around" if foreign else ""


def _is_running(pid_file: Path) -> bool:
    try:
        os.kill(int(pid_file.read_text()), 0)
    except (OSError, ValueError):
        return False
    return True


def until(true: Callable[[], object], what: str) -> None:
    """Wait for programs that we do not hold in our hands."""
    deadline = time.monotonic() + DEADLINE_S
    while not true():
        assert time.monotonic() < deadline, f"{what}: not within {DEADLINE_S} s"
        time.sleep(LOOK_EVERY_S)


@dataclass
class CupsWorld:
    home: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="rollcall-cups-")))
    _running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.home.chmod(0o755)  # the filters of CUPS run as another user
        for name in ("etc", "state", "cache", "spool", "tray", "tmp", "log", "out"):
            (self.home / name).mkdir()
        (self.home / "tmp").chmod(0o1777)
        texts = {"etc/cupsd.conf": CUPSD, "etc/cups-files.conf": CUPS_FILES, "bus.conf": BUS}
        for name, text in (texts | {"avahi.conf": AVAHI, "press": PRESS}).items():
            (self.home / name).write_text(text.format(home=self.home))
        (self.home / "press").chmod(0o755)
        self.port = _free_port()
        self.ports: dict[str, int] = {}
        self.environment = os.environ | {
            "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin",
            "LC_ALL": "C",
            "CUPS_SERVER": self.server,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.home}/bus",
        }

    @property
    def server(self) -> str:
        return str(self.home / "cups.sock")

    def start(self) -> None:
        config = ["-c", self.home / "etc/cupsd.conf", "-s", self.home / "etc/cups-files.conf"]
        self._run("bus", "dbus-daemon", f"--config-file={self.home}/bus.conf", "--nofork")
        self._run("cups", "cupsd", "-f", *map(str, config))
        until(lambda: _accepts(str(self.home / "bus")), "the message bus")
        avahi = ("--no-drop-root", "--no-chroot", "--no-rlimits")
        self._run("avahi", "avahi-daemon", "-f", str(self.home / "avahi.conf"), *avahi)
        until(lambda: _is_running(AVAHI_PID), "avahi")
        until(lambda: Path(self.server).exists(), "cupsd")
        self.start_printer()
        self._add_queue(QUEUE, self.port)

    def start_printer(self) -> None:
        self._start_press("printer", self.port, press="press", called="Badge Printer")

    def _start_press(self, name: str, port: int, *, press: str, called: str) -> None:
        tray = self.home / f"tray-{name}"
        tray.mkdir(exist_ok=True)
        options = ["-n", "localhost", "-p", str(port), "-d", str(tray)]
        options += ["-c", str(self.home / press), "-f", "application/pdf,image/pwg-raster"]
        self._run(name, "ippeveprinter", *options, called)
        until(lambda: self._printer_answers(name, port), "the printer")

    def kill_printer(self) -> None:
        self._end("printer", signal.SIGKILL)

    def add_printer(self, queue: str) -> None:
        """One more printer with a queue and an output of its own."""
        port = _free_port()
        (self.home / f"out-{queue}").mkdir()
        text = PRESS.replace("/out/", f"/out-{queue}/").replace("/hold", f"/hold-{queue}")
        press = self.home / f"press-{queue}"
        press.write_text(text.format(home=self.home))
        press.chmod(0o755)
        self.ports[queue] = port
        self._start_press(queue, port, press=press.name, called=f"Printer {queue}")
        self._add_queue(queue, port)

    def kill_added(self, queue: str) -> None:
        self._end(queue, signal.SIGKILL)

    def restart_added(self, queue: str) -> None:
        name = f"press-{queue}"
        self._start_press(queue, self.ports[queue], press=name, called=f"Printer {queue}")

    def _add_queue(self, queue: str, port: int) -> None:
        uri = f"ipp://localhost:{port}/ipp/print"
        policy = ("-o", "printer-error-policy=retry-job")
        self.tell("lpadmin", "-p", queue, "-E", "-v", uri, "-m", "everywhere", *policy)
        # lpadmin comes back before cupsd has asked the printer what it is; until then it is "raw".
        until(lambda: "Raw" not in self.tell("lpoptions", "-p", queue), "the queue")

    def stop_cups(self) -> None:
        self._end("cups", signal.SIGTERM)

    def start_cups(self) -> None:
        config = ["-c", self.home / "etc/cupsd.conf", "-s", self.home / "etc/cups-files.conf"]
        self._run("cups", "cupsd", "-f", *map(str, config))
        until(lambda: _accepts(self.server), "cupsd")

    def hold(self, queue: str = "") -> None:
        (self.home / (f"hold-{queue}" if queue else "hold")).touch()

    def let_go(self, queue: str = "") -> None:
        (self.home / (f"hold-{queue}" if queue else "hold")).unlink(missing_ok=True)

    def printed(self, queue: str = "") -> int:
        """Badges that really came out."""
        return len(list((self.home / (f"out-{queue}" if queue else "out")).iterdir()))

    def tell(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, check=True, timeout=DEADLINE_S, capture_output=True
        )
        return done.stdout.decode()

    def close(self) -> None:
        for name in reversed(list(self._running)):
            self._end(name, signal.SIGTERM)
        shutil.rmtree(self.home)

    def _run(self, name: str, *command: str) -> None:
        with (self.home / "log" / f"{name}.txt").open("ab") as log:
            self._running[name] = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def _end(self, name: str, how: signal.Signals) -> None:
        process = self._running.pop(name)
        os.killpg(process.pid, how)  # its own group: the printer's mechanics end with it
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(5)

    def _printer_answers(self, name: str, port: int) -> bool:
        assert self._running[name].poll() is None, (self.home / f"log/{name}.txt").read_text()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0


def _accepts(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(path) == 0


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
