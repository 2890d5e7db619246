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
        "participant.accreditation_recorded": translate("acts", "Accreditation"),
        "participant.place_changed": translate("acts", "Table or zones"),
        "item.lent": translate("acts", "Item lent"),
        "item.returned": translate("acts", "Item taken back"),
        "participant.cancelled": translate("acts", "Cancellation"),
        "participant.replaced": translate("acts", "Somebody in their place"),
        "participant.stands_in": translate("acts", "Comes in another's place"),
        "call.made": translate("undo", "Sent on"),
        "participant.badge_collected": translate("acts", "Badge collected"),
        "participant.reinstated": translate("acts", "Reinstatement"),
        "participant.act_undone": translate("acts", "Undo"),
        "node.enrolled": translate("acts", "A station let in"),
        "node.revoked": translate("acts", "A station shut out"),
        "node.written_off": translate("acts", "A station written off"),
        "scan.refused": translate("acts", "Refused scan"),
        "visit.seat_taken": translate("acts", "Seat on a visit"),
        "visit.seat_released": translate("acts", "Seat given up"),
        "visit.waitlist_joined": translate("acts", "Place in line"),
        "visit.waitlist_left": translate("acts", "Left the line"),
        "door.passed": translate("acts", "Through a door"),
        "door.refused": translate("acts", "Refused at a door"),
    }.get(kind, translate("acts", "Another act"))


def method_words(method: str) -> str:
    """How somebody was checked in; other words, as a reason, stay as they are."""
    return {
        "badge": translate("acts", "Checked in by badge"),
        "code": translate("acts", "Checked in by code"),
        "name": translate("acts", "Checked in by name"),
        "walk-in": translate("acts", "Registered and checked in"),
    }.get(method, method)


def role_words(role: str) -> str:
    """What a station is for."""
    return {
        "desk": translate("roles", "Desk"),
        "self-service": translate("roles", "Self-service"),
        "gate": translate("roles", "Door"),
        "organiser": translate("roles", "Organiser"),
        "hub": translate("roles", "Hub"),
    }.get(role, role)
