"""Meetings of two participants at the desk: from a command to a decision, and the list of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from sqlalchemy import bindparam, or_, select

from kiosk.clock import Clock
from kiosk.desk import reading
from kiosk.desk.deciding import person_of
from kiosk.desk.doors import local_minute
from kiosk.desk.exceptions import waiting
from kiosk.desk.looks import read_all, read_kept
from kiosk.desk.selfservice import SelfService
from kiosk.domain import commands as c
from kiosk.domain import matchmaking as m
from kiosk.domain import matchmaking_rules as rules
from kiosk.domain import matchmaking_times as mt
from kiosk.domain.cards import MeetingBrief, PersonCard, PersonHit
from kiosk.domain.entries import Entry, Subject
from kiosk.domain.matchmaking_commands import MatchmakingCommand
from kiosk.domain.matchmaking_facts import APPOINTMENT
from kiosk.domain.names import full_name
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person
from kiosk.domain.selfservice_facts import PARTNER
from kiosk.log import log
from kiosk.projections import tables as t
from kiosk.store.store import Store

if TYPE_CHECKING:
    from kiosk.transfer.planning import ImportPlan

APPOINTMENTS = t.APPOINTMENT
_FIELDS = m.Appointment.__struct_fields__
_ALL = select(APPOINTMENTS).order_by(
    APPOINTMENTS.c.starts, APPOINTMENTS.c.at_table, APPOINTMENTS.c.appointment
)
_OF_ONE = _ALL.where(
    or_(APPOINTMENTS.c.first == bindparam("one"), APPOINTMENTS.c.second == bindparam("one"))
)
_THEN = select(APPOINTMENTS).where(
    APPOINTMENTS.c.starts < bindparam("until"), APPOINTMENTS.c.ends > bindparam("since")
)
_ON_VISITS = (
    select(reading.SESSION.c.starts, reading.SESSION.c.ends)
    .join(reading.SEAT, reading.SEAT.c.visit == reading.SESSION.c.code)
    .where(reading.SEAT.c.participant == bindparam("one"), reading.SEAT.c.counts)
)
_IN_LINE = (
    select(reading.SESSION.c.starts, reading.SESSION.c.ends)
    .join(reading.WAITING, reading.WAITING.c.visit == reading.SESSION.c.code)
    .where(reading.WAITING.c.participant == bindparam("one"))
)
# The lines of the programme during which people meet, where it has any.
_LOUNGE = select(reading.SESSION.c.starts, reading.SESSION.c.ends).where(
    reading.SESSION.c.sort == "matchmaking"
)
NUMBERS_MAX = 1_000


def decide(store: Store, command: MatchmakingCommand, self_service: SelfService) -> Decision:
    match command:
        case c.ArrangeAppointment(first=first, second=second):
            two = (person_of(store, first), person_of(store, second))
            when = mt.span_of(command.starts, command.ends, mt.USUAL_MIN)
            around = around_then(store, when)
            name = _new_name(store, first, second, when.starts)
            return rules.decide_arrange(command, two, around, appointment=name)
        case c.MoveAppointment(appointment=name):
            known = known_as(store, name)
            if known is None:
                return rules.decide_move(
                    command, None, (Person(""), Person("")), rules.Around("", "", ())
                )
            two = (person_of(store, known.first), person_of(store, known.second))
            when = mt.span_of(command.starts, command.ends, mt.minutes_of(known.when))
            return rules.decide_move(command, known, two, around_then(store, when))
        case c.ReportAbsence(appointment=name, participant=who):
            known = known_as(store, name)
            return rules.decide_absence(command, known, self_service.call(who, "meetings", PARTNER))
        case c.TakeBackAppointment(appointment=name, call=call):
            waits = waiting(store, call) if call else None
            said = said_of(store, name)
            return rules.decide_take_back(said, command.acts, node=self_service.node, waits=waits)
        case c.CallOffAppointment() | c.ConfirmAppointment() | c.MissAppointment():
            return rules.decide_became(command, known_as(store, command.appointment))


def decide_undo(store: Store, entry: Entry) -> Decision:
    """Ctrl+Z at the station that said it."""
    said = said_of(store, entry.subject.id)
    return rules.decide_take_back(said, (entry.id,), node=entry.id.origin)


def said_of(store: Store, appointment: str) -> Sequence[Entry]:
    subject = Subject(APPOINTMENT, appointment)
    return log.about(store, [subject])[subject]


def known_as(store: Store, appointment: str) -> m.Appointment | None:
    return m.fold_appointment(said_of(store, appointment))


def around_then(store: Store, when: mt.Span) -> rules.Around:
    """What a meeting at that time has to fit into."""
    event, known = reading.event(store), bool(when.starts and when.ends)
    rows = read_kept(store, _THEN, since=when.starts, until=when.ends) if known else ()
    first, last = (event.starts, event.ends) if event is not None else ("", "")
    return rules.Around(first, last, tuple(_appointment(row) for row in rows))


def _new_name(store: Store, first: str, second: str, starts: str) -> str:
    """The first that says nothing yet: one that was called off keeps its own."""
    names = (m.appointment_id(first, second, starts, number) for number in range(NUMBERS_MAX))
    return next(name for name in names if not said_of(store, name))


def _appointment(row: Any) -> m.Appointment:
    return m.Appointment(*(getattr(row, name) for name in _FIELDS))


def every_appointment(store: Store) -> list[m.Appointment]:
    """By their time, whatever became of them."""
    return [_appointment(row) for row in read_kept(store, _ALL)]


# -- what somebody sees of their own ---------------------------------------------------------------


def of_one(store: Store, participant: str) -> list[m.Appointment]:
    """By their time."""
    return [_appointment(row) for row in read_kept(store, _OF_ONE, one=participant)]


def partners(store: Store, participant: str, mine: Iterable[m.Appointment]) -> dict[str, PersonHit]:
    """Those of them who are still expected."""
    who = sorted({one.partner_of(participant) for one in mine})
    return {hit.participant: hit for hit in reading.hits(store, who) if not hit.cancelled}


def with_meetings(store: Store, card: PersonCard | None, now_ms: int) -> PersonCard | None:
    """The same card, with the meetings that a desk may be asked about."""
    mine = of_one(store, card.participant) if card is not None else []
    if card is None or not mine:
        return card
    now = local_minute(store, now_ms)
    open_ = [
        one for one in mine if one.state == m.MISSED or (one.state == m.PLANNED and one.ends > now)
    ]
    others = partners(store, card.participant, open_)
    return replace(
        card,
        meetings=tuple(
            MeetingBrief(
                partner=full_name(others[other]),
                starts=one.starts,
                table=one.at_table,
                missed=one.state == m.MISSED,
                waits=one.state == m.MISSED and one.missing == other,
            )
            for one in open_
            if (other := one.partner_of(card.participant)) in others
        ),
    )


def offers_for(
    store: Store, known: m.Appointment, now_ms: int, count_max: int = mt.OFFERED
) -> tuple[mt.Offer, ...]:
    """When else the two could meet, as far as this station knows what they do."""
    event = reading.event(store)
    if event is None:
        return ()
    every = every_appointment(store)
    others = [one for one in every if one.appointment != known.appointment]
    opens, closes = mt.hours_of(one.when for one in every)
    search = mt.Search(
        now=local_minute(store, now_ms),
        days=mt.days_of(event.starts, event.ends),
        opens=opens,
        closes=closes,
        minutes=mt.minutes_of(known.when),
        tables=_tables(known.at_table, every),
        busy=(known.when, *_busy(store, known, others)),
        within=tuple(mt.Span(row.starts, row.ends) for row in read_kept(store, _LOUNGE)),
        taken=tuple(mt.Taken(one.at_table, one.when) for one in others if one.takes_time),
    )
    return mt.offers(search, count_max)


def _busy(store: Store, known: m.Appointment, others: Iterable[m.Appointment]) -> Iterable[mt.Span]:
    """Their other meetings, and the visits on which they have a seat or wait for one."""
    two = (known.first, known.second)
    for other in others:
        if other.takes_time and (other.first in two or other.second in two):
            yield other.when
    for one in two:
        for statement in (_ON_VISITS, _IN_LINE):
            for row in read_kept(store, statement, one=one):
                yield mt.Span(row.starts, row.ends)


def _tables(own: str, every: Iterable[m.Appointment]) -> tuple[str, ...]:
    """Their own first. None: they meet without a table."""
    if not own:
        return ()
    known = {one.at_table for one in every if one.at_table} - {own}
    return (own, *sorted(known, key=lambda name: (len(name), name)))


# -- the list --------------------------------------------------------------------------------------


def meeting_cards(store: Store, participant: str = "") -> list[m.MeetingCard]:
    """By their time; or one person's."""
    with store.reading():
        every = every_appointment(store)
        mine = [one for one in every if participant in ("", one.first, one.second)]
        who = sorted({one for each in mine for one in (each.first, each.second)})
        hits: dict[str, PersonHit] = {}
        for start in range(0, len(who), reading.SUBJECTS_A_QUERY):
            part = who[start : start + reading.SUBJECTS_A_QUERY]
            hits |= {hit.participant: hit for hit in reading.hits(store, part)}
        names = {node.node: node.name for node in reading.nodes(store)} if mine else {}
    clashes = m.clashes_of(every)
    return [_card(one, clashes.get(one.appointment, ()), hits, names) for one in mine]


class MatchmakingDesk:
    """A part of the Desk."""

    _store: Store
    clock: Clock

    def appointments(self, *, participant: str = "") -> list[m.MeetingCard]:
        """All of them by their time, whatever became of them; or one person's."""
        return meeting_cards(self._store, participant)

    def appointment_named(self, text: str) -> str:
        """The one meeting whose name begins so; empty: none, or several do."""
        wanted = text.strip().casefold()
        found = [
            row.appointment
            for row in read_all(self._store, _ALL)
            if wanted and row.appointment.startswith(wanted)
        ]
        return str(found[0]) if len(found) == 1 else ""

    def plan_meetings(self, path: Path) -> ImportPlan:
        """What this list would change; `apply_import` writes it."""
        from kiosk.desk.meeting_list import plan_meetings

        return plan_meetings(self._store, path)

    def free_times(self, appointment: str, count_max: int = mt.OFFERED) -> tuple[mt.Offer, ...]:
        """When else the two could meet: the next times at which both are free and a table is."""
        known = known_as(self._store, appointment)
        if known is None:
            return ()
        return offers_for(self._store, known, self.clock.now_ms(), count_max)


def _card(
    one: m.Appointment,
    clashes: tuple[str, ...],
    hits: dict[str, PersonHit],
    stations: dict[str, str],
) -> m.MeetingCard:
    first, second = hits.get(one.first), hits.get(one.second)
    missing = hits.get(one.missing)
    away = any(hit is None or hit.cancelled for hit in (first, second))
    if away and one.state == m.PLANNED:
        clashes = (*clashes, m.NOT_COMING)
    return m.MeetingCard(
        appointment=one.appointment,
        starts=one.starts,
        ends=one.ends,
        at_table=one.at_table,
        state=one.state,
        first=one.first,
        first_code=first.registration_code if first else "",
        first_name=full_name(first) if first else "",
        first_organisation=first.organisation if first else "",
        second=one.second,
        second_code=second.registration_code if second else "",
        second_name=full_name(second) if second else "",
        second_organisation=second.organisation if second else "",
        missing_code=missing.registration_code if missing else "",
        clashes=clashes,
        changed_ms=one.changed_ms,
        station=stations.get(one.changed_at, one.changed_at[:8]),
        changed_by=one.changed_by,
    )
