"""Makes the virtual environment, fills it from the lock files and proves that Qt starts in it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from own_wheel import project_of, write_wheel
from pip_words import Progress, explain
from telling import Stop, say, watch

# Raise it when the steps below change, so that every environment is brought up again.
STEPS_VERSION = 1
RUN_LOCK = "requirements.txt"
CHECK_LOCK = "requirements-check.txt"


@dataclass(frozen=True)
class Environment:
    """The checkout's own `.venv` and the marks that say which steps have ended in it."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def lock(self, name: str) -> Path:
        return self.root / "packaging" / name

    def is_marked(self, step: str, digest: str) -> bool:
        mark = self._mark(step)
        return mark.is_file() and mark.read_text("utf-8") == digest

    def mark(self, step: str, digest: str) -> None:
        self._mark(step).write_text(digest, "utf-8")

    def unmark(self, step: str) -> None:
        self._mark(step).unlink(missing_ok=True)

    def digest(self, *parts: str | bytes) -> str:
        """One digest of what a step depends on: its own parts, the place and the Python."""
        configured = self.folder / "pyvenv.cfg"
        python = configured.read_bytes() if configured.is_file() else b""
        found = hashlib.sha256()
        for part in (str(STEPS_VERSION), str(self.root), python, *parts):
            value = part.encode() if isinstance(part, str) else part
            found.update(len(value).to_bytes(8, "big") + value)
        return found.hexdigest()

    def _mark(self, step: str) -> Path:
        return self.folder / f"rollcall-{step}.done"


def is_usable(environment: Environment) -> bool:
    """True for one that was not left half made nor moved, and whose Python still exists."""
    if _unfinished(environment).exists() or not environment.python.exists():
        return False
    # Its programs begin with the full path of their Python, so they do not survive a move.
    place = environment.folder / "rollcall-place"
    return not place.exists() or place.read_text("utf-8") == str(environment.root)


def _unfinished(environment: Environment) -> Path:
    return environment.folder / "rollcall-unfinished"


def create(environment: Environment) -> None:
    if environment.folder.exists():
        say("The folder .venv was left half made or moved, or its Python is gone: making it again.")
        shutil.rmtree(environment.folder)
    else:
        say("Making the folder .venv for the program's own packages.")
    environment.folder.mkdir()
    _unfinished(environment).touch()
    # The Python under a virtual environment, should somebody start us with the one just removed.
    base = getattr(sys, "_base_executable", sys.executable)
    ended = watch([base, "-m", "venv", str(environment.folder)])
    if ended.status != 0:
        raise Stop(f"Python could not make the folder .venv:\n{ended.last_lines(5)}")
    (environment.folder / "rollcall-place").write_text(str(environment.root), "utf-8")
    _unfinished(environment).unlink()


# Nothing is compiled on a desk. What is published as source alone and needs no compiler is named:
# packbits, one module in plain Python, which label printers of Brother are spoken to with.
_BUILT = ("--only-binary=:all:", "--no-binary=packbits")


def install_locked(environment: Environment, *, with_checks: bool) -> None:
    """Install exactly what the lock files name, unless exactly that was installed before."""
    names = [RUN_LOCK, CHECK_LOCK] if with_checks else [RUN_LOCK]
    digests = {name: environment.digest(environment.lock(name).read_bytes()) for name in names}
    if all(environment.is_marked(name, digest) for name, digest in digests.items()):
        return
    for name in names:
        environment.unmark(name)
    # A set-up that is killed from here on leaves this behind, and the next one starts afresh.
    _unfinished(environment).touch()
    locks = [environment.lock(name) for name in names]
    progress = Progress(locks)
    say(f"Installing {progress.expected} locked packages (some 400 MB to fetch, the first time).")
    wanted = [argument for lock in locks for argument in ("-r", str(lock))]
    # The locks name everything, so pip shall look for nothing: of a package of which another one
    # wants an extra it would take the newest release, and then say that no lock names that.
    strict = ["--no-deps", "--require-hashes", "--progress-bar=off", *_BUILT]
    ended = watch(
        [*_pip(environment), "install", *strict, *wanted],
        environment=_pip_settings(),
        on_line=progress.read,
    )
    log = environment.folder / "rollcall-pip.log"
    log.write_text(ended.output, "utf-8")
    _unfinished(environment).unlink()
    if ended.status != 0:
        raise Stop(explain(ended, log=log))
    for name, digest in digests.items():
        environment.mark(name, digest)


def install_project(environment: Environment) -> None:
    """Make this checkout importable in its environment, with its programs beside Python."""
    digest = environment.digest(json.dumps(project_of(environment.root), sort_keys=True))
    if environment.is_marked("project", digest):
        return
    with tempfile.TemporaryDirectory() as folder:
        wheel = write_wheel(environment.root, Path(folder))
        only_this = ["--no-deps", "--no-index", "--force-reinstall", "--quiet"]
        ended = watch(
            [*_pip(environment), "install", *only_this, str(wheel)], environment=_pip_settings()
        )
    if ended.status != 0:
        raise Stop(f"The programs could not be put into .venv:\n{ended.last_lines(5)}")
    environment.mark("project", digest)


# What pip does for every package that it installs: without it the first start, and every start
# where Python may write nothing beside a program's files, would translate all of it again.
_COMPILED = ("kiosk", "ui", "badges")


def compile_project(environment: Environment) -> None:
    """Put the bytecode of what changed beside the checkout's files; where that fails, Python
    translates at each start, which takes longer and nothing else."""
    folders = [str(environment.root / name) for name in _COMPILED]
    subprocess.run(
        [str(environment.python), "-m", "compileall", "-qq", *folders],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def unfold_qt(environment: Environment) -> None:
    """Let PySide keep its own modules as files: it holds them packed, and translates 90 kB of them
    anew at each start. That is its own switch; where it fails a start takes a little longer."""
    digest = environment.digest(environment.lock(RUN_LOCK).read_bytes())
    if environment.is_marked("unfolded", digest):
        return
    unfold = (
        "import compileall, pathlib, PySide6.QtCore, shiboken6\n"
        "folder = pathlib.Path(shiboken6.__file__).parent / 'files.dir'\n"
        "assert folder.is_dir() and compileall.compile_dir(folder, quiet=2)"
    )
    ended = subprocess.run(
        [str(environment.python), "-c", unfold],
        env={**os.environ, "SBK_EMBED": "0"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if ended.returncode == 0:
        environment.mark("unfolded", digest)


def _pip(environment: Environment) -> list[str]:
    return [str(environment.python), "-m", "pip", "--no-input", "--disable-pip-version-check"]


def _pip_settings() -> dict[str, str]:
    # Settings of the person's own that would send the packages somewhere else than into .venv.
    return {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PYTHONNOUSERSITE": "1"}


def prove_qt(environment: Environment) -> str:
    """Start Qt without a screen in the new environment; the answer is what hinders it, or empty."""
    proof = (
        "import PySide6.QtMultimedia, PySide6.QtNetwork\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QApplication([])"
    )
    ended = subprocess.run(
        [str(environment.python), "-c", proof],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == 0:
        return ""
    told = ended.stderr.strip().splitlines()
    return told[-1] if told else f"it ended with status {ended.returncode}"
