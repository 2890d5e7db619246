"""The conflict inbox: what this node knows that a person must look at, and what was settled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select

from kiosk.conflict_words import what_to_do
from kiosk.desk import reading
from kiosk.desk.organising import Organising
from kiosk.desk.person_clashes import PersonClashes
from kiosk.desk.registry import Nodes
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.clashes import (
    Clash,
    Said,
    Seat,
    WalkIn,
    bus_clashes,
    door_clashes,
    overlaps,
    seat_clashes,
    twins,
)
from kiosk.domain.conflicts import (
    Conflict,
    ConflictKind,
    SettledConflict,
    Side,
    conflict_id,
)
from kiosk.domain.entries import Branch, Entry, EntryId, Subject
from kiosk.domain.names import full_name
from kiosk.domain.outcomes import Decision
from kiosk.log import log
from kiosk.log.codec import decode_header, to_entry
from kiosk.projections.ledgers import ledgers_of
from kiosk.projections.tables import BOARDING, DOOR
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY, FORK

HOW_CHARS_MAX = 500
NAMES_A_QUERY = 500

_PERSON, _PASSAGE, _SEAT = reading.PARTICIPANT, reading.PASSAGE, reading.SEAT
_VISITS = select(reading.VISIT.c.code).order_by(reading.VISIT.c.code)
_WALK_INS = (
    select(_PERSON, _PASSAGE.c.origin, _PASSAGE.c.epoch, _PASSAGE.c.seq)
    .add_columns(_PASSAGE.c.at_ms, _PASSAGE.c.actor)
    .join(_PASSAGE, _PASSAGE.c.subject_id == _PERSON.c.id)
    .where(_PERSON.c.id.in_(bindparam("some", expanding=True)), _PERSON.c.cancelled == "")
    .where(_PASSAGE.c.action == "register")
)
_TWO_SEATS = (
    select(_SEAT.c.participant)
    .where(_SEAT.c.counts)
    .group_by(_SEAT.c.participant)
    .having(func.count() > 1)
)
_SEATS = (
    select(_SEAT.c.participant, _SEAT.c.visit, _SEAT.c.taken_by)
    .add_columns(reading.SESSION.c.starts, reading.SESSION.c.ends)
    .join(reading.SESSION, reading.SESSION.c.code == _SEAT.c.visit)
    .where(_SEAT.c.counts, _SEAT.c.participant.in_(_TWO_SEATS))
)
_DOUBLED = select(DOOR.c.id).where(DOOR.c.doubled)
_DOUBLY_COUNTED = select(BOARDING.c.visit).where(BOARDING.c.also_in != "").distinct()
_NAMES = select(_PERSON).where(_PERSON.c.id.in_(bindparam("some", expanding=True)))
_FORKS = select(FORK).order_by(FORK.c.origin, FORK.c.epoch, FORK.c.seq, FORK.c.hash)
_ENTRY = select(ENTRY.c.header, ENTRY.c.body, ENTRY.c.hash).where(
    ENTRY.c.origin == bindparam("origin"),
    ENTRY.c.epoch == bindparam("epoch"),
    ENTRY.c.seq == bindparam("seq"),
)


class Inbox:
    """Finds conflicts in what is stored. People are looked at again only where they changed."""

    def __init__(self, store: Store, nodes: Nodes, organising: Organising) -> None:
        self._store = store
        self._nodes = nodes
        self._organising = organising
        self._people = PersonClashes(store)

    def changed(self, changes: Changes) -> None:
        """These people's histories are others now."""
        self._people.changed(changes.ids("participant"))

    def count(self) -> tuple[int, bool]:
        """How many are open, as far as was looked; and whether all was. A call looks at some only,
        so that whoever acts meanwhile does not wait: ask again until it was all."""
        with self._store.reading():
            if not self._people.step():
                return len(self._people.ids()), False
            stations = self._station_names()
            ids = self._people.ids()
            ids.update(clash.id for clash in self._of_things())
            ids.update(one.id for one in self._of_nodes(stations))
            return len(ids - self._settlements().keys()), True

    def read(self) -> tuple[tuple[Conflict, ...], tuple[SettledConflict, ...]]:
        """What nobody has settled yet, by kind; and of the conflicts that are still in the log
        those that were settled, and by whom."""
        found, settled = self._found(), self._settlements()
        names = self._station_names()
        lines = []
        for conflict in found:
            entry = settled.get(conflict.id)
            if entry is not None:
                assert isinstance(entry.fact, f.ConflictSettled)
                station = names.get(entry.id.origin, entry.id.origin[:8])
                by, how = entry.fact.by, entry.fact.how
                lines.append(SettledConflict(conflict, by, how, entry.clock_ms, station))
        return tuple(one for one in found if one.id not in settled), tuple(lines)

    def settle(self, command: c.SettleConflict, actor: str) -> Decision:
        how, by = command.how.strip(), (command.by or actor).strip()
        if not how:
            return Decision(refusal=r.FieldMissing("how"))
        if len(how) > HOW_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong("how", HOW_CHARS_MAX))
        before = self._settlements().get(command.conflict)
        if before is not None and isinstance(before.fact, f.ConflictSettled):
            return Decision(refusal=r.ConflictAlreadySettled(before.fact.by, before.fact.how))
        if not any(one.id == command.conflict and one.can_settle for one in self._found()):
            return Decision(refusal=r.UnknownConflict(command.conflict))
        return Decision((f.ConflictSettled(command.conflict, by, how),))

    def reopen(self, command: c.ReopenConflict) -> Decision:
        """Every settling that is known here no longer counts."""
        subject = Subject("conflict", command.conflict)
        settlings = _standing(log.about(self._store, [subject])[subject])
        if not settlings:
            return Decision(refusal=r.NothingChanged())
        ids = tuple(entry.id for entry in settlings)
        return Decision((f.ConflictReopened(command.conflict, ids),))

    # -- finding -----------------------------------------------------------------------------------

    def _found(self) -> list[Conflict]:
        with self._store.reading():
            clashes = [*self._people.all(), *self._of_things()]
            stations = self._station_names()
            people = self._people_names(one for clash in clashes for one in _named_in(clash))
            found = [self._conflict(clash, people, stations) for clash in clashes]
            found += self._of_nodes(stations)
        order = list(ConflictKind)
        return sorted(found, key=lambda one: (order.index(one.kind), one.name, one.id))

    def _of_things(self) -> Iterator[Clash]:
        yield from twins(self._walk_ins())
        yield from self._of_visits()
        yield from overlaps(self._seats())
        yield from self._of_buses()
        yield from self._of_doors()

    def _of_nodes(self, stations: dict[str, str]) -> Iterator[Conflict]:
        yield from self._late(stations)
        yield from self._forks(stations)
        yield from self._without_effect(stations)
        yield from self._held(stations)
        yield from self._unknown(stations)

    def _of_visits(self) -> Iterator[Clash]:
        registry = self._nodes.registry
        for row in reading.read_all(self._store, _VISITS):
            ledger = ledgers_of(self._store).of(self._store, row[0])
            yield from seat_clashes(ledger, registry)

    def _of_doors(self) -> Iterator[Clash]:
        ids = [row[0] for row in reading.read_all(self._store, _DOUBLED)]
        for subject, entries in log.about(
            self._store, [Subject("door", one) for one in ids]
        ).items():
            session, _, who = subject.id.rpartition("/")
            yield from door_clashes(session, who, entries)

    def _of_buses(self) -> Iterator[Clash]:
        visits = [row[0] for row in reading.read_all(self._store, _DOUBLY_COUNTED)]
        histories = log.about(self._store, [Subject("boarding", visit) for visit in visits])
        for subject, entries in histories.items():
            yield from bus_clashes(subject.id, entries)

    def _walk_ins(self) -> list[WalkIn]:
        found, known = [], sorted(self._people.walk_ins)
        for start in range(0, len(known), NAMES_A_QUERY):
            some = known[start : start + NAMES_A_QUERY]
            for row in reading.read_all(self._store, _WALK_INS, some=some):
                name = full_name(row)
                found.append(WalkIn(row.id, name, row.organisation, _said(row, name)))
        return found

    def _seats(self) -> list[Seat]:
        rows = reading.read_all(self._store, _SEATS)
        acts = [_entry_id(row.taken_by) for row in rows]
        entries = {act: self._entry(act) for act in acts}
        return [
            Seat(
                row.participant,
                row.visit,
                row.starts,
                row.ends,
                Said(act, entries[act].clock_ms, entries[act].actor, row.visit),
            )
            for row, act in zip(rows, acts, strict=True)
        ]

    # -- about stations ----------------------------------------------------------------------------

    def _late(self, stations: dict[str, str]) -> Iterator[Conflict]:
        registry = self._nodes.registry
        heads: dict[str, list[EntryId]] = defaultdict(list)
        for branch, head in log.heads(self._store).items():
            last = EntryId(branch.origin, branch.epoch, head.seq)
            if registry.is_late(last):
                heads[branch.origin].append(last)
        for node, lasts in sorted(heads.items()):
            sides = [self._side(last, stations) for last in sorted(lasts)]
            parts = [_text_of(last) for last in lasts]
            yield _about_node(ConflictKind.LATE_ACTS, node, stations, sides, parts)

    def _forks(self, stations: dict[str, str]) -> Iterator[Conflict]:
        branches: set[Branch] = set()
        for row in reading.read_all(self._store, _FORKS):
            branch = Branch(row.origin, row.epoch)
            if branch in branches:
                continue
            branches.add(branch)  # where it parts; what follows is the same fork
            header = decode_header(bytes(row.header))
            ours = reading.read_all(self._store, _ENTRY, **_named(header.id))
            hashes = [bytes(row.hash), *(bytes(mine.hash) for mine in ours)]
            name = stations.get(row.origin, row.origin[:8])
            at = (row.origin, name, header.clock_ms, header.actor, header.kind)
            sides = [self._side(header.id, stations), Side(header.id, *at)]
            parts = [_text_of(header.id), *(hash_.hex() for hash_ in hashes)]
            yield _about_node(ConflictKind.FORK, row.origin, stations, sides, parts)

    def _without_effect(self, stations: dict[str, str]) -> Iterator[Conflict]:
        for act in self._nodes.registry.without_effect:
            entry, side = self._entry(act), self._side(act, stations)
            kind = ConflictKind.NO_AUTHORITY
            yield _about_node(kind, entry.subject.id, stations, [side], [_text_of(act)])

    def _held(self, stations: dict[str, str]) -> Iterator[Conflict]:
        if self._organising.is_held:
            missing = self._organising.not_reported()
            sides = [Side(None, node, stations.get(node, node[:8]), 0, "", "") for node in missing]
            node, kind = self._nodes.me, ConflictKind.MINTING_HELD
            yield _about_node(kind, node, stations, sides, [], can_settle=False)

    def _unknown(self, stations: dict[str, str]) -> Iterator[Conflict]:
        count = log.unknown_count(self._store)
        if count:
            node, kind = self._nodes.me, ConflictKind.UNKNOWN_KINDS
            sides = [Side(None, node, stations.get(node, ""), 0, "", str(count))]
            yield _about_node(kind, node, stations, sides, [], can_settle=False)

    # -- how it reads ------------------------------------------------------------------------------

    def _conflict(self, clash: Clash, people: dict[str, str], stations: dict[str, str]) -> Conflict:
        return Conflict(
            id=clash.id,
            kind=clash.kind,
            subject=clash.subject,
            name=people.get(clash.subject.id, ""),
            field=clash.field,
            sides=tuple(_side_of(said, clash.kind, people, stations) for said in clash.said),
            what_to_do=what_to_do(clash.kind),
        )

    def _side(self, act: EntryId, stations: dict[str, str]) -> Side:
        entry = self._entry(act)
        station = stations.get(act.origin, act.origin[:8])
        return Side(act, act.origin, station, entry.clock_ms, entry.actor, entry.kind)

    def _entry(self, act: EntryId) -> Entry:
        (row,) = reading.read_all(self._store, _ENTRY, **_named(act))
        body = None if row.body is None else bytes(row.body)
        return to_entry(decode_header(bytes(row.header)), body)

    def _station_names(self) -> dict[str, str]:
        return {line.node: line.name for line in self._nodes.lines()}

    def _people_names(self, ids: Iterable[str]) -> dict[str, str]:
        wanted, names = sorted(set(ids)), {}
        for start in range(0, len(wanted), NAMES_A_QUERY):
            some = wanted[start : start + NAMES_A_QUERY]
            for row in reading.read_all(self._store, _NAMES, some=some):
                names[row.id] = full_name(row)
        return names

    def _settlements(self) -> dict[str, Entry]:
        """Of each settled conflict, the first settling of it."""
        histories = log.about(self._store, log.subjects(self._store, kind="conflict"))
        settled = {subject.id: _standing(entries) for subject, entries in histories.items()}
        return {one: min(s, key=lambda e: e.order) for one, s in settled.items() if s}


def _named_in(clash: Clash) -> tuple[str, ...]:
    """Whom it is about, and who else is named by what was said."""
    others = clash.said if clash.kind is ConflictKind.REPLACED_TWICE else ()
    return (clash.subject.id, *(said.value for said in others))


def _side_of(
    said: Said, kind: ConflictKind, people: dict[str, str], stations: dict[str, str]
) -> Side:
    node = said.act.origin
    at = (said.act, node, stations.get(node, node[:8]), said.at_ms, said.actor)
    if kind is ConflictKind.REPLACED_TWICE:
        return Side(*at, people.get(said.value, ""), said.value)
    return Side(*at, said.value)


def _about_node(
    kind: ConflictKind,
    node: str,
    stations: dict[str, str],
    sides: Sequence[Side],
    parts: Sequence[str],
    *,
    can_settle: bool = True,
) -> Conflict:
    subject = Subject("node", node)
    return Conflict(
        id=conflict_id(kind, subject, *parts),
        kind=kind,
        subject=subject,
        name=stations.get(node, node[:8]),
        field="",
        sides=tuple(sides),
        what_to_do=what_to_do(kind),
        can_settle=can_settle,
    )


def _standing(entries: Iterable[Entry]) -> list[Entry]:
    """The settlings of one conflict that nobody took back."""
    known = list(entries)
    gone = {
        act for e in known if isinstance(e.fact, f.ConflictReopened) for act in e.fact.settlings
    }
    return [e for e in known if isinstance(e.fact, f.ConflictSettled) and e.id not in gone]


def _named(act: EntryId) -> dict[str, Any]:
    return {"origin": act.origin, "epoch": act.epoch, "seq": act.seq}


def _said(row: Any, value: str) -> Said:
    return Said(EntryId(row.origin, row.epoch, row.seq), row.at_ms, row.actor, value)


def _text_of(act: EntryId) -> str:
    return f"{act.origin}/{act.epoch}/{act.seq}"


def _entry_id(text: str) -> EntryId:
    origin, epoch, seq = text.split("/")
    return EntryId(origin, int(epoch), int(seq))
