"""Checking in: who may, what it writes, and what a scan that is turned away leaves behind."""

from __future__ import annotations

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.outcomes import OF_REFUSAL, Decision, Verdict
from kiosk.domain.people import Person, why_barred
from kiosk.domain.selfservice_refusals import FeeOpen


def decide_check_in(
    person: Person, *, method: str, badge_issue: int | None = None, fee_open: bool = False
) -> Decision:
    """`badge_issue` is what the scanned badge says; None where no badge was scanned. `fee_open`:
    their delegation owes its fee, which stops whoever asks for that."""
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.cancelled:
        return Decision(refusal=r.Cancelled(person.cancelled))
    void = void_badge(person, badge_issue)
    if void is not None:
        return Decision(refusal=void)
    first = person.checked_in
    if first is not None:
        return Decision(
            refusal=r.AlreadyCheckedIn(
                at_ms=first.at_ms,
                station=first.entry.origin,
                by=first.actor,
                times=len(person.check_ins),
            )
        )
    barred = why_barred(person.accreditation)
    if barred is not None:
        return Decision(refusal=barred)
    if fee_open:
        return Decision(refusal=FeeOpen())
    if person.note_withheld:
        return Decision(refusal=r.NoteForDesk())
    facts: list[f.Fact] = [f.CheckedIn(person.id, method, badge_issue or 0)]
    if person.badge_issue == 0:
        # A badge that was printed ahead, in a batch, is handed over or worn already.
        facts.append(f.BadgeIssued(person.id, person.highest_issue + 1, "first"))
    return Decision(tuple(facts))


def void_badge(person: Person, badge_issue: int | None) -> r.BadgeRevoked | r.BadgeReplaced | None:
    """Why the badge that was scanned counts no longer; None where it does, or none was."""
    if badge_issue is None:
        return None
    if badge_issue in person.void_issues:
        return r.BadgeRevoked(badge_issue)
    if badge_issue < person.badge_issue:
        return r.BadgeReplaced(badge_issue, person.badge_issue)
    return None


def refused_scan(
    refusal: r.Refusal, *, participant: str, code_digest: str, point: str
) -> f.ScanRefused | None:
    """The fact that a refused scan leaves; None for refusals that no scan can meet."""
    verdict = OF_REFUSAL.get(type(refusal))
    if verdict is None:
        return None
    return f.ScanRefused(participant, code_digest, point, verdict.value)


def verdict_of(person: Person, refusal: r.Refusal | None) -> Verdict | None:
    """The word for the screen."""
    if refusal is not None:
        return OF_REFUSAL.get(type(refusal))
    return Verdict.OK_READ_NOTE if person.note else Verdict.OK
