"""Several workers on one PostgreSQL database: who writes now, and whether others have written.

Whoever writes to an event takes its advisory lock first, for this one transaction; the server
frees it when a worker dies, however it dies. Each transaction that wrote moves the pulse, one
number in the database, by which the other workers know that what they remember is old. NOTIFY
tells them at once; the number is the truth.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, RootTransaction, event
from sqlalchemy.exc import DBAPIError

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.guard import Place
from kiosk.store.postgres import Address, read_address
from kiosk.store.pulse import PulseWatch

RECONNECT_S_MAX = 10.0  # within the patience of a station that waits for its answer
RECONNECT_EVERY_S = 0.25
LEAP_MAX = 2**40
# An answer of the server that is not a mistake of ours: another server may have taken over.
ELSEWHERE = (psycopg.errors.ReadOnlySqlTransaction, psycopg.errors.LockNotAvailable)

T = TypeVar("T")


class Sharing:
    """One worker's side of it. Used under the store's lock, on the store's connection."""

    def __init__(self, engine: Engine, database: str, *, forget: Callable[[], None]) -> None:
        self.address: Address = read_address(database)
        self._forget = forget
        self.seen = -1  # the pulse, as it was when we looked last
        self._warnings: list[str] = []
        self.in_doubt = False  # the last commit may not be on the standby; the next one vouches
        event.listen(engine, "connect", self._hear_warnings)

    @contextmanager
    def opening(self, connection: Connection) -> Iterator[None]:
        """While a worker starts: two must not make the same tables and keys at once."""
        number = self.address.opening_lock
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({number})")
        connection.rollback()
        try:
            yield
        finally:
            connection.exec_driver_sql(f"SELECT pg_advisory_unlock({number})")
            connection.rollback()

    def place(self, connection: Connection) -> Place:
        """Where the rows are: another place after a dump was read in, wherever that was. A
        standby that takes over is the same place."""
        system, schema = connection.exec_driver_sql(
            "SELECT system_identifier::text, (SELECT oid::bigint FROM pg_namespace "
            "WHERE nspname = current_schema()) FROM pg_control_system()"
        ).one()
        return Place(f"postgresql-{system}", int(schema))

    def leap(self, connection: Connection) -> None:
        """Move the pulse to where no other worker can have seen it: the database was put back,
        and step by step it would come by what they remember."""
        steps = 1 + secrets.randbelow(LEAP_MAX)
        connection.exec_driver_sql(f"UPDATE pulse SET writes = writes + {steps}")  # noqa: S608

    @contextmanager
    def writing(self, connection: Connection) -> Iterator[None]:
        """One transaction, with the event's lock held and everything known that came before it."""
        transaction = self._reaching(connection, self._begin_writing)
        try:
            with transaction:
                yield
                moved = self._move(connection)
                self._warnings.clear()  # from here on it is the commit that warns
        except DBAPIError as error:
            if isinstance(error.orig, ELSEWHERE):
                connection.invalidate()
            raise
        self._check_commit(connection)
        if moved is not None:
            self.seen = moved

    def catch_up(self, connection: Connection) -> bool:
        """Forget what is old. Whether another worker has written since we looked last."""
        return self._reaching(connection, self._look)

    def watch(self, moved: Callable[[], None]) -> PulseWatch:
        return PulseWatch(self.address, moved)

    def _begin_writing(self, connection: Connection) -> RootTransaction:
        transaction = connection.begin()
        try:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({self.address.lock})")
            self._note(connection)
        except BaseException:
            transaction.close()
            raise
        return transaction

    def _look(self, connection: Connection) -> bool:
        try:
            return self._note(connection)
        finally:
            connection.rollback()

    def _note(self, connection: Connection) -> bool:
        """Read the pulse; what is remembered from before another's write is forgotten."""
        answer = connection.exec_driver_sql("SELECT writes, pg_is_in_recovery() FROM pulse").one()
        if answer[1]:
            connection.invalidate()  # the server that we talked to is a standby now
            raise _no_server("it takes no writes now")
        if self.seen == answer[0]:
            return False
        self.seen = int(answer[0])
        self._forget()
        return True

    def _move(self, connection: Connection) -> int | None:
        """If this transaction wrote anything: move the pulse and tell the others at its commit."""
        wrote = "true" if self.in_doubt else "pg_current_xact_id_if_assigned() IS NOT NULL"
        moved = connection.exec_driver_sql(
            f"WITH moved AS (UPDATE pulse SET writes = writes + 1 WHERE {wrote} RETURNING writes) "  # noqa: S608
            f"SELECT writes, pg_notify('{self.address.channel}', writes::text) FROM moved"
        ).first()
        return None if moved is None else int(moved[0])

    def _check_commit(self, connection: Connection) -> None:
        """A server that stops waiting for its standby says so in a warning, and commits."""
        said, self._warnings = self._warnings, []
        self.in_doubt = bool(said)
        if said:
            raise KnownError(
                say(
                    "The database server cannot vouch for what it just saved ({why}). Look at "
                    "its standby. Nothing is lost: it is sent again until it is safe.",
                    why="; ".join(said),
                )
            )

    def _reaching(self, connection: Connection, ask: Callable[[Connection], T]) -> T:
        """Ask, and where the connection was lost, ask again over a new one, for a while."""
        ends_s = time.monotonic() + RECONNECT_S_MAX
        while True:
            try:
                return ask(connection)
            except DBAPIError as error:
                lost = error.connection_invalidated or connection.invalidated
                if not lost or time.monotonic() > ends_s:
                    raise
                connection.rollback()
            except KnownError:
                if time.monotonic() > ends_s:
                    raise
                connection.rollback()
            self.seen = -1
            time.sleep(RECONNECT_EVERY_S)

    def _hear_warnings(self, raw: Any, _: Any) -> None:
        def hear(notice: psycopg.errors.Diagnostic) -> None:
            if notice.severity_nonlocalized == "WARNING":
                self._warnings.append(notice.message_primary or "")

        self._warnings.clear()
        raw.add_notice_handler(hear)


def _no_server(why: str) -> KnownError:
    return KnownError(
        say(
            "The database server does not take this ({why}), so it was not saved. It is tried "
            "again; look at the server.",
            why=why,
        )
    )
