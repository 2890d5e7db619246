"""Entries about one visit -> its ledger. Versions are the order; no clock decides who sits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry, EntryId, in_order
from kiosk.domain.seat_ledger import Action, Ledger, Right, RightState, SeatAct

SEAT_FACTS = (
    f.SeatsMinted,
    f.SeatsHanded,
    f.SeatsWithdrawn,
    f.SeatTaken,
    f.SeatReleased,
    f.SeatReleaseAsked,
    f.WaitlistJoined,
    f.WaitlistLeft,
    f.SeatsReclaimed,
    f.SeatsCalledIn,
    f.VisitDeparted,
    f.VisitReopened,
)


class _Change(Struct, frozen=True):
    """One entry's change of one right: it cites the version that it consumes."""

    number: int
    version: int
    entry: Entry


class _Walk(Struct):
    """What came of walking the versions of every right."""

    rights: dict[int, Right] = field(default_factory=dict)
    effective: set[tuple[Entry, int]] = field(default_factory=set)  # entry, right
    pending: set[tuple[Entry, int]] = field(default_factory=set)
    undone: set[EntryId] = field(default_factory=set)  # acts that a later one took back


def fold_visit(visit: str, entries: Sequence[Entry]) -> Ledger:
    """The ledger that these entries say, in whatever order and however often they came."""
    ordered = _once(visit, entries)
    walk = _walk_rights(ordered)
    seats = _seats(walk.rights.values())
    asked = frozenset(_still_asked(ordered, walk.rights))
    walk.undone |= _undone_in_line(ordered)
    anomalies = tuple(e.id for e in ordered if _is_anomaly(e, walk))
    pending = tuple(e.id for e in ordered if _touches(e, walk.pending))
    line, joins = _line(ordered, walk, seats)
    minters = tuple(sorted({mint.id.origin for mint in _mints(ordered).values()}))
    return Ledger(
        visit=visit,
        rights=walk.rights,
        minters=minters,
        line=line,
        release_asked=asked,
        anomalies=anomalies,
        pending=pending,
        acts=tuple(act for e in ordered if (act := _act(e, walk, asked)) is not None),
        seats=seats,
        joins=joins,
        departures=_departures(ordered),
        called_in=any(
            isinstance(e.fact, f.SeatsCalledIn) and e.id.origin in minters for e in ordered
        ),
    )


def _once(visit: str, entries: Iterable[Entry]) -> list[Entry]:
    mine = {e for e in entries if isinstance(e.fact, SEAT_FACTS) and e.fact.visit == visit}
    if len({entry.id for entry in mine}) < len(mine):
        # A forked branch writes one EntryId twice. Both stay, so their text breaks the tie.
        return in_order(sorted(mine, key=repr))
    return in_order(mine)


def _changes(entry: Entry) -> list[_Change]:
    match entry.fact:
        case (
            f.SeatsHanded(rights=cited)
            | f.SeatsWithdrawn(rights=cited)
            | f.SeatsReclaimed(rights=cited)
        ):
            return [_Change(number, version, entry) for number, version in cited]
        case f.SeatTaken(right=number, rights_version=version):
            return [_Change(number, version, entry)]
        case f.SeatReleased(right=number, rights_version=version):
            return [_Change(number, version, entry)]
    return []


def _walk_rights(ordered: Sequence[Entry]) -> _Walk:
    walk = _Walk()
    citing: dict[tuple[int, int], list[_Change]] = defaultdict(list)
    numbers: dict[int, set[int]] = defaultdict(set)
    for entry in ordered:
        for change in _changes(entry):
            citing[change.number, change.version].append(change)
            numbers[change.number].add(change.version)
    for number, mint in _mints(ordered).items():
        walk.effective.add((mint, number))
        right = Right(number, version=0, holder=mint.id.branch)
        while chosen := _chosen(citing.get((number, right.version), []), right):
            if _is_undoing(chosen.entry) and right.taken_by is not None:
                walk.undone.add(right.taken_by)
            right = _after(right, chosen.entry)
            walk.effective.add((chosen.entry, number))
        walk.rights[number] = right
    for number, versions in numbers.items():
        known = walk.rights.get(number)
        for version in versions:
            if known is None or version > known.version:
                walk.pending |= {(c.entry, number) for c in citing[number, version]}
    return walk


def _mints(ordered: Sequence[Entry]) -> dict[int, Entry]:
    mints: dict[int, Entry] = {}
    for entry in ordered:
        if isinstance(entry.fact, f.SeatsMinted):
            for number in entry.fact.rights:
                rival = mints.get(number)
                if rival is None or _mint_order(entry) < _mint_order(rival):
                    mints[number] = entry
    return dict(sorted(mints.items()))


def _mint_order(entry: Entry) -> tuple[str, int, int]:
    """Of one root, the later epoch is believed: people released it, knowing what was lost."""
    return entry.id.origin, -entry.id.epoch, entry.id.seq


def _chosen(citing: Sequence[_Change], right: Right) -> _Change | None:
    """The act that consumes this version. More than one fits only where a branch was forked, or
    where a root reclaimed its rights after a restore: then that holds, and the latest of them."""
    reclaims = [c for c in citing if _reclaims(c.entry, right)]
    if reclaims:
        return min(reclaims, key=lambda c: (-c.entry.id.epoch, c.entry.id, repr(c.entry)))
    fitting = [c for c in citing if c.entry.id.branch == right.holder and _fits(c.entry, right)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    return min(fitting, key=lambda change: (change.entry.id, repr(change.entry)))


def _reclaims(entry: Entry, right: Right) -> bool:
    return (
        isinstance(entry.fact, f.SeatsReclaimed)
        and right.state is not RightState.WITHDRAWN
        and entry.id.origin == right.holder.origin
        and entry.id.epoch > right.holder.epoch
    )


def _fits(entry: Entry, right: Right) -> bool:
    match entry.fact:
        case f.SeatsHanded(to=to):
            # Handed to nobody, it stays: one entry of a faulty program must not stop the others.
            return right.state is RightState.FREE and Branch.named(to) is not None
        case f.SeatsWithdrawn() | f.SeatTaken():
            return right.state is RightState.FREE
        case f.SeatReleased(participant=participant):
            return right.state is RightState.TAKEN and right.participant == participant
    return False


def _after(right: Right, entry: Entry) -> Right:
    following = replace(right, version=right.version + 1, participant="", taken_by=None)
    match entry.fact:
        case f.SeatsReclaimed():
            return replace(right, version=right.version + 1, holder=entry.id.branch)
        case f.SeatsHanded(to=to):
            return replace(following, holder=Branch.parse(to))
        case f.SeatsWithdrawn():
            return replace(following, state=RightState.WITHDRAWN)
        case f.SeatTaken(participant=participant):
            return replace(
                following, state=RightState.TAKEN, participant=participant, taken_by=entry.id
            )
        case _:
            return replace(following, state=RightState.FREE)


def _is_undoing(entry: Entry) -> bool:
    return isinstance(entry.fact, f.SeatReleased) and entry.fact.reason == "undone"


def _seats(rights: Iterable[Right]) -> dict[str, tuple[int, ...]]:
    seats: dict[str, list[int]] = defaultdict(list)
    for right in rights:
        if right.state is RightState.TAKEN:
            seats[right.participant].append(right.number)
    return {participant: tuple(sorted(numbers)) for participant, numbers in sorted(seats.items())}


def _still_asked(ordered: Sequence[Entry], rights: dict[int, Right]) -> Iterable[int]:
    for entry in ordered:
        if isinstance(entry.fact, f.SeatReleaseAsked):
            right = rights.get(entry.fact.right)
            if right is not None and _is_seat_of(right, entry.fact):
                yield right.number


def _is_seat_of(right: Right, asked: f.SeatReleaseAsked) -> bool:
    """Whether the right is still the one that was asked for; it moved on once it was released."""
    return right.version == asked.rights_version and right.participant == asked.participant


def _line(
    ordered: Sequence[Entry], walk: _Walk, seats: dict[str, tuple[int, ...]]
) -> tuple[tuple[tuple[str, EntryId], ...], dict[str, tuple[EntryId, ...]]]:
    """Who waits, and every standing place in the line, also of those who sit.

    A leaving ends the places that it names, whatever the clocks say. Where it could not know of
    a place, the stamps decide: a line is fair by them, and nobody's seat hangs on it.
    """
    ended = {
        join
        for entry in ordered
        if isinstance(entry.fact, f.WaitlistLeft)
        for join in entry.fact.joins
    }
    places: dict[str, list[EntryId]] = {}
    for entry in ordered:
        match entry.fact:
            case f.WaitlistJoined(participant=who) if entry.id not in ended:
                places.setdefault(who, []).append(entry.id)
            case f.WaitlistLeft(participant=who):
                places.pop(who, None)
            case f.SeatTaken(participant=who) if _touches(entry, walk.effective):
                places.pop(who, None)
            case f.SeatReleased(participant=who, reason="cancelled") if _touches(
                entry, walk.effective
            ):
                places.pop(who, None)
    line = tuple((who, joins[0]) for who, joins in places.items() if who not in seats)
    return line, {who: tuple(joins) for who, joins in sorted(places.items())}


def _departures(ordered: Sequence[Entry]) -> tuple[EntryId, ...]:
    reopened = {
        departure
        for entry in ordered
        if isinstance(entry.fact, f.VisitReopened)
        for departure in entry.fact.departures
    }
    left = [entry.id for entry in ordered if isinstance(entry.fact, f.VisitDeparted)]
    return tuple(departure for departure in left if departure not in reopened)


def _undone_in_line(ordered: Sequence[Entry]) -> set[EntryId]:
    """Joinings and leavings of the line that a later act took back as a mistake."""
    latest: dict[str, EntryId] = {}
    undone: set[EntryId] = set()
    for entry in ordered:
        if isinstance(entry.fact, (f.WaitlistJoined, f.WaitlistLeft)):
            who = entry.fact.participant
            if entry.fact.reason == "undone" and who in latest:
                undone.add(latest[who])
            latest[who] = entry.id
    return undone


def _touches(entry: Entry, among: set[tuple[Entry, int]]) -> bool:
    return any((entry, change.number) in among for change in _changes(entry))


def _is_anomaly(entry: Entry, walk: _Walk) -> bool:
    """Whether some right that the entry would change took no notice of it, and never will."""
    if isinstance(entry.fact, f.SeatsMinted):
        return any((entry, number) not in walk.effective for number in entry.fact.rights)
    cited = {(entry, change.number) for change in _changes(entry)}
    return bool(cited - walk.effective - walk.pending)


def _act(entry: Entry, walk: _Walk, asked: frozenset[int]) -> SeatAct | None:
    match entry.fact:
        case f.SeatTaken(participant=who, promoted=promoted):
            action = Action.PROMOTION if promoted else Action.SIGN_UP
            result = _result(entry, walk, "confirmed")
        case f.SeatReleased(participant=who):
            action, result = Action.LEAVE, _result(entry, walk, "released")
        case f.WaitlistJoined(participant=who):
            action, result = Action.WAIT, "waiting"
        case f.WaitlistLeft(participant=who):
            action, result = Action.LEAVE_LINE, "left"
        case f.SeatReleaseAsked(participant=who, right=number):
            action, result = Action.ASK_RELEASE, "asked" if number in asked else "done"
        case _:
            return None
    undone = entry.id in walk.undone
    return SeatAct(entry.id, entry.clock_ms, entry.actor, action, who, result, undone)


def _result(entry: Entry, walk: _Walk, where_effective: str) -> str:
    if _touches(entry, walk.effective):
        return where_effective
    return "not yet known" if _touches(entry, walk.pending) else "void"
