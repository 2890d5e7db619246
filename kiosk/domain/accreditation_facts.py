"""Facts about who may come at all: the organiser's accreditation of each person."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.fact_subjects import AboutParticipant

ACCREDITED = "accredited"
NOT_ACCREDITED = "not accredited"
DOCUMENT_MISSING = "document missing"
ADMITTED = "admitted"  # somebody answered for it, whatever the list says
STATES = (ACCREDITED, NOT_ACCREDITED, DOCUMENT_MISSING)


class AccreditationGiven(AboutParticipant, frozen=True):
    """How somebody's accreditation stands, as the list says; empty: it does not say."""

    kind: ClassVar[str] = "participant.accreditation_given"
    participant: str
    state: str  # of STATES


class AccreditationRecorded(AboutParticipant, frozen=True):
    """The same, as somebody at the event says it, who answers for it."""

    kind: ClassVar[str] = "participant.accreditation_recorded"
    participant: str
    state: str  # of STATES, or ADMITTED
    reason: str
    by: str
