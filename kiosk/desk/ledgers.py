"""The ledgers of visits, folded once for each state of the log."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from kiosk.domain import seats
from kiosk.domain.entries import Subject
from kiosk.domain.seat_ledger import Ledger
from kiosk.log import log
from kiosk.store.prepared import prepared
from kiosk.store.store import Store

_KIND = "visit"
_HOW_MANY = (
    select(func.count().label("count"))
    .select_from(log.ENTRY)
    .where(log.ENTRY.c.subject_kind == bindparam("kind"), log.ENTRY.c.subject_id == bindparam("id"))
)


class Ledgers:
    """Entries about a visit are only ever added, and none loses its content: so how many there are
    says whether one is new. What was read in a transaction that was taken back is forgotten."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, tuple[int, Ledger]] = {}
        store.on_forget(self._known.clear)
        store.on_rollback(self._known.clear)

    def of(self, visit: str) -> Ledger:
        with self._store.reading() as connection:
            counted = prepared(_HOW_MANY).all(connection, kind=_KIND, id=visit)
            count = int(counted[0].count)
            known = self._known.get(visit)
            if known is None or known[0] != count:
                subject = Subject(_KIND, visit)
                entries = log.about(self._store, [subject])[subject]
                known = self._known[visit] = (count, seats.fold_visit(visit, entries))
        return known[1]
