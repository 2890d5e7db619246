"""Photographs from a terminal."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.cli.conftest import Kioskctl, only_json, somebody


def test_photographs_come_in_after_a_yes_and_one_can_be_taken_away(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    folder, code = tmp_path / "photos", somebody(station)
    folder.mkdir()
    Image.new("RGB", (300, 400)).save(folder / f"{code}.jpg")
    (folder / "readme.txt").write_text("x")
    (folder / "ZZZZ99.jpg").write_bytes(b"nobody's")
    (folder / f"{somebody(station, 'mayor')}.png").write_bytes(b"broken")
    asked = kioskctl("photos", "import", folder)
    assert "Nothing was written" in asked.stderr
    assert "ZZZZ99.jpg" in asked.stderr
    done = only_json(kioskctl("photos", "import", folder, "--yes", "--json"))
    assert (done["new"], done["written"], done["rejected"]) == (2, 1, 2)
    assert "1 unchanged" in kioskctl("photos", "import", folder, "--yes").stdout
    assert kioskctl("photos", "remove", code).exit_code == 0
    assert kioskctl("photos", "remove", code).exit_code == 1
    assert kioskctl("photos", "remove", "ZZZZ99").exit_code == 1
