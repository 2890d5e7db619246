"""Somebody comes in another's place, or for another's badge: from a command to a decision."""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import bindparam, select

from kiosk.desk import reading
from kiosk.desk.deciding import Decider, person_of
from kiosk.desk.fees import fee_is_open
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import replacement as rules
from kiosk.domain.cards import PersonCard
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person
from kiosk.domain.undo import Undoable
from kiosk.printing import jobs
from kiosk.store.store import Store

_SEATED = select(reading.SEAT.c.visit).where(reading.SEAT.c.participant == bindparam("one"))
_IN_LINE = select(reading.WAITING.c.visit).where(reading.WAITING.c.participant == bindparam("one"))


class Replacing:
    """Decides these commands. Stands inside the desk's transaction."""

    def __init__(self, store: Store, decider: Decider) -> None:
        self._store = store
        self._decider = decider

    def hand_badge(self, command: c.HandBadgeTo) -> Decision:
        person = person_of(self._store, command.participant)
        is_open = fee_is_open(self._store, person)
        return rules.decide_collection(person, command.by, command.seen, fee_open=is_open)

    def substitute(self, command: c.Substitute) -> tuple[Decision, str]:
        """What it writes, and who comes."""
        first = person_of(self._store, command.participant)
        wanted = rules.Wanted(command.takes_category, command.takes_role, command.reason)
        if command.successor:
            successor = person_of(self._store, command.successor)
            decision = rules.decide_substitution(first, successor, wanted)
        else:
            decision, successor = self._by_newcomer(first, command.newcomer, wanted)
        return decision, successor.id if decision.refusal is None else command.participant

    def _by_newcomer(
        self, first: Person, newcomer: c.Newcomer | None, wanted: rules.Wanted
    ) -> tuple[Decision, Person]:
        """They are registered in the same act, between who does not come and their place."""
        refusal = rules.why_not_replaced(first, wanted.reason)
        if refusal is not None or newcomer is None:
            return Decision(refusal=refusal or r.FieldMissing("family_name")), first
        assert first.registered is not None
        registration, participant = self._decider.walk_in(_walk_in(newcomer, first.registered))
        if registration.refusal is not None:
            return registration, first
        registered = registration.facts[0]
        assert isinstance(registered, f.Registered)
        successor = Person(participant, registered=registered)
        decision = rules.decide_substitution(first, successor, wanted)
        if decision.refusal is not None:
            return decision, first
        replaced, *rest = decision.facts
        return Decision((replaced, *registration.facts, *rest)), successor

    def why_kept(self, act: Undoable) -> r.Refusal | None:
        """Why a substitution is not taken back: whom it registered has a badge, a check-in or a
        seat since, which would be nobody's."""
        for entry in act.entries:
            if isinstance(entry.fact, f.Registered):
                person = person_of(self._store, entry.fact.participant)
                if person.check_ins or person.prints or self._is_signed_up(person.id):
                    return r.NothingChanged()
        return None

    def _is_signed_up(self, participant: str) -> bool:
        wanted = (_SEATED, _IN_LINE)
        return any(reading.read_all(self._store, one, one=participant) for one in wanted)

    def let_print(self, act: Undoable, now_ms: int) -> None:
        """They come after all."""
        for entry in act.entries:
            if isinstance(entry.fact, f.RegistrationReplaced):
                jobs.let_print(self._store, entry.fact.participant, now_ms=now_ms)


def _walk_in(newcomer: c.Newcomer, first: f.Registered) -> c.RegisterWalkIn:
    return c.RegisterWalkIn(
        given_name=newcomer.given_name,
        family_name=newcomer.family_name,
        category=first.category,
        organisation=newcomer.organisation.strip() or first.organisation,
        country=newcomer.country.strip() or first.country,
        position=newcomer.position,
        honorific=newcomer.honorific,
        native_name=newcomer.native_name,
        email=newcomer.email,
        family_name_first=newcomer.family_name_first,
        delegation=first.delegation,
        although_similar=newcomer.although_similar,
    )


def with_names(store: Store, card: PersonCard | None) -> PersonCard | None:
    """The same card, with the names of who comes in whose place."""
    if card is None or not (card.replaced_by or card.stands_in_for):
        return card
    found = reading.hits(store, [one for one in (card.replaced_by, card.stands_in_for) if one])
    names = {hit.participant: addressed_name(hit) for hit in found}
    return replace(
        card,
        replaced_by_name=names.get(card.replaced_by, ""),
        stands_in_name=names.get(card.stands_in_for, ""),
    )
