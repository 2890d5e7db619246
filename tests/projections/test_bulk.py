"""The whole log folded anew, in passes and steps, while somebody works on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson, Reprint
from kiosk.projections import bulk, passes
from kiosk.projections import tables as t
from kiosk.projections.passes import SHARES_MAX, shares
from kiosk.projections.refold import digests, rebuild
from tests.sync.small_event import PEOPLE, make_desk, person, set_up_event


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with make_desk(tmp_path, "Desk", clock=FakeClock()) as desk:
        set_up_event(desk)
        for number in range(0, PEOPLE, 2):
            assert desk.do(CheckInPerson(person(number))).ok
        yield desk


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "ROWS_A_STEP", 3)
    monkeypatch.setattr(passes, "ENTRIES_A_PASS", 7)
    monkeypatch.setattr(passes, "ROWS_A_LOOK", 5)


@pytest.mark.parametrize("were_empty", [True, False])
def test_what_somebody_does_while_all_is_folded_anew_counts_once(desk, were_empty):
    store, told = desk._store, list[int]()
    if were_empty:
        store.clear(t.TABLES)

    def work(done: int) -> None:
        # One who was folded before, perhaps, and one who was read and is not written yet.
        told.append(done)
        for number in (len(told) % PEOPLE, (len(told) * 5) % PEOPLE):
            desk.do(CheckInPerson(person(number)))
            desk.do(Reprint(person(number), "damaged"))

    found = bulk.fold_all(store, work)
    assert len(told) > 2
    assert told[-1] == found.entries
    folded = digests(store)
    rebuild(store)
    assert digests(store) == folded


def test_a_fold_that_cannot_be_written_says_so_and_the_next_one_is_whole(desk):
    store, before = desk._store, digests(desk._store)
    store.clear(t.TABLES)
    with store.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no_more BEFORE INSERT ON participant WHEN NEW.id > '8' "
            "BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )
    with pytest.raises(Exception, match="no more"):
        bulk.fold_all(store)
    with store.transaction() as connection:
        connection.exec_driver_sql("DROP TRIGGER no_more")
    bulk.fold_all(store)
    assert digests(store) == before
    with store.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
    assert {index.name for index in bulk._LATER_INDEXES} <= set(names)


def test_a_log_of_nobody_has_no_rows(tmp_path):
    with make_desk(tmp_path, "New", clock=FakeClock()) as desk:
        assert bulk.fold_all(desk._store).entries == 0


@pytest.mark.parametrize("entries", [0, 1, 7, 8, 100, 10**9])
def test_every_identifier_belongs_to_one_share(entries):
    cut = shares(entries)
    assert len(cut) == min(SHARES_MAX, max(1, -(-entries // 7)))
    for id_ in ("", "00", "7f" * 16, "ff" * 16, "V-AUTO", "visit", "\N{GRINNING FACE}"):
        assert sum(low <= id_ < high for low, high in cut) == 1
