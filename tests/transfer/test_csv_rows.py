"""Rows of a CSV are those that a spreadsheet shows, whatever stands in the cells."""

from __future__ import annotations

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.transfer.csv_rows import delimiter_of, rows_of

# What people write into cells; a surrogate cannot be written to a file at all.
CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
TABLES = st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8)


@settings(deadline=None)
@given(TABLES, st.sampled_from([",", ";", "\t"]))
def test_what_a_spreadsheet_writes_comes_back_row_by_row(
    table: list[list[str]], delimiter: str
) -> None:
    # A cell of two lines that both look like rows is taken for an open quotation mark.
    table = [[cell.replace("\n", " ").replace("\r", " ") for cell in row] for row in table]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(table)
    rows = list(rows_of(file.getvalue(), delimiter))
    assert [list(row.cells) for row in rows] == table
    assert [row.number for row in rows] == list(range(1, len(table) + 1))
    assert not any(row.problem for row in rows)


@settings(deadline=None)
@given(st.text(alphabet='ab",\n\r', max_size=60))
def test_every_line_is_in_some_row_however_the_quotation_marks_fall(text: str) -> None:
    rows = list(rows_of(text, ","))
    numbers = [row.number for row in rows]
    assert numbers == list(range(1, len(rows) + 1))
    told = "".join(cell for row in rows for cell in row.cells) + "".join(r.problem for r in rows)
    assert not text.strip('",\n\r') or told


def test_rows_after_an_open_quotation_mark_keep_their_numbers() -> None:
    rows = list(rows_of('a,b,c\n1,"x,3\n4,5,6\n7,"8",9\n', ","))
    assert [(row.number, row.cells) for row in rows if not row.problem] == [
        (1, ("a", "b", "c")),
        (3, ("4", "5", "6")),
        (4, ("7", "8", "9")),
    ]
    assert [row.number for row in rows if row.problem] == [2]


def test_text_after_a_closing_quotation_mark_is_read_kindly() -> None:
    rows = list(rows_of('a,b\n"Kim" ,1\n', ","))
    assert rows[1].cells == ("Kim ", "1")
    assert not rows[1].problem


def test_a_cell_of_ten_megabytes_costs_its_own_row() -> None:
    rows = list(rows_of(f"a,b\n1,{'x' * 10_000_000}\n2,3\n", ","))
    assert [(row.number, bool(row.problem)) for row in rows] == [(1, False), (2, True), (3, False)]


def test_old_macintosh_line_ends_part_rows() -> None:
    assert [row.cells for row in rows_of("a,b\r1,2\r", ",")] == [("a", "b"), ("1", "2")]


def test_the_delimiter_is_found_outside_quotation_marks() -> None:
    assert delimiter_of('\n"one, two, three";b;c\n') == ";"
    assert delimiter_of("a\tb\n") == "\t"
    assert delimiter_of("alone\n") == ","
