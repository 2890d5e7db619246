"""The stick itself: where a bundle goes, how it is made to stay there, and what can be wrong."""

from __future__ import annotations

import errno
import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.folder import force_names

SUFFIX = ".rollcall"
NAME_PART_CHARS_MAX = 24
BUNDLE_BYTES_MAX = 16_000_000_000  # ten thousand times a conference
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def place_for(place: Path, *, event: str, station: str, now_ms: int) -> Path:
    """The file to write: the one that was named, or a new one in the folder that was named."""
    # These of os.path answer no where a dying stick gives a fault; those of Path may raise it.
    if not os.path.isdir(place):
        if place.suffix == SUFFIX and os.path.isdir(place.parent):
            return place
        raise KnownError(
            say(
                "There is no folder {place}. Plug the stick in and name its folder, or name a "
                "file in a folder that exists, ending with {ending}.",
                place=place,
                ending=SUFFIX,
            )
        )
    moment = datetime.fromtimestamp(now_ms / 1000, UTC)
    name = f"{event or 'EVENT'}-{station}-{moment:%Y%m%d-%H%M%S}"
    path, number = place / f"{name}{SUFFIX}", 2
    while os.path.lexists(path):
        path, number = place / f"{name}-{number}{SUFFIX}", number + 1
    return path


def plain(text: str) -> str:
    """What any stick's file system takes for a name."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "", letters)[:NAME_PART_CHARS_MAX]


def new_file(path: Path) -> BinaryIO:
    """A file of our own: what lay there under this name was left by a stick that was pulled."""
    path.unlink(missing_ok=True)
    return open(path, "xb")


def forget_cached(file: BinaryIO) -> None:
    """So that what is read back comes from the medium and not from memory, where that can be."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def sync_folder(folder: Path) -> None:
    """Some sticks' systems cannot force a folder's names; the file itself is on the medium."""
    try:
        force_names(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise


def medium_fault(error: OSError, path: Path) -> KnownError:
    if error.errno in FULL:
        return KnownError(
            say(
                "The stick at {folder} is full. Nothing was left on it. Make room, or use "
                "another one.",
                folder=path.parent,
            )
        )
    if error.errno == errno.EFBIG:
        return KnownError(
            say(
                "The bundle is too large for the stick at {folder}. Use one that is formatted "
                "as exFAT.",
                folder=path.parent,
            )
        )
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return KnownError(
            say(
                "The stick at {folder} cannot be written to. Check its switch and who owns "
                "the folder, or use another one.",
                folder=path.parent,
            )
        )
    return KnownError(
        say(
            "The bundle {path} could not be written ({why}). Was the stick pulled out? "
            "Nothing is lost: plug it in and write it again.",
            path=path,
            why=error.strerror,
        )
    )


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise KnownError(
                say("{path} is no file. Name the bundle itself: it ends with .rollcall.", path=path)
            )
        if found.st_size > BUNDLE_BYTES_MAX:
            raise KnownError(say("{path} is far too large for a bundle of Rollcall.", path=path))
        with open(path, "rb") as file:
            yield file
    except FileNotFoundError as error:
        raise KnownError(
            say("There is no file {path}. Plug the stick in, and name the bundle on it.", path=path)
        ) from error
    except OSError as error:
        raise KnownError(
            say(
                "The bundle {path} could not be read ({why}). Was the stick pulled out? What "
                "was read before is kept: plug it in and read it again.",
                path=path,
                why=error.strerror,
            )
        ) from error
