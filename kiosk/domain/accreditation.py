"""The accreditation gate: who may not come in, and how somebody lets them in all the same. Pure.

Nobody is kept out of whom nothing was said: an event without accreditation works without it.
"""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.accreditation_facts import (
    ADMITTED,
    DOCUMENT_MISSING,
    NOT_ACCREDITED,
    STATES,
)
from kiosk.domain.checkin import decide_check_in
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import FIELD_CHARS_MAX, Person, why_barred

BARRED = (NOT_ACCREDITED, DOCUMENT_MISSING)


def decide_admission(person: Person, *, method: str, although: str, by: str) -> Decision:
    """A check-in; where the gate alone is against it, with who answers for it and why."""
    if not although.strip() or why_barred(person.accreditation) is None:
        return decide_check_in(person, method=method)
    decision = decide_check_in(replace(person, accreditation=ADMITTED), method=method)
    refusal = decision.refusal or _unanswered(although, by)
    if refusal is not None:
        return Decision(refusal=refusal)
    # Behind the check-in and its badge, so that they stay what this act is called after.
    answered = f.AccreditationRecorded(person.id, ADMITTED, although.strip(), by.strip())
    return Decision((*decision.facts, answered))


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
