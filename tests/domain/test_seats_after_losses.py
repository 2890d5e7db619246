"""Seats after a restore, a departure, and a place in the line that nobody knew of."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Branch, EntryId
from kiosk.domain.seat_tree import SeatTree
from kiosk.domain.seats import (
    Ledger,
    decide_departure,
    decide_lease,
    decide_leave,
    decide_mint,
    decide_reclaim,
    decide_reopening,
    decide_return,
    decide_settle,
    decide_sign_up,
    fold_visit,
)
from tests.domain.seat_world import ROOT, VISIT, World, entry, station

DESK, GATE = station(1), station(2)
AGAIN, LATER = Branch(ROOT.origin, 5), Branch(ROOT.origin, 9)


def ledger_of(*entries) -> Ledger:
    return fold_visit(VISIT, entries)


def test_who_gives_up_a_seat_leaves_the_line_where_another_desk_put_them():
    world = World(stations=2, capacity=2)
    world.sign_up(ROOT, "Ana")
    world.sign_up(GATE, "Ana")  # it knows of no seat, and puts her on the list
    world.send(GATE, ROOT)
    decision = world.leave(ROOT, "Ana")
    assert [type(fact) for fact in decision.facts] == [f.WaitlistLeft, f.SeatReleased]
    world.gather()
    ledger = world.ledger(GATE)
    assert (ledger.waiting, ledger.taken) == (0, 0)


def test_who_gave_up_a_seat_leaves_a_line_that_is_heard_of_only_later():
    entries = [
        entry(ROOT, 1, f.SeatsMinted(VISIT, (1,)), at=1),
        entry(ROOT, 2, f.SeatTaken(VISIT, 1, 0, "Ana"), at=2),
        entry(GATE, 1, f.WaitlistJoined(VISIT, "Ana"), at=3),
        entry(ROOT, 3, f.SeatReleased(VISIT, 1, 1, "Ana", "cancelled"), at=4),
    ]
    assert ledger_of(*entries).waiting == 0
    # To undo a sign-up is no wish to leave: the place that another desk gave stays.
    entries[3] = entry(ROOT, 3, f.SeatReleased(VISIT, 1, 1, "Ana", "undone"), at=4)
    assert ledger_of(*entries).waiting == 1


def test_a_place_in_the_line_ends_whatever_the_clock_of_its_desk_says():
    join = entry(GATE, 1, f.WaitlistJoined(VISIT, "Ana"), at=10**12)
    left = decide_leave(ledger_of(join), DESK, "Ana").facts
    assert left == (f.WaitlistLeft(VISIT, "Ana", joins=(join.id,)),)
    assert ledger_of(join, entry(DESK, 1, left[0], at=1)).waiting == 0


def test_nobody_gets_a_seat_on_a_bus_that_has_left_until_that_was_a_mistake():
    world = World(stations=1, capacity=3)
    world.mint()
    world.write(ROOT, decide_departure(world.ledger(ROOT)))
    ledger = world.ledger(ROOT)
    assert ledger.departed
    assert decide_sign_up(ledger, ROOT, "Ana").refusal == r.VisitGone(VISIT)
    assert decide_departure(ledger).refusal == r.VisitGone(VISIT)
    assert decide_lease(ledger, ROOT, to=DESK).facts == ()
    assert decide_mint(ledger, ROOT, capacity=9).facts == ()
    assert decide_settle(ledger, ROOT, hub=None, capacity=1).facts == ()
    world.write(ROOT, decide_reopening(ledger))
    again = world.ledger(ROOT)
    assert not again.departed
    assert decide_reopening(again).refusal == r.VisitNotGone(VISIT)
    assert decide_sign_up(again, ROOT, "Ana").refusal is None


def test_a_released_root_takes_over_what_it_held_before_the_restore():
    entries = [
        entry(ROOT, 1, f.SeatsMinted(VISIT, (1, 2, 3))),
        entry(ROOT, 2, f.SeatTaken(VISIT, 1, 0, "Ana")),
        entry(ROOT, 3, f.SeatsHanded(VISIT, ((2, 0),), str(DESK))),
    ]
    (reclaimed,) = decide_reclaim(ledger_of(*entries), AGAIN).facts
    assert reclaimed == f.SeatsReclaimed(VISIT, ((1, 1), (3, 0)))
    assert decide_reclaim(ledger_of(*entries), ROOT).facts == ()
    after = ledger_of(*entries, entry(AGAIN, 1, reclaimed))
    assert after.confirmed("Ana").holder == AGAIN
    assert [right.number for right in after.free_rights(AGAIN)] == [3]
    assert [right.number for right in after.free_rights(DESK)] == [2]
    assert decide_reclaim(after, AGAIN).facts == ()
    assert decide_leave(after, AGAIN, "Ana").facts == (
        f.SeatReleased(VISIT, 1, 2, "Ana", "cancelled"),
    )


def test_nobody_else_and_no_earlier_epoch_reclaims():
    mint = entry(AGAIN, 1, f.SeatsMinted(VISIT, (1,)))
    for thief in (DESK, ROOT):
        stolen = entry(thief, 1, f.SeatsReclaimed(VISIT, ((1, 0),)))
        ledger = ledger_of(mint, stolen)
        assert ledger.rights[1].holder == AGAIN
        assert ledger.anomalies == (stolen.id,)
    ended = entry(AGAIN, 2, f.SeatsWithdrawn(VISIT, ((1, 0),)))
    assert decide_reclaim(ledger_of(mint, ended), LATER).facts == ()
    late = entry(LATER, 1, f.SeatsReclaimed(VISIT, ((1, 1),)))
    assert ledger_of(mint, ended, late).anomalies == (late.id,)


def test_who_holds_a_right_already_has_nothing_to_reclaim():
    mint = entry(ROOT, 1, f.SeatsMinted(VISIT, (1,)))
    again = entry(ROOT, 2, f.SeatsReclaimed(VISIT, ((1, 0),)))
    ledger = ledger_of(mint, again)
    assert (ledger.rights[1].version, ledger.anomalies) == (0, (again.id,))


@given(seed=st.integers(0, 2**32))
def test_a_sale_of_the_old_epoch_that_comes_to_light_late_never_makes_two_seats_of_one(seed):
    entries = [
        entry(ROOT, 1, f.SeatsMinted(VISIT, (1, 2))),
        entry(ROOT, 2, f.SeatTaken(VISIT, 1, 0, "late Ana"), at=1),
        entry(AGAIN, 1, f.SeatsReclaimed(VISIT, ((1, 0), (2, 0))), at=99),
        entry(AGAIN, 2, f.SeatTaken(VISIT, 1, 1, "Bo"), at=2),
        entry(LATER, 1, f.SeatsReclaimed(VISIT, ((2, 1),)), at=1),
        entry(LATER, 2, f.SeatTaken(VISIT, 2, 2, "Chi"), at=1),
    ]
    Random(seed).shuffle(entries)
    ledger = ledger_of(*entries)
    assert (ledger.taken, ledger.minted) == (2, 2)
    assert set(ledger.seats) == {"Bo", "Chi"}
    assert ledger.anomalies == (EntryId(ROOT.origin, ROOT.epoch, 2),)
    for count in range(len(entries)):
        assert fold_visit(VISIT, entries[:count]).taken <= 2


def test_of_two_epochs_of_a_root_that_minted_one_number_the_later_is_believed():
    mints = [entry(branch, 1, f.SeatsMinted(VISIT, (1,))) for branch in (ROOT, AGAIN)]
    for order in (mints, mints[::-1]):
        assert ledger_of(*order).rights[1].holder == AGAIN


def test_a_station_that_is_put_away_returns_all_that_is_free():
    world = World(stations=1, capacity=4)
    world.lease(DESK)
    world.send(ROOT, DESK)
    world.sign_up(DESK, "Ana")
    decision = world.write(DESK, decide_return(world.ledger(DESK), DESK, hub=ROOT))
    assert len(decision.facts) == 1
    assert world.ledger(DESK).free_of(DESK) == 0
    assert decide_return(world.ledger(DESK), DESK, hub=ROOT).facts == ()


def test_a_member_whose_hub_is_away_keeps_its_rights():
    world = World(stations=1, capacity=4)
    world.lease(DESK)
    world.send(ROOT, DESK)
    ledger = world.ledger(DESK)
    assert decide_settle(ledger, DESK, hub=DESK, capacity=0).facts == ()
    assert decide_settle(ledger, DESK, hub=ROOT, capacity=0).facts != ()


def test_nothing_is_lent_while_rights_are_called_back():
    world = World(stations=2, capacity=4)
    world.mint()
    assert decide_lease(world.ledger(ROOT), ROOT, to=DESK, capacity=3).facts == ()
    assert decide_lease(world.ledger(ROOT), ROOT, to=DESK, capacity=4).facts != ()


@pytest.mark.parametrize(
    ("node", "hub", "wanted"),
    [
        ("s", "v", "s"),
        ("s", "r", "v"),
        ("v", "r", "v"),
        ("r", "v", ""),
        ("v", "v", ""),
        ("out", "r", ""),
        ("ring1", "r", ""),
        ("new", "r", "new"),
    ],
)
def test_a_node_gets_its_seats_through_the_hub_that_it_stands_under(node, hub, wanted):
    tree = SeatTree({"r": "", "v": "r", "s": "v", "out": "", "ring1": "ring2", "ring2": "ring1"})
    assert tree.station_of(node, hub=hub) == wanted


def test_who_was_shut_out_has_no_share_and_what_it_holds_counts_for_nobody():
    world = World(stations=2, capacity=20)
    world.lease(DESK)
    ledger = world.ledger(ROOT)
    open_tree = SeatTree(dead=frozenset())
    shut = SeatTree({DESK.origin: ""}, frozenset({DESK}))
    assert decide_lease(ledger, ROOT, to=DESK, tree=shut).facts == ()
    less = shut.share(ledger, hub=ROOT, to=GATE)
    more = open_tree.share(ledger, hub=ROOT, to=GATE)
    assert (less.held, more.held) == (0, 0)
    assert less.fair == ledger.free_of(ROOT) // 2
    assert more.fair == 20 // 2 // 2
