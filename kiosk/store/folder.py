"""One station's data folder: made, locked for one program at a time, and named."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import platformdirs

from kiosk.errors import KnownError
from kiosk.said import say

DATABASE_FILE = "rollcall.db"
LOCK_FILE = "in-use.lock"
HOLDER_BYTES = 32  # the number of the process that holds the lock, filled up with spaces
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def default_folder() -> Path:
    """KIOSK_FOLDER, or the place where this system keeps a user's data."""
    named = os.environ.get("KIOSK_FOLDER", "")
    return Path(named) if named else Path(platformdirs.user_data_dir("rollcall", appauthor=False))


def make_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KnownError(
            say(
                "The data folder {folder} cannot be made ({why}). Choose another one with "
                "--folder.",
                folder=folder,
                why=error.strerror,
            )
        ) from error
    return folder


def force_names(folder: Path) -> None:
    """Bring to the disk which files are in the folder: a new file's content alone is not enough."""
    if os.name == "nt":  # Windows opens no folders, and needs no such step
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def cannot_write(folder: Path, error: OSError) -> KnownError:
    """What to tell whoever starts a station that cannot write into its folder."""
    if error.errno in NO_ROOM:
        return KnownError(
            say(
                "The disk is full, so Rollcall cannot start on {folder}. Free some space "
                "(delete old exports or badges) and start it again. Everything saved before "
                "is safe.",
                folder=folder,
            )
        )
    return KnownError(
        say(
            "The data folder {folder} cannot be written ({why}). Check who owns it, or choose "
            "another one with --folder.",
            folder=folder,
            why=error.strerror,
        )
    )


class FolderLock:
    """Held as long as a program works on the folder; the system frees it when the program dies."""

    def __init__(self, folder: Path) -> None:
        self._handle: int | None = None
        try:
            handle = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise cannot_write(folder, error) from error
        try:
            _lock(handle)
        except OSError as error:
            holder = _read(handle)  # left by the program that has it open
            os.close(handle)
            raise KnownError(_is_open(folder, holder)) from error
        self.was_left_open = bool(_read(handle))  # the last program did not end well
        try:
            # Written over what is there: on a full disk the next start must still read that.
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, str(os.getpid()).encode().ljust(HOLDER_BYTES))
            # After a power cut the next start must find this, or it would not look closely.
            os.fsync(handle)
        except OSError as error:
            os.close(handle)
            raise cannot_write(folder, error) from error
        self._handle = handle

    def abandon(self) -> None:
        """Let go without saying that all is well: the next start looks closely again."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def release(self) -> None:
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            self.abandon()


def _read(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, HOLDER_BYTES).decode("ascii", errors="replace").strip()


if os.name == "nt":
    import msvcrt

    def _lock(handle: int) -> None:
        # Past the text: nobody else may read what is locked there.
        os.lseek(handle, HOLDER_BYTES, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_open(folder: Path, holder: str) -> str:
    if not holder:
        return say(
            "Rollcall is already open on {folder}. Use that window, or close it first.",
            folder=folder,
        )
    return say(
        "Rollcall is already open on {folder} (process {holder}). Use that window, or close it "
        "first.",
        folder=folder,
        holder=holder,
    )
