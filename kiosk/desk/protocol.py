"""Commands of protocol and groups at the desk: fetch what the pure rule needs, and ask it."""

from __future__ import annotations

from kiosk.clock import Clock
from kiosk.desk import delegations, meetings, reading
from kiosk.desk.deciding import Decider, people_of, person_of
from kiosk.desk.doors import session_rows
from kiosk.desk.fees import fee_is_open
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import meeting_rules, quorum
from kiosk.domain import protocol_rules as rules
from kiosk.domain import refusals as r
from kiosk.domain.meeting_commands import MeetingCommand
from kiosk.domain.outcomes import Decision
from kiosk.domain.protocol_commands import ProtocolCommand
from kiosk.store.store import Store

TurnedDown = tuple[tuple[str, r.Refusal], ...]


class Protocol:
    """Decides these commands. Stands inside the desk's transaction."""

    def __init__(self, store: Store, decider: Decider, clock: Clock, *, node: str) -> None:
        self._node = node
        self._store = store
        self._decider = decider
        self._clock = clock

    def check_in_together(self, command: c.CheckInTogether) -> tuple[Decision, TurnedDown]:
        """Acts for whoever can be checked in, in this order, and why the others cannot."""
        wanted = tuple(dict.fromkeys(command.participants))
        if not wanted:
            return Decision(refusal=r.NobodyChosen()), ()
        facts: list[f.Fact] = []
        turned_down: list[tuple[str, r.Refusal]] = []
        for person in people_of(self._store, wanted):
            decision = rules.decide_in_group(
                person,
                has_read=person.id in command.notes_read,
                fee_open=fee_is_open(self._store, person),
            )
            facts += decision.facts
            if decision.refusal is not None:
                turned_down.append((person.id, decision.refusal))
        return Decision(tuple(facts)), tuple(turned_down)

    def decide(self, command: ProtocolCommand) -> Decision:
        match command:
            case c.GiveDelegationRole(participant=who, role=role, accompanies=whom):
                return rules.decide_role(person_of(self._store, who), role, whom)
            case c.Announce(participant=who, wanted=wanted):
                return rules.decide_announcement(person_of(self._store, who), wanted)
            case c.RecordStanding():
                return self._standing(command)
            case c.AcknowledgeArrival(participant=who, by=by):
                return self._acknowledge(who, by)
            case c.RulePrecedence(rule=rule):
                return rules.decide_order(delegations.precedence_of(self._store), rule)
            case c.GivePlace():
                known = {card.code for card in delegations.cards(self._store)}
                precedence = delegations.precedence_of(self._store)
                return rules.decide_place(precedence, known, command)
            case c.RuleQuorum():
                return rules.decide_quorum_rule(command)
            case c.FreezeBoard():
                return self._freeze(command)
            case c.BindMeeting() | c.SetFreeze() | c.CallOffFreeze() | c.FreezeAsSet():
                return self._meet(command)

    def _standing(self, command: c.RecordStanding) -> Decision:
        card = next(iter(delegations.cards(self._store, command.delegation)), None)
        return rules.decide_standing(card, command)

    def _acknowledge(self, participant: str, by: str) -> Decision:
        # Whoever is here can be taken care of, also where this station alone wants to know of them.
        check_ins = delegations.standing_check_ins(self._store, [participant]).get(participant, [])
        taken = delegations.taken(self._store, [participant])
        done = [taken[str(one)] for one in check_ins if str(one) in taken]
        if done:
            first = min(done, key=lambda row: (row.at_ms, row.check_in))
            names = {node.node: node.name for node in reading.nodes(self._store)}
            by_whom = first.by or names.get(first.station, "")
            return Decision(refusal=r.ArrivalTaken(by_whom, first.at_ms))
        if not check_ins:
            return Decision(refusal=r.NotAwaited())
        return Decision((f.ArrivalAcknowledged(participant, tuple(check_ins), by),))

    def _freeze(self, command: c.FreezeBoard) -> Decision:
        now_ms = self._clock.now_ms()
        if command.at_ms > now_ms:
            return Decision(refusal=r.TimeToCome(now_ms))
        if command.body not in quorum.BODIES:
            return Decision(refusal=r.WordUnknown(command.body, quorum.BODIES))
        at_ms = command.at_ms or now_ms
        set_ = meeting_rules.setting_of(meetings.kept(self._store), command.body, at_ms)
        answers = set_.sets if set_ is not None and not set_.answered else ()
        board = meetings.board_of(self._store, command.body, at_ms)
        return Decision((quorum.as_frozen(board, command.by, answers),))

    def _meet(self, command: MeetingCommand) -> Decision:
        kept = meetings.kept(self._store)
        match command:
            case c.BindMeeting():
                sessions = {row.code for row in session_rows(self._store)}
                return meeting_rules.decide_meeting(kept, sessions, command)
            case c.SetFreeze():
                now_ms = meetings.now_ms(self._store, self._clock)
                return meeting_rules.decide_set(kept, command, node=self._node, now_ms=now_ms)
            case c.CallOffFreeze():
                return meeting_rules.decide_call_off(kept, command)
            case c.FreezeAsSet(body=body, at_ms=at_ms):
                set_ = meeting_rules.setting_of(kept, body, at_ms)
                now_ms = meetings.now_ms(self._store, self._clock)
                if set_ is None or not set_.is_due(self._node, now_ms):
                    return Decision(refusal=r.NothingSet())
                board = meetings.board_of(self._store, body, at_ms)
                return Decision((quorum.as_frozen(board, set_.by, set_.sets),))
