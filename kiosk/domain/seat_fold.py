"""Entries about one visit -> its ledger. Versions are the order; no clock decides who sits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, EntryId, in_order
from kiosk.domain.seat_ledger import Action, Ledger, Right, RightState, SeatAct
from kiosk.domain.seat_line import Line
from kiosk.domain.seat_rights import Path, believed, cited, is_still_asked, walk

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
_LINE_FACTS = (f.WaitlistJoined, f.WaitlistLeft)


def fold_visit(visit: str, entries: Iterable[Entry]) -> Ledger:
    """The ledger that these entries say, in whatever order and however often they came."""
    fold = VisitFold(visit)
    fold.take(entries)
    return fold.ledger()


class _Said(Struct):
    """What is said of one numbered right, by whom, and what came of it."""

    mints: list[Entry] = field(default_factory=list)
    citing: dict[int, list[Entry]] = field(default_factory=dict)  # version -> would consume it
    asks: list[Entry] = field(default_factory=list)
    where: list[int] = field(default_factory=list)  # the places of all these in the order
    path: Path = field(default_factory=Path)
    is_asked: bool = False


class VisitFold:
    """The entries about one visit, as they come, and the ledger that they say together.

    It is the same ledger in whatever order, parts and repetition they come. Entries that stand
    behind all others in the order cost what they change; with one that belongs before another,
    everything is folded from the start.
    """

    def __init__(self, visit: str) -> None:
        self._visit = visit
        self._known: dict[EntryId, list[Entry]] = {}  # several: a branch was forked
        self._is_forked = False
        self._begin()

    def _begin(self) -> None:
        self._ordered: list[Entry] = []
        self._said: dict[int, _Said] = defaultdict(_Said)
        self._line = Line()
        self._latest: dict[str, int] = {}  # where each last joined or left the line
        self._undone: set[int] = set()  # joinings and leavings that a later act took back
        self._left: list[EntryId] = []
        self._reopened: set[EntryId] = set()
        self._called_by: set[str] = set()
        # By the place in the order: entries that had an effect, have none yet, and never will;
        # and the acts, which stay in the order in which they were put in.
        self._heeded: set[int] = set()
        self._pending: set[int] = set()
        self._void: set[int] = set()
        self._acts: dict[int, SeatAct] = {}

    def take(self, entries: Iterable[Entry]) -> None:
        """Fold what is new of these entries."""
        new = in_order(entry for entry in entries if self._is_news(entry))
        if not new:
            return
        if self._is_forked or (self._ordered and new[0].order < self._ordered[-1].order):
            new = in_order([*self._ordered, *new])
            if self._is_forked:
                # One EntryId stands for two entries: their text breaks the tie.
                new = in_order(sorted(new, key=repr))
            self._begin()
        self._append(new)

    def _is_news(self, entry: Entry) -> bool:
        if not isinstance(entry.fact, SEAT_FACTS) or entry.fact.visit != self._visit:
            return False
        same = self._known.setdefault(entry.id, [])
        if entry in same:
            return False
        same.append(entry)
        self._is_forked |= len(same) > 1
        return True

    def _append(self, new: Sequence[Entry]) -> None:
        """Entries that stand behind all that are known, in their order."""
        first = len(self._ordered)
        self._ordered += new
        touched: set[int] = set()
        again = set(range(first, len(self._ordered)))
        for place, entry in enumerate(new, start=first):
            touched |= self._note(place, entry)
            again |= self._take_back(place, entry)
        for number in touched:
            again.update(self._follow(number))
        moved = [place for place in sorted(again) if self._judge(place) and place < first]
        if not self._line.end(new) or moved:
            self._line, first = Line(), 0
            self._line.end(self._ordered)
        for place in range(first, len(self._ordered)):
            self._line.step(self._ordered[place], is_heeded=place in self._heeded)

    def _note(self, place: int, entry: Entry) -> set[int]:
        """Put the entry down where it will be looked for. The rights that it speaks of."""
        numbers = {number for number, _ in cited(entry)}
        for number, version in cited(entry):
            self._said[number].citing.setdefault(version, []).append(entry)
        match entry.fact:
            case f.SeatsMinted(rights=minted):
                numbers.update(minted)
                for number in numbers:
                    self._said[number].mints.append(entry)
            case f.SeatReleaseAsked(right=number):
                numbers.add(number)
                self._said[number].asks.append(entry)
            case f.SeatsCalledIn():
                self._called_by.add(entry.id.origin)
            case f.VisitDeparted():
                self._left.append(entry.id)
            case f.VisitReopened(departures=departures):
                self._reopened.update(departures)
        for number in numbers:
            self._said[number].where.append(place)
        return numbers

    def _take_back(self, place: int, entry: Entry) -> set[int]:
        """Where the joining or leaving stands that this one takes back as a mistake."""
        if not isinstance(entry.fact, _LINE_FACTS):
            return set()
        before = self._latest.get(entry.fact.participant)
        self._latest[entry.fact.participant] = place
        if entry.fact.reason != "undone" or before is None:
            return set()
        self._undone.add(before)
        return {before}

    def _follow(self, number: int) -> list[int]:
        """Walk a right again. Where the entries stand that may have another effect now."""
        said = self._said[number]
        said.path = walk(number, believed(said.mints), said.citing)
        said.is_asked = is_still_asked(said.path.right, said.asks)
        return said.where

    def _judge(self, place: int) -> bool:
        """See again what effect an entry has. Whether a right took notice of it and does not, or
        did not and does."""
        entry = self._ordered[place]
        match entry.fact:
            case f.SeatsMinted(rights=minted):
                said = [self._said[number] for number in minted]
            case _:
                said = [self._said[number] for number, _ in cited(entry)]
        heeded = [entry in each.path.heeded for each in said]
        pending = [entry in each.path.pending for each in said]
        was_heeded = place in self._heeded
        _mark(self._heeded, place, any(heeded))
        _mark(self._pending, place, any(pending))
        # Some right that it would change took no notice of it, and never will.
        _mark(self._void, place, not all(h or p for h, p in zip(heeded, pending, strict=True)))
        undone = place in self._undone or any(entry.id in each.path.undone for each in said)
        act = self._act(place, undone=undone)
        # What did not change stays the same object: whoever kept it sees so at a glance.
        if act is not None and act != self._acts.get(place):
            self._acts[place] = act
        return any(heeded) != was_heeded

    def _act(self, place: int, *, undone: bool) -> SeatAct | None:
        entry = self._ordered[place]
        match entry.fact:
            case f.SeatTaken(participant=who, promoted=promoted):
                action = Action.PROMOTION if promoted else Action.SIGN_UP
                result = self._result(place, "confirmed")
            case f.SeatReleased(participant=who):
                action, result = Action.LEAVE, self._result(place, "released")
            case f.WaitlistJoined(participant=who):
                action, result = Action.WAIT, "waiting"
            case f.WaitlistLeft(participant=who):
                action, result = Action.LEAVE_LINE, "left"
            case f.SeatReleaseAsked(participant=who, right=number):
                is_asked = self._said[number].is_asked
                action, result = Action.ASK_RELEASE, "asked" if is_asked else "done"
            case _:
                return None
        return SeatAct(entry.id, entry.clock_ms, entry.actor, action, who, result, undone)

    def _result(self, place: int, where_heeded: str) -> str:
        if place in self._heeded:
            return where_heeded
        return "not yet known" if place in self._pending else "void"

    def ledger(self) -> Ledger:
        """What all that was taken says."""
        rights: dict[int, Right] = {}
        minters: set[str] = set()
        for number, said in sorted(self._said.items()):
            if said.path.right is not None:
                rights[number] = said.path.right
                minters.add(said.path.heeded[0].id.origin)
        seats = _seats(rights.values())
        return Ledger(
            visit=self._visit,
            rights=rights,
            minters=tuple(sorted(minters)),
            line=self._line.waiting(seats),
            release_asked=frozenset(n for n in rights if self._said[n].is_asked),
            anomalies=self._named(self._void),
            pending=self._named(self._pending),
            acts=tuple(self._acts.values()),
            seats=seats,
            joins=self._line.joins(),
            departures=tuple(left for left in self._left if left not in self._reopened),
            called_in=not minters.isdisjoint(self._called_by),
        )

    def _named(self, places: Iterable[int]) -> tuple[EntryId, ...]:
        return tuple(self._ordered[place].id for place in sorted(places))


def _mark(places: set[int], place: int, is_in: bool) -> None:
    if is_in:
        places.add(place)
    else:
        places.discard(place)


def _seats(rights: Iterable[Right]) -> dict[str, tuple[int, ...]]:
    seats: dict[str, list[int]] = defaultdict(list)
    for right in rights:
        if right.state is RightState.TAKEN:
            seats[right.participant].append(right.number)
    return {participant: tuple(sorted(numbers)) for participant, numbers in sorted(seats.items())}
