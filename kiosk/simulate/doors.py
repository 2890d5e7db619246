"""What people do at the doors of buses and of a room: steps with chance of their own.

They stand between the other steps of a day, and draw nothing from the day's generator: a day has
the same other steps with them and without them.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import commands as c
from kiosk.simulate.acts import do
from kiosk.simulate.known_doors import LEGS, aboard, is_inside, planned
from kiosk.simulate.node import Node
from kiosk.simulate.small_event import CAPACITIES, HALL, hall
from kiosk.simulate.world import World

PLANS = (
    (("1", 1),),
    (("1", 1), ("2", 1)),
    (("1", 2), ("2", 2)),
    (("1", 1), ("2", 3)),
    (("1", 2), ("2", 2), ("2", 1)),  # two of one name: nobody can tell which is meant
)
HALLS = (1, 2, 2, 3, None)
HEADS_MAX = 4
A_STEP = (0, 1, 1, 2, 3)  # how many of these steps follow another step
NOBODY = "NOBODY"


def _visit(world: World) -> str:
    """Mostly one on which somebody has a seat."""
    codes = list(CAPACITIES)
    taken = [code for code in codes if world.checker.truth.taken(code)]
    return world.rng.choice((*codes, *taken, *taken, *taken))


def _bus(world: World, node: Node, visit: str) -> str:
    """Mostly one that this station knows of."""
    known = sorted(planned(world.checker.logs[node.name].about[("boarding", visit)])) or ["1"]
    return world.rng.choice((*known, *known, *known, "2", "9"))


def _leg(world: World) -> str:
    return world.rng.choice((*LEGS, "out"))


def _shown(world: World, participant: str) -> str:
    """What they hold out: a badge of theirs, a code, and sometimes nonsense."""
    badges = sorted(text for text, one in world.badges.items() if one.participant == participant)
    codes = [code for code, who in world.people if who == participant]
    return world.rng.choice((*badges, *codes, *codes, NOBODY))


def _somebody(world: World) -> str:
    return world.rng.choice(world.people)[1]


def plan_buses(world: World) -> None:
    node = world.rng.choice(world.alive)
    do(world, node, c.PlanBuses(_visit(world), world.rng.choice(PLANS)))


def assign_buses(world: World) -> None:
    do(world, world.rng.choice(world.alive), c.AssignBuses(_visit(world)))


def board(world: World) -> None:
    """Mostly somebody who has a seat, or went out; those without one come too."""
    rng, visit, node = world.rng, _visit(world), world.rng.choice(world.alive)
    leg = _leg(world)
    went = aboard(world.checker.logs[node.name].about[("boarding", visit)], "out")
    seated = [right.participant for right in world.checker.truth.taken(visit)]
    likely = sorted(went) if leg == "back" else seated
    who = rng.choice(likely) if likely and rng.random() < 0.8 else _somebody(world)
    by_hand = rng.random() < 0.4
    wanted = c.Board(
        visit,
        _bus(world, node, visit),
        leg,
        code="" if by_hand else _shown(world, who),
        participant=who if by_hand else "",
        standby=rng.random() < 0.3,
        although_other_bus=rng.random() < 0.4,
        although_missing=rng.random() < 0.4,
    )
    outcome = do(world, node, wanted)
    if outcome is not None and outcome.ok:
        world.happens("boarded a bus")


def take_back_boarding(world: World) -> None:
    """Mostly of somebody who is aboard as far as this station knows."""
    visit, leg, node = _visit(world), _leg(world), world.rng.choice(world.alive)
    inside = sorted(aboard(world.checker.logs[node.name].about[("boarding", visit)], leg))
    who = world.rng.choice(inside) if inside else _somebody(world)
    do(world, node, c.TakeBackBoarding(visit, who, leg))


def close_roll(world: World) -> None:
    visit, node = _visit(world), world.rng.choice(world.alive)
    by, reason = world.rng.choice((("", ""), ("One Person", "they are late"), ("One Person", "")))
    wanted = c.CloseRoll(visit, _bus(world, node, visit), _leg(world), by, reason)
    outcome = do(world, node, wanted)
    if outcome is not None and outcome.ok:
        world.happens("roll closed")


def reopen_roll(world: World) -> None:
    visit, node = _visit(world), world.rng.choice(world.alive)
    do(world, node, c.ReopenRoll(visit, _bus(world, node, visit), _leg(world)))


def open_hall(world: World) -> None:
    """The organiser adds the session to the programme, or gives it another room."""
    node = world.rng.choice((world.nodes["root"], *world.alive))
    do(world, node, c.RecordImport((hall(world.rng.choice(HALLS)),)))


def _usher(world: World) -> tuple[Node, list[str]]:
    """Mostly one who has heard of the hall; and who is inside as far as they know."""
    logs = world.checker.logs
    able = [node for node in world.alive if ("session", HALL) in logs[node.name].about]
    node = world.rng.choice(able if able and world.rng.random() < 0.9 else world.alive)
    about = logs[node.name].about
    doors = [who for kind, who in about if kind == "door" and is_inside(about[kind, who])]
    return node, sorted(who.partition("/")[2] for who in doors)


def pass_door(world: World) -> None:
    rng = world.rng
    node, inside = _usher(world)
    leaves = inside and rng.random() < 0.3
    who = rng.choice(inside) if leaves else _somebody(world)
    by_hand = rng.random() < 0.4
    wanted = c.PassDoor(
        HALL,
        "out" if leaves else rng.choice(("in", "in", "in", "in", "out")),
        code="" if by_hand else _shown(world, who),
        participant=who if by_hand else "",
        although=rng.choice(("", "a speaker")),
    )
    outcome = do(world, node, wanted)
    if outcome is not None and outcome.ok:
        world.happens("passed a session's door")


def take_back_passage(world: World) -> None:
    node, inside = _usher(world)
    who = world.rng.choice(inside) if inside else _somebody(world)
    do(world, node, c.TakeBackPassage(HALL, who))


def count_heads(world: World) -> None:
    heads = world.rng.randrange(HEADS_MAX)
    do(world, world.rng.choice(world.alive), c.CountHeads(HALL, heads))


DOORS: dict[str, tuple[float, Callable[[World], None]]] = {
    "plan buses": (2, plan_buses),
    "assign buses": (2, assign_buses),
    "board": (14, board),
    "take back a boarding": (3, take_back_boarding),
    "close a roll": (2, close_roll),
    "reopen a roll": (1.5, reopen_roll),
    "open the hall": (1, open_hall),
    "pass a door": (12, pass_door),
    "take back a passage": (2, take_back_passage),
    "count heads": (1, count_heads),
}


def at_doors(world: World) -> None:
    """On a day with acts at doors: some of them, or none. The first opens the hall."""
    if not world.has_doors:
        return
    names = list(DOORS)
    weights = [DOORS[name][0] for name in names]
    with world.chance_at_doors():
        for name in world.rng.choices(names, weights, k=world.rng.choice(A_STEP)):
            step = DOORS[name][1] if world.happened["act at a door"] else open_hall
            world.happens("act at a door")
            step(world)
