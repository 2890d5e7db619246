"""The nodes of the event as this node may believe them; folded again where anything was said."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from kiosk.desk.identity import Identity
from kiosk.domain.entries import Branch, Entry, Subject
from kiosk.domain.exchange import NodeLine
from kiosk.domain.nodes import Registry, fold_nodes
from kiosk.log import log
from kiosk.projections.tables import SEAT
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

_SAID = ENTRY.c.subject_kind == "node"
_HOW_MANY = select(func.count()).select_from(ENTRY).where(_SAID)
_HOLDERS = select(SEAT.c.holder).distinct()
_ABOUT = select(ENTRY.c.subject_id).where(_SAID).distinct()


class Nodes:
    """Reads the registry. Entries are never taken away, so their number tells of news."""

    def __init__(self, store: Store, identity: Identity) -> None:
        self._store = store
        self._identity = identity
        self._known: tuple[tuple[str, int], Registry] | None = None

    @property
    def registry(self) -> Registry:
        anchor = self._anchor
        with self._store.reading() as connection:
            seen = (anchor, int(connection.execute(_HOW_MANY).scalar_one()))
            known = self._known
            if known is None or known[0] != seen:
                known = self._known = (seen, fold_nodes(self._said(), anchor=anchor))
        return known[1]

    def _said(self) -> list[Entry]:
        with self._store.reading() as connection:
            subjects = [Subject("node", row[0]) for row in connection.execute(_ABOUT).all()]
            histories = log.about(self._store, subjects)
        return [entry for history in histories.values() for entry in history]

    @property
    def _anchor(self) -> str:
        hub = self._identity.hub
        return hub.origin if hub is not None else self._identity.key.node

    @property
    def me(self) -> str:
        return self._identity.key.node

    def forget(self) -> None:
        """After a transaction was rolled back: it may have been read in the middle of it."""
        self._known = None

    def lines(self) -> list[NodeLine]:
        """Every node that somebody let in who may, by its identifier."""
        return _lines(self.registry)

    def lines_with(self, entries: Sequence[Entry]) -> list[NodeLine]:
        """The same, were these entries held here too."""
        return _lines(fold_nodes([*self._said(), *entries], anchor=self._anchor))

    def dead(self) -> frozenset[Branch]:
        """Branches that nobody writes any more, as far as is known: of stations that were shut
        out, and those from before a restore. The free rights that they hold are stranded."""
        registry, me = self.registry, self._identity.branch
        with self._store.reading() as connection:
            # A station may be lent seats before it has written anything.
            holders = {Branch.parse(row[0]) for row in connection.execute(_HOLDERS).all()}
        branches = {me, *log.heads(self._store), *holders}
        newest: dict[str, int] = {}
        for branch in branches:
            newest[branch.origin] = max(branch.epoch, newest.get(branch.origin, 0))
        return frozenset(
            branch
            for branch in branches
            if registry.is_shut_out(branch.origin) or branch.epoch < newest[branch.origin]
        )


def _lines(registry: Registry) -> list[NodeLine]:
    return [
        NodeLine(
            state.node,
            state.name,
            state.role,
            state.public_key,
            state.revoked,
            state.enrolled_by,
            state.written_off,
        )
        for state in registry.nodes.values()
    ]
