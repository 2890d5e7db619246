"""Rows of a CSV text as a spreadsheet would number them; a broken row costs only itself."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from msgspec import Struct

from kiosk.said import say

DELIMITERS = (",", ";", "\t", "|")
_REPAIRS_MAX = 500


class RawRow(Struct, frozen=True):
    """One row as it stands in the file. `problem` says why its cells cannot be trusted."""

    number: int  # as the spreadsheet shows it: the first row is 1
    cells: tuple[str, ...]
    problem: str = ""


def delimiter_of(text: str) -> str:
    """What parts the cells: whichever mark the first line with words has most, outside quotes."""
    first = next((line for line in StringIO(text) if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(DELIMITERS, key=outside.count)


def rows_of(text: str, delimiter: str) -> Iterator[RawRow]:
    """Every row, blank ones too, so that the numbers stay those of the spreadsheet."""
    lines = list(StringIO(text, newline=""))
    at, number, repairs = 0, 0, 0
    while at < len(lines):
        reader = csv.reader(iter(lines[at:]), delimiter=delimiter, strict=True)
        start = at
        broken = False
        while not broken:
            before = reader.line_num
            try:
                cells = next(reader, None)
            except csv.Error:
                broken = True
                cells = []
            if cells is None:
                return
            number += 1
            broken = broken or _swallowed(cells, delimiter)
            if broken:
                at = start + before
                yield _alone(lines[at], number, delimiter)
                at += 1
            else:
                yield RawRow(number, tuple(cells))
        repairs += 1
        if repairs > _REPAIRS_MAX:
            yield RawRow(number + 1, (), "too many rows before this one have broken quotation marks"
                         ", so reading stopped here: save the file again as CSV")  # fmt: skip
            return


def _swallowed(cells: list[str], delimiter: str) -> bool:
    """A quotation mark that is never closed makes one cell of all the rows up to the next mark."""
    enough = max(2, len(cells) // 2)
    return any(
        "\n" in cell and any(line.count(delimiter) >= enough for line in cell.splitlines()[1:])
        for cell in cells
    )


def _alone(line: str, number: int, delimiter: str) -> RawRow:
    """One line by itself, read kindly: text after a closing quotation mark is no harm."""
    problem = ""
    if line.count('"') % 2:
        problem = say("a quotation mark is opened and never closed: remove it, or close it")
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        cells = []
        problem = problem or say("a cell is far too long to be read: shorten it")
    return RawRow(number, tuple(cells), problem)
