"""What can be asked for about somebody's accreditation."""

from __future__ import annotations

from msgspec import Struct


class RecordAccreditation(Struct, frozen=True):
    """Say how somebody's accreditation stands now, and why."""

    participant: str
    state: str  # of accreditation_facts.STATES
    reason: str
    by: str = ""  # empty: whoever works at this station
