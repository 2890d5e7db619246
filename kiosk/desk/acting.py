"""Decide, then do: one transaction from a command to committed facts, folded rows and jobs."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.clock import Clock
from kiosk.desk import beside, exceptions, reading
from kiosk.desk.badge_keyring import BadgeKeyring
from kiosk.desk.boarding import Boarding
from kiosk.desk.conflicts import Inbox
from kiosk.desk.deciding import Decider
from kiosk.desk.doors import Doors
from kiosk.desk.faults import another_event, seats_given_twice
from kiosk.desk.identity import Identity
from kiosk.desk.organising import Organising
from kiosk.desk.paper import Paper
from kiosk.desk.protocol import Protocol
from kiosk.desk.registry import Nodes
from kiosk.desk.replacing import Replacing
from kiosk.desk.seating import Seating
from kiosk.desk.selfservice import SelfService
from kiosk.desk.staff_room import StaffRoom
from kiosk.desk.undoing import Undoing
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.checkin import verdict_of
from kiosk.domain.entries import Branch, EntryId, Stamp
from kiosk.domain.exception_commands import EXCEPTION_COMMANDS
from kiosk.domain.exchange import JoinKit
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.people import Person
from kiosk.domain.people_ids import event_id
from kiosk.domain.protocol_commands import PROTOCOL_COMMANDS
from kiosk.domain.roles import AUTHORITIES
from kiosk.domain.selfservice_commands import SELF_SERVICE_COMMANDS
from kiosk.domain.staff_rules import Right
from kiosk.domain.stamps import heed, next_stamp
from kiosk.domain.undo import UNDO_MIN_MAX, Undoable
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.log.erase import erase_where_asked
from kiosk.projections.refold import refold
from kiosk.said import say
from kiosk.store.store import Store

_STAMP = "last_stamp"
ACTOR_CHARS_MAX = 60


class Actor:
    """Carries commands out. Everything in here happens inside one transaction of the store."""

    def __init__(self, store: Store, identity: Identity, clock: Clock) -> None:
        self._store = store
        self._identity = identity
        self._clock = clock
        self.nodes = Nodes(store, identity)
        self.keyring = BadgeKeyring(store, identity, self.nodes)
        self.staff = StaffRoom(store, identity, self.nodes)
        self.decider = Decider(store, identity, self.keyring)
        self.organising = Organising(store, identity, self.nodes)
        self.inbox = Inbox(store, self.nodes, self.organising)
        self.seating = Seating(store, identity, self.nodes)
        self.boarding = Boarding(store, self.decider, self.seating)
        self.doors = Doors(store, self.decider, clock)
        self.paper = Paper(store, identity, self.keyring)
        self.protocol = Protocol(store, self.decider, clock, node=identity.key.node)
        self.replacing = Replacing(store, self.decider)
        self.undoing = Undoing(store, identity, clock)
        self.undoing.rules_of(
            boarding=self.boarding,
            doors=self.doors,
            seating=self.seating,
            replacing=self.replacing,
        )
        self.self_service = SelfService(store, identity, self.decider)

    @property
    def identity(self) -> Identity:
        """Whose acts these are."""
        return self._identity

    def carry_out(self, command: c.Command, actor: str) -> Outcome:
        match command:
            case c.CheckIn():
                return self._scanned(*self.decider.scan(command), actor)
            case c.CheckInPerson():
                return self._scanned(
                    *self.decider.check_in_person(command, self._who_admits(actor)), actor
                )
            case c.RecordAccreditation(participant=who):
                decision = self.decider.accredit(command, self._who_admits(actor))
                return self.commit(decision, actor=actor, participant=who)
            case c.Reprint(participant=who):
                decision = self.decider.reprint(command, self._who_admits(actor))
                return self.commit(decision, actor=actor, participant=who)
            case c.RegisterWalkIn():
                decision, participant = self.decider.walk_in(command)
                return self.commit(decision, actor=actor, participant=participant)
            case c.Substitute():
                decision, who = self.replacing.substitute(command)
                return self.commit(decision, actor=actor, participant=who)
            case c.SignUp(visit=visit):
                return self._sign_up(command, visit, actor)
            case c.ArriveAlone():
                arriving = self.self_service.arrive(command)
                return self._scanned(arriving.decision, arriving.person, actor)
            case c.Board():
                return self._board(command, actor)
            case c.CheckInTogether():
                decision, turned_down = self.protocol.check_in_together(command)
                return replace(self.commit(decision, actor=actor), turned_down=turned_down)
            case c.PassDoor():
                return self._pass_door(command, actor)
            case c.Undo():
                return self._undo(actor)
            case c.RecordImport(facts=facts):
                return self.commit(Decision(self._with_beginnings(facts)), actor=actor)
            case c.LeaseSeats(to=to):
                return self._lease(Branch.parse(to), actor)
            case c.SettleSeats(hub=hub, minting=minting):
                if minting:
                    self._mint_for_who_waits()
                return self._settle(hub, actor)
            case c.ReleaseMinting():
                return self._release(command, actor)
            case c.SettleConflict():
                return self.commit(self.inbox.settle(command, actor), actor=actor)
            case c.ReopenConflict():
                return self.commit(self.inbox.reopen(command), actor=actor)
            case c.RevokeNode() | c.WriteOffStation():
                return self._shut_out(command, actor)
            case c.ShareBadgeKey():
                shared = self.commit(self.keyring.share(), actor=actor)
                return self.and_then(shared, self.staff.share().facts, actor)
            case c.IssueBatch(to_printer=True):
                issued = self.commit(self._decide(command), actor=actor)
                self.paper.order_batch(issued.facts, issued.entries, self._clock.now_ms())
                return issued
        decision = self._decide(command)
        return self.commit(decision, actor=actor, participant=getattr(command, "participant", ""))

    def _who_admits(self, actor: str) -> str:
        return self.staff.who_answers(Right.ADMIT, actor)

    def _decide(self, command: c.Command) -> Decision:
        match command:
            case c.IssueBatch():
                return self.decider.batch(command)
            case c.CorrectDetails():
                return self.decider.correct(command)
            case c.HandBadgeTo():
                return self.replacing.hand_badge(command)
            case c.CancelRegistration():
                return self.decider.cancel(command)
            case c.ErasePerson():
                return self.decider.erase(command)
            case c.ReinstateRegistration():
                return self.decider.reinstate(command)
            case c.LeaveVisit():
                return self.seating.leave(command)
        return self._decide_for_organisers(command)

    def _decide_for_organisers(self, command: c.Command) -> Decision:
        match command:
            case c.ReturnSeats():
                return self.seating.give_back()
            case c.RecordDeparture() | c.ReopenVisit():
                return self.seating.departure(command)
            case c.EnrolNode():
                return self.organising.enrol(command)
            case c.PlanBuses() | c.AssignBuses() | c.TakeBackBoarding():
                return self.boarding.decide(command)
            case c.CloseRoll() | c.ReopenRoll():
                return self.boarding.decide(command)
            case c.AddStaff() | c.GiveRole() | c.GivePin() | c.SwitchStaff():
                return self.staff.decide(command)
            case _ if isinstance(command, PROTOCOL_COMMANDS):
                return self.protocol.decide(command)
            case _ if isinstance(command, SELF_SERVICE_COMMANDS):
                return self.self_service.decide(command)
            case c.TakeBackPassage() | c.CountHeads():
                return self.doors.decide(command)
            case _ if isinstance(command, EXCEPTION_COMMANDS):
                return exceptions.decide(self._store, command, node=self._identity.key.node)
            case _ if isinstance(command, beside.COMMANDS):
                return beside.decide(self._store, command, self.self_service)
        return self._decide_shutting_out(command)

    def _decide_shutting_out(self, command: c.Command) -> Decision:
        match command:
            case c.RevokeNode():
                return self.organising.revoke(command)
            case c.WriteOffStation():
                return self.organising.write_off(command)
        raise TypeError(f"no rule for {type(command).__name__}")

    def _scanned(self, decision: Decision, person: Person, actor: str) -> Outcome:
        outcome = self.commit(
            decision,
            actor=actor,
            participant=person.id if person.registered is not None else "",
        )
        return replace(outcome, verdict=verdict_of(person, decision.refusal))

    def _sign_up(self, command: c.SignUp, visit: str, actor: str) -> Outcome:
        row = self.seating.visits().get(visit)
        if row is not None:
            self.commit(self.seating.mint(visit, row.capacity), actor="")
        decision = self.seating.sign_up(command)
        return self.commit(decision, actor=actor, participant=command.participant)

    def _board(self, command: c.Board, actor: str) -> Outcome:
        decision, person = self.boarding.board(command)
        known = person.id if person.registered is not None else ""
        outcome = self.commit(decision, actor=actor, participant=known)
        return replace(outcome, verdict=self.boarding.verdict_of(decision.refusal))

    def _pass_door(self, command: c.PassDoor, actor: str) -> Outcome:
        decision, there = self.doors.pass_(command)
        outcome = self.commit(decision, actor=actor, participant=there.known)
        return replace(outcome, verdict=self.doors.verdict_of(decision.refusal))

    def _lease(self, to: Branch, actor: str) -> Outcome:
        for visit, row in self.seating.visits().items():
            self.commit(self.seating.mint(visit, row.capacity), actor="")
        return self.commit(self.seating.lease(to), actor=actor)

    def _mint_for_who_waits(self) -> None:
        for visit, row in self.seating.visits().items():
            if self.seating.ledger(visit).waiting:
                self.commit(self.seating.mint(visit, row.capacity), actor="")

    def _settle(self, hub: str, actor: str) -> Outcome:
        reclaimed = self._reclaim(actor)
        called = self.commit(self.seating.call_in(self._clock.now_ms()), actor="")
        settled = self.commit(self.seating.settle(hub), actor=actor)
        return _together(_together(reclaimed, called), settled)

    def _shut_out(self, command: c.Command, actor: str) -> Outcome:
        """With it goes the key that the lost station could sign badges with."""
        done = self.commit(self._decide_shutting_out(command), actor=actor)
        if not done.ok:
            return done
        return _together(done, self.commit(self.keyring.share(), actor=""))

    def _release(self, command: c.ReleaseMinting, actor: str) -> Outcome:
        released = self.commit(self.organising.release(command), actor=actor)
        return _together(released, self._reclaim(actor)) if released.ok else released

    def _reclaim(self, actor: str) -> Outcome:
        """A root that was released takes over what its epochs before the restore hold."""
        if self._identity.is_root and self.organising.take_up_minting():
            return self.commit(self.seating.reclaim(), actor=actor)
        return Outcome()

    # -- undo --------------------------------------------------------------------------------------

    def next_undo(self, *, late: bool = False) -> tuple[Undoable, Decision] | None:
        """What one press of undo would take back, and what it would write."""
        return self.undoing.next(late=late)

    def _undo(self, actor: str) -> Outcome:
        found = self.next_undo(late=self.staff.may_undo_late())
        if found is None:
            late = self.staff.asks and self.next_undo(late=True) is not None
            needed = r.SupervisorNeeded(Right.UNDO_LATE.value)
            return Outcome(refusal=needed if late else r.NothingToUndo(UNDO_MIN_MAX))
        act, decision = found
        participant = getattr(act.entries[-1].fact, "participant", "")
        self.replacing.let_print(act, self._clock.now_ms())
        return self.commit(decision, actor=actor, participant=participant)

    # -- writing -----------------------------------------------------------------------------------

    def commit(self, decision: Decision, *, actor: str, participant: str = "") -> Outcome:
        """Append the facts, fold what they are about, and say what became of it."""
        entries: tuple[EntryId, ...] = ()
        subjects = {fact.subject for fact in decision.facts}
        if decision.facts:
            entries = self._append(decision.facts, actor)
            if any(isinstance(fact, f.PersonErased) for fact in decision.facts):
                erase_where_asked(self._store, subjects)
            refold(self._store, subjects)
            self.paper.order(decision.facts, entries, self._clock.now_ms())
            self.paper.take_back(decision.facts, self._clock.now_ms())
        return Outcome(
            facts=decision.facts,
            refusal=decision.refusal,
            changes=Changes.of(subjects),
            entries=entries,
            participant=participant,
        )

    def and_then(self, outcome: Outcome, facts: tuple[f.Fact, ...], actor: str) -> Outcome:
        """The same outcome, with some more facts that follow from it."""
        if not facts:
            return outcome
        more = self.commit(Decision(facts), actor=actor)
        return replace(
            outcome,
            facts=(*outcome.facts, *more.facts),
            changes=outcome.changes | more.changes,
            entries=(*outcome.entries, *more.entries),
        )

    def _append(self, facts: Sequence[f.Fact], actor: str) -> tuple[EntryId, ...]:
        if not self._identity.event:
            raise KnownError(say("No event is set up here yet. Import it, or join a hub."))
        branch, now_ms = self._identity.branch, self._clock.now_ms()
        stamp, stamped = self.last_stamp(), []
        for fact in facts:
            stamp = next_stamp(stamp, now_ms)
            stamped.append((fact, stamp))
        writer = log.Writer(
            self._store, self._identity.key, event=self._identity.event, branch=branch
        )
        entries = writer.append(stamped, clock_ms=now_ms, actor=actor[:ACTOR_CHARS_MAX])
        self._keep_stamp(stamp)
        return entries

    def last_stamp(self) -> Stamp:
        time_ms, _, counter = self._store.setting(_STAMP, "0.0").partition(".")
        return Stamp(int(time_ms), int(counter))

    def heed(self, remote: Stamp) -> None:
        self._keep_stamp(heed(self.last_stamp(), remote, self._clock.now_ms()))

    def _keep_stamp(self, stamp: Stamp) -> None:
        self._store.set_setting(_STAMP, f"{stamp.time_ms}.{stamp.counter}")

    # -- joining a hub -----------------------------------------------------------------------------

    def adopt(self, kit: JoinKit, event: bytes) -> None:
        """Stand under a hub: its event, its badge keys, and our free seats in its hands."""
        handing = self.seating.hand_over(kit.hub, kit.minted)
        if handing.conflicts:
            raise seats_given_twice(handing.conflicts)
        self._identity.set_event(event)
        self._identity.set_hub(kit.hub)
        for key in kit.badge_keys:
            self._identity.keep_badge_key(key)
        me = self._identity.key.node
        is_hub = any(line.node == me and line.role in AUTHORITIES for line in kit.nodes)
        # The stations below believe their own hub, so it is for the hub to name who is above it.
        chosen = (f.HubChosen(me, kit.hub.origin),) if is_hub else ()
        self.commit(Decision((*chosen, *handing.facts)), actor="")

    # -- the first import ------------------------------------------------------------------------

    def _with_beginnings(self, facts: tuple[f.Fact, ...]) -> tuple[f.Fact, ...]:
        """The first event that is described makes this node the event's first node."""
        described = [fact for fact in facts if isinstance(fact, f.EventDescribed)]
        for fact in described:
            wanted = event_id(fact.code)
            if self._identity.event and self._identity.event != wanted:
                held = reading.event(self._store)
                raise another_event(held=held.code if held else "?", code=fact.code)
        if not described or self._identity.event:
            return facts
        self._identity.set_event(event_id(described[0].code))
        key = self._identity.make_badge_key()
        (badge_key,) = self._identity.badge_keys
        me = self._identity.key
        return (
            f.NodeEnrolled(me.node, self._identity.name, "desk", me.public_key),
            f.BadgeKeyPublished(badge_key.key_id, key.public_key),
            *facts,
        )


def _together(first: Outcome, then: Outcome) -> Outcome:
    """Two outcomes of one command."""
    return replace(
        then,
        facts=(*first.facts, *then.facts),
        changes=first.changes | then.changes,
        entries=(*first.entries, *then.entries),
    )
