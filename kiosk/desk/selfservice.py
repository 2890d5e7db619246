"""Commands of kiosks and about kiosks: fetch what the pure rule needs, and ask it."""

from __future__ import annotations

import re
import secrets
from typing import Any

from msgspec import Struct
from sqlalchemy import bindparam, func, select

from kiosk.credentials.badge_token import BadgeClaim
from kiosk.desk import interests, reading
from kiosk.desk.deciding import Decider, code_digest, person_of
from kiosk.desk.fees import fee_is_open
from kiosk.desk.identity import Identity
from kiosk.desk.looks import read_kept
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import selfservice_rules as rules
from kiosk.domain.checkin import refused_scan
from kiosk.domain.entries import Subject, in_order
from kiosk.domain.names import full_name
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person
from kiosk.domain.selfservice_calls import fold_call
from kiosk.domain.selfservice_cards import CallCard
from kiosk.domain.selfservice_commands import SelfServiceCommand
from kiosk.domain.selfservice_facts import CALL, CORRECTION, SELF_SERVICE_SUBJECT
from kiosk.domain.selfservice_settings import KioskSettings, fold_settings
from kiosk.log import log
from kiosk.projections import tables as t
from kiosk.store.store import Store

POINT = "self-service"
DESK_NAME = "kiosk_desk"  # where this computer sends people
CALLS = t.CALL
_OPEN = select(CALLS).where(CALLS.c.answered_at_ms == 0).order_by(CALLS.c.at_ms, CALLS.c.call)
_OWN_COUNT = select(func.count()).select_from(CALLS).where(CALLS.c.station == bindparam("node"))
_SAME = (
    select(CALLS.c.ticket)
    .where(CALLS.c.answered_at_ms == 0, CALLS.c.station == bindparam("node"))
    .where(CALLS.c.participant == bindparam("who"), CALLS.c.reason == bindparam("reason"))
    .limit(1)
)


class Arriving(Struct, frozen=True):
    """Whom a kiosk was asked about, and what checking them in would write."""

    decision: Decision
    person: Person
    by_badge: bool


class SelfService:
    """Decides these commands. Stands inside the desk's transaction."""

    def __init__(self, store: Store, identity: Identity, decider: Decider) -> None:
        self._store = store
        self._identity = identity
        self._decider = decider

    @property
    def node(self) -> str:
        """Whose kiosk this is."""
        return self._identity.key.node

    def decide(self, command: SelfServiceCommand) -> Decision:
        match command:
            case c.SayConsents(participant=who):
                return rules.decide_consents(person_of(self._store, who), command)
            case c.ChoosePhoto(participant=who, wanted=wanted):
                return rules.decide_photo(person_of(self._store, who), wanted=wanted)
            case c.ChangeNeeds(participant=who, changes=changes):
                return rules.decide_needs(person_of(self._store, who), changes)
            case c.SuggestCorrection(participant=who, changes=changes):
                call = self.call(who, "correct", CORRECTION)
                return rules.decide_suggestion(person_of(self._store, who), changes, call)
            case c.CallStaff(participant=who, step=step, reason=reason):
                return rules.decide_call(self.call(who, step, reason))
            case c.AnswerCall(call=call):
                subject = Subject(CALL, call)
                state = fold_call(log.about(self._store, [subject])[subject])
                return rules.decide_answer(state, command)
        return self._decide_for_organisers(command)

    def _decide_for_organisers(self, command: SelfServiceCommand) -> Decision:
        said, worded = self._said()
        match command:
            case c.SetSelfService(name=name):
                return rules.decide_setting(said.get(name.strip(), ""), command)
            case c.WordSelfService(name=name, language=language):
                before = worded.get((name.strip(), language.strip()), "")
                return rules.decide_words(before, command)
        raise TypeError(f"no rule for {type(command).__name__}")

    def arrive(self, command: c.ArriveAlone) -> Arriving:
        """By what was scanned, or by whom the look-up found. A refusal is kept, as of any scan;
        not of somebody who only shows the badge that they wear."""
        text = command.code.strip()
        issue: int | None = None
        named = self._decider.whom(text) if text else command.participant
        if isinstance(named, BadgeClaim):
            issue, named = named.issue, named.participant
        if not isinstance(named, str):
            return Arriving(self._kept(Decision(refusal=named), "", text), Person(""), False)
        if command.participant and named != command.participant:
            return Arriving(Decision(refusal=r.UnknownPerson()), Person(""), False)
        person = person_of(self._store, named)
        decision = rules.decide_arrival(
            person, badge_issue=issue, fee_open=fee_is_open(self._store, person)
        )
        wears_it = issue is not None and isinstance(decision.refusal, r.AlreadyCheckedIn)
        if not wears_it:
            decision = self._kept(decision, person.id, text)
        if command.only_asks and decision.refusal is None:
            decision = Decision()
        return Arriving(decision, person, issue is not None)

    def _kept(self, decision: Decision, participant: str, code: str) -> Decision:
        if decision.refusal is None:
            return decision
        digest = "" if participant else code_digest(code)
        fact = refused_scan(
            decision.refusal, participant=participant, code_digest=digest, point=POINT
        )
        return Decision((fact,) if fact else (), decision.refusal)

    # -- calls -------------------------------------------------------------------------------------

    def call(self, participant: str, step: str, reason: str) -> f.StaffCalled:
        """A call that nobody has made yet, with the next number of this kiosk."""
        return f.StaffCalled(
            secrets.token_hex(16), participant, step[:30], reason, self._next_ticket()
        )

    def _next_ticket(self) -> str:
        """The kiosk's number and a running one: "3-14" is easily said and heard."""
        count = int(read_kept(self._store, _OWN_COUNT, node=self._identity.key.node)[0][0])
        digits = re.search(r"\d+$", self._identity.name.strip())
        label = digits[0] if digits else self._identity.name.strip()[:1].upper()
        return f"{label}-{count + 1}" if label else str(count + 1)

    # -- reads -------------------------------------------------------------------------------------

    def settings(self, *, sees_all: bool) -> KioskSettings:
        """`sees_all`: this station holds e-mails, so that they can be a second fact."""
        event = reading.event(self._store)
        entries = log.about(self._store, [SELF_SERVICE_SUBJECT])[SELF_SERVICE_SUBJECT]
        return fold_settings(
            entries,
            event_languages=event.languages if event is not None else (),
            topics=interests.topics(self._store),
            desk=self._store.setting(DESK_NAME),
            holds_emails=sees_all,
        )

    def _said(self) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
        entries = log.about(self._store, [SELF_SERVICE_SUBJECT])[SELF_SERVICE_SUBJECT]
        said: dict[str, str] = {}
        worded: dict[tuple[str, str], str] = {}
        for entry in entries:
            if isinstance(entry.fact, f.SelfServiceSet):
                said[entry.fact.name] = entry.fact.value
            elif isinstance(entry.fact, f.SelfServiceWorded):
                worded[entry.fact.name, entry.fact.language] = entry.fact.text
        return said, worded


def open_ticket(store: Store, node: str, call: c.CallStaff) -> str:
    """The number of a call of this kiosk that is open and says the same; empty: there is none."""
    rows = read_kept(store, _SAME, node=node, who=call.participant, reason=call.reason)
    return str(rows[0].ticket) if rows else ""


def open_calls(store: Store) -> list[CallCard]:
    """Oldest first."""
    with store.reading():
        rows = read_kept(store, _OPEN)
        stations = {node.node: node.name for node in reading.nodes(store)} if rows else {}
        who = sorted({row.participant for row in rows if row.participant})
        people = {hit.participant: hit for hit in reading.hits(store, who)}
        suggested = _suggested(store, rows)
    return [
        CallCard(
            call=row.call,
            participant=row.participant,
            name=full_name(people[row.participant]) if row.participant in people else "",
            organisation=people[row.participant].organisation if row.participant in people else "",
            kiosk=stations.get(row.station, row.station[:8]),
            node=row.station,
            step=row.step,
            reason=row.reason,
            ticket=row.ticket,
            since_ms=row.at_ms,
            suggested=suggested.get(row.participant, ()) if row.reason == CORRECTION else (),
        )
        for row in rows
    ]


def _suggested(store: Store, rows: Any) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """What those who suggested a correction said last. Read from the log: few do."""
    who = sorted({row.participant for row in rows if row.reason == CORRECTION})
    subjects = [Subject("participant", one) for one in who]
    found: dict[str, tuple[tuple[str, str, str], ...]] = {}
    for subject, entries in (log.about(store, subjects) if subjects else {}).items():
        for entry in in_order(entries):
            if isinstance(entry.fact, f.CorrectionSuggested):
                was, changes = entry.fact.was, entry.fact.changes
                found[subject.id] = tuple(
                    (name, was.get(name, ""), text) for name, text in sorted(changes.items())
                )
    return found
