"""Bring the rows of some subjects in line with the log: their whole history, folded again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlmodel import SQLModel

from kiosk.domain.entries import Subject
from kiosk.domain.facts import PersonErased
from kiosk.log import log
from kiosk.projections import ledgers
from kiosk.projections import tables as t
from kiosk.projections.rows import FOLDS, Rows, changed_acts, visit_rows
from kiosk.projections.tally import tally_of
from kiosk.store import many
from kiosk.store.many import Row
from kiosk.store.store import Store, table_of
from kiosk.store.tables import UnfoldedRow

SUBJECTS_A_STEP = 2_000

# Which rows stand for a subject: the table and the column that holds the subject's identifier.
OWNED: dict[str, tuple[tuple[type[SQLModel], str], ...]] = {
    "event": ((t.EventRow, "id"),),
    "delegation": ((t.DelegationRow, "code"),),
    "session": ((t.SessionRow, "code"),),
    "node": ((t.NodeRow, "id"),),
    "participant": ((t.ParticipantRow, "id"), (t.PassageRow, "subject_id")),
    "code": ((t.PassageRow, "subject_id"),),
    "visit": (
        (t.VisitRow, "code"),
        (t.SeatRow, "visit"),
        (t.WaitingRow, "visit"),
        (t.PassageRow, "subject_id"),
    ),
    "boarding": (
        (t.BusRow, "visit"),
        (t.BoardingRow, "visit"),
        (t.PassageRow, "subject_id"),
    ),
    "place_card": ((t.PlaceCardRow, "participant"),),
    "arrival": ((t.ArrivalRow, "participant"),),
    "precedence": ((t.PrecedenceRow, "event"),),
    "quorum": ((t.QuorumRow, "event"), (t.FrozenRow, "event")),
    "door": ((t.DoorRow, "id"), (t.PassageRow, "subject_id")),
    "call": ((t.CallRow, "call"),),
    "interest": ((t.InterestRow, "participant"),),
    "appointment": ((t.AppointmentRow, "appointment"),),
    "heads": ((t.HeadsRow, "session"), (t.PassageRow, "subject_id")),
}
# What else has rows of a person. An erasure is said of the person alone, and ends these too.
BESIDE = ("interest", "place_card")
_COLUMNS = {model: tuple(c.name for c in table_of(model).columns) for model in t.TABLES}
# A row as it is written: its values in the order of the columns.
VALUES: dict[type[SQLModel], Callable[[dict[str, Any]], Row]] = {
    model: itemgetter(*columns) for model, columns in _COLUMNS.items()
}
_KEYS = {
    model: tuple(columns.index(name) for name in many.keys_of(table_of(model)))
    for model, columns in _COLUMNS.items()
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
    new: dict[type[SQLModel], dict[Row, Row]] = {model: {} for model, _ in OWNED[kind]}
    for subject, entries in log.about(store, subjects).items():
        for model, row in FOLDS[kind](subject, entries):
            values = VALUES[model](row)
            new.setdefault(model, {})[_key(model, values)] = values
        if kind == "participant" and any(entry.kind == PersonErased.kind for entry in entries):
            erased.append(subject.id)
    ids = [subject.id for subject in subjects]
    with store.transaction() as connection:
        if kind == "event":
            connection.execute(delete(table_of(t.BadgeKeyRow)))
        for model, name in OWNED[kind]:
            old = _rows_of(connection, (model, name), kind, ids)
            if model is t.ParticipantRow:
                tally_of(store).change(store, old.values(), new[model].values())
            _bring_in_line(connection, model, old, new.pop(model))
        for model, rows in new.items():
            many.insert(connection, table_of(model), list(rows.values()))
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
            for model, name in OWNED[ledgers.KIND]:
                if before is None:
                    old[model] = _rows_of(connection, (model, name), ledgers.KIND, [visit.id])
                _bring_in_line(connection, model, old[model], new[model])
            known.shown[visit.id] = after


def _by_table(rows: Rows) -> dict[type[SQLModel], dict[Row, Row]]:
    found: dict[type[SQLModel], dict[Row, Row]] = {m: {} for m, _ in OWNED[ledgers.KIND]}
    for model, row in rows:
        values = VALUES[model](row)
        found[model][_key(model, values)] = values
    return found


def _rows_of(
    connection: Connection, owned: tuple[type[SQLModel], str], kind: str, ids: list[str]
) -> dict[Row, Row]:
    model, name = owned
    # Passages are the one table that holds rows of several kinds of subject.
    by: dict[str, Any] = {"subject_kind": kind} if model is t.PassageRow else {}
    rows = many.rows_where(connection, table_of(model), _COLUMNS[model], by | {name: ids})
    return {_key(model, row): tuple(row) for row in rows}


def _bring_in_line(
    connection: Connection, model: type[SQLModel], old: dict[Row, Row], new: dict[Row, Row]
) -> None:
    """Make the old rows the new ones. Of a row that stays, only the columns that changed."""
    table, columns = table_of(model), _COLUMNS[model]
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


def _key(model: type[SQLModel], row: Row) -> Row:
    return tuple(row[at] for at in _KEYS[model])


def rebuild(store: Store, progress: Callable[[int, int], None] | None = None) -> int:
    """Drop every projection and fold the whole log again. Returns the number of subjects."""
    from kiosk.projections.bulk import fold_all

    total = sum(head.seq for head in log.heads(store).values())
    with store.transaction():
        store.drop(t.TABLES)
        store.create(t.TABLES)
        tally_of(store).forget()
        store.clear((UnfoldedRow,))
        told = None if progress is None else lambda done: progress(done, total)
        found = fold_all(store, told, beside=False)
        store.set_setting("projections_version", str(t.VERSION))
    return len(found.subjects)


def digests(store: Store) -> dict[str, str]:
    """SHA-256 of every projection, row by row in key order: equal on nodes that hold the same."""
    found: dict[str, str] = {}
    with store.reading() as connection:
        for model in t.TABLES:
            table = table_of(model)
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
