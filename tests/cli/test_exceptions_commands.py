"""From a terminal somebody is sent on, taken and settled."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json, somebody


def test_somebody_is_sent_on_taken_and_settled(kioskctl: Kioskctl, station: Path) -> None:
    code = somebody(station)
    assert "Nobody waits" in kioskctl("exceptions").stdout
    assert kioskctl("exception", "send", code, "--reason", "mood").exit_code == 1
    assert kioskctl("exception", "send", code, "--reason", "document").exit_code == 0
    assert only_json(kioskctl("exceptions", "--json"))["waiting"] == 1
    assert kioskctl("exception", "take").exit_code == 0
    assert "document" in kioskctl("exceptions").stdout
    assert kioskctl("exception", "settle").exit_code == 0
    assert kioskctl("exception", "settle").exit_code == 1
