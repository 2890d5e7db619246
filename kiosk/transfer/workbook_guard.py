"""Looks into an XLSX or ODS file before it is opened: a small file can ask for endless memory."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from kiosk.errors import KnownError
from kiosk.said import say

ENTRIES_MAX = 200
UNPACKED_BYTES_MAX = 100_000_000
RATIO_MAX = 100
# Small parts of true workbooks pack better than any ratio that would stop a bomb.
RATIO_FROM_BYTES = 2_000_000
ROWS_MAX = 200_000
COLUMNS_MAX = 500
TEXT_CHARS_MAX = 100_000_000

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED_FLAG = 0x1
_FILLED_CELL = re.compile(rb"<(?:[\w.-]+:)?c\b([^>]*)(?<!/)>")
_FILLED_ROW = re.compile(rb"<(?:[\w.-]+:)?row\b([^>]*)(?<!/)>")
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d+)["']""")
_SHARED = re.compile(rb"<(?:[\w.-]+:)?si\b[^>]*>.*?</(?:[\w.-]+:)?si>", re.DOTALL)
_SHARED_USE = re.compile(rb"""\bt\s*=\s*["']s["'][^>]*>\s*<(?:[\w.-]+:)?v>(\d+)<""")
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*)(?<!/)>(.*?)</table:table-row>", re.DOTALL)
_ODS_CELL = re.compile(rb"<table:table-cell\b([^>]*office:value-type[^>]*)>")
_ODS_ROWS = re.compile(rb"""number-rows-repeated\s*=\s*["'](\d+)["']""")
_ODS_COLUMNS = re.compile(rb"""number-columns-repeated\s*=\s*["'](\d+)["']""")


def check_workbook(name: str, data: bytes) -> None:
    """Raises KnownError where the file is no workbook, or one that must not be opened."""
    if data.startswith(_OLD_OFFICE):
        raise KnownError(
            say(
                "{name} is an old .xls file or is locked with a password. Open it in the "
                "spreadsheet program, and save it as .xlsx without a password.",
                name=name,
            )
        )
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _unreadable(name) from error
    _check_directory(name, parts)
    shared: list[int] = []
    for part in sorted(parts, key=lambda part: "sharedStrings" not in part.filename):
        content = _unpacked(name, data, part)
        if content.startswith(_UTF16_MARKS):  # we look for bytes, so they must be plain
            raise _unreadable(name)
        if part.filename.endswith("sharedStrings.xml"):
            shared = [len(text) for text in _SHARED.findall(content)]
        elif part.filename == "content.xml":
            _check_ods(name, content)
        else:  # a workbook says itself which of its parts are sheets, so any may be one
            _check_sheet(name, content, shared)


def _check_directory(name: str, parts: list[ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if (
        len(parts) > ENTRIES_MAX
        or unpacked > UNPACKED_BYTES_MAX
        or (unpacked > RATIO_FROM_BYTES and unpacked > RATIO_MAX * packed)
    ):
        raise _too_large(name)
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        raise KnownError(say("{name} is locked with a password. Save it without one.", name=name))
    if any(part.filename.endswith("workbook.bin") for part in parts):
        raise KnownError(say("{name} is a binary workbook. Save it as .xlsx.", name=name))
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        raise KnownError(say("{name} holds macros. Save it as .xlsx, which holds none.", name=name))


def _unpacked(name: str, data: bytes, part: ZipInfo) -> bytes:
    """The part's content, never more of it than its directory entry promised."""
    header = data[part.header_offset : part.header_offset + _LOCAL_HEADER_BYTES]
    if len(header) < _LOCAL_HEADER_BYTES:
        raise _unreadable(name)
    skipped = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = part.header_offset + _LOCAL_HEADER_BYTES + skipped
    packed = data[start : start + part.compress_size]
    if part.compress_type == 0:
        return packed
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, part.file_size + 1)
    except zlib.error as error:
        raise _unreadable(name) from error
    if len(content) > part.file_size:
        raise _too_large(name)
    return content


def _check_sheet(name: str, content: bytes, shared: list[int]) -> None:
    """The reader makes a full table up to the last filled cell, however far away it is."""
    rows, columns = 0, 0
    for attributes in (*_FILLED_CELL.findall(content), *_FILLED_ROW.findall(content)):
        place = _PLACE.search(attributes)
        if place is None:
            continue
        rows = max(rows, int(place[2]))
        columns = max(columns, _column_number(place[1]))
    if rows > ROWS_MAX or columns > COLUMNS_MAX:
        raise _too_wide(name)
    uses = (int(use) for use in _SHARED_USE.findall(content))
    if sum(shared[use] for use in uses if use < len(shared)) > TEXT_CHARS_MAX:
        raise _too_large(name)


def _check_ods(name: str, content: bytes) -> None:
    for attributes, cells in _ODS_ROW.findall(content):
        filled = _ODS_CELL.findall(cells)
        rows = _ODS_ROWS.search(attributes)
        if filled and rows is not None and int(rows[1]) > ROWS_MAX:
            raise _too_wide(name)
        columns = [int(times) for cell in filled for times in _ODS_COLUMNS.findall(cell)]
        if sum(columns) > COLUMNS_MAX:
            raise _too_wide(name)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _unreadable(name: str) -> KnownError:
    return KnownError(
        say(
            "{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a "
            "spreadsheet program and save it again as .xlsx or as CSV UTF-8.",
            name=name,
        )
    )


def _too_large(name: str) -> KnownError:
    return KnownError(
        say(
            "{name} unpacks to far more than a list of participants needs, so it was not "
            "opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.",
            name=name,
        )
    )


def _too_wide(name: str) -> KnownError:
    return KnownError(
        say(
            "{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. "
            "Delete what lies far below and to the right of the list, and save it again.",
            name=name,
            rows=ROWS_MAX,
            columns=COLUMNS_MAX,
        )
    )
