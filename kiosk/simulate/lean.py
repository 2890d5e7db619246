"""The engine of a simulated station: SQLAlchemy's statements, compiled once a process, run bare.

Half of a simulated day went into SQLAlchemy's own bookkeeping around each statement, and a fifth
into compiling the same statements again for each station. Here every statement takes the way that
those of an act take in a real station (`kiosk/store/forms.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Index
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateIndex, CreateTable, DropIndex, DropTable, SchemaItem
from sqlalchemy.sql.ddl import SchemaGenerator

from kiosk.store.engine import Connecting
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.forms import Form

STATEMENTS_KEPT = 4_000

_DIALECT = SQLiteDialect_pysqlite(dbapi=sqlcipher)


_Ready = tuple[Any, Form, Mapping[str, Any]]  # the statement, held so that its number stays its own
_ready: dict[tuple[int, tuple[str, ...]], _Ready] = {}
_forms: dict[Any, Form] = {}


def _made_ready(statement: Any, names: tuple[str, ...]) -> _Ready:
    """Statements that are built anew each time share a form with those that look like them."""
    place = (id(statement), names)
    known = _ready.get(place)
    if known is not None:
        return known
    key = statement._generate_cache_key()
    wanted = (key.key if key is not None else statement, names)
    if wanted not in _forms:
        _forms[wanted] = Form(statement, _DIALECT, names, key=key)
    if len(_ready) > STATEMENTS_KEPT:
        _ready.clear()
    form = _forms[wanted]
    _ready[place] = (statement, form, form.own_values(key))
    return _ready[place]


class LeanResult:
    """What a statement gave, with the part of SQLAlchemy's Result that the stations use."""

    def __init__(self, rows: list[Any], cursor: Any) -> None:
        self._rows = rows
        self.rowcount: int = cursor.rowcount
        self.inserted_primary_key = (cursor.lastrowid,)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def all(self) -> list[Any]:
        return self._rows

    fetchall = all

    def first(self) -> Any:
        return self._rows[0] if self._rows else None

    def scalar(self) -> Any:
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        ((value, *_),) = self._rows
        return value

    def scalar_one_or_none(self) -> Any:
        assert len(self._rows) < 2
        return self.scalar()

    def scalars(self) -> list[Any]:
        return [row[0] for row in self._rows]

    def mappings(self) -> list[dict[str, Any]]:
        return [row._mapping for row in self._rows]


class LeanTransaction:
    """All or nothing, for a block."""

    def __init__(self, connection: LeanConnection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        """It has begun already."""

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.commit()
        else:
            self._connection.rollback()


class _Bare:
    """Stands where the driver's own connection and its cursor stand, for statements run bare."""

    def __init__(self, connection: LeanConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []

    def cursor(self) -> _Bare:
        return self

    def execute(self, text: str, values: tuple[Any, ...] = ()) -> None:
        self._rows = self._connection.run(text, values)

    def executemany(self, text: str, rows: Sequence[tuple[Any, ...]]) -> None:
        self._connection.run_many(text, rows)

    def fetchall(self) -> list[Any]:
        return self._rows

    def close(self) -> None:
        """The cursor is the connection's own, and goes with it."""


class LeanConnection:
    """Stands where SQLAlchemy's Connection stands: the same statements reach the disk.

    Nobody else writes to a disk in memory. So a look needs no transaction, and what a look showed
    is shown again until something is written: SQLite is asked once, and the disk is told of each.
    """

    dialect = _DIALECT

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._cursor = raw.cursor()
        self.connection = _Bare(self)
        self._before = raw.disk.before
        self._in_transaction = False
        self._writes = False
        self._seen: dict[tuple[str, tuple[Any, ...]], list[Any]] = {}
        self.answers: dict[Any, Any] = {}  # what was worked out from looks, until the next write

    def execution_options(self, *, writes: bool) -> None:
        self._writes = writes

    def execute(self, statement: Any, parameters: Any = None) -> LeanResult:
        self._begun()
        if isinstance(parameters, list) and len(parameters) > 1:
            return self._many(statement, parameters)
        one = parameters[0] if isinstance(parameters, list) else parameters or {}
        _, form, own = _made_ready(statement, tuple(one))
        rows = self.run(*form.run(one, own))
        return LeanResult(form.rows(rows), self._cursor)

    def _many(self, statement: Any, parameters: list[Mapping[str, Any]]) -> LeanResult:
        _, form, own = _made_ready(statement, tuple(parameters[0]))
        return self.run_many(form.text, [form.run(one, own)[1] for one in parameters])

    def exec_driver_sql(self, text: str, parameters: Any = ()) -> LeanResult:
        self._begun()
        if isinstance(parameters, list):
            return self.run_many(text, parameters)
        return LeanResult(self.run(text, tuple(parameters)), self._cursor)

    def run(self, text: str, values: tuple[Any, ...]) -> list[Any]:
        """One statement on the disk, and the rows that it gives."""
        is_look = text.startswith("SELECT")
        place = (text, values)
        if is_look and place in self._seen:
            self._before(text)
            return self._seen[place]
        try:
            rows: list[Any] = self._cursor.execute(text, values).fetchall()
        except sqlcipher.Error as error:
            raise _wrapped(text, error) from error
        if is_look:
            self._seen[place] = rows
        else:
            self._forget()
        return rows

    def _forget(self) -> None:
        self._seen.clear()
        self.answers.clear()

    def run_many(self, text: str, values: Sequence[tuple[Any, ...]]) -> LeanResult:
        self._forget()
        try:
            self._cursor.executemany(text, values)
        except sqlcipher.Error as error:
            raise _wrapped(text, error) from error
        return LeanResult([], self._cursor)

    def _begun(self) -> None:
        if self._writes and not self._in_transaction:
            self.run("BEGIN IMMEDIATE", ())
        self._in_transaction = True

    def in_transaction(self) -> bool:
        return self._in_transaction

    def begin(self) -> LeanTransaction:
        self._begun()
        return LeanTransaction(self)

    def commit(self) -> None:
        try:
            self._raw.commit()
        except sqlcipher.Error as error:
            self._forget()
            raise _wrapped("COMMIT", error) from error
        finally:
            self._in_transaction = False

    def rollback(self) -> None:
        self._in_transaction = False
        if self._raw.in_transaction:
            self._forget()
            self._raw.rollback()

    def close(self) -> None:
        self._forget()
        self._raw.close()

    def _run_ddl_visitor(self, visitor: type, item: SchemaItem, **_: Any) -> None:
        """Makes a table that is not there, or drops one that is: as SQLAlchemy asks first."""
        makes = issubclass(visitor, SchemaGenerator)
        texts, asking = _definition(item, makes=makes)
        is_there = any(self.exec_driver_sql(question).all() for question in asking)
        if is_there != makes:
            for text in texts:
                self.exec_driver_sql(text)


_definitions: dict[tuple[int, bool], tuple[list[str], list[str]]] = {}


def _definition(item: Any, *, makes: bool) -> tuple[list[str], list[str]]:
    """The statements that make or drop it, and those that ask whether it is there."""
    place = (id(item), makes)
    if place not in _definitions:
        texts = [str(part.compile(dialect=_DIALECT)) for part in _steps(item, makes=makes)]
        asking = [f'PRAGMA {where}.table_info("{item.name}")' for where in ("main", "temp")]
        if isinstance(item, Index):
            asking = [f'PRAGMA main.index_info("{item.name}")']
        _definitions[place] = (texts, asking)
    return _definitions[place]


def _steps(item: Any, *, makes: bool) -> list[Any]:
    if isinstance(item, Index):
        return [CreateIndex(item) if makes else DropIndex(item)]
    if not makes:
        return [DropTable(item)]
    indexes = sorted(item.indexes, key=lambda index: str(index.name))
    return [CreateTable(item), *(CreateIndex(index) for index in indexes)]


class LeanEngine:
    """Stands where SQLAlchemy's Engine stands."""

    dialect = _DIALECT

    def __init__(self, connecting: Callable[[], Any]) -> None:
        self._connecting = connecting

    def connect(self) -> LeanConnection:
        return LeanConnection(self._connecting())

    def dispose(self) -> None:
        """Nothing is pooled."""


def open_lean_engine(folder: Path, _: str = "", *, connecting: Connecting) -> LeanEngine:
    """What a simulated station's store opens: a disk that needs no key."""
    return LeanEngine(lambda: connecting(folder / DATABASE_FILE, b""))


def _wrapped(text: str, error: Exception) -> BaseException:
    """Faults of the disk are wrapped as SQLAlchemy wraps them, for the store to tell them."""
    return DBAPIError.instance(text, (), error, sqlcipher.Error, dialect=_DIALECT)
