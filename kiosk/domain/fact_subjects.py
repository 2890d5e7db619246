"""What a fact is, and what it can be about."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import Subject


class Fact:
    """Base of all facts. `kind` and `version` name its form in the log for ever."""

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1

    @property
    def subject(self) -> Subject:
        raise TypeError(f"{type(self).__name__} names no subject")


class AboutEvent(Fact):
    """A fact about the event as a whole."""

    __slots__ = ()

    @property
    def subject(self) -> Subject:
        return Subject("event", "event")


class AboutParticipant(Fact):
    """A fact about one participant (32 hex digits)."""

    __slots__ = ()
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject("participant", self.participant)


class AboutVisit(Fact):
    """A fact about the seats of one visit, by the visit's code."""

    __slots__ = ()
    visit: str

    @property
    def subject(self) -> Subject:
        return Subject("visit", self.visit)
