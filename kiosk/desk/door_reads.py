"""Rows to the cards of session doors: how full a session is, and who came through last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from sqlalchemy import bindparam, func, select

from kiosk.desk import reading
from kiosk.desk.doors import DOORS, door_of, local_minute, session_rows
from kiosk.desk.looks import read_kept
from kiosk.domain.door_cards import DoorCard, DoorScan, PassedCard, SessionCard
from kiosk.domain.door_rules import proposed
from kiosk.domain.names import full_name
from kiosk.projections import tables as t
from kiosk.store.store import Store

LATEST_SHOWN = 8
HEADS = t.HEADS
_PERSON = reading.PARTICIPANT

_COUNTS = select(
    DOORS.c.session,
    func.count().filter(DOORS.c.is_in).label("inside"),
    func.count().filter(DOORS.c.entered_ms > 0).label("entered"),
    func.sum(DOORS.c.refused).label("refused"),
    func.count(DOORS.c.station.distinct()).label("stations"),
).group_by(DOORS.c.session)
_COUNTS_OF_ONE = _COUNTS.where(DOORS.c.session == bindparam("session"))
_LATEST = (
    select(DOORS)
    .where(DOORS.c.session == bindparam("session"))
    .order_by(DOORS.c.at_ms.desc(), DOORS.c.id)
    .limit(bindparam("most"))
)
_HEADS = select(HEADS)
_PEOPLE = select(_PERSON).where(_PERSON.c.id.in_(bindparam("some", expanding=True)))
_PASSER = select(
    _PERSON.c.id.label("participant"),
    *(_PERSON.c[name] for name in PassedCard.__struct_fields__ if name != "participant"),
).where(_PERSON.c.id == bindparam("id"))
_BY_CATEGORY = (
    select(_PERSON.c.category, func.count().label("people"))
    .where(_PERSON.c.cancelled == "")
    .group_by(_PERSON.c.category)
)


def sessions(store: Store) -> list[SessionCard]:
    """Every session with a door, by when it starts."""
    with store.reading():
        known = _Known(
            {row.session: row for row in read_kept(store, _COUNTS)},
            {row.session: row for row in read_kept(store, _HEADS)},
            {row.category: row.people for row in read_kept(store, _BY_CATEGORY)},
        )
        return [_card(row, known) for row in session_rows(store)]


def proposed_session(store: Store, now_ms: int) -> str:
    """The session that somebody at a door means now; empty: there is none."""
    return proposed([door_of(row) for row in session_rows(store)], local_minute(store, now_ms))


def door(store: Store, session: str) -> DoorCard | None:
    """None: no session with a door has this code."""
    with store.reading():
        row = next((row for row in session_rows(store) if row.code == session), None)
        if row is None:
            return None
        known = _Known(
            {row.session: row for row in read_kept(store, _COUNTS_OF_ONE, session=session)},
            {row.session: row for row in read_kept(store, _HEADS)},
            {},
        )
        latest = read_kept(store, _LATEST, session=session, most=LATEST_SHOWN)
        stations = {node.node: node.name for node in reading.nodes(store)}
        named = sorted({one.participant for one in latest if one.participant})
        who = {one.id: one for one in reading.read_all(store, _PEOPLE, some=named)}
    count = known.counts.get(session)
    at_door = count.stations if count is not None else 0
    return DoorCard(_card(row, known), tuple(_scan(one, who, stations) for one in latest), at_door)


class _Known(Struct):
    """What the tables say of sessions."""

    counts: dict[str, Any]
    heads: dict[str, Any]
    people: dict[str, int]  # registered, by category; empty: nobody asks


def passer(store: Store, participant: str) -> PassedCard | None:
    """Whom a scan was about, as large as a screen shows it."""
    with store.reading():
        rows = read_kept(store, _PASSER, id=participant)
    return PassedCard(**rows[0]._asdict()) if rows else None


def _card(row: Any, known: _Known) -> SessionCard:
    one, count, counted = door_of(row), known.counts.get(row.code), known.heads.get(row.code)
    return SessionCard(
        session=one.code,
        sort=row.sort,
        title=one.title,
        place=row.place,
        starts=one.starts,
        ends=one.ends,
        opens=one.opens_at,
        closes=one.closes_at,
        capacity=one.capacity,
        admits=one.admits,
        inside=count.inside if count is not None else 0,
        entered=count.entered if count is not None else 0,
        refused=int(count.refused) if count is not None else 0,
        heads=counted.heads if counted is not None else -1,
        heads_ms=counted.at_ms if counted is not None else 0,
        eligible=sum(number for category, number in known.people.items() if one.is_for(category)),
    )


def _scan(row: Any, who: Mapping[str, Any], stations: Mapping[str, str]) -> DoorScan:
    person = who.get(row.participant)
    return DoorScan(
        at_ms=row.at_ms,
        station=stations.get(row.station, row.station[:8]),
        actor=row.actor,
        action=row.action,
        result=row.result,
        name=full_name(person) if person is not None else "",
        category=person.category if person is not None else "",
        undone=row.undone,
    )
