"""At the door of a bus: fetch the roll and the seats, ask the pure rules, keep what was refused."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.desk import reading, rolls
from kiosk.desk.at_a_door import who_stands_there
from kiosk.desk.deciding import Decider, code_digest
from kiosk.desk.seating import Seating
from kiosk.domain import boarding_rules as rules
from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.boarding import Roll, SeatHolders, fold_boarding
from kiosk.domain.boarding_facts import OUT
from kiosk.domain.checkin import refused_scan
from kiosk.domain.entries import Subject
from kiosk.domain.outcomes import OF_REFUSAL, Decision, Verdict
from kiosk.domain.people import Person
from kiosk.log import log
from kiosk.store.store import Store

BoardingCommand = c.PlanBuses | c.AssignBuses | c.TakeBackBoarding | c.CloseRoll | c.ReopenRoll


class Boarding:
    """Decides commands about buses. Stands inside the desk's transaction."""

    def __init__(self, store: Store, decider: Decider, seating: Seating) -> None:
        self._store = store
        self._decider = decider
        self._seating = seating

    def decide(self, command: BoardingCommand) -> Decision:
        session = self._seating.visits().get(command.visit)
        if session is None:
            return Decision(refusal=r.UnknownVisit(command.visit))
        roll, holders = self._roll(command.visit), self._holders(command.visit, session.capacity)
        match command:
            case c.PlanBuses(buses=buses):
                return rules.decide_plan(roll, buses)
            case c.AssignBuses():
                return rules.decide_assign(roll, holders, self._delegations(holders))
            case c.TakeBackBoarding(participant=who, leg=leg):
                return rules.decide_take_back(roll, who, leg)
            case c.CloseRoll():
                return self._close(command, roll, holders)
            case c.ReopenRoll():
                return self._reopen(command, roll)

    def verdict_of(self, refusal: r.Refusal | None) -> Verdict | None:
        """The word for the screen."""
        if isinstance(refusal, r.NoSeatOnBus) and refusal.has_seat_on:
            return Verdict.WRONG_BUS
        return Verdict.OK if refusal is None else OF_REFUSAL.get(type(refusal))

    def undo(self, visit: str, participant: str, leg: str) -> Decision:
        return rules.decide_take_back(self._roll(visit), participant, leg)

    # -- who stands there --------------------------------------------------------------------------

    def board(self, command: c.Board) -> tuple[Decision, Person]:
        """What letting them in would write, and whom the code names; nobody: a blank person."""
        session = self._seating.visits().get(command.visit)
        if session is None:
            return Decision(refusal=r.UnknownVisit(command.visit)), Person("")
        there = who_stands_there(
            self._store, self._decider, code=command.code, participant=command.participant
        )
        person, method = there.person, there.method
        if there.unfit is not None:
            return self._kept(Decision(refusal=there.unfit), person, command), person
        roll, holders = self._roll(command.visit), self._holders(command.visit, session.capacity)
        asked = rules.Asked(
            person.id,
            command.bus,
            command.leg,
            method,
            standby=command.standby,
            although_other_bus=command.although_other_bus,
            although_missing=command.although_missing,
        )
        decision = rules.decide_board(roll, holders, asked)
        if isinstance(decision.refusal, r.NoSeatOnBus):
            other = self._seat_elsewhere(person.id, command.visit)
            decision = Decision(refusal=replace(decision.refusal, has_seat_on=other))
        return self._kept(decision, person, command), person

    def _kept(self, decision: Decision, person: Person, command: c.Board) -> Decision:
        """Scans that are turned away are facts too. What was chosen by hand was only looked at."""
        if decision.refusal is None or not command.code:
            return decision
        fact = refused_scan(
            decision.refusal,
            participant=person.id,
            code_digest="" if person.id else code_digest(command.code.strip()),
            point=f"{command.visit} {command.bus} {command.leg}",
        )
        return Decision((fact,) if fact else (), decision.refusal)

    def _seat_elsewhere(self, participant: str, visit: str) -> str:
        """The title of a visit at the same time on which this participant has a seat, or empty."""
        here = self._seating.here
        cards = reading.seat_cards(self._store, participant, "", here=here)
        own = next(card for card in cards if card.visit == visit)
        seated = [card for card in cards if card.state in {"confirmed", "release asked"}]
        return reading.clash(own, seated)

    # -- leaving -----------------------------------------------------------------------------------

    def _close(self, command: c.CloseRoll, roll: Roll, holders: SeatHolders) -> Decision:
        leaving = rules.Leaving(command.bus, command.leg, command.by, command.reason)
        decision = rules.decide_close(roll, holders, leaving)
        is_last = roll.is_last_open(command.bus, command.leg, holders)
        if decision.refusal is not None or command.leg != OUT or not is_last:
            return decision
        # With the last bus the visit is gone: nobody is given a seat on it any more. A station
        # that may not say so leaves it to the hub.
        gone = self._seating.departure(c.RecordDeparture(command.visit))
        return Decision((*decision.facts, *gone.facts))

    def _reopen(self, command: c.ReopenRoll, roll: Roll) -> Decision:
        decision = rules.decide_reopen(roll, command.bus, command.leg)
        if decision.refusal is not None or command.leg != OUT:
            return decision
        here_again = self._seating.departure(c.ReopenVisit(command.visit))
        return Decision((*decision.facts, *here_again.facts))

    # -- what the rules are asked about ------------------------------------------------------------

    def _roll(self, visit: str) -> Roll:
        subject = Subject("boarding", visit)
        return fold_boarding(visit, log.about(self._store, [subject])[subject])

    def _holders(self, visit: str, capacity: int) -> SeatHolders:
        ledger = self._seating.ledger(visit)
        line = tuple(participant for participant, _ in ledger.line)
        return SeatHolders(frozenset(ledger.seats), line, capacity)

    def _delegations(self, holders: SeatHolders) -> dict[str, str]:
        return rolls.delegations_of(self._store, sorted(holders.confirmed))
