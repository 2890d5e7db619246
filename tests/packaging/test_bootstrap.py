"""The one command: what it takes, and what it says to who cannot be helped."""

import subprocess
import sys
from pathlib import Path

import pytest

BOOTSTRAP = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"


def bootstrap(*arguments: str, python: str = sys.executable) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [python, str(BOOTSTRAP), *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("command", ["setup", "run", "test"])
def test_each_command_says_what_it_does(command: str) -> None:
    told = bootstrap(command, "--help")
    assert told.returncode == 0
    assert "set up" in told.stdout or "make .venv" in told.stdout


def test_an_unknown_command_is_named_with_the_known_ones() -> None:
    told = bootstrap("instal")
    assert told.returncode == 2
    assert "'setup', 'run', 'test'" in told.stderr


def test_an_older_python_is_told_which_one_is_needed(tmp_path: Path) -> None:
    # A Python that says it is 3.9: the same interpreter with its version told otherwise.
    old = tmp_path / "old.py"
    old.write_text(
        f"import runpy, sys\nsys.version_info = (3, 9, 2)\n"
        f"runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')\n",
        "utf-8",
    )
    told = subprocess.run([sys.executable, old], capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "needs Python 3.11 or newer, and this is Python 3.9" in told.stderr
