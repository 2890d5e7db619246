"""The doctor says for each part: OK, look at this, or broken; and what to do."""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import health
from kiosk.cli.doctor_command import CHECKS
from kiosk.cli.health import Health
from tests.cli.conftest import Kioskctl, only_json


def findings(kioskctl: Kioskctl) -> dict[str, dict[str, Any]]:
    return {one["check"]: one for one in only_json(kioskctl("doctor", "--json"))["findings"]}


def test_a_sound_station_is_sound(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("doctor")
    assert result.exit_code == 0, result.stdout
    assert "broken" not in result.stdout
    assert {"SQLite", "fonts", "key", "log", "printer", "disk"} <= set(findings(kioskctl))


def test_a_station_that_does_not_exist_is_not_made_by_looking(
    kioskctl: Kioskctl, folder: Path
) -> None:
    found = findings(kioskctl)
    assert found["database"]["health"] == "look at this"
    assert "kioskctl import" in found["database"]["to_do"]
    assert not folder.exists()


def test_a_station_in_use_is_said_to_be_in_use(kioskctl: Kioskctl, station: Path) -> None:
    from kiosk.desk import open_desk

    with open_desk(station):
        result = kioskctl("doctor", "--json")
    assert result.exit_code == 1
    assert "already open" in result.stdout


@pytest.mark.skipif(os.name == "nt", reason="modes of files say nothing on Windows")
def test_a_key_that_others_can_read_is_broken(kioskctl: Kioskctl, station: Path) -> None:
    (station / "rollcall.key").chmod(0o644)
    found = findings(kioskctl)
    assert found["key"]["health"] == "broken"
    assert "chmod 600" in found["key"]["to_do"]


@pytest.mark.skipif(os.name == "nt", reason="modes of files say nothing on Windows")
def test_a_folder_that_others_can_read_is_worth_a_look(kioskctl: Kioskctl, station: Path) -> None:
    station.chmod(0o755)
    assert findings(kioskctl)["data folder"]["health"] == "look at this"


def test_a_full_disk_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "DISK_FREE_BROKEN_BYTES", 10**18)
    (finding,) = health.check_disk(tmp_path / "not" / "there")
    assert finding.health is Health.BROKEN
    assert "Make room" in finding.to_do


def test_an_old_sqlite_is_a_finding_and_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.store import engine

    monkeypatch.setattr(engine, "SQLITE_VERSION_MIN", (99, 0, 0))
    (finding,) = health._guarded("SQLite", health.check_sqlite_version)
    assert finding.health is Health.BROKEN
    assert "can lose saved data" in finding.words


def test_a_tampered_log_is_broken(kioskctl: Kioskctl, station: Path) -> None:
    from tests.cli.test_upkeep import change_a_body

    change_a_body(station, seq=700)
    found = findings(kioskctl)
    assert found["log"]["health"] == "broken"
    assert "700" in found["log"]["words"]


def test_a_certificate_that_ends_soon_is_told_by_doctor_and_status(
    kioskctl: Kioskctl, station: Path
) -> None:
    from kiosk.desk import open_desk

    assert "certificate" not in findings(kioskctl)
    for days, health_word in ((400, "OK"), (20, "look at this"), (0.5, "broken")):
        with open_desk(station) as desk:
            ends_ms = desk.now_ms() + round(days * 86_400_000) + 60_000
            desk.set_setting("own_certificate_ends_ms", str(ends_ms))
        assert findings(kioskctl)["certificate"]["health"] == health_word
    assert "Certificate   The hub's certificate ends within a day" in kioskctl("status").stdout


def test_status_says_what_ages_in_silence(kioskctl: Kioskctl, station: Path) -> None:
    from kiosk.desk import open_desk

    with open_desk(station) as desk:
        desk.set_setting("hub_url", "https://10.0.0.5:8470")
        desk.set_setting("clock_offset_ms", "-600000")
        desk.rename("Desk 7")
    said = kioskctl("status").stdout
    assert "(the oldest for less than a minute)" in said
    assert "Clock         10 minutes ahead of the hub's: set it. No data is at risk." in said


def test_every_check_has_words_of_its_own_for_the_column() -> None:
    tree = ast.parse(Path(health.__file__).read_text(encoding="utf-8"))
    names = {
        call.args[0].value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("Finding", "_guarded")
        and isinstance(call.args[0], ast.Constant)
    }
    assert len(names) > 15
    assert names - {"SQLite"} <= set(CHECKS)  # a name is a name in every language
