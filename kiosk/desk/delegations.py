"""Rows to the cards of delegations, announced arrivals and boards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import and_, or_, select

from kiosk.desk import reading
from kiosk.desk.looks import read_all
from kiosk.domain import precedence as order
from kiosk.domain.delegation_cards import (
    ArrivalAlert,
    ArrivalBoard,
    DelegateLine,
    DelegationCard,
    FrozenCard,
    PlacedDelegation,
    role_of,
    role_place,
)
from kiosk.domain.entries import EntryId
from kiosk.domain.facts import BoardFrozen
from kiosk.domain.names import addressed_name, sort_key
from kiosk.domain.protocol_facts import ALTERNATE, HEAD
from kiosk.domain.protocol_facts import QUORUM as QUORUM_SUBJECT
from kiosk.domain.quorum import FOR_EVER_MS, Member, Rule, Voter, fold_quorum, thawed
from kiosk.log import log
from kiosk.projections import protocol_tables
from kiosk.store.store import Store

PARTICIPANT, DELEGATION, PASSAGE = reading.PARTICIPANT, reading.DELEGATION, reading.PASSAGE
ARRIVAL, PRECEDENCE = protocol_tables.ARRIVAL, protocol_tables.PRECEDENCE
QUORUM, FROZEN = protocol_tables.QUORUM, protocol_tables.FROZEN
ANNOUNCED_CATEGORIES = ("mayor", "vip")  # of whom protocol hears unless a station says otherwise
_PEOPLE = (
    PARTICIPANT.c.id,
    PARTICIPANT.c.delegation,
    PARTICIPANT.c.head_of_delegation,
    PARTICIPANT.c.role,
    PARTICIPANT.c.accompanies,
    PARTICIPANT.c.checked_in_at_ms,
    PARTICIPANT.c.checked_in_station,
    PARTICIPANT.c.desk_note,
    PARTICIPANT.c.badge_issue,
    PARTICIPANT.c.announced,
)


def cards(store: Store, code: str = "") -> list[DelegationCard]:
    """Every delegation, or that one, by name. One that only its people name has their code for
    its name."""
    with store.reading():
        known = {row.code: row for row in read_all(store, select(DELEGATION))}
        people = _people(store, code)
    codes = {code} if code else {*known, *people}
    found = [_card(one, known.get(one), people.get(one, [])) for one in sorted(codes)]
    return sorted(
        (one for one in found if one.lines or one.code in known),
        key=lambda one: (one.name.casefold(), one.code),
    )


def _people(store: Store, code: str) -> dict[str, list[DelegateLine]]:
    wanted = PARTICIPANT.c.delegation == code if code else PARTICIPANT.c.delegation != ""
    columns = [column.label(f"own_{column.name}") for column in _PEOPLE]
    statement = select(*reading.HIT, *columns).where(wanted, PARTICIPANT.c.cancelled == "")
    names = {node.node: node.name for node in reading.nodes(store)}
    found: dict[str, list[DelegateLine]] = defaultdict(list)
    for row in read_all(store, statement):
        found[row.own_delegation].append(_line(row, names))
    return found


def _line(row: Any, stations: dict[str, str]) -> DelegateLine:
    return DelegateLine(
        person=reading.hit(row),
        role=role_of(row.own_role, is_head=bool(row.own_head_of_delegation), category=row.category),
        accompanies=row.own_accompanies,
        checked_in_at_ms=row.own_checked_in_at_ms,
        checked_in_station=stations.get(row.own_checked_in_station, ""),
        note=row.own_desk_note,
        badge_issue=row.own_badge_issue,
        announced=bool(row.own_announced),
    )


def _card(code: str, row: Any, lines: Sequence[DelegateLine]) -> DelegationCard:
    return DelegationCard(
        code=code,
        name=row.name if row is not None else code,
        native_name=row.native_name if row is not None else "",
        country=row.country if row is not None else "",
        region=row.region if row is not None else "",
        membership=row.membership if row is not None else "",
        committee=bool(row is not None and row.executive_committee),
        votes=row.votes if row is not None else 0,
        fee=row.fee if row is not None else "",
        credentials=row.credentials if row is not None else "",
        lines=tuple(in_order(lines)),
    )


def in_order(lines: Iterable[DelegateLine]) -> list[DelegateLine]:
    """The head, alternates, everybody else by name; who accompanies somebody comes behind them."""
    ordered = sorted(lines, key=lambda one: (role_place(one.role), sort_key(one.person)))
    hosts = {one.person.participant for one in ordered}
    behind: dict[str, list[DelegateLine]] = defaultdict(list)
    found: list[DelegateLine] = []
    for one in ordered:
        if one.accompanies in hosts and one.accompanies != one.person.participant:
            behind[one.accompanies].append(one)
    for one in ordered:
        if one not in behind.get(one.accompanies, ()):
            found += _with(one, behind)
    # Two who accompany each other stand behind nobody: they come last.
    return found + [one for one in ordered if one not in found]


def _with(one: DelegateLine, behind: dict[str, list[DelegateLine]]) -> list[DelegateLine]:
    found = [one]
    for companion in behind.get(one.person.participant, ()):
        found += _with(companion, behind)
    return found


# -- the order -------------------------------------------------------------------------------------


def arrival_board(store: Store) -> ArrivalBoard:
    """Every delegation that has people, in the order of precedence."""
    found = {card.code: card for card in cards(store) if card.lines}
    precedence = precedence_of(store)
    ranked = order.in_precedence(map(_ranked, found.values()), precedence)
    placed = []
    for place, one in enumerate(ranked, start=1):
        given = precedence.given.get(one.code)
        by, reason, at_ms = (given.by, given.reason, given.at_ms) if given else ("", "", 0)
        placed.append(PlacedDelegation(place, found[one.code], by, reason, at_ms))
    return ArrivalBoard(precedence.rule, tuple(placed))


def precedence_of(store: Store) -> order.Precedence:
    rule, given = order.RULE_DEFAULT, {}
    for row in read_all(store, select(PRECEDENCE)):
        if row.delegation:
            given[row.delegation] = order.Given(row.place, row.by, row.reason, row.at_ms)
        else:
            rule = tuple(row.rule.split(";"))
    return order.Precedence(rule, given)


def _ranked(card: DelegationCard) -> order.Ranked:
    head = card.heads[0].person if card.heads else None
    return order.Ranked(
        code=card.code,
        name=card.name,
        country=card.country,
        membership=card.membership,
        committee=card.committee,
        head_category=head.category if head is not None else "",
        arrived_at_ms=card.head_at_ms,
    )


# -- announced arrivals ----------------------------------------------------------------------------


def alerts(store: Store, categories: Sequence[str] = ANNOUNCED_CATEGORIES) -> list[ArrivalAlert]:
    """Who was announced, or is of these categories, and is here: open ones first, latest first."""
    wanted = or_(PARTICIPANT.c.announced, PARTICIPANT.c.category.in_(categories))
    with store.reading():
        people = {
            row.id: row
            for row in read_all(
                store,
                select(*_PEOPLE).where(
                    wanted, PARTICIPANT.c.checked_in_at_ms > 0, PARTICIPANT.c.cancelled == ""
                ),
            )
        }
        names = {node.node: node.name for node in reading.nodes(store)}
        hits = {hit.participant: hit for hit in reading.hits(store, list(people))}
        standing = standing_check_ins(store, list(people))
        taken_care = taken(store, list(people))
        called = {row.code: row.name for row in read_all(store, select(DELEGATION))}
    found = []
    for who, row in people.items():
        check_ins = tuple(standing.get(who, ()))
        done = [taken_care[str(one)] for one in check_ins if str(one) in taken_care]
        first = min(done, key=lambda one: (one.at_ms, one.check_in), default=None)
        found.append(
            ArrivalAlert(
                person=hits[who],
                delegation=called.get(row.delegation, row.delegation),
                is_head=bool(row.head_of_delegation),
                at_ms=row.checked_in_at_ms,
                station=names.get(row.checked_in_station, ""),
                check_ins=check_ins,
                taken_by=first.by if first is not None else "",
                taken_station=names.get(first.station, "") if first is not None else "",
                taken_at_ms=first.at_ms if first is not None else 0,
            )
        )
    found.sort(key=lambda one: (one.taken_at_ms > 0, -one.at_ms, one.person.participant))
    return found


def standing_check_ins(store: Store, participants: Sequence[str]) -> dict[str, list[EntryId]]:
    """The acts that say somebody is here, and that nobody took back."""
    found: dict[str, list[EntryId]] = defaultdict(list)
    for start in range(0, len(participants), reading.SUBJECTS_A_QUERY):
        part = participants[start : start + reading.SUBJECTS_A_QUERY]
        rows = read_all(
            store,
            select(PASSAGE.c.participant, PASSAGE.c.origin, PASSAGE.c.epoch, PASSAGE.c.seq).where(
                and_(
                    PASSAGE.c.subject_id.in_(part),  # a check-in is about the person
                    PASSAGE.c.action == "check-in",
                    PASSAGE.c.undone.is_(False),
                )
            ),
        )
        for row in rows:
            found[row.participant].append(EntryId(row.origin, row.epoch, row.seq))
    return {who: sorted(entries) for who, entries in found.items()}


def taken(store: Store, participants: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for start in range(0, len(participants), reading.SUBJECTS_A_QUERY):
        part = participants[start : start + reading.SUBJECTS_A_QUERY]
        rows = read_all(store, select(ARRIVAL).where(ARRIVAL.c.participant.in_(part)))
        found.update((row.check_in, row) for row in rows)
    return found


# -- boards ----------------------------------------------------------------------------------------


class Body(Struct, frozen=True):
    """What a board is computed from."""

    members: tuple[Member, ...]
    voters: tuple[Voter, ...]
    rules: dict[str, Rule]


Spans = dict[str, list[tuple[int, int]]]
Presences = Callable[[Store, Sequence[str]], Spans]


def body(store: Store, *, here: Presences | None = None) -> Body:
    """`here`: from when to when each was present; None: since they were checked in."""
    with store.reading():
        people = cards(store)
        voting = {
            line.person.participant: (card.code, line.role)
            for card in people
            for line in card.lines
            if line.role in (HEAD, ALTERNATE)
        }
        spans = (here or _checked_in)(store, list(voting))
        rules = {
            row.body: Rule((row.share_over, row.share_of), bool(row.more_than), row.base)
            for row in read_all(store, select(QUORUM))
        }
    members = tuple(
        Member(
            one.code, one.name, one.membership, one.committee, one.votes, one.fee, one.credentials
        )
        for one in people
    )
    voters = tuple(
        Voter(who, code, role, tuple(sorted(spans.get(who, ()))))
        for who, (code, role) in voting.items()
    )
    return Body(members, voters, rules)


def _checked_in(store: Store, participants: Sequence[str]) -> Spans:
    """From when to when each was here: a check-in that was taken back ended when it was."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start in range(0, len(participants), reading.SUBJECTS_A_QUERY):
        part = participants[start : start + reading.SUBJECTS_A_QUERY]
        rows = read_all(
            store,
            select(PASSAGE).where(PASSAGE.c.subject_id.in_(part), PASSAGE.c.action == "check-in"),
        )
        for row in rows:
            end = row.undone_at_ms if row.undone else FOR_EVER_MS
            found[row.participant].append((row.at_ms, end))
    return found


def names_of(store: Store, participants: Iterable[str]) -> dict[str, str]:
    """As they are addressed; nobody who was erased."""
    some = sorted({one for one in participants if one})
    return {hit.participant: addressed_name(hit) for hit in reading.hits(store, some)}


def frozen(store: Store) -> list[FrozenCard]:
    """Every board that was kept, the latest first."""
    told = fold_quorum(log.about(store, [QUORUM_SUBJECT])[QUORUM_SUBJECT]).frozen
    seconds = {str(one.entry) for one in told if one.is_second}
    set_ahead = {str(one.entry) for one in told if one.answers}
    with store.reading():
        rows = read_all(
            store, select(FROZEN).order_by(FROZEN.c.frozen_at_ms.desc(), FROZEN.c.entry)
        )
        stations = {node.node: node.name for node in reading.nodes(store)}
        found = []
        for row in rows:
            board = thawed(msgspec.json.decode(row.fact, type=BoardFrozen))
            names = names_of(store, (line.by for line in board.lines))
            station = stations.get(row.station, row.station[:8])
            card = FrozenCard(row.entry, board, row.frozen_at_ms, row.by, station, names)
            found.append(
                replace(card, as_set=row.entry in set_ahead, is_second=row.entry in seconds)
            )
    return found
