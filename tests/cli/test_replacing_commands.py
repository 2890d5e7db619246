"""From a terminal too somebody comes in another's place, or collects another's badge."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json, somebody


def test_somebody_comes_in_anothers_place_and_collects_a_badge(
    kioskctl: Kioskctl, station: Path
) -> None:
    code = somebody(station)
    assert kioskctl("substitute", code).exit_code == 1, "nobody is named"
    named = ("--given", "Seoyun", "--family", "Kymm", "--json")
    done = only_json(kioskctl("substitute", code, *named))
    comes = done["code"]
    assert "in place of" in kioskctl("show", comes).stdout
    shown = kioskctl("show", code).stdout
    assert "Seoyun Kymm" in shown
    assert kioskctl("check-in", code).exit_code == 1
    said = ("collect", comes, "--by", "Sugja Park", "--seen")
    assert kioskctl(*said, "a smile").exit_code == 1
    assert only_json(kioskctl("--json", *said, "both"))["badge"] == 1
    assert "letter and identity: Sugja Park" in kioskctl("show", comes).stdout
    for _ in range(2):
        assert kioskctl("undo").exit_code == 0
    assert kioskctl("show", comes).exit_code == 1
    assert kioskctl("check-in", code).exit_code == 0
