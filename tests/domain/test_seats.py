"""What a station may do with the seats of one visit."""

from __future__ import annotations

import pytest

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Branch
from kiosk.domain.seats import (
    Action,
    decide_join,
    decide_lease,
    decide_leave,
    decide_mint,
    decide_settle,
    decide_sign_up,
    fold_visit,
)
from tests.domain.seat_world import ROOT, VISIT, World, entry, station

DESK, GATE = station(1), station(2)


@pytest.fixture
def world() -> World:
    return World(stations=2, capacity=2)


def test_a_station_with_a_free_right_confirms_with_the_lowest_number(world):
    world.mint()
    assert world.sign_up(ROOT, "Ana").facts == (f.SeatTaken(VISIT, 1, 0, "Ana"),)
    assert world.sign_up(ROOT, "Bo").facts == (f.SeatTaken(VISIT, 2, 0, "Bo"),)
    ledger = world.ledger(ROOT)
    assert (ledger.minted, ledger.taken, ledger.free_of(ROOT)) == (2, 2, 0)
    assert ledger.confirmed("Bo").number == 2


def test_without_a_right_here_it_is_the_waiting_list_in_order(world):
    for person in ("Ana", "Bo", "Chi", "Dee"):
        world.sign_up(ROOT, person)
    ledger = world.ledger(ROOT)
    assert {ledger.place_in_line("Chi"), ledger.place_in_line("Dee")} == {1, 2}
    assert ledger.place_in_line("Ana") == 0
    assert ledger.confirmed("Chi") is None


def test_signing_up_twice_is_refused_and_says_whether_one_waits(world):
    for person in ("Ana", "Bo", "Chi"):
        world.sign_up(ROOT, person)
    assert world.sign_up(ROOT, "Ana").refusal == r.AlreadySignedUp(VISIT, waiting=False)
    assert world.sign_up(ROOT, "Chi").refusal == r.AlreadySignedUp(VISIT, waiting=True)


def test_a_seat_that_falls_free_is_for_who_waits_not_for_who_comes_next(world):
    for person in ("Ana", "Bo", "Chi"):
        world.sign_up(ROOT, person)
    world.leave(ROOT, "Ana")
    assert world.sign_up(ROOT, "Dee").facts == (f.WaitlistJoined(VISIT, "Dee"),)
    promotion = world.settle(ROOT).facts[0]
    assert promotion == f.SeatTaken(VISIT, 1, 2, promotion.participant, promoted=True)
    assert promotion.participant in {"Chi", "Dee"}


def test_who_waits_first_is_promoted_first():
    joined = [
        entry(DESK, 1, f.WaitlistJoined(VISIT, "late"), at=900),
        entry(GATE, 1, f.WaitlistJoined(VISIT, "early"), at=100),
        entry(DESK, 2, f.WaitlistJoined(VISIT, "early"), at=950),
    ]
    ledger = fold_visit(VISIT, [*joined, entry(ROOT, 1, f.SeatsMinted(VISIT, (1,)))])
    assert [who for who, _ in ledger.line] == ["early", "late"]
    assert decide_settle(ledger, ROOT, hub=None).facts == (
        f.SeatTaken(VISIT, 1, 0, "early", promoted=True),
    )


def test_leaving_frees_the_seat_where_the_right_is_held(world):
    world.sign_up(ROOT, "Ana")
    assert world.leave(ROOT, "Ana").facts == (f.SeatReleased(VISIT, 1, 1, "Ana", "cancelled"),)
    assert world.ledger(ROOT).free_of(ROOT) == 2
    assert world.leave(ROOT, "Ana").refusal == r.NotSignedUp(VISIT)


def test_leaving_elsewhere_asks_the_holder_once_and_frees_nothing(world):
    world.sign_up(ROOT, "Ana")
    world.send(ROOT, DESK)
    assert world.leave(DESK, "Ana").facts == (f.SeatReleaseAsked(VISIT, 1, 1, "Ana"),)
    assert world.leave(DESK, "Ana").refusal == r.ReleaseAlreadyAsked(VISIT)
    assert world.ledger(DESK).is_release_asked("Ana")
    assert world.ledger(DESK).taken == 1
    world.send(DESK, ROOT)
    assert world.settle(ROOT).facts == (f.SeatReleased(VISIT, 1, 1, "Ana", "cancelled"),)
    assert world.settle(ROOT).facts == ()
    assert not world.ledger(ROOT).is_release_asked("Ana")


def test_an_old_request_does_not_free_the_seat_that_was_taken_again(world):
    world.sign_up(ROOT, "Ana")
    world.send(ROOT, DESK)
    world.leave(DESK, "Ana")
    world.leave(ROOT, "Ana")
    world.sign_up(ROOT, "Ana")
    world.send(DESK, ROOT)
    assert world.settle(ROOT).facts == ()
    assert world.ledger(ROOT).confirmed("Ana") is not None


def test_leaving_the_line_is_leaving(world):
    for person in ("Ana", "Bo", "Chi"):
        world.sign_up(ROOT, person)
    (join,) = world.ledger(ROOT).joins["Chi"]
    assert world.leave(ROOT, "Chi").facts == (f.WaitlistLeft(VISIT, "Chi", joins=(join,)),)
    assert world.ledger(ROOT).waiting == 0


def test_one_person_signed_up_at_two_stations_keeps_the_lower_seat():
    world = World(stations=2, capacity=8)
    world.lease(DESK)
    world.lease(GATE)
    world.send(ROOT, DESK)
    world.send(ROOT, GATE)
    world.sign_up(DESK, "Ana")
    world.sign_up(GATE, "Ana")
    world.gather()
    ledger = world.ledger(ROOT)
    assert ledger.taken == 1
    assert ledger.confirmed("Ana").holder == DESK
    released = [a for a in ledger.acts if a.action is Action.LEAVE]
    assert [(a.id.branch, a.result) for a in released] == [(GATE, "released")]


def test_a_member_hands_free_rights_back_while_others_wait(world):
    world.lease(DESK)
    world.send(ROOT, DESK)
    for person in ("Ana", "Bo"):
        world.sign_up(ROOT, person)
    world.send(ROOT, DESK)
    assert world.settle(DESK).facts == (f.SeatsHanded(VISIT, ((1, 1),), str(ROOT)),)
    world.send(DESK, ROOT)
    world.settle(ROOT)
    assert world.ledger(ROOT).taken == 2
    assert world.ledger(ROOT).waiting == 0


def test_nothing_is_lent_while_somebody_waits(world):
    for person in ("Ana", "Bo", "Chi"):
        world.sign_up(ROOT, person)
    world.leave(ROOT, "Ana")
    assert world.lease(DESK).facts == ()


def test_a_lease_is_handed_once(world):
    assert len(world.lease(DESK).facts) == 1
    assert world.lease(DESK).facts == ()
    assert decide_lease(world.ledger(ROOT), ROOT, to=ROOT).facts == ()


def test_raising_the_capacity_mints_only_the_further_numbers(world):
    world.mint()
    assert decide_mint(world.ledger(ROOT), ROOT, capacity=2).facts == ()
    assert decide_mint(world.ledger(ROOT), ROOT, capacity=4).facts == (
        f.SeatsMinted(VISIT, (3, 4)),
    )


def test_lowering_the_capacity_ends_free_rights_and_never_a_seat(world):
    world.sign_up(ROOT, "Ana")
    world.capacity = 0
    world.mint()
    ledger = world.ledger(ROOT)
    assert (ledger.minted, ledger.taken) == (1, 1)
    world.capacity = 2
    world.mint()
    assert set(world.ledger(ROOT).free_rights(ROOT)) == {world.ledger(ROOT).rights[3]}


def test_lowering_the_capacity_calls_lent_rights_back():
    world = World(stations=1, capacity=4)
    world.lease(DESK)
    world.send(ROOT, DESK)
    world.capacity = 1
    world.gather()
    assert world.ledger(ROOT).minted == 1


def test_an_act_of_somebody_who_does_not_hold_the_right_has_no_effect_and_is_shown():
    minted = entry(ROOT, 1, f.SeatsMinted(VISIT, (1,)))
    stolen = entry(DESK, 1, f.SeatTaken(VISIT, 1, 0, "Ana"))
    ledger = fold_visit(VISIT, [stolen, minted])
    assert ledger.taken == 0
    assert ledger.anomalies == (stolen.id,)
    taken = entry(ROOT, 2, f.SeatTaken(VISIT, 1, 0, "Bo"))
    ledger = fold_visit(VISIT, [stolen, minted, taken])
    assert ledger.anomalies == (stolen.id,)
    assert [a.result for a in ledger.acts] == ["void", "confirmed"]


def test_an_act_whose_predecessor_is_still_on_its_way_is_pending():
    taken = entry(DESK, 1, f.SeatTaken(VISIT, 1, 1, "Ana"))
    ledger = fold_visit(VISIT, [entry(ROOT, 1, f.SeatsMinted(VISIT, (1,))), taken])
    assert (ledger.pending, ledger.taken) == ((taken.id,), 0)
    assert [a.result for a in ledger.acts] == ["not yet known"]


def test_an_undone_sign_up_is_marked_in_the_scan_log(world):
    world.sign_up(ROOT, "Ana")
    world.write(ROOT, decide_leave(world.ledger(ROOT), ROOT, "Ana", reason="undone"))
    acts = {a.action: a for a in world.ledger(ROOT).acts}
    assert acts[Action.SIGN_UP].undone
    assert not acts[Action.LEAVE].undone


def test_an_undone_place_in_the_line_is_marked_too():
    acts = [
        entry(DESK, 1, f.WaitlistJoined(VISIT, "Ana")),
        entry(DESK, 2, f.WaitlistLeft(VISIT, "Ana", "undone")),
        entry(DESK, 3, f.WaitlistJoined(VISIT, "Bo")),
        entry(DESK, 4, f.WaitlistLeft(VISIT, "Bo")),
    ]
    assert [act.undone for act in fold_visit(VISIT, acts).acts] == [True, False, False, False]


def test_two_mints_of_one_number_make_one_right():
    mints = [entry(author, 1, f.SeatsMinted(VISIT, (1, 2))) for author in (GATE, ROOT)]
    ledger = fold_visit(VISIT, mints)
    assert ledger.minted == 2
    assert {right.holder for right in ledger.rights.values()} == {ROOT}
    assert ledger.anomalies == (mints[0].id,)


def test_entries_of_other_visits_and_of_unknown_kinds_say_nothing_here():
    other = entry(ROOT, 1, f.SeatsMinted("VIS2", (1, 2)))
    assert fold_visit(VISIT, [other]) == fold_visit(VISIT, [])


def test_a_station_that_stood_alone_brings_its_free_rights_to_the_hub():
    alone = Branch("aa" * 16, 1)
    mint = entry(alone, 1, f.SeatsMinted(VISIT, (1, 2, 3)))
    taken = entry(alone, 2, f.SeatTaken(VISIT, 1, 0, "Ana"))
    ledger = fold_visit(VISIT, [mint, taken])
    join = decide_join([ledger], alone, hub=ROOT, minted_by_hub=[("VIS2", ROOT.origin)])
    assert join.conflicts == ()
    assert join.facts == (f.SeatsHanded(VISIT, ((2, 0), (3, 0)), str(ROOT)),)


def test_joining_is_refused_where_both_minted_the_same_visit():
    alone = Branch("aa" * 16, 1)
    ledger = fold_visit(VISIT, [entry(alone, 1, f.SeatsMinted(VISIT, (1,)))])
    join = decide_join([ledger], alone, hub=ROOT, minted_by_hub=[(VISIT, ROOT.origin)])
    assert join.conflicts == (VISIT,)
    assert join.facts == ()
    empty = fold_visit("VIS2", [])
    assert (
        decide_join([empty], alone, hub=ROOT, minted_by_hub=[("VIS2", ROOT.origin)]).conflicts == ()
    )


def test_a_station_may_join_its_hub_again_and_keeps_its_lease(world):
    world.lease(DESK)
    world.send(ROOT, DESK)
    join = decide_join([world.ledger(DESK)], DESK, hub=ROOT, minted_by_hub=[(VISIT, ROOT.origin)])
    assert (join.conflicts, join.facts) == ((), ())


def test_a_sign_up_before_any_right_exists_waits():
    ledger = fold_visit(VISIT, [])
    assert decide_sign_up(ledger, DESK, "Ana").facts == (f.WaitlistJoined(VISIT, "Ana"),)
