"""Fold everything that the log holds, subject after subject in one pass: for a whole rebuild."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from msgspec import Struct, field
from sqlalchemy import ColumnElement, Connection, and_, delete, select, tuple_
from sqlmodel import SQLModel

from kiosk.domain.entries import Entry, Subject
from kiosk.domain.facts import PersonErased
from kiosk.log.codec import read_entry
from kiosk.log.log import ENTRY
from kiosk.projections import tables as t
from kiosk.projections.ledgers import ledgers_of
from kiosk.projections.refold import _COLUMNS, OWNED
from kiosk.projections.rows import FOLDS
from kiosk.store.store import Store, table_of

ENTRIES_A_LOOK = 20_000  # so many are held in memory, decoded
ROWS_A_STEP = 100_000  # so many are written at once: an index is a page a row otherwise
_ORDER = (ENTRY.c.subject_kind, ENTRY.c.subject_id)
_SAID = (*_ORDER, ENTRY.c.header, ENTRY.c.body)
_OF = itemgetter(0, 1)
_SUBJECT_INDEX = next(index for index in ENTRY.indexes if index.name == "entry_subject")
Step = Callable[[int], None]  # how many entries are folded
Histories = list[tuple[Subject, list[Entry]]]
Key = tuple[str, str]  # of a subject: its kind and its identifier


class Folded(Struct):
    """What a fold of the whole log came upon."""

    subjects: list[Subject] = field(default_factory=list)
    erased: list[Subject] = field(default_factory=list)  # people whose erasure was asked for


class _Rows(Struct):
    """Rows that wait to be written, and the histories that they come from."""

    new: dict[type[SQLModel], list[tuple[Any, ...]]] = field(default_factory=dict)
    spans: list[tuple[str, str, str]] = field(default_factory=list)  # kind, first, last subject
    count: int = 0

    def add(self, histories: Histories) -> None:
        for kind, group in groupby(histories, key=lambda history: history[0].kind):
            same = list(group)
            self.spans.append((kind, same[0][0].id, same[-1][0].id))
            for subject, entries in same:
                for model, row in FOLDS[kind](subject, entries):
                    names = _COLUMNS[model]
                    self.new.setdefault(model, []).append(tuple(map(row.__getitem__, names)))
                    self.count += 1

    def write(self, store: Store) -> None:
        with store.transaction() as connection:
            ledgers_of(store).forget()
            for span in self.spans:
                _forget(connection, *span)
            for model, rows in self.new.items():
                store.insert_many(model, rows)


def without_index(store: Store) -> None:
    """Before a million entries come in: their index is made in one go afterwards."""
    with store.transaction() as connection:
        _SUBJECT_INDEX.drop(connection, checkfirst=True)


def fold_all(store: Store, progress: Step | None = None) -> Folded:
    """Make every row again from the log, many subjects in a transaction.

    Whatever is written in between folds its own subjects by itself, before or after.
    """
    with store.transaction() as connection:
        _SUBJECT_INDEX.create(connection, checkfirst=True)
    found, rows, read = Folded(), _Rows(), 0
    after: Key | None = ("", "")
    while after is not None:
        # Read and written under one lock, or an act in between would be written over.
        with store.transaction() as connection:
            while after is not None and rows.count < ROWS_A_STEP:
                histories, after = _next(connection, after)
                rows.add(histories)
                read += _note(found, histories)
                if progress is not None:
                    progress(read)
            rows.write(store)
        rows = _Rows()
    return found


def _note(found: Folded, histories: Histories) -> int:
    """Remember what was seen; how many entries it was."""
    for subject, entries in histories:
        found.subjects.append(subject)
        if any(entry.kind == PersonErased.kind for entry in entries):
            found.erased.append(subject)
    return sum(len(entries) for _, entries in histories)


def _next(connection: Connection, after: Key) -> tuple[Histories, Key | None]:
    """The whole histories of the next subjects, and the last one; None: there are no more."""
    wanted = select(*_SAID).order_by(*_ORDER).limit(ENTRIES_A_LOOK)
    rows: Sequence[Any] = connection.execute(wanted.where(tuple_(*_ORDER) > after)).fetchall()
    if len(rows) < ENTRIES_A_LOOK:
        return list(_histories(rows)), None
    # The last subject may go on beyond what was read: it is read by itself, whole.
    last = _OF(rows[-1])
    rest = connection.execute(select(*_SAID).where(tuple_(*_ORDER) == last)).fetchall()
    whole = [row for row in rows if _OF(row) != last]
    return [*_histories(whole), *_histories(rest)], last


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
        within: ColumnElement[bool] = table.c[name].between(first, last)
        if model is t.PassageRow:  # the one table that holds rows of several kinds
            within = and_(within, table.c.subject_kind == kind)
        connection.execute(delete(table).where(within))
    if kind == "event":
        connection.execute(delete(table_of(t.BadgeKeyRow)))
