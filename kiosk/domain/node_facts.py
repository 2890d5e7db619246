"""What can happen to the nodes of an event: let in, shut out, written off, put under a hub."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.entries import Subject
from kiosk.domain.fact_subjects import Fact

Held = tuple[tuple[int, int], ...]  # epoch, last number: how much of a node's log its author held


class NodeEnrolled(Fact, frozen=True):
    """A node was let into the event, by its hub or, for a first node, by itself."""

    kind: ClassVar[str] = "node.enrolled"
    node: str
    name: str
    role: str  # see roles.py
    public_key: bytes

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


class NodeRevoked(Fact, frozen=True):
    """A node is trusted no more, and never again: who joins anew does so with a new key."""

    kind: ClassVar[str] = "node.revoked"
    node: str
    held: Held = ()  # what the author held of that node's log: later acts of it are late

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


class StationWrittenOff(Fact, frozen=True):
    """Two people attest that a station will not come back. It is revoked; the seat rights that it
    holds are stranded, and nobody else's, until its own log gives them back."""

    kind: ClassVar[str] = "node.written_off"
    node: str
    attested_by: tuple[str, ...]  # two different names
    reason: str
    held: Held = ()

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


class MintingReleased(Fact, frozen=True):
    """A root hub that was put back from a backup may mint seats again, in this epoch only."""

    kind: ClassVar[str] = "node.minting_released"
    node: str
    epoch: int
    attested_by: tuple[str, ...]  # empty: every station had reported
    reason: str

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)


class HubChosen(Fact, frozen=True):
    """A hub stands under another hub from now on: its own word, for the stations below it."""

    kind: ClassVar[str] = "node.hub_chosen"
    node: str
    hub: str

    @property
    def subject(self) -> Subject:
        return Subject("node", self.node)
