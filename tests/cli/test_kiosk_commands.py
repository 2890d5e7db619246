"""Kiosks from a terminal: how they are set, what they say, and who waits at one."""

from __future__ import annotations

from pathlib import Path

from kiosk.desk import open_desk
from kiosk.domain.commands import CallStaff
from tests.cli.conftest import Kioskctl, only_json


def test_an_organiser_sets_kiosks_and_gives_them_words(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    assert kioskctl("kiosk", "set", "languages", "ko;fr").exit_code == 0
    assert kioskctl("kiosk", "set", "idle", "60").exit_code == 0
    assert kioskctl("kiosk", "set", "idle", "60").exit_code == 1
    assert kioskctl("kiosk", "set", "idle", "3").exit_code == 1
    notice = tmp_path / "privacy.txt"
    notice.write_text("\ufeffWe keep your name until December.\n", "utf-8")
    assert kioskctl("kiosk", "text", "privacy", "en", notice).exit_code == 0
    assert kioskctl("kiosk", "desk", "Desk 2").exit_code == 0
    shown = only_json(kioskctl("kiosk", "show", "--json"))
    assert (shown["languages"], shown["idle"], shown["desk"]) == ("ko;fr", 60, "Desk 2")
    assert shown["texts"] == [{"name": "privacy", "language": "en", "characters": 33}]
    assert "text privacy in en: own words" in kioskctl("kiosk", "show").stdout
    assert kioskctl("kiosk", "text", "privacy", "en").exit_code == 0
    assert only_json(kioskctl("kiosk", "show", "--json"))["texts"] == []
    notice.write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in kioskctl("kiosk", "text", "privacy", "en", notice).stderr
    assert "cannot be read" in kioskctl("kiosk", "text", "privacy", "en", tmp_path / "no").stderr
    assert "names no desk" in kioskctl("kiosk", "desk", " ").stdout


def test_the_printer_of_slips_is_named_at_the_kiosk(kioskctl: Kioskctl, station: Path) -> None:
    assert only_json(kioskctl("kiosk", "show", "--json"))["slips"] == "code"
    said = kioskctl("kiosk", "slips", "folder", "--paper", "a6").stdout
    assert "Slips come from folder, on a6." in said
    assert only_json(kioskctl("kiosk", "show", "--json"))["slips"] == "folder, a6"
    assert "no printer called" in kioskctl("kiosk", "slips", "nowhere").stderr
    assert "roll, a6" in kioskctl("kiosk", "slips", "folder", "--paper", "A5").stderr
    assert "prints no slips" in kioskctl("kiosk", "slips", "code").stdout
    assert "nothing along" in kioskctl("kiosk", "slips", "none").stdout
    assert only_json(kioskctl("kiosk", "show", "--json"))["slips"] == "none"
    assert only_json(kioskctl("kiosk", "slips", "folder", "--json"))["offers"] == "paper"


def test_a_call_is_listed_and_answered_by_its_number(kioskctl: Kioskctl, station: Path) -> None:
    with open_desk(station) as desk:
        desk.rename("Kiosk 3")
        desk.do(CallStaff("scan", "asked"))
    assert "3-1" in kioskctl("kiosk", "calls").stdout
    (call,) = only_json(kioskctl("kiosk", "calls", "--json"))["calls"]
    assert (call["ticket"], call["step"], call["reason"]) == ("3-1", "scan", "asked")
    assert kioskctl("kiosk", "answer", "3-1", "--how", "sent Kim away").exit_code == 1
    assert kioskctl("kiosk", "answer", "3-1").exit_code == 0
    assert only_json(kioskctl("kiosk", "calls", "--json"))["calls"] == []
    assert "No call 3-1 is open" in kioskctl("kiosk", "answer", "3-1").stderr
