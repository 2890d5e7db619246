"""One broken row never stops the good ones, and is never silently dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.transfer.lists import GOOD, PROGRAMME_HEADER, participants, plan

Write = Callable[[str, str], Path]

PEOPLE = {
    "missing name": ("X1,delegate,,,,,SNM,KR,,,", "the name is missing: fill in given_name"),
    "missing code": (",delegate,,Ann,Lee,,SNM,KR,,,", "registration_code is missing: give"),
    "duplicate code": ("aaa-111,delegate,,Ann,Lee,,,,,,", "AAA111 is used already in row 2:"),
    "bad e-mail": ("X1,delegate,,Ann,Lee,,,,ann@lee,,", 'email is "ann@lee", which is no e-mail'),
    "unknown delegation": ("X1,delegate,,Ann,Lee,,XXX,,,,", 'delegation is "XXX", which is not'),
    "unknown country": ("X1,delegate,,Ann,Lee,,,Narnia,,,", 'country is "Narnia", which is no'),
    "unknown category": ("X1,wizard,,Ann,Lee,,,,,,", 'category is "wizard", which is none of'),
    "missing category": ("X1,,,Ann,Lee,,,,,,", "category is missing"),
    "odd code": ("X1*?,delegate,,Ann,Lee,,,,,,", 'registration_code is "X1*?": use the letters'),
    "code too long": (f"{'X' * 33},delegate,,Ann,Lee,,,,,,", "has 33 characters and at most 32"),
    "a code that a spreadsheet took for a number": (
        "1.23E+10,delegate,,Ann,Lee,,,,,,",
        "the spreadsheet has turned it into a number",
    ),
    "over-long field": (f"X1,delegate,,{'Ann' * 70},Lee,,,,,,", "given_name has 210 characters"),
    "control character": ("X1,delegate,,A\x07nn,Lee,,,,,,", "cannot be printed (U+0007)"),
    "lost characters": ("X1,delegate,,Jos\ufffd,Lee,,,,,,", "cannot be printed (U+FFFD)"),
    "too many cells": ("X1,delegate,,Ann,Lee,,,,,,a note, with comma", "it has 12 cells"),
    "open quotation mark": ('X1,delegate,,"Ann,Lee,,,,,,', "a quotation mark is opened"),
}
SESSIONS = {
    "bad date": ("S1,session,T,,1st of May,2024-05-01T10:00,,,,", 'starts is "1st of May": write'),
    "no time": ("S1,session,T,,2024-05-01,2024-05-01T10:00,,,,", 'starts is "2024-05-01": write'),
    "offset": ("S1,session,T,,2024-05-01T09:00Z,2024-05-01T10:00,,,,", "without an offset"),
    "ends before it starts": (
        "S1,session,T,,2024-05-01T11:00,2024-05-01T10:00,,,,",
        "it ends (2024-05-01T10:00) before it starts (2024-05-01T11:00)",
    ),
    "capacity": ("S1,visit,T,,2024-05-01T09:00,2024-05-01T10:00,many,,,", 'capacity is "many"'),
    "no seats": ("S1,visit,T,,2024-05-01T09:00,2024-05-01T10:00,,,,", "needs the number of its"),
    "yes or no": ("S1,session,T,,2024-05-01T09:00,2024-05-01T10:00,,,maybe,", "write yes or no"),
    "missing title": ("S1,session,,,2024-05-01T09:00,2024-05-01T10:00,,,,", "title is missing"),
}


@pytest.mark.parametrize("what", PEOPLE)
def test_a_broken_participant_is_named_with_row_and_reason(
    what: str, write: Write, event: tuple[Path, ...]
) -> None:
    row, reason = PEOPLE[what]
    path = write("participants.csv", participants([*GOOD[:2], row, GOOD[2]]))
    planned = plan([*event, path])
    assert [(each.file, each.row) for each in planned.rejected] == [("participants.csv", 4)]
    assert reason in planned.rejected[0].reason
    assert planned.new == 1 + 2 + 3  # the event, the delegations and every good participant


@pytest.mark.parametrize("what", SESSIONS)
def test_a_broken_session_is_named_with_row_and_reason(
    what: str, write: Write, event: tuple[Path, ...]
) -> None:
    row, reason = SESSIONS[what]
    good = "S9,session,Opening,Hall,2024-05-01 09:00,2024-05-01T10:00,,,,"
    planned = plan([*event, write("programme.csv", f"{PROGRAMME_HEADER}\n{row}\n{good}\n")])
    assert [(each.file, each.row) for each in planned.rejected] == [("programme.csv", 2)]
    assert reason in planned.rejected[0].reason
    assert planned.new == 1 + 2 + 1


def test_all_broken_rows_of_a_file_are_told_at_once(write: Write, event: tuple[Path, ...]) -> None:
    broken = [row for row, _ in PEOPLE.values()]
    planned = plan([*event, write("participants.csv", participants([*GOOD, *broken]))])
    assert [each.row for each in planned.rejected] == list(range(5, 5 + len(broken)))
    assert planned.new == 1 + 2 + 3


def test_all_that_is_wrong_with_a_row_is_told_at_once(
    write: Write, event: tuple[Path, ...]
) -> None:
    planned = plan([*event, write("p.csv", participants(["X1,wizard,,,,,XXX,ZZ,a@b,,"]))])
    assert len(planned.rejected) == 1
    for word in ("category", "delegation", "country", "email", "name is missing"):
        assert word in planned.rejected[0].reason


def test_blank_rows_count_as_the_spreadsheet_counts_them(
    write: Write, event: tuple[Path, ...]
) -> None:
    path = write("p.csv", participants([GOOD[0], "", ",,,,,,,,,,", "X1,delegate,,,,,,,,,"]))
    assert [each.row for each in plan([*event, path]).rejected] == [5]


def test_a_cell_of_two_lines_is_one_row(write: Write, event: tuple[Path, ...]) -> None:
    note = 'X1,delegate,,Ann,Lee,,,,,,"first line\nsecond line"'
    planned = plan([*event, write("p.csv", participants([note, "X2,delegate,,,,,,,,,"]))])
    assert [each.row for each in planned.rejected] == [3]


def test_a_quotation_mark_that_is_never_closed_costs_one_row(
    write: Write, event: tuple[Path, ...]
) -> None:
    rows = [GOOD[0], 'X1,delegate,,"Ann,Lee,,,,,,', *GOOD[1:]]
    planned = plan([*event, write("p.csv", participants(rows))])
    assert [each.row for each in planned.rejected] == [3]
    assert planned.new == 1 + 2 + 3


def test_the_row_whose_code_is_used_again_keeps_it_across_files(
    write: Write, event: tuple[Path, ...]
) -> None:
    one = write("one.csv", participants(GOOD[:1]))
    two = write("two.csv", participants(["AAA111,press,,Ann,Lee,,,,,,"]))
    planned = plan([*event, one, two])
    assert [str(each) for each in planned.rejected] == [
        "two.csv, row 2: the code AAA111 is used already in one.csv, row 2: give each row its own."
    ]
