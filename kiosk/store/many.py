"""Many rows at once, read and written in the driver's own words.

SQLAlchemy looks at every value of every row on its way; for an exchange that brings thousands of
entries this costs more than the database. Rows are plain tuples in the order of the columns named.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from itertools import chain
from typing import Any, Protocol

from sqlalchemy import Boolean, Connection, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

COPY_FROM_ROWS = 50  # below, one statement is as quick as opening a stream
VALUES_MAX = 32_000  # of one statement; SQLite takes 32,766
Row = tuple[Any, ...]


class Reading(Protocol):
    """A store, as far as it is looked into."""

    def reading(self) -> AbstractContextManager[Connection]: ...


@lru_cache(maxsize=1_000)
def _select(is_sqlite: bool, table: Table, columns: tuple[str, ...], by: tuple[str, ...]) -> str:
    """Rows whose last column of `by` is among a list, and whose other ones are given values."""
    *given, among = by
    tests = [f'"{name}" = {_mark(is_sqlite)}' for name in given]
    listed = "IN (SELECT value FROM json_each(?))" if is_sqlite else "= ANY(%s)"
    tests.append(f'"{among}" {listed}')
    return f'SELECT {_names(columns)} FROM "{table.name}" WHERE {" AND ".join(tests)}'  # noqa: S608 - names


@lru_cache(maxsize=1_000)
def _insert(is_sqlite: bool, table: Table) -> str:
    columns = tuple(column.name for column in table.columns)
    marks = ", ".join([_mark(is_sqlite)] * len(columns))
    return f'INSERT INTO "{table.name}" ({_names(columns)}) VALUES ({marks})'  # noqa: S608 - names


@lru_cache(maxsize=1_000)
def _update(is_sqlite: bool, table: Table, columns: tuple[str, ...], keys: tuple[str, ...]) -> str:
    mark = _mark(is_sqlite)
    new = ", ".join(f'"{name}" = {mark}' for name in columns)
    return f'UPDATE "{table.name}" SET {new} WHERE {_tests(keys, mark)}'  # noqa: S608 - names


@lru_cache(maxsize=1_000)
def _delete(is_sqlite: bool, table: Table, keys: tuple[str, ...]) -> str:
    return f'DELETE FROM "{table.name}" WHERE {_tests(keys, _mark(is_sqlite))}'  # noqa: S608 - names


@lru_cache(maxsize=100)
def _copy(table: Table) -> str:
    columns = tuple(column.name for column in table.columns)
    return f'COPY "{table.name}" ({_names(columns)}) FROM STDIN (FORMAT BINARY)'


def _tests(names: tuple[str, ...], mark: str) -> str:
    return " AND ".join(f'"{name}" = {mark}' for name in names)


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _mark(is_sqlite: bool) -> str:
    return "?" if is_sqlite else "%s"


def rows_where(
    connection: Connection, table: Table, columns: tuple[str, ...], by: dict[str, Any]
) -> Sequence[Row]:
    """Some columns of the rows whose last named column is one of a list of texts; the columns
    named before it have the values given."""
    is_sqlite = _is_sqlite(connection)
    *given, wanted = by.values()
    among = json.dumps(wanted) if is_sqlite else list(wanted)
    text = _select(is_sqlite, table, columns, tuple(by))
    found: Sequence[Row] = _run(connection, text, (*given, among), fetch=True)
    return found


def rows_end(store: Reading, table: Table) -> int:
    """A number that no row of this table is beyond: rows are counted as they come."""
    with store.reading() as connection:
        if not _is_sqlite(connection):
            return 1  # a server reads all of them in one go, in its own memory
        found = _run(connection, f'SELECT max(rowid) FROM "{table.name}"', (), fetch=True)  # noqa: S608 - names
    return int(found[0][0] or 0)


def rows_between(
    connection: Connection,
    table: Table,
    columns: tuple[str, ...],
    values: tuple[str, str],
    *,
    numbers: tuple[int, int],
) -> Sequence[Row]:
    """Some columns of the rows whose second one is from one value to before another. `numbers`:
    of those after one row and up to another, as they lie in the file."""
    if _is_sqlite(connection):
        text = _between(True, table, columns)
        rows: Sequence[Row] = _run(connection, text, (*numbers, *values), fetch=True)
    else:
        rows = _run(connection, _between(False, table, columns), values, fetch=True)
    return rows


@lru_cache(maxsize=100)
def _between(is_sqlite: bool, table: Table, columns: tuple[str, ...]) -> str:
    mark, by = _mark(is_sqlite), columns[1]
    # Not by an index: each row that it finds would be a page to unseal.
    place = "NOT INDEXED WHERE rowid > ? AND rowid <= ? AND" if is_sqlite else "WHERE"
    within = f'"{by}" >= {mark} AND "{by}" < {mark}'
    return f'SELECT {_names(columns)} FROM "{table.name}" {place} {within}'  # noqa: S608 - names


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Whole rows, in the order of the table's columns."""
    if not rows:
        return
    if _is_sqlite(connection):
        rest = _insert_at_once(connection, table, rows)
        _run_many(connection, _insert(True, table), rest)
    elif len(rows) < COPY_FROM_ROWS:
        _run_many(connection, _insert(False, table), rows)
    else:
        _stream(connection, table, rows)


def _insert_at_once(connection: Connection, table: Table, rows: Sequence[Row]) -> Sequence[Row]:
    """A thousand rows with one statement, as often as there are so many. Row by row, Python's lock
    is given away and taken back for each of them: any other thread then keeps it, and nothing is
    done beside it. Returns the rest: each other number of rows would be a statement to keep."""
    most = VALUES_MAX // len(table.columns)
    start = 0
    while len(rows) - start >= most:
        values = tuple(chain.from_iterable(rows[start : start + most]))
        _run(connection, _at_once(table, most), values, fetch=False)
        start += most
    return rows[start:]


@lru_cache(maxsize=100)
def _at_once(table: Table, count: int) -> str:
    names = [column.name for column in table.columns]
    row = f"({', '.join('?' * len(names))})"
    return f'INSERT INTO "{table.name}" ({_names(names)}) VALUES {", ".join([row] * count)}'  # noqa: S608 - names


def insert_new(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Whole rows, each text a part of its key; those that are there already stay."""
    if not rows:
        return
    if _is_sqlite(connection):
        _run_many(connection, f"{_insert(True, table)} ON CONFLICT DO NOTHING", rows)
        return
    lists = ", ".join(["%s::varchar[]"] * len(table.columns))
    text = f'INSERT INTO "{table.name}" SELECT * FROM unnest({lists}) ON CONFLICT DO NOTHING'  # noqa: S608 - names
    columns = tuple(list(column) for column in zip(*rows, strict=True))
    _run(connection, text, columns, fetch=False)


def update(
    connection: Connection,
    table: Table,
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> None:
    """New values of these columns, each row followed by the key of the row that it changes."""
    text = _update(_is_sqlite(connection), table, columns, keys_of(table))
    _run_many(connection, text, rows)


def delete(connection: Connection, table: Table, keys: Sequence[Row]) -> None:
    """The rows of these keys."""
    if keys:
        text = _delete(_is_sqlite(connection), table, keys_of(table))
        _run_many(connection, text, keys)


@lru_cache(maxsize=100)
def keys_of(table: Table) -> tuple[str, ...]:
    """The columns that make a row's key."""
    return tuple(column.name for column in table.primary_key)


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _run(connection: Connection, text: str, values: Row, *, fetch: bool) -> Any:
    if not _is_sqlite(connection):
        result = connection.exec_driver_sql(text, values)
        return result.all() if fetch else None
    cursor = _cursor(connection)
    try:
        cursor.execute(text, values)
        return cursor.fetchall() if fetch else None
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, text, error) from error
    finally:
        cursor.close()


def _run_many(connection: Connection, text: str, rows: Sequence[Row]) -> None:
    if not _is_sqlite(connection):
        connection.exec_driver_sql(text, list(rows))
        return
    cursor = _cursor(connection)
    try:
        cursor.executemany(text, rows)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, text, error) from error
    finally:
        cursor.close()


def _cursor(connection: Connection) -> Any:
    if not connection.in_transaction():
        connection.begin()  # several looks of one question see the same state
    return connection.connection.cursor()


def _stream(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """PostgreSQL's own way for many rows: no statement a row, and nothing written as text."""
    text = _copy(table)
    cursor = _cursor(connection)
    try:
        with cursor.copy(text) as copy:
            copy.set_types(_types(table))
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, text, error) from error
    finally:
        cursor.close()


@lru_cache(maxsize=100)
def _types(table: Table) -> list[str]:
    """What the columns are called in PostgreSQL."""
    return [_type_of(column.type) for column in table.columns]


def _type_of(kind: Any) -> str:
    if isinstance(kind, LargeBinary):
        return "bytea"
    if isinstance(kind, Boolean):
        return "bool"
    return {"BIGINT": "int8", "INTEGER": "int4"}.get(str(kind), "varchar")


def _wrapped(connection: Connection, text: str, error: Exception) -> BaseException:
    errors = connection.dialect.loaded_dbapi.Error
    return DBAPIError.instance(text, (), error, errors, dialect=connection.dialect)
