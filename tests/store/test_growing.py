"""A database of an earlier version gains the columns that its small tables lack."""

from pathlib import Path

from kiosk.printing import jobs
from kiosk.store.store import Store
from tests.printing.print_world import NOON_MS, an_order


def test_jobs_of_an_earlier_version_wait_as_if_somebody_stood_there(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.create()
    number = jobs.order(store, an_order("act-1"), now_ms=NOON_MS)
    with store.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE print_job DROP COLUMN rank")
        store.set_setting("tables_form", "of an earlier version")
    store.create()
    found = jobs.job(store, number)
    assert found is not None
    assert found.rank == jobs.AT_ONCE
    jobs.order(store, an_order("act-2", rank=jobs.IN_A_BATCH), now_ms=NOON_MS)
    store.create()
    assert [job.rank for job in jobs.waiting(store)] == [jobs.AT_ONCE, jobs.IN_A_BATCH]
    store.close()


def test_indexes_that_an_earlier_version_did_not_have_are_made(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.create()
    with store.transaction() as connection:
        connection.exec_driver_sql("DROP INDEX entry_bare")
        store.set_setting("tables_form", "of an earlier version")
    store.create()
    with store.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'entry_bare'"
        ).scalar_one()
    assert "body IS NULL" in found
    store.close()
