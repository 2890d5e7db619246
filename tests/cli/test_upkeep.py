"""Naming, rebuilding, verifying; and what happens when something goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk import Desk, open_desk
from tests.cli.conftest import Kioskctl, only_json, somebody


def test_a_rebuild_gives_the_same_tables(kioskctl: Kioskctl, station: Path) -> None:
    kioskctl("check-in", somebody(station))
    with open_desk(station) as desk:
        before = desk.digests()
    assert only_json(kioskctl("rebuild", "--json"))["digests"] == before


def test_a_sound_log_is_called_sound(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("log", "verify")
    assert result.exit_code == 0
    assert result.stdout.startswith("Sound: ")
    assert only_json(kioskctl("log", "verify", "--json"))["ok"] is True


def test_a_tampered_entry_is_named(kioskctl: Kioskctl, station: Path) -> None:
    change_a_body(station, seq=5)
    result = kioskctl("log", "verify")
    assert result.exit_code == 1
    assert "entry 5 (delegation.described" in result.stderr
    assert "is the first that does not hold: its content was changed" in result.stderr
    value = only_json(kioskctl("log", "verify", "--json"))
    assert (value["ok"], value["branches"][0]["broken_at"]) == (False, 5)


def change_a_body(station: Path, *, seq: int) -> None:
    from sqlalchemy import update

    from kiosk.store.store import Store
    from kiosk.store.tables import ENTRY

    store, table = Store(station), ENTRY
    with store.transaction() as connection:
        connection.execute(update(table).where(table.c.seq == seq).values(body=b"\xa0"))
    store.close()


def test_a_station_gets_a_name(kioskctl: Kioskctl, station: Path) -> None:
    assert "Main hall" in kioskctl("name", " Main  hall ").stdout
    assert only_json(kioskctl("status", "--json"))["status"]["station"] == "Main hall"
    assert kioskctl("name", "").exit_code == 1


def test_status_and_visits_read_well(kioskctl: Kioskctl, station: Path) -> None:
    said = kioskctl("status").stdout
    assert "WeGO Executive Committee 2019 (EXCOM2019)" in said
    assert "282 people, 0 checked in" in said
    visits = only_json(kioskctl("visits", "--json"))["visits"]
    assert [visit["capacity"] for visit in visits] == [40, 80, 24, 120]
    assert "V-GCCEI" in kioskctl("visits").stdout


def test_options_may_stand_before_or_after_the_command(station: Path) -> None:
    from typer.testing import CliRunner

    from kiosk.cli import app

    first = CliRunner().invoke(app, ["--folder", str(station), "--json", "visits"])
    last = CliRunner().invoke(app, ["visits", "--folder", str(station), "--json"])
    assert only_json(first) == only_json(last)


def test_the_folder_may_come_from_the_environment(
    station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from kiosk.cli import app

    monkeypatch.setenv("KIOSK_FOLDER", str(station))
    assert len(only_json(CliRunner().invoke(app, ["visits", "--json"]))["visits"]) == 4


def test_a_folder_that_is_in_use_is_a_sentence(kioskctl: Kioskctl, station: Path) -> None:
    with open_desk(station):
        result = kioskctl("visits")
    assert result.exit_code == 1
    assert "already open" in result.stderr


def test_a_fault_of_our_own_is_written_down_and_ends_with_70(
    kioskctl: Kioskctl, station: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Desk) -> None:
        raise ZeroDivisionError("nobody thought of that")

    monkeypatch.setattr(Desk, "visits", broken)
    result = kioskctl("visits", "--json")
    assert result.exit_code == 70
    details = Path(only_json(result)["details"])
    assert details.parent == station / "faults"
    assert "nobody thought of that" in details.read_text(encoding="utf-8")
    assert "Traceback" not in result.stderr


def test_version_names_what_it_is_made_of(kioskctl: Kioskctl) -> None:
    value = only_json(kioskctl("version", "--json"))
    assert set(value) == {"rollcall", "python", "sqlite", "system"}
