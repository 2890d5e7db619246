"""What the front door tells organisers: who may let others in, what is held, what conflicts."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.desk import rolls
from kiosk.desk.acting import Actor
from kiosk.domain.conflicts import Conflict, SettledConflict
from kiosk.domain.entries import Entry
from kiosk.domain.exchange import NodeLine
from kiosk.domain.roll_cards import RollCard
from kiosk.store.store import Store


class ForOrganisers:
    """A part of the Desk: reads about stations, restored hubs and the conflict inbox."""

    _actor: Actor
    _store: Store

    @property
    def may_admit(self) -> bool:
        """Whether this node's word about other nodes counts: the root, a hub or an organiser."""
        return self._actor.organising.may_admit

    def nodes_with(self, entries: Sequence[Entry]) -> Sequence[NodeLine]:
        """Every node, were these entries about nodes held here too: before they are taken in."""
        return self._actor.nodes.lines_with(entries)

    @property
    def is_minting_held(self) -> bool:
        """This root was put back from a backup, and gives out no further seats for now."""
        return self._actor.organising.is_held

    def not_reported(self) -> tuple[str, ...]:
        """The stations that a held hub still waits for."""
        return self._actor.organising.not_reported()

    def has_own_acts(self) -> bool:
        """Whether a held hub surely holds all that it did itself before it was put back."""
        return self._actor.organising.has_own_acts

    def note_report(self, node: str) -> None:
        """Everything that this station had is here: a hub that was put back waits for that."""
        self._actor.organising.note_report(node)

    def inbox(self) -> tuple[tuple[Conflict, ...], tuple[SettledConflict, ...]]:
        """Both in one look: what is open, and what was settled."""
        return self._actor.inbox.read()

    def count_conflicts(self) -> tuple[int, bool]:
        """How many are open, as far as this call looked; and whether that was everywhere. It looks
        at some only, for a number that is shown in passing: ask again until it was everywhere."""
        return self._actor.inbox.count()

    def conflicts(self) -> tuple[Conflict, ...]:
        """What a person must look at, and nobody has settled yet."""
        return self.inbox()[0]

    def settled_conflicts(self) -> tuple[SettledConflict, ...]:
        """What was settled, how and by whom."""
        return self.inbox()[1]

    def roll(self, visit: str) -> RollCard | None:
        """The buses of a visit and everybody that they are about; None: there is no such visit."""
        return rolls.roll(self._store, visit)
