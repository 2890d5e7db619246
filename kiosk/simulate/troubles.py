"""What the world does to the stations: exchanges that go wrong, and everything that breaks."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kiosk.domain.commands import EnrolNode
from kiosk.domain.exchange import Mark, Page
from kiosk.simulate.images import images, pages_of
from kiosk.simulate.node import YEAR_MS, Node
from kiosk.simulate.world import World

BACKUPS_MAX = 3
CLONES_MAX = 2
CLOCKS_WRONG_BY_MS = (
    *(0, 0, 60_000, -60_000, 3_600_000, -3_600_000, -86_400_000),
    *(79 * YEAR_MS, -YEAR_MS),
)


def _members(world: World) -> list[Node]:
    return [node for node in world.idle if node.hub]


def exchange(world: World) -> None:
    members = _members(world)
    if members:
        world.exchange(world.rng.choice(members))


def late_request(world: World) -> None:
    late = world.network.late
    if late:
        request = late.pop(world.rng.randrange(len(late)))
        hub = world.nodes[request.hub]
        if hub.is_alive:
            world.say(f"{hub.name} gets a request that was given up long ago")
            world.happens("request given up, and delivered later")
            world.network.deliver(hub, request.body, request.headers)


def start_talk(world: World) -> None:
    able = [node for node in world.idle if node.desk.event_id]
    if len(able) > 1:
        one, other = world.rng.sample(able, 2)
        world.say(f"{one.name} writes letters with {other.name}")
        world.attempt(one, lambda: world.network.start_talk(one, other))


def letters(world: World) -> None:
    """Some letters arrive, in any order; some never do."""
    network = world.network
    for _ in range(world.rng.randrange(1, 12)):
        if not network.letters:
            return
        letter = network.take_letter()
        node = world.nodes[letter.to]
        lost = world.rng.random() < network.badness / 3
        if lost:
            world.happens("letter lost")
        elif node.is_alive:
            world.attempt(node, lambda: network.open_letter(letter))  # noqa: B023 - used at once


def write_stick(world: World) -> None:
    node = world.rng.choice(world.alive)
    pages: list[Page] = []
    count = world.rng.choice((1, 7, 500))
    world.attempt(node, lambda: pages.extend(pages_of(node.desk, count_max=count)))
    world.sticks.append((node.name, pages))
    world.say(f"{node.name} writes {len(pages)} pages on a stick")


def read_stick(world: World) -> None:
    if not world.sticks:
        return
    origin, pages = world.rng.choice(world.sticks)
    node = world.rng.choice(world.alive)
    if not node.desk.event_id:
        return
    chosen = list(pages)
    if world.rng.random() < 0.3:
        world.rng.shuffle(chosen)
    if world.rng.random() < 0.2:
        chosen = chosen[: world.rng.randrange(len(chosen) + 1)]
    if world.rng.random() < 0.5 and chosen:
        heads = node.desk.heads()
        news = [
            at
            for at, page in enumerate(chosen)
            if page.branch not in heads or heads[page.branch].seq < page.mark.seq
        ]
        at = world.rng.choice(news or range(len(chosen)))
        chosen[at] = _altered(world, chosen[at])
    world.say(f"{node.name} reads {len(chosen)} pages of a stick of {origin}")
    world.attempt(node, lambda: node.desk.take_in(chosen))


def _altered(world: World, page: Page) -> Page:
    """What a broken stick, or a liar, makes of a page."""
    if world.rng.random() < 0.5 or not page.entries:
        forged = Mark(page.branch, page.mark.seq, page.mark.key, bytes(64))
        return msgspec.structs.replace(page, mark=forged)
    entries = list(page.entries)
    at = world.rng.randrange(len(entries))
    body = entries[at].body
    if body:
        entries[at] = msgspec.structs.replace(entries[at], body=world.network.garbled(body))
    return msgspec.structs.replace(page, entries=tuple(entries))


def split(world: World) -> None:
    if len(world.nodes) > 1:
        one, other = world.rng.sample(sorted(world.nodes), 2)
        both = world.rng.random() < 0.6
        world.network.split(one, other, both_ways=both)
        world.say(f"the network is cut from {one} to {other}{' and back' if both else ''}")
        world.happens("network cut" if both else "network cut one way")


def heal_splits(world: World) -> None:
    world.network.cut.clear()
    world.say("the network is whole")


def crash(world: World) -> None:
    if world.idle:
        node = world.rng.choice(world.idle)
        world.say(f"{node.name} is killed and starts again")
        world.happens("program killed")
        node.crash()


def reopen(world: World) -> None:
    if world.idle:
        node = world.rng.choice(world.idle)
        world.say(f"{node.name} is closed and opened")
        node.stop()
        node.start()


def back_up(world: World) -> None:
    node = world.rng.choice(world.alive)
    node.backups = [*node.backups, node.image()][-BACKUPS_MAX:]
    world.say(f"{node.name} makes a backup at {node.desk.branch}")


def restore(world: World) -> None:
    able = [node for node in world.idle if node.backups and node.name not in world.never_restored]
    if not able:
        return
    node = world.rng.choice(able)
    image = world.rng.choice(node.backups)
    new_file, without_note = world.rng.random() < 0.5, world.rng.random() < 0.2
    before = node.desk.branch
    world.happens("hub put back" if node.is_hub else "station put back")
    node.replace_database(image, new_file=new_file, without_note=without_note)
    world.say(f"{node.name} is put back to a backup: {before} is now {node.desk.branch}")


def clone(world: World) -> None:
    able = [node for node in world.idle if node.name.endswith(tuple("123456789"))]
    if not able or sum("clone" in name for name in world.nodes) >= CLONES_MAX:
        return
    node = world.rng.choice(able)
    name = f"clone of {node.name} ({len(world.nodes)})"
    node.stop()
    disk = node.disk.copy_to(world.folder / name)
    node.start()
    copy = world.keep(name, disk)
    copy.hub = node.hub
    world.happens("disk cloned")
    world.say(f"{node.name} is cloned: the copy writes {copy.desk.branch}")


def set_clock(world: World) -> None:
    node = world.rng.choice(world.alive)
    node.clock.wrong_by_ms = world.rng.choice(CLOCKS_WRONG_BY_MS)
    world.happens("clock jumps")
    world.say(f"the clock of {node.name} is wrong by {node.clock.wrong_by_ms // 1000} s")


def join(world: World) -> None:
    """A computer that was never used before becomes a station."""
    joined = sum(name.startswith("joiner") for name in world.nodes)
    stock = images().blanks
    hubs = [node for node in world.idle if node.is_hub]
    if joined >= len(stock) or not hubs:
        return
    hub = world.rng.choice(hubs)
    new = world.add(f"joiner {joined}", stock[joined])
    new.backups = []  # of before it joined: there is no way back to that

    def let_in() -> None:
        hub.desk.do(EnrolNode(new.desk.node, new.desk.name, new.role, new.desk.public_key))
        new.join(hub)

    if not world.attempt(hub, let_in):
        new.hub = ""
    world.say(f"{new.name} joins {hub.name}")


def die(world: World) -> None:
    able = [node for node in world.idle if not node.is_hub]
    if len(able) > 1:
        node = world.rng.choice(able)
        node.is_alive = False
        world.say(f"{node.name} is dead")
        world.happens("station dead")


def revive(world: World) -> None:
    dead = [node for node in world.nodes.values() if not node.is_alive]
    if dead:
        node = world.rng.choice(dead)
        node.is_alive = True
        world.say(f"{node.name} is found again")
        world.happens("dead station revived")


def update(world: World) -> None:
    """An older station gets the version of the others: what it did not know, it learns."""
    older = [node for node in world.idle if node.is_older]
    if older:
        node = world.rng.choice(older)
        node.change_version(is_older=False)
        world.say(f"{node.name} is updated")
        world.happens("station updated")


def rebuild(world: World) -> None:
    if world.idle:
        node = world.rng.choice(world.idle)
        before = world.tables(node)
        world.attempt(node, node.desk.rebuild)
        world.say(f"{node.name} makes its tables anew")
        now = world.tables(node)
        world.same_tables("rebuilt tables are the live ones", before, now, of=node.name)


TROUBLES: dict[str, tuple[float, Callable[[World], None]]] = {
    "exchange": (22, exchange),
    "late request": (2, late_request),
    "start a talk": (3, start_talk),
    "letters": (8, letters),
    "write a stick": (2, write_stick),
    "read a stick": (6, read_stick),
    "split": (3, split),
    "heal": (1.5, heal_splits),
    "crash": (2, crash),
    "reopen": (0.5, reopen),
    "back up": (1.5, back_up),
    "restore": (1.5, restore),
    "clone": (0.7, clone),
    "set a clock": (2, set_clock),
    "join": (0.5, join),
    "die": (0.5, die),
    "revive": (0.7, revive),
    "rebuild": (0.7, rebuild),
    "update": (1, update),
}
