"""A printer that is a folder: each badge becomes a PDF file in it."""

from __future__ import annotations

import errno
import os
import re
import secrets
from pathlib import Path

from anyascii import anyascii
from msgspec import Struct

from badges.said import Said, say
from kiosk.errors import KnownError
from kiosk.printing.printer import PrinterState, Progress, Stage
from kiosk.store.folder import force_names

FOLDER_NAME = "folder"
STEM_CHARS_MAX = 90  # with a number and .pdf it stays below every file system's limit
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # Windows keeps these


def file_stem(title: str) -> str:
    """A name that every file system takes, from any title in any script."""
    stem = _UNSAFE.sub("-", anyascii(title)).strip("-. ")[:STEM_CHARS_MAX].rstrip("-. ")
    if not stem:
        return "badge"
    return f"badge-{stem}" if _DEVICES.match(stem) else stem


class FolderPrinter(Struct, frozen=True):
    """Whole files only: whoever watches the folder never sees half a badge."""

    folder: Path
    name: str = FOLDER_NAME

    def print(self, pdf: bytes, title: str) -> str:
        partial = self.folder / f".{secrets.token_hex(8)}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with partial.open("xb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            path = self._free_path(file_stem(title))
            partial.replace(path)
        except OSError as error:
            _remove(partial)
            raise KnownError(self._why(error)) from error
        try:
            force_names(self.folder)
        except OSError as error:
            _remove(path)  # it will be tried again, and must not lie there twice
            raise KnownError(self._why(error)) from error
        return path.name

    def progress(self, reference: str) -> Progress:
        """Done once there is a reference: whoever takes the files away may have done so already."""
        return Progress(Stage.DONE)

    def withdraw(self, reference: str) -> bool:
        path = self.folder / reference
        was_there = path.exists()
        _remove(path)
        return was_there and not path.exists()

    def state(self) -> PrinterState:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return PrinterState(False, self._why(error))
        if not os.access(self.folder, os.W_OK):
            return PrinterState(False, self._why(PermissionError(errno.EACCES, "not writable")))
        words = say("Badges are written as PDF files into {folder}.", folder=str(self.folder))
        return PrinterState(True, words)

    def _free_path(self, stem: str) -> Path:
        number, path = 1, self.folder / f"{stem}.pdf"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.pdf"
        return path

    def _why(self, error: OSError) -> Said:
        folder = str(self.folder)
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
                return say(
                    "The disk is full, so no badge can be written into {folder}. Make room "
                    "or choose another printer; the badge is kept and tried again.",
                    folder=folder,
                )
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return say(
                    "Rollcall may not write into the folder {folder}. Allow it or choose "
                    "another printer; the badge is kept and tried again.",
                    folder=folder,
                )
        return say(
            "No badge can be written into {folder} ({why}). Look at the folder or choose another "
            "printer; the badge is kept and tried again.",
            folder=folder,
            why=str(error.strerror or error),
        )


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a hidden rest of a file on a disk that is in trouble anyway
