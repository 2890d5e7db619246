"""Columns that a table has gained since an earlier version of Rollcall made it."""

from __future__ import annotations

from sqlalchemy import Connection, Table, inspect
from sqlalchemy.schema import CreateColumn


def is_there(connection: Connection, table: Table) -> bool:
    """Whether the database has this table, in whatever form."""
    if connection.dialect.name == "sqlite":
        return bool(_columns_there(connection, table))
    return bool(inspect(connection).has_table(table.name))


def add_missing_columns(connection: Connection, table: Table) -> None:
    """Only columns with a default of the database's own can be missed: old rows take it.

    The log never changes its shape and projections are made anew, so this is for the few small
    tables that only this node knows."""
    gained = [column for column in table.columns if column.server_default is not None]
    if not gained:
        return
    known = _columns_there(connection, table)
    for column in gained:
        if column.name not in known:
            words = CreateColumn(column).compile(dialect=connection.dialect)
            connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN {words}')


def _columns_there(connection: Connection, table: Table) -> set[str]:
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")').all()
        return {str(row[1]) for row in found}
    return {column["name"] for column in inspect(connection).get_columns(table.name)}
