"""What has to do with the staff's accounts, in sentences for the terminal."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.speech import translate


def about_staff(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case r.NotSignedIn():
            return translate("terminal", "Nobody is signed in here. Sign in with your PIN first.")
        case r.SupervisorNeeded(right=right):
            return translate("terminal", "This takes somebody who may {right}.").format(right=right)
        case r.PinWrong(tries_left=left):
            return translate("terminal", "Wrong PIN. %n tries left at this station.", "", left)
        case r.LockedOut(name=name):
            return translate(
                "terminal",
                "The PIN of {name} was wrong too often here. A supervisor unlocks it, or: "
                "kioskctl staff unlock.",
            ).format(name=name)
        case r.PinSecretMissing():
            return translate(
                "terminal",
                "PINs can be checked here after the next exchange. Let this station exchange.",
            )
        case r.UnknownStaff():
            return translate(
                "terminal",
                "No such account, or it is switched off. List them: kioskctl staff list.",
            )
        case r.StaffNameTaken(name=name):
            return translate(
                "terminal",
                "Somebody called {name} has an account already. Add a letter or a place.",
            ).format(name=name)
    return _about_keeping(refusal)


def _about_keeping(refusal: r.Refusal) -> str:
    match refusal:
        case r.AdministratorFirst():
            return translate("terminal", "The first account has to be an administrator's.")
        case r.LastAdministrator(name=name):
            return translate(
                "terminal", "{name} is the only administrator. Make another one first."
            ).format(name=name)
        case r.PinTooEasy(digits_min=least, digits_max=most):
            return translate(
                "terminal",
                "A PIN has {least} to {most} digits, not all the same and not one after another.",
            ).format(least=least, most=most)
    return ""
