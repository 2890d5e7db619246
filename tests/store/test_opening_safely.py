"""How a station's own file is opened: nothing is confirmed before it rests on the disk."""

import inspect
from pathlib import Path

from kiosk.desk import open_desk
from kiosk.store.store import Store

FULL = 2  # PRAGMA synchronous


def test_a_store_waits_for_the_disk_unless_told_otherwise(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == FULL
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    store.close()


def test_a_user_cannot_choose_another_way_in() -> None:
    assert set(inspect.signature(open_desk).parameters) == {"folder", "clock", "database"}
