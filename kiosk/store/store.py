"""The one connection, guarded: one writer, whole transactions, faults told in sentences."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import OperationalError as SqlOperationalError
from sqlmodel import SQLModel

from kiosk.errors import KnownError
from kiosk.store.engine import Connecting, connect, open_engine
from kiosk.store.tables import LOCAL_TABLES, SecretRow, SettingRow

FULL = ("disk is full", "disk I/O error", "No space left", "could not extend file")


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table behind a model, for statements over many rows."""
    table = model.__table__  # type: ignore[attr-defined]
    assert isinstance(table, Table)
    return table


class Store:
    """Rows in and out. Everything that writes does so inside `transaction()`."""

    def __init__(
        self, folder: Path, database: str = "", *, connecting: Connecting = connect
    ) -> None:
        """`connecting` is how the file is opened: the simulator brings a disk of its own."""
        self._engine = open_engine(folder, database, connecting=connecting)
        self.lock = threading.RLock()
        self._connection = self._engine.connect()
        self._depth = 0
        self._looking = False
        self._settings: dict[str, str | None] = {}
        self._upserts: dict[type[SQLModel], Any] = {}
        self.is_sqlite = self._engine.dialect.name == "sqlite"

    def check(self) -> None:
        """After a crash: look through the whole file. Raises KnownError where it is damaged."""
        if not self.is_sqlite:
            return
        with self.reading() as connection:
            answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if answer != "ok":
            raise KnownError(
                f"The database is damaged ({answer}). Do not work on with it: keep it as it is, "
                "and restore the latest file from the folder backups into an empty folder."
            )

    def create(self, models: tuple[type[SQLModel], ...] = LOCAL_TABLES) -> None:
        with self.transaction() as connection:
            for model in models:
                table_of(model).create(connection, checkfirst=True)

    def drop(self, models: tuple[type[SQLModel], ...]) -> None:
        with self.transaction() as connection:
            for model in models:
                table_of(model).drop(connection, checkfirst=True)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing, on disk when the block ends. Nested blocks join the outer one."""
        with self.lock:
            if self._depth:
                yield self._connection
                return
            assert not self._looking, "a transaction cannot begin within a look"
            self._depth += 1
            self._connection.execution_options(writes=True)
            try:
                with self._telling(), self._connection.begin():
                    yield self._connection
            except BaseException:
                self._settings.clear()  # some may have been taken back
                raise
            finally:
                self._depth -= 1
                self._connection.execution_options(writes=False)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent look. Joins a transaction or a look that is under way."""
        with self.lock:
            if self._depth or self._looking:
                yield self._connection
                return
            self._looking = True
            with self._telling():
                try:
                    yield self._connection
                finally:
                    self._looking = False
                    self._connection.rollback()

    def upsert(self, model: type[SQLModel], rows: list[dict[str, Any]]) -> None:
        """Insert, or replace the row of the same primary key."""
        if not rows:
            return
        if model not in self._upserts:
            self._upserts[model] = self._upsert_into(table_of(model))
        with self.transaction() as connection:
            connection.execute(self._upserts[model], rows)

    def _upsert_into(self, table: Table) -> Any:
        keys = [column.name for column in table.primary_key]
        statement = self._insert(table)
        others = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
        if not others:
            return statement.on_conflict_do_nothing(index_elements=keys)
        return statement.on_conflict_do_update(index_elements=keys, set_=others)

    def _insert(self, table: Table) -> Any:
        if self.is_sqlite:
            from sqlalchemy.dialects.sqlite import insert
        else:
            from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]
        return insert(table)

    # -- what only this node knows ---------------------------------------------------------------

    def setting(self, name: str, default: str = "") -> str:
        """Kept in memory too: this store is the only writer of its settings."""
        with self.reading() as connection:
            if name not in self._settings:
                found = connection.execute(_value_of(SettingRow, name)).scalar_one_or_none()
                self._settings[name] = None if found is None else str(found)
            known = self._settings[name]
        return default if known is None else known

    def set_setting(self, name: str, value: str) -> None:
        with self.transaction():
            self.upsert(SettingRow, [{"name": name, "value": value}])
            self._settings[name] = value

    def secret(self, name: str) -> bytes | None:
        with self.reading() as connection:
            found = connection.execute(_value_of(SecretRow, name)).scalar_one_or_none()
        return None if found is None else bytes(found)

    def secrets(self, prefix: str) -> dict[str, bytes]:
        table = table_of(SecretRow)
        with self.reading() as connection:
            rows = connection.execute(
                select(table.c.name, table.c.value).where(table.c.name.startswith(prefix))
            ).all()
        return {str(name): bytes(value) for name, value in rows}

    def set_secret(self, name: str, value: bytes) -> None:
        self.upsert(SecretRow, [{"name": name, "value": value}])

    def clear(self, models: tuple[type[SQLModel], ...]) -> None:
        with self.transaction() as connection:
            for model in models:
                connection.execute(delete(table_of(model)))

    def close(self) -> None:
        with self.lock:
            self._connection.close()
            self._engine.dispose()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            text = str(error.orig)
            if any(part in text for part in FULL):
                raise KnownError(
                    "The disk is full, so this was not saved. Free some space (delete old exports "
                    "or badges) and do it again. Everything saved before is safe."
                ) from error
            if "locked" in text or "busy" in text:
                raise KnownError(
                    "The database is locked by another program, so this was not saved. Close the "
                    "other program and do it again."
                ) from error
            if isinstance(error, SqlOperationalError) and not self.is_sqlite:
                raise KnownError(
                    f"The database server does not answer ({text.strip()}), so this was not "
                    "saved. Start it again, then start the hub again."
                ) from error
            raise


def _value_of(model: type[SQLModel], name: str) -> Any:
    table = table_of(model)
    return select(table.c.value).where(table.c.name == name)
