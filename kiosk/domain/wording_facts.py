"""The fact that an organiser words a sentence otherwise."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import Fact

WORDING = Subject("wording", "event")


class WordingGiven(Fact, frozen=True):
    """From now on this sentence reads so at every station of the event."""

    kind: ClassVar[str] = "wording.given"
    language: str  # a code of kiosk/languages.py
    context: str
    source: str  # the sentence in English, as the catalogues have it
    forms: tuple[str, ...]  # one, or as many as the language has plurals; none: as shipped again

    @property
    def subject(self) -> Subject:
        return WORDING
