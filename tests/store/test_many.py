"""Rows go in by the thousand as one by one, with every kind of value."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store import many
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

ENTRY = ENTRY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path)
    store.create()
    yield store
    store.close()


def row(number: int) -> tuple[object, ...]:
    body = None if number % 3 == 0 else bytes(number % 5)
    salt = None if body is None else b"s" * 16
    kind = f"a 'quoted' \N{GRINNING FACE} {number}"
    return ("a" * 32, 1, number, b"h", b"\0\xff", body, salt, kind, "12", kind, 1, number % 2 == 0)


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 25])
def test_rows_are_there_as_they_were_given(store, monkeypatch, count):
    monkeypatch.setattr(many, "VALUES_MAX", 10 * len(ENTRY.columns))
    rows = [row(number) for number in range(count)]
    with store.transaction() as connection:
        many.insert(connection, ENTRY, rows)
    with store.reading() as connection:
        found = connection.exec_driver_sql("SELECT * FROM entry ORDER BY seq").all()
    assert [tuple(one) for one in found] == rows


def test_of_rows_that_are_there_already_none_is_taken(store, monkeypatch):
    monkeypatch.setattr(many, "VALUES_MAX", 2 * len(ENTRY.columns))
    with store.transaction() as connection:
        many.insert(connection, ENTRY, [row(3)])
    with pytest.raises(Exception, match="UNIQUE"), store.transaction() as connection:
        many.insert(connection, ENTRY, [row(number) for number in range(5)])
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one() == 1
