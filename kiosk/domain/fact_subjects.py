"""What a fact is, and what it can be about."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from kiosk.domain.entries import Subject


class Fact(Struct, frozen=True):
    """Base of all facts. `kind` and `version` name its form in the log for ever."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1

    @property
    def subject(self) -> Subject:
        raise TypeError(f"{type(self).__name__} names no subject")


class AboutEvent(Fact, frozen=True):
    """A fact about the event as a whole."""

    @property
    def subject(self) -> Subject:
        return Subject("event", "event")


class AboutParticipant(Fact, frozen=True):
    """A fact about one participant (32 hex digits)."""

    participant: str

    @property
    def subject(self) -> Subject:
        return Subject("participant", self.participant)


class AboutVisit(Fact, frozen=True):
    """A fact about the seats of one visit, by the visit's code."""

    visit: str

    @property
    def subject(self) -> Subject:
        return Subject("visit", self.visit)
