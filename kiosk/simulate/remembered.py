"""Pure functions of the product, remembered: the same entries have the same meaning on every node.

A day's entries are verified, decoded and folded by each station again. What a function of values
alone said once it will say again, so a simulation need not ask it twice. Folds are remembered for
one day only, and by the order of what they were given, for a planted fault may change them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from typing import Any

from kiosk.credentials.node_key import verify
from kiosk.domain import seat_fold, seats
from kiosk.log.codec import decode_header, read_entry, to_entry
from kiosk.projections import rows
from kiosk.projections.rows import FOLDS
from kiosk.simulate.replacing import replaced
from kiosk.store.store import Store, _value_of

ANSWERS_KEPT = 20_000
PURE: tuple[Callable[..., Any], ...] = (verify, decode_header, read_entry, _value_of)

_places: list[tuple[Any, str, Callable[..., Any]]] = []


def prepare() -> None:
    """Find every name under which these functions are used. Once a process, before any fault
    is planted."""
    if _places:
        return
    quick: dict[Callable[..., Any], Callable[..., Any]] = {
        function: lru_cache(ANSWERS_KEPT)(function) for function in PURE
    }
    quick[to_entry] = _by_identity(to_entry)
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] != "kiosk" or name == __name__:
            continue
        for attribute, value in list(vars(module).items()):
            for function, remembering in quick.items():
                if value is function:
                    _places.append((module, attribute, remembering))


def _by_identity(decode: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """The headers are remembered themselves, so the same header is the same object."""
    known: dict[tuple[int, Any], tuple[Any, Any]] = {}

    def decoded(header: Any, body: Any) -> Any:
        place = (id(header), body)
        if place not in known:
            if len(known) > ANSWERS_KEPT:
                known.clear()
            known[place] = (header, decode(header, body))  # held: nothing else takes its number
        return known[place][1]

    return decoded


def _folding(fold: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """For one day: the same entries in the same order give the same rows."""
    known: dict[tuple[Any, tuple[int, ...]], tuple[Any, Any]] = {}

    def folded(subject: Any, entries: Sequence[Any]) -> Any:
        place = (subject, tuple(map(id, entries)))
        if place not in known:
            known[place] = (entries, fold(subject, entries))
        return known[place][1]

    return folded


_upsert_into = Store._upsert_into
_upserts: dict[int, Any] = {}


def _known_upsert(self: Store, table: Any) -> Any:
    """Every store is SQLite here, so one statement a table does for all of them."""
    if id(table) not in _upserts:
        _upserts[id(table)] = _upsert_into(self, table)
    return _upserts[id(table)]


@contextmanager
def remembering() -> Iterator[None]:
    """Inside the block the functions remember what they said."""
    prepare()
    folds = dict(FOLDS)
    with ExitStack() as stack:
        for module, name, function in _places:
            stack.enter_context(replaced(module, name, function))
        stack.enter_context(replaced(Store, "_upsert_into", _known_upsert))
        fold_visit = _folding(seat_fold.fold_visit)
        for module in (seats, rows):
            stack.enter_context(replaced(module, "fold_visit", fold_visit))
        FOLDS.update({kind: _folding(fold) for kind, fold in folds.items()})
        try:
            yield
        finally:
            FOLDS.update(folds)
