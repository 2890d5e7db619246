"""Facts of self-service: what somebody said at a kiosk, whom it called, and how kiosks are set."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import AboutParticipant, Fact

CALL, SELF_SERVICE_SUBJECT = "call", Subject("selfservice", "event")
NONE = "none"  # of a list that is meant to be empty

# Why a kiosk calls, where it is not the word of a Verdict.
ASKED, PROTOCOL, PRINTER = "asked", "protocol", "printer"
LOOK_UP, CORRECTION, TROUBLE = "look-up", "correction", "trouble"
PARTNER = "partner"  # of a meeting did not come
CALL_REASONS = (ASKED, PROTOCOL, PRINTER, LOOK_UP, CORRECTION, TROUBLE, PARTNER)


class SelfServiceSet(Fact, frozen=True):
    """The organiser sets how kiosks work: one setting; blank: as usual."""

    kind: ClassVar[str] = "selfservice.set"
    name: str
    value: str

    @property
    def subject(self) -> Subject:
        return SELF_SERVICE_SUBJECT


class SelfServiceWorded(Fact, frozen=True):
    """The organiser's own words for one text in one language; blank: the usual ones."""

    kind: ClassVar[str] = "selfservice.worded"
    name: str
    language: str
    text: str

    @property
    def subject(self) -> Subject:
        return SELF_SERVICE_SUBJECT


class ConsentSaid(AboutParticipant, frozen=True):
    """Somebody was shown the privacy notice and said yes or no to each purpose."""

    kind: ClassVar[str] = "participant.consent_said"
    participant: str
    given: dict[str, bool]  # purpose -> yes
    notice: str  # the version of the words that were shown
    language: str


class NeedsChanged(AboutParticipant, frozen=True):
    """Diet or access needs as somebody says them now; what is not named stays as it is, for the
    kiosk where it was said does not know the rest."""

    kind: ClassVar[str] = "participant.needs_changed"
    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # dietary, access


class PhotoChosen(AboutParticipant, frozen=True):
    """Whether somebody's picture may be taken and stand on the badge, as they say."""

    kind: ClassVar[str] = "participant.photo_chosen"
    participant: str
    wanted: bool


class CorrectionSuggested(AboutParticipant, frozen=True):
    """Somebody says that their details should read otherwise. Nothing changes by it: a desk
    looks at it and corrects them, or does not."""

    kind: ClassVar[str] = "participant.correction_suggested"
    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # of people.CORRECTABLE
    was: dict[str, str] = field(default_factory=dict)


class StaffCalled(Fact, frozen=True):
    """A kiosk calls somebody: with the real reason, which it does not show."""

    kind: ClassVar[str] = "call.made"
    call: str  # 32 hex digits
    participant: str  # empty: it does not know who it is
    step: str
    reason: str  # of CALL_REASONS, or the word of a Verdict
    ticket: str  # what the person is shown

    @property
    def subject(self) -> Subject:
        return Subject(CALL, self.call)


class CallAnswered(Fact, frozen=True):
    """Somebody sees to it: it leaves every desk's list."""

    kind: ClassVar[str] = "call.answered"
    call: str
    by: str
    how: str  # of selfservice_rules.ANSWERS

    @property
    def subject(self) -> Subject:
        return Subject(CALL, self.call)


SELF_SERVICE_FACTS: tuple[type[Fact], ...] = (
    SelfServiceSet,
    SelfServiceWorded,
    ConsentSaid,
    NeedsChanged,
    PhotoChosen,
    CorrectionSuggested,
    StaffCalled,
    CallAnswered,
)
