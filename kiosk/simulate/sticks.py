"""Bundles on sticks between the stations: late, twice, cut off, altered, and of another event."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from msgspec import Struct, field

from kiosk.errors import KnownError
from kiosk.simulate.images import images
from kiosk.simulate.node import Node
from kiosk.simulate.raw import Violation
from kiosk.simulate.world import World
from kiosk.sync.bundle import SUFFIX, Read, read_bundle, write_bundle

STICKS_MAX = 6  # lie about; the oldest is lost
TOLD = "what is refused is explained"


class Stick(Struct):
    """A bundle as it came from the station that wrote it, and who has read all of it since."""

    author: str
    data: bytes
    is_foreign: bool = False
    readers: set[str] = field(default_factory=set)


def write_a_bundle(world: World) -> None:
    node = world.rng.choice(world.alive)
    others = [other for other in world.nodes.values() if other is not node]
    station = world.rng.choice(others).desk.node if others and world.rng.random() < 0.3 else ""
    everything = world.rng.random() < 0.2
    sticks: list[Stick] = []

    def write() -> None:
        place = world.folder / f"stick{SUFFIX}"
        written = write_bundle(node.desk, place, station=station, everything=everything)
        sticks.append(Stick(node.name, written.path.read_bytes()))

    if world.attempt(node, write):
        world.say(f"{node.name} writes a bundle{' for one station' if station else ''}")
        world.bundles = [*world.bundles, *sticks][-STICKS_MAX:]


def read_a_bundle(world: World) -> None:
    stick = world.rng.choice([*world.bundles, Stick("nobody", images().foreign, is_foreign=True)])
    node = world.rng.choice(world.alive)
    before = _read_before(world)
    if before and world.rng.random() < 0.3:
        stick, node = world.rng.choice(before)
    if not node.desk.event_id:
        return
    data = stick.data
    if world.rng.random() < 0.3:
        data = _spoilt(data, world.rng)
    place = world.folder / f"stick{SUFFIX}"
    place.write_bytes(data)
    said: list[Read | KnownError] = []

    def read() -> None:
        try:
            said.append(read_bundle(node.desk, place))
        except KnownError as error:
            said.append(error)

    held, branch = set(world.checker.logs[node.name].entries), str(node.desk.branch)
    if world.attempt(node, read):
        spoilt = data != stick.data
        new = len(set(world.checker.logs[node.name].entries) - held)
        world.say(f"{node.name} reads a{' spoilt' if spoilt else ''} bundle of {stick.author}")
        twice = branch in stick.readers
        world.happens(f"bundle read{' spoilt' if spoilt else ' again' if twice else ''}")
        if stick.is_foreign:
            world.happens("bundle of another event")
        _check(node, stick, said[0], spoilt=spoilt, new=new, branch=branch)


def _read_before(world: World) -> list[tuple[Stick, Node]]:
    """Sticks that may be put in once more where they were read."""
    return [
        (stick, node)
        for stick in world.bundles
        for node in world.alive
        if str(node.desk.branch) in stick.readers
    ]


def _spoilt(data: bytes, rng: Random) -> bytes:
    """The stick was pulled, or a bit is another one."""
    at = rng.randrange(len(data))
    if rng.random() < 0.5:
        return data[:at]
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def _check(
    node: Node, stick: Stick, said: Read | KnownError, *, spoilt: bool, new: int, branch: str
) -> None:
    """What became of it is what was told."""
    if isinstance(said, KnownError):
        if new:
            raise Violation(TOLD, f"{node.name} took {new} entries, but said: {said}")
        return
    if stick.is_foreign:
        raise Violation(TOLD, f"{node.name} read a bundle of another event: {said}")
    if spoilt and not said.problem:
        raise Violation(TOLD, f"{node.name} read a spoilt bundle as if it were whole: {said}")
    if said.problem:
        return
    if said.new and branch in stick.readers:
        raise Violation("what comes twice counts once", f"{node.name} read {said} again")
    if not spoilt:
        stick.readers.add(branch)


STICKS: dict[str, tuple[float, Callable[[World], None]]] = {
    "write a bundle": (2, write_a_bundle),
    "read a bundle": (3, read_a_bundle),
}
