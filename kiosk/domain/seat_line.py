"""Who waits for a seat: the entries about one visit, one after the other in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, EntryId


class Line:
    """Every standing place in the line, also of those who sit.

    A leaving ends the places that it names, whatever the clocks say. Where it could not know of
    a place, the stamps decide: a line is fair by them, and nobody's seat hangs on it.
    """

    def __init__(self) -> None:
        self._places: dict[str, list[EntryId]] = {}
        self._ended: set[EntryId] = set()
        self._joined: dict[EntryId, str] = {}

    def end(self, entries: Iterable[Entry]) -> bool:
        """Heed whose places these entries end, before any of them is walked. False: one of the
        places stood before, and not for who leaves, so the line has to be walked from its start."""
        is_sound = True
        for entry in entries:
            if isinstance(entry.fact, f.WaitlistLeft):
                who = entry.fact.participant
                is_sound &= not any(self._stands_for_another(j, who) for j in entry.fact.joins)
                self._ended.update(entry.fact.joins)
        return is_sound

    def _stands_for_another(self, join: EntryId, leaver: str) -> bool:
        who = self._joined.get(join, leaver)
        return who != leaver and join in self._places.get(who, ())

    def step(self, entry: Entry, *, is_heeded: bool) -> None:
        """The next entry, and whether the right that it changes took notice of it."""
        match entry.fact:
            case f.WaitlistJoined(participant=who) if entry.id not in self._ended:
                self._places.setdefault(who, []).append(entry.id)
                self._joined[entry.id] = who
            case f.WaitlistLeft(participant=who):
                self._places.pop(who, None)
            case f.SeatTaken(participant=who) if is_heeded:
                self._places.pop(who, None)
            case f.SeatReleased(participant=who, reason="cancelled") if is_heeded:
                self._places.pop(who, None)

    def waiting(self, seats: Mapping[str, Sequence[int]]) -> tuple[tuple[str, EntryId], ...]:
        """Who waits and has no seat, first in line first."""
        return tuple((who, joins[0]) for who, joins in self._places.items() if who not in seats)

    def joins(self) -> dict[str, tuple[EntryId, ...]]:
        return {who: tuple(joins) for who, joins in sorted(self._places.items())}
