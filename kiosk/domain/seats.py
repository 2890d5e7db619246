"""Seats that cannot be overbooked: what may be done with the rights of one visit, decided purely.

A right is a linear object: only its holder changes it, and each change consumes the version
before. So two stations that never meet cannot sell one seat twice, and no clock takes part.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain.entries import Branch
from kiosk.domain.facts import (
    Fact,
    SeatReleaseAsked,
    SeatReleased,
    SeatsCalledIn,
    SeatsHanded,
    SeatsMinted,
    SeatsReclaimed,
    SeatsWithdrawn,
    SeatTaken,
    VisitDeparted,
    VisitReopened,
    WaitlistJoined,
    WaitlistLeft,
)
from kiosk.domain.outcomes import Decision
from kiosk.domain.seat_fold import fold_visit
from kiosk.domain.seat_ledger import Action, Ledger, Right, RightState, SeatAct
from kiosk.domain.seat_policy import surplus, top_up
from kiosk.domain.seat_tree import SeatTree, Share

__all__ = [
    "Action",
    "Ledger",
    "Minted",
    "Right",
    "RightState",
    "SeatAct",
    "SeatJoin",
    "SeatTree",
    "Share",
    "decide_call_in",
    "decide_departure",
    "decide_join",
    "decide_lease",
    "decide_leave",
    "decide_mint",
    "decide_reclaim",
    "decide_reopening",
    "decide_return",
    "decide_settle",
    "decide_sign_up",
    "fold_visit",
    "mint_conflicts",
    "minted_in",
]


def decide_sign_up(ledger: Ledger, me: Branch, participant: str) -> Decision:
    """Spend a right that this branch holds; without one, join the waiting list.

    A free right is kept for those who wait already: the line is not jumped.
    """
    if ledger.departed:
        return Decision(refusal=r.VisitGone(ledger.visit))
    if ledger.confirmed(participant) is not None:
        return Decision(refusal=r.AlreadySignedUp(ledger.visit, waiting=False))
    if ledger.place_in_line(participant):
        return Decision(refusal=r.AlreadySignedUp(ledger.visit, waiting=True))
    free = ledger.free_rights(me)
    if len(free) <= ledger.waiting:
        return Decision((WaitlistJoined(ledger.visit, participant),))
    return Decision((_taken(ledger, free[0], participant),))


def decide_leave(
    ledger: Ledger, me: Branch, participant: str, *, reason: str = "cancelled"
) -> Decision:
    """Free the participant's seat where this branch holds its right, else ask the holder to.

    Whoever gives up a seat leaves the line too, where another desk put them there meanwhile.
    """
    rights = [ledger.rights[number] for number in ledger.seats.get(participant, ())]
    facts: list[Fact] = [_released(ledger, rt, reason) for rt in rights if rt.holder == me]
    facts += [
        SeatReleaseAsked(ledger.visit, rt.number, rt.version, participant)
        for rt in rights
        if rt.holder != me and rt.number not in ledger.release_asked
    ]
    joins = ledger.joins.get(participant, ())
    if joins and reason == "cancelled":
        # First, so that undoing begins with the seat.
        facts.insert(0, WaitlistLeft(ledger.visit, participant, joins=joins))
    if facts:
        return Decision(tuple(facts))
    if rights:
        return Decision(refusal=r.ReleaseAlreadyAsked(ledger.visit))
    return Decision(refusal=r.NotSignedUp(ledger.visit))


def decide_mint(ledger: Ledger, me: Branch, *, capacity: int) -> Decision:
    """Bring the number of living rights to the capacity. Only the root hub may ask this.

    A number is never minted twice. Lowering ends free rights that this branch holds; those that
    others hold come back first (decide_settle), and nobody's seat is ever taken away.
    """
    lacking = 0 if ledger.departed else capacity - ledger.minted
    if lacking > 0:
        first = max(ledger.rights, default=0) + 1
        numbers = tuple(range(first, first + lacking))
        return Decision((SeatsMinted(ledger.visit, numbers),))
    ending = ledger.free_rights(me)[lacking:] if lacking < 0 else ()
    if not ending:
        return Decision()
    return Decision((SeatsWithdrawn(ledger.visit, _cited(ending)),))


def decide_lease(
    ledger: Ledger,
    me: Branch,
    *,
    to: Branch,
    capacity: int | None = None,
    tree: SeatTree | None = None,
) -> Decision:
    """Hand a share of what this branch holds free to a station right under it, as insurance.

    Nothing while some wait, or while rights are called back or called in: what is free is theirs,
    or the root's. A hub that stands under another one does the same with what it holds, and only
    that.
    """
    tree = tree or SeatTree()
    free = ledger.free_rights(me)
    is_ours = tree.station_of(to.origin, hub=me.origin) == to.origin
    called_back = _over(ledger, capacity) or ledger.called_in
    if not is_ours or ledger.waiting or called_back or ledger.departed or not free:
        return Decision()
    share = tree.share(ledger, hub=me, to=to)
    count = top_up(share.fair, pool=len(free), held=share.held)
    if not count:
        return Decision()
    return Decision((SeatsHanded(ledger.visit, _cited(free[:count]), str(to)),))


def decide_call_in(ledger: Ledger, me: Branch) -> Decision:
    """Say once that the visit begins soon. Only who minted its rights may: its word is heeded."""
    if ledger.called_in or ledger.departed or me.origin not in ledger.minters:
        return Decision()
    return Decision((SeatsCalledIn(ledger.visit),))


def decide_settle(
    ledger: Ledger,
    me: Branch,
    *,
    hub: Branch | None,
    capacity: int | None = None,
    tree: SeatTree | None = None,
) -> Decision:
    """Do what this branch owes to the visit.

    It releases what it was asked to and what seats nobody. The root (no hub) then promotes who
    waits first. A member hands free rights back to the hub, so that the root can, and also what is
    more than its share, since stations that came later need insurance too; shortly before the visit
    begins, all that is free. A member whose hub is
    not in contact (`hub` is itself) keeps its rights: on their way they would help nobody.
    """
    owed = _owed(ledger, me)
    facts: list[Fact] = [_released(ledger, right, reason) for right, reason in owed.values()]
    freed = [(number, right.version + 1) for number, (right, _) in owed.items()]
    free = sorted([*_cited(ledger.free_rights(me)), *freed])
    over = _over(ledger, capacity)
    if ledger.departed:
        return Decision(tuple(facts))
    if hub is None:
        waiters = [participant for participant, _ in ledger.line]
        promotable = free[: max(0, len(free) - over)]  # decide_mint withdraws the others
        facts += [
            SeatTaken(ledger.visit, number, version, participant, promoted=True)
            for (number, version), participant in zip(promotable, waiters, strict=False)
        ]
        return Decision(tuple(facts))
    share = (tree or SeatTree()).share(ledger, hub=hub, to=me)
    held = share.held + len(freed)
    spare = held if ledger.called_in else surplus(share.fair, held=held)
    back = free[: max(ledger.waiting + over, spare)]
    if back and hub != me:
        facts.append(SeatsHanded(ledger.visit, tuple(back), str(hub)))
    return Decision(tuple(facts))


def decide_return(ledger: Ledger, me: Branch, *, hub: Branch) -> Decision:
    """Hand everything back that this branch holds free: it will not sell any more."""
    free = ledger.free_rights(me)
    return Decision((SeatsHanded(ledger.visit, _cited(free), str(hub)),) if free else ())


def decide_reclaim(ledger: Ledger, me: Branch) -> Decision:
    """Take over what earlier epochs of this very node hold. Only for a root that people have
    released after a restore: else the old epoch may go on elsewhere, and sell."""
    old = [
        right
        for right in ledger.rights.values()
        if right.holder.origin == me.origin
        and right.holder.epoch < me.epoch
        and right.state is not RightState.WITHDRAWN
    ]
    return Decision((SeatsReclaimed(ledger.visit, _cited(old)),) if old else ())


def decide_departure(ledger: Ledger) -> Decision:
    """Nobody gets a seat any more. What is stranded ends with it: nobody can board."""
    if ledger.departed:
        return Decision(refusal=r.VisitGone(ledger.visit))
    return Decision((VisitDeparted(ledger.visit),))


def decide_reopening(ledger: Ledger) -> Decision:
    """The departure was a mistake. Nothing was freed by it, so nothing can be sold twice."""
    if not ledger.departed:
        return Decision(refusal=r.VisitNotGone(ledger.visit))
    return Decision((VisitReopened(ledger.visit, ledger.departures),))


class SeatJoin(Struct, frozen=True):
    """What a station that joins a hub does with the rights it minted while it stood alone."""

    facts: tuple[Fact, ...]  # its free rights, handed to the hub
    conflicts: tuple[str, ...]  # visits that both minted: joining would void confirmed seats


Minted = tuple[str, str]  # a visit, and the node that minted its rights


def minted_in(ledgers: Iterable[Ledger]) -> tuple[Minted, ...]:
    """Which node minted each visit, as far as this log knows."""
    return tuple(sorted((led.visit, node) for led in ledgers for node in led.minters))


def mint_conflicts(ours: Iterable[Minted], theirs: Iterable[Minted]) -> tuple[str, ...]:
    """Visits that would be minted by two nodes in the union of two logs."""
    minters: dict[str, set[str]] = {}
    for visit, node in (*ours, *theirs):
        minters.setdefault(visit, set()).add(node)
    return tuple(sorted(visit for visit, nodes in minters.items() if len(nodes) > 1))


def decide_join(
    ledgers: Collection[Ledger], me: Branch, *, hub: Branch, minted_by_hub: Iterable[Minted]
) -> SeatJoin:
    """In the union of both, each visit is minted once; so joining stops where both did it."""
    conflicts = mint_conflicts(minted_in(ledgers), minted_by_hub)
    if conflicts:
        return SeatJoin((), conflicts)
    handed = tuple(
        SeatsHanded(ledger.visit, _cited(free), str(hub))
        for ledger in ledgers
        if me.origin in ledger.minters and (free := ledger.free_rights(me))
    )
    return SeatJoin(handed, ())


def _owed(ledger: Ledger, me: Branch) -> dict[int, tuple[Right, str]]:
    asked = {number: (ledger.rights[number], "cancelled") for number in ledger.release_asked}
    duplicate = {right.number: (right, "duplicate") for right in ledger.duplicates()}
    owed = duplicate | asked
    return {number: owed[number] for number in sorted(owed) if owed[number][0].holder == me}


def _over(ledger: Ledger, capacity: int | None) -> int:
    """How many living rights are more than the seats, since the capacity was lowered."""
    return 0 if capacity is None else max(0, ledger.minted - capacity)


def _cited(rights: Iterable[Right]) -> tuple[tuple[int, int], ...]:
    return tuple((right.number, right.version) for right in rights)


def _taken(ledger: Ledger, right: Right, participant: str) -> SeatTaken:
    return SeatTaken(ledger.visit, right.number, right.version, participant)


def _released(ledger: Ledger, right: Right, reason: str) -> SeatReleased:
    return SeatReleased(ledger.visit, right.number, right.version, right.participant, reason)
