"""A board that is frozen at a time set ahead: once, by whoever's turn it is, whatever arrives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import quorum as q
from kiosk.domain.entries import Entry, EntryId, Stamp
from kiosk.domain.facts import Fact, FreezeSet, MeetingBound, QuorumRuled, QuorumTakenBack
from kiosk.domain.set_freezes import LATE_MS, TURN_MS, due, first_of, missed, to_come

ONE, TWO, THREE = "1" * 32, "2" * 32, "3" * 32
TEN_MS = 1_571_014_800_000
BOARD = q.Board(q.COMMITTEE, TEN_MS, 3, 3, 2, 2, 0, ())


def entry(node: str, seq: int, fact: Fact, *, at_ms: int = 0) -> Entry:
    at_ms = at_ms or TEN_MS - 3_600_000 + seq
    return Entry(EntryId(node, 1, seq), Stamp(at_ms, 0), at_ms, "", fact.subject, fact.kind, fact)


def set_by(node: str, seq: int, by: str = "") -> Entry:
    return entry(node, seq, q.set_at(q.COMMITTEE, TEN_MS, by))


def frozen_by(node: str, seq: int, kept: q.Kept) -> Entry:
    return entry(node, seq, q.as_frozen(BOARD, "", kept.settings[0].sets), at_ms=TEN_MS + seq)


def test_stations_that_were_set_take_turns_and_a_board_that_arrives_ends_it() -> None:
    entries = [set_by(TWO, 1, "Ogsun Bae"), set_by(ONE, 5)]
    kept = q.fold_quorum(entries)
    (one,) = kept.settings
    assert (one.stations, one.by) == ((TWO, ONE), "Ogsun Bae"), "two acts are one setting"
    assert not due(kept.settings, TWO, TEN_MS - 1)
    assert due(kept.settings, TWO, TEN_MS) == [one]
    assert not due(kept.settings, ONE, TEN_MS + TURN_MS - 1), "it waits for the first"
    assert due(kept.settings, ONE, TEN_MS + TURN_MS) == [one], "and stands in for it"
    assert not due(kept.settings, THREE, TEN_MS + TURN_MS), "where nobody set it, nothing is done"
    done = q.fold_quorum([*entries, frozen_by(TWO, 9, kept)])
    assert not due(done.settings, ONE, TEN_MS + TURN_MS)
    assert not done.frozen[0].is_second


def test_what_nobody_did_in_time_is_said_and_done_by_no_station_any_more() -> None:
    kept = q.fold_quorum([set_by(ONE, 1)])
    late_ms = TEN_MS + LATE_MS
    assert to_come(kept.settings, q.COMMITTEE, late_ms - 1)
    assert not missed(kept.settings, q.COMMITTEE, late_ms - 1)
    assert not to_come(kept.settings, q.COMMITTEE, late_ms)
    assert missed(kept.settings, q.COMMITTEE, late_ms) == [*kept.settings]
    assert not missed(kept.settings, q.ASSEMBLY, late_ms)
    assert not due(kept.settings, ONE, late_ms)
    called_off = q.fold_quorum([
        set_by(ONE, 1), entry(TWO, 7, QuorumTakenBack((EntryId(ONE, 1, 1),)))
    ])  # fmt: skip
    assert not called_off.settings


def test_of_two_that_could_not_hear_each_other_the_first_set_counts_everywhere() -> None:
    entries = [set_by(TWO, 1), set_by(ONE, 5)]
    kept = q.fold_quorum(entries)
    # The second one's clock was even ahead: whose board counts does not hang on it.
    both = [*entries, frozen_by(ONE, 8, kept), frozen_by(TWO, 9, kept)]
    folded = q.fold_quorum(both)
    assert {one.entry.origin: one.is_second for one in folded.frozen} == {ONE: True, TWO: False}
    later = q.fold_quorum([*both, entry(THREE, 1, QuorumTakenBack((EntryId(TWO, 1, 1),)))])
    assert later.frozen == folded.frozen, "and whatever is called off afterwards"
    assert first_of([EntryId(THREE, 1, 1), EntryId(ONE, 1, 2)], (ONE,)).origin == ONE


def test_a_meeting_and_a_rule_that_were_taken_back_are_as_before() -> None:
    entries = [
        entry(ONE, 1, MeetingBound(q.COMMITTEE, "STAT1")),
        entry(ONE, 2, MeetingBound(q.COMMITTEE, "STAT2")),
        entry(ONE, 3, QuorumRuled(q.COMMITTEE, (2, 3), more_than=False, of=q.ENTITLED)),
        entry(ONE, 4, FreezeSet(q.COMMITTEE, "no time", "")),
    ]
    kept = q.fold_quorum(entries)
    assert kept.bound == {q.COMMITTEE: "STAT2"}
    assert not kept.settings, "whatever an entry says, the others are folded"
    undone = entry(ONE, 5, QuorumTakenBack((EntryId(ONE, 1, 2), EntryId(ONE, 1, 3))))
    back = q.fold_quorum([*entries, undone])
    assert (back.bound, back.rules) == ({q.COMMITTEE: "STAT1"}, {})


MOVES = st.lists(
    st.tuples(st.integers(1, 40), st.booleans(), st.sampled_from((0, 0, 0, 50))), max_size=8
)


@given(MOVES, st.randoms(use_true_random=False))
def test_who_is_inside_a_room_does_not_hang_on_the_order_in_which_it_is_heard(
    moves: list[tuple[int, bool, int]], random: object
) -> None:
    shuffled = list(moves)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = q.spans(moves)
    assert found == q.spans(shuffled)
    assert all(start < end or start == end for start, end in found)
    assert sum(end == q.FOR_EVER_MS for _, end in found) <= 1, "inside once, however often scanned"


def test_in_out_and_in_again_are_two_stays_and_a_way_in_taken_back_ended_then() -> None:
    assert q.spans([(10, True, 0), (20, False, 0), (30, True, 0)]) == (
        (10, 20), (30, q.FOR_EVER_MS),
    )  # fmt: skip
    assert q.spans([(10, True, 15), (20, False, 0)]) == ((10, 15),)
    assert q.spans([(10, True, 0), (12, True, 0), (20, False, 0)]) == ((10, 20),)
