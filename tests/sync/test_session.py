"""Two nodes that talk end up with the same entries, whatever the network does to their words."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.entries import Branch
from kiosk.errors import KnownError
from kiosk.sync import wire
from kiosk.sync.messages import Message, digest_of
from kiosk.sync.session import Limits, Session
from tests.sync.memory_log import EVENT, MemoryLog, branch

DESK, HUB, GATE = branch(1), branch(9), branch(2)
TURNS_MAX = 200


def session(log: MemoryLog, *, entries_max: int = 7) -> Session:
    return Session(log, event=EVENT, me=log.me, limits=Limits(entries_max, 100_000))


def answer_of(hub: MemoryLog, message: Message) -> Message:
    """The hub keeps nothing between two requests."""
    side = session(hub)
    side.receive(wire.decode(wire.encode(message)))
    return wire.decode(wire.encode(side.answer(clock_ms=0)))


def exchange(desk: MemoryLog, hub: MemoryLog) -> Session:
    ours = session(desk)
    message = ours.open(clock_ms=0)
    for _ in range(TURNS_MAX):
        ours.receive(answer_of(hub, message))
        if ours.finished:
            return ours
        message = ours.answer(clock_ms=0)
    raise AssertionError("the exchange never ended")


@pytest.fixture
def desk() -> MemoryLog:
    return MemoryLog(DESK)


@pytest.fixture
def hub() -> MemoryLog:
    return MemoryLog(HUB)


def test_both_sides_hold_everything_afterwards(desk, hub):
    desk.write("from the desk", 20)
    hub.write("from the hub", 33)
    done = exchange(desk, hub)
    assert done.in_step
    assert done.problem == ""
    assert (done.received, done.sent) == (33, 20)
    assert desk.logs == hub.logs
    assert done.changes.ids("branch") == {str(HUB)}


def test_what_is_done_after_both_agreed_is_not_taken_for_exchanged(desk, hub):
    desk.write("before", 6)
    done = exchange(desk, hub)
    assert done.in_step
    desk.write("while the next answer is on its way", 34)
    assert done.peer_holds(DESK) == 6
    done.look_again()
    assert not done.in_step
    assert done.peer_holds(DESK) == 6


def test_nothing_new_costs_one_question_and_no_page(desk, hub):
    desk.write("x", 5)
    exchange(desk, hub)
    asked = session(desk).open(clock_ms=0)
    assert asked.heads is None
    answer = answer_of(hub, asked)
    assert answer.heads is None
    assert answer.pages == ()
    again = session(desk)
    again.receive(answer)
    assert again.in_step
    assert again.caught_up


def test_what_others_wrote_travels_through_the_hub(desk, hub):
    gate = MemoryLog(GATE)
    desk.write("desk", 4)
    gate.write("gate", 4)
    for side in (desk, gate, desk):
        exchange(side, hub)
    assert desk.logs == hub.logs == gate.logs


def test_an_exchange_that_was_cut_off_goes_on_where_it_stopped(desk, hub):
    desk.write("desk", 30)
    ours = session(desk)
    ours.receive(answer_of(hub, ours.open(clock_ms=0)))
    answer_of(hub, ours.answer(clock_ms=0))  # the answer to this page is lost
    kept = hub.heads()[DESK].seq
    assert 0 < kept < 30
    done = exchange(desk, hub)
    assert done.sent == 30 - kept
    assert desk.logs == hub.logs


def test_the_other_side_of_another_event_is_told_so(desk, hub):
    message = Message("ab" * 16, HUB, 0, digest_of({}))
    with pytest.raises(KnownError, match="another event"):
        session(desk).receive(message)


def test_a_copied_disk_is_named_and_never_called_in_step(desk, hub):
    desk.write("the same", 4)
    exchange(desk, hub)
    clone = MemoryLog(DESK)
    clone.logs[DESK] = list(desk.logs[DESK])
    desk.write("one", 2)
    clone.write("other", 2)
    exchange(desk, hub)
    done = exchange(clone, hub)
    assert not done.in_step
    assert "exists twice" in done.problem
    assert done.forks
    assert done.forks[0].seq == 5


def test_a_shorter_copy_is_found_out_too(desk, hub):
    desk.write("the same", 4)
    exchange(desk, hub)
    clone = MemoryLog(DESK)
    clone.logs[DESK] = list(desk.logs[DESK])
    desk.write("one", 5)
    clone.write("other", 2)
    exchange(desk, hub)
    done = exchange(clone, hub)
    assert not done.in_step
    assert "exists twice" in done.problem


def test_pages_that_are_refused_are_said_and_do_not_spin(desk, hub):
    desk.write("x", 3)
    broken = MemoryLog(HUB)
    broken.write("y", 5)
    broken.logs[HUB][2] = broken.logs[HUB][1]
    done = exchange(desk, broken)
    assert not done.in_step
    assert "do not continue" in done.problem
    assert broken.heads()[DESK].seq == 3, "our own entries still arrived"


def test_a_page_never_holds_much_more_than_the_limit(desk, hub):
    desk.write("x", 100)
    ours = session(desk, entries_max=10)
    ours.receive(answer_of(hub, ours.open(clock_ms=0)))
    pages = ours.answer(clock_ms=0).pages
    assert sum(len(page.entries) for page in pages) <= 10 + desk.mark_every


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), nodes=st.integers(2, 4), turns=st.integers(5, 60))
def test_any_loss_doubling_and_reordering_of_messages_still_converges(seed, nodes, turns):
    rng = Random(seed)
    hub = MemoryLog(HUB, mark_every=rng.randrange(1, 5))
    desks = [MemoryLog(branch(n + 1), mark_every=rng.randrange(1, 5)) for n in range(nodes)]
    on_the_way: list[tuple[MemoryLog, Message]] = []
    sides: dict[Branch, Session] = {}
    for _ in range(turns):
        log = rng.choice([hub, *desks])
        log.write("act", rng.randrange(4))
        side = sides.setdefault(log.me, session(log, entries_max=rng.randrange(1, 9)))
        message = side.open(clock_ms=0) if rng.random() < 0.3 else side.answer(clock_ms=0)
        on_the_way.append((log, message))
        rng.shuffle(on_the_way)
        for sender, late in on_the_way[: rng.randrange(4)]:
            # Whoever it was for, and however often it comes: it must do no harm.
            receiver = hub if sender is not hub else rng.choice(desks)
            sides.setdefault(receiver.me, session(receiver)).receive(late)
        del on_the_way[: rng.randrange(3)]
    for _ in range(2):
        for log in desks:
            assert exchange(log, hub).in_step, f"seed {seed}"
    assert len({digest_of(log.heads()) for log in [hub, *desks]}) == 1, f"seed {seed}"
    for log in [hub, *desks]:
        assert log.logs == hub.logs


def test_entries_that_came_by_another_way_meanwhile_count(desk, hub):
    hub.write("from the hub", 9)
    ours = session(desk)
    ours.receive(answer_of(hub, ours.open(clock_ms=0)))
    assert ours.lacking_entries == 9
    taken = desk.take_in([hub.page(HUB, 0, count_max=9, bytes_max=100_000)])
    ours.count(taken.new, taken.changes)
    assert (ours.received, ours.lacking_entries, ours.in_step) == (9, 0, True)
    assert ours.changes.ids("branch") == {str(HUB)}


def test_before_the_peer_has_said_anything_nothing_is_known_to_be_lacking(desk):
    assert (session(desk).lacking_entries, session(desk).peer_holds(DESK)) == (0, None)


@pytest.mark.parametrize("want", [{GATE: 0}, {DESK: 6}, {DESK: 99}])
def test_who_wants_what_is_not_here_is_given_nothing(desk, want):
    desk.write("x", 6)
    ours = session(desk)
    ours.receive(Message(EVENT, HUB, 0, bytes(32), heads=desk.heads(), want=want))
    assert ours.answer(clock_ms=0).pages == ()


def test_a_peer_that_never_agrees_and_gives_nothing_is_given_up_with_a_sentence(desk):
    desk.write("x", 3)
    ours = session(desk)
    for turn in range(3):
        assert not ours.finished, turn
        ours.receive(Message(EVENT, HUB, 0, bytes(32), heads=desk.heads()))
    assert ours.finished
    assert not ours.in_step
    assert "The two logs differ" in ours.problem
