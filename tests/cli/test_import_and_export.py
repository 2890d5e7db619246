"""Lists go in after a look and a yes; spreadsheets come out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from kiosk.demo.crowd import read_rows, write_rows
from kiosk.sample import sample_folder
from tests.cli.conftest import Kioskctl, only_json, somebody

SAMPLE = sample_folder("excom2019")
ROWS = 330


def test_without_a_yes_nothing_is_written_and_that_is_said(kioskctl: Kioskctl) -> None:
    result = kioskctl("import", SAMPLE)
    assert result.exit_code == 0
    assert "Nothing was written" in result.stderr
    assert result.stdout.splitlines()[-1] == f"{ROWS} new, 0 changed, 0 unchanged, 0 rejected"
    assert only_json(kioskctl("status", "--json"))["counts"]["participants"] == 0


def test_the_same_list_again_changes_nothing(kioskctl: Kioskctl) -> None:
    first = only_json(kioskctl("import", SAMPLE, "--yes", "--json"))
    assert (first["new"], first["written"]) == (ROWS, True)
    again = kioskctl("import", SAMPLE, "--yes")
    assert again.stdout.splitlines()[-1] == f"0 new, 0 changed, {ROWS} unchanged, 0 rejected"


def test_a_broken_row_is_named_with_its_number_and_the_good_ones_go_in(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    rows = read_rows(SAMPLE / "participants.csv")
    rows[4]["given_name"] = rows[4]["family_name"] = rows[4]["native_name"] = ""
    rows[7]["position"] = "Something else"
    path = tmp_path / "participants.csv"
    write_rows(path, rows)
    result = kioskctl("import", path, "--yes")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].endswith("1 changed, 280 unchanged, 1 rejected")
    assert "participants.csv, row 6: " in result.stderr


def test_a_file_that_is_not_there_is_a_sentence(kioskctl: Kioskctl, tmp_path: Path) -> None:
    result = kioskctl("import", tmp_path / "nothing.csv")
    assert result.exit_code == 1
    assert "nothing.csv" in result.stderr
    assert "Traceback" not in result.stderr


def test_exports_are_written_in_both_forms(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    kioskctl("check-in", somebody(station))
    for what in ("attendance", "passages", "visits"):
        for form in ("csv", "xlsx"):
            path = tmp_path / f"{what}.{form}"
            said = only_json(kioskctl("export", what, "-o", path, "--format", form, "--json"))
            assert path.stat().st_size > 100
            assert said["what"] == what
    attendance = (tmp_path / "attendance.csv").read_text(encoding="utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(attendance)))) == 282


def test_an_unknown_export_says_which_there_are(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    result = kioskctl("export", "everything", "-o", tmp_path / "x.csv")
    assert result.exit_code == 1
    assert "attendance, passages, visits" in result.stderr


def test_badges_of_a_category_go_into_one_file(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mayors.pdf"
    said = only_json(kioskctl("badges", "--category", "Mayor", "-o", path, "--json"))
    assert said["badges"] == 12
    assert path.read_bytes().startswith(b"%PDF")


def test_badges_of_nobody_are_no_file(kioskctl: Kioskctl, station: Path, tmp_path: Path) -> None:
    result = kioskctl("badges", "--category", "astronaut", "-o", tmp_path / "none.pdf")
    assert result.exit_code == 1
    assert not (tmp_path / "none.pdf").exists()
