"""How many people are registered and here: counted once, then kept up by each fold.

Counting a hundred thousand rows takes as long as ten scans, and the counts are shown after each.
For a start it takes longer than all the rest of opening: whoever closes the database writes them
down, and whoever changes a person first strikes that out, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary, ref

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, func, select

from kiosk.domain.overview import MINUTE_MS, DelegationCount
from kiosk.log import log
from kiosk.projections.tables import PARTICIPANT
from kiosk.store.many import Row
from kiosk.store.prepared import prepared
from kiosk.store.store import Store

CATEGORIES, DELEGATIONS, MINUTES = "categories", "delegations", "minutes"
_NAMES = tuple(column.name for column in PARTICIPANT.columns)
_CATEGORY, _DELEGATION, _HEAD, _CANCELLED, _HERE_MS, _PRINTS, _CHECK_INS = (
    _NAMES.index(name)
    for name in (
        "category",
        "delegation",
        "head_of_delegation",
        "cancelled",
        "checked_in_at_ms",
        "prints",
        "check_ins",
    )
)
_P = PARTICIPANT.c
_HERE = _P.checked_in_at_ms > 0
_BY_CATEGORY = (
    select(
        _P.category,
        func.count(),
        func.count().filter(_HERE),
        func.coalesce(func.sum(_P.prints), 0),
        func.count().filter(_P.check_ins > 1),
    )
    .where(_P.cancelled == "")
    .group_by(_P.category)
)
_BY_DELEGATION = (
    select(
        _P.delegation,
        func.count(),
        func.count().filter(_HERE),
        func.count().filter(_P.head_of_delegation),
        func.count().filter(_P.head_of_delegation, _HERE),
    )
    .where(_P.cancelled == "")
    .group_by(_P.delegation)
)
_MINUTE = _P.checked_in_at_ms // MINUTE_MS
_BY_MINUTE = select(_MINUTE, func.count()).where(_P.cancelled == "", _HERE).group_by(_MINUTE)
_COUNTED = {CATEGORIES: _BY_CATEGORY, DELEGATIONS: _BY_DELEGATION, MINUTES: _BY_MINUTE}
_KEPT = "tally"
Sums = dict[str, list[int]]


class Kept(Struct, frozen=True):
    """As they stood when the database was closed."""

    entries: int  # held then: a version that strikes nothing out has added some
    sums: dict[str, Sums]


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
        self._sums: dict[str, Sums] = {}  # of each kind that somebody has asked for
        # What a transaction changes, as it was before, and the store's pulse in it. Where a kind
        # was counted within it, nothing was.
        self._before: dict[tuple[str, str], list[int] | None] = {}
        self._counted_within: set[str] = set()
        self._pulse = -1

    def lines(self, store: Store) -> list[Line]:
        """By category, in their order; also in the middle of a transaction."""
        found = sorted(self._known(store, CATEGORIES).items())
        return [Line(category, *numbers) for category, numbers in found if numbers[0]]

    def delegations(self, store: Store) -> list[DelegationCount]:
        """By code, the empty one for whoever has none."""
        found = sorted(self._known(store, DELEGATIONS).items())
        return [DelegationCount(code, *numbers) for code, numbers in found if numbers[0]]

    def minutes(self, store: Store) -> list[tuple[int, int]]:
        """When those who are here came: minutes since 1970, and how many in each."""
        found = self._known(store, MINUTES).items()
        return sorted((int(minute), numbers[0]) for minute, numbers in found if numbers[0])

    def _known(self, store: Store, kind: str) -> Sums:
        with store.reading() as connection:
            if kind not in self._sums:
                self._sums[kind] = _taken_up(store).get(kind) or counted(connection, kind)
                if store.is_writing:  # what is counted may be taken back
                    self._begin(store)
                    self._counted_within.add(kind)
            return self._sums[kind]

    def change(self, store: Store, old: Iterable[Row], new: Iterable[Row]) -> None:
        """Whole rows of participants: these were in the table, and those are now."""
        _strike_out(store)
        self._begin(store)
        for sign, rows in ((-1, old), (1, new)):
            for row in rows:
                if row[_CANCELLED] == "":
                    for kind, key, numbers in _of_row(row):
                        if kind in self._sums:
                            self._add(kind, key, sign, numbers)

    def _begin(self, store: Store) -> None:
        if self._pulse != store.pulse:
            self._pulse = store.pulse
            self._before, self._counted_within = {}, set()

    def _add(self, kind: str, key: str, sign: int, numbers: tuple[int, ...]) -> None:
        sums = self._sums[kind]
        known = sums.get(key)
        if (kind, key) not in self._before:
            self._before[kind, key] = None if known is None else list(known)
        if known is None:
            known = sums[key] = [0] * len(numbers)
        for at, number in enumerate(numbers):
            known[at] += sign * number

    def take_back(self, store: Store) -> None:
        """The transaction was, and with it what it changed here."""
        if store.is_shared:
            self.forget()
        elif self._pulse == store.pulse:
            for (kind, key), numbers in self._before.items():
                if numbers is None:
                    self._sums[kind].pop(key, None)
                else:
                    self._sums[kind][key] = numbers
            for kind in self._counted_within:
                self._sums.pop(kind, None)
        self._pulse = -1

    def start_over(self, store: Store) -> None:
        """The table is filled anew, in this transaction."""
        _strike_out(store)
        self.forget()

    def keep(self, store: Store) -> None:
        """Nothing more is changed: write them down for the next start, where they are known."""
        if self._sums and store.is_sqlite:
            written = _taken_up(store)
            if not self._sums.keys() <= written.keys():
                kept = Kept(_entries(store), written | self._sums)
                store.set_setting(_KEPT, msgspec.json.encode(kept).decode())

    def forget(self) -> None:
        """The table may be another than it was: count again when somebody asks."""
        self._sums = {}
        self._pulse = -1


def counted(connection: Connection, kind: str) -> Sums:
    """As the rows say, however many there are."""
    rows = prepared(_COUNTED[kind]).all(connection)
    return {str(row[0]): [int(number) for number in row[1:]] for row in rows}


def _taken_up(store: Store) -> dict[str, Sums]:
    """What was written down, where it still holds."""
    text = store.setting(_KEPT)
    if not text:
        return {}
    try:
        kept = msgspec.json.decode(text, type=Kept)
    except msgspec.DecodeError:
        return {}  # of another version
    return kept.sums if kept.entries == _entries(store) else {}


def _strike_out(store: Store) -> None:
    if store.is_sqlite and store.setting(_KEPT):
        store.set_setting(_KEPT, "")


def _entries(store: Store) -> int:
    return sum(head.seq for head in log.heads(store).values())


def _of_row(row: Row) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """What one row adds to each kind."""
    here, head = row[_HERE_MS] > 0, bool(row[_HEAD])
    yield CATEGORIES, row[_CATEGORY], (1, here, row[_PRINTS], row[_CHECK_INS] > 1)
    yield DELEGATIONS, row[_DELEGATION], (1, here, head, head and here)
    if here:
        yield MINUTES, str(row[_HERE_MS] // MINUTE_MS), (1,)


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
