"""Fold everything that the log holds, each subject once: for a rebuild, and for a new station."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from msgspec import Struct, field
from sqlalchemy import ColumnElement, Connection, Table, and_, delete, select

from kiosk.bulk_work import bulk_work
from kiosk.domain.entries import Branch, Entry, Subject
from kiosk.domain.exchange import Head
from kiosk.domain.facts import PersonErased
from kiosk.log import log
from kiosk.projections import tables as t
from kiosk.projections.heard import Heard
from kiosk.projections.ledgers import ledgers_of
from kiosk.projections.passes import Said, history, said_between, said_since, shares
from kiosk.projections.refold import OWNED, VALUES, refold
from kiosk.projections.rows import FOLDS
from kiosk.projections.tally import tally_of
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

ROWS_A_STEP = 100_000  # so many are written at once: an index is a page a row otherwise
PIECES_WAITING_MAX = 1  # beside the one that is made: rows wait in memory
_SUBJECT_INDEX = next(index for index in ENTRY.indexes if index.name == "entry_subject")
# Made in one go once the rows are there: row by row it would cost more than the rows.
_LATER_INDEXES = [index for table in (t.PASSAGE, t.PARTICIPANT) for index in table.indexes]
Progress = Callable[[int], None]  # how many entries are folded
Made = list[tuple[Table, tuple[Any, ...]]]  # rows, in the order of their columns


class Folded(Struct):
    """What a fold of the whole log came upon."""

    subjects: list[Subject] = field(default_factory=list)
    erased: list[Subject] = field(default_factory=list)  # people whose erasure was asked for
    entries: int = 0

    def note(self, subject: Subject, entries: list[Entry]) -> None:
        self.subjects.append(subject)
        self.entries += len(entries)
        if any(entry.kind == PersonErased.kind for entry in entries):
            self.erased.append(subject)


class _Whole(Struct):
    """One fold of the whole log."""

    store: Store
    before: dict[Branch, Head]  # the heads when it began
    were_empty: bool  # the tables, then
    said: Said | None  # by all these entries; None: it is read from the file
    made: list[tuple[Subject, Made]] = field(default_factory=list)
    rows: int = 0

    def add(self, subject: Subject, entries: list[Entry]) -> None:
        made = [(table, VALUES[table](row)) for table, row in FOLDS[subject.kind](subject, entries)]
        self.made.append((subject, made))
        self.rows += len(made)

    def take(self) -> _Step:
        """What was made since, to be written."""
        made, self.made, self.rows = self.made, [], 0
        return _Step(self, made)


class _Step(Struct):
    """Subjects in order, whose rows are written in one transaction."""

    whole: _Whole
    made: list[tuple[Subject, Made]]

    def write(self) -> None:
        """What somebody wrote about meanwhile was folded by whoever wrote, from all that is held:
        of that, what we have made is old."""
        store = self.whole.store
        new: dict[Table, list[tuple[Any, ...]]] = {}
        with store.transaction() as connection:
            ledgers_of(store).forget()
            tally_of(store).start_over(store)
            meanwhile = said_since(store, self.whole.before)
            if not self.whole.were_empty:
                self._forget(connection)
            for subject, made in self.made:
                if subject not in meanwhile:
                    for table, row in made:
                        new.setdefault(table, []).append(row)
            for table, rows in new.items():
                store.insert_many(table, rows)
            refold(store, meanwhile)

    def _forget(self, connection: Connection) -> None:
        for kind, group in groupby((subject for subject, _ in self.made), key=attrgetter("kind")):
            ids = [subject.id for subject in group]
            _forget(connection, kind, ids[0], ids[-1])


def without_index(store: Store) -> None:
    """Before a million entries come in: their index is made in one go afterwards."""
    with store.transaction() as connection:
        _SUBJECT_INDEX.drop(connection, checkfirst=True)


def with_index(store: Store) -> None:
    """Somebody asks about one person after another."""
    with store.transaction() as connection:
        _SUBJECT_INDEX.create(connection, checkfirst=True)


def fold_all(
    store: Store,
    progress: Progress | None = None,
    *,
    heard: Heard | None = None,
    beside: bool = True,
) -> Folded:
    """Make every row again from the log, many subjects in a transaction.

    Whatever is written in between folds its own subjects by itself, before or after. `heard`: the
    log, as far as it is in memory. `beside`: a thread of its own writes rows while the next ones
    are made; not within a transaction.
    """
    found, whole = Folded(), _begin(store, heard)
    with bulk_work(), _Writing(beside=beside) as writing:
        for number, said in enumerate(_shares(whole)):
            if not number:  # made while the first share is folded; who acted here before has it
                writing.of(partial(with_index, store))
            for subject, history_of in _histories(said):
                whole.add(subject, history_of)
                found.note(subject, history_of)
                if whole.rows >= ROWS_A_STEP:
                    writing.of(whole.take().write)
                    if progress is not None:
                        progress(found.entries)
        writing.of(whole.take().write)
    with store.transaction() as connection:
        for index in _LATER_INDEXES:
            index.create(connection, checkfirst=True)
    if progress is not None:
        progress(found.entries)
    return found


class _Writing:
    """Does one piece of writing while the next are made, or at once."""

    def __init__(self, *, beside: bool) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="folding") if beside else None
        self._under_way: deque[Future[None]] = deque()

    def of(self, piece: Callable[[], None]) -> None:
        if self._thread is None:
            piece()
            return
        self._finish(PIECES_WAITING_MAX)
        self._under_way.append(self._thread.submit(piece))

    def _finish(self, but: int = 0) -> None:
        while len(self._under_way) > but:
            self._under_way.popleft().result()

    def __enter__(self) -> _Writing:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            if self._thread is not None:
                self._thread.shutdown(cancel_futures=True)


def _shares(whole: _Whole) -> Iterator[Said]:
    """All that is said, of some subjects after others."""
    if whole.said is not None:
        yield whole.said
        return
    for share in shares(sum(head.seq for head in whole.before.values())):
        yield said_between(whole.store, share)


def _begin(store: Store, heard: Heard | None) -> _Whole:
    with store.transaction() as connection:
        are_empty = all(
            connection.execute(select(table).limit(1)).first() is None
            for owned in OWNED.values()
            for table, _ in owned
        )
        if are_empty:
            for index in _LATER_INDEXES:
                index.drop(connection, checkfirst=True)
        said = None if heard is None else heard.take(pulse=store.pulse)
        return _Whole(store, log.heads(store), are_empty, said)


def _histories(said: Said) -> Iterator[tuple[Subject, list[Entry]]]:
    """Subject after subject, in order; what was read of each is let go of."""
    for kind, id_ in sorted(said):
        entries = said.pop((kind, id_))
        if kind in FOLDS:
            subject = Subject(kind, id_)
            yield subject, history(subject, entries)


def _forget(connection: Connection, kind: str, first: str, last: str) -> None:
    """Rows of subjects that were folded before, from one identifier to another."""
    for table, name in OWNED[kind]:
        within: ColumnElement[bool] = table.c[name].between(first, last)
        if table is t.PASSAGE:  # the one table that holds rows of several kinds
            within = and_(within, table.c.subject_kind == kind)
        connection.execute(delete(table).where(within))
    if kind == "event":
        connection.execute(delete(t.BADGE_KEY))
