"""The badge-signing keys of this station: which sign now, which were retired, and new ones."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select

from kiosk.credentials.badge_token import BadgeClaim, key_id_of
from kiosk.credentials.node_key import NodeKey
from kiosk.credentials.sealing import open_box, seal
from kiosk.desk.identity import Identity
from kiosk.desk.registry import Nodes
from kiosk.domain import facts as f
from kiosk.domain.badge_keys import (
    BadgeKeys,
    Sealing,
    decide_hand_out,
    decide_new_key,
    fold_badge_keys,
    is_in_wrong_hands,
)
from kiosk.domain.entries import Subject
from kiosk.domain.exchange import BadgeKey
from kiosk.domain.nodes import Registry
from kiosk.domain.outcomes import Decision
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

PURPOSE = "rollcall-badge-key-v1"
_EVENT = Subject("event", "event")
_HOW_MANY = select(func.count()).select_from(ENTRY).where(ENTRY.c.subject_kind == _EVENT.kind)


class BadgeKeyring:
    """Stands inside the desk's transaction, except for the reads."""

    def __init__(self, store: Store, identity: Identity, nodes: Nodes) -> None:
        self._store = store
        self._identity = identity
        self._nodes = nodes
        self._known: tuple[int, Registry, BadgeKeys] | None = None

    @property
    def keys(self) -> BadgeKeys:
        registry = self._nodes.registry
        with self._store.reading() as connection:
            count = int(connection.execute(_HOW_MANY).scalar_one())
            known = self._known
            if known is None or known[0] != count or known[1] is not registry:
                entries = log.about(self._store, [_EVENT])[_EVENT]
                known = self._known = (count, registry, fold_badge_keys(entries, registry))
        return known[2]

    def forget(self) -> None:
        """After a transaction was rolled back: it may have been read in the middle of it."""
        self._known = None

    def in_use(self) -> tuple[BadgeKey, ...]:
        """The private keys that we hold and that nobody retired, the newest last."""
        return self._good() or self._identity.badge_keys[-1:]

    def in_right_hands(self) -> tuple[BadgeKey, ...]:
        """Those that nobody holds who is known to be shut out. None until the hub made new ones."""
        return () if is_in_wrong_hands(self.keys, self._nodes.registry) else self._good()

    def _good(self) -> tuple[BadgeKey, ...]:
        retired, held = self.keys.retired, self._identity.badge_keys
        return tuple(key for key in held if NodeKey(key.private_key).public_key not in retired)

    # -- after a loss ------------------------------------------------------------------------------

    def share(self) -> Decision:
        """What is owed about badge keys: a new one where a lost station may hold one in use, and
        boxes for stations of ours that joined elsewhere or later."""
        registry, me = self._nodes.registry, self._identity.key.node
        if not registry.may_admit(me) or not self._identity.badge_keys:
            return Decision()
        if is_in_wrong_hands(self.keys, registry):
            fresh = NodeKey.generate()
            self._identity.keep_badge_key(BadgeKey(key_id_of(fresh.public_key), fresh.seed))
            published = f.BadgeKeyPublished(key_id_of(fresh.public_key), fresh.public_key)
            return decide_new_key(self.keys, registry, published, _sealing(fresh))
        newest = NodeKey(self.in_use()[-1].private_key)
        return decide_hand_out(self.keys, registry, me, newest.public_key, _sealing(newest))

    def take_up(self, news: Collection[Subject]) -> None:
        """Keep the keys that were sealed to this station, where there may be news of them."""
        if not any(subject.kind in {_EVENT.kind, "node"} for subject in news):
            return
        held = {NodeKey(key.private_key).public_key for key in self._identity.badge_keys}
        me = self._identity.key
        for public_key, boxes in self.keys.boxes.items():
            box = boxes.get(me.node)
            if box is None or public_key in held:
                continue
            seed = open_box(box, key=me, purpose=PURPOSE)
            if seed is not None and len(seed) == 32 and NodeKey(seed).public_key == public_key:
                self._identity.keep_badge_key(BadgeKey(key_id_of(public_key), seed))

    def open_box(self, box: bytes, purpose: str) -> bytes | None:
        """What was sealed to this station, or None."""
        return open_box(box, key=self._identity.key, purpose=purpose)

    # -- scans -------------------------------------------------------------------------------------

    def holds(self, claim: BadgeClaim) -> bool:
        """Whether a verified badge still counts: signed by a key in use, or shown by the log to
        be issued, and not by a station after it was shut out."""
        if claim.public_key not in self.keys.retired:
            return True
        registry = self._nodes.registry
        subject = Subject("participant", claim.participant)
        return any(
            isinstance(entry.fact, f.BadgeIssued)
            and entry.fact.issue == claim.issue
            and not registry.is_late(entry.id)
            for entry in log.about(self._store, [subject])[subject]
        )


def _sealing(key: NodeKey) -> Sealing:
    return lambda node: seal(key.seed, to=node.public_key, purpose=PURPOSE)
