"""Tables as CSV or XLSX files: whole or not at all, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import errno
import os
import tempfile
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import IO

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.folder import force_names
from kiosk.transfer.exports import Cell, Table

FORMATS = ("csv", "xlsx")
# What a spreadsheet takes for the beginning of a formula or command; the last are full width.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
XLSX_ROWS_MAX = 1_048_576
XLSX_CELL_CHARS_MAX = 32_767
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_table(table: Table, target: Path, form: str = "", *, raw: bool = False) -> None:
    """Write the file whole, or leave the one that stands there; KnownError says why it failed.

    `form` is csv or xlsx; empty: as the name of the file says. `raw` leaves out the quotation
    mark before dangerous cells of a CSV, for programs that do not run formulas."""
    form = form or target.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise KnownError(
            say("Exports are written as csv or xlsx, not as {form}.", form=form or "nothing")
        )
    if form == "xlsx" and len(table.rows) >= XLSX_ROWS_MAX:
        raise KnownError(
            say(
                "An xlsx file holds {most:,} rows and there are more. Export as csv.",
                most=XLSX_ROWS_MAX,
            )
        )
    if form == "xlsx":
        _replace(target, lambda file: _write_xlsx(table, file))
    else:
        _replace(target, lambda file: _write_csv(table, file, raw=raw))


def safe_cell(cell: Cell) -> Cell:
    """Text that would be run as a formula gets a quotation mark before it, and is shown as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(DANGEROUS) else cell


def _write_csv(table: Table, file: IO[bytes], *, raw: bool) -> None:
    # The mark at the start is what makes Excel read UTF-8.
    text = TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow(row if raw else [safe_cell(cell) for cell in row])
    text.flush()
    text.detach()  # the file is closed by whoever opened it


def _write_xlsx(table: Table, file: IO[bytes]) -> None:
    """Packed in memory: when the disk is full, the library would leave half of its files open."""
    packed = BytesIO()
    with tempfile.TemporaryDirectory() as scratch:
        _fill_book(table, packed, scratch)
    file.write(packed.getbuffer())


def _fill_book(table: Table, packed: BytesIO, scratch: str) -> None:
    # Nothing is guessed: text stays text, so that phones keep their plus and codes their zeros.
    options = {
        "constant_memory": True,
        "tmpdir": scratch,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(packed, options) as book:
        sheet = book.add_worksheet("Export")
        head = book.add_format({"bold": True})
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, name, head)
            sheet.set_column(column, column, max(10, len(name) + 2))
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(table.rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, int):
                    sheet.write_number(number, column, cell)
                elif cell:
                    sheet.write_string(number, column, _fitting(cell))
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _fitting(text: str) -> str:
    """The longest text that a cell holds, and a word about what is missing."""
    if len(text) <= XLSX_CELL_CHARS_MAX:
        return text
    cut = "... (cut, see the csv export)"
    return text[: XLSX_CELL_CHARS_MAX - len(cut)] + cut


def _replace(target: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Write beside the target, bring it to the disk, and only then take the target's place.

    The file can be read by its owner alone, as `mkstemp` makes it: it is full of names."""
    try:
        handle, name = tempfile.mkstemp(
            dir=target.absolute().parent, prefix=f".{target.name}.", suffix=".tmp"
        )
    except OSError as error:
        raise _failed(target, error) from error
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(written, target)
        force_names(target.absolute().parent)
    except (OSError, XlsxWriterException) as error:
        raise _failed(target, error) from error
    finally:
        written.unlink(missing_ok=True)


def _failed(target: Path, error: Exception) -> KnownError:
    """What went wrong and what to do; the file that was there before still is."""
    cause = error.args[0] if isinstance(error, XlsxWriterException) and error.args else error
    number = cause.errno if isinstance(cause, OSError) else None
    if number in _NO_ROOM:
        return _not_written(
            target,
            say("the disk is full. Make room, or choose another disk, and export again."),
        )
    if number in _NO_FOLDER:
        return _not_written(
            target,
            say(
                "there is no folder {folder}. Make it, or choose another one.",
                folder=target.absolute().parent,
            ),
        )
    if number == errno.EISDIR:
        return _not_written(target, say("a folder has that name. Choose another name."))
    if isinstance(cause, PermissionError) or number == errno.EROFS:
        return _not_written(
            target,
            say(
                "it may not be written there. Close it in other programs, or choose another folder."
            ),
        )
    text = cause.strerror if isinstance(cause, OSError) else str(cause)
    return _not_written(target, say("{why}. Choose another folder, and export again.", why=text))


def _not_written(target: Path, why: str) -> KnownError:
    return KnownError(say("{name} was not written: {why}", name=target.name, why=why))
