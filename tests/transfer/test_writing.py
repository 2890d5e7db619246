"""An export is written whole or not at all, and nothing in it runs in a spreadsheet."""

from __future__ import annotations

import csv
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from kiosk.errors import KnownError
from kiosk.transfer.exports import Cell, Table
from kiosk.transfer.writing import DANGEROUS, XLSX_CELL_CHARS_MAX, safe_cell, write_table

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
CELLS = TEXT | st.builds(lambda first, rest: first + rest, st.sampled_from(DANGEROUS), TEXT)
TABLES = st.lists(st.tuples(CELLS, CELLS, st.integers(-10, 10**9)), max_size=6)
SAMPLE = Table(("name", "phone"), (("김민준", "+82 10"), ("Núñez", "0123")))


def _table(rows: list[tuple[Cell, ...]]) -> Table:
    return Table(("one", "two", "three"), tuple(rows))


def _read(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


any_folder = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@any_folder
@given(TABLES)
@example([("=1+1", "'=1", 0)])
def test_no_cell_of_a_csv_begins_like_a_formula_and_all_text_is_there(
    tmp_path: Path, rows: list[tuple[Cell, ...]]
) -> None:
    path = tmp_path / "export.csv"
    write_table(_table(rows), path)
    header, *lines = _read(path)
    assert header == ["one", "two", "three"]
    for line, row in zip(lines, rows, strict=True):
        assert not any(cell.startswith(DANGEROUS) for cell in line[:2])
        assert [cell.removeprefix("'") for cell in line[:2]] == [
            str(cell).removeprefix("'") for cell in row[:2]
        ]
        assert line[2] == str(row[2])


@any_folder
@given(TABLES)
def test_a_csv_for_machines_comes_back_as_it_was(
    tmp_path: Path, rows: list[tuple[Cell, ...]]
) -> None:
    path = tmp_path / "export.csv"
    write_table(_table(rows), path, raw=True)
    assert _read(path)[1:] == [[str(cell) for cell in row] for row in rows]


def test_a_csv_opens_right_in_excel(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    write_table(SAMPLE, path)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 3
    assert "김민준,'+82 10" in data.decode("utf-8-sig")


def test_an_xlsx_holds_text_as_text_and_numbers_as_numbers(tmp_path: Path) -> None:
    cells: tuple[Cell, ...] = ("=1+1", "+82 10", "0123", "https://example.org", "@x", 42, "")
    path = tmp_path / "export.xlsx"
    write_table(Table(tuple("abcdefg"), (cells,)), path)
    book = CalamineWorkbook.from_path(path)
    assert book.get_sheet_by_index(0).to_python()[1] == list(cells)


def test_a_text_longer_than_a_cell_says_that_it_was_cut(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    write_table(Table(("a",), (("x" * 40_000,),)), path)
    (cell,) = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[1]
    assert len(cell) == XLSX_CELL_CHARS_MAX
    assert cell.endswith("(cut, see the csv export)")


@pytest.mark.parametrize("first", DANGEROUS)
def test_every_beginning_that_a_spreadsheet_runs_is_guarded(first: str) -> None:
    assert safe_cell(f"{first}1") == f"'{first}1"
    assert safe_cell(f"1{first}") == f"1{first}"


def test_numbers_below_zero_stay_numbers() -> None:
    assert safe_cell(-5) == -5


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_file_before_is_replaced_and_nothing_is_left_beside_it(
    form: str, tmp_path: Path
) -> None:
    path = tmp_path / f"export.{form}"
    path.write_text("before")
    write_table(SAMPLE, path)
    assert not path.read_bytes().startswith(b"before")
    assert list(tmp_path.iterdir()) == [path]


def test_the_format_may_be_another_than_the_name_says(tmp_path: Path) -> None:
    write_table(SAMPLE, tmp_path / "export.txt", "csv")
    assert len(_read(tmp_path / "export.txt")) == 3
    with pytest.raises(KnownError, match="as csv or xlsx, not as txt"):
        write_table(SAMPLE, tmp_path / "export.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_full_disk_leaves_the_file_before_and_says_so(form: str, tmp_path: Path) -> None:
    import resource

    path = tmp_path / f"export.{form}"
    path.write_text("before")
    # Text that does not pack, so that both formats grow past the limit.
    rows = tuple((os.urandom(50).hex(),) for _ in range(3_000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(KnownError, match=r"export\..* was not written: the disk is full"):
            write_table(Table(("a",), rows), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"there is no folder .*nowhere"):
        write_table(SAMPLE, tmp_path / "nowhere" / "export.csv")


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "export.csv").mkdir()
    with pytest.raises(KnownError, match="Choose another"):
        write_table(SAMPLE, tmp_path / "export.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["export.csv"]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_folder_says_what_to_do(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(KnownError, match="may not be written there"):
            write_table(SAMPLE, tmp_path / "export.csv")
    finally:
        tmp_path.chmod(0o700)
