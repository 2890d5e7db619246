"""Runs every check of the house, one after the other, and says how long each took."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass

from environment import Environment
from telling import say

# Two workers: more would only fight over the processors of a small machine. A file stays on one
# worker, so that a server which its tests share is started once. Where a worker falls the run ends
# and says at which test: one that takes its place waits for ever for the files that were given out.
PYTEST = (
    *("pytest", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"),
    "--max-worker-restart=0",
)

# Of the log, the exchange, the seats and the keys every branch is tried (pyproject.toml names the
# files), by the tests that lie where they lie: what some other test happens to pass through, at
# one speed and not at another, is not tried. Whoever runs tests of his choice is not asked.
BRANCHES = (
    "tests/cli/test_log_verify",
    "tests/credentials/",
    "tests/desk/test_erasing",
    "tests/domain/test_seat",
    "tests/log/",
    "tests/sync/",
)
EVERY_BRANCH = ("--cov", *(f"--cov-during={where}" for where in BRANCHES))


@dataclass(frozen=True)
class Check:
    """One check: what it is called, and the program in .venv with its arguments."""

    name: str
    command: tuple[str, ...]


BEFORE_THE_TESTS = (
    Check("ruff check", ("ruff", "check")),
    Check("ruff format", ("ruff", "format", "--check")),
    Check("mypy", ("mypy",)),
    Check("mypy packaging", ("mypy", "packaging")),
    Check("import contracts", ("lint-imports", "--no-cache")),
)


def run_all(environment: Environment, pytest_arguments: list[str]) -> int:
    """Run them all even when one fails; 0 only when each of them passed.

    The tests come last and nothing is printed after them when all is well: whoever reads the
    output, person or program, finds pytest's own closing line at its end.
    """
    failed = [check.name for check in BEFORE_THE_TESTS if not _passes(environment, check)]
    if failed:
        say(f"Failed so far: {', '.join(failed)}. The tests still run.")
    chosen = pytest_arguments or EVERY_BRANCH
    if not _passes(environment, Check("pytest", (*PYTEST, *chosen))):
        failed.append("pytest")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def _passes(environment: Environment, check: Check) -> bool:
    say(f"== {check.name}")
    started = time.monotonic()
    program, *arguments = check.command
    ended = subprocess.run(
        [str(environment.program(program)), *arguments],
        cwd=environment.root,
        env=_surroundings(),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if program != "pytest":  # which says its own time, as the last line
        verdict = "passed" if ended.returncode == 0 else "FAILED"
        say(f"== {check.name} {verdict} in {time.monotonic() - started:.1f} s")
    return ended.returncode == 0


def _surroundings() -> dict[str, str]:
    """As the person's own, without a screen, and with Python's bytecode kept: else each worker, and
    each program that a test starts, would translate all of its modules again."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    return surroundings
