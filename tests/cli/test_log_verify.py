"""`kioskctl log verify` names the first entry that does not hold, wherever the log lies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from kiosk.desk import open_desk
from kiosk.store.keys import KEY_FILE
from tests.cli.conftest import Kioskctl, only_json

PAGE = 4096
AT = 5  # which entry is spoilt


@pytest.fixture
def copy(station: Path, tmp_path: Path) -> Path:
    with open_desk(station) as desk:
        return desk.backup(tmp_path / "copy.db")


def flip(data: bytes, at: int = -1) -> bytes:
    spoilt = bytearray(data)
    spoilt[at] ^= 1
    return bytes(spoilt)


def spoil(database: Path, key: Path, column: str, table: str = "entry") -> None:
    """Flip one bit of what one row says, past the product and with the right seals."""
    connection = sqlcipher.connect(str(database))
    connection.execute(f"PRAGMA key = \"x'{key.read_text().strip()}'\"")
    where = f"WHERE seq = (SELECT min(seq) FROM {table} WHERE seq >= {AT})"  # noqa: S608
    ((data,),) = connection.execute(f"SELECT {column} FROM {table} {where}")  # noqa: S608
    changed = flip(data, len(data) // 2 if column == "header" else -1)
    connection.execute(f"UPDATE {table} SET {column} = ? {where}", (changed,))  # noqa: S608
    connection.commit()
    connection.close()


SPOILT = [
    ("body", "entry", "its content was changed", AT),
    ("salt", "entry", "its content was changed", AT),
    ("header", "entry", "changed|cannot be read|another|missing", AT),
    ("signature", "mark", "the signature over it does not hold", None),
]


@pytest.mark.parametrize(("column", "table", "why", "seq"), SPOILT)
@pytest.mark.parametrize("where", ["station", "backup"])
def test_the_first_entry_that_does_not_hold_is_named(
    kioskctl: Kioskctl, station: Path, copy: Path, where: str, column: str, table: str,
    why: str, seq: int | None,
) -> None:  # fmt: skip
    database = copy if where == "backup" else station / "rollcall.db"
    spoil(database, station / KEY_FILE, column, table)
    named = [copy] if where == "backup" else []
    result = kioskctl("log", "verify", *named)
    assert result.exit_code == 1
    assert "is the first that does not hold" in result.stderr
    value = only_json(kioskctl("log", "verify", *named, "--json"))
    (branch,) = value["branches"]
    assert (value["ok"], value["damage"]) == (False, "")
    assert any(part in branch["why"] for part in why.split("|"))
    if seq is not None:
        assert branch["broken_at"] == seq
    if branch["kind"]:
        assert branch["kind"] in result.stderr
        assert branch["at_ms"] > 0


@pytest.mark.parametrize("where", ["station", "backup"])
def test_a_flipped_byte_anywhere_in_the_file_is_found(
    kioskctl: Kioskctl, station: Path, copy: Path, where: str
) -> None:
    database = copy if where == "backup" else station / "rollcall.db"
    whole = database.read_bytes()
    pages = len(whole) // PAGE
    named = [copy] if where == "backup" else []
    entries = set()
    for page in {0, 2, pages // 3, pages // 2, pages - 2, pages - 1}:
        database.write_bytes(flip(whole, page * PAGE + 1_000))
        result = kioskctl("log", "verify", *named)
        assert result.exit_code == 1, page
        assert "damaged" in result.stderr or "gives it back" in result.stderr or (
            "cannot be opened" in result.stderr
        )  # fmt: skip
        entries.add("is the first that does not hold" in result.stderr)
    assert True in entries  # a page of the log itself
    database.write_bytes(whole)
    assert kioskctl("log", "verify", *named).exit_code == 0


def test_damage_beside_the_log_is_told_from_damage_in_it(
    kioskctl: Kioskctl, station: Path, copy: Path
) -> None:
    whole = copy.read_bytes()
    said = set()
    for page in range(len(whole) // PAGE - 1, len(whole) // PAGE - 40, -1):
        copy.write_bytes(flip(whole, page * PAGE + 1_000))
        value = only_json(kioskctl("log", "verify", copy, "--json"))
        assert value["ok"] is False
        said.add(any(branch["broken_at"] for branch in value["branches"]))
        if len(said) == 2:
            return
    raise AssertionError(said)


def test_a_sound_backup_is_called_sound(kioskctl: Kioskctl, station: Path, copy: Path) -> None:
    value = only_json(kioskctl("log", "verify", copy, "--json"))
    assert value["ok"] is True
    assert value["event"] == "EXCOM2019"
    assert value["entries"] > 300
    assert "Sound" in kioskctl("log", "verify", copy).stdout


def test_the_key_of_a_backup_may_be_named(
    kioskctl: Kioskctl, station: Path, copy: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    assert "is not here" in kioskctl("--folder", other, "log", "verify", copy).stderr
    key = station / KEY_FILE
    assert kioskctl("--folder", other, "log", "verify", copy, "--key", key).exit_code == 0
    wrong = tmp_path / "wrong.key"
    wrong.write_text("00" * 32)
    assert "this key" in kioskctl("log", "verify", copy, "--key", wrong).stderr
    assert "cannot be read" in kioskctl("log", "verify", tmp_path / "gone.db").stderr
    assert "cannot be read" in kioskctl("log", "verify", tmp_path).stderr


def test_a_flipped_byte_in_a_bundle_is_found_and_the_last_sound_entry_named(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    path = Path(only_json(kioskctl("bundle", "write", tmp_path, "--everything", "--json"))["path"])
    whole = path.read_bytes()
    assert "Sound" in kioskctl("log", "verify", path).stdout
    words = set()
    for at in range(30, len(whole), len(whole) // 12):
        path.write_bytes(flip(whole, at))
        result = kioskctl("log", "verify", path)
        assert result.exit_code == 1, at
        words.add(result.stderr)
    assert any("holds" in said for said in words)
    assert any("altered" in said for said in words)


def test_an_entry_in_a_bundle_that_its_author_did_not_write_is_named(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    spoil(station / "rollcall.db", station / KEY_FILE, "body")
    written = kioskctl("bundle", "write", tmp_path, "--everything", "--json")
    path = Path(only_json(written)["path"])
    result = kioskctl("log", "verify", path)
    assert result.exit_code == 1
    assert f"entry {AT} (delegation.described" in result.stderr
    assert "its content was changed" in result.stderr
    told: dict[str, Any] = only_json(kioskctl("log", "verify", path, "--json"))
    assert told["broken"][0]["seq"] == AT
