"""Facts about what is lent at the desk: headsets, voting cards, whatever has a number on it."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact

ITEM = "item"


class ItemLent(Fact, frozen=True):
    """Somebody took it along."""

    kind: ClassVar[str] = "item.lent"
    item: str  # the number on it, in its normal form
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject(ITEM, self.item)


class ItemReturned(Fact, frozen=True):
    """Whoever had it gave it back."""

    kind: ClassVar[str] = "item.returned"
    item: str
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject(ITEM, self.item)


class LendingTakenBack(Fact, frozen=True):
    """That it was lent, or given back, no longer counts: it was a mistake."""

    kind: ClassVar[str] = "item.taken_back"
    item: str
    act: EntryId

    @property
    def subject(self) -> Subject:
        return Subject(ITEM, self.item)


LENDING_FACTS: tuple[type[Fact], ...] = (ItemLent, ItemReturned, LendingTakenBack)
