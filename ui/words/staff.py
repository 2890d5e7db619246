"""Roles, rights and what is refused because of them, in words."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain.staff_rules import Right
from ui.words import translate


def role_words(role: str) -> str:
    match role:
        case "steward":
            return translate("staff", "Steward")
        case "desk":
            return translate("staff", "Desk")
        case "supervisor":
            return translate("staff", "Supervisor")
        case "protocol":
            return translate("staff", "Protocol")
        case "organiser":
            return translate("staff", "Organiser")
        case "administrator":
            return translate("staff", "Administrator")
    return role


def role_sentence(role: str) -> str:
    """What somebody in this role may do."""
    match role:
        case "steward":
            return translate("staff", "Counts people into buses.")
        case "desk":
            return translate(
                "staff", "Checks in, registers, corrects, reprints and signs up for visits."
            )
        case "protocol":
            return translate("staff", "As the desk, and prints many badges at once.")
        case "supervisor":
            return translate(
                "staff",
                "Answers for lost badges, late undo, cancellations and buses that leave without "
                "somebody; sets up printers.",
            )
        case "organiser":
            return translate(
                "staff",
                "As a supervisor, and imports lists, erases people, lets stations in, joins hubs, "
                "changes layouts and puts copies back.",
            )
        case "administrator":
            return translate("staff", "Everything, and keeps these accounts.")
    return ""


def right_words(right: str) -> str:
    """What somebody else is asked to answer for."""
    match right:
        case Right.CHECK_IN:
            return translate("rights", "Check somebody in")
        case Right.SIGN_UP:
            return translate("rights", "Sign somebody up for a visit")
        case Right.BOARD:
            return translate("rights", "Let somebody into a bus")
        case Right.UNDO:
            return translate("rights", "Undo")
        case Right.GO_THROUGH:
            return translate("rights", "Let somebody through a door")
        case Right.ADMIT:
            return translate("rights", "Let somebody in all the same")
        case Right.OVERRULE_DOOR:
            return translate("rights", "Let somebody in against the rules of a door")
        case Right.REPRINT:
            return translate("rights", "Print another badge")
        case Right.REGISTER:
            return translate("rights", "Register a walk-in")
        case Right.SUBSTITUTE:
            return translate("rights", "Put somebody in another's place")
        case Right.CORRECT:
            return translate("rights", "Correct somebody's details")
        case Right.PLAN_BUSES:
            return translate("rights", "Plan buses")
        case Right.REPRINT_LOST:
            return translate("rights", "Print another badge for one that is lost")
        case Right.UNDO_LATE:
            return translate("rights", "Undo an act of more than 15 minutes ago")
        case Right.LEAVE_BEHIND:
            return translate("rights", "Let a bus leave without somebody")
    return _rarer_right_words(right)


def _rarer_right_words(right: str) -> str:
    match right:
        case Right.CANCEL:
            return translate("rights", "Cancel a registration or reinstate it")
        case Right.SETTLE:
            return translate("rights", "Settle what does not fit together")
        case Right.DEPART:
            return translate("rights", "Record that a bus has left")
        case Right.PRINT_MANY:
            return translate("rights", "Print many badges")
        case Right.PROTOCOL:
            return translate("rights", "Decide for protocol")
        case Right.UNLOCK:
            return translate("rights", "Unlock an account")
        case Right.TRAIN:
            return translate("rights", "Start or end training")
        case Right.IMPORT:
            return translate("rights", "Import a list")
        case Right.ERASE:
            return translate("rights", "Erase a person")
        case Right.STATIONS:
            return translate("rights", "Let stations in or shut them out")
        case Right.STAFF:
            return translate("rights", "Keep the accounts of the staff")
        case Right.PRINTERS:
            return translate("rights", "Set up printers")
        case Right.LAYOUTS:
            return translate("rights", "Change the layouts of badges")
        case Right.COPIES:
            return translate("rights", "Put a copy back in the place of what is here")
        case Right.SET_UP:
            return translate("rights", "Set up this station")
    return right


def staff_refusal_words(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case r.NotSignedIn():
            return translate("refusals", "Nobody is signed in here. Sign in with your PIN first.")
        case r.SupervisorNeeded(right=right):
            return translate("refusals", "“{act}”: your role may not. Ask a supervisor.").format(
                act=right_words(right)
            )
        case r.PinWrong(tries_left=left):
            return translate("refusals", "Wrong PIN. Tries left at this station: {left}.").format(
                left=left
            )
        case r.LockedOut(name=name):
            return translate(
                "refusals", "The PIN of {name} was wrong too often. A supervisor can unlock it."
            ).format(name=name)
        case r.PinSecretMissing():
            return translate(
                "refusals", "This station can check PINs after its next exchange. Connect it."
            )
        case r.UnknownStaff():
            return translate("refusals", "There is no such account any more.")
    return _about_keeping(refusal)


def _about_keeping(refusal: r.Refusal) -> str:
    match refusal:
        case r.StaffNameTaken(name=name):
            return translate(
                "refusals", "Somebody called {name} has an account already. Add a letter."
            ).format(name=name)
        case r.AdministratorFirst():
            return translate("refusals", "The first account has to be an administrator's.")
        case r.LastAdministrator(name=name):
            return translate(
                "refusals", "{name} is the only administrator. Make another one first."
            ).format(name=name)
        case r.PinTooEasy(digits_min=least, digits_max=most):
            return translate(
                "refusals",
                "A PIN has {least} to {most} digits, not all the same and not one after another.",
            ).format(least=least, most=most)
    return ""
