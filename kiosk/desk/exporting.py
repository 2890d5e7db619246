"""What the organiser takes home: the rows of each export, read from the tables in one go."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, select

from kiosk.desk import reading as t
from kiosk.desk.doors import DOORS
from kiosk.desk.matchmaking import every_appointment
from kiosk.desk.reading import read_all
from kiosk.domain.cards import EventCard
from kiosk.domain.matchmaking import HELD
from kiosk.store.store import Store
from kiosk.transfer.rows import AttendanceRow, Frame, PassageRow, SessionRow, VisitRow

PRESENT = ("check-in", "admitted")  # the acts that say that somebody was here
DINNER = "dinner"
_THROUGH = (
    select(DOORS.c.participant, DOORS.c.entered_ms, DOORS.c.left_ms, DOORS.c.is_in, DOORS.c.gates)
    .add_columns(t.SESSION.c.code, t.SESSION.c.sort, t.SESSION.c.title, t.SESSION.c.place)
    .add_columns(t.SESSION.c.starts, t.SESSION.c.ends)
    .join(t.SESSION, t.SESSION.c.code == DOORS.c.session)
    .where(DOORS.c.entered_ms > 0)
    .order_by(t.SESSION.c.starts, t.SESSION.c.code, DOORS.c.entered_ms, DOORS.c.participant)
)


def frame(event: EventCard) -> Frame:
    return Frame(event.timezone, event.starts, event.ends)


def attendance(store: Store, event: EventCard) -> list[AttendanceRow]:
    """Every participant in the order of a printed list."""
    with store.reading():
        stations = _stations(store)
        delegations = {row.code: row for row in read_all(store, select(t.DELEGATION))}
        days = _days(store, ZoneInfo(event.timezone))
        visits: dict[str, list[str]] = defaultdict(list)
        for seat in read_all(store, select(t.SEAT).where(t.SEAT.c.counts).order_by(t.SEAT.c.visit)):
            visits[seat.participant].append(seat.visit)
        people = read_all(store, _listed())
        held = Counter(
            who
            for one in every_appointment(store)
            if one.state == HELD
            for who in (one.first, one.second)
        )
        through: dict[str, list[Any]] = defaultdict(list)
        for row in read_all(store, _THROUGH):
            through[row.participant].append(row)
    return [
        AttendanceRow(
            **_same(AttendanceRow, row),
            **_of_delegation(delegations.get(row.delegation)),
            person=row.code,
            delegation_role=_role(row),
            first_check_in_ms=row.checked_in_at_ms,
            first_check_in_station=stations.get(row.checked_in_station, ""),
            method=row.checked_in_method,
            days=tuple(sorted(days.get(row.id, ()))),
            site_visits=tuple(visits.get(row.id, ())),
            sessions=tuple(d.code for d in through[row.id] if d.sort != DINNER),
            dinners=tuple(d.code for d in through[row.id] if d.sort == DINNER),
            meetings_held=held[row.id],
            badge_prints=row.prints,
            has_note=bool(row.desk_note),
        )
        for row in people
    ]


def _same(form: Any, *rows: Any) -> dict[str, Any]:
    """The fields that stand in these rows under the names that the export uses."""
    names = set(form.__struct_fields__)
    return {name: value for row in rows for name, value in row._mapping.items() if name in names}


def _of_delegation(row: Any) -> dict[str, Any]:
    if row is None:
        return {"city": "", "region": "", "member_status": ""}
    city = row.name if row.sort == "city" else ""
    return {"city": city, "region": row.region, "member_status": row.membership}


def _listed() -> Any:
    table = t.PARTICIPANT
    return (
        select(table)
        .where(table.c.cancelled == "")
        .order_by(table.c.family_name, table.c.given_name, table.c.id)
    )


def _role(row: Any) -> str:
    if not row.delegation:
        return ""
    if row.head_of_delegation:
        return "head"
    return row.role or ("accompanying" if row.category == "accompanying" else "member")


def _days(store: Store, zone: ZoneInfo) -> dict[str, set[str]]:
    """The local days on which each participant was seen."""
    table = t.PASSAGE
    seen: dict[str, set[str]] = defaultdict(set)
    rows = read_all(
        store,
        select(table.c.participant, table.c.at_ms).where(
            and_(table.c.action.in_(PRESENT), table.c.undone.is_(False))
        ),
    )
    for row in rows:
        seen[row.participant].add(datetime.fromtimestamp(row.at_ms / 1000, zone).date().isoformat())
    return seen


def _stations(store: Store) -> dict[str, str]:
    return {node.node: node.name for node in t.nodes(store)}


def passages(store: Store) -> list[PassageRow]:
    """Every act, earliest first: also those that were refused or undone."""
    table = t.PASSAGE
    with store.reading():
        stations = _stations(store)
        codes = _codes(store)
        rows = read_all(
            store, select(table).order_by(table.c.at_ms, table.c.origin, table.c.epoch, table.c.seq)
        )
    return [
        PassageRow(
            at_ms=row.at_ms,
            station=stations.get(row.origin, row.origin[:8]),
            operator=row.actor,
            action=row.action,
            point=row.point,
            person=codes.get(row.participant, ""),
            badge_issue=_issue(row),
            result=row.result,
            reason=row.reason,
            method=row.method,
            undone_by=(row.undone_by or "yes") if row.undone else "",
            undone_at_ms=row.undone_at_ms,
            seq=f"{row.origin}/{row.epoch}/{row.seq}",
            received_at_ms=0,
        )
        for row in rows
    ]


def _issue(row: Any) -> int:
    """Printing says its issue in the result: "issue 2"."""
    number = row.result.removeprefix("issue ") if row.action == "print" else ""
    return int(number) if number.isdigit() else 0


def _codes(store: Store) -> dict[str, str]:
    rows = read_all(store, select(t.PARTICIPANT.c.id, t.PARTICIPANT.c.code))
    return {row.id: row.code for row in rows}


def visits(store: Store) -> list[VisitRow]:
    """Each visit's confirmed participants by seat, then its line."""
    with store.reading():
        stations = _stations(store)
        sessions = read_all(store, t.VISIT_SESSIONS)
        people = {row.id: row for row in read_all(store, select(t.PARTICIPANT))}
        signed = {(e.origin, e.epoch, e.seq): e.at_ms for e in _sign_ups(store)}
        seats = read_all(store, select(t.SEAT).where(t.SEAT.c.counts).order_by(t.SEAT.c.number))
        line = read_all(store, select(t.WAITING).order_by(t.WAITING.c.place))
    rows: list[VisitRow] = []
    for session in sessions:
        confirmed = [(row, row.number, row.taken_by) for row in seats if row.visit == session.code]
        waiting = [(row, row.place, row.joined_by) for row in line if row.visit == session.code]
        for state, members in (("confirmed", confirmed), ("waiting", waiting)):
            for row, number, entry in members:
                person = people.get(row.participant)
                if person is not None:
                    at_ms, station = _signed(entry, signed, stations)
                    rows.append(
                        VisitRow(
                            **_same(VisitRow, session, person),
                            visit=session.code,
                            person=person.code,
                            checked_in=person.checked_in_at_ms > 0,
                            state=state,
                            number=number,
                            signed_up_ms=at_ms,
                            station=station,
                        )
                    )
    return rows


def sessions(store: Store) -> list[SessionRow]:
    """Everybody who came in, by session and hour."""
    with store.reading():
        stations = _stations(store)
        rows = read_all(store, _THROUGH)
        people = {row.id: row for row in read_all(store, select(t.PARTICIPANT))}
    return [
        SessionRow(
            **_same(SessionRow, people[row.participant])
            | _same(SessionRow, row)
            | {"gates": tuple(stations.get(g, g[:8]) for g in row.gates.split(";") if g)},
            session=row.code,
            person=people[row.participant].code,
        )
        for row in rows
        if row.participant in people
    ]


def _sign_ups(store: Store) -> Iterator[Any]:
    table = t.PASSAGE
    yield from read_all(
        store,
        select(table.c.origin, table.c.epoch, table.c.seq, table.c.at_ms).where(
            table.c.subject_kind == "visit"
        ),
    )


def _signed(
    entry: str, signed: dict[tuple[str, int, int], int], stations: dict[str, str]
) -> tuple[int, str]:
    """When and where the act named `entry` was done."""
    if not entry:
        return 0, ""
    origin, epoch, seq = entry.split("/")
    return signed.get((origin, int(epoch), int(seq)), 0), stations.get(origin, origin[:8])
