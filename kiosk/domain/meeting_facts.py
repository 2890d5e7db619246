"""Facts of a body's meeting: in which room it sits, when its board shall be frozen, and what of
that, and of standings and quorums, was taken back."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact
from kiosk.domain.protocol_facts import QUORUM


class MeetingBound(Fact, frozen=True):
    """A body meets in this session: present is who is inside its room, as its doors count."""

    kind: ClassVar[str] = "quorum.meeting_bound"
    body: str  # of quorum.BODIES
    session: str  # empty: whoever is checked in counts as present

    @property
    def subject(self) -> Subject:
        return QUORUM


class FreezeSet(Fact, frozen=True):
    """The board of a body shall be frozen at that time, by the station that this entry is of."""

    kind: ClassVar[str] = "quorum.freeze_set"
    body: str
    at: str  # ISO, with milliseconds, in UTC
    by: str

    @property
    def subject(self) -> Subject:
        return QUORUM


class QuorumTakenBack(Fact, frozen=True):
    """What these entries said of a quorum, a meeting or a freeze to come counts no more. What was
    frozen stays."""

    kind: ClassVar[str] = "quorum.taken_back"
    acts: tuple[EntryId, ...]

    @property
    def subject(self) -> Subject:
        return QUORUM


class StandingTakenBack(Fact, frozen=True):
    """What this entry said of a delegation's fee and credentials counts no more."""

    kind: ClassVar[str] = "delegation.standing_taken_back"
    code: str
    act: EntryId

    @property
    def subject(self) -> Subject:
        return Subject("delegation", self.code)


MEETING_FACTS: tuple[type[Fact], ...] = (
    MeetingBound,
    FreezeSet,
    QuorumTakenBack,
    StandingTakenBack,
)
