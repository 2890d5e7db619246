"""Exceptions at the desk: from a command to a decision, and who waits, the longest first."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import select

from kiosk.desk import reading
from kiosk.desk.deciding import person_of
from kiosk.desk.identity import Identity
from kiosk.desk.looks import read_all
from kiosk.domain import commands as c
from kiosk.domain import exceptions as e
from kiosk.domain.cards import PersonHit
from kiosk.domain.entries import Subject
from kiosk.domain.exception_commands import ExceptionCommand
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Decision
from kiosk.domain.selfservice_facts import CALL
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

AT_ONCE = 500
_CALLS = select(ENTRY.c.subject_id).where(ENTRY.c.subject_kind == CALL).distinct()


def decide(store: Store, command: ExceptionCommand, *, node: str) -> Decision:
    match command:
        case c.SendToExceptions(participant=who, reason=reason):
            call = secrets.token_hex(16)
            return e.decide_send(person_of(store, who), reason, call, _waiting(store))
        case c.TakeException(call=call, by=by):
            return e.decide_take(waiting(store, call), by, node=node)
        case c.SettleException(call=call, by=by):
            return e.decide_settle(waiting(store, call), by)


def waiting(store: Store, call: str) -> e.Waiting | None:
    """One call as it stands; None: nobody made it."""
    subject = Subject(CALL, call)
    return e.fold_waiting(log.about(store, [subject])[subject])


def _waiting(store: Store) -> list[e.Waiting]:
    calls = sorted(row.subject_id for row in read_all(store, _CALLS))
    found: list[e.Waiting] = []
    for start in range(0, len(calls), AT_ONCE):
        subjects = [Subject(CALL, call) for call in calls[start : start + AT_ONCE]]
        for entries in log.about(store, subjects).values():
            one = e.fold_waiting(entries)
            if one is not None and not one.answered:
                found.append(one)
    return sorted(found, key=lambda one: (one.at_ms, one.call))


class ExceptionsDesk:
    """A part of the Desk."""

    _store: Store
    _identity: Identity

    def exception_queue(self) -> list[e.WaitingCard]:
        """Who waits for somebody, whichever desk sent them or from which kiosk they call; who has
        waited longest first."""
        with self._store.reading():
            found = _waiting(self._store)
            people = {hit.participant: hit for hit in _people(self._store, found)}
            names = {node.node: node.name for node in reading.nodes(self._store)}
        names[self._identity.key.node] = self._identity.name
        return [_card(one, people.get(one.participant), names) for one in found]


def _card(one: e.Waiting, who: PersonHit | None, names: dict[str, str]) -> e.WaitingCard:
    return e.WaitingCard(
        call=one.call,
        participant=one.participant,
        name=addressed_name(who) if who is not None else "",
        organisation=who.organisation if who is not None else "",
        station=names.get(one.station, one.station[:8]),
        sender=one.sender,
        step=one.step,
        reason=one.reason,
        ticket=one.ticket,
        since_ms=one.at_ms,
        taken_by=one.taken_by,
        taken_station=names.get(one.taken_station, one.taken_station[:8]),
        taken_ms=one.taken_ms,
    )


def _people(store: Store, found: Sequence[e.Waiting]) -> list[PersonHit]:
    return reading.hits(store, list(dict.fromkeys(one.participant for one in found)))
