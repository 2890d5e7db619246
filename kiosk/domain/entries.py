"""An entry is one fact in one node's numbered sequence, as the folds see it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from kiosk.domain.facts import Fact


_NAME = re.compile(r"[^/]{1,64}/[0-9]{1,18}", re.ASCII)


class Stamp(Struct, frozen=True, order=True):
    """A hybrid logical clock reading: orders what is shown, decides no safety."""

    time_ms: int
    counter: int


class Branch(Struct, frozen=True, order=True):
    """One sequence: a node (32 hex digits) and the epoch it writes in."""

    origin: str
    epoch: int

    def __str__(self) -> str:
        return f"{self.origin}/{self.epoch}"

    @classmethod
    def parse(cls, text: str) -> Branch:
        origin, _, epoch = text.partition("/")
        return cls(origin, int(epoch))

    @classmethod
    def named(cls, text: str) -> Branch | None:
        """What somebody else wrote into an entry; None where it names no branch."""
        return cls.parse(text) if _NAME.fullmatch(text) else None


class EntryId(Struct, frozen=True, order=True):
    """Names one entry for ever: node, epoch and number (1, 2, 3... without gaps)."""

    origin: str
    epoch: int
    seq: int

    def __str__(self) -> str:
        return f"{self.origin}/{self.epoch}/{self.seq}"

    @property
    def branch(self) -> Branch:
        return Branch(self.origin, self.epoch)


class Subject(Struct, frozen=True, order=True):
    """What an entry is about: its kind ("participant", "visit", ...) and its identifier."""

    kind: str
    id: str


class Entry(Struct, frozen=True):
    """One entry, decoded. `fact` is None where the body was erased, withheld or is unknown here."""

    id: EntryId
    stamp: Stamp
    clock_ms: int  # what the node's own clock said, for people to read
    actor: str
    subject: Subject
    kind: str
    fact: Fact | None

    @property
    def order(self) -> tuple[Stamp, EntryId]:
        """The total order in which every node folds the same set of entries."""
        return (self.stamp, self.id)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The same entries in the order that every node agrees on."""
    return sorted(entries, key=_order)


def _order(entry: Entry) -> tuple[int, int, str, int, int]:
    """As `Entry.order`, in plain values: dataclasses take ten times as long to compare."""
    stamp, name = entry.stamp, entry.id
    return stamp.time_ms, stamp.counter, name.origin, name.epoch, name.seq
