"""Outside the database: a note of where it lives and how far it had come, to catch copies.

A database that was put back from a backup, or copied to another computer, would continue its
branch a second time: two histories under one name, and seats spent twice. The note lies beside
the database. A database that is behind its note, or in another place than the note says, is
such a copy; its node goes on in a new epoch, which holds no seat rights.
"""

from __future__ import annotations

import json
import os
import threading
import uuid
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.store.folder import cannot_write, force_names

GUARD_FILE = "guard.json"
NOTE_BYTES = 256
PUT_BACK = "it is older than what this station had written already: it was put back"
_MACHINE_ID = Path("/etc/machine-id")


class Place(Struct, frozen=True):
    """Where a database is: the computer, and the file on its disk."""

    machine: str
    file: int


class Note(Struct, frozen=True):
    """What was true when the node last wrote."""

    place: Place
    epoch: int
    seq: int
    node: str = ""  # whose note it is; empty: of an earlier version, which did not say

    @property
    def end(self) -> tuple[int, int]:
        return self.epoch, self.seq


def place_of(database: Path) -> Place:
    return Place(_machine(), database.stat().st_ino)


def _machine() -> str:
    try:
        return _MACHINE_ID.read_text(encoding="ascii").strip()
    except OSError:
        return f"{uuid.getnode():012x}"


def read_note(folder: Path, name: str = GUARD_FILE) -> Note | None:
    """None where there is none, or none that can be read."""
    try:
        data = json.loads((folder / name).read_bytes()[:NOTE_BYTES])
        place = Place(str(data["place"]["machine"]), int(data["place"]["file"]))
        return Note(place, int(data["epoch"]), int(data["seq"]), str(data.get("node", "")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


class NoteFile:
    """The note, held open: it is written after every act, in place and within one sector.

    Forced to disk once a start, for without any note the station would lose its seats after a
    power cut. Not later: a note that is behind its database does no harm.
    """

    def __init__(self, folder: Path, name: str = GUARD_FILE) -> None:
        self._folder = folder
        try:
            self._handle = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise cannot_write(folder, error) from error
        self._is_forced = False
        # A desk and its courier act at the same time; two notes one after the other are none.
        self._lock = threading.Lock()

    def write(self, note: Note) -> None:
        data = msgspec.json.encode(note).ljust(NOTE_BYTES)
        assert len(data) == NOTE_BYTES, note
        with self._lock:
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, data)
            if not self._is_forced:
                os.fsync(self._handle)
                force_names(self._folder)
                self._is_forced = True

    def close(self) -> None:
        os.close(self._handle)


def is_copy(note: Note | None, *, place: Place, epoch: int, seq: int, is_new: bool) -> str:
    """Why this database must not go on in its epoch; empty: it may."""
    if is_new:
        return ""
    if note is None:
        return "the note beside it is missing"
    if note.end > (epoch, seq):
        return PUT_BACK
    if note.place.machine != place.machine:
        return "it was copied from another computer"
    if note.place.file != place.file:
        return "it is a copy of the file that this station wrote"
    return ""


def is_put_back(note: Note | None, here: Place, said: Place | None, *, end: tuple[int, int]) -> str:
    """The same of a database on a server. `said` is the place that its own rows name.

    Without a note nothing is said: a hub's programs may be started on any computer.
    """
    if said is not None and said != here:
        return "it was read in from a dump, or copied from another server"
    if note is not None and note.end > end:
        return PUT_BACK
    return ""


def lost_acts(
    note: Note | None, here: Place, *, end: tuple[int, int], is_sure: bool
) -> tuple[int, int] | None:
    """How far the branch of a database that was put back had come; None where nobody knows.

    Only a note that its own program left beside it tells, and only if that program ended well:
    the note is not forced to disk, so after a power cut it may be some acts behind. A folder that
    was copied whole has a note as old as its database.
    """
    knows = note is not None and is_sure and note.place.machine == here.machine
    if note is None or not knows or note.epoch != end[0] or note.seq <= end[1]:
        return None
    return note.end
