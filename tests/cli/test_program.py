"""The program as a user starts it: quick to answer, and quiet about its inside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kiosk.sample import sample_folder

PROGRAM = [sys.executable, "-c", "from kiosk.cli import main; main()"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
        timeout=120,
    )


def test_help_imports_nothing_heavy() -> None:
    """So that `kioskctl --help` answers at once."""
    heavy = "{'sqlalchemy', 'sqlmodel', 'fastapi', 'reportlab', 'httpx2', 'cryptography', 'rich'}"
    code = f"import sys, kiosk.cli; print(sorted(set(sys.modules) & {heavy}))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_name_that_the_terminal_cannot_show_stops_no_command(tmp_path: Path) -> None:
    folder = str(tmp_path / "station")
    imported = run("import", str(sample_folder("excom2019")), "--yes", "--folder", folder)
    assert imported.returncode == 0, imported.stderr
    found = run("find", "seoul", "--folder", folder, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert found.returncode == 0, found.stderr
    assert "Seoul" in found.stdout


def test_a_mistyped_command_is_status_2() -> None:
    assert run("chekc-in").returncode == 2


def test_the_demo_ends_in_step_and_says_so_in_one_object(tmp_path: Path) -> None:
    arguments = ("--stations", "2", "--participants", "30", "--seed", "3", "--json")
    played = run("demo", "--out", str(tmp_path / "day"), *arguments)
    assert played.returncode == 0, played.stderr
    (line,) = played.stdout.splitlines()
    said = json.loads(line)
    assert said["converged"] is True
    assert said["seed"] == 3
    wanted = {
        *("participants", "checked_in", "badges", "visits", "stations", "acts_offline"),
        *("duplicates_found", "converged", "seconds", "files"),
    }
    assert wanted <= set(said)
    assert {"code", "capacity", "confirmed", "waiting"} <= set(said["visits"][0])
    again = run("demo", "--out", str(tmp_path / "day"))
    assert again.returncode == 1
    assert "another folder" in again.stderr
