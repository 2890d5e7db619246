"""Refusals, verdicts and acts as sentences: what the terminal says of them."""

from __future__ import annotations

from datetime import UTC, tzinfo
from functools import partial

from kiosk.domain import refusals as r
from kiosk.domain.outcomes import Outcome, Verdict
from kiosk.door_words import about_doors
from kiosk.interest_words import about_interests
from kiosk.matchmaking_words import about_matchmaking
from kiosk.moment_words import moment_words, zone_of
from kiosk.node_words import about_stations
from kiosk.person_words import about_people, field_words
from kiosk.protocol_words import about_protocol
from kiosk.seat_words import about_seats
from kiosk.selfservice_words import about_self_service
from kiosk.speech import translate
from kiosk.staff_words import about_staff

__all__ = [
    "act_words",
    "field_words",
    "left_out_words",
    "moment_words",
    "outcome_words",
    "refusal_words",
    "verdict_words",
    "zone_of",
]


def refusal_words(refusal: r.Refusal, zone: tzinfo = UTC) -> str:
    """Why something was not done, and what to do about it; times as at the venue."""
    return (
        about_people(refusal, zone)
        or about_seats(refusal, zone)
        or about_doors(refusal, partial(moment_words, zone=zone))
        or about_stations(refusal)
        or about_staff(refusal)
        or about_protocol(refusal)
        or about_self_service(refusal)
        or about_interests(refusal)
        or about_matchmaking(refusal)
        or translate("terminal", "This was not done ({refusal}).").format(
            refusal=type(refusal).__name__
        )
    )


def verdict_words(verdict: Verdict) -> str:
    """The word for the screen, as it starts a sentence."""
    return {
        Verdict.OK: translate("terminal", "OK"),
        Verdict.OK_PROTOCOL_ALERTED: translate("terminal", "OK, protocol alerted"),
        Verdict.OK_READ_NOTE: translate("terminal", "OK, read the note"),
        Verdict.ALREADY_IN: translate("terminal", "Already in"),
        Verdict.WRONG_DAY_OR_SESSION: translate("terminal", "Wrong day or session"),
        Verdict.SESSION_FULL: translate("terminal", "Session full"),
        Verdict.NOT_ACCREDITED: translate("terminal", "Not accredited"),
        Verdict.DOCUMENT_MISSING: translate("terminal", "Document missing"),
        Verdict.FEE_OPEN: translate("terminal", "Fee open"),
        Verdict.CANCELLED: translate("terminal", "Cancelled"),
        Verdict.REPLACED_BADGE: translate("terminal", "Replaced badge"),
        Verdict.REVOKED_BADGE: translate("terminal", "Revoked badge"),
        Verdict.FORGED_OR_DAMAGED: translate("terminal", "Forged or damaged code"),
        Verdict.OTHER_EVENT: translate("terminal", "Code of another event"),
        Verdict.UNKNOWN_CODE: translate("terminal", "Unknown code"),
        Verdict.SEVERAL_MATCH: translate("terminal", "Several people match"),
        Verdict.BUS_FULL: translate("terminal", "Bus full"),
        Verdict.WRONG_BUS: translate("terminal", "Wrong bus"),
        Verdict.NOT_CONFIRMED: translate("terminal", "Not confirmed (waiting list)"),
    }[verdict]


def act_words(kind: str) -> str:
    """What an entry of the log is called when it is undone."""
    return {
        "participant.registered": translate("terminal", "registration"),
        "participant.checked_in": translate("terminal", "check-in"),
        "participant.badge_issued": translate("terminal", "badge"),
        "participant.details_corrected": translate("terminal", "correction"),
        "participant.replaced": translate("terminal", "substitution"),
        "participant.stands_in": translate("terminal", "substitution"),
        "participant.badge_collected": translate("terminal", "collection by somebody else"),
        "call.made": translate("terminal", "sending on"),
        "photo.given": translate("terminal", "photograph"),
        "item.lent": translate("terminal", "item lent"),
        "item.returned": translate("terminal", "item taken back"),
        "appointment.made": translate("terminal", "meeting"),
        "appointment.moved": translate("terminal", "moving of a meeting"),
        "appointment.called_off": translate("terminal", "calling off of a meeting"),
        "appointment.held": translate("terminal", "meeting that was held"),
        "appointment.missed": translate("terminal", "meeting that was missed"),
        "participant.place_changed": translate("terminal", "table or zones"),
        "participant.accreditation_recorded": translate("terminal", "accreditation"),
        "participant.fee_overlooked": translate("terminal", "check-in"),  # a part of it
        "participant.role_changed": translate("terminal", "role in a delegation"),
        "participant.announcement_changed": translate("terminal", "announcement of an arrival"),
        "delegation.standing_recorded": translate("terminal", "fee and credentials"),
        "quorum.ruled": translate("terminal", "rule of a quorum"),
        "quorum.meeting_bound": translate("terminal", "who counts as present"),
        "quorum.freeze_set": translate("terminal", "freeze that was set ahead"),
        "participant.cancelled": translate("terminal", "cancellation of the registration"),
        "participant.reinstated": translate("terminal", "reinstatement of the registration"),
        "visit.seat_taken": translate("terminal", "seat"),
        "visit.seat_released": translate("terminal", "giving up of a seat"),
        "visit.waitlist_joined": translate("terminal", "place in a waiting list"),
        "visit.waitlist_left": translate("terminal", "leaving of a waiting list"),
        "boarding.boarded": translate("terminal", "getting into a bus"),
        "door.passed": translate("terminal", "way through a door"),
        "door.heads_counted": translate("terminal", "count of heads"),
    }.get(kind, kind)


def left_out_words(count: int) -> str:
    """Of a batch of badges: whom the accreditation gate keeps out."""
    return translate(
        "terminal",
        "%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).",
        "",
        count,
    )


def outcome_words(outcome: Outcome, done: str, zone: tzinfo = UTC) -> str:
    """`done` is what to say where the act was done."""
    return done if outcome.refusal is None else refusal_words(outcome.refusal, zone)
