"""The end of a day: everything heals, everybody exchanges, and then everything must agree."""

from __future__ import annotations

import hashlib
from collections import Counter

from kiosk.desk.identity import MINTING_HELD
from kiosk.domain.commands import EnrolNode, ReleaseMinting
from kiosk.simulate.known import has_left, known_seats
from kiosk.simulate.known_doors import check_doors_shown
from kiosk.simulate.node import Node
from kiosk.simulate.organisers import TWO, knows_every_seat
from kiosk.simulate.raw import Violation
from kiosk.simulate.small_event import CAPACITIES
from kiosk.simulate.versions import NEWEST_KINDS
from kiosk.simulate.world import World

ROUNDS_MAX = 14
FAREWELLS_MAX = 4
REBUILDS = 0.25  # how often the evening ends with tables made anew
PERSONAL_KINDS = (
    *("participant.registered", "participant.contact_given", "participant.needs_given"),
    *("participant.desk_note_written", "participant.details_corrected", "participant.cancelled"),
    *("participant.table_given", "participant.zones_given", "participant.place_changed"),
)


def heal(world: World) -> None:
    """The network is whole for good, the dead are found or lost for good."""
    for node in list(world.nodes.values()):
        if not node.is_alive and world.rng.random() < 0.5:
            node.is_alive = True
            world.say(f"{node.name} is found again")
        elif not node.is_alive:
            world.checker.forget(node.name)
            world.say(f"{node.name} is lost for good")
            world.happens("station lost for good")
    world.is_healed = True
    world.network.heal()
    _update(world, [node for node in world.alive if world.rng.random() < 0.5])
    _farewells(world)
    members = sorted((node for node in world.trusted if node.hub), key=lambda n: _depth(world, n))
    for round_number in range(ROUNDS_MAX):
        members.reverse()  # everything goes up the tree first, and then down
        before = len(world.checker.union)
        world.clock.now_ms += 60_000
        agreed = [_exchange_or_join_again(world, node) for node in members]
        agreed.append(not _took_up_minting(world))
        if all(agreed) and len(world.checker.union) == before and _hold_the_same(world, members):
            world.say(f"at rest after {round_number + 1} rounds")
            _update(world, world.alive)
            return
    raise Violation("everybody comes to rest in step", f"not within {ROUNDS_MAX} rounds")


def _update(world: World, nodes: list[Node]) -> None:
    """Some are updated before they hear of the rest, the others when they have heard all."""
    for node in nodes:
        if node.is_older:
            node.change_version(is_older=False)
            world.say(f"{node.name} is updated")
            world.happens("station updated")


def _depth(world: World, node: Node) -> int:
    """How many hubs stand above it."""
    depth = 0
    while node.hub:
        node, depth = world.nodes[node.hub], depth + 1
    return depth


def _hold_the_same(world: World, members: list[Node]) -> bool:
    heads = world.checker.logs["root"].heads
    return all(world.checker.logs[node.name].heads == heads for node in members)


def _farewells(world: World) -> None:
    """Whoever was written off and is there all the same gives what it holds, and gets nothing."""
    for node in world.alive:
        if node.hub and node.desk.node in world.shut_out:
            for _ in range(FAREWELLS_MAX):
                world.exchange(node)


def _exchange_or_join_again(world: World, node: Node) -> bool:
    """A hub that was put back may have forgotten whom it let in: they join it again."""
    if world.exchange(node):
        return True
    hub = world.nodes[node.hub]
    if node.desk.node not in {line.node for line in hub.desk.nodes()}:
        world.say(f"{node.name} joins {hub.name} again")
        hub.desk.do(EnrolNode(node.desk.node, node.desk.name, node.role, node.desk.public_key))
        node.join(hub)
    return False


def _took_up_minting(world: World) -> bool:
    """Somebody who knows that every station has reported lets a restored hub mint again."""
    root = world.nodes["root"]
    if not root.desk.setting(MINTING_HELD):
        return False
    if not knows_every_seat(world, root):
        return False
    world.say("root may mint again")
    return root.desk.do(ReleaseMinting(TWO, "everybody was asked")).ok


def check_all(world: World) -> None:
    """Everything that must hold once all have spoken with all."""
    nodes = world.trusted
    _nothing_lost(world, nodes)
    _tables_equal(world, nodes)
    for node in nodes:
        _in_step(node)
        _log_sound(node)
        _nothing_unknown(node)
        world.checker.logs[node.name].check_all_marks()
        _erased(node)
    check_doors_shown(world.checker.logs["root"], world.nodes["root"].disk)
    _seats_true(world)
    _seats_not_wasted(world, nodes)


def _nothing_lost(world: World, nodes: list[Node]) -> None:
    checker = world.checker
    everything = set().union(*(checker.logs[node.name].entries for node in nodes))
    kept = everything.union(*(checker.logs[node.name].entries for node in world.alive))
    for key, what in checker.confirmed.items():
        if key not in kept and key not in checker.lost:
            raise Violation("what was confirmed is kept", f"{what} is nowhere any more ({key})")
    for node in nodes:
        lacking = everything - checker.logs[node.name].entries.keys()
        if lacking:
            some = checker.union[min(lacking)]
            raise Violation("everybody has everything", f"{node.name} lacks {some}")


def _tables_equal(world: World, nodes: list[Node]) -> None:
    first = nodes[0]
    live = {node.name: world.tables(node) for node in nodes}
    for node in nodes[1:]:
        both = f"{first.name} and {node.name}"
        world.same_tables(
            "every table is equal everywhere", live[first.name], live[node.name], of=both
        )
    if world.rng.random() > REBUILDS:
        return
    node = world.rng.choice(nodes)
    node.desk.rebuild()
    rebuilt = world.tables(node)
    world.same_tables("rebuilt tables are the live ones", live[node.name], rebuilt, of=node.name)


def _in_step(node: Node) -> None:
    state = node.courier.state()
    if node.hub and (state.not_yet_exchanged or state.problem):
        raise Violation("everybody comes to rest in step", f"{node.name}: {state}")


def _log_sound(node: Node) -> None:
    for salt, body, header in node.disk.execute("SELECT salt, body, header FROM entry"):
        if body is not None and hashlib.sha256(salt + body).digest() not in header:
            raise Violation("the chain holds", f"{node.name} holds a body that is not its author's")


def _nothing_unknown(node: Node) -> None:
    """After an update, a station does not go on to ask for one."""
    rows = node.disk.execute("SELECT DISTINCT kind FROM entry WHERE NOT known")
    left = {kind for (kind,) in rows} & set(NEWEST_KINDS)
    if left:
        detail = f"{node.name} was updated, and says that it does not know {', '.join(left)}"
        raise Violation("an update makes known what was unknown", detail)


def _erased(node: Node) -> None:
    rows = node.disk.execute(
        "SELECT kind FROM entry WHERE body IS NOT NULL AND subject_id IN"
        " (SELECT subject_id FROM entry WHERE kind = 'participant.erased')"
    )
    left = [kind for (kind,) in rows if kind in PERSONAL_KINDS]
    if left:
        raise Violation("who was erased is gone", f"{node.name} holds {left}")


def _seats_true(world: World) -> None:
    """What the tables say about each seat is what really happened; lost disks aside."""
    root = world.nodes["root"]
    for code in CAPACITIES:
        known = known_seats(world.checker.logs["root"].about[("visit", code)])
        if not known.is_whole:
            if not world.checker.lost:
                raise Violation("everybody has everything", f"seat acts of {code} are missing")
            continue
        rows = root.disk.execute(
            "SELECT number, holder, participant FROM seat WHERE visit = ? AND state != 'withdrawn'",
            code,
        )
        shown = {number: (holder, who) for number, holder, who in rows}
        really = {
            number: (f"{holder[0]}/{holder[1]}", known.sitting.get(number, ""))
            for number, holder in known.holders.items()
        }
        if shown != really:
            raise Violation("the seats shown are the seats given", f"{code}: {shown}, {really}")
        twice = [who for who, count in Counter(known.sitting.values()).items() if count > 1]
        live = _live(world)
        for who in twice:
            holders = {known.holders[n] for n, sitting in known.sitting.items() if sitting == who}
            if len(holders & live) > 0 and holders <= live:
                raise Violation("one seat a person", f"{who[:6]} has several on {code}")
        waiting = root.disk.execute(
            "SELECT participant FROM waiting WHERE visit = ? ORDER BY place", code
        )
        if tuple(who for (who,) in waiting) != known.line:
            raise Violation("the line is kept", f"{code}: {waiting} is shown, {known.line} wait")


def _live(world: World) -> set[tuple[str, int]]:
    return {(node.desk.branch.origin, node.desk.branch.epoch) for node in world.trusted}


def _seats_not_wasted(world: World, nodes: list[Node]) -> None:
    """Where somebody waits, no free right lies with a station that could give it back."""
    for code in CAPACITIES:
        entries = world.checker.logs["root"].about[("visit", code)]
        known = known_seats(entries)
        capacity = world.nodes["root"].desk._actor.seating.visits()[code].capacity
        if not known.line or not known.is_whole or has_left(entries):
            continue
        over = max(0, len(known.holders) - capacity)
        free = sum(len(known.free(branch)) for branch in _live(world))
        if free > over:
            detail = f"{code}: {len(known.line)} wait while {free} rights are free"
            raise Violation("no seat stays empty while somebody waits", detail)
        held_back = world.nodes["root"].desk.setting(MINTING_HELD)
        if known.holders and len(known.holders) < capacity and not held_back:
            detail = f"{code}: {len(known.line)} wait, {len(known.holders)} of {capacity} rights"
            raise Violation("no seat stays empty while somebody waits", detail)
