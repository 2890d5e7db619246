"""What can happen to the accounts of an event's staff, and acts that somebody answers for."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact


class AboutStaff(Fact, frozen=True):
    """A fact about one account (32 hex digits)."""

    account: str

    @property
    def subject(self) -> Subject:
        return Subject("staff", self.account)


class StaffAdded(AboutStaff, frozen=True):
    """Somebody works at this event. From the first one on, stations ask who is there."""

    kind: ClassVar[str] = "staff.added"
    account: str
    name: str
    role: str  # see staff_rules.py


class StaffRoleGiven(AboutStaff, frozen=True):
    kind: ClassVar[str] = "staff.role_given"
    account: str
    role: str


class StaffPinGiven(AboutStaff, frozen=True):
    """What a PIN is checked against. Useless to guess from without the secret of the event that
    `pepper` names: that one travels sealed."""

    kind: ClassVar[str] = "staff.pin_given"
    account: str
    pepper: str  # 16 hex digits
    salt: bytes
    check: bytes
    passes: int
    memory_kib: int


class StaffSwitched(AboutStaff, frozen=True):
    """The account may be used, or not any more."""

    kind: ClassVar[str] = "staff.switched"
    account: str
    on: bool


class StaffLockedOut(AboutStaff, frozen=True):
    """At its author's station the PIN of this account was wrong too often."""

    kind: ClassVar[str] = "staff.locked_out"
    account: str


class PinPepperSealed(Fact, frozen=True):
    """The secret without which no PIN can be checked, handed to nodes of the event."""

    kind: ClassVar[str] = "staff.pepper_sealed"
    pepper: str
    boxes: tuple[tuple[str, bytes], ...]  # node, and the secret sealed to it alone

    @property
    def subject(self) -> Subject:
        return Subject("staff", f"pepper {self.pepper}")


class OverrideGiven(Fact, frozen=True):
    """Somebody let another one do what their role may not, and says why."""

    kind: ClassVar[str] = "staff.override_given"
    right: str  # see staff_rules.py
    account: str  # who answers for it
    name: str
    by: str  # who did it
    reason: str
    participant: str  # empty: it was about nobody
    acts: tuple[EntryId, ...]

    @property
    def subject(self) -> Subject:
        if self.participant:
            return Subject("participant", self.participant)
        return Subject("staff", self.account)
