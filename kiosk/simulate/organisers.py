"""What organisers decide meanwhile: stations written off, hubs released, buses gone."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import commands as c
from kiosk.domain.facts import NodeRevoked, StationWrittenOff
from kiosk.simulate.acts import do
from kiosk.simulate.node import Node
from kiosk.simulate.small_event import CAPACITIES
from kiosk.simulate.world import World

TWO = ("One Person", "Another Person")
ATTESTED = (TWO, TWO, TWO, ("One Person", "one  PERSON"), ("One Person", ""))


def write_off(world: World) -> None:
    """A desk that will not come back, or so they think."""
    names = world.rng.choice(ATTESTED)
    _shut_out(world, lambda node: c.WriteOffStation(node, names, "stolen"))


def revoke(world: World) -> None:
    """A desk that is trusted no more, though it may be there."""
    _shut_out(world, c.RevokeNode)


def _shut_out(world: World, command: Callable[[str], c.Command]) -> None:
    """Mostly where it may be done: at the root, or at the hub of that desk."""
    able = [node for node in world.nodes.values() if not node.is_hub and node.hub]
    if not able:
        return
    lost = world.rng.choice([node for node in able if not node.is_alive] or able)
    somewhere = world.rng.choice(sorted(world.nodes))
    node = world.nodes[world.rng.choice(("root", lost.hub, "root", lost.hub, somewhere))]
    if not node.is_alive:
        return
    outcome = do(world, node, command(lost.desk.node))
    if outcome is None:
        return
    for fact, act in zip(outcome.facts, outcome.entries, strict=True):
        if isinstance(fact, StationWrittenOff | NodeRevoked):
            world.shut_out.setdefault(lost.desk.node, (act.origin, act.epoch, act.seq))
            world.happens("station shut out")


def release_minting(world: World) -> None:
    """People do so only when it is true: nothing that was given out is unknown at the hub."""
    root = world.nodes["root"]
    if root.is_alive and not root.is_busy and knows_every_seat(world, root):
        names = world.rng.choice((*ATTESTED, ()))
        outcome = do(world, root, c.ReleaseMinting(names, "everybody was asked"))
        if outcome is not None and outcome.ok:
            world.happens("restored hub released")


def knows_every_seat(world: World, root: Node) -> bool:
    held = world.checker.logs[root.name].entries
    return all(name in held for name in world.checker.seat_entries)


def depart(world: World) -> None:
    code = world.rng.choice(list(CAPACITIES))
    node = world.rng.choice(world.alive)
    if world.rng.random() < 0.4:
        do(world, node, c.ReopenVisit(code))
    else:
        outcome = do(world, node, c.RecordDeparture(code))
        if outcome is not None and outcome.ok:
            world.happens("bus has left")


def give_back(world: World) -> None:
    do(world, world.rng.choice(world.alive), c.ReturnSeats())


ORGANISERS: dict[str, tuple[float, Callable[[World], None]]] = {
    "write off": (0.5, write_off),
    "revoke": (0.4, revoke),
    "release minting": (1, release_minting),
    "depart": (0.7, depart),
    "give back": (0.5, give_back),
}
