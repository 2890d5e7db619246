"""What one press of undo would take back, and what it would write."""

from __future__ import annotations

from kiosk.clock import Clock
from kiosk.desk import lending, matchmaking, photos
from kiosk.desk.boarding import Boarding
from kiosk.desk.doors import Doors
from kiosk.desk.exceptions import waiting
from kiosk.desk.identity import Identity
from kiosk.desk.replacing import Replacing
from kiosk.desk.seating import Seating
from kiosk.domain import exceptions
from kiosk.domain import facts as f
from kiosk.domain.entries import Entry
from kiosk.domain.matchmaking_facts import APPOINTMENT_ACTS
from kiosk.domain.outcomes import Decision
from kiosk.domain.undo import UNDO_MIN_MAX, Undoable, undoables, undoing
from kiosk.log import log
from kiosk.store.store import Store

_LOOK_BACK = 60  # entries; more than anybody presses undo for


class Undoing:
    """Decides undo. Stands inside the desk's transaction."""

    def __init__(self, store: Store, identity: Identity, clock: Clock) -> None:
        self._store = store
        self._identity = identity
        self._clock = clock

    def rules_of(
        self, *, boarding: Boarding, doors: Doors, seating: Seating, replacing: Replacing
    ) -> None:
        """Whose acts are taken back by rules of their own."""
        self._boarding, self._doors = boarding, doors
        self._seating, self._replacing = seating, replacing

    def next(self, *, late: bool = False) -> tuple[Undoable, Decision] | None:
        """The latest act that can be taken back; late: however old."""
        newest = log.latest_own(self._store, self._identity.branch, _LOOK_BACK)
        now_ms = self._clock.now_ms()
        for act in undoables(newest, now_ms=now_ms, limit_min=None if late else UNDO_MIN_MAX):
            decision = self._undoing(act)
            if decision.refusal is None and decision.facts:
                return act, decision
        return None

    def _undoing(self, act: Undoable) -> Decision:
        kept = self._replacing.why_kept(act)
        if kept is not None:
            return Decision(refusal=kept)
        facts: list[f.Fact] = []
        for entry in act.entries:
            fact = undoing(entry)
            if fact is not None:
                facts.append(fact)
                continue
            decision = self._by_rules(entry)
            if decision.refusal is not None:
                return decision
            facts += decision.facts
        return Decision(tuple(facts))

    def _by_rules(self, entry: Entry) -> Decision:
        match entry.fact:
            case f.Boarded(visit=visit, participant=who, leg=leg):
                return self._boarding.undo(visit, who, leg)
            case f.PassedDoor() | f.HeadsCounted():
                return self._doors.undo(entry)
            case f.StaffCalled(call=call):
                return exceptions.decide_undo(waiting(self._store, call))
            case f.ItemLent() | f.ItemReturned():
                return lending.decide_undo(self._store, entry)
            case _ if isinstance(entry.fact, APPOINTMENT_ACTS):
                return matchmaking.decide_undo(self._store, entry)
            case f.PhotoGiven():
                return photos.decide_undo(self._store, entry)
        return self._seating.undo(entry)
