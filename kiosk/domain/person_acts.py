"""What stations did to a participant, as the history shows it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, EntryId


class Act(Struct, frozen=True):
    """One thing that a station did to a participant, undone or not."""

    entry: EntryId
    at_ms: int
    actor: str
    action: str  # check-in, print, refused, correct, cancel, reinstate, register, override, ...
    point: str
    result: str
    reason: str = ""
    method: str = ""
    undone: Entry | None = None


def act_of(entry: Entry, undone: Entry | None) -> Act | None:
    action, point, result, reason, method = _say(entry)
    if not action:
        return None
    return Act(
        entry=entry.id,
        at_ms=entry.clock_ms,
        actor=entry.actor,
        action=action,
        point=point,
        result=result,
        reason=reason,
        method=method,
        undone=undone,
    )


def _say(entry: Entry) -> tuple[str, str, str, str, str]:
    """Action, point, result, reason and method of an entry; no action for what is no act."""
    match entry.fact:
        case f.CheckedIn(method=method):
            return "check-in", "registration", "OK", "", method
        case f.BadgeIssued(issue=issue, reason=reason):
            return "print", "registration", f"issue {issue}", reason, ""
        case f.ScanRefused(point=point, verdict=verdict):
            return "refused", point, verdict, "", ""
        case f.DetailsCorrected(changes=changes):
            return "correct", "registration", ", ".join(sorted(changes)), "", ""
        case f.CorrectionSuggested(changes=changes):
            return "suggest", "self-service", ", ".join(sorted(changes)), "", ""
        case f.PlaceChanged(changes=changes):
            return "place", "registration", ", ".join(sorted(changes)), "", ""
        case f.RegistrationCancelled(reason=reason):
            return "cancel", "registration", "cancelled", reason, ""
        case f.RegistrationReinstated():
            return "reinstate", "registration", "reinstated", "", ""
        case f.RegistrationReplaced(code=code, reason=reason):
            return "replaced", "registration", f"by {code}", reason, ""
        case f.StandsIn(code=code):
            return "stand-in", "registration", f"for {code}", "", ""
        case f.BadgeCollected(by=by, seen=seen):
            return "collect", "registration", f"{seen}: {by}", "", ""
        case f.Registered(walk_in=True):
            return "register", "registration", "walk-in", "", ""
        case f.OverrideGiven(right=right, name=name, reason=reason):
            return "override", "registration", f"{right}: {name}", reason, ""
        case f.AccreditationRecorded(state=state, reason=reason, by=by):
            return "accredit", "registration", f"{state}: {by}", reason, ""
        case f.FeeOverlooked(reason=reason, by=by):
            return "fee", "registration", by, reason, ""
    return "", "", "", "", ""


def standing_acts(acts: Sequence[Act]) -> list[Act]:
    return [act for act in acts if act.undone is None]
