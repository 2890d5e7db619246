"""Exports as tables: fixed columns, local times with their offset, nothing that is not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.categories import BY_CODE, Category, category_of
from kiosk.domain.matchmaking import MeetingCard
from kiosk.domain.names import full_name
from kiosk.transfer.rows import AttendanceRow, Frame, PassageRow, SessionRow, VisitRow

Cell = str | int
DAYS_MIN = 3  # the columns day1 to day3 are always there

# What the product does not record yet; its columns stay empty (docs/exports.md says why).
NOT_RECORDED = ("photo_consent",)

ATTENDANCE_BEFORE_DAYS = (
    "person_id", "badge_no", "category_code", "category", "honorific", "given_name",
    "family_name", "badge_name", "position", "organisation", "city", "country", "region",
    "delegation_id", "delegation_role", "member_status", "accredited", "first_check_in",
    "first_check_in_station", "method",
)  # fmt: skip
ATTENDANCE_AFTER_DAYS = (
    "sessions_attended", "site_visit", "gala_attended", "meetings_held", "badge_prints",
    "photo_consent", "notes_flag",
)  # fmt: skip
PASSAGES = (
    "event_time", "offset", "station", "operator", "action", "point", "person_id", "badge_no",
    "result", "reason", "method", "undone_by", "undone_at", "seq", "received_at",
)  # fmt: skip
VISITS = (
    "visit", "title", "place", "starts", "ends", "offset", "state", "number", "person_id",
    "category_code", "category", "honorific", "given_name", "family_name", "badge_name",
    "native_name", "organisation", "country", "phone", "email", "dietary", "access_needs",
    "checked_in", "signed_up_at", "station",
)  # fmt: skip
SESSIONS = (
    "session", "kind", "title", "place", "starts", "ends", "offset", "person_id",
    "category_code", "category", "honorific", "given_name", "family_name", "badge_name",
    "native_name", "organisation", "country", "first_in", "last_out", "still_in", "doors",
)  # fmt: skip

MATCHMAKING = (
    "meeting", "starts", "ends", "offset", "table", "state", "first_person_id", "first_name",
    "first_organisation", "second_person_id", "second_name", "second_organisation",
    "missing_person_id", "clashes", "changed_at", "changed_by", "station",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A header row and its rows. Whole numbers are numbers; all else is text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)


def attendance(
    rows: Sequence[AttendanceRow], frame: Frame, categories: Mapping[str, Category] = BY_CODE
) -> Table:
    """Everybody who is registered, and what is known of their coming."""
    days = _days(frame)
    numbers = range(1, max(DAYS_MIN, len(days)) + 1)
    columns = (
        *ATTENDANCE_BEFORE_DAYS,
        *(f"day{number}" for number in numbers),
        *ATTENDANCE_AFTER_DAYS,
    )
    table = []
    for row in rows:
        line = _attended(row, frame, categories)
        line |= {f"day{at}": "yes" for at, day in enumerate(days, start=1) if day in row.days}
        table.append(tuple(line.get(name, "") for name in columns))
    return Table(columns, tuple(table))


def passages(rows: Sequence[PassageRow], frame: Frame) -> Table:
    """Every act in the log, one a row."""
    return Table(PASSAGES, tuple(_passage(row, frame) for row in rows))


def visits(
    rows: Sequence[VisitRow], frame: Frame, categories: Mapping[str, Category] = BY_CODE
) -> Table:
    """Everybody who has a seat on a visit, or waits for one."""
    return Table(VISITS, tuple(_visit(row, frame, categories) for row in rows))


def sessions(
    rows: Sequence[SessionRow], frame: Frame, categories: Mapping[str, Category] = BY_CODE
) -> Table:
    """Everybody who came through the door of a session."""
    return Table(SESSIONS, tuple(_session(row, frame, categories) for row in rows))


def matchmaking(rows: Sequence[MeetingCard], frame: Frame) -> Table:
    """Every meeting of two participants, and what became of it."""
    return Table(MATCHMAKING, tuple(_meeting(row, frame) for row in rows))


def local_time(at_ms: int, frame: Frame) -> str:
    """ISO 8601 at the venue, to the second and with the offset; empty where nothing happened."""
    return _moment(at_ms, frame).isoformat(timespec="seconds") if at_ms else ""


def offset_at(at_ms: int, frame: Frame) -> str:
    """As "UTC+09:00": a cell that begins with a plus sign would be taken for a formula."""
    return f"UTC{_moment(at_ms, frame).isoformat()[-len('+09:00') :]}" if at_ms else ""


def _attended(
    row: AttendanceRow, frame: Frame, categories: Mapping[str, Category]
) -> dict[str, Cell]:
    category = category_of(row.category, categories)
    return {
        "person_id": row.person,
        "badge_no": _badge(row.person, row.badge_issue),
        "category_code": row.category,
        "category": category.word,
        "honorific": row.honorific,
        "given_name": row.given_name,
        "family_name": row.family_name,
        "badge_name": full_name(row),
        "position": row.position,
        "organisation": row.organisation,
        "city": row.city,
        "country": row.country,
        "region": row.region,
        "delegation_id": row.delegation,
        "delegation_role": row.delegation_role,
        "accredited": row.accreditation,
        "member_status": row.member_status,
        "first_check_in": local_time(row.first_check_in_ms, frame),
        "first_check_in_station": row.first_check_in_station,
        "method": row.method,
        "site_visit": "; ".join(row.site_visits),
        "sessions_attended": "; ".join(row.sessions),
        "gala_attended": _yes(bool(row.dinners)),
        "meetings_held": row.meetings_held,
        "badge_prints": row.badge_prints,
        "notes_flag": _yes(row.has_note),
    }


def _passage(row: PassageRow, frame: Frame) -> tuple[Cell, ...]:
    return (
        local_time(row.at_ms, frame),
        offset_at(row.at_ms, frame),
        row.station,
        row.operator,
        row.action,
        row.point,
        row.person,
        _badge(row.person, row.badge_issue),
        row.result,
        row.reason,
        row.method,
        row.undone_by,
        local_time(row.undone_at_ms, frame),
        row.seq,
        local_time(row.received_at_ms, frame),
    )


def _visit(row: VisitRow, frame: Frame, categories: Mapping[str, Category]) -> tuple[Cell, ...]:
    return (
        row.visit,
        row.title,
        row.place,
        row.starts,
        row.ends,
        _offset_of_local(row.starts, frame),
        row.state,
        row.number,
        row.person,
        row.category,
        category_of(row.category, categories).word,
        row.honorific,
        row.given_name,
        row.family_name,
        full_name(row),
        row.native_name,
        row.organisation,
        row.country,
        row.phone,
        row.email,
        row.dietary,
        row.access_needs,
        _yes(row.checked_in),
        local_time(row.signed_up_ms, frame),
        row.station,
    )


def _session(row: SessionRow, frame: Frame, categories: Mapping[str, Category]) -> tuple[Cell, ...]:
    return (
        row.session,
        row.sort,
        row.title,
        row.place,
        row.starts,
        row.ends,
        _offset_of_local(row.starts, frame),
        row.person,
        row.category,
        category_of(row.category, categories).word,
        row.honorific,
        row.given_name,
        row.family_name,
        full_name(row),
        row.native_name,
        row.organisation,
        row.country,
        local_time(row.entered_ms, frame),
        local_time(row.left_ms, frame),
        _yes(row.is_in),
        "; ".join(row.gates),
    )


def _meeting(row: MeetingCard, frame: Frame) -> tuple[Cell, ...]:
    return (
        row.appointment,
        row.starts,
        row.ends,
        _offset_of_local(row.starts, frame),
        row.at_table,
        row.state,
        row.first_code,
        row.first_name,
        row.first_organisation,
        row.second_code,
        row.second_name,
        row.second_organisation,
        row.missing_code,
        "; ".join(row.clashes),
        local_time(row.changed_ms, frame),
        row.changed_by,
        row.station,
    )


def _badge(person: str, issue: int) -> str:
    """Which badge it was: whose, and the how-manieth."""
    return f"{person}/{issue}" if issue else ""


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"


def _moment(at_ms: int, frame: Frame) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(frame.timezone))


def _offset_of_local(moment: str, frame: Frame) -> str:
    if not moment:
        return ""
    local = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(frame.timezone))
    return offset_at(round(local.timestamp() * 1000), frame)


def _days(frame: Frame) -> list[str]:
    first, last = date.fromisoformat(frame.starts), date.fromisoformat(frame.ends)
    return [(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)]
