"""Print jobs from a terminal: listed, printed, moved, cancelled."""

from __future__ import annotations

from pathlib import Path

from badges import load_layout
from kiosk.printing.own_layouts import OwnLayouts
from tests.cli.conftest import Kioskctl, only_json, somebody


def test_what_was_ordered_is_listed_and_printed_into_the_folder(
    kioskctl: Kioskctl, station: Path
) -> None:
    kioskctl("check-in", somebody(station))
    (job,) = only_json(kioskctl("print", "jobs", "--json"))["jobs"]
    assert job["state"] == "waiting"
    assert kioskctl("print", "run").stdout == "1 printed, 0 waiting, 0 failed.\n"
    assert len(list((station / "badges").glob("*.pdf"))) == 1
    assert kioskctl("print", "run").stdout == "0 printed, 0 waiting, 0 failed.\n"


def test_a_cancelled_job_is_not_printed(kioskctl: Kioskctl, station: Path) -> None:
    kioskctl("check-in", somebody(station))
    assert kioskctl("print", "cancel", 1).exit_code == 0
    assert kioskctl("print", "cancel", 1).exit_code == 1
    assert "0 printed" in kioskctl("print", "run").stdout


def test_only_a_failed_job_can_be_printed_again(kioskctl: Kioskctl, station: Path) -> None:
    kioskctl("check-in", somebody(station))
    result = kioskctl("print", "retry", 1)
    assert result.exit_code == 1
    assert "has not failed" in result.stderr


def test_a_printer_that_does_not_exist_is_not_chosen(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("print", "move", "")
    assert result.exit_code == 1
    assert kioskctl("print", "move", "folder").exit_code == 0


def test_the_layout_of_a_station_is_said_and_chosen(kioskctl: Kioskctl, station: Path) -> None:
    assert kioskctl("print", "layout").stdout == "This station prints badges with a6-portrait.\n"
    OwnLayouts(station / "layouts").save("mine", load_layout("a7-portrait"))
    answer = only_json(kioskctl("print", "layout", "mine:black", "--json"))
    assert (answer["layout"], answer["own"]) == ("mine:black", ["mine"])
    assert "Layouts made here: mine." in kioskctl("print", "layout").stdout
    wrong = kioskctl("print", "layout", "place-card")
    assert (wrong.exit_code, "is no badge" in wrong.stderr) == (1, True)


def test_no_jobs_is_said_in_words(kioskctl: Kioskctl, station: Path) -> None:
    assert "No badge was ordered" in kioskctl("print", "jobs").stdout


def test_a_table_list_needs_tables_and_comes_in_their_order(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "tables.pdf"
    nobody = kioskctl("badges", "--layout", "table-list", "-o", pdf)
    assert (nobody.exit_code, "columns registration_code and table" in nobody.stderr) == (1, True)
    plan = tmp_path / "gala.csv"
    plan.write_text(f"code,table,seat\n{somebody(station)},7,2\n{somebody(station, 'mayor')},8,\n")
    assert kioskctl("import", plan, "--yes").exit_code == 0
    done = only_json(kioskctl("badges", "--layout", "table-list", "-o", pdf, "--json"))
    assert (done["badges"], done["pages"]) == (2, 2)
    shown = kioskctl("show", somebody(station)).stdout
    assert "7, seat 2" in shown
