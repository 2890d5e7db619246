"""Acts that do not fit together, found in the history of one subject. Pure, in any order."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from kiosk.domain import facts as f
from kiosk.domain.boarding import fold_boarding
from kiosk.domain.conflicts import ConflictKind, conflict_id
from kiosk.domain.doors import fold_passages
from kiosk.domain.entries import Entry, EntryId, Subject, in_order
from kiosk.domain.nodes import Registry
from kiosk.domain.people import REPLACED
from kiosk.domain.seat_ledger import Action, Ledger


class Said(Struct, frozen=True):
    """One of the acts."""

    act: EntryId
    at_ms: int
    actor: str
    value: str


class Clash(Struct, frozen=True):
    """Acts that a person has to look at together; earliest first."""

    kind: ConflictKind
    subject: Subject
    field: str
    said: tuple[Said, ...]

    @property
    def id(self) -> str:
        acts = (f"{s.act.origin}/{s.act.epoch}/{s.act.seq}" for s in self.said)
        return conflict_id(self.kind, self.subject, self.field, *acts)


# -- one participant -------------------------------------------------------------------------------


class _Walk(Struct):
    """A participant's history, as far as it was walked."""

    subject: Subject
    undone: Mapping[EntryId, Entry]
    check_ins: list[Said] = field(default_factory=list)
    cancelled: Said | None = None
    replaced: list[Said] = field(default_factory=list)  # each with who comes
    issues: list[Entry] = field(default_factory=list)
    corrected: dict[str, tuple[str, Said]] = field(default_factory=dict)
    edits: dict[str, Clash] = field(default_factory=dict)
    admitted: list[Clash] = field(default_factory=list)


def person_clashes(participant: str, entries: Iterable[Entry]) -> tuple[Clash, ...]:
    """Checked in, edited or replaced twice, admitted by a station that the news had not reached."""
    known = list(entries)
    if len({entry.id for entry in known}) < len(known):
        known = sorted(known, key=repr)  # a forked branch writes one name twice
    ordered = in_order(known)
    undone = {e.fact.act: e for e in reversed(ordered) if isinstance(e.fact, f.ActUndone)}
    walk = _Walk(Subject("participant", participant), undone)
    for entry in ordered:
        if entry.id not in undone or isinstance(entry.fact, f.BadgeIssued):
            _step(walk, entry)
    found = [*walk.edits.values(), *walk.admitted]
    if len(walk.check_ins) > 1:
        twice = ConflictKind.CHECKED_IN_TWICE
        found.append(Clash(twice, walk.subject, "", tuple(walk.check_ins)))
    if len({said.value for said in walk.replaced}) > 1:
        # Whoever knows of the first is refused: the stations had not heard of each other.
        twice = ConflictKind.REPLACED_TWICE
        found.append(Clash(twice, walk.subject, "", tuple(walk.replaced)))
    return tuple(sorted(found, key=lambda clash: (clash.kind, clash.field, clash.id)))


def _step(walk: _Walk, entry: Entry) -> None:
    match entry.fact:
        case f.CheckedIn():
            _admit(walk, entry, entry.fact)
        case f.RegistrationCancelled(reason=reason):
            walk.cancelled = walk.cancelled or _said(entry, reason)
        case f.RegistrationReplaced(by=by):
            walk.cancelled = walk.cancelled or _said(entry, REPLACED)
            walk.replaced.append(_said(entry, by))
        case f.RegistrationReinstated():
            walk.cancelled = None
            walk.replaced.clear()
        case f.BadgeIssued():
            walk.issues.append(entry)
        case f.DetailsCorrected() | f.PlaceChanged():
            _edit(walk, entry, entry.fact)


def _admit(walk: _Walk, entry: Entry, fact: f.CheckedIn) -> None:
    said = _said(entry, fact.method)
    walk.check_ins.append(said)
    if walk.cancelled is not None:
        kind = ConflictKind.ADMITTED_ALTHOUGH_CANCELLED
        walk.admitted.append(Clash(kind, walk.subject, "", (walk.cancelled, said)))
    void = _voided(walk, entry, fact.issue)
    if void is not None:
        kind = ConflictKind.ADMITTED_ON_A_VOID_BADGE
        badge = _said(entry, str(fact.issue))
        walk.admitted.append(Clash(kind, walk.subject, "badge", (void, badge)))


def _voided(walk: _Walk, entry: Entry, issue: int) -> Said | None:
    """What had made this badge void before it was scanned: a later badge, or its undoing."""
    if not issue:
        return None
    for issued in walk.issues:
        fact = issued.fact
        assert isinstance(fact, f.BadgeIssued)
        undoing = walk.undone.get(issued.id)
        if undoing is None and fact.issue > issue:
            return _said(issued, str(fact.issue))
        if undoing is not None and fact.issue == issue and undoing.order < entry.order:
            return _said(undoing, str(issue))
    return None


def _edit(walk: _Walk, entry: Entry, fact: f.DetailsCorrected | f.PlaceChanged) -> None:
    """Whoever corrects a field says what it read before. Where that is not what the last one
    wrote, they did not know of each other; whoever sees what stands settles it."""
    for name, text in fact.changes.items():
        said = _said(entry, text)
        known = walk.corrected.get(name)
        unaware = known is not None and fact.was.get(name, known[0]) != known[0]
        if known is not None and unaware and text != known[0]:
            sides = (known[1], said)
            walk.edits[name] = Clash(ConflictKind.EDITED_TWICE, walk.subject, name, sides)
        elif known is not None and not unaware:
            walk.edits.pop(name, None)
        walk.corrected[name] = (text, said)


# -- the same person twice -------------------------------------------------------------------------


class WalkIn(Struct, frozen=True):
    """Somebody who was registered at a desk, and by which act."""

    participant: str
    name: str
    organisation: str
    said: Said


def twins(walk_ins: Iterable[WalkIn]) -> tuple[Clash, ...]:
    """Walk-ins of the same name and organisation, whom different stations registered."""
    alike: dict[tuple[str, str], list[WalkIn]] = defaultdict(list)
    for one in walk_ins:
        alike[folded(one.name), folded(one.organisation)].append(one)
    found = []
    for group in alike.values():
        group.sort(key=lambda one: one.said.act)
        if len({one.said.act.origin for one in group}) > 1:
            subject = Subject("participant", min(one.participant for one in group))
            said = tuple(one.said for one in group)
            found.append(Clash(ConflictKind.REGISTERED_TWICE, subject, "", said))
    return tuple(sorted(found, key=lambda clash: clash.subject))


def folded(text: str) -> str:
    """A name without what people spell differently: case, width, accents, spaces."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if letter.isalnum())


# -- seats -----------------------------------------------------------------------------------------


def seat_clashes(ledger: Ledger, registry: Registry) -> tuple[Clash, ...]:
    """Seats that a lost station gave after it was given up, and confirmations that do not hold."""
    late = {
        right.participant: right.taken_by
        for right in ledger.rights.values()
        if right.taken_by is not None and registry.is_late(right.taken_by)
    }
    found = []
    for act in ledger.acts:
        who, said = act.participant, Said(act.id, act.at_ms, act.actor, ledger.visit)
        subject = Subject("participant", who)
        if late.get(who) == act.id:
            found.append(Clash(ConflictKind.LATE_SALE, subject, ledger.visit, (said,)))
        is_sale = act.action in {Action.SIGN_UP, Action.PROMOTION}
        if is_sale and act.result == "void" and not act.undone and who not in ledger.seats:
            found.append(Clash(ConflictKind.VOID_SALE, subject, ledger.visit, (said,)))
    return tuple(found)


class Seat(Struct, frozen=True):
    """One confirmed seat, and when its visit is, as ISO local times."""

    participant: str
    visit: str
    starts: str
    ends: str
    said: Said


def overlaps(seats: Sequence[Seat]) -> tuple[Clash, ...]:
    """Seats of one person on visits at one time, that different stations gave."""
    by_person: dict[str, list[Seat]] = defaultdict(list)
    for seat in sorted(seats, key=lambda seat: (seat.participant, seat.starts, seat.visit)):
        by_person[seat.participant].append(seat)
    found = []
    for who, mine in by_person.items():
        for number, one in enumerate(mine):
            for other in mine[number + 1 :]:
                at_one_time = one.starts < other.ends and other.starts < one.ends
                if at_one_time and one.said.act.origin != other.said.act.origin:
                    kind, both = ConflictKind.VISITS_AT_ONE_TIME, (one.said, other.said)
                    name = f"{one.visit} {other.visit}"
                    found.append(Clash(kind, Subject("participant", who), name, both))
    return tuple(found)


# -- buses -----------------------------------------------------------------------------------------


def bus_clashes(visit: str, entries: Iterable[Entry]) -> tuple[Clash, ...]:
    """People whom different stations counted into different buses of one visit, one way."""
    known = {entry.id: entry for entry in entries}
    roll = fold_boarding(visit, known.values())
    found = []
    for (who, leg), acts in roll.boardings.items():
        if not roll.aboard[leg][who].also_in:
            continue
        said = []
        for act in acts:
            fact = known[act].fact
            assert isinstance(fact, f.Boarded)
            said.append(_said(known[act], fact.bus))
        kind, subject = ConflictKind.IN_TWO_BUSES, Subject("participant", who)
        found.append(Clash(kind, subject, f"{visit} {leg}", tuple(said)))
    return tuple(found)


# -- doors -----------------------------------------------------------------------------------------


def door_clashes(session: str, participant: str, entries: Iterable[Entry]) -> tuple[Clash, ...]:
    """One badge that several stations let into one session, with no way out in between."""
    kind, subject = ConflictKind.AT_TWO_DOORS, Subject("participant", participant)
    return tuple(
        Clash(
            kind,
            subject,
            session,
            tuple(Said(one.entry, one.at_ms, one.actor, session) for one in run),
        )
        for run in fold_passages(entries).doubled
    )


def _said(entry: Entry, value: str) -> Said:
    return Said(entry.id, entry.clock_ms, entry.actor, value)
