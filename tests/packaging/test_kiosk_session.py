"""The session without a desktop is whole: a script that a shell can read, and what starts it."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "kiosk_session"
SCRIPT = FOLDER / "rollcall-kiosk"


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_the_script_is_one_that_a_shell_can_read_and_may_run() -> None:
    subprocess.run(["sh", "-n", str(SCRIPT)], check=True)
    assert os.access(SCRIPT, os.X_OK)
    assert "--watched" in SCRIPT.read_text("utf-8")


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_inside_x_it_starts_the_watched_kiosk_with_what_it_was_given(tmp_path: Path) -> None:
    told = tmp_path / "told"
    program = tmp_path / "kiosk"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\n')
    program.chmod(0o755)
    environment = os.environ | {"DISPLAY": ":9", "ROLLCALL_KIOSK": str(program)}
    subprocess.run(["sh", str(SCRIPT), "--screen-inches", "43"], env=environment, check=True)
    assert told.read_text().split() == ["--watched", "--screen-inches", "43"]


def test_what_starts_it_names_it() -> None:
    for name, section, key in (
        ("rollcall-kiosk.desktop", "Desktop Entry", "Exec"),
        ("rollcall-kiosk.service", "Service", "ExecStart"),
    ):
        parser = configparser.ConfigParser(strict=False, interpolation=None)
        parser.read(FOLDER / name, encoding="utf-8")
        assert Path(parser[section][key]).name == SCRIPT.name
