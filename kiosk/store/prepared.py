"""Statements that every act runs: compiled once, then handed to SQLite as they are.

SQLAlchemy's way around one execution costs several times what SQLite takes for the row, and an act
at the desk runs some twenty of them before the person in front of it sees an answer. On PostgreSQL,
where the network costs more than either, they take SQLAlchemy's own way.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.exc import DBAPIError

_Values = Mapping[str, Any]
_Reader = Callable[[Any], Any]


class Prepared:
    """One statement with bound parameters, of text, numbers, truth and bytes."""

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._compiled: dict[tuple[str, ...], tuple[str, tuple[str, ...], _Values]] = {}
        self._shape: tuple[Callable[..., Any], tuple[tuple[int, _Reader], ...]] | None = None

    def all(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Every row, as a tuple with the columns' names."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self._statement, values).all()
        if not connection.in_transaction():
            connection.begin()  # several looks of one question see the same state
        found = self._run(connection, values, fetch=True)
        if self._shape is None:
            self._shape = self._shape_on(connection)
        row, readers = self._shape
        return [row(*_read(one, readers)) for one in found] if readers else [row(*o) for o in found]

    def write(self, connection: Connection, values: _Values) -> None:
        """Run it for one row of values, inside the caller's transaction."""
        if connection.dialect.name == "sqlite":
            self._run(connection, values, fetch=False)
        else:
            connection.execute(self._statement, values)

    def _run(self, connection: Connection, values: _Values, *, fetch: bool) -> Any:
        sql, order, fixed = self._compile(connection, tuple(values))
        given = [values[name] if name in values else fixed[name] for name in order]
        errors = connection.dialect.loaded_dbapi.Error
        cursor = connection.connection.cursor()
        try:
            cursor.execute(sql, given)
            return cursor.fetchall() if fetch else None
        except errors as error:
            dialect = connection.dialect
            raise DBAPIError.instance(sql, given, error, errors, dialect=dialect) from error
        finally:
            cursor.close()

    def _compile(
        self, connection: Connection, names: tuple[str, ...]
    ) -> tuple[str, tuple[str, ...], _Values]:
        if names not in self._compiled:
            compiled = self._statement.compile(
                dialect=connection.dialect,
                column_keys=None if isinstance(self._statement, Select) else list(names),
            )
            assert compiled.positiontup is not None
            order = tuple(compiled.positiontup)
            self._compiled[names] = (str(compiled), order, dict(compiled.params))
        return self._compiled[names]

    def _shape_on(
        self, connection: Connection
    ) -> tuple[Callable[..., Any], tuple[tuple[int, _Reader], ...]]:
        columns = list(self._statement.selected_columns)
        row = namedtuple("Row", [column.name for column in columns])  # type: ignore[misc]
        dialect = connection.dialect
        readers = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        return row, tuple((number, reader) for number, reader in enumerate(readers) if reader)


@lru_cache(maxsize=256)
def prepared(statement: Any) -> Prepared:
    """The same for the same statement, whichever store runs it."""
    return Prepared(statement)


def _read(row: Sequence[Any], readers: Sequence[tuple[int, _Reader]]) -> list[Any]:
    values = list(row)
    for number, reader in readers:
        values[number] = reader(values[number])
    return values
