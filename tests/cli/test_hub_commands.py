"""A hub and a station as two real programs, that find each other by address and code."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.desk import open_desk
from kiosk.hub.serve import HubServer
from kiosk.sync.client import join_hub
from tests.cli.conftest import Kioskctl, only_json, somebody
from tests.sync.small_event import set_up_event

PROGRAM = [sys.executable, "-c", "from kiosk.cli import main; main()"]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """A running hub that holds the sample event: its folder, and what it printed."""
    from kiosk.sample import sample_folder

    folder = tmp_path / "hub"
    with open_desk(folder) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
    command = [*PROGRAM, "hub", "--host", "127.0.0.1", "--port", "0", "--name", "Venue"]
    process = subprocess.Popen(
        [*command, "--folder", str(folder), "--json"], stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        yield folder, json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
    assert process.returncode == 0


def test_a_station_joins_acts_and_both_hold_the_same(
    hub: tuple[Path, dict[str, Any]], kioskctl: Kioskctl, folder: Path
) -> None:
    _, said = hub
    joined = only_json(kioskctl("join", said["url"], said["code"], "--name", "Desk 1", "--json"))
    assert joined["in_step"] is True
    assert joined["status"]["people"] == 282
    kioskctl("check-in", somebody(folder))
    assert only_json(kioskctl("status", "--json"))["status"]["not_yet_exchanged"] > 0
    assert "In step with the hub" in kioskctl("sync").stdout
    assert only_json(kioskctl("status", "--json"))["status"]["not_yet_exchanged"] == 0
    checks = {one["check"]: one for one in only_json(kioskctl("doctor", "--json"))["findings"]}
    assert checks["hub"]["health"] == "OK"
    assert checks["clock"]["health"] == "OK"


def test_a_wrong_code_is_a_sentence(hub: tuple[Path, dict[str, Any]], kioskctl: Kioskctl) -> None:
    result = kioskctl("join", hub[1]["url"], "0000-0000-0000")
    assert result.exit_code == 1
    assert "does not know this join code" in result.stderr


def test_a_station_without_a_hub_is_told_how_to_join_one(kioskctl: Kioskctl, station: Path) -> None:
    result = kioskctl("sync", "--json")
    assert result.exit_code == 1
    assert "kioskctl join" in only_json(result)["error"]


def test_a_hub_that_is_away_is_a_sentence_and_loses_nothing(
    kioskctl: Kioskctl, folder: Path
) -> None:
    result = kioskctl("join", "http://127.0.0.1:9", "0000-0000-0000")
    assert result.exit_code == 1
    assert "cannot be reached" in result.stderr


def test_a_station_joins_by_the_text_of_the_qr_alone(
    hub: tuple[Path, dict[str, Any]], kioskctl: Kioskctl, folder: Path
) -> None:
    joined = only_json(kioskctl("join", hub[1]["offer"], "--name", "Gate 1", "--json"))
    assert joined["in_step"] is True


def test_stations_are_listed_and_a_lost_one_is_revoked(
    tmp_path: Path, kioskctl: Kioskctl, folder: Path
) -> None:
    with open_desk(folder) as desk, open_desk(tmp_path / "gate") as gate:
        set_up_event(desk)
        gate.rename("Gate 1")
        with HubServer(desk) as server:
            join_hub(gate, server.url, server.new_code("gate"))
    (line,) = only_json(kioskctl("stations", "--json"))["stations"]
    assert (line["name"], line["role"], line["revoked"]) == ("Gate 1", "gate", False)
    assert "never" in kioskctl("stations").stdout
    assert "--yes" in kioskctl("revoke", "Gate 1").stderr
    assert "No station is called" in kioskctl("revoke", "Gate 2", "--yes").stderr
    assert "is revoked" in kioskctl("revoke", "Gate 1", "--yes").stdout
    assert "revoked" in kioskctl("stations").stdout
