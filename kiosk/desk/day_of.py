"""What somebody takes along from a kiosk: where to be next, table, bus, visits."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from kiosk.desk import matchmaking, reading
from kiosk.desk.doors import door_of, local_minute, session_rows
from kiosk.desk.looks import read_kept
from kiosk.domain.cards import SeatCard
from kiosk.domain.matchmaking import PLANNED
from kiosk.domain.names import full_name
from kiosk.domain.selfservice_cards import Day, DayLine
from kiosk.projections import tables as t
from kiosk.store.store import Store

_BUSES = select(t.BOARDING.c.visit, t.BOARDING.c.assigned).where(
    t.BOARDING.c.participant == bindparam("one")
)
_PLACE = select(
    reading.PARTICIPANT.c.at_table, reading.PARTICIPANT.c.at_seat, reading.PARTICIPANT.c.category
).where(reading.PARTICIPANT.c.id == bindparam("one"))


def day_of(store: Store, participant: str, seats: tuple[SeatCard, ...], now_ms: int) -> Day:
    """`seats`: every visit, as this participant stands to it."""
    with store.reading():
        rows = read_kept(store, _PLACE, one=participant)
        buses = {row.visit: row.assigned for row in read_kept(store, _BUSES, one=participant)}
        here = rows[0] if rows else None
        category = here.category if here is not None else ""
        coming = _coming(store, category, now_ms)
        meetings = _meetings(store, participant, now_ms)
    mine = sorted((seat for seat in seats if seat.state), key=lambda one: (one.starts, one.visit))
    return Day(
        next_session=coming[0] if coming else None,
        sessions=coming,
        visits=tuple(
            DayLine(
                seat.title,
                seat.place,
                seat.starts,
                seat.ends,
                bus=buses.get(seat.visit, ""),
                state=seat.state,
                place_in_line=seat.place_in_line,
            )
            for seat in mine
        ),
        meetings=meetings,
        table=here.at_table if here is not None else "",
        seat=here.at_seat if here is not None else "",
    )


def _coming(store: Store, category: str, now_ms: int) -> tuple[DayLine, ...]:
    """What has not ended of the next day on which something takes them; also what has begun."""
    now_local = local_minute(store, now_ms)
    lines = [
        DayLine(row.title, row.place, row.starts, row.ends)
        for row in session_rows(store)
        if row.ends > now_local and door_of(row).is_for(category)
    ]
    if not lines:
        return ()
    day = max(lines[0].starts[:10], now_local[:10])
    return tuple(line for line in lines if line.starts[:10] <= day)


def _meetings(store: Store, participant: str, now_ms: int) -> tuple[DayLine, ...]:
    """Those that have not ended, with people who are still expected."""
    now_local = local_minute(store, now_ms)
    mine = [
        one
        for one in matchmaking.of_one(store, participant)
        if one.state == PLANNED and one.ends > now_local
    ]
    others = matchmaking.partners(store, participant, mine)
    return tuple(
        DayLine(full_name(other), "", one.starts, one.ends, meets=True, table=one.at_table)
        for one in mine
        if (other := others.get(one.partner_of(participant))) is not None
    )
