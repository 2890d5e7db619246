"""Subjects whose entries are stored and whose rows are not folded yet: put down, and made good.

They stand in the database beside the entries and are committed with them, so whatever ends the
program, nothing is forgotten.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator

from sqlalchemy import bindparam, delete, select, tuple_

from kiosk.domain.entries import Subject
from kiosk.projections.refold import refold
from kiosk.store import many
from kiosk.store.store import Store
from kiosk.store.tables import UNFOLDED

SUBJECTS_A_STEP = 500
SUBJECTS_BESIDE_PEOPLE = 25  # whoever acts at this desk meanwhile waits for so many: some ten ms
BREATH_S = 0.001  # between two steps: a lock that is taken again at once lets nobody in

_NAME = (UNFOLDED.c.kind, UNFOLDED.c.id)
_SOME = select(*_NAME).order_by(*_NAME).limit(SUBJECTS_A_STEP)
_ANY = select(UNFOLDED.c.kind).limit(1)
_UP_TO = delete(UNFOLDED).where(tuple_(*_NAME) <= tuple_(bindparam("kind"), bindparam("id")))


def owe(store: Store, subjects: Collection[Subject]) -> None:
    """These are to be folded later. In the transaction that stores their entries."""
    rows = [(subject.kind, subject.id) for subject in subjects]
    with store.transaction() as connection:
        many.insert_new(connection, UNFOLDED, rows)


def make_good(store: Store, *, at_least: int = SUBJECTS_A_STEP) -> Iterator[list[Subject]]:
    """Fold what is owed, a few subjects in a transaction; what each of these was about.

    A transaction ends early, after so many `at_least`, where somebody waits for it."""
    while True:
        with store.transaction() as connection:
            subjects = [Subject(kind, id_) for kind, id_ in connection.execute(_SOME).all()]
            folded = _fold(store, subjects, at_least)
            if folded:
                last = subjects[folded - 1]
                connection.execute(_UP_TO, {"kind": last.kind, "id": last.id})
        if folded:
            yield subjects[:folded]
        if folded == len(subjects) < SUBJECTS_A_STEP:
            return
        time.sleep(BREATH_S)


def _fold(store: Store, subjects: list[Subject], at_least: int) -> int:
    """Fold them until somebody waits. How many of them were."""
    folded = 0
    while folded < len(subjects) and not (folded and store.lock.is_wanted):
        some = subjects[folded : folded + at_least]
        refold(store, some)
        folded += len(some)
    return folded


def make_good_after_a_stop(store: Store) -> None:
    """When a database is opened: what whoever had it open before did not come to."""
    with store.reading() as connection:
        is_owed = connection.execute(_ANY).first() is not None
    if is_owed:
        list(make_good(store))
