"""The engine of a simulated station: SQLAlchemy's statements, compiled once a process, run bare.

Half of a simulated day went into SQLAlchemy's own bookkeeping around each statement, and a fifth
into compiling the same statements again for each station. Here each statement is compiled once
by SQLAlchemy's own compiler, and its text goes straight to the disk. What is run, and in which
order, is the same: when it was made, 150 of 150 days went alike on both engines.
"""

from __future__ import annotations

from collections import namedtuple
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

STATEMENTS_KEPT = 4_000

_DIALECT = SQLiteDialect_pysqlite(dbapi=sqlcipher)


class Form:
    """One form of statement, compiled once: its text, and what its rows look like."""

    def __init__(self, statement: Any, key: Any, names: Sequence[str], *, many: bool) -> None:
        self.compiled = statement.compile(
            dialect=_DIALECT, cache_key=key, column_keys=list(names) or None, for_executemany=many
        )
        self.text: str = self.compiled.string
        self.is_expanding = bool(self.compiled.post_compile_params)
        self.makers = self.compiled._bind_processors
        self.defaults = {c.key: c.default.arg for c in self.compiled.insert_prefetch}
        columns = self.compiled._result_columns
        self._readers = _readers(columns)
        self._row = _row_type(tuple(column.keyname for column in columns))

    def rows(self, raw: Sequence[Sequence[Any]]) -> list[Any]:
        if self._readers is not None:
            readers = self._readers
            raw = [
                [v if read is None else read(v) for v, read in zip(row, readers, strict=True)]
                for row in raw
            ]
        return [self._row(*row) for row in raw]


def _readers(columns: Sequence[Any]) -> list[Callable[[Any], Any] | None] | None:
    kinds = [column.type.dialect_impl(_DIALECT) for column in columns]
    found = [kind.result_processor(_DIALECT, None) for kind in kinds]
    return found if any(found) else None


def _row_type(names: tuple[str, ...]) -> Any:
    plain = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    mapping = property(lambda row: dict(zip(names, row, strict=True)))
    return type("Row", (plain,), {"_mapping": mapping, "__slots__": ()})


class Ready:
    """A statement of a form, with the values that are part of it and places for the others."""

    def __init__(self, statement: Any, key: Any, form: Form) -> None:
        self.statement = statement  # held, so that no other object takes its number
        self.form = form
        brought = key.bindparams if key is not None else None
        self._own = form.compiled.construct_params(None, extracted_parameters=brought, _check=False)
        self._own.update(form.defaults)
        order = form.compiled.positiontup or ()
        self._places = [(name, self._own.get(name), form.makers.get(name)) for name in order]

    def values(self, given: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        """The text and the values for one run."""
        if self.form.is_expanding:
            return self._expanded(given)
        found = []
        for name, own, maker in self._places:
            value = given.get(name, own)
            found.append(maker(value) if maker is not None else value)
        return self.form.text, tuple(found)

    def _expanded(self, given: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        """For `IN`, the text follows from how many values there are."""
        params = {**self._own, **given}
        state = self.form.compiled._process_parameters_for_postcompile(params)
        params |= state.additional_parameters
        makers = {**self.form.makers, **state.processors}
        found = []
        for name in state.positiontup or ():
            maker = makers.get(name)
            found.append(maker(params[name]) if maker is not None else params[name])
        return state.statement, tuple(found)


_ready: dict[tuple[int, tuple[str, ...], bool], Ready] = {}
_forms: dict[Any, Form] = {}


def _made_ready(statement: Any, names: tuple[str, ...], *, many: bool) -> Ready:
    place = (id(statement), names, many)
    known = _ready.get(place)
    if known is not None:
        return known
    key = statement._generate_cache_key()
    wanted = (key.key, names, many) if key is not None else (statement, names, many)
    if wanted not in _forms:
        _forms[wanted] = Form(statement, key, names, many=many)
    if len(_ready) > STATEMENTS_KEPT:
        _ready.clear()
    _ready[place] = Ready(statement, key, _forms[wanted])
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


class LeanConnection:
    """Stands where SQLAlchemy's Connection stands: the same statements reach the disk."""

    dialect = _DIALECT

    def __init__(self, raw: Any) -> None:
        self.connection = raw
        self._cursor = raw.cursor()
        self._in_transaction = False
        self._writes = False

    def execution_options(self, *, writes: bool) -> None:
        self._writes = writes

    def execute(self, statement: Any, parameters: Any = None) -> LeanResult:
        self._begun()
        if isinstance(parameters, list) and len(parameters) > 1:
            return self._many(statement, parameters)
        one = parameters[0] if isinstance(parameters, list) else parameters or {}
        ready = _made_ready(statement, tuple(one), many=False)
        rows = self._run(*ready.values(one))
        return LeanResult(ready.form.rows(rows), self._cursor)

    def _many(self, statement: Any, parameters: list[Mapping[str, Any]]) -> LeanResult:
        ready = _made_ready(statement, tuple(parameters[0]), many=True)
        values = [ready.values(one)[1] for one in parameters]
        return self._run_many(ready.form.text, values)

    def exec_driver_sql(self, text: str, parameters: Any = ()) -> LeanResult:
        self._begun()
        if isinstance(parameters, list):
            return self._run_many(text, parameters)
        return LeanResult(self._run(text, tuple(parameters)), self._cursor)

    def _run(self, text: str, values: tuple[Any, ...]) -> list[Any]:
        try:
            rows: list[Any] = self._cursor.execute(text, values).fetchall()
        except sqlcipher.Error as error:
            raise _wrapped(text, error) from error
        return rows

    def _run_many(self, text: str, values: Sequence[tuple[Any, ...]]) -> LeanResult:
        try:
            self._cursor.executemany(text, values)
        except sqlcipher.Error as error:
            raise _wrapped(text, error) from error
        return LeanResult([], self._cursor)

    def _begun(self) -> None:
        if not self._in_transaction:
            self._in_transaction = True
            self._run("BEGIN IMMEDIATE" if self._writes else "BEGIN", ())

    def in_transaction(self) -> bool:
        return self._in_transaction

    def begin(self) -> LeanTransaction:
        self._begun()
        return LeanTransaction(self)

    def commit(self) -> None:
        try:
            self.connection.commit()
        except sqlcipher.Error as error:
            raise _wrapped("COMMIT", error) from error
        finally:
            self._in_transaction = False

    def rollback(self) -> None:
        self._in_transaction = False
        self.connection.rollback()

    def close(self) -> None:
        self.connection.close()

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
