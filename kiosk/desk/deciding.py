"""From a command to a decision: fetch what the pure rule needs, ask it, and nothing more."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Iterator
from itertools import islice

from kiosk.credentials.badge_token import (
    ALPHABET,
    BadgeClaim,
    Forged,
    OtherEvent,
    looks_like_token,
    read_token,
)
from kiosk.desk import reading
from kiosk.desk.badge_keyring import BadgeKeyring
from kiosk.desk.fees import fee_is_open
from kiosk.desk.identity import Identity
from kiosk.domain import accreditation, badge_issue, checkin, people
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.categories import category_code
from kiosk.domain.entries import Subject
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person, fold_person
from kiosk.domain.people_ids import normal_code, participant_id
from kiosk.log import log
from kiosk.store.store import Store

CODE_CHARS = 6
PEOPLE_AT_ONCE = 200
_CODE_LETTERS = "".join(letter for letter in ALPHABET if letter not in "01")
SCAN_CHARS_MAX = 500


def person_of(store: Store, participant: str) -> Person:
    subject = Subject("participant", participant)
    return fold_person(participant, log.about(store, [subject])[subject])


def people_of(store: Store, participants: Iterable[str]) -> Iterator[Person]:
    """The same of many, in their order: read some at a time, for one by one takes twice as long."""
    left = iter(participants)
    while subjects := [Subject("participant", one) for one in islice(left, PEOPLE_AT_ONCE)]:
        histories = log.about(store, subjects)
        for subject in subjects:
            yield fold_person(subject.id, histories[subject])


def code_digest(text: str) -> str:
    """What the log keeps of a code that names nobody."""
    return hashlib.sha256(text[:SCAN_CHARS_MAX].encode()).hexdigest()[:32]


class Decider:
    """Decides commands about people. Stands inside the desk's transaction."""

    def __init__(self, store: Store, identity: Identity, keyring: BadgeKeyring) -> None:
        self._store = store
        self._identity = identity
        self._keyring = keyring

    def scan(self, command: c.CheckIn) -> tuple[Decision, Person]:
        """Whom a code names, and what checking them in would write. Nobody: a blank person."""
        text = command.code.strip()
        named = self.whom(text)
        if isinstance(named, BadgeClaim):
            person = person_of(self._store, named.participant)
            decision = checkin.decide_check_in(
                person,
                method="badge",
                badge_issue=named.issue,
                fee_open=fee_is_open(self._store, person),
            )
            return self._keep_refusal(decision, person.id, command), person
        if isinstance(named, str):
            person = person_of(self._store, named)
            is_open = fee_is_open(self._store, person)
            decision = checkin.decide_check_in(person, method="code", fee_open=is_open)
            return self._keep_refusal(decision, person.id, command), person
        return self._keep_refusal(Decision(refusal=named), "", command), Person("")

    def whom(self, text: str) -> BadgeClaim | str | r.Refusal:
        """A badge's claim, a participant, or why the code names neither."""
        if looks_like_token(text):
            claim = read_token(
                text,
                event=self._identity.event,
                public_keys=lambda key_id: reading.badge_public_keys(self._store, key_id),
            )
            match claim:
                case Forged():
                    return r.ForgedCode()
                case OtherEvent():
                    return r.CodeOfAnotherEvent()
            return claim if self._keyring.holds(claim) else r.BadgeRevoked(claim.issue)
        return reading.by_code(self._store, normal_code(text)) or r.UnknownCode()

    def _keep_refusal(self, decision: Decision, participant: str, scan: c.CheckIn) -> Decision:
        if decision.refusal is None:
            return decision
        fact = checkin.refused_scan(
            decision.refusal,
            participant=participant,
            code_digest="" if participant else code_digest(scan.code),
            point=scan.point,
        )
        return Decision((fact,) if fact else (), decision.refusal)

    def check_in_person(self, command: c.CheckInPerson, actor: str) -> tuple[Decision, Person]:
        person = person_of(self._store, command.participant)
        answer = accreditation.Answer(command.although, command.by or actor)
        decision = accreditation.decide_admission(
            person, answer, method=command.method, fee_open=fee_is_open(self._store, person)
        )
        return self._keep_refusal(decision, person.id, c.CheckIn("")), person

    def accredit(self, command: c.RecordAccreditation, actor: str) -> Decision:
        person = person_of(self._store, command.participant)
        return accreditation.decide_accreditation(
            person, state=command.state, reason=command.reason, by=command.by or actor
        )

    def reprint(self, command: c.Reprint, actor: str) -> Decision:
        person = person_of(self._store, command.participant)
        answer = accreditation.Answer(command.although, command.by or actor)
        return accreditation.decide_reprint_although(person, answer, reason=command.reason)

    def batch(self, command: c.IssueBatch) -> Decision:
        subjects = [Subject("participant", one) for one in command.participants]
        histories = log.about(self._store, subjects)
        facts: list[f.Fact] = []
        for subject in subjects:
            person = fold_person(subject.id, histories[subject])
            facts += badge_issue.decide_batch(person).facts
        return Decision(tuple(facts))

    def correct(self, command: c.CorrectDetails) -> Decision:
        person = person_of(self._store, command.participant)
        return people.decide_correction(person, command.changes)

    def cancel(self, command: c.CancelRegistration) -> Decision:
        return people.decide_cancel(person_of(self._store, command.participant), command.reason)

    def erase(self, command: c.ErasePerson) -> Decision:
        return people.decide_erase(person_of(self._store, command.participant))

    def reinstate(self, command: c.ReinstateRegistration) -> Decision:
        return people.decide_reinstate(person_of(self._store, command.participant))

    def walk_in(self, command: c.RegisterWalkIn) -> tuple[Decision, str]:
        event = reading.event(self._store)
        if event is None:
            return Decision(refusal=r.EventMissing()), ""
        code = self._fresh_code(event.code)
        participant = participant_id(event.code, code)
        registered = f.Registered(
            participant=participant,
            code=code,
            category=category_code(command.category),
            honorific=command.honorific.strip(),
            given_name=command.given_name.strip(),
            family_name=command.family_name.strip(),
            family_name_first=command.family_name_first,
            native_name=command.native_name.strip(),
            position=command.position.strip(),
            organisation=command.organisation.strip(),
            delegation=command.delegation,
            country=command.country.strip().upper(),
            head_of_delegation=False,
            languages=(),
            listed=False,  # nobody asked this person yet
            walk_in=True,
        )
        facts: list[f.Fact] = [registered]
        if command.email.strip():
            facts.append(f.ContactGiven(participant, command.email.strip(), ""))
        new = people.NewPerson(
            facts=tuple(facts),
            similar=reading.similar_people(self._store, registered, command.email),
            although_similar=command.although_similar,
            required={
                # Some people have one name only: either field may be empty, not both.
                "family_name": command.family_name.strip() or command.given_name.strip(),
                "category": command.category,
            },
        )
        decision = people.decide_walk_in(new)
        return decision, participant if decision.refusal is None else ""

    def _fresh_code(self, event_code: str) -> str:
        while True:
            code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(CODE_CHARS))
            if reading.by_code(self._store, code) is None:
                return code
