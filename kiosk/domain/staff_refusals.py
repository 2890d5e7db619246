"""Why something was not done, where it has to do with who works at the event."""

from __future__ import annotations

from msgspec import Struct


class NotSignedIn(Struct, frozen=True):
    """Nobody has said who they are."""


class SupervisorNeeded(Struct, frozen=True):
    """The role of whoever is signed in may not do this; somebody who may can answer for it."""

    right: str  # of staff_rules.Right


class PinWrong(Struct, frozen=True):
    tries_left: int


class LockedOut(Struct, frozen=True):
    """The PIN was wrong too often, at this station."""

    name: str


class PinSecretMissing(Struct, frozen=True):
    """This station has not been given yet what PINs are checked with."""


class UnknownStaff(Struct, frozen=True):
    """No such account, or it is switched off."""


class StaffNameTaken(Struct, frozen=True):
    name: str


class AdministratorFirst(Struct, frozen=True):
    """The first account has to be one that can make others."""


class LastAdministrator(Struct, frozen=True):
    """Without this account nobody could keep accounts any more."""

    name: str


class PinTooEasy(Struct, frozen=True):
    digits_min: int
    digits_max: int


StaffRefusal = (
    NotSignedIn
    | SupervisorNeeded
    | PinWrong
    | LockedOut
    | PinSecretMissing
    | UnknownStaff
    | StaffNameTaken
    | AdministratorFirst
    | LastAdministrator
    | PinTooEasy
)
