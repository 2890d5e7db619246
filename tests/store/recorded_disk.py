"""A disk as it may be after a power cut, rebuilt from the record of what was written to it.

What a file was told to force to the disk is there. Of what came later each write is there, or is
not, or is torn at sectors of 512 bytes, in any mixture. Names follow a journal: they become
certain in their order, when their folder is forced to the disk.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR_BYTES = 512
HEAD = struct.Struct("=cqqq")  # letter, two numbers, length of the payload; as the shim writes it
MARK = b"A"


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that the station did to its disk, or a mark that it set."""

    letter: bytes
    a: int
    b: int
    payload: bytes


def read_trace(path: Path) -> list[Record]:
    data, at, records = path.read_bytes(), 0, []
    while at < len(data):
        letter, a, b, length = HEAD.unpack_from(data, at)
        at += HEAD.size
        records.append(Record(letter, a, b, data[at : at + length]))
        at += length
    return records


def without_forcing(records: list[Record], ending: str) -> list[Record]:
    """The record of a program that forgot to force the files whose names end so to the disk."""
    opened: dict[int, str] = {}
    kept = []
    for record in records:
        if record.letter == b"O":
            opened[record.a] = os.fsdecode(record.payload)
        if record.letter != b"S" or not opened[record.a].endswith(ending):
            kept.append(record)
    return kept


@dataclass(slots=True, eq=False)
class _File:
    """What certainly is on the disk, and what was written since."""

    certain: bytearray = field(default_factory=bytearray)
    later: list[tuple[int, bytes | None]] = field(default_factory=list)  # None: cut to that length

    def force(self) -> None:
        for at, data in self.later:
            _apply(self.certain, at, data)
        self.later.clear()


Names = dict[str, bytes | bytearray | None]  # what is in each file; None: a folder


@dataclass(frozen=True, slots=True)
class Luck:
    """How much of what was not forced reached the disk before the power went."""

    kept: float
    torn: float

    @classmethod
    def draw(cls, rng: Random) -> Luck:
        kept = rng.choice((0.0, 0.1, 0.5, 0.9, 1.0, rng.random()))
        return cls(kept, rng.choice((0.0, 0.1, 0.5)))


class RecordedDisk:
    """Follows a record; at any point it can say how the disk may look."""

    def __init__(self) -> None:
        self._names: dict[str, _File | None] = {"": None}  # None: a folder
        self._certain_names: dict[str, _File | None] = {"": None}
        self._later_names: list[dict[str, _File | str | None]] = []
        self._handles: dict[int, _File | None] = {}

    def follow(self, record: Record) -> None:
        match record.letter:
            case b"O":
                self._open(record)
            case b"C":
                self._handles.pop(record.a)
            case b"W":
                self._written(record.a).later.append((record.b, record.payload))
            case b"T":
                self._written(record.a).later.append((record.b, None))
            case b"S":
                self._force(self._handles[record.a])
            case b"M":
                self._rename({os.fsdecode(record.payload): None})
            case b"U":
                self._rename({os.fsdecode(record.payload): _GONE})
            case b"R":
                old, new = os.fsdecode(record.payload).split("\0")
                self._rename({new: self._names[old], old: _GONE})
            case other:
                assert other == MARK, other

    def cut(self, rng: Random) -> Names:
        """Each name and what is in it, had the power gone now."""
        luck = Luck.draw(rng)
        names = dict(self._certain_names)
        for change in self._later_names[: rng.randint(0, len(self._later_names))]:
            _rename(names, change)
        return {
            name: None if file is None else _after_cut(file, luck, rng)
            for name, file in names.items()
            if name
        }

    def _open(self, record: Record) -> None:
        name = os.fsdecode(record.payload)
        if name not in self._names:
            assert record.b & os.O_CREAT, f"{name} is opened and was never made"
            self._rename({name: _File()})
        file = self._names[name]
        if record.b & os.O_TRUNC and file is not None:
            file.later.append((0, None))
        self._handles[record.a] = file

    def _written(self, handle: int) -> _File:
        file = self._handles[handle]
        assert file is not None, "a folder is written"
        return file

    def _force(self, file: _File | None) -> None:
        if file is not None:
            file.force()
            return
        for change in self._later_names:
            _rename(self._certain_names, change)
        self._later_names.clear()

    def _rename(self, change: dict[str, _File | str | None]) -> None:
        _rename(self._names, change)
        self._later_names.append(change)


_GONE = "gone"


def _rename(names: dict[str, _File | None], change: dict[str, _File | str | None]) -> None:
    for name, file in change.items():
        if isinstance(file, str):
            names.pop(name, None)
        else:
            names[name] = file


def _after_cut(file: _File, luck: Luck, rng: Random) -> bytes | bytearray:
    if not file.later:
        return file.certain  # not copied: whoever asked looks before the record goes on
    content = bytearray(file.certain)
    for at, data in file.later:
        if rng.random() < luck.kept:
            _apply(content, at, data)
        elif data is not None and rng.random() < luck.torn:
            for start, part in _sectors(at, data):
                if rng.random() < 0.5:
                    _apply(content, start, part)
    return content


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    end = at + len(data)
    while at < end:
        next_one = min(end, (at // SECTOR_BYTES + 1) * SECTOR_BYTES)
        yield at, data[len(data) - (end - at) : len(data) - (end - next_one)]
        at = next_one


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        content[at:] = bytes(max(0, at - len(content)))
        return
    if at > len(content):
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data
