"""Fold everything that the log holds, subject after subject in one pass: for a whole rebuild."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, and_, delete, select, tuple_
from sqlmodel import SQLModel

from kiosk.domain.entries import Entry, Subject
from kiosk.log.codec import read_entry
from kiosk.log.log import ENTRY
from kiosk.projections import tables as t
from kiosk.projections.refold import OWNED
from kiosk.projections.rows import FOLDS
from kiosk.store.store import Store, table_of

ENTRIES_A_STEP = 20_000  # so many are held in memory, and make one transaction
_ORDER = (ENTRY.c.subject_kind, ENTRY.c.subject_id)
_SAID = (*_ORDER, ENTRY.c.header, ENTRY.c.body)
_OF = itemgetter(0, 1)
Step = Callable[[int], None]  # how many subjects are done
_COLUMNS = {model: [column.name for column in table_of(model).columns] for model in t.TABLES}


def fold_all(store: Store, progress: Step | None = None) -> int:
    """Make every row again, some thousands of subjects in a transaction. Returns how many.

    Whatever is written in between folds its own subjects by itself, before or after.
    """
    done = 0
    after: tuple[str, str] | None = None
    while True:
        with store.transaction() as connection:
            histories, after = _next(connection, after)
            _fold(store, connection, histories)
        done += len(histories)
        if progress is not None:
            progress(done)
        if after is None:
            return done


Histories = list[tuple[Subject, list[Entry]]]


def _next(
    connection: Connection, after: tuple[str, str] | None
) -> tuple[Histories, tuple[str, str] | None]:
    """The whole histories of the next subjects, and the last one; None: there are no more."""
    wanted = select(*_SAID).order_by(*_ORDER).limit(ENTRIES_A_STEP)
    if after is not None:
        wanted = wanted.where(tuple_(*_ORDER) > tuple_(*after))
    rows: Sequence[Any] = connection.execute(wanted).fetchall()
    if not rows:
        return [], None
    last = _OF(rows[-1])
    if len(rows) < ENTRIES_A_STEP:
        return list(_histories(rows)), None
    # The last subject may go on beyond what was read: it is read by itself, whole.
    rest = select(*_SAID).where(tuple_(*_ORDER) == tuple_(*last))
    whole = [row for row in rows if _OF(row) != last]
    return [*_histories(whole), *_histories(connection.execute(rest).fetchall())], last


def _histories(rows: Sequence[Any]) -> Iterator[tuple[Subject, list[Entry]]]:
    for (kind, id_), group in groupby(rows, key=_OF):
        if kind in FOLDS:
            subject = Subject(kind, id_)
            yield subject, [_entry(row, subject) for row in group]


def _entry(row: Any, subject: Subject) -> Entry:
    body = row[3]
    return read_entry(bytes(row[2]), None if body is None else bytes(body), subject)


def _forget(connection: Connection, kind: str, first: str, last: str) -> None:
    """Rows of subjects that were folded before, from one identifier to another."""
    for model, name in OWNED[kind]:
        table = table_of(model)
        within = table.c[name].between(first, last)
        if model is t.PassageRow:  # the one table that holds rows of several kinds
            within = and_(within, table.c.subject_kind == kind)
        connection.execute(delete(table).where(within))
    if kind == "event":
        connection.execute(delete(table_of(t.BadgeKeyRow)))


def _fold(store: Store, connection: Connection, histories: Histories) -> None:
    for kind, group in groupby(histories, key=lambda history: history[0].kind):
        ids = [subject.id for subject, _ in group]
        _forget(connection, kind, ids[0], ids[-1])
    new: dict[type[SQLModel], list[tuple[Any, ...]]] = {}
    for subject, entries in histories:
        for model, row in FOLDS[subject.kind](subject, entries):
            new.setdefault(model, []).append(tuple(row[name] for name in _COLUMNS[model]))
    for model, rows in new.items():
        store.insert_many(model, rows)
