"""The gates before a badge: who may not come in, and how somebody lets them in all the same. Pure.

Nobody is kept out of whom nothing was said: an event without accreditation works without it, and
one without fees as well.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.accreditation_facts import (
    ADMITTED,
    DOCUMENT_MISSING,
    NOT_ACCREDITED,
    STATES,
)
from kiosk.domain.badge_issue import decide_reprint
from kiosk.domain.checkin import decide_check_in
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import FIELD_CHARS_MAX, Person, why_barred

BARRED = (NOT_ACCREDITED, DOCUMENT_MISSING)


class Answer(Struct, frozen=True):
    """Why somebody is let in all the same, and who answers for it; no reason: nobody does."""

    although: str
    by: str


def decide_admission(
    person: Person, answer: Answer, *, method: str, fee_open: bool = False
) -> Decision:
    """A check-in; where the gates alone are against it, with who answers for it and why."""
    barred = why_barred(person.accreditation) is not None
    if not answer.although.strip() or not (barred or fee_open):
        return decide_check_in(person, method=method, fee_open=fee_open)
    decision = decide_check_in(replace(person, accreditation=ADMITTED), method=method)
    refusal = decision.refusal or _unanswered(answer.although, answer.by)
    if refusal is not None:
        return Decision(refusal=refusal)
    # Behind the check-in and its badge, so that they stay what this act is called after.
    why, by = answer.although.strip(), answer.by.strip()
    admitted = (f.AccreditationRecorded(person.id, ADMITTED, why, by),) if barred else ()
    overlooked = (f.FeeOverlooked(person.id, why, by),) if fee_open else ()
    return Decision((*decision.facts, *admitted, *overlooked))


def decide_reprint_although(person: Person, answer: Answer, *, reason: str) -> Decision:
    """Another badge; for who was accredited when they came and is not any more, once somebody
    answers for it."""
    if not answer.although.strip() or why_barred(person.accreditation) is None:
        return decide_reprint(person, reason)
    decision = decide_reprint(replace(person, accreditation=ADMITTED), reason)
    refusal = decision.refusal or _unanswered(answer.although, answer.by)
    if refusal is not None:
        return Decision(refusal=refusal)
    why, by = answer.although.strip(), answer.by.strip()
    return Decision((*decision.facts, f.AccreditationRecorded(person.id, ADMITTED, why, by)))


def decide_accreditation(person: Person, *, state: str, reason: str, by: str) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if state not in STATES:
        return Decision(refusal=r.WordUnknown(state, STATES))
    if person.accreditation == state:
        return Decision(refusal=r.NothingChanged())
    refusal = _unanswered(reason, by)
    if refusal is not None:
        return Decision(refusal=refusal)
    return Decision((f.AccreditationRecorded(person.id, state, reason.strip(), by.strip()),))


def _unanswered(reason: str, by: str) -> r.Refusal | None:
    if not reason.strip():
        return r.FieldMissing("reason")
    if not by.strip():
        return r.FieldMissing("by")
    for name, text in (("reason", reason), ("by", by)):
        if len(text) > FIELD_CHARS_MAX:
            return r.FieldTooLong(name, FIELD_CHARS_MAX)
    return None
