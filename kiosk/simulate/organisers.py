"""What organisers decide meanwhile: stations written off, hubs released, buses gone."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import commands as c
from kiosk.domain.facts import StationWrittenOff
from kiosk.simulate.acts import do
from kiosk.simulate.node import Node
from kiosk.simulate.small_event import CAPACITIES
from kiosk.simulate.world import World

TWO = ("One Person", "Another Person")
ATTESTED = (TWO, TWO, TWO, ("One Person", "one  PERSON"), ("One Person", ""))


def write_off(world: World) -> None:
    """A desk that will not come back, or so they think."""
    able = [node for node in world.nodes.values() if not node.is_hub and node.hub]
    if not able:
        return
    lost = world.rng.choice([node for node in able if not node.is_alive] or able)
    node = world.nodes[world.rng.choice(("root", lost.hub))]
    if not node.is_alive:
        return
    names = world.rng.choice(ATTESTED)
    outcome = do(world, node, c.WriteOffStation(lost.desk.node, names, "stolen"))
    if outcome is not None and any(isinstance(fact, StationWrittenOff) for fact in outcome.facts):
        world.shut_out.add(lost.desk.node)


def release_minting(world: World) -> None:
    """People do so only when it is true: nothing that was given out is unknown at the hub."""
    root = world.nodes["root"]
    if root.is_alive and not root.is_busy and knows_every_seat(world, root):
        names = world.rng.choice((*ATTESTED, ()))
        do(world, root, c.ReleaseMinting(names, "everybody was asked"))


def knows_every_seat(world: World, root: Node) -> bool:
    held = world.checker.logs[root.name].entries
    return all(name in held for name in world.checker.seat_entries)


def depart(world: World) -> None:
    code = world.rng.choice(list(CAPACITIES))
    node = world.rng.choice(world.alive)
    if world.rng.random() < 0.4:
        do(world, node, c.ReopenVisit(code))
    else:
        do(world, node, c.RecordDeparture(code))


def give_back(world: World) -> None:
    do(world, world.rng.choice(world.alive), c.ReturnSeats())


ORGANISERS: dict[str, tuple[float, Callable[[World], None]]] = {
    "write off": (0.5, write_off),
    "release minting": (1, release_minting),
    "depart": (0.7, depart),
    "give back": (0.5, give_back),
}
