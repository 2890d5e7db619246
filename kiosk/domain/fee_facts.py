"""Facts about the fee that a delegation owes, where it stands between somebody and their badge."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.fact_subjects import AboutParticipant


class FeeOverlooked(AboutParticipant, frozen=True):
    """Somebody was let in although the fee of their delegation is open; the fee stays open."""

    kind: ClassVar[str] = "participant.fee_overlooked"
    participant: str
    reason: str
    by: str
