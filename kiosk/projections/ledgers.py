"""The ledgers of visits, of which only what is new in the log is folded, and what of them is shown.

A visit has a thousand acts, and each act about it asks for its ledger several times: folding them
all again would make each sign-up dearer than the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, bindparam, select

from kiosk.domain.entries import Branch, Entry, Subject
from kiosk.domain.seat_fold import VisitFold
from kiosk.domain.seat_ledger import Ledger
from kiosk.log import log
from kiosk.log.codec import read_entry
from kiosk.store.prepared import prepared
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

KIND = "visit"
_AFTER = select(ENTRY.c.subject_id, ENTRY.c.header, ENTRY.c.body).where(
    ENTRY.c.origin == bindparam("origin"),
    ENTRY.c.epoch == bindparam("epoch"),
    ENTRY.c.seq > bindparam("after"),
    ENTRY.c.subject_kind == bindparam("kind"),
)


class Ledgers:
    """What one store says about its visits.

    Entries about a visit are only ever added to a branch, and none loses its content: so what is
    new stands after the heads that were seen. Whatever was read in a transaction that was taken
    back is forgotten, and whatever another worker may have overtaken.
    """

    def __init__(self) -> None:
        self._folds: dict[str, VisitFold] = {}
        self._ledgers: dict[str, Ledger] = {}
        self._seen: dict[Branch, int] = {}
        self.shown: dict[str, Ledger] = {}  # of which visits the tables hold what this one says

    def of(self, store: Store, visit: str) -> Ledger:
        """As the log says it now, also in the middle of a transaction."""
        with store.reading() as connection:
            self._catch_up(store, connection)
            if visit not in self._folds:
                subject = Subject(KIND, visit)
                self._folds[visit] = fold = VisitFold(visit)
                fold.take(log.about(store, [subject])[subject])
        if visit not in self._ledgers:
            self._ledgers[visit] = self._folds[visit].ledger()
        return self._ledgers[visit]

    def _catch_up(self, store: Store, connection: Connection) -> None:
        new: dict[str, list[Entry]] = {}
        for branch, head in log.heads(store).items():
            after = self._seen.get(branch, 0)
            if head.seq > after and self._folds:
                for entry in _about_visits(connection, branch, after):
                    new.setdefault(entry.subject.id, []).append(entry)
            self._seen[branch] = head.seq
        # All at once: of what comes late, each by itself would cost a fold from the start.
        for visit in new.keys() & self._folds.keys():
            self._folds[visit].take(new[visit])
            self._ledgers.pop(visit, None)

    def forget(self) -> None:
        """The log, or the tables, may be others than they were."""
        for known in (self._folds, self._ledgers, self._seen, self.shown):
            known.clear()


def _about_visits(connection: Connection, branch: Branch, after: int) -> Iterator[Entry]:
    where = {"origin": branch.origin, "epoch": branch.epoch, "after": after, "kind": KIND}
    for visit, header, body in prepared(_AFTER).all(connection, **where):
        content = None if body is None else bytes(body)
        yield read_entry(bytes(header), content, Subject(KIND, visit))


_OF_STORES: WeakKeyDictionary[Store, Ledgers] = WeakKeyDictionary()


def ledgers_of(store: Store) -> Ledgers:
    """The same for the same store, whoever asks."""
    with store.lock:
        if store not in _OF_STORES:
            _OF_STORES[store] = ledgers = Ledgers()
            store.on_forget(ledgers.forget)
            store.on_rollback(ledgers.forget)
        return _OF_STORES[store]
