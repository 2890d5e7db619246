"""What protocol may decide, and who of a group is checked in. Pure."""

from __future__ import annotations

from collections.abc import Set

from kiosk.domain import facts as f
from kiosk.domain import protocol_commands as c
from kiosk.domain import quorum
from kiosk.domain import refusals as r
from kiosk.domain.checkin import decide_check_in
from kiosk.domain.delegation_cards import DelegationCard
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import FIELD_CHARS_MAX, Person
from kiosk.domain.precedence import CRITERIA, Precedence
from kiosk.domain.protocol_facts import FEE_DUE, FEE_PAID, ROLES

FEES = ("", FEE_PAID, FEE_DUE)
CREDENTIALS = ("", "accepted", "missing")
BY_HAND = "group"  # the method of a check-in with a whole delegation


def decide_in_group(person: Person, *, has_read: bool, fee_open: bool = False) -> Decision:
    """As anybody's check-in; but a note stops it until the desk has read what it says."""
    decision = decide_check_in(person, method=BY_HAND, fee_open=fee_open)
    if decision.refusal is None and person.note and not has_read:
        return Decision(refusal=r.NoteToRead(person.note))
    return decision


def decide_role(person: Person, role: str, accompanies: str) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if role and role not in ROLES:
        return Decision(refusal=r.WordUnknown(role, ROLES))
    if (person.role, person.accompanies) == (role, accompanies):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.RoleChanged(person.id, role, accompanies),))


def decide_announcement(person: Person, wanted: bool) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.announced == wanted:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.AnnouncementChanged(person.id, wanted),))


def decide_standing(card: DelegationCard | None, asked: c.RecordStanding) -> Decision:
    if card is None:
        return Decision(refusal=r.UnknownDelegation(asked.delegation))
    fee = card.fee if asked.fee is None else asked.fee
    credentials = card.credentials if asked.credentials is None else asked.credentials
    if fee not in FEES:
        return Decision(refusal=r.WordUnknown(fee, FEES[1:]))
    if credentials not in CREDENTIALS:
        return Decision(refusal=r.WordUnknown(credentials, CREDENTIALS[1:]))
    if (fee, credentials) == (card.fee, card.credentials):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.StandingRecorded(card.code, fee, credentials),))


def decide_order(before: Precedence, rule: tuple[str, ...]) -> Decision:
    strange = next((one for one in rule if one not in CRITERIA), None)
    if strange is not None or not rule:
        return Decision(refusal=r.WordUnknown(strange or "", CRITERIA))
    if rule == before.rule:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.PrecedenceRuled(rule),))


def decide_place(before: Precedence, known: Set[str], asked: c.GivePlace) -> Decision:
    """A place by hand wants somebody who answers for it, and why; going back to the rule does
    not."""
    given = before.given.get(asked.delegation)
    if asked.delegation not in known:
        return Decision(refusal=r.UnknownDelegation(asked.delegation))
    if not asked.place and given is None:
        return Decision(refusal=r.NothingChanged())
    by, reason = asked.by.strip(), asked.reason.strip()
    if asked.place:
        for name, text in (("by", by), ("reason", reason)):
            if not text:
                return Decision(refusal=r.FieldMissing(name))
            if len(text) > FIELD_CHARS_MAX:
                return Decision(refusal=r.FieldTooLong(name, FIELD_CHARS_MAX))
    return Decision((f.PlaceGiven(asked.delegation, max(0, asked.place), by, reason),))


def decide_quorum_rule(asked: c.RuleQuorum) -> Decision:
    if asked.body not in quorum.BODIES:
        return Decision(refusal=r.WordUnknown(asked.body, quorum.BODIES))
    if asked.of not in quorum.BASES:
        return Decision(refusal=r.WordUnknown(asked.of, quorum.BASES))
    over, under = asked.share
    if not 0 < over <= under or (over == under and asked.more_than):
        return Decision(refusal=r.ShareUnclear())
    return Decision((f.QuorumRuled(asked.body, asked.share, asked.more_than, asked.of),))
