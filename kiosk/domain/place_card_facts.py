"""Facts about place cards: what each said when it was printed."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import Fact

PLACE_CARD = "place_card"


class PlaceCardPrinted(Fact, frozen=True):
    """Somebody's place card was printed and said this. A subject of its own, so that whoever folds
    a person does not read it."""

    kind: ClassVar[str] = "place_card.printed"
    participant: str
    says: dict[str, str] = field(default_factory=dict)  # of place_cards.SHOWN

    @property
    def subject(self) -> Subject:
        return Subject(PLACE_CARD, self.participant)
