"""How many people are registered and here, by category: counted once, then kept up by each fold.

Counting a hundred thousand rows takes as long as ten scans, and the counts are shown after each.
For a start it takes longer than all the rest of opening: whoever closes the database writes them
down, and whoever changes a person first strikes that out, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary, ref

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, func, select

from kiosk.log import log
from kiosk.projections.tables import PARTICIPANT
from kiosk.store.many import Row
from kiosk.store.prepared import prepared
from kiosk.store.store import Store

_NAMES = tuple(column.name for column in PARTICIPANT.columns)
_CATEGORY, _CANCELLED, _HERE_MS, _PRINTS, _CHECK_INS = (
    _NAMES.index(name)
    for name in ("category", "cancelled", "checked_in_at_ms", "prints", "check_ins")
)
_COUNTED = (
    select(
        PARTICIPANT.c.category,
        func.count(),
        func.count().filter(PARTICIPANT.c.checked_in_at_ms > 0),
        func.coalesce(func.sum(PARTICIPANT.c.prints), 0),
        func.count().filter(PARTICIPANT.c.check_ins > 1),
    )
    .where(PARTICIPANT.c.cancelled == "")
    .group_by(PARTICIPANT.c.category)
)
_KEPT = "tally"


class Kept(Struct, frozen=True):
    """As they stood when the database was closed."""

    entries: int  # held then: a version that strikes nothing out has added some
    sums: dict[str, list[int]]


class Line(Struct, frozen=True):
    """Of the people of one category whose registration stands."""

    category: str
    people: int
    here: int
    prints: int
    twice: int  # checked in more than once


class Tally:
    """The counts of one store. Read and changed under its lock, within its transactions."""

    def __init__(self) -> None:
        self._sums: dict[str, list[int]] | None = None
        # As they were before the transaction that changes them, and the store's pulse in it.
        self._before: tuple[int, dict[str, list[int]] | None] | None = None

    def lines(self, store: Store) -> list[Line]:
        """By category, in their order; also in the middle of a transaction."""
        with store.reading() as connection:
            if self._sums is None:
                self._sums = _taken_up(store) or counted(connection)
                if store.is_writing:  # what is counted may be taken back
                    self._before = store.pulse, None
            sums = sorted(self._sums.items())
        return [Line(category, *numbers) for category, numbers in sums if numbers[0]]

    def change(self, store: Store, old: Iterable[Row], new: Iterable[Row]) -> None:
        """Whole rows of participants: these were in the table, and those are now."""
        _strike_out(store)
        if self._sums is None:
            return
        if self._before is None or self._before[0] != store.pulse:
            self._before = store.pulse, {name: list(sums) for name, sums in self._sums.items()}
        for sign, rows in ((-1, old), (1, new)):
            for row in rows:
                if row[_CANCELLED] == "":
                    sums = self._sums.setdefault(row[_CATEGORY], [0, 0, 0, 0])
                    for at, number in enumerate(_of_row(row)):
                        sums[at] += sign * number

    def take_back(self, store: Store) -> None:
        """The transaction was, and with it what it changed here."""
        if store.is_shared:
            self.forget()
        elif self._before is not None and self._before[0] == store.pulse:
            self._sums = self._before[1]
        self._before = None

    def start_over(self, store: Store) -> None:
        """The table is filled anew, in this transaction."""
        _strike_out(store)
        self.forget()

    def keep(self, store: Store) -> None:
        """Nothing more is changed: write them down for the next start, where they are known."""
        if self._sums is not None and store.is_sqlite and not store.setting(_KEPT):
            kept = Kept(_entries(store), self._sums)
            store.set_setting(_KEPT, msgspec.json.encode(kept).decode())

    def forget(self) -> None:
        """The table may be another than it was: count again when somebody asks."""
        self._sums = self._before = None


def counted(connection: Connection) -> dict[str, list[int]]:
    """As the rows say, however many there are."""
    rows = prepared(_COUNTED).all(connection)
    return {row[0]: [int(number) for number in row[1:]] for row in rows}


def _taken_up(store: Store) -> dict[str, list[int]] | None:
    """What was written down, where it still holds."""
    text = store.setting(_KEPT)
    if not text:
        return None
    kept = msgspec.json.decode(text, type=Kept)
    return kept.sums if kept.entries == _entries(store) else None


def _strike_out(store: Store) -> None:
    if store.is_sqlite and store.setting(_KEPT):
        store.set_setting(_KEPT, "")


def _entries(store: Store) -> int:
    return sum(head.seq for head in log.heads(store).values())


def _of_row(row: Row) -> tuple[int, int, int, int]:
    return 1, row[_HERE_MS] > 0, row[_PRINTS], row[_CHECK_INS] > 1


_OF_STORES: WeakKeyDictionary[Store, Tally] = WeakKeyDictionary()


def tally_of(store: Store) -> Tally:
    """The same for the same store, whoever asks."""
    with store.lock:
        if store not in _OF_STORES:
            _OF_STORES[store] = tally = Tally()
            store.on_forget(tally.forget)
            weak = ref(store)

            def take_back() -> None:
                known = weak()
                if known is not None:
                    tally.take_back(known)

            store.on_rollback(take_back)
        return _OF_STORES[store]
