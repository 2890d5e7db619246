"""Corrections, cancellations and erasures, from a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.sample import sample_folder
from tests.cli.conftest import Kioskctl, only_json, somebody


def test_a_correction_reads_at_once_and_asks_for_a_new_badge(
    kioskctl: Kioskctl, station: Path
) -> None:
    code = somebody(station)
    kioskctl("check-in", code)
    said = kioskctl("correct", code, "family-name=Binaghi-Rossi", "position=Deputy Mayor")
    assert "Binaghi-Rossi" in said.stdout
    assert "kioskctl reprint" in said.stdout
    assert "Deputy Mayor" in kioskctl("show", code).stdout
    again = kioskctl("correct", code, "position=Deputy Mayor")
    assert again.exit_code == 1
    assert "already reads like this" in again.stderr


def test_a_field_that_cannot_be_corrected_is_told_with_those_that_can(
    kioskctl: Kioskctl, station: Path
) -> None:
    result = kioskctl("correct", somebody(station), "category=mayor")
    assert result.exit_code == 1
    assert "given_name" in result.stderr


def test_who_cancelled_is_not_checked_in_until_reinstated(
    kioskctl: Kioskctl, station: Path
) -> None:
    code = somebody(station)
    kioskctl("sign-up", code, "V-AUTO")
    assert "V-AUTO" in kioskctl("cancel", code, "--reason", "ill").stdout
    refused = kioskctl("check-in", code)
    assert refused.exit_code == 1
    assert "cancelled: ill" in refused.stderr
    assert kioskctl("reinstate", code).exit_code == 0
    assert kioskctl("check-in", code).exit_code == 0


def test_nobody_is_erased_without_a_yes(kioskctl: Kioskctl, station: Path) -> None:
    code = somebody(station)
    assert kioskctl("erase", code).exit_code == 1
    assert kioskctl("show", code).exit_code == 0
    assert kioskctl("erase", code, "--yes").exit_code == 0
    assert only_json(kioskctl("log", "verify", "--json"))["erased"] > 0


def test_a_backup_is_a_file_that_can_be_carried(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "copy.db"
    said = only_json(kioskctl("backup", "-o", target, "--json"))
    assert said["bytes"] == target.stat().st_size > 0
    assert kioskctl("backup").exit_code == 0
    assert len(list((station / "backups").glob("*.db"))) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_a_person_is_asked_and_a_yes_writes(folder: Path) -> None:
    import pty

    program = [sys.executable, "-c", "from kiosk.cli import main; main()"]
    words = ["--folder", str(folder), "import", str(sample_folder("excom2019"))]
    try:
        person, station = pty.openpty()
    except OSError as error:
        pytest.skip(f"no pseudo-terminal can be had here: {error}")
    process = subprocess.Popen([*program, *words], stdin=station, stdout=station, stderr=station)
    with process:
        os.close(station)
        said = b""
        while b"Write this?" not in said:
            said += os.read(person, 4096)
        os.write(person, b"y\n")
        assert process.wait(60) == 0
    os.close(person)
    with open_desk(folder) as desk:
        assert desk.counts().participants == 282
