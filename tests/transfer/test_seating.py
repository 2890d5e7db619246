"""Tables, seats and zones come with the list of participants, or in lists of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain import facts as f
from kiosk.domain.people_ids import participant_id
from kiosk.transfer.planning import ImportPlan, Known
from tests.transfer.lists import GOOD, HEADER, after, participants, plan

Write = Callable[[str, str], Path]
MINJUN, JOSE = (participant_id("TEST24", code) for code in ("AAA111", "BBB222"))


@pytest.fixture
def registered(write: Write, event: tuple[Path, ...]) -> ImportPlan:
    return plan([*event, write("participants.csv", participants())])


@pytest.fixture
def known(registered: ImportPlan) -> Known:
    return after(registered)


def test_the_list_of_participants_may_say_where_each_sits_and_may_go(
    write: Write, event: tuple[Path, ...]
) -> None:
    rows = [GOOD[0] + ",7,3,A; Press", GOOD[1] + ",Head table,,", GOOD[2] + ",,,"]
    header = f"{HEADER},Table no,Seat,Access zones"
    planned = plan([*event, write("participants.csv", participants(rows, header))])
    assert planned.rejected == ()
    assert [x for x in planned.facts if isinstance(x, f.TableGiven | f.ZonesGiven)] == [
        f.TableGiven(MINJUN, "7", "3"),
        f.ZonesGiven(MINJUN, ("A", "Press")),
        f.TableGiven(JOSE, "Head table", ""),
    ]


def test_a_seating_plan_names_people_and_changes_nothing_else_of_them(
    write: Write, known: Known, registered: ImportPlan
) -> None:
    seats = write("gala.csv", "code,table,seat\r\nAAA111,7,3\r\nBBB222,10,\r\n")
    first = plan([seats], known)
    assert first.line == "0 new, 2 changed, 0 unchanged, 0 rejected"
    assert first.facts == (f.TableGiven(MINJUN, "7", "3"), f.TableGiven(JOSE, "10", ""))
    again = after(registered, first)
    assert plan([seats], again).line == "0 new, 0 changed, 2 unchanged, 0 rejected"
    moved = write("gala.csv", "code,table,seat\r\nAAA111,,\r\nBBB222,10,\r\n")
    assert plan([moved], again).facts == (f.TableGiven(MINJUN, "", ""),)


def test_a_list_of_zones_does_not_take_tables_away(
    write: Write, known: Known, registered: ImportPlan
) -> None:
    tables = plan([write("gala.csv", "code,table\r\nAAA111,7\r\n")], known)
    zones = plan([write("zones.csv", "code,zones\r\nAAA111,B|A\r\n")], after(registered, tables))
    assert zones.facts == (f.ZonesGiven(MINJUN, ("B", "A")),)


def test_the_next_list_of_participants_without_these_columns_leaves_them(
    write: Write, known: Known, registered: ImportPlan
) -> None:
    tables = plan([write("gala.csv", "code,table\r\nAAA111,7\r\n")], known)
    later = plan([write("participants.csv", participants())], after(registered, tables))
    assert later.facts == ()
    assert not any("table" in text.split(". ")[0] for text in later.warnings)


def test_a_row_about_nobody_is_rejected_and_a_person_is_seated_once(
    write: Write, event: tuple[Path, ...], known: Known
) -> None:
    wrong = plan([write("gala.csv", "code,table\r\nZZZ999,7\r\n")], known)
    assert "nobody is registered with the code ZZZ999" in wrong.rejected[0].reason
    assert wrong.facts == ()
    list_ = write("p.csv", participants([GOOD[0] + ",7"], f"{HEADER},table"))
    gala = write("gala.csv", "code,table\r\nAAA111,8\r\n")
    both = plan([*event, list_, gala])
    (rejected,) = both.rejected
    assert "p.csv, row 2 seats AAA111 already" in str(rejected)
    assert f.TableGiven(MINJUN, "7", "") in both.facts


def test_more_zones_than_a_badge_shows_and_long_tables_are_told(write: Write, known: Known) -> None:
    zones = ";".join(f"Z{number}" for number in range(13))
    text = f"code,table,zones\r\nAAA111,{'long ' * 10},A\r\nBBB222,1,{zones}\r\n"
    first, second = plan([write("gala.csv", text)], known).rejected
    assert "at most 40 fit" in first.reason
    assert "zones names 13" in second.reason
