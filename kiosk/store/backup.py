"""Copies of the encrypted database: whole, verified by opening, in a ring."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.engine import connect
from kiosk.store.folder import DATABASE_FILE, force_names
from kiosk.store.keys import database_key

BACKUPS = "backups"
KEPT = 12  # three hours of one every fifteen minutes
EVERY_MS = 15 * 60_000
PIECE_PAGES = 500  # 2 MB
BREATH_S = 0.005
CACHE_KIB = 1024  # each page is read once: more took 30 MB and no less time


def at_once() -> None:
    """Between two pieces of a copy: nobody is waited for."""


def backup(
    folder: Path,
    *,
    now_ms: int,
    target: Path | None = None,
    pause: Callable[[], None] = at_once,
) -> Path:
    """Copy the database while it is in use. The copy is encrypted with the same key. `pause` is
    called between two pieces of it, and may take its time.

    Without a target it goes into the ring in the station's own folder. Raises KnownError where
    the copy cannot be written or does not open; a copy under that name is then left as it was.
    """
    path = target or _ring_place(folder, now_ms)
    partial = path.with_name(f".{path.name}.part")
    key = database_key(folder, is_new=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        _copy(folder / DATABASE_FILE, partial, key, pause=pause)
        _check(partial, key)
        partial.replace(path)
        force_names(path.parent)
    except (OSError, sqlcipher.DatabaseError) as error:
        with suppress(OSError):
            partial.unlink()
        raise KnownError(
            say(
                "The backup {path} could not be written ({why}). Check that the disk or stick "
                "is there and has room, and do it again.",
                path=path,
                why=error,
            )
        ) from error
    if target is None:
        _drop_old(path.parent)
    return path


def latest(folder: Path) -> Path | None:
    """The newest copy of the ring."""
    found = sorted((folder / BACKUPS).glob("*.db"))
    return found[-1] if found else None


def _ring_place(folder: Path, now_ms: int) -> Path:
    moment = datetime.fromtimestamp(now_ms / 1000, UTC)
    return folder / BACKUPS / f"{moment:%Y%m%dT%H%M%SZ}.db"


def _copy(source_path: Path, target_path: Path, key: bytes, *, pause: Callable[[], None]) -> None:
    """The file as it is at one moment, a piece at a time: who acts meanwhile forces an act to
    the same disk, and would wait behind all that was written at once."""
    # Without a journal: what was not finished is thrown away, and each page is written once.
    source = connect(source_path, key, cache_kib=CACHE_KIB)
    target = connect(target_path, key, journal="OFF", cache_kib=CACHE_KIB)
    handle = os.open(target_path, os.O_RDWR)

    def breathe(*_: int) -> None:
        os.fsync(handle)
        time.sleep(BREATH_S)
        pause()

    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on, one moment
        source.backup(target, pages=PIECE_PAGES, progress=breathe)
        source.execute("ROLLBACK")
        # One file that can be carried: nothing of it may rest in a write-ahead log beside it.
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
        source.close()
        os.fsync(handle)
        os.close(handle)


def _check(path: Path, key: bytes) -> None:
    copy = connect(path, key, journal="DELETE", cache_kib=CACHE_KIB)
    try:
        (answer,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        copy.close()
    if answer != "ok":
        raise sqlcipher.DatabaseError(f"the copy is damaged: {answer}")


def _drop_old(ring: Path) -> None:
    for old in sorted(ring.glob("*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
