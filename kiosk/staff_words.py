"""What has to do with the staff's accounts, in English sentences for the terminal."""

from __future__ import annotations

from kiosk.domain import refusals as r


def about_staff(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case r.NotSignedIn():
            return "Nobody is signed in here. Sign in with your PIN first."
        case r.SupervisorNeeded(right=right):
            return f"This takes somebody who may {right}."
        case r.PinWrong(tries_left=left):
            return f"Wrong PIN. {left} more {'try' if left == 1 else 'tries'} at this station."
        case r.LockedOut(name=name):
            return (
                f"The PIN of {name} was wrong too often here. A supervisor unlocks it, or: "
                "kioskctl staff unlock."
            )
        case r.PinSecretMissing():
            return "PINs can be checked here after the next exchange. Let this station exchange."
        case r.UnknownStaff():
            return "No such account, or it is switched off. List them: kioskctl staff list."
        case r.StaffNameTaken(name=name):
            return f"Somebody called {name} has an account already. Add a letter or a place."
    return _about_keeping(refusal)


def _about_keeping(refusal: r.Refusal) -> str:
    match refusal:
        case r.AdministratorFirst():
            return "The first account has to be an administrator's."
        case r.LastAdministrator(name=name):
            return f"{name} is the only administrator. Make another one first."
        case r.PinTooEasy(digits_min=least, digits_max=most):
            return (
                f"A PIN has {least} to {most} digits, not all the same and not one after another."
            )
    return ""
