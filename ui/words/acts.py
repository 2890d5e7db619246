"""What an act was, in a word or two, by the kind of its fact."""

from __future__ import annotations

from ui.words import translate


def act_words(kind: str) -> str:
    """ "Check-in" for participant.checked_in; "another act" for what nobody names."""
    return {
        "participant.registered": translate("acts", "Registration"),
        "participant.checked_in": translate("acts", "Check-in"),
        "participant.badge_issued": translate("acts", "Badge"),
        "participant.details_corrected": translate("acts", "Correction"),
        "participant.cancelled": translate("acts", "Cancellation"),
        "participant.reinstated": translate("acts", "Reinstatement"),
        "participant.act_undone": translate("acts", "Undo"),
        "scan.refused": translate("acts", "Refused scan"),
        "visit.seat_taken": translate("acts", "Seat on a visit"),
        "visit.seat_released": translate("acts", "Seat given up"),
        "visit.waitlist_joined": translate("acts", "Place in line"),
        "visit.waitlist_left": translate("acts", "Left the line"),
    }.get(kind, translate("acts", "Another act"))


def role_words(role: str) -> str:
    """What a station is for."""
    return {
        "desk": translate("roles", "Desk"),
        "self-service": translate("roles", "Self-service"),
        "gate": translate("roles", "Door"),
        "organiser": translate("roles", "Organiser"),
        "hub": translate("roles", "Hub"),
    }.get(role, role)
