"""Items are lent and taken back from a terminal too, and what is out is listed for the evening."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json, somebody


def test_an_item_is_lent_listed_and_taken_back(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    code = somebody(station)
    assert kioskctl("items", "out", "-o", tmp_path / "none.pdf").exit_code == 1
    assert kioskctl("items", "lend", code, "v 12").exit_code == 0
    again = kioskctl("items", "lend", code, "V 12")
    assert again.exit_code == 1
    assert "lent already" in again.stderr
    (item,) = only_json(kioskctl("items", "out", "--json"))["items"]
    assert (item["item"], bool(item["name"])) == ("V 12", True)
    for name in ("out.pdf", "out.csv", "out.xlsx"):
        done = only_json(kioskctl("items", "out", "-o", tmp_path / name, "--json"))
        assert done["out"] == 1
        assert (tmp_path / name).stat().st_size > 50
    assert kioskctl("items", "take-back", "V 12").exit_code == 0
    assert kioskctl("items", "take-back", "V 12").exit_code == 1
    assert only_json(kioskctl("items", "out", "--json"))["items"] == []
