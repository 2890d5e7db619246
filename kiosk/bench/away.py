"""What a desk writes while it is away from its hub: check-ins, badges, scans, seats on a bus."""

from __future__ import annotations

from random import Random

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import SignUp
from kiosk.domain.entries import Stamp
from kiosk.log import log
from kiosk.projections.bulk import fold_all

ACTS_A_STEP = 500
SIGN_UPS = 40  # by the desk's own rules, and as many as a bus has seats to lend
POINTS = ("session OPENING", "session AURORA", "gala dinner", "bus 2", "lunch")


def work_alone(desk: Desk, acts: int, *, seed: int) -> None:
    """So many acts about people chosen by chance, each signed as an act at a desk is.

    They are appended some hundreds in a transaction, since nobody waits for an answer here.
    """
    rng = Random(seed)  # noqa: S311 - a played day, no secret
    people = [hit.participant for hit in desk.people()]
    visits = [card.visit for card in desk.visits()]
    for number in range(min(SIGN_UPS, acts // 4) if visits else 0):
        desk.do(SignUp(rng.choice(people), visits[number % len(visits)], although_clashing=True))
    done = desk.heads()[desk.branch].seq if desk.branch in desk.heads() else 0
    store, identity = desk._store, desk._identity
    writer = log.Writer(store, identity.key, event=identity.event, branch=desk.branch)
    left, now_ms = acts - done, desk.now_ms()
    while left > 0:
        with store.transaction():
            for _ in range(min(left, ACTS_A_STEP)):
                fact = _act(rng, rng.choice(people), left)
                stamp = Stamp(now_ms + acts - left, 0)
                writer.append([(fact, stamp)], clock_ms=stamp.time_ms, actor="Kim")
                left -= 1
    fold_all(store)


def _act(rng: Random, who: str, number: int) -> f.Fact:
    match number % 4:
        case 0:
            return f.CheckedIn(who, "badge")
        case 1:
            return f.BadgeIssued(who, 1, "first")
    return f.ScanRefused(who, f"{number:032x}", rng.choice(POINTS), "already in")
