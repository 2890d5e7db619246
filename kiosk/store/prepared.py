"""Statements that every act runs: compiled once, then handed to SQLite as they are.

SQLAlchemy's way around one execution costs several times what SQLite takes for the row, and an act
at the desk runs some twenty of them before the person in front of it sees an answer. On PostgreSQL,
where the network costs more than either, they take SQLAlchemy's own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from kiosk.store.forms import Form, Values


class Prepared:
    """One statement with bound parameters."""

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._forms: dict[tuple[str, ...], tuple[Form, Values]] = {}

    def all(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Every row, as a tuple with the columns' names."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self._statement, values).all()
        if not connection.in_transaction():
            connection.begin()  # several looks of one question see the same state
        form, own = self._form(connection, tuple(values))
        return form.rows(_run(connection, *form.run(values, own), fetch=True))

    def plain(self, connection: Connection, **values: Any) -> Sequence[Any]:
        """Every row, as the driver gives it: for columns of numbers, texts and bytes, and for so
        many rows that names would cost more than what they name."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self._statement, values).all()
        if not connection.in_transaction():
            connection.begin()
        form, own = self._form(connection, tuple(values))
        found: Sequence[Any] = _run(connection, *form.run(values, own), fetch=True)
        return found

    def write(self, connection: Connection, values: Values) -> None:
        """Run it for one row of values, inside the caller's transaction."""
        if connection.dialect.name == "sqlite":
            form, own = self._form(connection, tuple(values))
            _run(connection, *form.run(values, own), fetch=False)
        else:
            connection.execute(self._statement, values)

    def _form(self, connection: Connection, names: tuple[str, ...]) -> tuple[Form, Values]:
        if names not in self._forms:
            form = Form(self._statement, connection.dialect, names)
            self._forms[names] = (form, form.own_values())
        return self._forms[names]


def _run(connection: Connection, text: str, values: Sequence[Any], *, fetch: bool) -> Any:
    errors = connection.dialect.loaded_dbapi.Error
    cursor = connection.connection.cursor()
    try:
        cursor.execute(text, values)
        return cursor.fetchall() if fetch else None
    except errors as error:
        dialect = connection.dialect
        raise DBAPIError.instance(text, values, error, errors, dialect=dialect) from error
    finally:
        cursor.close()


@lru_cache(maxsize=256)
def prepared(statement: Any) -> Prepared:
    """The same for the same statement, whichever store runs it."""
    return Prepared(statement)
