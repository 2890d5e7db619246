"""Which keys sign badges, who holds them, and when a new one is owed. Pure.

A station that is shut out may keep its copy of the badge-signing key. So the hub makes a new one,
seals it to every station that is still trusted, and retires those before. A badge that a retired
key signed holds only where the log shows who issued it, before its station was shut out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.nodes import NodeState, Registry
from kiosk.domain.outcomes import Decision

# Seals the new key to a node; None where the node's key is none that anything is sealed to.
Sealing = Callable[[NodeState], bytes | None]


class BadgeKeys(Struct, frozen=True):
    """The public halves of the keys that sign badges, as far as this node may believe them."""

    published: Mapping[bytes, str]  # key -> who published it, in the order of all
    retired: frozenset[bytes]
    boxes: Mapping[bytes, Mapping[str, bytes]]  # key -> node -> the private half, sealed to it

    @property
    def in_use(self) -> tuple[bytes, ...]:
        return tuple(key for key in self.published if key not in self.retired)


def fold_badge_keys(entries: Iterable[Entry], registry: Registry) -> BadgeKeys:
    """Of keys, every trusted node may publish one: a station that begins alone has its own. Only
    whose word counts about nodes may retire keys and hand them out."""
    published: dict[bytes, str] = {}
    retired: set[bytes] = set()
    boxes: dict[bytes, dict[str, bytes]] = defaultdict(dict)
    for entry in in_order(tuple(entries)):
        if registry.is_late(entry.id):
            continue
        match entry.fact:
            case f.BadgeKeyPublished(public_key=key):
                published.setdefault(key, entry.id.origin)
            case f.BadgeKeySealed(public_key=key, retires=old, boxes=new):
                if entry.id.origin in registry.ranks:
                    retired.update(old)
                    boxes[key] |= dict(new)
    return BadgeKeys(published, frozenset(retired), boxes)


def is_in_wrong_hands(keys: BadgeKeys, registry: Registry) -> bool:
    """Whether somebody who was shut out may hold a key that is still in use."""
    lost = [node for node in registry.nodes if registry.is_shut_out(node)]
    for key in keys.in_use:
        publisher = keys.published[key]
        if key in keys.boxes:
            holders = [node for node in lost if node in keys.boxes[key]]
        elif publisher in registry.ranks:
            holders = lost  # given to whoever joined
        else:
            holders = [node for node in lost if node == publisher]
        if holders:
            return True
    return False


def decide_new_key(
    keys: BadgeKeys, registry: Registry, fresh: f.BadgeKeyPublished, seal: Sealing
) -> Decision:
    """Take a new key into use instead of all those before."""
    trusted = [node for node in registry.nodes.values() if not registry.is_shut_out(node.node)]
    sealed = f.BadgeKeySealed(fresh.public_key, keys.in_use, _boxes(trusted, seal))
    return Decision((fresh, sealed))


def decide_hand_out(
    keys: BadgeKeys, registry: Registry, me: str, key: bytes, seal: Sealing
) -> Decision:
    """Seal a key that came into use after a loss to our own stations that have no box of it."""
    if key not in keys.boxes or key in keys.retired:
        return Decision()
    lacking = [node for node in registry.right_under(me) if node.node not in keys.boxes[key]]
    boxes = _boxes(lacking, seal)
    return Decision((f.BadgeKeySealed(key, (), boxes),)) if boxes else Decision()


def _boxes(nodes: Iterable[NodeState], seal: Sealing) -> tuple[tuple[str, bytes], ...]:
    sealed = ((node.node, seal(node)) for node in nodes)
    return tuple(sorted((node, box) for node, box in sealed if box is not None))
