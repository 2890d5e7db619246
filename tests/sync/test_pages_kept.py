"""How much of the database file a station keeps in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.desk.upkeep import PAGES_KIB
from kiosk.log.chain import BEGIN
from kiosk.log.runs import Checked, check
from kiosk.store import backup
from kiosk.store.engine import CACHE_KIB, connect
from kiosk.store.keys import database_key
from kiosk.sync.snapshot import next_part


@pytest.fixture
def station(hub: Desk, make: Callable[[str], Desk]) -> Desk:
    found = make("Desk A")
    found.adopt(hub.join_kit())
    return found


def kept_kib(desk: Desk) -> int:
    cursor = desk._store._connection.connection.cursor()
    (kib,) = cursor.execute("PRAGMA cache_size").fetchone()
    return -int(kib)


def test_a_desk_at_rest_keeps_less_and_the_folding_of_a_large_event_more(
    hub: Desk, station: Desk
) -> None:
    assert kept_kib(station) == CACHE_KIB
    station.give_memory_back()
    assert kept_kib(station) == PAGES_KIB < CACHE_KIB
    assert station._store.keep_pages(CACHE_KIB) == PAGES_KIB
    assert kept_kib(station) == CACHE_KIB
    station.give_memory_back()
    event = bytes.fromhex(hub.event_id)
    for run in next_part(hub, {}).runs:
        checked = check(run, event, after=BEGIN)
        assert isinstance(checked, Checked)
        station.filling.keep([checked])
    seen: list[int] = []
    # Another thread writes over the connection meanwhile, so it is not asked.
    station.filling.fold(lambda _: seen.append(station._store._pages_kib))
    assert set(seen) == {CACHE_KIB}
    assert kept_kib(station) == PAGES_KIB


def test_a_copy_keeps_next_to_nothing_of_the_file(tmp_path: Path, station: Desk) -> None:
    key = database_key(station.folder, is_new=False)
    copy = backup.backup(station.folder, now_ms=station.now_ms(), target=tmp_path / "copy.db")
    opened = connect(copy, key, journal="DELETE", cache_kib=backup.CACHE_KIB)
    assert opened.execute("PRAGMA cache_size").fetchone() == (-1024,)
    assert opened.execute("SELECT count(*) FROM sqlite_master").fetchone() > (0,)
    opened.close()
