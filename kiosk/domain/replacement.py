"""Who comes in another's place, and who may be handed somebody else's badge. Pure."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import replacement_refusals as rr
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import FIELD_CHARS_MAX, Person, why_barred, why_no_badge
from kiosk.domain.replacement_facts import SEEN
from kiosk.domain.selfservice_refusals import FeeOpen

SUBSTITUTE = "substitute"  # why a badge is printed: its owner is another now than it says
COLLECTED = "proxy"  # somebody collects it for its owner, who is not here yet


class Wanted(Struct, frozen=True):
    """How somebody is put in another's place."""

    takes_category: bool = True
    takes_role: bool = True
    reason: str = ""


def why_not_replaced(first: Person, reason: str) -> r.Refusal | None:
    """What is against anybody's coming in their place."""
    if first.registered is None:
        return r.UnknownPerson()
    if first.cancelled:
        return r.Cancelled(first.cancelled)
    return r.FieldTooLong("reason", FIELD_CHARS_MAX) if len(reason) > FIELD_CHARS_MAX else None


def decide_substitution(first: Person, successor: Person, wanted: Wanted) -> Decision:
    """The successor is registered, or `first` in all but name: then their registration is written
    by whoever asks, between the two."""
    refusal = why_not_replaced(first, wanted.reason) or _why_not_by(first, successor)
    if refusal is not None:
        return Decision(refusal=refusal)
    assert first.registered is not None
    assert successor.registered is not None
    replaced = f.RegistrationReplaced(
        first.id, successor.id, successor.registered.code, wanted.reason.strip()
    )
    stands_in = _stands_in(first, successor, wanted)
    facts: list[f.Fact] = [replaced, stands_in]
    reads_otherwise = stands_in.category != successor.registered.category
    if successor.badge_issue and reads_otherwise and why_barred(successor.accreditation) is None:
        facts.append(f.BadgeIssued(successor.id, successor.highest_issue + 1, SUBSTITUTE))
    return Decision(tuple(facts))


def _why_not_by(first: Person, successor: Person) -> r.Refusal | None:
    if successor.id == first.id:
        return rr.NobodyElse()
    if successor.registered is None:
        return r.UnknownPerson()
    if successor.cancelled:
        return r.Cancelled(successor.cancelled)
    if successor.stands_in_for:
        return rr.StandsInAlready(successor.stands_in_for)
    return None


def _stands_in(first: Person, successor: Person, wanted: Wanted) -> f.StandsIn:
    theirs, own = first.registered, successor.registered
    assert theirs is not None
    assert own is not None
    is_head = theirs.head_of_delegation if wanted.takes_role else own.head_of_delegation
    return f.StandsIn(
        participant=successor.id,
        instead_of=first.id,
        code=theirs.code,
        category=theirs.category if wanted.takes_category else own.category,
        delegation=theirs.delegation,
        head_of_delegation=is_head,
        role=first.role if wanted.takes_role else successor.role,
        accompanies=first.accompanies if wanted.takes_role else successor.accompanies,
    )


def decide_collection(person: Person, by: str, seen: str, *, fee_open: bool = False) -> Decision:
    """A badge that was not printed yet is: who it is for stays awaited. Not while the fee of
    their delegation is open, as at a check-in."""
    refusal = why_no_badge(person)
    if refusal is None and fee_open and not person.badge_issue and person.checked_in is None:
        refusal = FeeOpen()
    if refusal is not None:
        return Decision(refusal=refusal)
    by = " ".join(by.split())
    for name, text in (("collector", by), ("seen", seen)):
        if not text:
            return Decision(refusal=r.FieldMissing(name))
    if len(by) > FIELD_CHARS_MAX:
        return Decision(refusal=r.FieldTooLong("collector", FIELD_CHARS_MAX))
    if seen not in SEEN:
        return Decision(refusal=r.WordUnknown(seen, SEEN))
    last = person.collected
    if last is not None and last.issue == person.badge_issue:
        return Decision(refusal=rr.BadgeCollectedAlready(last.by))
    if person.badge_issue:
        return Decision((f.BadgeCollected(person.id, by, seen, person.badge_issue),))
    issue = person.highest_issue + 1
    collected = f.BadgeCollected(person.id, by, seen, issue)
    return Decision((collected, f.BadgeIssued(person.id, issue, COLLECTED)))
