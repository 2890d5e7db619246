"""What a person must look at: things that stations did while they could not hear each other."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from msgspec import Struct

from kiosk.domain.entries import EntryId, Subject

ID_BYTES = 16


class ConflictKind(StrEnum):
    """Why somebody has to look. Each has its words in kiosk/conflict_words.py."""

    CHECKED_IN_TWICE = "checked in twice"
    REGISTERED_TWICE = "registered twice"
    REPLACED_TWICE = "replaced twice"  # two people come in one person's place
    EDITED_TWICE = "edited twice"
    ADMITTED_ALTHOUGH_CANCELLED = "admitted although cancelled"
    ADMITTED_ON_A_VOID_BADGE = "admitted on a void badge"
    VISITS_AT_ONE_TIME = "visits at one time"
    IN_TWO_BUSES = "in two buses"
    AT_TWO_DOORS = "at two doors"  # one badge, let in twice: a copy, or no news in between
    LATE_SALE = "late sale"  # of a seat, by a station that was written off or revoked
    VOID_SALE = "void sale"  # told to somebody as confirmed, and beaten by another act
    LATE_ACTS = "late acts"  # of a station after it was revoked
    FORK = "fork"
    NO_AUTHORITY = "no authority"
    MINTING_HELD = "minting held"
    UNKNOWN_KINDS = "unknown kinds"


class Side(Struct, frozen=True):
    """One of the acts that do not fit together."""

    act: EntryId | None  # None: it is no single act
    node: str
    station: str  # the station's name
    at_ms: int  # as that station's clock said
    actor: str
    value: str  # what it says: the text of a field, the visit, the name...
    participant: str = ""  # whom that names, where it is a person


class Conflict(Struct, frozen=True):
    """One line of the inbox. The same acts make the same conflict on every node."""

    id: str  # 32 hex digits
    kind: ConflictKind
    subject: Subject  # whom or what it is about: participant, visit, node
    name: str  # how that reads
    field: str  # of the participant, where the sides are its values; a visit's code; else empty
    sides: tuple[Side, ...]  # earliest first
    what_to_do: str  # a sentence
    can_settle: bool = True  # False: it goes by itself once its cause has gone

    @property
    def stations(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(side.station for side in self.sides))


class SettledConflict(Struct, frozen=True):
    """A conflict that somebody settled: what was decided, and where."""

    conflict: Conflict
    by: str
    how: str
    at_ms: int
    station: str


def conflict_id(kind: ConflictKind, subject: Subject, *parts: str) -> str:
    """The same for the same acts, in whatever order they are named."""
    text = "\0".join((kind.value, subject.kind, subject.id, *sorted(parts)))
    return hashlib.sha256(text.encode()).digest()[:ID_BYTES].hex()
