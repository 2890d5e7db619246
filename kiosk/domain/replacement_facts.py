"""Facts about who comes in another's place, and who collects a badge for somebody else."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.fact_subjects import AboutParticipant

LETTER, IDENTITY, BOTH = SEEN = ("letter", "identity", "letter and identity")


class RegistrationReplaced(AboutParticipant, frozen=True):
    """Another person comes in this one's place. It names them by identifier and code only, so that
    who is erased is not named by it."""

    kind: ClassVar[str] = "participant.replaced"
    participant: str
    by: str  # participant
    code: str  # theirs
    reason: str


class StandsIn(AboutParticipant, frozen=True):
    """This person comes in another's place, and is there what stands here."""

    kind: ClassVar[str] = "participant.stands_in"
    participant: str
    instead_of: str  # participant
    code: str  # theirs
    category: str
    delegation: str
    head_of_delegation: bool
    role: str  # of protocol_facts.ROLES; empty: as the category says
    accompanies: str  # participant


class BadgeCollected(AboutParticipant, frozen=True):
    """The badge was handed to somebody else, who is named, on what they showed."""

    kind: ClassVar[str] = "participant.badge_collected"
    participant: str
    by: str
    seen: str  # of SEEN
    issue: int
