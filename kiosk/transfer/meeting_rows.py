"""A list of meetings of two participants: what each of its rows asks for, or why it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.domain.matchmaking_times import LEAST_MIN, MOST_MIN, TABLE_CHARS_MAX, later
from kiosk.domain.people_ids import normal_code
from kiosk.said import say
from kiosk.transfer.cells import Cells, problems_of
from kiosk.transfer.columns import MEETINGS
from kiosk.transfer.sheets import Row, read_file

CODE_CHARS_MAX = 60


class MeetingRow(Struct, frozen=True):
    """One row. Where something is wrong with it, `problem` says what, and the rest is not read."""

    source: str
    number: int
    first: str = ""  # registration codes in their normal form
    second: str = ""
    starts: str = ""  # ISO local times
    ends: str = ""
    table: str = ""
    problem: str = ""


def read_meetings(path: Path, notes: list[str]) -> list[MeetingRow]:
    """Every row of the file, in its order. KnownError where it is no such list."""
    return [
        row
        for sheet in read_file(path, notes, (MEETINGS,))
        for row in _rows(sheet.rows, sheet.source)
    ]


def _rows(rows: tuple[Row, ...], source: str) -> Iterator[MeetingRow]:
    for row in rows:
        if row.problem:
            yield MeetingRow(source, row.number, problem=problems_of([row.problem]))
        elif any(row.values.values()):
            yield _row(row, source)


def _row(row: Row, source: str) -> MeetingRow:
    cells = Cells(row)
    first, second = (_code(cells, name) for name in ("first", "second"))
    day = cells.day("day") if row.values.get("day", "").strip() else ""
    starts = cells.moment_on("starts", day)
    if not starts and not cells.problems:
        cells.needed("starts", CODE_CHARS_MAX)
    ends = cells.moment_on("ends", starts[: len("2019-10-14")])
    minutes = cells.number("minutes")
    if minutes is not None and not LEAST_MIN <= minutes <= MOST_MIN:
        cells.problems.append(
            say(
                "minutes is {count}: write a number from {least} to {most}",
                count=minutes,
                least=LEAST_MIN,
                most=MOST_MIN,
            )
        )
    table = cells.text("table", TABLE_CHARS_MAX)
    if cells.problems:
        return MeetingRow(source, row.number, problem=problems_of(cells.problems))
    if not ends and minutes:
        ends = later(starts, minutes)
    return MeetingRow(source, row.number, first, second, starts, ends, table)


def _code(cells: Cells, name: str) -> str:
    """A registration code, or a badge's number, which is the code and the issue behind a slash."""
    return normal_code(cells.needed(name, CODE_CHARS_MAX).partition("/")[0])
