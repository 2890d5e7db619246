"""Another badge: for which reasons, and what it does to the one before."""

from __future__ import annotations

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person, why_barred, why_no_badge

REASONS = ("spelling", "lost", "damaged", "printer")
PLACE = "place"  # what the badge says of tables or zones changed: nobody has to choose it


def decide_reprint(person: Person, reason: str) -> Decision:
    refusal = why_no_badge(person)
    if refusal is not None:
        return Decision(refusal=refusal)
    if person.checked_in is None and person.badge_issue == 0:
        return Decision(refusal=r.NotCheckedIn())
    if reason not in (*REASONS, PLACE):
        return Decision(refusal=r.ReasonMissing(REASONS))
    return Decision((f.BadgeIssued(person.id, person.highest_issue + 1, reason),))


def decide_batch(person: Person) -> Decision:
    """A badge made ahead of arrival, in a batch: for whoever has none yet."""
    if person.registered is None or person.cancelled or person.badge_issue > 0:
        return Decision()
    if why_barred(person.accreditation) is not None:
        return Decision()
    return Decision((f.BadgeIssued(person.id, person.highest_issue + 1, "batch"),))
