"""Facts about where somebody sits and may go, and what they look like: for badges and cards."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import AboutParticipant, Fact


class TableGiven(AboutParticipant, frozen=True):
    """Where the organiser seats somebody; blank: nowhere yet."""

    kind: ClassVar[str] = "participant.table_given"
    participant: str
    table: str
    seat: str


class ZonesGiven(AboutParticipant, frozen=True):
    """Where somebody's badge admits them."""

    kind: ClassVar[str] = "participant.zones_given"
    participant: str
    zones: tuple[str, ...]  # as the badge shows them, in the organiser's order


class PlaceChanged(AboutParticipant, frozen=True):
    """A desk gave somebody another place; fields not named stay as they are."""

    kind: ClassVar[str] = "participant.place_changed"
    participant: str
    changes: dict[str, str] = field(default_factory=dict)  # of places.PLACE_FIELDS
    was: dict[str, str] = field(default_factory=dict)  # what those fields said to the author


class PhotoGiven(Fact, frozen=True):
    """A picture of somebody's face. It is a subject of its own, so that whoever folds a person
    does not read their picture each time."""

    kind: ClassVar[str] = "photo.given"
    participant: str
    picture: bytes  # JPEG; empty: shown no more
    made_from: str  # a digest of the file that it was made from, to know that file again
    by_hand: bool = False  # somebody chose it, and no folder held it: one key takes it back

    @property
    def subject(self) -> Subject:
        return Subject(PHOTO, self.participant)


class PhotoTakenBack(Fact, frozen=True):
    """What was said of somebody's picture no longer counts; the one before it does."""

    kind: ClassVar[str] = "photo.taken_back"
    participant: str
    act: EntryId

    @property
    def subject(self) -> Subject:
        return Subject(PHOTO, self.participant)


PHOTO = "photo"
PLACE_FACTS: tuple[type[Fact], ...] = (
    TableGiven,
    ZonesGiven,
    PlaceChanged,
    PhotoGiven,
    PhotoTakenBack,
)
