"""Watches over the station's file: copies are caught at the start, backups made as time goes."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import Clock
from kiosk.desk.identity import Identity
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.store import backup, guard
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.store import Store

NEW_EPOCH = "new_epoch_reason"  # why this station had to begin a new branch, for people to read


class Watch:
    """Stands beside the desk of one folder. A hub on a database server has no file to watch."""

    def __init__(self, store: Store, identity: Identity, *, folder: Path, clock: Clock) -> None:
        self._store = store
        self._identity = identity
        self._folder = folder
        self._clock = clock
        self._file: guard.NoteFile | None = None
        self._place = guard.place_of(folder / DATABASE_FILE) if store.is_sqlite else None

    def check_place(self) -> None:
        """Before the first act: a restored or copied database goes on in a new epoch."""
        if self._place is None:
            return
        branch = self._identity.branch
        seq = log.head_of(self._store, branch).seq
        note = guard.read_note(self._folder)
        why = guard.is_copy(
            note,
            place=self._place,
            epoch=branch.epoch,
            seq=seq,
            is_new=self._identity.is_new,
        )
        self._file = guard.NoteFile(self._folder)
        if why:
            with self._store.transaction():
                self._identity.open_epoch(after=note.epoch if note else 0)
                self._store.set_setting(NEW_EPOCH, why)
        # Also before the first act: a station may hold seats that it has not written about yet.
        self.note()

    def note(self, seq: int | None = None) -> None:
        """At the start and after each act: where we are, and how far we have come."""
        if self._place is None or self._file is None:
            return
        branch = self._identity.branch
        if seq is None:
            seq = log.head_of(self._store, branch).seq
        try:
            self._file.write(guard.Note(self._place, branch.epoch, seq))
        except OSError:
            # The act is safe in the database. A note that lags is allowed; doctor looks at it.
            return

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def backup(self, target: Path | None = None) -> Path:
        """A verified copy of the encrypted database."""
        if self._place is None:
            raise KnownError(
                "This hub keeps its data on a database server: back that up with the server's own "
                "tools (pg_dump, or a replica)."
            )
        return backup.backup(self._folder, now_ms=self._clock.now_ms(), target=target)
