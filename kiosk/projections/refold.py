"""Bring the rows of some subjects in line with the log: their whole history, folded again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from kiosk.domain.entries import Subject
from kiosk.domain.facts import PersonErased
from kiosk.log import log
from kiosk.projections import ledgers, protocol_tables
from kiosk.projections import tables as t
from kiosk.projections.rows import FOLDS, Rows, changed_acts, visit_rows
from kiosk.projections.tally import tally_of
from kiosk.store import many
from kiosk.store.many import Row
from kiosk.store.store import Store
from kiosk.store.tables import UNFOLDED

SUBJECTS_A_STEP = 2_000

# Which rows stand for a subject: the table and the column that holds the subject's identifier.
OWNED: dict[str, tuple[tuple[Table, str], ...]] = {
    "event": ((t.EVENT, "id"),),
    "delegation": ((t.DELEGATION, "code"),),
    "session": ((t.SESSION, "code"),),
    "node": ((t.NODE, "id"),),
    "participant": ((t.PARTICIPANT, "id"), (t.PASSAGE, "subject_id")),
    "code": ((t.PASSAGE, "subject_id"),),
    "visit": (
        (t.VISIT, "code"),
        (t.SEAT, "visit"),
        (t.WAITING, "visit"),
        (t.PASSAGE, "subject_id"),
    ),
    "boarding": (
        (t.BUS, "visit"),
        (t.BOARDING, "visit"),
        (t.PASSAGE, "subject_id"),
    ),
    "place_card": ((protocol_tables.PLACE_CARD, "participant"),),
    "arrival": ((protocol_tables.ARRIVAL, "participant"),),
    "precedence": ((protocol_tables.PRECEDENCE, "event"),),
    "quorum": ((protocol_tables.QUORUM, "event"), (protocol_tables.FROZEN, "event")),
    "door": ((t.DOOR, "id"), (t.PASSAGE, "subject_id")),
    "call": ((t.CALL, "call"),),
    "interest": ((t.INTEREST, "participant"),),
    "appointment": ((t.APPOINTMENT, "appointment"),),
    "heads": ((t.HEADS, "session"), (t.PASSAGE, "subject_id")),
}
# What else has rows of a person. An erasure is said of the person alone, and ends these too.
BESIDE = ("interest", "place_card")
_COLUMNS = {table: tuple(c.name for c in table.columns) for table in t.TABLES}
# A row as it is written: its values in the order of the columns.
VALUES: dict[Table, Callable[[dict[str, Any]], Row]] = {
    table: itemgetter(*columns) for table, columns in _COLUMNS.items()
}
_KEYS = {
    table: tuple(columns.index(name) for name in many.keys_of(table))
    for table, columns in _COLUMNS.items()
}


def refold(
    store: Store, subjects: Iterable[Subject], progress: Callable[[int], None] | None = None
) -> None:
    """Fold these subjects again and bring their rows in line, in the caller's transaction."""
    wanted = sorted(subject for subject in set(subjects) if subject.kind in FOLDS)
    done = 0
    for kind, same in groupby(wanted, key=lambda subject: subject.kind):
        alike = list(same)
        for start in range(0, len(alike), SUBJECTS_A_STEP):
            part = alike[start : start + SUBJECTS_A_STEP]
            if kind == ledgers.KIND:
                _refold_visits(store, part)
            else:
                erased = _refold_part(store, kind, part)
                for beside in BESIDE if erased else ():
                    _refold_part(store, beside, [Subject(beside, one) for one in erased])
            done += len(part)
            if progress is not None:
                progress(done)


def _refold_part(store: Store, kind: str, subjects: Sequence[Subject]) -> list[str]:
    """Only what differs is written: a row costs a page of the disk for each of its indexes.
    Returns who was erased."""
    erased: list[str] = []
    new: dict[Table, dict[Row, Row]] = {table: {} for table, _ in OWNED[kind]}
    for subject, entries in log.about(store, subjects).items():
        for table, row in FOLDS[kind](subject, entries):
            values = VALUES[table](row)
            new.setdefault(table, {})[_key(table, values)] = values
        if kind == "participant" and any(entry.kind == PersonErased.kind for entry in entries):
            erased.append(subject.id)
    ids = [subject.id for subject in subjects]
    with store.transaction() as connection:
        if kind == "event":
            connection.execute(delete(t.BADGE_KEY))
        for table, name in OWNED[kind]:
            old = _rows_of(connection, (table, name), kind, ids)
            if table is t.PARTICIPANT:
                tally_of(store).change(store, old.values(), new[table].values())
            _bring_in_line(connection, table, old, new.pop(table))
        for table, rows in new.items():
            many.insert(connection, table, list(rows.values()))
    return erased


def _refold_visits(store: Store, visits: Sequence[Subject]) -> None:
    """As any other subject; but of a visit whose rows are known, only what its new entries changed
    is looked at: it has many acts, and each of them asks for this."""
    known = ledgers.ledgers_of(store)
    with store.transaction() as connection:
        for visit in visits:
            after, before = known.of(store, visit.id), known.shown.get(visit.id)
            acts, acts_before = changed_acts(after, before)
            new, old = _by_table(visit_rows(after, acts)), _by_table([])
            if before is not None:
                old = _by_table(visit_rows(before, acts_before))
            for table, name in OWNED[ledgers.KIND]:
                if before is None:
                    old[table] = _rows_of(connection, (table, name), ledgers.KIND, [visit.id])
                _bring_in_line(connection, table, old[table], new[table])
            known.shown[visit.id] = after


def _by_table(rows: Rows) -> dict[Table, dict[Row, Row]]:
    found: dict[Table, dict[Row, Row]] = {m: {} for m, _ in OWNED[ledgers.KIND]}
    for table, row in rows:
        values = VALUES[table](row)
        found[table][_key(table, values)] = values
    return found


def _rows_of(
    connection: Connection, owned: tuple[Table, str], kind: str, ids: list[str]
) -> dict[Row, Row]:
    table, name = owned
    # Passages are the one table that holds rows of several kinds of subject.
    by: dict[str, Any] = {"subject_kind": kind} if table is t.PASSAGE else {}
    rows = many.rows_where(connection, table, _COLUMNS[table], by | {name: ids})
    return {_key(table, row): tuple(row) for row in rows}


def _bring_in_line(
    connection: Connection, table: Table, old: dict[Row, Row], new: dict[Row, Row]
) -> None:
    """Make the old rows the new ones. Of a row that stays, only the columns that changed."""
    columns = _COLUMNS[table]
    many.delete(connection, table, [key for key in old if key not in new])
    fresh: list[Row] = []
    changed: dict[Row, list[Row]] = {}
    for key, row in new.items():
        before = old.get(key)
        if before is None:
            fresh.append(row)
        elif before != row:
            at = tuple(n for n, value in enumerate(row) if value != before[n])
            changed.setdefault(at, []).append((*(row[n] for n in at), *key))
    for at, rows in changed.items():
        many.update(connection, table, tuple(columns[n] for n in at), rows)
    many.insert(connection, table, fresh)


def _key(table: Table, row: Row) -> Row:
    return tuple(row[at] for at in _KEYS[table])


def rebuild(store: Store, progress: Callable[[int, int], None] | None = None) -> int:
    """Drop every projection and fold the whole log again. Returns the number of subjects."""
    from kiosk.projections import models
    from kiosk.projections.bulk import fold_all

    total = sum(head.seq for head in log.heads(store).values())
    with store.transaction():
        store.drop(t.TABLES)
        store.make(models.TABLES)
        tally_of(store).start_over(store)
        store.clear((UNFOLDED,))
        told = None if progress is None else lambda done: progress(done, total)
        found = fold_all(store, told, beside=False)
        store.set_setting("projections_version", str(t.VERSION))
    return len(found.subjects)


def digests(store: Store) -> dict[str, str]:
    """SHA-256 of every projection, row by row in key order: equal on nodes that hold the same."""
    found: dict[str, str] = {}
    with store.reading() as connection:
        for table in t.TABLES:
            digest = hashlib.sha256()
            names = sorted(column.name for column in table.columns)
            rows = connection.execute(select(*(table.c[name] for name in names))).all()
            lines = sorted(json.dumps([_plain(value) for value in row]) for row in rows)
            for line in lines:
                digest.update(line.encode())
            found[table.name] = digest.hexdigest()
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    return value
