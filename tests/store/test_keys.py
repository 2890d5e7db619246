"""The key of the encrypted file: made once, whole, and never half."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.store.keys import KEY_BYTES, KEY_FILE, database_key


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLLCALL_KEYRING", "off")


def test_a_key_is_made_once(tmp_path: Path) -> None:
    key = database_key(tmp_path, is_new=True)
    assert len(key) == KEY_BYTES
    assert database_key(tmp_path, is_new=False) == key
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def test_a_first_start_that_was_cut_off_while_it_wrote_the_key_begins_anew(tmp_path: Path) -> None:
    (tmp_path / f".{KEY_FILE}.part").write_text("00ff")
    key = database_key(tmp_path, is_new=True)
    assert database_key(tmp_path, is_new=False) == key
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def test_a_key_that_is_gone_is_not_made_anew_for_an_old_database(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Put the key file back"):
        database_key(tmp_path, is_new=False)
    assert list(tmp_path.iterdir()) == []
