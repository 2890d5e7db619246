"""What people do at a desk: each step picks a desk and a person, and does one thing."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain.badge_issue import REASONS
from kiosk.domain.outcomes import Outcome
from kiosk.simulate.node import Node
from kiosk.simulate.small_event import CAPACITIES, visit
from kiosk.simulate.watching import Badge
from kiosk.simulate.world import World

WALK_INS_MAX = 6
CAPACITY_MAX = 6
EAGER = 3


def do(world: World, node: Node, command: c.Command) -> Outcome | None:
    """One command; None where it came to nothing (the power went, or the disk was full)."""
    outcomes: list[Outcome] = []
    world.attempt(node, lambda: outcomes.append(node.desk.do(command, actor="someone")))
    if not outcomes:
        world.say(f"{node.name}: {_short(command)} came to nothing")
        return None
    outcome = outcomes[0]
    said = type(outcome.refusal).__name__ if outcome.refusal else f"{len(outcome.facts)} facts"
    world.say(f"{node.name}: {_short(command)} -> {said}")
    _keep_badges(world, node, outcome)
    return outcome


def _short(command: c.Command) -> str:
    values = (str(getattr(command, name)) for name in command.__struct_fields__)
    return f"{type(command).__name__}({', '.join(value[:14] for value in values)})"


def _keep_badges(world: World, node: Node, outcome: Outcome) -> None:
    """The badges that were printed are in people's hands, also those that are void later."""
    for fact in outcome.facts:
        if isinstance(fact, f.BadgeIssued) and world.rng.random() < 0.8:
            text = node.desk._actor.paper.text(fact.participant, fact.issue)
            printed = outcome.entries[outcome.facts.index(fact)]
            name = (printed.origin, printed.epoch, printed.seq)
            world.badges[text] = Badge(fact.participant, fact.issue, name)


def check_in(world: World) -> None:
    code, participant = world.rng.choice(world.people)
    node = world.rng.choice(world.alive)
    if world.rng.random() < 0.3:
        do(world, node, c.CheckInPerson(participant))
    else:
        do(world, node, c.CheckIn(code))


def scan_badge(world: World) -> None:
    if world.badges:
        text = world.rng.choice(sorted(world.badges))
        do(world, world.rng.choice(world.alive), c.CheckIn(text))


def scan_rubbish(world: World) -> None:
    texts = ["NOBODY", "K1:FORGED", "", *(text[:-1] + "0" for text in sorted(world.badges)[:1])]
    do(world, world.rng.choice(world.alive), c.CheckIn(world.rng.choice(texts)))


def sign_up(world: World) -> None:
    """Some people ask at every desk that they pass."""
    among = world.people[:EAGER] if world.rng.random() < 0.4 else world.people
    _, participant = world.rng.choice(among)
    wanted = c.SignUp(participant, world.rng.choice(list(CAPACITIES)), although_clashing=True)
    do(world, world.rng.choice(world.alive), wanted)


def leave(world: World) -> None:
    """Mostly somebody who has something to leave."""
    node = world.rng.choice(world.alive)
    code = world.rng.choice(list(CAPACITIES))
    taken = [right.participant for right in world.checker.truth.taken(code)]
    everybody = [participant for _, participant in world.people]
    whom = taken if taken and world.rng.random() < 0.8 else everybody
    do(world, node, c.LeaveVisit(world.rng.choice(whom), code))


def walk_in(world: World) -> None:
    if len(world.checker.union) > 0 and len(world.people) >= 12 + WALK_INS_MAX:
        return
    number = len(world.people)
    new = c.RegisterWalkIn(f"Walk{number}", f"In{number % 3}", "delegate", although_similar=True)
    outcome = do(world, world.rng.choice(world.alive), new)
    if outcome is not None and outcome.ok and outcome.participant:
        codes = [fact.code for fact in outcome.facts if isinstance(fact, f.Registered)]
        world.people.append((codes[0], outcome.participant))


def correct(world: World) -> None:
    _, participant = world.rng.choice(world.people)
    changes = {"family_name": f"Family {world.rng.randrange(5)}"}
    node = world.rng.choice(world.alive)
    if not node.is_older:  # it does not know yet how
        do(world, node, c.CorrectDetails(participant, changes))


def cancel(world: World) -> None:
    _, participant = world.rng.choice(world.people)
    node = world.rng.choice(world.alive)
    if world.rng.random() < 0.4:
        do(world, node, c.ReinstateRegistration(participant))
    else:
        outcome = do(world, node, c.CancelRegistration(participant, "sick"))
        if outcome is not None and outcome.ok:
            world.happens("registration cancelled")


def reprint(world: World) -> None:
    """Mostly for somebody who has a badge."""
    have = sorted({badge.participant for badge in world.badges.values()})
    everybody = [participant for _, participant in world.people]
    participant = world.rng.choice(have if have and world.rng.random() < 0.7 else everybody)
    do(world, world.rng.choice(world.alive), c.Reprint(participant, world.rng.choice(REASONS)))


def batch(world: World) -> None:
    some = tuple(participant for _, participant in world.rng.sample(world.people, 3))
    do(world, world.rng.choice(world.alive), c.IssueBatch(some))


def undo(world: World) -> None:
    do(world, world.rng.choice(world.alive), c.Undo())


def erase(world: World) -> None:
    _, participant = world.rng.choice(world.people)
    do(world, world.rng.choice(world.alive), c.ErasePerson(participant))


def write_newer(world: World) -> None:
    """One station runs a later version of the program."""
    _, participant = world.rng.choice(world.people)
    node = world.rng.choice(world.alive)
    if node.desk.event_id and world.attempt(node, lambda: node.desk.write_newer(participant)):
        world.say(f"{node.name} writes what only a later version knows")
        world.happens("a station of a newer version")


def change_capacity(world: World) -> None:
    """The organiser imports another list; mostly at the root, sometimes at a desk."""
    code = world.rng.choice(list(CAPACITIES))
    capacity = world.rng.randrange(1, CAPACITY_MAX)
    node = world.nodes["root"] if world.rng.random() < 0.7 else world.rng.choice(world.alive)
    most = world.checker.truth.most_seats.get(code, 0)
    if do(world, node, c.RecordImport((visit(code, capacity),))) is not None:
        world.happens("capacity raised" if capacity > most else "capacity lowered or as before")


ACTS: dict[str, tuple[float, Callable[[World], None]]] = {
    "check in": (10, check_in),
    "scan a badge": (5, scan_badge),
    "scan rubbish": (1, scan_rubbish),
    "sign up": (18, sign_up),
    "leave": (8, leave),
    "walk in": (2, walk_in),
    "correct": (2, correct),
    "cancel": (4, cancel),
    "reprint": (4, reprint),
    "batch": (2, batch),
    "undo": (5, undo),
    "erase": (0.5, erase),
    "change a capacity": (2, change_capacity),
    "write newer": (0.7, write_newer),
}
