"""Facts about interests and pledges: what somebody wants or promises, and who follows it up."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import Fact

INTEREST, TOPICS_SUBJECT = "interest", Subject("interest_topics", "event")


class AboutInterests(Fact, frozen=True):
    """A fact about one participant's interests. They are a subject of their own, so that whoever
    folds a person does not read them, and a station that may not see them holds no row of them."""

    participant: str

    @property
    def subject(self) -> Subject:
        return Subject(INTEREST, self.participant)


class InterestSaid(AboutInterests, frozen=True):
    """Somebody is interested in a topic, or pledges something; details that are not named stay as
    they were, for a kiosk does not know what was said before."""

    kind: ClassVar[str] = "interest.said"
    participant: str
    topic: str
    details: dict[str, str] = field(default_factory=dict)  # of interests.DETAILS


class InterestWithdrawn(AboutInterests, frozen=True):
    kind: ClassVar[str] = "interest.withdrawn"
    participant: str
    topic: str


class InterestTakenOn(AboutInterests, frozen=True):
    """Somebody follows it up from now on."""

    kind: ClassVar[str] = "interest.taken_on"
    participant: str
    topic: str
    owner: str  # empty: whoever wrote this


class InterestStateGiven(AboutInterests, frozen=True):
    """How far it has come."""

    kind: ClassVar[str] = "interest.state_given"
    participant: str
    topic: str
    state: str  # of interests.STATES


class InterestTopicSet(Fact, frozen=True):
    """The organiser offers a topic with these words and details, or offers it no more."""

    kind: ClassVar[str] = "interest.topic_set"
    topic: str
    labels: dict[str, str] = field(default_factory=dict)  # language -> words; none: the usual ones
    asks: tuple[str, ...] = ()  # of interests.DETAILS
    offered: bool = True

    @property
    def subject(self) -> Subject:
        return TOPICS_SUBJECT


PERSONAL_INTEREST_FACTS: tuple[type[Fact], ...] = (
    InterestSaid,
    InterestWithdrawn,
    InterestTakenOn,
    InterestStateGiven,
)
INTEREST_FACTS: tuple[type[Fact], ...] = (*PERSONAL_INTEREST_FACTS, InterestTopicSet)
