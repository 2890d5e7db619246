"""After a run: the files of all nodes, read past the product, and held to what was promised.

None of the folds that the product uses takes part, nor its exchange.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from kiosk.desk import open_desk
from kiosk.partition.raw_file import RawFile
from kiosk.projections.tables import TABLES
from kiosk.simulate.raw import EntryName, RawEntry, RawLog, Violation
from kiosk.simulate.truth import TrueSeats


class Ledger(Struct, frozen=True):
    """What one station confirmed to the people before it."""

    acts: int
    refused: int
    entries: frozenset[EntryName]


class Read(Struct, frozen=True):
    """One node's file: its log, and a digest of each table that a person may be shown."""

    log: RawLog
    tables: dict[str, str]
    seats: dict[tuple[str, int], str]  # visit and right -> who sits there


def read_ledger(path: Path) -> Ledger:
    """The whole lines; a kill may have cut the last one, which then was not confirmed."""
    text = path.read_text("utf-8") if path.exists() else ""
    lines = [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]
    entries = frozenset(tuple(entry) for line in lines for entry in line["entries"])
    return Ledger(len(lines), sum(bool(line["refusal"]) for line in lines), entries)


class Checked(Struct, frozen=True):
    """What the files showed."""

    problems: tuple[str, ...] = ()  # promises that were broken, a sentence each
    entries: int = 0  # that the first node holds


def check(folders: Mapping[str, Path], ledgers: Mapping[str, Ledger]) -> Checked:
    """Read the files of all nodes, which have ended. The hub is the first."""
    try:
        nodes = {name: _read(name, folder) for name, folder in folders.items()}
        problems = (
            *_all_everywhere(nodes, ledgers),
            *_same_tables(nodes),
            *_seats(nodes),
            *_rebuilt(*next(iter(folders.items()))),
        )
    except Violation as violation:
        return Checked((str(violation),))
    return Checked(problems, len(next(iter(nodes.values())).log.entries))


def _read(name: str, folder: Path) -> Read:
    with RawFile(folder) as file:
        log = RawLog(file, name)
        log.follow()
        log.check_all_marks()
        for salt, body, header in file.execute("SELECT salt, body, header FROM entry"):
            if body is None or hashlib.sha256(salt + body).digest() not in header:
                raise Violation("the chain holds", f"{name} lacks a body, or holds a false one")
        if file.execute("SELECT 1 FROM fork"):
            raise Violation("a branch has one history", f"{name} holds a fork")
        tables = {model.name: _digest(file, model.name) for model in TABLES}
        taken = file.execute("SELECT visit, number, participant FROM seat WHERE state = 'taken'")
        return Read(log, tables, {(visit, number): who for visit, number, who in taken})


def _digest(file: RawFile, table: str) -> str:
    columns = sorted(row[1] for row in file.execute(f'PRAGMA table_info("{table}")'))
    names = ", ".join(f'"{column}"' for column in columns)
    rows = file.execute(f'SELECT {names} FROM "{table}"')  # noqa: S608 - names of our own tables
    digest = hashlib.sha256()
    for line in sorted(repr(row) for row in rows):
        digest.update(line.encode())
    return digest.hexdigest()


def _all_everywhere(nodes: Mapping[str, Read], ledgers: Mapping[str, Ledger]) -> Iterator[str]:
    union: dict[EntryName, RawEntry] = {}
    for name, node in nodes.items():
        for entry in node.log.entries.values():
            if union.setdefault(entry.name, entry).hash != entry.hash:
                yield f"{name} holds another {entry} than the others"
    for station, ledger in ledgers.items():
        for name, node in nodes.items():
            lost = sorted(ledger.entries - node.log.entries.keys())
            if lost:
                yield f"{len(lost)} entries that {station} confirmed are not on {name}: {lost[0]}"
    for name, node in nodes.items():
        missing = len(union) - len(node.log.entries)
        if missing:
            yield f"{missing} entries that others hold are not on {name}"
    branches = {entry.branch for entry in union.values()}
    if len(branches) > len(nodes):
        yield f"{len(nodes)} nodes wrote {len(branches)} branches: a restart was taken for a copy"


def _same_tables(nodes: Mapping[str, Read]) -> Iterator[str]:
    first, *others = nodes.items()
    for name, node in others:
        differing = [table for table in node.tables if node.tables[table] != first[1].tables[table]]
        if differing:
            yield f"{', '.join(differing)} differ on {name} and {first[0]}"


def _seats(nodes: Mapping[str, Read]) -> Iterator[str]:
    """All that was ever done about seats, in an order in which it can have happened."""
    union = {entry.name: entry for node in nodes.values() for entry in node.log.entries.values()}
    truth = TrueSeats()
    for entry in sorted(union.values(), key=_order):
        truth.add(entry)  # raises where a bus is too full, or a right is spent twice
    sitting = {
        (visit, number): right.participant
        for visit, rights in truth.rights.items()
        for number, right in rights.items()
        if right.state == "taken"
    }
    for name, node in nodes.items():
        if node.seats != sitting:
            yield f"{name} shows other people on the buses than were confirmed"


def _order(entry: RawEntry) -> tuple[tuple[int, int], EntryName]:
    return entry.order


def _rebuilt(name: str, folder: Path) -> Iterator[str]:
    with open_desk(folder) as desk:
        live = desk.digests()
        desk.rebuild()
        if desk.digests() != live:
            yield f"{name} makes other tables of its log than it showed"
