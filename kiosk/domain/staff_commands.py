"""What can be asked about the accounts of the staff, in the imperative."""

from __future__ import annotations

from msgspec import Struct


class AddStaff(Struct, frozen=True):
    """Make an account. The first one of an event is an administrator's."""

    name: str
    role: str
    pin: str


class GiveRole(Struct, frozen=True):
    account: str
    role: str


class GivePin(Struct, frozen=True):
    """Another PIN; the one before is worth nothing any more."""

    account: str
    pin: str


class SwitchStaff(Struct, frozen=True):
    """Let an account be used, or not any more."""

    account: str
    on: bool
