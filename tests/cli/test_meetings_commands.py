"""Meetings of two from a terminal: imported, listed, moved, and what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.desk import open_desk
from tests.cli.conftest import Kioskctl, only_json


def test_meetings_are_imported_listed_moved_and_exported(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    with open_desk(station) as desk:
        ana, ben, carla = [one.registration_code for one in desk.people("delegate")[:3]]

    def listed(*more: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = only_json(kioskctl("meetings", "list", "--json", *more))[
            "meetings"
        ]
        return found

    path = tmp_path / "list.csv"
    path.write_text(
        "Participant 1;Participant 2;Date;Start;End;Table no\n"
        f"{ana};{ben};2019-10-15;10:00;10:20;4\n"
        f"{ana};{carla};2019-10-15;10:00;10:20;5\n"
    )
    shown = kioskctl("meetings", "import", path)
    assert f"row 3: {ana} has another meeting" in shown.stderr
    assert "Nothing was written" in shown.stderr
    assert listed() == []
    assert only_json(kioskctl("meetings", "import", path, "--yes", "--json"))["new"] == 1
    (one,) = listed("--person", ben)
    short = one["appointment"][:8]
    assert (one["starts"], one["at_table"], one["state"]) == ("2019-10-15T10:00", "4", "planned")
    assert listed("--person", carla) == []
    there = ("2019-10-15T11:00", "--table", "5")
    assert kioskctl("meetings", "arrange", ana, carla, *there).exit_code == 0
    assert f"{ana} has another meeting" in kioskctl("meetings", "move", short, *there).stderr
    assert kioskctl("meetings", "move", short, "2019-10-15T12:00").exit_code == 0
    assert kioskctl("meetings", "missed", short, "--by", ben).exit_code == 0
    assert f"{ben} did not come" in kioskctl("meetings", "list").stdout
    assert kioskctl("meetings", "held", short).exit_code == 0
    assert "held or called off" in kioskctl("meetings", "call-off", short).stderr
    assert "No meeting begins" in kioskctl("meetings", "held", "zzz").stderr
    assert kioskctl("undo").exit_code == 0
    assert [one["state"] for one in listed()] == ["planned", "missed"]
    assert only_json(kioskctl("meetings", "times", short, "--json"))["times"] == []
    assert "at no time that is left" in kioskctl("meetings", "move", short).stderr
    assert kioskctl("export", "matchmaking", "-o", tmp_path / "all.csv").exit_code == 0
    assert "missed" in (tmp_path / "all.csv").read_text("utf-8-sig")
