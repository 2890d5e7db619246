"""Long work in the background lets in whoever waits, and what was committed is moved beside it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store import write_back
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.store import Store
from kiosk.store.tables import SETTING
from kiosk.store.turn import Turn
from kiosk.store.write_back import WriteBack

PATIENCE_S = 10.0


def _until(holds: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + PATIENCE_S
    while not holds() and time.monotonic() < ends_s:
        time.sleep(0.001)
    assert holds()


def test_a_turn_is_wanted_while_another_thread_waits_for_it() -> None:
    turn, let_in = Turn(), []

    def other() -> None:
        with turn:
            let_in.append(turn.is_wanted)

    waiting = threading.Thread(target=other)
    with turn, turn:  # whoever has it may take it again
        assert not turn.is_wanted
        waiting.start()
        _until(lambda: turn.is_wanted)
        assert not let_in
    waiting.join(PATIENCE_S)
    assert let_in == [False]
    assert not turn.is_wanted


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    made.create()
    yield made
    made.close()


def _write(store: Store, name: str) -> None:
    store.upsert(SETTING, [{"name": f"{name} {n}", "value": "x" * 500} for n in range(400)])


def test_a_long_log_is_moved_into_the_file_and_begins_anew(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wal = tmp_path / f"{DATABASE_FILE}-wal"
    keeper = WriteBack(store, tmp_path)
    _write(store, "first")
    assert not keeper.step()  # it is short, and SQLite needs no help
    monkeypatch.setattr(write_back, "FROM_PAGES", 20)
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM setting").scalar_one() >= 400
        held = wal.stat().st_size
    assert keeper.step()
    for number in range(3):
        _write(store, f"{number}")
        assert keeper.step()
    assert wal.stat().st_size <= 2 * held  # written over, not made longer
    # The file stays as long as it was: one more act is no reason to force the database again.
    store.set_setting("one more", "act")
    assert not keeper.step()
    keeper.stop()


def test_what_is_much_is_moved_once_people_are_not_kept_waiting(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[int] = []
    keeper = WriteBack(store, tmp_path, pause=lambda: waited.append(1))
    _write(store, "first")
    assert not keeper.step()
    assert waited == []
    monkeypatch.setattr(write_back, "FROM_PAGES", 20)
    assert keeper.step()
    assert waited == [1]
    keeper.stop()


def test_a_look_that_is_under_way_keeps_its_pages_and_the_rest_is_moved_later(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_back, "FROM_PAGES", 1)
    other = Store(tmp_path)
    keeper = WriteBack(store, tmp_path)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM setting").scalar_one()
        _write(store, "meanwhile")
        _write(store, "more")
        monkeypatch.setattr(write_back, "FEW_PAGES", 0)
        assert not keeper.step()
    assert keeper.step()
    other.close()
    keeper.stop()


def test_a_thread_does_it_beside_whoever_writes(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_back, "FROM_PAGES", 1)
    monkeypatch.setattr(write_back, "LOOK_EVERY_S", 0.001)
    moved = []
    keeper = WriteBack(store, tmp_path)
    step = keeper.step
    monkeypatch.setattr(keeper, "step", lambda: moved.append(step()))
    keeper.start()
    keeper.start()  # once is enough
    for number in range(5):
        _write(store, f"{number}")
    _until(lambda: any(moved))
    keeper.stop()
    assert store.damage() == ""
    assert store.setting("4 399") == "x" * 500
