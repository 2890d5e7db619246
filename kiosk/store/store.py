"""The one connection, guarded: one writer, whole transactions, faults told in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, Table, bindparam, delete, select
from sqlalchemy.exc import DBAPIError

from kiosk.errors import DamagedError, KnownError
from kiosk.said import say
from kiosk.store import many
from kiosk.store.engine import CACHE_KIB, Connecting, connect, open_engine
from kiosk.store.faults import damaged, fault_of
from kiosk.store.growing import add_missing_columns, is_there
from kiosk.store.guard import Place
from kiosk.store.prepared import prepared
from kiosk.store.tables import FORM, SECRET, SETTING
from kiosk.store.turn import Turn

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from kiosk.store.pulse import PulseWatch
    from kiosk.store.sharing import Sharing

_FORM = "tables_form"
_A_SETTING, _A_SECRET = (
    select(table.c.value).where(table.c.name == bindparam("one")) for table in (SETTING, SECRET)
)


class Store:
    """Rows in and out. Everything that writes does so inside `transaction()`."""

    def __init__(
        self,
        folder: Path,
        database: str = "",
        *,
        connecting: Connecting = connect,
        engine: Engine | None = None,
    ) -> None:
        """`connecting` is how the file is opened: the simulator brings a disk of its own.
        `engine`: of a copy that lies elsewhere, to look into."""
        self._engine = engine or open_engine(folder, database, connecting=connecting)
        self.lock = Turn()
        self._depth = 0
        self._writes = 0
        self._looking = False
        self._pages_kib = CACHE_KIB
        self._settings: dict[str, str | None] = {}
        self._upserts: dict[Table, Any] = {}
        self.is_sqlite = self._engine.dialect.name == "sqlite"
        self._forgetting: list[Callable[[], None]] = [self._settings.clear]
        self._checking: list[Callable[[], None]] = []
        self._on_rollback: list[Callable[[], None]] = [self._settings.clear]
        self._sharing: Sharing | None = None
        if not self.is_sqlite:
            from kiosk.store.sharing import Sharing

            self._sharing = Sharing(self._engine, database, forget=self.forget)
        self._connection = self._engine.connect()

    def check(self) -> None:
        """After a crash: look through all that is used of the file. Raises DamagedError where it is
        damaged: each page is sealed, and the seal is looked at as the page is read."""
        if not self.is_sqlite:
            return
        with self.reading() as connection:
            answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if answer != "ok":
            raise damaged(answer)

    def damage(self) -> str:
        """What of the file is not as it was written: the first such thing. Empty: nothing."""
        if not self.is_sqlite:
            return ""
        try:
            with self.reading() as connection:
                # Pages that nothing uses too: a copy is whole, or it is none.
                seal = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first()
                quick = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        except DamagedError as error:
            seal, quick = None, str(error)
        if seal is None and quick == "ok":
            return ""
        self.reopen()
        return str(quick if seal is None else seal[0])

    def create(self) -> None:
        """See to the tables that are no projection. A database that has them in this form says so:
        then their models, which take longer to load than it takes to open, are left alone."""
        with self.transaction() as connection:
            if is_there(connection, SETTING) and self.setting(_FORM) == FORM:
                return
            from kiosk.store import models

            self.make(models.TABLES)
            self.set_setting(_FORM, FORM)

    def make(self, models: tuple[type[SQLModel], ...]) -> None:
        """The tables of these models that are not there, and what they have gained since."""
        from kiosk.store.models import table_of

        with self.transaction() as connection:
            for table in map(table_of, models):
                table.create(connection, checkfirst=True)
                add_missing_columns(connection, table)
                for index in table.indexes:
                    index.create(connection, checkfirst=True)

    def drop(self, tables: tuple[Table, ...]) -> None:
        with self.transaction() as connection:
            for table in tables:
                table.drop(connection, checkfirst=True)

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
                with self._telling(), self._begin():
                    for check in self._checking:
                        check()
                    yield self._connection
                self._writes += 1
            except BaseException:
                for forget in self._on_rollback:
                    forget()
                raise
            finally:
                self._depth -= 1
                self._connection.execution_options(writes=False)

    def _begin(self) -> AbstractContextManager[object]:
        if self._sharing is None:
            return self._connection.begin()
        return self._sharing.writing(self._connection)

    # -- several workers on one database (PostgreSQL) ----------------------------------------------

    @property
    def is_shared(self) -> bool:
        """Other programs may write to this database too."""
        return self._sharing is not None

    @property
    def pulse(self) -> int:
        """Another number after every transaction that may have written, by whomever."""
        return self._writes if self._sharing is None else self._sharing.seen

    def on_forget(self, forget: Callable[[], None]) -> None:
        """Call this, under the lock, when another worker has written and memories are old."""
        self._forgetting.append(forget)

    def on_writing(self, check: Callable[[], None]) -> None:
        """Call this first in every transaction, before anything is decided in it."""
        self._checking.append(check)

    def place_on_server(self) -> tuple[Place, str] | None:
        """Where a database server keeps the rows, and the event's name there. None: in a file."""
        if self._sharing is None:
            return None
        with self.reading() as connection:
            return self._sharing.place(connection), self._sharing.address.space

    def leap(self) -> None:
        """Inside a transaction: every other worker shall look, whatever it has seen."""
        if self._sharing is not None:
            self._sharing.leap(self._connection)

    def on_rollback(self, forget: Callable[[], None]) -> None:
        """Call this, under the lock, when a transaction was taken back, and with it what was read
        inside it."""
        self._on_rollback.append(forget)

    def catch_up(self) -> None:
        """Learn whether another worker has written. Costs nothing where there can be none."""
        if self._sharing is None:
            return
        with self.lock:
            if self._depth or self._looking:
                return  # what is under way knows already, or must not see more
            if self._sharing.in_doubt:
                with self.transaction():
                    return  # a commit that reaches the standby vouches for all before it
            with self._telling():
                self._sharing.catch_up(self._connection)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """While a node opens its database: no other worker may do so at the same time."""
        if self._sharing is None:
            yield
            return
        with self._telling(), self._sharing.opening(self._connection):
            yield

    def pulse_watch(self, moved: Callable[[], None]) -> PulseWatch | None:
        """Whoever calls `moved` when the pulse may have moved; None where nobody else writes."""
        return None if self._sharing is None else self._sharing.watch(moved)

    def forget(self) -> None:
        """Whatever is remembered may be old."""
        for forget in self._forgetting:
            forget()

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is under way; asked under the lock."""
        return self._depth > 0

    def reading(self) -> AbstractContextManager[Connection]:
        """A consistent look. Joins a transaction or a look that is under way."""
        return _Look(self)

    def upsert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        """Insert, or replace the row of the same primary key."""
        if not rows:
            return
        if table not in self._upserts:
            self._upserts[table] = self._upsert_into(table)
        with self.transaction() as connection:
            if len(rows) == 1:
                prepared(self._upserts[table]).write(connection, rows[0])
            else:
                connection.execute(self._upserts[table], rows)

    def insert_many(self, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert whole rows, their values in the order of the table's columns. The values go to
        the driver as they are, for hundreds of thousands of rows at a time."""
        with self.transaction() as connection:
            many.insert(connection, table, rows)

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
        with self.lock:
            if name not in self._settings:
                found = self._value_of(_A_SETTING, name)
                self._settings[name] = None if found is None else str(found)
            known = self._settings[name]
        return default if known is None else known

    def set_setting(self, name: str, value: str) -> None:
        with self.transaction():
            self.upsert(SETTING, [{"name": name, "value": value}])
            self._settings[name] = value

    def secret(self, name: str) -> bytes | None:
        found = self._value_of(_A_SECRET, name)
        return None if found is None else bytes(found)

    def _value_of(self, statement: Any, name: str) -> Any:
        with self.reading() as connection:
            rows = prepared(statement).all(connection, one=name)
        return rows[0].value if rows else None

    def secrets(self, prefix: str) -> dict[str, bytes]:
        wanted = select(SECRET.c.name, SECRET.c.value).where(SECRET.c.name.startswith(prefix))
        with self.reading() as connection:
            rows = connection.execute(wanted).all()
        return {str(name): bytes(value) for name, value in rows}

    def set_secret(self, name: str, value: bytes) -> None:
        self.upsert(SECRET, [{"name": name, "value": value}])

    def tidy(self) -> None:
        """Move what the write-ahead log holds into the database file. SQLite does it by itself
        once the log is long, in the middle of somebody's act: do it while nobody waits."""
        self.pragma("PRAGMA wal_checkpoint(PASSIVE)")

    def empty_log(self) -> None:
        """Leave nothing in the write-ahead log: what was erased still stands in its old pages."""
        self.pragma("PRAGMA wal_checkpoint(TRUNCATE)")

    def squeeze(self) -> None:
        """Write the file anew, without the pages that nothing uses."""
        self.pragma("VACUUM")

    def keep_pages(self, kib: int) -> int:
        """Keep so much of the file in memory at most, where it is a file. What it was before."""
        before, self._pages_kib = self._pages_kib, kib
        self.pragma(f"PRAGMA cache_size = -{kib}")
        return before

    def pragma(self, statement: str) -> None:
        """About a SQLite file itself. Nothing happens while something is under way."""
        with self.lock, self._telling():
            if self.is_sqlite and not self._depth and not self._looking:
                cursor = self._connection.connection.cursor()
                try:
                    cursor.execute(statement)
                    cursor.fetchall()
                except sqlcipher.OperationalError as error:
                    raise KnownError(
                        say(
                            "The database could not be tidied up ({why}); it is tried again.",
                            why=error,
                        )
                    ) from error
                finally:
                    cursor.close()

    def reopen(self) -> None:
        """After damage was met: SQLCipher gives nothing more over that connection, good or bad."""
        with self.lock:
            assert not self._depth
            assert not self._looking
            self._connection.close()
            self._engine.dispose()
            self._connection = self._engine.connect()

    def clear(self, tables: tuple[Table, ...]) -> None:
        with self.transaction() as connection:
            for table in tables:
                connection.execute(delete(table))

    def close(self) -> None:
        with self.lock:
            self._connection.close()
            self._engine.dispose()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            self._tell(error)
            raise

    def _tell(self, error: DBAPIError) -> None:
        """Faults of the world as sentences; of any other, nothing is said."""
        fault = fault_of(error, is_sqlite=self.is_sqlite)
        if fault is not None:
            raise fault from error


class _Look:
    """A look as a block. Not a generator: an act takes a hundred of them."""

    __slots__ = ("_joins", "_store")

    def __init__(self, store: Store) -> None:
        self._store = store
        self._joins = False

    def __enter__(self) -> Connection:
        store = self._store
        store.lock.acquire()
        self._joins = bool(store._depth or store._looking)
        if not self._joins:
            store._looking = True
        return store._connection

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        store = self._store
        try:
            if not self._joins:
                store._looking = False
                with store._telling():
                    store._connection.rollback()
                if isinstance(error, DBAPIError):
                    store._tell(error)
        finally:
            store.lock.release()
