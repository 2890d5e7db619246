"""Doors of sessions from a terminal."""

from __future__ import annotations

from pathlib import Path

from kiosk.desk import open_desk
from kiosk.domain import commands as c
from tests.cli.conftest import Kioskctl, only_json, somebody


def test_a_door_lets_in_counts_heads_and_takes_back(station: Path, kioskctl: Kioskctl) -> None:
    code = somebody(station)
    with open_desk(station) as desk:
        desk.do(c.CheckIn(code))
    early = kioskctl("--json", "door", "scan", code, "--session", "thm1")
    assert only_json(early)["verdict"] == "wrong day or session"
    assert "open from 2019-10-14T13:00" in early.stderr
    why = ("--although", "rehearsal")
    let_in = kioskctl("door", "scan", code, "--session", "THM1", *why)
    assert "In: " in let_in.stdout
    assert "1 of 300 in (0 %)" in let_in.stdout
    heads = only_json(kioskctl("--json", "door", "heads", "212", "--session", "THM1"))
    assert (heads["heads"], heads["inside"]) == (212, 1)
    shown = kioskctl("door", "show", "--session", "THM1")
    assert "212 heads" in shown.stdout
    assert "admitted" in shown.stdout
    assert kioskctl("door", "take-back", code, "--session", "THM1").exit_code == 0
    out = kioskctl("door", "scan", code, "--session", "THM1", "--out")
    assert "Not counted in here" in out.stderr
    undone = kioskctl("door", "scan", code, "--session", "THM1", *why)
    assert undone.exit_code == 0
    listed = {
        one["session"]: one for one in only_json(kioskctl("--json", "door", "list"))["sessions"]
    }
    assert "V-AUTO" not in listed
    assert (listed["THM1"]["inside"], listed["THM1"]["refused"]) == (1, 2)
    assert listed["EXC1"]["admits"] == ["mayor", "delegate", "staff"]
    assert 0 < listed["EXC1"]["eligible"] < listed["THM1"]["eligible"]
    assert "Fill" in kioskctl("door", "list").stdout


def test_a_session_that_is_not_there_and_a_list_without_any_are_sentences(
    station: Path, kioskctl: Kioskctl
) -> None:
    assert "no session NONE" in kioskctl("door", "heads", "3", "--session", "none").stderr


def test_without_a_programme_a_door_says_what_is_missing(folder: Path, kioskctl: Kioskctl) -> None:
    with open_desk(folder):
        pass
    assert "kioskctl import" in kioskctl("door", "show").stderr


def test_hours_of_doors_come_with_the_list(
    station: Path, kioskctl: Kioskctl, tmp_path: Path
) -> None:
    lines = tmp_path / "programme.csv"
    head = "code,kind,title,starts,ends,capacity,doors open,closes\n"
    row = "THM1,session,Theme 1,2019-10-14T13:30,2019-10-14T17:00,300,{},{}\n"
    lines.write_text(head + row.format("12:45", "2019-10-14T16:30"))
    assert kioskctl("import", lines, "--yes").exit_code == 0
    again = kioskctl("import", lines, "--yes")
    assert "0 new, 0 changed, 1 unchanged" in again.stdout
    (card,) = [
        one
        for one in only_json(kioskctl("--json", "door", "list"))["sessions"]
        if one["session"] == "THM1"
    ]
    assert (card["opens"], card["closes"]) == ("2019-10-14T12:45", "2019-10-14T16:30")
    lines.write_text(head + row.format("17:45", "16:30"))
    assert "close (2019-10-14T16:30) before they open" in kioskctl("import", lines, "--yes").stderr
