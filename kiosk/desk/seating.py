"""Seats at the desk: fetch the ledger of a visit, ask the pure rules, mint where nobody has yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.desk import reading
from kiosk.desk.deciding import person_of
from kiosk.desk.free_seats import Here
from kiosk.desk.identity import Identity
from kiosk.desk.registry import Nodes
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import seats
from kiosk.domain.entries import Branch, Entry
from kiosk.domain.outcomes import Decision
from kiosk.domain.roles import GATE
from kiosk.domain.seat_policy import is_time_to_gather
from kiosk.log import log
from kiosk.projections.ledgers import ledgers_of
from kiosk.store.store import Store

BROUGHT_SETTING = "seats_brought"  # visit@node;...: rights whose log is still on its way


class Seating:
    """Decides commands about seats. Stands inside the desk's transaction."""

    def __init__(self, store: Store, identity: Identity, nodes: Nodes) -> None:
        self._store = store
        self._identity = identity
        self._nodes = nodes

    @property
    def here(self) -> Here:
        return Here(self._identity.branch, self._identity.may_mint, self._nodes.dead)

    def ledger(self, visit: str) -> seats.Ledger:
        return ledgers_of(self._store).of(self._store, visit)

    def visits(self) -> dict[str, Any]:
        """Code to row of the programme, for every visit with limited seats."""
        with self._store.reading() as connection:
            rows = connection.execute(reading.VISIT_SESSIONS).all()
        return {row.code: row for row in rows}

    def mint(self, visit: str, capacity: int) -> Decision:
        """Only the root mints, and only when a seat is asked for: so a visit is minted once."""
        if not self._identity.may_mint:
            return Decision()
        ledger = self.ledger(visit)
        brought = self._store.setting(BROUGHT_SETTING).split(";")
        if not ledger.rights and any(item.partition("@")[0] == visit for item in brought):
            return Decision()  # a station that joined brings them; its log is on its way
        return seats.decide_mint(ledger, self._identity.branch, capacity=capacity)

    def sign_up(self, command: c.SignUp) -> Decision:
        visit = self.visits().get(command.visit)
        if visit is None:
            return Decision(refusal=r.UnknownVisit(command.visit))
        person = person_of(self._store, command.participant)
        if person.registered is None:
            return Decision(refusal=r.UnknownPerson())
        if person.cancelled:
            return Decision(refusal=r.Cancelled(person.cancelled))
        category = person.registered.category
        if visit.admits and category not in visit.admits.split(";"):
            return Decision(refusal=r.NotAdmitted(command.visit, category))
        if not command.although_clashing:
            clash = self._clash(command)
            if clash:
                return Decision(refusal=r.VisitClash(command.visit, clash))
        return seats.decide_sign_up(
            self.ledger(command.visit), self._identity.branch, command.participant
        )

    def _clash(self, command: c.SignUp) -> str:
        cards = reading.seat_cards(self._store, command.participant, "", here=self.here)
        wanted = next(card for card in cards if card.visit == command.visit)
        return "" if wanted.state else wanted.clash_with

    def leave(self, command: c.LeaveVisit) -> Decision:
        ledger = self.ledger(command.visit)
        return seats.decide_leave(ledger, self._identity.branch, command.participant)

    def lease(self, to: Branch) -> Decision:
        """Share out what this hub holds: also a hub that stands under another one."""
        registry = self._nodes.registry
        if not registry.may_admit(self._identity.key.node):
            return Decision(refusal=r.HubOnly())
        facts: list[f.Fact] = []
        me, tree = self._identity.branch, self._tree(self._stations() | {to})
        for visit, row in self.visits().items():
            facts += seats.decide_lease(
                self.ledger(visit), me, to=to, capacity=row.capacity, tree=tree
            ).facts
        return Decision(tuple(facts))

    def settle(self, hub: str) -> Decision:
        """`hub` is the branch of the hub that is in contact; empty: none is, or none is above."""
        facts: list[f.Fact] = []
        me = self._identity.branch
        above = Branch.parse(hub) if hub else None if self._identity.is_root else me
        tree = self._tree()
        for visit, row in self.visits().items():
            ledger = self.ledger(visit)
            if ledger.rights:
                facts += seats.decide_settle(
                    ledger, me, hub=above, capacity=row.capacity, tree=tree
                ).facts
        return Decision(tuple(facts))

    def call_in(self, now_ms: int) -> Decision:
        """What was lent of visits that begin soon. Only the root says so."""
        event = reading.event(self._store)
        if not self._identity.is_root or event is None:
            return Decision()
        facts: list[f.Fact] = []
        for visit, row in self.visits().items():
            starts_ms = _local_ms(row.starts, event.timezone)
            if starts_ms is not None and is_time_to_gather(starts_ms, now_ms=now_ms):
                facts += seats.decide_call_in(self.ledger(visit), self._identity.branch).facts
        return Decision(tuple(facts))

    def reclaim(self) -> Decision:
        """What the epochs before a restore hold. Only once people have released this hub."""
        ledgers = [self.ledger(visit) for visit in self.visits()]
        facts = [
            fact
            for ledger in ledgers
            for fact in seats.decide_reclaim(ledger, self._identity.branch).facts
        ]
        return Decision(tuple(facts))

    def give_back(self) -> Decision:
        """Everything that is free here goes to the hub: this station sells no more."""
        hub = self._identity.hub
        if hub is None:
            return Decision(refusal=r.NothingToReturn())
        facts = [
            fact
            for visit in self.visits()
            for fact in seats.decide_return(
                self.ledger(visit), self._identity.branch, hub=self._hub_now(hub)
            ).facts
        ]
        return Decision(tuple(facts)) if facts else Decision(refusal=r.NothingToReturn())

    def departure(self, command: c.RecordDeparture | c.ReopenVisit) -> Decision:
        state = self._nodes.registry.nodes.get(self._identity.key.node)
        is_gate = state is not None and state.role == GATE and not state.revoked
        if not (is_gate or self._nodes.registry.may_admit(self._identity.key.node)):
            return Decision(refusal=r.OrganiserOnly())
        if command.visit not in self.visits():
            return Decision(refusal=r.UnknownVisit(command.visit))
        ledger = self.ledger(command.visit)
        if isinstance(command, c.ReopenVisit):
            return seats.decide_reopening(ledger)
        return seats.decide_departure(ledger)

    def hand_over(self, hub: Branch, minted_by_hub: Iterable[seats.Minted]) -> seats.SeatJoin:
        """What this station, which stood alone, gives to the hub that it joins."""
        ledgers = [self.ledger(visit) for visit in self.visits()]
        return seats.decide_join(
            ledgers, self._identity.branch, hub=hub, minted_by_hub=minted_by_hub
        )

    def minted(self) -> tuple[seats.Minted, ...]:
        """Which node minted each visit, also where only a joining station's word says so yet."""
        brought = self._store.setting(BROUGHT_SETTING).split(";")
        promised = {(visit, node) for visit, _, node in (b.partition("@") for b in brought) if node}
        known = seats.minted_in(self.ledger(visit) for visit in self.visits())
        return tuple(sorted({*known, *promised}))

    def _stations(self) -> set[Branch]:
        """The branches of the enrolled nodes that have written anything, but not our own."""
        known, dead = self._nodes.registry.nodes, self._nodes.dead()
        return {
            branch
            for branch in log.heads(self._store)
            if branch.origin in known and branch != self._identity.branch and branch not in dead
        }

    def _tree(self, stations: Collection[Branch] = ()) -> seats.SeatTree:
        """Who gets seats through whom. Whoever was shut out gets none."""
        registry = self._nodes.registry
        hubs = {
            state.node: "" if state.revoked or state.hub == state.node else state.hub
            for state in registry.nodes.values()
        }
        return seats.SeatTree(hubs | {registry.root: ""}, self._nodes.dead(), sorted(stations))

    def _hub_now(self, hub: Branch) -> Branch:
        """The branch that the hub writes now: not one from before it was put back."""
        return max(b for b in {hub, *log.heads(self._store)} if b.origin == hub.origin)

    def undo(self, entry: Entry) -> Decision:
        """Take back one act about a seat, by the rules that hold for seats."""
        match entry.fact:
            case f.SeatTaken(visit=visit, participant=who, right=right):
                taken = self.ledger(visit).rights.get(right)
                if taken is None or taken.taken_by != entry.id:
                    return Decision(refusal=r.NotSignedUp(visit))
                return seats.decide_leave(
                    self.ledger(visit), self._identity.branch, who, reason="undone"
                )
            case f.WaitlistJoined(visit=visit, participant=who):
                if not self.ledger(visit).place_in_line(who):
                    return Decision(refusal=r.NotSignedUp(visit))
                joins = self.ledger(visit).joins[who]
                return Decision((f.WaitlistLeft(visit, who, "undone", joins),))
            case f.WaitlistLeft(visit=visit, participant=who):
                ledger = self.ledger(visit)
                if ledger.place_in_line(who) or ledger.confirmed(who):
                    return Decision(refusal=r.AlreadySignedUp(visit, waiting=True))
                return Decision((f.WaitlistJoined(visit, who, "undone"),))
            case f.SeatReleased(visit=visit, participant=who):
                decision = seats.decide_sign_up(self.ledger(visit), self._identity.branch, who)
                seat = [fact for fact in decision.facts if isinstance(fact, f.SeatTaken)]
                # A place in the line is not what was given up: then there is nothing to undo.
                return Decision(tuple(seat)) if seat else Decision(refusal=r.NotSignedUp(visit))
        return Decision()


def _local_ms(text: str, timezone: str) -> int | None:
    """When a time of the programme is, in ms since 1970; None where it says no time or place."""
    try:
        return (
            int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(timezone)).timestamp()) * 1000
        )
    except (ValueError, KeyError):
        return None
