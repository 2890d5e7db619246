"""Putting a backup in a station's place: checked whole first, and nothing is thrown away."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.desk import copies, layout_copies
from kiosk.domain.commands import ErasePerson
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.log.erase import erased_people
from kiosk.said import Said, say
from kiosk.store.folder import DATABASE_FILE, FolderLock, cannot_write, force_names, make_folder
from kiosk.store.guard import GUARD_FILE
from kiosk.store.keys import KEY_FILE, database_key, keep_key, write_key

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ASIDE = "set-aside"
STAGED_FILE = f".{DATABASE_FILE}.restoring"
BESIDE = ("-wal", "-shm", "-journal")  # what SQLite writes beside a database


class Restored(Struct, frozen=True):
    """What was put in place, and where what was there is now."""

    backup: copies.Inspected
    aside: Path | None  # None: nothing was there
    not_in_backup: int | None  # entries that only the old database holds; None: it cannot be read
    erased: tuple[str, ...] = ()  # people whom the old database had erased: erase them again
    layouts: tuple[str, ...] = ()  # files of layouts that came with it


def restore(
    folder: Path,
    backup: Path,
    *,
    key: Path | None = None,
    now_ms: int,
    progress: Callable[[int, int], None] | None = None,
) -> Restored:
    """Put a backup in the place of a folder's database, or into an empty folder.

    The backup is copied and the copy is looked through whole before anything is touched. Raises
    KnownError where it does not hold, or the folder is in use; then all is as it was. The station
    opens it like any database that was put back: in a new epoch, with no seats.
    """
    make_folder(folder)
    with _held(folder):
        staged = folder / STAGED_FILE
        try:
            opening = copies.key_for(backup, folder=folder, key=key)
            _copy(backup, staged)
            found = _inspect(staged, backup, opening, progress)
            check(found, backup)
            aside = _set_aside(folder, now_ms)
            only_here, erased = _beyond(aside, found)
            with copies.opened(staged, opening) as store:
                layouts = layout_copies.kept(store)
            _put_in_place(folder, staged, opening)
            layout_copies.put_back(folder, layouts)
        except OSError as error:
            raise cannot_write(folder, error) from error
        finally:
            staged.unlink(missing_ok=True)
    return Restored(found, aside, only_here, erased, tuple(sorted(layouts)))


def erase_again(desk: Desk, done: Restored, *, actor: str = "") -> int:
    """Whoever was erased after the backup was made must not come back with it. How many."""
    count = sum(desk.do(ErasePerson(one), actor=actor).ok for one in done.erased)
    desk.finish_cleaning()
    return count


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Nobody works in the folder meanwhile. Whether its last program ended well stays known: the
    note that it left may lag otherwise, and then it is no witness of what was lost."""
    lock = FolderLock(folder)
    try:
        yield
    finally:
        if lock.was_left_open:
            lock.abandon()
        else:
            lock.release()


def _copy(backup: Path, staged: Path) -> None:
    try:
        source = backup.open("rb")
    except OSError as error:
        raise KnownError(
            say("{backup} cannot be read: {why}.", backup=backup, why=error.strerror)
        ) from error
    with source, staged.open("wb") as target:
        os.chmod(staged, 0o600)
        shutil.copyfileobj(source, target, 1 << 20)
        target.flush()
        os.fsync(target.fileno())


def _inspect(
    staged: Path, backup: Path, key: bytes, progress: Callable[[int, int], None] | None
) -> copies.Inspected:
    try:
        return replace(copies.inspect(staged, key, progress), path=backup)
    except KnownError as error:
        raise type(error)(_named(error.words, staged, backup)) from error


def _named(sentence: str, staged: Path, backup: Path) -> str:
    """The same sentence, of the file that a person named."""
    if not isinstance(sentence, Said):
        return sentence.replace(str(staged), str(backup))
    places = {name: backup for name, value in sentence.values.items() if value == str(staged)}
    return sentence.of(**places)


def check(found: copies.Inspected, backup: Path) -> None:
    """Raises KnownError where not all of it holds."""
    if found.holds:
        return
    what = found.damage
    if found.broken and found.broken[0].broken is not None:
        branch, broken = found.broken[0].branch, found.broken[0].broken
        what = say(
            "entry {number} of station {station} does not hold: {why}",
            number=broken.seq,
            station=branch.origin[:8],
            why=broken.why,
        )
    raise KnownError(
        say(
            "{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; "
            "kioskctl log verify FILE says of each whether it holds.",
            backup=backup,
            what=what,
        )
    )


def _set_aside(folder: Path, now_ms: int) -> Path | None:
    """A whole copy of what is there, with its key: it opens as a station where it lies."""
    database = folder / DATABASE_FILE
    there = [path for end in ("", *BESIDE) if (path := beside(database, end)).exists()]
    if not there:
        return None
    aside = _new_folder(folder / ASIDE, now_ms)
    for path in (*there, folder / GUARD_FILE):
        if path.exists():
            shutil.copy2(path, aside / path.name)
    layouts = folder / layout_copies.LAYOUTS
    if layouts.is_dir():
        shutil.copytree(layouts, aside / layouts.name)
    with suppress(KnownError):  # a key that is gone cannot be set aside, and stops nothing
        write_key(aside / KEY_FILE, database_key(folder, is_new=False))
    for path in aside.rglob("*"):
        if path.is_file():
            _force(path)
    force_names(aside)
    force_names(aside.parent)
    return aside


def beside(database: Path, end: str) -> Path:
    return database.with_name(f"{database.name}{end}")


def _new_folder(parent: Path, now_ms: int) -> Path:
    stem = f"{datetime.fromtimestamp(now_ms / 1000, UTC):%Y%m%dT%H%M%SZ}"
    number, aside = 1, parent / stem
    while aside.exists():
        number += 1
        aside = parent / f"{stem}-{number}"
    aside.mkdir(parents=True, mode=0o700)
    return aside


def _beyond(aside: Path | None, found: copies.Inspected) -> tuple[int | None, tuple[str, ...]]:
    """How many entries the database that was there holds and the backup does not, and whom it had
    erased."""
    if aside is None:
        return 0, ()
    held = {walk.branch: walk.entries for walk in found.walks}
    try:
        key = database_key(aside, is_new=False)
        with copies.opened(aside / DATABASE_FILE, key) as store:
            heads, erased = log.heads(store), tuple(erased_people(store))
    except KnownError:
        return None, ()
    return sum(max(0, head.seq - held.get(branch, 0)) for branch, head in heads.items()), erased


def _put_in_place(folder: Path, staged: Path, key: bytes) -> None:
    """The old one lies aside by now, whole: whenever the power goes, one of the two is here."""
    database = folder / DATABASE_FILE
    # What is left of the old one beside it would be read as a part of the new one.
    for end in BESIDE:
        beside(database, end).unlink(missing_ok=True)
    keep_key(folder, key)
    staged.replace(database)
    force_names(folder)


def _force(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
