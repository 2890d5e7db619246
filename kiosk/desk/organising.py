"""What organisers decide about stations, hubs and departures: fetch, ask the pure rules."""

from __future__ import annotations

from kiosk.desk.identity import MINTING_HELD, Identity
from kiosk.desk.registry import Nodes
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import node_rules as rules
from kiosk.domain.entries import Branch
from kiosk.domain.outcomes import Decision
from kiosk.log import log
from kiosk.store.store import Store

_REPORTED = "reported_since"  # epoch:node;node... of the hub that was put back


class Organising:
    """Decides commands about nodes. Stands inside the desk's transaction."""

    def __init__(self, store: Store, identity: Identity, nodes: Nodes) -> None:
        self._store = store
        self._identity = identity
        self._nodes = nodes

    def enrol(self, command: c.EnrolNode) -> Decision:
        fact = f.NodeEnrolled(command.node, command.name, command.role, command.public_key)
        return rules.decide_enrol(self._nodes.registry, self._me, fact)

    def revoke(self, command: c.RevokeNode) -> Decision:
        return rules.decide_revoke(
            self._nodes.registry, self._me, command.node, heads=self._heads()
        )

    def write_off(self, command: c.WriteOffStation) -> Decision:
        fact = f.StationWrittenOff(command.node, command.attested_by, command.reason)
        return rules.decide_write_off(self._nodes.registry, self._me, fact, heads=self._heads())

    def release(self, command: c.ReleaseMinting) -> Decision:
        return rules.decide_release(
            self._nodes.registry,
            self._restored,
            attested_by=command.attested_by,
            reason=command.reason,
        )

    @property
    def may_admit(self) -> bool:
        return self._nodes.registry.may_admit(self._me)

    # -- a hub that was put back -------------------------------------------------------------------

    @property
    def is_held(self) -> bool:
        return self._identity.is_root and not self._identity.may_mint

    def not_reported(self) -> tuple[str, ...]:
        """The stations that this held hub waits for. Empty where it is not held."""
        return rules.not_reported(self._nodes.registry, self._restored) if self.is_held else ()

    def note_report(self, node: str) -> None:
        """Everything that this station had is here now."""
        restored = self._restored
        if restored.is_held and node not in restored.reported:
            reported = sorted({*restored.reported, node})
            text = f"{restored.branch.epoch}:{';'.join(reported)}"
            self._store.set_setting(_REPORTED, text)

    def take_up_minting(self) -> bool:
        """Mint again, where people have said that this hub may in this epoch."""
        me = self._identity.branch
        state = self._nodes.registry.nodes.get(me.origin)
        if state is None or me.epoch not in state.released_epochs:
            return False
        if self.is_held:
            self._store.set_setting(MINTING_HELD, "")
        return True

    @property
    def _restored(self) -> rules.Restored:
        epoch, _, nodes = self._store.setting(_REPORTED, "0:").partition(":")
        me = self._identity.branch
        heard = nodes.split(";") if int(epoch) == me.epoch else []
        return rules.Restored(me, self.is_held, frozenset(heard), self.has_own_acts)

    @property
    def has_own_acts(self) -> bool:
        """Whether this hub surely holds all that it did itself before it was put back."""
        ends = self._identity.own_acts
        if not self.is_held or ends is None:
            return not self.is_held
        return all(log.head_of(self._store, branch).seq >= seq for branch, seq in ends)

    @property
    def _me(self) -> str:
        return self._identity.key.node

    def _heads(self) -> dict[Branch, int]:
        return {branch: head.seq for branch, head in log.heads(self._store).items()}
