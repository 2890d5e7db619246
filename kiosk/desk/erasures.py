"""Who was erased, which stations have carried it out, and which have not said so yet."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from kiosk.desk.registry import Nodes
from kiosk.domain.entries import EntryId, Subject
from kiosk.domain.facts import ErasureCarriedOut, PersonErased
from kiosk.log import log
from kiosk.log.erase import erased_people
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

_SAID = select(ENTRY.c.subject_id).where(ENTRY.c.subject_kind == "erasure").distinct()


class Erasure(Struct, frozen=True):
    """One person's. Their identifier says nothing about them."""

    participant: str
    at_ms: int  # by the clock of whoever erased them; 0: that entry is not here
    by: str  # the station
    done: tuple[str, ...]  # stations that hold nothing more of them
    awaited: tuple[str, ...]  # trusted stations that have not said so
    awaited_nodes: tuple[str, ...]  # the same: two stations may have one name
    out_of_reach: tuple[str, ...]  # shut out before they said so


def read(store: Store, nodes: Nodes) -> list[Erasure]:
    """The latest first."""
    lines = nodes.lines()
    names = {line.node: line.name for line in lines}
    with store.reading() as connection:
        said = set(connection.execute(_SAID).scalars())
        people = sorted({*said, *erased_people(store)})
        asked = log.about(store, [Subject("participant", one) for one in people])
        told = log.about(store, [Subject("erasure", one) for one in people])
        epochs: dict[str, int] = {}
        for branch in log.heads(store):
            epochs[branch.origin] = max(branch.epoch, epochs.get(branch.origin, 0))
    found = []
    for person in people:
        erased = [e for e in asked[Subject("participant", person)] if e.kind == PersonErased.kind]
        done = {
            entry.id.origin
            for entry in told[Subject("erasure", person)]
            if entry.kind == ErasureCarriedOut.kind and _is_of_now(entry.id, epochs)
        }
        first = min(erased, key=lambda entry: entry.stamp, default=None)
        missing = [line for line in lines if line.node not in done]
        awaited = [line for line in missing if not line.revoked]
        found.append(
            Erasure(
                participant=person,
                at_ms=first.clock_ms if first is not None else 0,
                by=names.get(first.id.origin, first.id.origin[:8]) if first is not None else "",
                done=tuple(sorted(names.get(node, node[:8]) for node in done)),
                awaited=tuple(sorted(line.name for line in awaited)),
                awaited_nodes=tuple(sorted(line.node for line in awaited)),
                out_of_reach=tuple(sorted(line.name for line in missing if line.revoked)),
            )
        )
    return sorted(found, key=lambda one: (-one.at_ms, one.participant))


def _is_of_now(said: EntryId, epochs: dict[str, int]) -> bool:
    """A station that was put back from a backup since may hold them again."""
    return said.epoch == epochs.get(said.origin, said.epoch)
