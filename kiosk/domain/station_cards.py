"""Stations and their health, as one node knows them: plain values, and the fold of their story."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, in_order


class ForkSide(Struct, frozen=True):
    """One of two entries under the same number of the same branch. Times in ms since 1970."""

    kind: str  # of the fact
    at_ms: int  # by the clock of whoever wrote it
    actor: str


class ForkCard(Struct, frozen=True):
    """A branch that was continued twice: where it parts, and what each side did there."""

    seq: int
    held: ForkSide  # the side that counts here
    beside: ForkSide  # kept as proof, and not counted
    more: int  # further entries of the other side that are kept here


class WriteOff(Struct, frozen=True):
    """Two people say that a station will not come back."""

    attested_by: tuple[str, ...]
    reason: str
    at_ms: int


class StationCard(Struct, frozen=True):
    """One node of the event. Times in ms since 1970, 0 for not known."""

    node: str
    name: str
    role: str
    is_here: bool  # this very station
    is_hub: bool  # the one that this station exchanges with
    enrolled_ms: int
    contact_ms: int  # its last exchange with this hub; 0 on whoever is no hub
    clock_offset_ms: int  # its clock less ours, at that time
    last_act_ms: int  # by its own clock, of what is known here
    acts: int  # that are known here
    seats_free: int  # rights that it may still give out
    seats_given: int
    seats_stranded: int  # rights that nobody can give out: a lost station's, or an old epoch's
    revoked: bool
    written_off: WriteOff | None
    epochs: int  # more than one: it was put back from a backup, or copied
    fork: ForkCard | None


class StationStory(Struct, frozen=True):
    """What the log says about one node."""

    enrolled_ms: int = 0
    written_off: WriteOff | None = None


def station_story(entries: Iterable[Entry]) -> StationStory:
    """Fold what is said about a node. The same set of entries gives the same story."""
    story = StationStory()
    for entry in in_order(entries):
        match entry.fact:
            case f.NodeEnrolled():
                story = replace(story, enrolled_ms=story.enrolled_ms or entry.clock_ms)
            case f.StationWrittenOff(attested_by=names, reason=reason):
                told = WriteOff(tuple(names), reason, entry.clock_ms)
                story = replace(story, written_off=story.written_off or told)
    return story
