"""Watches over the station's data: copies are caught, and backups made as time goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.clock import Clock
from kiosk.desk import layout_copies
from kiosk.desk.identity import Identity
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.printing import jobs
from kiosk.said import say
from kiosk.store import backup, guard
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.store import Store

NEW_EPOCH = "new_epoch_reason"  # why this station had to begin a new branch, for people to read
UNFINISHED = "unfinished"
PLACE = "database_place"  # where the database server keeps these rows: a dump brings the old one

SERVED_NOTE = "guard-"  # and the schema: the note of a database that lies on a server


def is_served(folder: Path) -> bool:
    """Whether this folder has only ever belonged to a hub whose database lies on a server."""
    return not (folder / DATABASE_FILE).exists() and any(folder.glob(f"{SERVED_NOTE}*.json"))


class Watch:
    """Stands beside the desk of one folder.

    A file is looked at when it is opened. A database server may be put back while its hub runs,
    so there each worker looks whenever somebody else has written, and before it writes itself.
    """

    def __init__(self, store: Store, identity: Identity, *, folder: Path, clock: Clock) -> None:
        self._store = store
        self._identity = identity
        self._folder = folder
        self._clock = clock
        self._file: guard.NoteFile | None = None
        served = store.place_on_server()
        self._is_served = served is not None
        if served is None:
            self._place, self._name = guard.place_of(folder / DATABASE_FILE), guard.GUARD_FILE
        else:
            self._place, self._name = served[0], f"{SERVED_NOTE}{served[1]}.json"
        self._known: guard.Note | None = None  # how far our branch was, as this program saw it
        self._why = ""  # the database was put back while we run, and the new epoch is not open yet

    def check_place(self, *, was_left_open: bool = False) -> None:
        """Before the first act: a restored or copied database goes on in a new epoch.

        `was_left_open`: the last program did not end well, so the note may be some acts behind.
        """
        note = guard.read_note(self._folder, self._name)
        if self._is_served:
            self._known = note if self._is_of_ours(note) else None
            with self._store.transaction():
                self._check_server(is_new=self._identity.is_new)
            self._store.on_forget(self._look)
            self._store.on_writing(self._begin_anew)
        else:
            self._check_file(note, is_sure=not was_left_open)
        self._file = guard.NoteFile(self._folder, self._name)
        # Also before the first act: a station may hold seats that it has not written about yet.
        self.note()

    def _is_of_ours(self, note: guard.Note | None) -> bool:
        return note is not None and note.node in {"", self._identity.key.node}

    def _check_file(self, note: guard.Note | None, *, is_sure: bool) -> None:
        epoch, seq = end = self._end()
        is_new = self._identity.is_new
        why = guard.is_copy(note, place=self._place, epoch=epoch, seq=seq, is_new=is_new)
        if why:
            sure = is_sure and self._is_of_ours(note)
            lost = guard.lost_acts(note, self._place, end=end, is_sure=sure)
            with self._store.transaction():
                self._open_epoch(why, after=note.epoch if note else 0, lost=lost)

    # -- a database server -------------------------------------------------------------------------

    def _check_server(self, *, is_new: bool = False) -> None:
        """Inside a transaction, so that of several workers one opens the epoch."""
        served = self._store.place_on_server()
        assert served is not None
        self._place, known = served[0], self._known
        why = "" if is_new else self._why_put_back()
        said = f"{self._place.machine}:{self._place.file}"
        if self._store.setting(PLACE) != said:
            self._store.set_setting(PLACE, said)
        if why:
            # Another worker may have sold beyond what this one saw: people have to say.
            self._open_epoch(why, after=known.epoch if known else 0, lost=None)
            self._store.leap()

    def _why_put_back(self) -> str:
        if not self._identity.is_in_the_database:
            return UNFINISHED
        served = self._store.place_on_server()
        assert served is not None
        machine, _, schema = self._store.setting(PLACE).partition(":")
        said = guard.Place(machine, int(schema)) if machine else None
        return guard.is_put_back(self._known, served[0], said, end=self._end())

    def _look(self) -> None:
        """Somebody else has written, or somebody has put the database back under us."""
        self._why = self._why_put_back()
        if not self._why:
            self.note()  # what another worker wrote counts too

    def _begin_anew(self) -> None:
        """In each transaction, before its first act: go on in a new epoch where that is due.

        What was rolled back is due again; what another worker did meanwhile is not.
        """
        if not self._why:
            return
        self._store.forget()  # and so look again, in this transaction
        if self._why == UNFINISHED:
            raise KnownError(
                say(
                    "The database is being put back, or it is another hub's now, so this was "
                    "not saved. Stop this hub, wait until the database is whole, and start it "
                    "again."
                )
            )
        if self._why:
            self._check_server()  # and look again next time: this transaction may be rolled back

    def catch_up(self) -> None:
        """Where the database was put back: open the new epoch now, and not with the next act."""
        if self._why:
            with self._store.transaction():
                pass
            self._look()

    # -- both --------------------------------------------------------------------------------------

    def _open_epoch(self, why: str, *, after: int, lost: tuple[int, int] | None) -> None:
        self._identity.note_lost_acts(lost)
        self._identity.open_epoch(after=after)
        self._store.set_setting(NEW_EPOCH, why)
        jobs.doubt(self._store, now_ms=self._clock.now_ms())

    def _end(self) -> tuple[int, int]:
        branch = self._identity.branch
        return branch.epoch, log.head_of(self._store, branch).seq

    def note(self, seq: int | None = None) -> None:
        """At the start and after each act: where we are, and how far we have come."""
        if seq is None:
            seq = self._end()[1]
        note = guard.Note(self._place, self._identity.branch.epoch, seq, self._identity.key.node)
        self._known = note
        if self._file is None:
            return
        try:
            self._file.write(note)
        except OSError:
            # The act is safe in the database. A note that lags is allowed; doctor looks at it.
            return

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def backup(
        self, target: Path | None = None, *, pause: Callable[[], None] = backup.at_once
    ) -> Path:
        """A verified copy of the encrypted database, with the layouts that were made here."""
        if self._is_served:
            raise KnownError(
                say(
                    "This hub keeps its data on a database server: back that up with the "
                    "server's own tools (pg_dump, or a replica)."
                )
            )
        layout_copies.keep(self._store, self._folder)
        now_ms = self._clock.now_ms()
        return backup.backup(self._folder, now_ms=now_ms, target=target, pause=pause)
