"""A visit folded on, part after part, says what its whole history says, however the parts came."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import facts as f
from kiosk.domain.entries import Entry, EntryId, Stamp, in_order
from kiosk.domain.seat_fold import VisitFold, fold_visit
from kiosk.domain.seat_ledger import Action, SeatAct
from tests.domain.seat_world import PEOPLE, ROOT, VISIT, World, entry, station

# So few of everything that acts meet: rivals for one version, a place that somebody else ends,
# two entries of one name, one stamp for many.
ORIGINS = (ROOT.origin, station(1).origin)
IDS = st.builds(EntryId, st.sampled_from(ORIGINS), st.integers(1, 2), st.integers(1, 8))
RIGHT, VERSION, WHO = st.integers(1, 4), st.integers(-1, 3), st.sampled_from("ABC")
CITED = st.lists(st.tuples(RIGHT, VERSION), max_size=3).map(tuple)
TO = st.sampled_from((*(f"{origin}/{epoch}" for origin in ORIGINS for epoch in (1, 2)), "nobody"))
UNDONE = st.sampled_from(("", "undone"))
NAMED = st.lists(IDS, max_size=2).map(tuple)
V = st.just(VISIT)
FACTS = st.one_of(
    st.builds(f.SeatsMinted, V, st.lists(RIGHT, min_size=1, max_size=4).map(tuple)),
    st.builds(f.SeatsHanded, V, CITED, TO),
    st.builds(f.SeatsWithdrawn, V, CITED),
    st.builds(f.SeatTaken, V, RIGHT, VERSION, WHO, st.booleans()),
    st.builds(
        f.SeatReleased,
        V,
        RIGHT,
        VERSION,
        WHO,
        st.sampled_from(("cancelled", "undone", "duplicate")),
    ),
    st.builds(f.SeatReleaseAsked, V, RIGHT, VERSION, WHO),
    st.builds(f.WaitlistJoined, V, WHO, UNDONE),
    st.builds(f.WaitlistLeft, V, WHO, UNDONE, NAMED),
    st.builds(f.SeatsReclaimed, V, CITED),
    st.builds(f.SeatsCalledIn, V),
    st.builds(f.VisitDeparted, V),
    st.builds(f.VisitReopened, V, NAMED),
    st.builds(f.SeatsCalledIn, st.just("another visit")),
)


def said(id_: EntryId, at: int, fact: f.Fact) -> Entry:
    return Entry(id_, Stamp(at, 0), at, "Kim", fact.subject, fact.kind, fact)


ENTRIES = st.builds(said, IDS, st.integers(0, 5), FACTS)


def folds_on_as_the_whole(entries: list[Entry], rng: Random) -> None:
    """Gives them to one fold a few at a time, some again, and looks after each part."""
    fold, so_far = VisitFold(VISIT), list[Entry]()
    while entries:
        count = rng.randrange(1, 4)
        part, entries = entries[:count], entries[count:]
        so_far += part
        fold.take([*part, *rng.sample(so_far, rng.randrange(min(3, len(so_far)) + 1))])
        # Also as text: what stands in a ledger stands there in one order.
        assert repr(fold.ledger()) == repr(fold_visit(VISIT, rng.sample(so_far, len(so_far))))


@settings(max_examples=300)
@given(entries=st.lists(ENTRIES, max_size=20), rng=st.randoms(use_true_random=False))
def test_whatever_is_said_in_any_order_and_however_often_is_folded_on_as_it_is_whole(
    entries: list[Entry], rng: Random
) -> None:
    folds_on_as_the_whole(entries, rng)


@settings(max_examples=300)
@given(
    entries=st.lists(ENTRIES, max_size=20, unique_by=lambda one: one.id),
    swaps=st.lists(st.integers(0, 18), max_size=3),
    rng=st.randoms(use_true_random=False),
)
def test_what_comes_nearly_in_order_is_folded_on_as_it_is_whole(
    entries: list[Entry], swaps: list[int], rng: Random
) -> None:
    entries = in_order(entries)
    for at in swaps:
        entries[at : at + 2] = reversed(entries[at : at + 2])
    folds_on_as_the_whole(entries, rng)


@pytest.mark.parametrize("seed", range(10))
def test_what_desks_do_is_folded_on_as_it_is_whole(seed: int) -> None:
    print("seed", seed)
    rng = Random(seed)
    world = World(stations=3, capacity=rng.randrange(2, 8), rng=rng)
    world.mint()
    for _ in range(60):
        node, other, person = rng.choice(world.nodes), rng.choice(world.nodes), rng.choice(PEOPLE)
        world.sign_up(node, person)
        (world.leave if rng.randrange(3) else world.sign_up)(other, person)
        world.settle(node)
        world.lease(other)
        world.send(node, other)
    entries = in_order(world.union())
    folds_on_as_the_whole(entries, rng)
    folds_on_as_the_whole(rng.sample(entries, len(entries)), rng)


def test_an_act_that_nothing_happened_to_stays_the_same_object() -> None:
    fold = VisitFold(VISIT)
    fold.take(
        [
            entry(ROOT, 1, f.SeatsMinted(VISIT, (1, 2))),
            entry(ROOT, 2, f.SeatTaken(VISIT, 1, 0, "A")),
            entry(ROOT, 3, f.SeatTaken(VISIT, 2, 0, "B")),
        ]
    )
    before = fold.ledger().acts
    fold.take([entry(ROOT, 4, f.SeatReleased(VISIT, 2, 1, "B", "undone"))])
    after = fold.ledger().acts
    assert after[0] is before[0]
    assert [act.undone for act in after] == [False, True, False]


def test_a_taking_that_waits_for_its_right_takes_its_place_when_that_comes_with_a_later_clock() -> (
    None
):
    """The line and the acts are as if everything had come at once."""
    fold, desk = VisitFold(VISIT), station(1)
    fold.take([entry(desk, 1, f.WaitlistJoined(VISIT, "A"), at=1)])
    fold.take([entry(desk, 2, f.SeatTaken(VISIT, 1, 1, "A"), at=2)])
    assert results(fold.ledger().acts) == {Action.WAIT: "waiting", Action.SIGN_UP: "not yet known"}
    assert fold.ledger().line
    fold.take(
        [
            entry(ROOT, 1, f.SeatsMinted(VISIT, (1,)), at=8),
            entry(ROOT, 2, f.SeatsHanded(VISIT, ((1, 0),), str(desk)), at=9),
        ]
    )
    assert results(fold.ledger().acts) == {Action.WAIT: "waiting", Action.SIGN_UP: "confirmed"}
    assert not fold.ledger().line
    assert not fold.ledger().joins


def test_a_place_that_somebody_else_ends_later_was_never_in_the_line() -> None:
    fold = VisitFold(VISIT)
    first = entry(ROOT, 1, f.WaitlistJoined(VISIT, "A"))
    fold.take([first, entry(ROOT, 2, f.WaitlistJoined(VISIT, "B"))])
    fold.take([entry(ROOT, 3, f.WaitlistJoined(VISIT, "A"))])
    assert [who for who, _ in fold.ledger().line] == ["A", "B"]
    fold.take([entry(ROOT, 4, f.WaitlistLeft(VISIT, "C", joins=(first.id,)))])
    assert [who for who, _ in fold.ledger().line] == ["B", "A"]


def results(acts: tuple[SeatAct, ...]) -> dict[Action, str]:
    return {act.action: act.result for act in acts}
