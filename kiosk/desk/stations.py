"""Stations and their health: what the log, the seats, the forks and the contacts say of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field
from sqlalchemy import bindparam, func, select

from kiosk.desk import reading
from kiosk.desk.identity import Identity
from kiosk.domain.entries import Branch, Subject
from kiosk.domain.exchange import NodeLine
from kiosk.domain.seat_ledger import RightState
from kiosk.domain.station_cards import (
    ForkCard,
    ForkSide,
    StationCard,
    StationStory,
    station_story,
)
from kiosk.log import log
from kiosk.log.codec import decode_header
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY, FORK

CONTACT_SETTING = "contact/"  # at_ms:clock_offset_ms, which a hub keeps of each station

_FORKS = select(FORK).order_by(FORK.c.origin, FORK.c.epoch, FORK.c.seq, FORK.c.hash)
_SEATS = select(reading.SEAT.c.holder, reading.SEAT.c.state, func.count().label("n")).group_by(
    reading.SEAT.c.holder, reading.SEAT.c.state
)
_HEADER = select(ENTRY.c.header).where(
    ENTRY.c.origin == bindparam("origin"),
    ENTRY.c.epoch == bindparam("epoch"),
    ENTRY.c.seq == bindparam("seq"),
)


class _Known(Struct):
    """What is known of one origin, over all its branches."""

    acts: int = 0
    last_act_ms: int = 0
    branches: set[Branch] = field(default_factory=set)
    free: dict[Branch, int] = field(default_factory=dict)
    given: int = 0
    fork: ForkCard | None = None

    @property
    def current(self) -> Branch | None:
        """The branch that it writes now, as far as is known: epochs only grow."""
        return max(self.branches, key=lambda branch: branch.epoch, default=None)


def read(store: Store, identity: Identity, lines: Sequence[NodeLine]) -> list[StationCard]:
    """Every one of these nodes: this one first, then its hub, then by name."""
    with store.reading():
        known = _known_of_all(store)
        known[identity.key.node].branches.add(identity.branch)
        subjects = [Subject("node", line.node) for line in lines]
        stories = log.about(store, subjects)
        cards = [
            _card(line, known[line.node], station_story(stories[subject]), _Here(store, identity))
            for line, subject in zip(lines, subjects, strict=True)
        ]
    return sorted(cards, key=lambda c: (not c.is_here, not c.is_hub, c.name.casefold(), c.node))


class _Here(Struct, frozen=True):
    store: Store
    identity: Identity


def _card(line: NodeLine, known: _Known, story: StationStory, here: _Here) -> StationCard:
    identity = here.identity
    contact_ms, offset_ms = _contact(here.store, line.node)
    usable = 0 if line.revoked or known.current is None else known.free.get(known.current, 0)
    return StationCard(
        node=line.node,
        name=line.name,
        role=line.role,
        is_here=line.node == identity.key.node,
        is_hub=identity.hub is not None and identity.hub.origin == line.node,
        enrolled_ms=story.enrolled_ms,
        contact_ms=contact_ms,
        clock_offset_ms=offset_ms,
        last_act_ms=known.last_act_ms,
        acts=known.acts,
        seats_free=usable,
        seats_given=known.given,
        seats_stranded=sum(known.free.values()) - usable,
        revoked=line.revoked,
        written_off=story.written_off if line.revoked else None,
        epochs=max(1, len(known.branches)),
        fork=known.fork,
    )


def _contact(store: Store, node: str) -> tuple[int, int]:
    at_ms, _, offset_ms = store.setting(CONTACT_SETTING + node).partition(":")
    return (int(at_ms), int(offset_ms.partition(":")[0])) if at_ms else (0, 0)


def _known_of_all(store: Store) -> defaultdict[str, _Known]:
    known: defaultdict[str, _Known] = defaultdict(_Known)
    for branch, head in log.heads(store).items():
        one = known[branch.origin]
        one.branches.add(branch)
        one.acts += head.seq
        one.last_act_ms = max(one.last_act_ms, log.written_ms(store, branch, head.seq))
    for row in reading.read_all(store, _SEATS):
        branch = Branch.parse(row.holder)
        known[branch.origin].branches.add(branch)  # it may hold seats before its first act
        if row.state == RightState.FREE:
            known[branch.origin].free[branch] = row.n
        elif row.state == RightState.TAKEN:
            known[branch.origin].given += row.n
    for branch, forks in _forks(store).items():
        known[branch.origin].fork = _fork(store, branch, forks)
    return known


def _forks(store: Store) -> dict[Branch, list[Any]]:
    found: dict[Branch, list[Any]] = {}
    for row in reading.read_all(store, _FORKS):
        found.setdefault(Branch(row.origin, row.epoch), []).append(row)
    return found


def _fork(store: Store, branch: Branch, rows: Sequence[Any]) -> ForkCard | None:
    first = rows[0]
    mine = reading.read_all(store, _HEADER, origin=branch.origin, epoch=branch.epoch, seq=first.seq)
    if not mine:
        return None
    return ForkCard(first.seq, _side(mine[0].header), _side(first.header), more=len(rows) - 1)


def _side(header_bytes: bytes) -> ForkSide:
    header = decode_header(bytes(header_bytes))
    return ForkSide(header.kind, header.clock_ms, header.actor)
