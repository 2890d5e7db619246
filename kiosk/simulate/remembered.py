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

from kiosk.credentials.node_key import NodeKey, verify
from kiosk.desk import registry
from kiosk.desk.registry import Nodes
from kiosk.desk.seating import Seating
from kiosk.domain import nodes, seat_fold, seats
from kiosk.log import log
from kiosk.log.codec import decode_header, read_entry, to_entry
from kiosk.projections import rows
from kiosk.projections.rows import FOLDS
from kiosk.simulate.replacing import replaced
from kiosk.simulate.versions import for_each_version
from kiosk.store.store import Store

ANSWERS_KEPT = 20_000
NOT_HERE = {__name__, NodeKey.__module__, "kiosk.simulate.chance"}  # these mean the real ones
PURE: tuple[Callable[..., Any], ...] = (decode_header,)

_places: list[tuple[Any, str, Callable[..., Any]]] = []


def prepare() -> None:
    """Find every name under which these functions are used. Once a process, before any fault
    is planted."""
    if _places:
        return
    quick: dict[Callable[..., Any], Callable[..., Any]] = {
        function: lru_cache(ANSWERS_KEPT)(function) for function in PURE
    }
    quick[read_entry] = for_each_version(lambda: lru_cache(ANSWERS_KEPT)(read_entry))
    quick[to_entry] = for_each_version(lambda: _by_identity(to_entry))
    quick[verify] = _verify
    quick[NodeKey] = QuickKey
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] != "kiosk" or name in NOT_HERE:
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


def _until_written(look: Callable[..., Any], store_of: Callable[[Any], Any]) -> Callable[..., Any]:
    """What is worked out from the disk alone stays true until something is written to it."""

    def looked(whose: Any, *given: Any) -> Any:
        answers = store_of(whose)._connection.answers
        place = (look, whose, *given)
        if place not in answers:
            answers[place] = look(whose, *given)
        return answers[place]

    return looked


def _itself(whose: Any) -> Any:
    return whose


def _its_store(whose: Any) -> Any:
    return whose._store


def _copying(about: Callable[..., Any]) -> Callable[..., Any]:
    """Whoever asks may sort what it is given."""
    said = _until_written(about, _itself)

    def copied(store: Any, subjects: Sequence[Any]) -> dict[Any, list[Any]]:
        return {subject: list(found) for subject, found in said(store, tuple(subjects)).items()}

    return copied


def _looks() -> Iterator[tuple[Any, str, Any]]:
    """What stations ask of their disks again and again; as it is now, so with a planted fault."""
    yield log, "about", _copying(log.about)
    yield log, "heads", _until_written(log.heads, _itself)
    yield Seating, "visits", _until_written(Seating.visits, _its_store)
    yield Seating, "ledger", _until_written(Seating.ledger, _its_store)
    yield Nodes, "dead", _until_written(Nodes.dead, _its_store)
    read = vars(Nodes)["registry"].fget
    yield Nodes, "registry", property(_until_written(read, _its_store))


def _folding_nodes(fold: Callable[..., Any]) -> Callable[..., Any]:
    folded = _folding(lambda anchor, entries: fold(entries, anchor=anchor))
    return lambda entries, *, anchor: folded(anchor, entries)


_signed: set[tuple[bytes, bytes, bytes, bytes]] = set()


_keys: dict[bytes, dict[str, Any]] = {}


class QuickKey(NodeKey):
    """A node's key, made once a process. What it signed is not proved again; all else is."""

    def __init__(self, seed: bytes) -> None:
        if seed not in _keys:
            super().__init__(seed)
            _keys[seed] = dict(vars(self))
        vars(self).update(_keys[seed])

    def sign(self, domain: bytes, message: bytes) -> bytes:
        signature = super().sign(domain, message)
        _signed.add((self.public_key, signature, domain, message))
        return signature


def _verify(public_key: bytes, signature: bytes, *, domain: bytes, message: bytes) -> bool:
    place = (public_key, signature, domain, message)
    if place not in _signed:
        if not verify(public_key, signature, domain=domain, message=message):
            return False
        _signed.add(place)
    return True


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
        for owner, name, look in _looks():
            stack.enter_context(replaced(owner, name, look))
        fold_visit = _folding(seat_fold.fold_visit)
        for module in (seats, rows):
            stack.enter_context(replaced(module, "fold_visit", fold_visit))
        stack.enter_context(replaced(registry, "fold_nodes", _folding_nodes(nodes.fold_nodes)))
        FOLDS.update({kind: _folding(fold) for kind, fold in folds.items()})
        if len(_signed) > ANSWERS_KEPT:
            _signed.clear()
        try:
            yield
        finally:
            FOLDS.update(folds)
