"""The way into the database: encrypted SQLite for a station, PostgreSQL for a large hub."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.keys import database_key

SQLITE_VERSION_MIN = (3, 51, 3)  # before it the WAL-reset bug can lose committed transactions
BUSY_TIMEOUT_MS = 5_000
CHECKPOINT_PAGES = 4_000  # 16 MB of write-ahead log
CACHE_KIB = 16 * 1024  # of 230 MB with 100,000 people an act needs some hundred kB

QUIET = "cipher_log_level = NONE"  # what it would write to the terminal, we say in sentences

# For each value of these types the driver looks for a way to adapt it, and by raising and dropping
# an error finds that there is none: a third of what a million entries cost. Now there is one.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(bool, int)
sqlcipher.register_adapter(type(None), lambda _: None)

Connecting = Callable[[Path, bytes], Any]  # a bare connection to the file, given its key


def check_sqlite(version: str = sqlcipher.sqlite_version) -> None:
    """Refuse a SQLite that is known to lose committed data."""
    if tuple(int(part) for part in version.split(".")) < SQLITE_VERSION_MIN:
        wanted = ".".join(str(part) for part in SQLITE_VERSION_MIN)
        raise KnownError(
            say(
                "This computer's SQLite is {version}, which can lose saved data. Rollcall "
                "needs {wanted} or newer: run the set-up again (python3 "
                "packaging/bootstrap.py setup).",
                version=version,
                wanted=wanted,
            )
        )


def open_engine(folder: Path, database: str = "", *, connecting: Connecting) -> Engine:
    """An engine with one connection, which the caller owns and guards."""
    if not database:
        return _encrypted(folder, connecting)
    # The server's driver takes a tenth of a second to load, and a desk has no server.
    from kiosk.store.postgres import open_postgres

    return open_postgres(database)


def _encrypted(folder: Path, connecting: Connecting) -> Engine:
    check_sqlite()
    path = folder / DATABASE_FILE
    key = database_key(folder, is_new=not path.exists())

    def creator() -> Any:
        try:
            return connecting(path, key)
        except sqlcipher.DatabaseError as error:
            raise _why_not(path, error) from error

    return _engine(creator)


def _engine(creator: Callable[[], Any]) -> Engine:
    engine = create_engine("sqlite://", module=sqlcipher, creator=creator, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin_immediate(connection: Any) -> None:
        # A transaction that may write takes the write lock at once: no upgrade, no deadlock.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def open_working_copy(path: Path, key: bytes) -> Engine:
    """An engine for a copy that is changed before it is kept. Raises KnownError."""

    def creator() -> Any:
        try:
            return connect(path, key, journal="DELETE")
        except sqlcipher.DatabaseError as error:
            raise _why_not(path, error) from error

    return _engine(creator)


def open_copy(path: Path, key: bytes) -> Engine:
    """An engine for a copy that nobody writes to, wherever it lies: what it holds stays as it is.

    Raises KnownError where it is none, or is sealed with another key.
    """
    check_sqlite()

    def creator() -> Any:
        try:
            # What a program that did not end well left beside it belongs to it.
            how = "rw" if path.with_name(f"{path.name}-wal").exists() else "ro&immutable=1"
            uri = f"{path.resolve().as_uri()}?mode={how}"
            connection = sqlcipher.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False
            )
            connection.execute(f"PRAGMA {QUIET}")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlcipher.DatabaseError as error:
            raise KnownError(
                say(
                    "{path} cannot be opened with this key: it is no backup of Rollcall, the "
                    "key belongs to another station, or its beginning is damaged.",
                    path=path,
                )
            ) from error
        return connection

    return create_engine("sqlite://", module=sqlcipher, creator=creator, poolclass=StaticPool)


def connect(path: Path, key: bytes, *, journal: str = "WAL", cache_kib: int = CACHE_KIB) -> Any:
    """A bare connection to an encrypted database, with every setting that safety asks for."""
    connection = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000
    )
    for pragma in (
        QUIET,
        f"key = \"x'{key.hex()}'\"",
        f"journal_mode = {journal}",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "mmap_size = 0",
        f"cache_size = -{cache_kib}",
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        # A checkpoint forces the whole database file: once in a few hundred acts, not in sixty.
        f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master")
    return connection


def _why_not(path: Path, error: Exception) -> KnownError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return KnownError(
            say(
                "The database {path} is locked by another program. Close the other program (a "
                "backup tool, perhaps) and start Rollcall again. Nothing was lost.",
                path=path,
            )
        )
    if "not a database" in text or "malformed" in text:
        return KnownError(
            say(
                "The database {path} cannot be opened with this station's key: the key file "
                "does not belong to it, or the file is damaged. Do not delete it. Put the "
                "matching key back, or restore the latest backup: kioskctl restore BACKUP.",
                path=path,
            )
        )
    return KnownError(say("The database {path} cannot be opened: {text}.", path=path, text=text))
