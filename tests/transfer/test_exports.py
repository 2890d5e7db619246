"""Exports have the columns that organisers and funders expect, in local time, in fixed order."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from kiosk.transfer import exports
from kiosk.transfer.rows import AttendanceRow, Frame, PassageRow, VisitRow

SEOUL = Frame("Asia/Seoul", "2019-10-14", "2019-10-16")
MORNING_MS = round(datetime(2019, 10, 13, 23, 31, 2, tzinfo=UTC).timestamp() * 1000)

MINJUN = AttendanceRow(
    person="4TYSBH", category="mayor", honorific="Mr", given_name="Minjun", family_name="Kim",
    family_name_first=True, native_name="김민준", position="Mayor", organisation="Seongnam",
    city="Seongnam", country="KR", region="East Asia", delegation="SNM", delegation_role="head",
    member_status="full", first_check_in_ms=MORNING_MS, first_check_in_station="Desk 1",
    method="badge", days=("2019-10-14", "2019-10-16"), site_visits=("V-AUTO", "V-ADEX"),
    badge_issue=2, badge_prints=2, has_note=True,
)  # fmt: skip
ABSENT = replace(
    MINJUN, person="CNXLZH", category="delegate", first_check_in_ms=0, first_check_in_station="",
    method="", days=(), site_visits=(), badge_issue=0, badge_prints=0, has_note=False,
)  # fmt: skip


def _lines(table: exports.Table) -> list[dict[str, exports.Cell]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_attendance_has_the_agreed_columns_in_the_agreed_order() -> None:
    assert ", ".join(exports.attendance([], SEOUL).columns) == (
        "person_id, badge_no, category_code, category, honorific, given_name, family_name,"
        " badge_name, position, organisation, city, country, region, delegation_id,"
        " delegation_role, member_status, accredited, first_check_in, first_check_in_station,"
        " method, day1, day2, day3, sessions_attended, site_visit, gala_attended, meetings_held,"
        " badge_prints, photo_consent, notes_flag"
    )


def test_the_log_has_the_agreed_columns_in_the_agreed_order() -> None:
    assert ", ".join(exports.passages([], SEOUL).columns) == (
        "event_time, offset, station, operator, action, point, person_id, badge_no, result,"
        " reason, method, undone_by, undone_at, seq, received_at"
    )


def test_who_came_stands_there_with_the_venues_time_and_days() -> None:
    (line,) = _lines(exports.attendance([MINJUN], SEOUL))
    assert line["first_check_in"] == "2019-10-14T08:31:02+09:00"
    assert [line[f"day{number}"] for number in (1, 2, 3)] == ["yes", "", "yes"]
    assert line["badge_name"] == "Kim Minjun"
    assert (line["category_code"], line["category"]) == ("mayor", "Mayor")
    assert (line["badge_no"], line["badge_prints"]) == ("4TYSBH/2", 2)
    assert line["site_visit"] == "V-AUTO; V-ADEX"
    assert line["notes_flag"] == "yes"


def test_who_did_not_come_stands_there_too() -> None:
    (line,) = _lines(exports.attendance([ABSENT], SEOUL))
    empty = ("first_check_in", "first_check_in_station", "method", "day1", "badge_no")
    assert {line[name] for name in empty} == {""}
    assert line["badge_prints"] == 0


def test_what_is_not_recorded_yet_stays_empty() -> None:
    (line,) = _lines(exports.attendance([MINJUN], SEOUL))
    assert {line[name] for name in exports.NOT_RECORDED} == {""}


@pytest.mark.parametrize(
    ("ends", "days"), [("2019-10-14", 3), ("2019-10-16", 3), ("2019-10-17", 4)]
)
def test_there_is_a_column_for_each_day_and_three_at_least(ends: str, days: int) -> None:
    table = exports.attendance([MINJUN], replace(SEOUL, ends=ends))
    assert [name for name in table.columns if name.startswith("day")] == [
        f"day{number}" for number in range(1, days + 1)
    ]


def test_an_act_says_when_and_where_and_whether_it_was_undone() -> None:
    act = PassageRow(
        at_ms=MORNING_MS, station="Desk 1", operator="", action="check-in", point="registration",
        person="4TYSBH", badge_issue=1, result="OK", reason="", method="badge",
        undone_by="Desk 2", undone_at_ms=MORNING_MS + 60_000, seq="ab12/1/7", received_at_ms=0,
    )  # fmt: skip
    (line,) = _lines(exports.passages([act], SEOUL))
    assert line["event_time"] == "2019-10-14T08:31:02+09:00"
    assert line["offset"] == "UTC+09:00"
    assert line["undone_at"] == "2019-10-14T08:32:02+09:00"
    assert (line["badge_no"], line["seq"], line["received_at"]) == ("4TYSBH/1", "ab12/1/7", "")


@pytest.mark.parametrize(
    ("timezone", "offset"),
    [("America/Mexico_City", "UTC-05:00"), ("Asia/Kathmandu", "UTC+05:45"), ("UTC", "UTC+00:00")],
)
def test_the_offset_is_the_venues_on_that_day(timezone: str, offset: str) -> None:
    assert exports.offset_at(MORNING_MS, replace(SEOUL, timezone=timezone)) == offset


def test_a_visit_lists_who_goes_and_who_waits() -> None:
    seat = VisitRow(
        visit="V-AUTO", title="Autonomous Driving Center", place="Meeting point B",
        starts="2019-10-16T11:15", ends="2019-10-16T13:00", state="confirmed", number=7,
        person="4TYSBH", category="mayor", honorific="Mr", given_name="Minjun",
        family_name="Kim", family_name_first=True, native_name="김민준", organisation="Seongnam",
        country="KR", phone="+82 10", email="", dietary="halal", access_needs="wheelchair",
        checked_in=True, signed_up_ms=MORNING_MS, station="Desk 1",
    )  # fmt: skip
    table = exports.visits([seat, replace(seat, state="waiting", number=1)], SEOUL)
    first, second = _lines(table)
    assert (first["state"], first["number"], first["offset"]) == ("confirmed", 7, "UTC+09:00")
    assert (second["state"], second["number"]) == ("waiting", 1)
    assert (first["phone"], first["access_needs"], first["checked_in"]) == (
        "+82 10",
        "wheelchair",
        "yes",
    )
