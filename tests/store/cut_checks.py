"""Whether a station that lost its power still keeps what it promised, looked at from its files."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.desk import Desk, open_desk
from kiosk.domain.entries import Branch
from kiosk.errors import KnownError
from kiosk.store import guard
from kiosk.store.engine import connect
from kiosk.store.folder import DATABASE_FILE, LOCK_FILE
from kiosk.store.keys import KEY_FILE
from tests.store.recorded_disk import MARK, Names, Record, RecordedDisk

EntryKey = tuple[str, int, int]
FIRST_START_SHARE = 0.05  # of the cuts, for the few writes of the very first start
SHARED_MEMORY = f"{DATABASE_FILE}-shm"  # made anew by whoever opens the file first


@dataclass(frozen=True, slots=True)
class Promise:
    """What the station had confirmed when it set a mark."""

    branch: str
    closing: bool  # nothing more is done, and the next start may think that all ended well
    heads: dict[str, int]
    printed: list[int]
    backups: int

    @classmethod
    def read(cls, payload: bytes) -> Promise:
        return cls(**json.loads(payload))


@dataclass(frozen=True, slots=True)
class Cut:
    """One way in which the power may go: after which record, with which luck."""

    after: int
    seed: int
    names: Names
    promise: Promise | None


def cuts(
    records: list[Record], *, count: int, seed: int, part: tuple[int, int] = (0, 1)
) -> Iterator[Cut]:
    """So many cuts at random points, in the order of the record: the disk is followed once. Part
    (1, 3) is the second of three stretches of them."""
    rng = Random(seed)
    first_mark = next(n for n, record in enumerate(records) if record.letter == MARK)
    ends = (first_mark if rng.random() < FIRST_START_SHARE else len(records) for _ in range(count))
    places = sorted((rng.randint(0, end), rng.randrange(2**32)) for end in ends)
    disk, done, promise = RecordedDisk(), 0, None
    number, parts = part
    for place, luck in places[number * count // parts : (number + 1) * count // parts]:
        for record in records[done:place]:
            disk.follow(record)
            if record.letter == MARK:
                promise = Promise.read(record.payload)
        done = place
        yield Cut(place, luck, disk.cut(Random(luck)), promise)


class CutChecker:
    """Holds what the station had at its end, against which every earlier moment is held."""

    def __init__(self, station: Path, scratch: Path) -> None:
        self._scratch = scratch  # another one for each process that checks
        self.contents_seen: set[bytes] = set()
        with open_desk(station) as desk:
            broken = [walk for walk in desk.verify_log() if walk.broken]
            assert not broken, "the record itself is not sound"
        key = bytes.fromhex((station / KEY_FILE).read_text("ascii"))
        with closing(connect(station / DATABASE_FILE, key)) as connection:
            self._entries = _entries(connection)
        self._whole_files = {
            path.name: path.read_bytes()
            for folder in ("badges", "backups")
            for path in (station / folder).iterdir()
        }

    def beside(self, number: int) -> CutChecker:
        """The same, for another process."""
        other = copy(self)
        other._scratch = self._scratch.with_name(f"{self._scratch.name}-{number}")
        return other

    def problems(self, cut: Cut) -> list[str]:
        """What is wrong after this cut, in words; empty: nothing."""
        _lay_down(cut.names, self._scratch)
        try:
            if cut.promise is not None:
                found, content = self._look_at_files(cut.promise)
                if found or content in self.contents_seen:
                    return found
                self.contents_seen.add(content)
            return self._open_and_rebuild(cut.promise)
        except (KnownError, sqlcipher.DatabaseError) as error:
            return [f"does not open: {error}"]

    # -- every cut -----------------------------------------------------------------------------

    def _look_at_files(self, promise: Promise) -> tuple[list[str], bytes]:
        key = bytes.fromhex((self._scratch / KEY_FILE).read_text("ascii"))
        with closing(connect(self._scratch / DATABASE_FILE, key)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if answer != "ok":
                return [f"damaged: {answer}"], b""
            found = [*self._about_log(connection, promise), *self._about_paper(connection, promise)]
            found += self._about_guard(connection, promise)
            content = _digest_of(connection)
        return found + self._about_backups(promise), content

    def _about_log(self, connection: Any, promise: Promise) -> Iterator[str]:
        entries = _entries(connection)
        for key, row in entries.items():
            if self._entries.get(key) != row:
                yield f"altered: entry {key}"
        for name, seq in promise.heads.items():
            branch = Branch.parse(name)
            wanted = {(branch.origin, branch.epoch, number) for number in range(1, seq + 1)}
            if lacking := wanted - entries.keys():
                yield f"lost: {len(lacking)} confirmed entries of {name}"

    def _about_paper(self, connection: Any, promise: Promise) -> Iterator[str]:
        done = dict(connection.execute("SELECT id, reference FROM print_job WHERE state = 'done'"))
        if not set(promise.printed) <= done.keys():
            yield f"lost: that jobs {set(promise.printed) - done.keys()} were printed"
        for file in done.values():
            if not self._is_whole(f"badges/{file}"):
                yield f"lost: the badge {file}, which counts as printed"

    def _about_guard(self, connection: Any, promise: Promise) -> Iterator[str]:
        note = guard.read_note(self._scratch)
        branch = Branch.parse(promise.branch)
        (seq,) = connection.execute(
            "SELECT coalesce(max(seq), 0) FROM entry WHERE origin = ? AND epoch = ?",
            (branch.origin, branch.epoch),
        ).fetchone()
        place = guard.place_of(self._scratch / DATABASE_FILE)
        why = guard.is_copy(note, place=place, epoch=branch.epoch, seq=seq, is_new=False)
        if why:
            yield f"new epoch: {why}"
        if not promise.closing and not (self._scratch / LOCK_FILE).read_text("ascii"):
            yield "not looked at: the next start does not know that this one ended badly"

    def _about_backups(self, promise: Promise) -> list[str]:
        held = list((self._scratch / "backups").glob("[!.]*.db"))
        torn = [path.name for path in held if not self._is_whole(f"backups/{path.name}")]
        lacking = promise.backups - len(held)
        return [f"backups: {torn} torn, {lacking} lost"] if torn or lacking > 0 else []

    def _is_whole(self, name: str) -> bool:
        path = self._scratch / name
        return path.is_file() and path.read_bytes() == self._whole_files[path.name]

    # -- each content of the database once -----------------------------------------------------

    def _open_and_rebuild(self, promise: Promise | None) -> list[str]:
        """By the front door, as the next start does."""
        with open_desk(self._scratch) as desk:
            return list(_about_desk(desk, promise))


def _about_desk(desk: Desk, promise: Promise | None) -> Iterator[str]:
    if promise is not None and str(desk.branch) != promise.branch:
        yield f"new epoch: {desk.branch}"
    if desk.event_id:
        for walk in desk.verify_log():
            if walk.broken is not None:
                yield f"chain: {walk.branch} breaks at {walk.broken}"
    live = desk.digests()
    desk.rebuild()
    if desk.digests() != live:
        yield "tables: a rebuild gives others"


def _lay_down(names: Names, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in sorted(names.items()):
        if content is None:
            (folder / name).mkdir()
        elif name != SHARED_MEMORY:
            (folder / name).write_bytes(content)
    _same_place(folder)


def _same_place(folder: Path) -> None:
    """The rebuilt file has another number on our disk; for the station it is the same file."""
    path = folder / guard.GUARD_FILE
    note = guard.read_note(folder)
    if note is not None:
        file = guard.NoteFile(folder)
        place = guard.place_of(folder / DATABASE_FILE)
        file.write(guard.Note(place, note.epoch, note.seq))
        file.close()
        assert path.stat().st_size == guard.NOTE_BYTES


def _entries(connection: Any) -> dict[EntryKey, tuple[Any, ...]]:
    rows = connection.execute(
        "SELECT origin, epoch, seq, hash, header, body, salt FROM entry"
    ).fetchall()
    return {row[:3]: row[3:] for row in rows}


def _digest_of(connection: Any) -> bytes:
    """All that the database says, whichever pages it says it on."""
    digest = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    for (name,) in tables:
        # What is in an entry was compared already; its bytes would be most of the work here.
        wanted = "origin, epoch, seq" if name == "entry" else "*"
        rows = connection.execute(f'SELECT {wanted} FROM "{name}"').fetchall()  # noqa: S608
        digest.update(repr((name, rows)).encode())
    return digest.digest()
