"""Who this node is: its key, its branch, its event and its place under a hub."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, timedelta

from kiosk.credentials.badge_token import BadgeClaim, issue_token, key_id_of
from kiosk.credentials.node_key import NodeKey
from kiosk.domain.cards import EventCard
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import BadgeKey
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.store.store import Store

_NODE_KEY = "node_key"
_BADGE_KEY = "badge_key/"
_EVENT = "event_id"
_HUB = "hub_branch"
_EPOCH = "epoch"
MINTING_HELD = "minting_held"  # until a person says that every station has reported
OWN_ACTS = "own_acts_until"  # epoch:number;... that our branches had come to, or NOBODY_KNOWS
NOBODY_KNOWS = "unknown"
_NAME = "station_name"
NAME_CHARS_MAX = 60
EPOCH_STEP_MAX = 2**24


class Identity:
    """Reads and keeps the few things that make a node itself. Cheap to ask again and again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        seed = store.secret(_NODE_KEY)
        self.is_new = seed is None  # made just now, so it cannot be a copy of anything
        if seed is None:
            self.key = NodeKey.generate()
            with store.transaction():
                store.set_secret(_NODE_KEY, self.key.seed)
                store.set_setting(_EPOCH, "1")
                store.set_setting(_NAME, f"Desk {secrets.randbelow(900) + 100}")
        else:
            self.key = NodeKey(seed)
        self.branch = Branch(self.key.node, int(store.setting(_EPOCH, "1")))
        self.event = bytes.fromhex(store.setting(_EVENT))
        hub = store.setting(_HUB)
        self.hub = Branch.parse(hub) if hub else None
        self._badge_keys = self._load_badge_keys()

    @property
    def is_in_the_database(self) -> bool:
        """False while a database server holds none, half or another one of us: a dump is read."""
        return self._store.secret(_NODE_KEY) == self.key.seed and bool(self._store.setting(_EPOCH))

    @property
    def is_root(self) -> bool:
        """No hub above it: only such a node mints seats."""
        return self.hub is None

    @property
    def may_mint(self) -> bool:
        """A root that was put back does not know what it had minted since: the stations do."""
        return self.is_root and not self._store.setting(MINTING_HELD)

    @property
    def name(self) -> str:
        return self._store.setting(_NAME)

    def rename(self, name: str) -> None:
        name = " ".join(name.split())
        if not 0 < len(name) <= NAME_CHARS_MAX:
            raise KnownError(
                say("Give the station a name of 1 to {most} characters.", most=NAME_CHARS_MAX)
            )
        self._store.set_setting(_NAME, name)

    def open_epoch(self, *, after: int = 0) -> None:
        """Go on in a new branch. Whatever seat rights the old one held stay with it.

        Its number is drawn, above every epoch that is known to have been: two computers made
        from one image, or one backup that is put back twice, must not open the same branch.
        """
        step = 1 + secrets.randbelow(EPOCH_STEP_MAX)
        epoch = max(self.branch.epoch, after) + step
        self._store.set_setting(_EPOCH, str(epoch))
        self._store.set_setting(MINTING_HELD, "yes")
        self.branch = Branch(self.key.node, epoch)

    def note_lost_acts(self, end: tuple[int, int] | None) -> None:
        """Before a new epoch is opened: how far the old one had come, and None if nobody knows."""
        known = self._store.setting(OWN_ACTS) if self._store.setting(MINTING_HELD) else ""
        parts = [known, NOBODY_KNOWS if end is None else f"{end[0]}:{end[1]}"]
        self._store.set_setting(OWN_ACTS, ";".join(part for part in parts if part))

    @property
    def own_acts(self) -> tuple[tuple[Branch, int], ...] | None:
        """Up to where our own acts must be held again, or some are lost. None: nobody knows."""
        said = self._store.setting(OWN_ACTS, NOBODY_KNOWS).split(";")
        if NOBODY_KNOWS in said:
            return None
        ends = [part.partition(":") for part in said if part]
        return tuple((Branch(self.key.node, int(epoch)), int(seq)) for epoch, _, seq in ends)

    def set_event(self, event: bytes) -> None:
        self._store.set_setting(_EVENT, event.hex())
        self.event = event

    def set_hub(self, hub: Branch) -> None:
        self._store.set_setting(_HUB, str(hub))
        self.hub = hub

    def reload(self) -> None:
        """After a transaction was rolled back, or another worker's write: what is in memory
        follows what is on disk."""
        self.branch = Branch(self.key.node, int(self._store.setting(_EPOCH, "1")))
        self.event = bytes.fromhex(self._store.setting(_EVENT))
        hub = self._store.setting(_HUB)
        self.hub = Branch.parse(hub) if hub else None
        self._badge_keys = self._load_badge_keys()

    # -- the keys that sign badges -----------------------------------------------------------------

    def make_badge_key(self) -> NodeKey:
        key = NodeKey.generate()
        self.keep_badge_key(BadgeKey(key_id_of(key.public_key), key.seed))
        return key

    def keep_badge_key(self, key: BadgeKey) -> None:
        name = f"{_BADGE_KEY}{len(self._badge_keys):04d}/{key.key_id}"
        if all(held.seed != key.private_key for held in self._badge_keys):
            self._store.set_secret(name, key.private_key)
            self._badge_keys = self._load_badge_keys()

    @property
    def badge_keys(self) -> tuple[BadgeKey, ...]:
        return tuple(BadgeKey(key_id_of(key.public_key), key.seed) for key in self._badge_keys)

    def badge_signer(
        self, event: EventCard, *, keys: tuple[BadgeKey, ...]
    ) -> Callable[[str, int], str]:
        """Gives the signed text for the QR of a participant's badge with this issue number. The
        newest of these keys of ours signs."""
        if not keys:
            raise KnownError(
                say(
                    "This station has no key to sign badges with. Import the event, or join "
                    "its hub."
                )
            )
        key = NodeKey(keys[-1].private_key)
        key_id, of_event = key_id_of(key.public_key), self.event
        expires = date.fromisoformat(event.ends) + timedelta(days=1)

        def sign(participant: str, issue: int) -> str:
            claim = BadgeClaim(key_id, participant, issue, badge_class=0, expires=expires)
            return issue_token(claim, event=of_event, key=key)

        return sign

    def _load_badge_keys(self) -> list[NodeKey]:
        stored = self._store.secrets(_BADGE_KEY)
        return [NodeKey(stored[name]) for name in sorted(stored)]
