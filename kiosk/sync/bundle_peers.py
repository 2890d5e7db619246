"""What other stations are known to hold, from the last bundle that each of them wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from kiosk.domain.entries import Branch
from kiosk.sync.bundle_manifest import Manifest
from kiosk.sync.progress import EXCHANGED_SETTING, Settings

PEER_SETTING = "bundle_peer/"  # and the node


class Peer(Struct, frozen=True):
    """A station as its latest bundle showed it. Nothing yet: it holds nothing that we know of."""

    branch: Branch | None = None
    created_ms: int = 0
    digest: str = ""  # of that bundle, to recognise it
    heads: Mapping[Branch, int] = field(default_factory=dict)

    @property
    def wrote(self) -> tuple[int, int]:
        """How far it had come itself. Grows with every act, whatever its clock says."""
        if self.branch is None:
            return (-1, -1)
        return (self.branch.epoch, self.heads.get(self.branch, 0))


def peer_of(settings: Settings, node: str) -> Peer:
    stored = settings.setting(PEER_SETTING + node)
    if not stored:
        return Peer()
    values = json.loads(stored)
    return Peer(
        Branch.parse(values["branch"]),
        int(values["created_ms"]),
        str(values["digest"]),
        {Branch.parse(name): int(seq) for name, seq in values["heads"].items()},
    )


def remember(settings: Settings, manifest: Manifest, digest: bytes) -> None:
    """Note what a bundle's writer held, unless we know of something later.

    A restored station opens a higher epoch, so that what it lost is not taken for held.
    """
    known = peer_of(settings, manifest.author.origin)
    heads = {branch: head.seq for branch, head in manifest.heads.items()}
    seen = Peer(manifest.author, manifest.created_ms, digest.hex(), heads)
    if seen.wrote < known.wrote:
        return
    if seen.wrote == known.wrote:
        # It did nothing itself in between, and may only have learned more.
        more = {b: max(heads.get(b, 0), known.heads.get(b, 0)) for b in {*heads, *known.heads}}
        seen = Peer(manifest.author, manifest.created_ms, digest.hex(), more)
    stored = {
        "branch": str(seen.branch),
        "created_ms": seen.created_ms,
        "digest": seen.digest,
        "heads": {str(branch): seq for branch, seq in sorted(seen.heads.items())},
    }
    settings.set_setting(PEER_SETTING + manifest.author.origin, json.dumps(stored))


def held_by_all(
    settings: Settings, nodes: Iterable[str], *, me: Branch, hub: Branch | None
) -> dict[Branch, int]:
    """Up to which number every one of these nodes is known to hold each branch."""
    held = [_known_of(settings, node, me=me, hub=hub) for node in nodes]
    if not held:
        return {}
    branches = set.intersection(*(set(heads) for heads in held))
    return {branch: min(heads[branch] for heads in held) for branch in branches}


def _known_of(
    settings: Settings, node: str, *, me: Branch, hub: Branch | None
) -> dict[Branch, int]:
    heads = dict(peer_of(settings, node).heads)
    if hub is not None and node == hub.origin:
        # What the exchange over the network noted: how much of ours the hub holds.
        named, _, seq = settings.setting(EXCHANGED_SETTING).rpartition(":")
        if named == str(me):
            heads[me] = max(heads.get(me, 0), int(seq))
    return heads
