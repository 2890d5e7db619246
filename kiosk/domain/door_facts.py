"""What can happen at the door of a session: who went in or out, who was refused, heads counted."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.fact_subjects import Fact

IN, OUT = "in", "out"  # the two directions, as facts name them
DIRECTIONS = (IN, OUT)
DOOR, HEADS = "door", "heads"  # kinds of subjects


class AboutPassages(Fact, frozen=True):
    """A fact about one participant at the door of one session. Each pair is a subject of its own:
    a door with two thousand people behind it folds no more for the next one than an empty one."""

    session: str
    participant: str

    @property
    def subject(self) -> Subject:
        return Subject(DOOR, f"{self.session}/{self.participant}")


class PassedDoor(AboutPassages, frozen=True):
    """Somebody was let in, or went out."""

    kind: ClassVar[str] = "door.passed"
    session: str
    participant: str
    direction: str  # of DIRECTIONS
    method: str  # badge, code, hand
    issue: int = 0  # of the badge that was scanned; 0: none was
    although: str = ""  # why they were let in although the rules say no; empty: they say yes


class PassageTakenBack(AboutPassages, frozen=True):
    """Counted by mistake: these passages no longer count."""

    kind: ClassVar[str] = "door.taken_back"
    session: str
    participant: str
    passages: tuple[EntryId, ...]  # whatever clocks say


class DoorRefused(Fact, frozen=True):
    """A scan at a door that was turned away; kept, exchanged and exported like any act."""

    kind: ClassVar[str] = "door.refused"
    session: str
    participant: str  # empty: nobody we know
    code_digest: str  # of what was scanned, where it names nobody
    direction: str
    verdict: str
    reason: str = ""
    method: str = ""

    @property
    def subject(self) -> Subject:
        return Subject(DOOR, f"{self.session}/{self.participant or self.code_digest}")


class HeadsCounted(Fact, frozen=True):
    """An usher looked into the room and counted. It stands beside the scans and changes none."""

    kind: ClassVar[str] = "door.heads_counted"
    session: str
    heads: int

    @property
    def subject(self) -> Subject:
        return Subject(HEADS, self.session)


class HeadsTakenBack(Fact, frozen=True):
    """Counted wrong: these counts no longer stand."""

    kind: ClassVar[str] = "door.heads_taken_back"
    session: str
    counts: tuple[EntryId, ...]

    @property
    def subject(self) -> Subject:
        return Subject(HEADS, self.session)


class DoorsSet(Fact, frozen=True):
    """When the door of a session takes people; blank: as doors usually do."""

    kind: ClassVar[str] = "session.doors_set"
    session: str
    opens: str  # ISO local time at the venue
    closes: str

    @property
    def subject(self) -> Subject:
        return Subject("session", self.session)
