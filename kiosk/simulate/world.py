"""One world from one seed: its nodes, its network, its time, and the steps that it takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.domain.exchange import Page
from kiosk.errors import KnownError
from kiosk.projections import tables
from kiosk.simulate import versions
from kiosk.simulate.chance import chance_from
from kiosk.simulate.disk import Disk, Image, PowerCut
from kiosk.simulate.images import images
from kiosk.simulate.lean import open_lean_engine
from kiosk.simulate.network import Network
from kiosk.simulate.node import HUBS, Node, WorldClock
from kiosk.simulate.raw import EntryName, Tables, Violation, raw_tables
from kiosk.simulate.remembered import remembering
from kiosk.simulate.replacing import replaced
from kiosk.simulate.small_event import CODES, START_MS, who
from kiosk.simulate.watching import Badge, Checker
from kiosk.store import store
from kiosk.sync import asking, client

if TYPE_CHECKING:
    from kiosk.simulate.sticks import Stick

TABLES = tuple(model.name for model in tables.TABLES)


class Sort(Struct, frozen=True):
    """A sort of day: which numbers it draws from. Short days are many, for they are cheap."""

    weight: int
    stations: tuple[int, ...]
    venues: tuple[int, ...]  # hubs under the root
    steps: tuple[int, ...]


SORTS = (
    Sort(60, stations=(2, 2, 2, 3), venues=(0, 0, 0, 0, 0, 1), steps=(12, 16, 20)),
    Sort(36, stations=(2, 2, 3, 3, 4), venues=(0, 0, 1), steps=(20, 30, 40)),
    Sort(4, stations=(4, 5, 6, 8, 12, 16), venues=(0, 1, 2), steps=(40, 60, 100)),
)
MEANWHILE = 0.15
DOORS = 0.5  # how many days have acts at the doors of buses and rooms
MEANWHILE_DEPTH_MAX = 2
STATEMENTS_MAX = 80  # the power goes within the first so many statements of an act


class Shape(Struct, frozen=True):
    """What kind of day a seed makes."""

    stations: int
    venues: int  # hubs under the root
    steps: int
    badness: float  # of the network
    crashes: float  # how likely the power goes during an act
    full_disks: float
    older: float  # how likely a station runs an older version

    @classmethod
    def drawn(cls, rng: Random) -> Shape:
        (sort,) = rng.choices(SORTS, [sort.weight for sort in SORTS])
        return cls(
            stations=rng.choice(sort.stations),
            venues=rng.choice(sort.venues),
            steps=rng.choice(sort.steps),
            badness=rng.choice((0.0, 0.1, 0.3, 0.6)),
            crashes=rng.choice((0.0, 0.0, 0.04, 0.15)),
            full_disks=rng.choice((0.0, 0.0, 0.05, 0.15)),
            older=rng.choice((0.0,) * 6 + (0.4,)),
        )


def _all_are_there(connection: object, table: object) -> None:
    """No disk of a simulated day is from an earlier year."""


class World:
    """Holds everything; the steps in other modules move it."""

    def __init__(self, seed: int, folder: Path, *, with_doors: bool = True) -> None:
        self.seed = seed
        self.rng = Random(seed)  # noqa: S311 - everything follows from the seed
        self.shape = Shape.drawn(self.rng)
        self.doors_rng = Random(f"doors of {seed}")  # noqa: S311 - the other steps draw as without
        self.has_doors = self.doors_rng.random() < DOORS and with_doors
        self._doors_chance = Random(f"chance of doors of {seed}")  # noqa: S311 - salts
        self.folder = folder
        self.clock = WorldClock(START_MS)
        self.badges: dict[str, Badge] = {}  # by their text
        self.checker = Checker(self.badges.get)
        self.network = Network(self, self.rng, self.shape.badness)
        self.nodes: dict[str, Node] = {}
        self.people: list[tuple[str, str]] = [(code, who(code)) for code in CODES]
        self.sticks: list[tuple[str, list[Page]]] = []
        self.bundles: list[Stick] = []
        self.shut_out: dict[str, EntryName] = {}  # nodes, and the act that shut each of them out
        self.happened: Counter[str] = Counter()
        self.never_restored: set[str] = set()
        self.exchanging: list[Node] = []
        self.trace: list[str] = []
        self.meanwhile_steps: Callable[[], None] | None = None
        self.is_healed = False

    @contextmanager
    def running(self) -> Iterator[None]:
        """Chance and the network are the world's inside the block."""
        images()  # made with chance of their own
        chance = Random(f"chance of {self.seed}")  # noqa: S311 - salts of a simulation
        with (
            chance_from(chance),
            replaced(client, "Carrier", self.network.carrier),
            replaced(asking, "Carrier", self.network.carrier),
            replaced(store, "open_engine", open_lean_engine),
            replaced(store, "add_missing_columns", _all_are_there),
            remembering(),
        ):
            try:
                self._populate()
                yield
            finally:
                self._clear_away()

    @contextmanager
    def chance_at_doors(self) -> Iterator[None]:
        """Inside the block nothing is drawn from what the other steps of the day draw from."""
        day, self.rng = self.rng, self.doors_rng
        try:
            with chance_from(self._doors_chance):
                yield
        finally:
            self.rng = day

    def _populate(self) -> None:
        stock, shape, rng = images(), self.shape, self.rng
        self.add("root", stock.root)
        left = shape.stations
        for place in range(shape.venues):
            venue, staff = HUBS[1 + place], stock.venue_desks[place]
            self.add(venue, stock.venues[place]).hub = "root"
            count = min(rng.randrange(1, max(2, left)), len(staff))
            for number, image in enumerate(rng.sample(staff, count), start=1):
                self.add(f"{venue} desk {number}", image).hub = venue
            left -= count
        for number, image in enumerate(rng.sample(stock.desks, max(0, left)), start=1):
            self.add(f"desk {number}", image).hub = "root"
        for node in list(self.nodes.values()):
            if rng.random() < shape.older:
                node.change_version(is_older=True)
                self.happens("a station of an older version")
        if shape.venues:
            self.happens("a hub under a hub")

    def add(self, name: str, image: Image) -> Node:
        disk = Disk(self.folder / name)
        disk.install(image)
        node = self.keep(name, disk)
        node.backups = [image]  # of this morning
        return node

    def keep(self, name: str, disk: Disk) -> Node:
        node = self.nodes[name] = Node(name, disk, self.clock, self.checker)
        if node.is_hub:
            self.checker.truth.authorities.add(node.desk.node)
        return self.nodes[name]

    def _clear_away(self) -> None:
        for node in self.nodes.values():
            node.stop()
            node.disk.throw_away()

    # -- what the steps use --------------------------------------------------------------------

    @property
    def alive(self) -> list[Node]:
        return [node for node in self.nodes.values() if node.is_alive]

    @property
    def idle(self) -> list[Node]:
        return [node for node in self.alive if not node.is_busy]

    @property
    def trusted(self) -> list[Node]:
        """Those that take part to the end: nobody wrote them off."""
        nodes = (node for node in self.alive if node.name == "root" or node.hub)
        return [node for node in nodes if node.desk.node not in self.shut_out]

    def say(self, text: str) -> None:
        self.trace.append(f"{'  ' * len(self.exchanging)}{text}")

    def happens(self, fault: str) -> None:
        """Count it, so that a run can tell how bad its days were."""
        self.happened[fault] += 1

    def attempt(self, node: Node, act: Callable[[], object]) -> bool:
        """Do something on a node. The power may go in the middle, or the disk be full."""
        with versions.running(is_older=node.is_older):
            return self._attempt(node, act)

    def _attempt(self, node: Node, act: Callable[[], object]) -> bool:
        if node.is_busy:
            act()
            return True
        self._draw_fault(node)
        node.is_busy = True
        try:
            act()
        except PowerCut as cut:
            if cut.disk is not node.disk:
                raise
            self.say(f"{node.name}: the power went; it starts again")
            self.happens("power cut within an act")
            node.crash()
            return False
        except KnownError as error:
            self.say(f"{node.name}: {error}")
            return False
        finally:
            if node.disk.writes_left is not None and node.disk.writes_left < 0:
                self.happens("disk full")
            node.is_busy = False
            node.disk.statements_left = node.disk.writes_left = None
        return True

    def _draw_fault(self, node: Node) -> None:
        if self.is_healed:
            return
        if self.rng.random() < self.shape.crashes:
            node.disk.statements_left = self.rng.randrange(STATEMENTS_MAX)
        if self.rng.random() < self.shape.full_disks:
            node.disk.writes_left = self.rng.randrange(12)

    def exchange(self, node: Node) -> bool:
        """One exchange with the node's hub, as the courier does it. True: in step."""
        results = []
        self.network.requests = 0
        before = self._told_to_give_nothing(node)
        self.exchanging.append(node)
        try:
            self.attempt(node, lambda: results.append(node.courier.exchange_now()))
        finally:
            self.exchanging.pop()
        if before is not None:
            self.checker.given_nothing(node.name, node.desk.node, before)
        if not results:
            return False
        done = results[0]
        self.say(
            f"{node.name} exchanged: sent {done.sent}, received {done.received}"
            + ("" if done.in_step else f", not in step: {done.problem[:60]}")
        )
        return done.in_step

    def _told_to_give_nothing(self, node: Node) -> set[EntryName] | None:
        """What a station held that was shut out, where its hub had been told so; else None."""
        act = self.shut_out.get(node.desk.node)
        told = act is not None and act in self.checker.logs[node.hub].entries
        return set(self.checker.logs[node.name].entries) if told else None

    def tables(self, node: Node) -> Tables:
        """What a node derives from its log, as it lies on its disk."""
        return raw_tables(node.disk, TABLES)

    def same_tables(self, promise: str, one: Tables, other: Tables, *, of: str) -> None:
        """Of two nodes, or of one node at two times; `of` says which."""
        differing = [name for name in TABLES if one[name] != other[name]]
        if differing:
            some = sorted(one[differing[0]] ^ other[differing[0]], key=repr)[:2]
            raise Violation(promise, f"{', '.join(differing)} of {of} differ: {some}")

    def meanwhile(self) -> None:
        """While a message is on its way, the world goes on."""
        deep = len(self.exchanging) > MEANWHILE_DEPTH_MAX
        if self.is_healed or deep or self.rng.random() > MEANWHILE:
            return
        if self.meanwhile_steps is not None:
            self.meanwhile_steps()
