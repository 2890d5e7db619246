"""Interests and pledges at the desk: from a command to a decision, and the list of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import and_, case, select

from kiosk.desk import reading
from kiosk.desk.deciding import person_of
from kiosk.desk.looks import read_all
from kiosk.domain import commands as c
from kiosk.domain import interests as i
from kiosk.domain.entries import Subject
from kiosk.domain.interest_commands import InterestCommand
from kiosk.domain.interest_facts import INTEREST, TOPICS_SUBJECT
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Decision
from kiosk.log import log
from kiosk.moment_words import moment_words, zone_of
from kiosk.projections import tables as t
from kiosk.store.store import Store

INTERESTS = t.INTEREST
COLUMNS = (
    *("topic", "state", "owner", "person_id", "name", "organisation", "city", "country"),
    *("how_many", "where", "by_when", "what", "said_at", "station", "changed_at"),
)
_CITY = case((reading.DELEGATION.c.sort == "city", reading.DELEGATION.c.name), else_="")
_OWN = tuple(column for column in INTERESTS.c if column.name != "participant")
_ALL = (
    select(*_OWN, *reading.HIT, _CITY.label("city"))
    .join(reading.PARTICIPANT, reading.PARTICIPANT.c.id == INTERESTS.c.participant)
    .outerjoin(
        reading.DELEGATION,
        and_(
            reading.DELEGATION.c.code == reading.PARTICIPANT.c.delegation,
            reading.PARTICIPANT.c.delegation != "",
        ),
    )
    .order_by(INTERESTS.c.said_ms, INTERESTS.c.participant, INTERESTS.c.topic)
)


def decide(store: Store, command: InterestCommand) -> Decision:
    match command:
        case c.SayInterests(participant=who, said=said):
            return i.decide_say(person_of(store, who), said, topics(store), _known(store, who))
        case c.WithdrawInterest(participant=who, topic=topic):
            return i.decide_withdraw(who, topic, _known(store, who))
        case c.TakeInterest(participant=who, topic=topic, by=by):
            return i.decide_take(who, topic, by, _known(store, who))
        case c.GiveInterestState(participant=who, topic=topic, state=state):
            return i.decide_state(who, topic, state, _known(store, who))
        case c.SetInterestTopic():
            return i.decide_topic(topics(store), command)


def topics(store: Store) -> tuple[i.Topic, ...]:
    """What kiosks and desks offer at this event."""
    return i.fold_topics(log.about(store, [TOPICS_SUBJECT])[TOPICS_SUBJECT])


def _known(store: Store, participant: str) -> dict[str, i.Interest]:
    subject = Subject(INTEREST, participant)
    return i.fold_interests(log.about(store, [subject])[subject])


class InterestsDesk:
    """A part of the Desk."""

    _store: Store

    def interest_topics(self) -> tuple[i.Topic, ...]:
        return topics(self._store)

    def interests(self, *, participant: str = "", everything: bool = False) -> list[i.InterestCard]:
        """What people are interested in and pledged; who has waited longest first, and what is
        settled behind them. `everything`: withdrawn ones too."""
        statement = _ALL
        if participant:
            statement = statement.where(INTERESTS.c.participant == participant)
        if not everything:
            statement = statement.where(INTERESTS.c.state != i.WITHDRAWN)
        with self._store.reading():
            rows = read_all(self._store, statement)
            names = {node.node: node.name for node in reading.nodes(self._store)} if rows else {}
        cards = [_card(row, names) for row in rows]
        return sorted(cards, key=lambda card: card.state not in (i.OPEN, i.IN_HAND))

    def write_interests(self, path: Path) -> int:
        """All of them as csv or xlsx, by the path's ending; withdrawn ones too. How many."""
        from kiosk.transfer.exports import Table
        from kiosk.transfer.writing import write_table

        cards, event = self.interests(everything=True), reading.event(self._store)
        zone = zone_of(event.timezone if event is not None else "")
        rows = []
        for card in cards:
            said = dict(card.details)
            rows.append(
                (
                    *(card.topic, card.state, card.owner, card.code, card.name),
                    *(card.organisation, card.city, card.country),
                    *(said.get(name, "") for name in i.DETAILS),
                    *(moment_words(card.said_ms, zone), card.station),
                    moment_words(card.changed_ms, zone),
                )
            )
        write_table(Table(COLUMNS, tuple(rows)), path)
        return len(rows)


def _card(row: Any, names: dict[str, str]) -> i.InterestCard:
    def station(node: str) -> str:
        return names.get(node, node[:8])

    return i.InterestCard(
        participant=row.participant,
        code=row.registration_code,
        name=addressed_name(row),
        organisation=row.organisation,
        city=row.city or "",
        country=row.country,
        topic=row.topic,
        details=msgspec.json.decode(row.details, type=tuple[tuple[str, str], ...]),
        state=row.state,
        owner=row.owner or (station(row.owner_at) if row.owner_at else ""),
        said_ms=row.said_ms,
        station=station(row.said_at),
        changed_ms=row.changed_ms,
    )
