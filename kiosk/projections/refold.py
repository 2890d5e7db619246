"""Bring the rows of some subjects in line with the log: their whole history, folded again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlmodel import SQLModel

from kiosk.domain.entries import Subject
from kiosk.log import log
from kiosk.projections import tables as t
from kiosk.projections.rows import FOLDS
from kiosk.store.prepared import prepared
from kiosk.store.store import Store, table_of

SUBJECTS_A_STEP = 400

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
}


# Built once: every act runs some of them.
_INSERT = {model: insert(table_of(model)) for model in t.TABLES}
_OWNED = [(owned, table_of(owned[0]), owned[1]) for rows in OWNED.values() for owned in rows]
_FORGET_ONE = {owned: delete(t).where(t.c[name] == bindparam("one")) for owned, t, name in _OWNED}
_FORGET_SOME = {
    owned: delete(t).where(t.c[name].in_(bindparam("some", expanding=True)))
    for owned, t, name in _OWNED
}


def refold(
    store: Store, subjects: Iterable[Subject], progress: Callable[[int], None] | None = None
) -> None:
    """Fold these subjects again and replace their rows, in the caller's transaction."""
    wanted = sorted(subject for subject in set(subjects) if subject.kind in FOLDS)
    for start in range(0, len(wanted), SUBJECTS_A_STEP):
        part = wanted[start : start + SUBJECTS_A_STEP]
        _refold_part(store, part)
        if progress is not None:
            progress(start + len(part))


def _refold_part(store: Store, subjects: Sequence[Subject]) -> None:
    histories = log.about(store, subjects)
    new: dict[type[SQLModel], list[dict[str, Any]]] = {}
    for subject, entries in histories.items():
        for model, row in FOLDS[subject.kind](subject, entries):
            new.setdefault(model, []).append(row)
    with store.transaction() as connection:
        for kind in sorted({subject.kind for subject in subjects}):
            ids = [subject.id for subject in subjects if subject.kind == kind]
            _forget(connection, kind, ids)
        for model, rows in new.items():
            if len(rows) == 1:
                prepared(_INSERT[model]).write(connection, rows[0])
            else:
                connection.execute(_INSERT[model], rows)


def _forget(connection: Connection, kind: str, ids: list[str]) -> None:
    for owned in OWNED[kind]:
        if len(ids) == 1:
            prepared(_FORGET_ONE[owned]).write(connection, {"one": ids[0]})
        else:
            connection.execute(_FORGET_SOME[owned], {"some": ids})
    if kind == "event":
        connection.execute(delete(table_of(t.BadgeKeyRow)))


def rebuild(store: Store, progress: Callable[[int, int], None] | None = None) -> int:
    """Drop every projection and fold the whole log again. Returns the number of subjects."""
    from kiosk.projections.bulk import fold_all

    total = sum(head.seq for head in log.heads(store).values())
    with store.transaction():
        store.drop(t.TABLES)
        store.create(t.TABLES)
        found = fold_all(store, None if progress is None else lambda done: progress(done, total))
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
