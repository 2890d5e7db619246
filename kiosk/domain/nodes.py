"""Which nodes belong to the event: whose word counts, from the root hub downwards. Pure.

A node may let others in, or shut them out, where the root or somebody with that right gave it the
role of a hub or an organiser. What anybody else says about nodes is kept and has no effect. Clocks
take no part: rank decides, and what a node did after it was shut out is told by its numbers.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, EntryId, in_order
from kiosk.domain.roles import AUTHORITIES

_SAYINGS = (f.NodeEnrolled, f.NodeRevoked, f.StationWrittenOff, f.MintingReleased)
_SHUT_OUT = (f.NodeRevoked, f.StationWrittenOff)
_NODE_BYTES = 16
LOWEST = 2**31  # the rank of who has no authority


class NodeState(Struct, frozen=True):
    """One node that was let in by somebody who may."""

    node: str
    name: str
    role: str
    public_key: bytes
    enrolled_by: tuple[str, ...]  # those whose word counts, sorted
    hub: str  # who let it in last; its own name: nobody else did
    revoked: bool = False
    written_off: bool = False
    attested_by: tuple[str, ...] = ()  # who wrote it off
    reason: str = ""
    released_epochs: frozenset[int] = frozenset()  # in which it may mint after a restore


class Registry(Struct, frozen=True):
    """Everything that one set of entries says about the nodes, seen from one of them."""

    root: str
    nodes: Mapping[str, NodeState]
    ranks: Mapping[str, int]  # of those with authority: how far below the root
    held: Mapping[str, tuple[f.Held, ...]]  # what was held of whoever was shut out
    without_effect: tuple[EntryId, ...]  # of others than those who may, in the order of all

    def rank(self, node: str) -> int:
        return self.ranks.get(node, LOWEST)

    def may_admit(self, node: str) -> bool:
        """Whether its word about other nodes counts now."""
        return node in self.ranks and not self.is_shut_out(node)

    def may_shut_out(self, author: str, node: str) -> bool:
        """Only who stands higher: so two hubs cannot shut each other out."""
        return self.may_admit(author) and self.rank(author) < self.rank(node)

    def is_shut_out(self, node: str) -> bool:
        return node in self.held

    def is_late(self, act: EntryId) -> bool:
        """Whether a node did this after it was shut out, by its own numbers."""
        return any(_is_after(act, held) for held in self.held.get(act.origin, ()))

    def right_under(self, hub: str) -> tuple[NodeState, ...]:
        """The nodes that exchange with this hub and are trusted."""
        return tuple(
            state
            for state in self.nodes.values()
            if state.hub == hub != state.node and not state.revoked
        )


class _Walk(Struct):
    """What came of hearing the authorities, rank after rank."""

    ranks: dict[str, int]
    effective: set[Entry] = field(default_factory=set)
    held: dict[str, list[f.Held]] = field(default_factory=lambda: defaultdict(list))


def fold_nodes(entries: Iterable[Entry], *, anchor: str) -> Registry:
    """What counts, for a node that trusts `anchor`: its own hub, or itself where it has none."""
    known = {entry for entry in entries if isinstance(entry.fact, (*_SAYINGS, f.HubChosen))}
    ordered = in_order(sorted(known, key=repr))  # one name may stand for two, after a fork
    said = [entry for entry in ordered if isinstance(entry.fact, _SAYINGS)]
    walk = _Walk({_root_above(anchor, ordered): 0})
    level = list(walk.ranks)
    for rank in range(len(said) + 1):
        heard = _heard(said, level, walk)
        level = sorted(_raised(heard, walk))
        walk.ranks |= dict.fromkeys(level, rank + 1)
        if not level:
            break
    return _registry(said, walk)


def _root_above(anchor: str, ordered: Sequence[Entry]) -> str:
    """Follow what each hub says of the hub above it. A ring has its lowest name for a root."""
    above = {
        entry.fact.node: entry.fact.hub
        for entry in ordered
        if isinstance(entry.fact, f.HubChosen) and entry.fact.node == entry.id.origin
    }
    passed = [anchor]
    while (hub := above.get(passed[-1], passed[-1])) not in passed:
        passed.append(hub)
    return min(passed[passed.index(hub) :])


def _heard(said: Sequence[Entry], level: Sequence[str], walk: _Walk) -> list[Entry]:
    """What the authorities of one rank say, as long as they were not shut out from above."""
    heard = [
        entry
        for entry in said
        if entry.id.origin in level
        and not any(_is_after(entry.id, held) for held in walk.held.get(entry.id.origin, ()))
        and _counts(entry, walk)
    ]
    walk.effective.update(heard)
    for entry in heard:
        if isinstance(entry.fact, _SHUT_OUT):
            walk.held[entry.fact.node].append(entry.fact.held)
    return heard


def _counts(entry: Entry, walk: _Walk) -> bool:
    match entry.fact:
        case f.NodeEnrolled(node=node, public_key=key):
            # A node is its key: whoever says that another key is this node says nothing.
            return node == _node_of(key)
        case f.NodeRevoked(node=node) | f.StationWrittenOff(node=node):
            return node not in walk.ranks  # it stands no lower than who says so
    return True


def _raised(heard: Sequence[Entry], walk: _Walk) -> set[str]:
    return {
        entry.fact.node
        for entry in heard
        if isinstance(entry.fact, f.NodeEnrolled) and entry.fact.role in AUTHORITIES
    } - set(walk.ranks)


def _is_after(act: EntryId, held: f.Held) -> bool:
    """Nothing is late where it is not known how much was held."""
    return bool(held) and act.seq > dict(held).get(act.epoch, 0)


def _node_of(public_key: bytes) -> str:
    return hashlib.sha256(public_key).digest()[:_NODE_BYTES].hex()


def _registry(said: Sequence[Entry], walk: _Walk) -> Registry:
    about: dict[str, list[Entry]] = defaultdict(list)
    for entry in said:
        if entry in walk.effective:
            about[entry.subject.id].append(entry)
    states = {node: _state(node, entries) for node, entries in sorted(about.items())}
    return Registry(
        root=next(iter(walk.ranks)),
        nodes={node: state for node, state in states.items() if state is not None},
        ranks=walk.ranks,
        held={node: tuple(held) for node, held in sorted(walk.held.items())},
        without_effect=tuple(
            entry.id
            for entry in said
            if entry not in walk.effective and entry.subject.id != entry.id.origin
        ),
    )


def _state(node: str, entries: Sequence[Entry]) -> NodeState | None:
    enrolled = [e for e in entries if isinstance(e.fact, f.NodeEnrolled) and e.fact.node == node]
    if not enrolled:
        return None
    latest = enrolled[-1].fact
    assert isinstance(latest, f.NodeEnrolled)
    others = [entry.id.origin for entry in enrolled if entry.id.origin != node]
    lost = [entry.fact for entry in entries if isinstance(entry.fact, f.StationWrittenOff)]
    return NodeState(
        node=node,
        name=latest.name,
        role=latest.role,
        public_key=latest.public_key,
        enrolled_by=tuple(sorted({entry.id.origin for entry in enrolled})),
        hub=others[-1] if others else node,
        revoked=any(isinstance(entry.fact, _SHUT_OUT) for entry in entries),
        written_off=bool(lost),
        attested_by=lost[0].attested_by if lost else (),
        reason=lost[0].reason if lost else "",
        released_epochs=frozenset(
            e.fact.epoch for e in entries if isinstance(e.fact, f.MintingReleased)
        ),
    )
