"""Real PostgreSQL servers for the tests: started by them, killed by them, and gone after them."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest


def programs() -> Path:
    """Where PostgreSQL's own programs lie; they are not on the path on Debian."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)]
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path))
    if not found:
        pytest.skip("PostgreSQL is not installed here (apt-get install postgresql)")
    return found[0].parent


def other_user() -> str | None:
    """PostgreSQL refuses to run as root, so there somebody else has to."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


@dataclass(slots=True)
class Cluster:
    """One server with a folder of its own. It listens on a socket in that folder only."""

    folder: Path
    is_running: bool = False

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def url(self) -> str:
        return f"postgresql://rollcall@/postgres?host={self.folder}"

    def start(self, *settings: str) -> None:
        given = ("listen_addresses=", f"unix_socket_directories={self.folder}", *settings)
        options = " ".join(f"-c {setting}" for setting in given)
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", str(self.data), "-l", log, "-o", options, "-w", "start")
        self.is_running = True

    def stop(self) -> None:
        if self.is_running:
            self.run("pg_ctl", "-D", str(self.data), "-m", "immediate", "-w", "stop")
            self.is_running = False

    def kill(self) -> None:
        """As a power cut would: the server and all that works for it, at once."""
        server = int((self.data / "postmaster.pid").read_text().split()[0])
        for pid in (server, *children_of(server)):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        # After a power cut these would name nobody; here the dead may still be counted for a while.
        (self.data / "postmaster.pid").unlink()
        (self.folder / ".s.PGSQL.5432.lock").unlink(missing_ok=True)
        self.is_running = False

    def promote(self) -> None:
        self.run("pg_ctl", "-D", str(self.data), "-w", "promote")

    def copy_from(self, primary: Cluster, name: str) -> None:
        """Become a standby of that server, which follows it under this name."""
        source = f"host={primary.folder} user=rollcall application_name={name}"
        self.run("pg_basebackup", "-D", str(self.data), "-d", source, "-R", "-c", "fast", "-X", "s")

    def run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(programs() / program), *arguments],
            user=other_user(),
            cwd=self.folder,
            check=True,
            capture_output=True,
            timeout=120,
        )


def children_of(parent: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(stat.parent.name))
    return found


def make_folder() -> Path:
    # A short path of its own: a socket's path may have 107 characters, and it must be reachable.
    folder = Path(tempfile.mkdtemp(prefix="rollcall-pg-", dir="/tmp"))
    user = other_user()
    if user is not None:
        shutil.chown(folder, user)
    return folder


def make_cluster() -> Cluster:
    """A new, empty server, not started yet."""
    where = programs()
    assert where.is_dir()
    cluster = Cluster(make_folder())
    cluster.run("initdb", "-D", str(cluster.data), "-U", "rollcall", "--auth=trust", "-E", "UTF8")
    return cluster
