"""A venue's hub shares out only what headquarters lent it, and what comes back goes up again."""

from collections.abc import Callable
from random import Random

import pytest

from kiosk.desk import Desk
from kiosk.domain import refusals as r
from kiosk.domain.cards import VisitCard
from kiosk.domain.commands import (
    EnrolNode,
    LeaseSeats,
    LeaveVisit,
    RecordImport,
    RevokeNode,
    SettleSeats,
    SignUp,
    Undo,
)
from kiosk.domain.entries import Subject
from kiosk.domain.facts import SeatReleased, SeatsMinted, SeatTaken
from kiosk.domain.roles import DESK, HUB
from kiosk.log import log
from tests.desk.small_event import CODES, PROGRAMME, visit, who
from tests.desk.stations import exchange
from tests.desk.tree import Tree, enrol, meet

VISIT = "V-PANGYO"
SEATS = 5


def card(desk: Desk, code: str = VISIT) -> VisitCard:
    return next(one for one in desk.visits() if one.visit == code)


def taken_by_counting(desk: Desk, code: str = VISIT) -> int:
    """Takings less releases of all the facts that a node holds, whoever wrote them."""
    subject = Subject("visit", code)
    facts = [entry.fact for entry in log.about(desk._store, [subject])[subject]]
    taken = sum(isinstance(fact, SeatTaken) for fact in facts)
    return taken - sum(isinstance(fact, SeatReleased) for fact in facts)


def test_a_desk_under_a_venue_finds_seats_through_it(new_desk: Callable[[str], Desk]) -> None:
    tree = Tree(new_desk)
    desk = tree.desks[0]
    assert card(desk).here >= 1
    outcome = desk.do(SignUp(who(CODES[0]), VISIT))
    assert [type(fact) for fact in outcome.facts] == [SeatTaken]
    tree.rest()
    assert card(tree.root).taken == 1
    assert len({str(one.digests()) for one in tree.everybody}) == 1


def test_only_the_root_ever_mints(new_desk: Callable[[str], Desk]) -> None:
    tree = Tree(new_desk)
    for number, desk in enumerate(tree.everybody):
        desk.do(SignUp(who(CODES[number]), VISIT))
        outcome = desk.do(LeaseSeats(str(tree.desks[0].branch)))
        minted = [fact for fact in outcome.facts if isinstance(fact, SeatsMinted)]
        assert not minted or desk is tree.root
    tree.rest()
    assert card(tree.root).minted == SEATS


def test_a_venue_without_its_headquarters_leases_on_only_what_it_holds(
    new_desk: Callable[[str], Desk],
) -> None:
    tree = Tree(new_desk)
    reach = sum(card(desk).here for desk in (tree.venue, *tree.desks))
    codes = iter(CODES)
    confirmed = 0
    for _ in range(SEATS + 3):
        for desk in tree.desks:
            meet(desk, tree.venue)
            outcome = desk.do(SignUp(who(next(codes)), VISIT))
            confirmed += any(isinstance(fact, SeatTaken) for fact in outcome.facts)
    assert 0 < confirmed <= reach <= SEATS
    tree.rest()
    assert card(tree.root).taken == taken_by_counting(tree.root) == SEATS


def test_a_seat_that_is_given_up_below_reaches_who_waits_above(
    new_desk: Callable[[str], Desk],
) -> None:
    tree = Tree(new_desk)
    for code in CODES[: SEATS + 1]:
        tree.root.do(SignUp(who(code), VISIT))
        tree.rest()
    for code in CODES[SEATS + 1 : 2 * SEATS]:
        tree.desks[1].do(SignUp(who(code), VISIT))
    tree.rest()
    assert (card(tree.root).taken, card(tree.root).waiting) == (SEATS, SEATS)
    assert tree.desks[0].do(LeaveVisit(who(CODES[0]), VISIT)).ok
    tree.rest()
    assert (card(tree.root).taken, card(tree.root).waiting) == (SEATS, SEATS - 1)
    assert len({str(one.digests()) for one in tree.everybody}) == 1


def test_lowering_the_capacity_calls_unspent_rights_back_through_the_tree(
    new_desk: Callable[[str], Desk],
) -> None:
    tree = Tree(new_desk)
    tree.desks[0].do(SignUp(who(CODES[0]), VISIT))
    tree.root.do(RecordImport((visit(VISIT, capacity=1),)))
    tree.rest()
    assert [(card(one).minted, card(one).taken) for one in tree.everybody] == [(1, 1)] * 5
    tree.root.do(RecordImport((visit(VISIT, capacity=4),)))
    tree.rest()
    seen = card(tree.root)
    assert (seen.minted, seen.taken, seen.here + seen.elsewhere) == (4, 1, 3)


def test_a_venue_that_does_not_reach_headquarters_keeps_its_seats(
    new_desk: Callable[[str], Desk],
) -> None:
    tree = Tree(new_desk)
    for code in CODES[: SEATS + 2]:
        tree.desks[0].do(SignUp(who(code), VISIT))
    before = card(tree.venue).here
    meet(tree.desks[0], tree.venue)
    assert tree.venue.do(SettleSeats()).facts == ()
    assert card(tree.venue).here == before


def test_a_hub_below_that_was_let_in_as_a_desk_lets_nobody_in(
    new_desk: Callable[[str], Desk],
) -> None:
    root = new_desk("root")
    root.do(RecordImport(PROGRAMME))
    venue = enrol(new_desk("venue"), root)
    station = new_desk("station")
    outcome = venue.do(EnrolNode(station.node, "Station", DESK, station.public_key))
    assert outcome.refusal == r.OrganiserOnly()
    assert venue.do(LeaseSeats(str(station.branch))).refusal == r.HubOnly()
    assert not venue.may_admit
    root.do(EnrolNode(venue.node, "Venue", HUB, venue.public_key))
    exchange(root, venue)
    assert venue.do(EnrolNode(station.node, "Station", DESK, station.public_key)).ok
    exchange(venue, root)
    assert station.node in {line.node for line in root.nodes()}


def test_every_node_of_the_tree_knows_the_same_nodes(new_desk: Callable[[str], Desk]) -> None:
    tree = Tree(new_desk)
    tree.root.do(RevokeNode(tree.desks[1].node))
    meet(tree.venue, tree.root)
    meet(tree.desks[0], tree.venue)
    known = {tuple(one.nodes()) for one in (tree.root, tree.venue, tree.desks[0])}
    assert len(known) == 1
    (lines,) = known
    assert [line.node for line in lines if line.revoked] == [tree.desks[1].node]
    by_venue = [line.node for line in lines if tree.venue.node in line.enrolled_by]
    assert set(by_venue) >= {desk.node for desk in tree.desks}


def test_a_venue_does_not_shut_out_the_hub_above_it(new_desk: Callable[[str], Desk]) -> None:
    tree = Tree(new_desk)
    refused = tree.venue.do(RevokeNode(tree.root.node))
    assert refused.refusal == r.HubAboveOnly(tree.root.node)
    assert tree.venue.do(RevokeNode(tree.other.node)).ok


@pytest.mark.parametrize("seed", range(3))
def test_days_in_a_tree_never_confirm_more_than_the_bus_has(
    new_desk: Callable[[str], Desk], seed: int
) -> None:
    print("seed", seed)
    rng = Random(seed)
    tree = Tree(new_desk)
    for _ in range(60):
        desk = rng.choice(tree.everybody)
        person = who(rng.choice(CODES[:12]))
        match rng.randrange(8):
            case 0 | 1 | 2 | 3:
                desk.do(SignUp(person, VISIT, although_clashing=True))
            case 4:
                desk.do(LeaveVisit(person, VISIT))
            case 5:
                meet(rng.choice(tree.desks), tree.venue)
            case 6:
                meet(rng.choice([tree.venue, tree.other]), tree.root)
            case 7:
                desk.do(Undo())
    exchange(*tree.everybody)
    assert taken_by_counting(tree.root) <= SEATS
    tree.rest()
    seen = card(tree.root)
    assert seen.taken == taken_by_counting(tree.root) <= SEATS == seen.minted
    assert not (seen.waiting and seen.taken < SEATS)
    assert len({str(one.digests()) for one in tree.everybody}) == 1
