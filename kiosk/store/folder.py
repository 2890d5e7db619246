"""One station's data folder: made, locked for one program at a time, and named."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from kiosk.errors import KnownError

DATABASE_FILE = "rollcall.db"
LOCK_FILE = "in-use.lock"


def default_folder() -> Path:
    """KIOSK_FOLDER, or the place where this system keeps a user's data."""
    named = os.environ.get("KIOSK_FOLDER", "")
    return Path(named) if named else Path(platformdirs.user_data_dir("rollcall", appauthor=False))


def make_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KnownError(
            f"The data folder {folder} cannot be made ({error.strerror}). "
            "Choose another one with --folder."
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


class FolderLock:
    """Held as long as a program works on the folder; the system frees it when the program dies."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        try:
            self._file = open(self._path, "a+", encoding="ascii")  # noqa: SIM115 - held open
        except OSError as error:
            raise KnownError(
                f"The data folder {folder} cannot be written ({error.strerror}). "
                "Check who owns it, or choose another one with --folder."
            ) from error
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.seek(0)
            holder = self._file.read().strip()  # left by the program that has it open
            self._file.close()
            raise KnownError(
                f"Rollcall is already open on {folder}"
                + (f" (process {holder})" if holder else "")
                + ". Use that window, or close it first."
            ) from error
        self._file.seek(0)
        self.was_left_open = bool(self._file.read().strip())  # the last program did not end well
        self._file.seek(0)
        self._file.truncate()
        self._file.write(str(os.getpid()))
        self._file.flush()
        # After a power cut the next start must find this, or it would not look closely.
        os.fsync(self._file.fileno())

    def abandon(self) -> None:
        """Let go without saying that all is well: the next start looks closely again."""
        self._file.close()

    def release(self) -> None:
        if not self._file.closed:
            self._file.seek(0)
            self._file.truncate()
            self._file.close()


if os.name == "nt":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
