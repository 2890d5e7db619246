"""What one press of undo would take back, in a few words."""

from __future__ import annotations

from ui.words import translate


def undo_words(kind: str, name: str) -> str:
    """`kind` is a fact's; empty: nothing to undo."""
    if not kind:
        return ""
    act = {
        "participant.checked_in": translate("undo", "Check-in"),
        "participant.badge_issued": translate("undo", "Reprint"),
        "participant.details_corrected": translate("undo", "Correction"),
        "participant.accreditation_recorded": translate("undo", "Accreditation"),
        "participant.role_changed": translate("undo", "Role in the delegation"),
        "participant.announcement_changed": translate("undo", "Announcement"),
        "delegation.standing_recorded": translate("undo", "Fee and credentials"),
        "quorum.ruled": translate("undo", "Rule of a quorum"),
        "quorum.meeting_bound": translate("undo", "Who counts as present"),
        "quorum.freeze_set": translate("undo", "A freeze that was set"),
        "participant.place_changed": translate("undo", "Table or zones"),
        "participant.cancelled": translate("undo", "Cancellation"),
        "participant.replaced": translate("undo", "Somebody in their place"),
        "call.made": translate("undo", "Sent on"),
        "participant.badge_collected": translate("undo", "Badge collected"),
        "participant.reinstated": translate("undo", "Reinstatement"),
        "photo.given": translate("desk", "Photograph"),
        "item.lent": translate("undo", "Item lent"),
        "item.returned": translate("undo", "Item taken back"),
        "appointment.made": translate("undo", "Meeting arranged"),
        "appointment.moved": translate("undo", "Meeting moved"),
        "appointment.called_off": translate("undo", "Meeting called off"),
        "appointment.held": translate("undo", "Meeting held"),
        "appointment.missed": translate("undo", "Meeting missed"),
        "visit.seat_taken": translate("undo", "Seat on a visit"),
        "visit.waitlist_joined": translate("undo", "Place in line"),
        "visit.seat_released": translate("undo", "Seat given up"),
        "visit.waitlist_left": translate("undo", "Left the line"),
        "door.passed": translate("undo", "Through a door"),
        "door.heads_counted": translate("undo", "Heads counted"),
    }.get(kind, translate("undo", "Last act"))
    return f"{act} · {name}" if name else act
