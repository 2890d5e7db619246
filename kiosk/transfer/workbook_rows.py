"""Rows of the sheets of an XLSX or ODS workbook, every cell as the text that a CSV would hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.transfer.csv_rows import RawRow
from kiosk.transfer.workbook_guard import check_workbook


def sheets_of(name: str, data: bytes) -> Iterator[tuple[str, list[RawRow]]]:
    """The name and the rows of each sheet that holds anything."""
    check_workbook(name, data)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        for title in workbook.sheet_names:
            table = workbook.get_sheet_by_name(title).to_python(skip_empty_area=False)
            rows = [
                RawRow(number, tuple(cell_text(cell) for cell in cells))
                for number, cells in enumerate(table, start=1)
            ]
            if any(any(row.cells) for row in rows):
                yield title, rows
    except (CalamineError, PasswordError) as error:
        raise KnownError(
            say(
                "{name} cannot be read ({why}). Open it in a spreadsheet program and save it "
                "again as .xlsx or as CSV UTF-8.",
                name=name,
                why=error,
            )
        ) from error


def cell_text(cell: object) -> str:
    """Numbers without a false ".0", dates as ISO, truth as yes and no."""
    match cell:
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.isoformat(timespec="seconds" if cell.second else "minutes")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return str(cell)
