"""A station's disk that can lose power between any two statements, fill up, and be copied.

The database is SQLite in memory behind the product's own Store: whatever was committed is kept
when the program dies, whatever was not is gone. The files beside it (the guard's note, the lock)
are real and lie in a folder in memory.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from msgspec import Struct

from kiosk.store import guard
from kiosk.store.folder import DATABASE_FILE, LOCK_FILE
from kiosk.store.keys import KEY_FILE

_KEY = "00" * 32  # nothing is encrypted in memory, but a station asks for its key


class PowerCut(BaseException):
    """The station's program is gone from one statement to the next. Nothing may catch this."""

    def __init__(self, disk: Disk) -> None:
        super().__init__("power cut")
        self.disk = disk


class Image(Struct, frozen=True):
    """A copy of a database: a backup, or what a station is installed from."""

    connection: Any
    epoch: int
    seq: int


class Disk:
    """One folder and the database in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        (folder / KEY_FILE).write_text(_KEY, encoding="ascii")
        self._connection: _Connection | None = None
        self.statements_left: int | None = None  # until the power goes
        self.writes_left: int | None = None  # until the disk is full
        self.is_dead = False  # the power went: nothing works before the next start

    # -- what the store opens ----------------------------------------------------------------------

    def connecting(self, path: Path, _: bytes) -> Any:
        if self._connection is None:
            path.touch()
            self._connection = _connect(self)
        return self._connection

    def execute(self, statement: str, *values: Any) -> list[Any]:
        """Look at the raw tables, past the store."""
        assert self._connection is not None
        return list(sqlcipher.Cursor(self._connection).execute(statement, values))

    @property
    def is_installed(self) -> bool:
        return self._connection is not None

    # -- faults ------------------------------------------------------------------------------------

    def before(self, statement: str) -> None:
        """Called before each statement of the store: here the power goes, or the room ends."""
        if self.is_dead:
            raise PowerCut(self)
        if self.statements_left is not None:
            self.statements_left -= 1
            if self.statements_left < 0:
                self.is_dead = True
                raise PowerCut(self)
        if self.writes_left is not None and statement.startswith(("INSERT", "UPDATE", "COMMIT")):
            self.writes_left -= 1
            if self.writes_left < 0:
                raise sqlcipher.OperationalError("database or disk is full")

    def mend(self) -> None:
        """Power and room again. What was not committed is gone."""
        self.statements_left = self.writes_left = None
        self.is_dead = False
        if self._connection is not None:
            self._connection.rollback()

    # -- copies ------------------------------------------------------------------------------------

    def image(self, *, epoch: int, seq: int) -> Image:
        assert self._connection is not None
        copy = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._connection.backup(copy)
        return Image(copy, epoch, seq)

    def put_back(self, image: Image) -> None:
        """The database is another one now; the note beside it stays as it is."""
        if self._connection is not None:
            self._connection.end()
        (self.folder / DATABASE_FILE).touch()
        self._connection = _connect(self)
        image.connection.backup(self._connection)

    def replace_file(self) -> None:
        """As a restore does that deletes the file and writes another one under its name."""
        path = self.folder / DATABASE_FILE
        other = self.folder / "other"
        other.touch()
        other.replace(path)

    def lose_note(self) -> None:
        (self.folder / guard.GUARD_FILE).unlink(missing_ok=True)

    def install(self, image: Image) -> None:
        """A folder as the station itself left it: the note beside the database is its own."""
        self.put_back(image)
        place = guard.place_of(self.folder / DATABASE_FILE)
        note = guard.NoteFile(self.folder)
        note.write(guard.Note(place, image.epoch, image.seq))
        note.close()

    def copy_to(self, folder: Path) -> Disk:
        """The whole folder, copied to another computer as it is."""
        assert self._connection is not None
        copy = Disk(folder)
        copy.put_back(self.image(epoch=0, seq=0))
        for name in (guard.GUARD_FILE, LOCK_FILE):
            if (self.folder / name).exists():
                shutil.copy(self.folder / name, folder / name)
        return copy

    def throw_away(self) -> None:
        if self._connection is not None:
            self._connection.end()
            self._connection = None
        shutil.rmtree(self.folder)


class _Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    def execute(self, statement: str, *values: Any) -> Any:
        self.connection.disk.before(statement)
        return super().execute(statement, *values)

    def executemany(self, statement: str, rows: Any) -> Any:
        self.connection.disk.before(statement)
        return super().executemany(statement, rows)


class _Connection(sqlcipher.Connection):  # type: ignore[misc]
    """Outlives the program that opened it, as a file does."""

    disk: Disk
    is_over = False  # the file is gone; what a dead program left open is tidied up later

    def cursor(self) -> Any:
        return super().cursor(_Cursor)

    def commit(self) -> None:
        if self.in_transaction:
            try:
                self.disk.before("COMMIT")
            except sqlcipher.OperationalError:
                self.rollback()  # as SQLite does by itself when it cannot write
                raise
        super().commit()

    def rollback(self) -> None:
        if not self.is_over:
            super().rollback()

    def close(self) -> None:
        self.rollback()

    def end(self) -> None:
        self.is_over = True
        super().close()


def _connect(disk: Disk) -> _Connection:
    connection = sqlcipher.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=_Connection
    )
    connection.disk = disk
    sqlcipher.Cursor(connection).execute("PRAGMA foreign_keys = ON")
    assert isinstance(connection, _Connection)
    return connection
