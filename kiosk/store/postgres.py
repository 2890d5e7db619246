"""The way into PostgreSQL: an address, an event's place in the database, and a connection."""

from __future__ import annotations

import hashlib
import re
import urllib.parse
from typing import Any

import psycopg
from msgspec import Struct
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.models import WHERE_ON_A_SERVER, EntryRow, table_of

SPACE_PARAMETER = "event"
SPACE_DEFAULT = "public"
_SPACE = re.compile(r"[a-z][a-z0-9_]{0,39}")
# What the address may say otherwise. A server that has gone without a word is given up in time; a
# worker that stands still inside a transaction loses it, and with it the lock.
DEFAULTS = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
    "application_name": "rollcall",
}
SETTINGS = {
    "synchronous_commit": "on",
    "idle_in_transaction_session_timeout": "120s",
    "lock_timeout": "30s",
}


class Address(Struct, frozen=True):
    """A database server, as libpq is told of it, and the schema of one event."""

    conninfo: str
    space: str

    @property
    def lock(self) -> int:
        """The number of the lock that whoever writes to this event holds."""
        return self._number("one writer an event")

    @property
    def opening_lock(self) -> int:
        """Held while a worker starts, so that two do not make the same tables and keys."""
        return self._number("one worker starts")

    @property
    def channel(self) -> str:
        """Where NOTIFY says that the pulse has moved."""
        return f"rollcall_{self.space}"

    def _number(self, what: str) -> int:
        digest = hashlib.sha256(f"rollcall {what}\0{self.space}".encode()).digest()
        return int.from_bytes(digest[:8], "big", signed=True)


def read_address(database: str) -> Address:
    """From postgresql://...?event=NAME. Raises KnownError on what is no such address."""
    head, _, query = database.partition("?")
    parameters = urllib.parse.parse_qsl(query, keep_blank_values=True)
    named = [value for name, value in parameters if name == SPACE_PARAMETER]
    space = named[-1] if named else SPACE_DEFAULT
    if not _SPACE.fullmatch(space):
        raise KnownError(
            say(
                "{space!r} cannot name an event's place in the database. Take up to 40 small "
                "letters, digits and underscores, such as event=excom2019.",
                space=space,
            )
        )
    rest = [(name, value) for name, value in parameters if name != SPACE_PARAMETER]
    try:
        given = psycopg.conninfo.conninfo_to_dict(f"{head}?{urllib.parse.urlencode(rest)}")
    except psycopg.ProgrammingError as error:
        raise KnownError(
            say(
                "{head!r} is no address of a database: {why}. It looks like "
                "postgresql://user@server/rollcall.",
                head=head,
                why=str(error).strip(),
            )
        ) from error
    whole: dict[str, Any] = {**DEFAULTS, **given}
    return Address(psycopg.conninfo.make_conninfo(**whole), space)


def connect(address: Address) -> psycopg.Connection[Any]:
    """A connection that works in the event's schema. Raises psycopg.OperationalError."""
    connection = psycopg.connect(address.conninfo)
    try:
        for name, value in SETTINGS.items():
            connection.execute("SELECT set_config(%s, %s, false)", (name, value))
        connection.execute("SELECT set_config('search_path', %s, false)", (address.space,))
        connection.commit()
    except BaseException:
        connection.close()
        raise
    return connection


def open_postgres(database: str) -> Engine:
    """An engine with one connection, which is made anew after it was lost."""
    address = read_address(database)
    _say_where()
    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: connect(address), poolclass=StaticPool
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        raw: Any = connection.connection.dbapi_connection
        writes = connection.get_execution_options().get("writes", False)
        # A look sees one moment, whoever commits meanwhile. A write must see what was committed
        # while it waited for its turn.
        repeatable = psycopg.IsolationLevel.REPEATABLE_READ
        raw.isolation_level = psycopg.IsolationLevel.READ_COMMITTED if writes else repeatable

    try:
        with engine.connect() as first, first.execution_options(writes=True).begin():
            _prepare(first, address)
    except DBAPIError as error:
        engine.dispose()
        raise KnownError(
            say(
                "The database server does not answer: {why}. Check its address, and that the "
                "server is running.",
                why=str(error.orig).strip(),
            )
        ) from error
    engine.dispose()  # the store opens its own, and listens to it from the beginning
    return engine


def _say_where() -> None:
    for index in table_of(EntryRow).indexes:
        if index.name in WHERE_ON_A_SERVER:
            where = text(WHERE_ON_A_SERVER[str(index.name)])
            index.dialect_options["postgresql"]["where"] = where


def _prepare(connection: Connection, address: Address) -> None:
    """Make the event's schema with the workers' pulse in it, once."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({address.opening_lock})")
    connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {address.space}")
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS pulse (one boolean PRIMARY KEY CHECK (one), writes bigint)"
    )
    connection.exec_driver_sql("INSERT INTO pulse VALUES (true, 0) ON CONFLICT DO NOTHING")
