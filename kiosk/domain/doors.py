"""One participant at the door of one session, folded from their entries; and heads counted. Pure.

The same set of entries gives the same passages, whatever order they came in.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.domain.door_facts import (
    DIRECTIONS,
    IN,
    DoorRefused,
    HeadsCounted,
    HeadsTakenBack,
    PassageTakenBack,
    PassedDoor,
)
from kiosk.domain.entries import Entry, EntryId, in_order
from kiosk.domain.people import Act


class Passage(Struct, frozen=True):
    """One way through the door that counts."""

    entry: EntryId
    at_ms: int
    actor: str
    direction: str
    issue: int


class Passages(Struct, frozen=True):
    """How one participant stands to one session."""

    inside: tuple[Passage, ...] = ()  # since they came out last, earliest first; empty: outside
    entered_ms: int = 0  # when they first came in; 0: never
    left_ms: int = 0  # when they last went out; 0: never
    latest: Passage | None = None
    doubled: tuple[tuple[Passage, ...], ...] = ()  # let in by several nodes without a way out
    acts: tuple[tuple[str, Act], ...] = ()  # participant (empty: nobody we know), act

    @property
    def gates(self) -> tuple[str, ...]:
        """Nodes that let them in since they came out last. Several: a copy, or no news yet."""
        return _gates(self.inside)


def fold_passages(entries: Iterable[Entry]) -> Passages:
    """Words that say nothing we know (a third direction) have no effect."""
    ordered = in_order(entries)
    taken_back: dict[EntryId, Entry] = {}
    for entry in reversed(ordered):  # the first to take it back is the one that did
        if isinstance(entry.fact, PassageTakenBack):
            taken_back.update(dict.fromkeys(entry.fact.passages, entry))
    inside: tuple[Passage, ...] = ()
    entered_ms = left_ms = 0
    latest: Passage | None = None
    acts: list[tuple[str, Act]] = []
    runs: list[tuple[Passage, ...]] = []
    for entry in ordered:
        match entry.fact:
            case DoorRefused() as fact:
                acts.append((fact.participant, _refused(entry, fact)))
            case PassedDoor() as fact if fact.direction in DIRECTIONS:
                acts.append((fact.participant, _passed(entry, fact, taken_back.get(entry.id))))
                if entry.id in taken_back:
                    continue
                latest = Passage(entry.id, entry.clock_ms, entry.actor, fact.direction, fact.issue)
                if fact.direction == IN:
                    inside, entered_ms = (*inside, latest), entered_ms or entry.clock_ms
                else:
                    runs.append(inside)
                    inside, left_ms = (), entry.clock_ms
    doubled = tuple(run for run in (*runs, inside) if len(_gates(run)) > 1)
    return Passages(inside, entered_ms, left_ms, latest, doubled, tuple(acts))


def _gates(run: Iterable[Passage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.entry.origin for one in run))


def _passed(entry: Entry, fact: PassedDoor, undone: Entry | None) -> Act:
    action = "admitted" if fact.direction == IN else "left"
    who, at = entry.actor, entry.clock_ms
    return Act(entry.id, at, who, action, fact.session, "OK", fact.although, fact.method, undone)


def _refused(entry: Entry, fact: DoorRefused) -> Act:
    point, said = f"{fact.session} {fact.direction}", (fact.verdict, fact.reason, fact.method)
    return Act(entry.id, entry.clock_ms, entry.actor, "refused", point, *said)


class HeadCount(Struct, frozen=True):
    """The latest count of heads that stands."""

    entry: EntryId
    at_ms: int
    actor: str
    heads: int


class Heads(Struct, frozen=True):
    latest: HeadCount | None = None
    acts: tuple[Act, ...] = ()


def fold_heads(entries: Iterable[Entry]) -> Heads:
    ordered = in_order(entries)
    taken_back: dict[EntryId, Entry] = {}
    for entry in reversed(ordered):
        if isinstance(entry.fact, HeadsTakenBack):
            taken_back.update(dict.fromkeys(entry.fact.counts, entry))
    latest: HeadCount | None = None
    acts: list[Act] = []
    for entry in ordered:
        if isinstance(entry.fact, HeadsCounted):
            session, heads = entry.fact.session, entry.fact.heads
            undone = taken_back.get(entry.id)
            at, who, said = entry.clock_ms, entry.actor, ("head count", session, str(heads))
            acts.append(Act(entry.id, at, who, *said, undone=undone))
            if undone is None:
                latest = HeadCount(entry.id, at, who, heads)
    return Heads(latest, tuple(acts))
