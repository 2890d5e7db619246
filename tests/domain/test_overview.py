"""The numbers of an event are those of its people, however they are grouped."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import overview as o

DAY_MS = 86_400_000
NOON_MS = 720 * o.MINUTE_MS
MINUTES = st.dictionaries(st.integers(0, 2 * 1440), st.integers(1, 30)).map(
    lambda found: sorted(found.items())
)
COUNTS = st.lists(
    st.tuples(
        st.sampled_from(["", "D-1", "D-2", "D-3", "D-4"]), st.integers(1, 9), st.integers(0, 9)
    ),
    unique_by=lambda one: one[0],
).map(
    lambda found: [
        o.DelegationCount(code, people, min(here, people), int(people > 4), int(here > 4))
        for code, people, here in found
    ]
)


def test_a_hundred_per_cent_is_said_of_all_alone() -> None:
    assert o.Share("", 999, 1000).percent == 99
    assert o.Share("", 1000, 1000).percent == 100
    assert o.Share("", 0, 0).percent == 0


@given(MINUTES, st.integers(0, DAY_MS - 1))
def test_spans_leave_nobody_out_and_have_no_gap(
    minutes: list[tuple[int, int]], now_ms: int
) -> None:
    found = o.spans(minutes, day_starts_ms=0, now_ms=now_ms)
    came = [(minute, count) for minute, count in minutes if minute <= now_ms // o.MINUTE_MS]
    assert sum(span.came for span in found) == sum(count for _, count in came)
    if not came:
        assert found == ()
        return
    step = o.SPAN_MINUTES * o.MINUTE_MS
    starts = [span.starts_ms for span in found]
    assert starts == list(range(starts[0], starts[0] + len(starts) * step, step))
    assert starts[0] <= came[0][0] * o.MINUTE_MS < starts[0] + step
    assert starts[-1] <= now_ms < starts[-1] + step


def test_a_day_begins_at_midnight_of_the_venue_and_ends_now() -> None:
    minutes = [(719, 4), (720, 3), (729, 2), (730, 1), (2000, 9)]
    found = o.spans(minutes, day_starts_ms=NOON_MS, now_ms=NOON_MS + 25 * o.MINUTE_MS)
    assert [span.came for span in found] == [5, 1, 0]


@given(MINUTES, st.integers(0, 2 * DAY_MS))
def test_the_last_five_minutes_are_five_and_none_to_come(
    minutes: list[tuple[int, int]], now_ms: int
) -> None:
    now = now_ms // o.MINUTE_MS
    wanted = sum(count for minute, count in minutes if minute in range(now - 4, now + 1))
    assert o.lately(minutes, now_ms=now_ms) == wanted


@given(COUNTS, st.dictionaries(st.sampled_from(["D-1", "D-2", "D-3"]), st.sampled_from("EW")))
def test_regions_hold_everybody_the_largest_first_and_the_nameless_last(
    counts: list[o.DelegationCount], region_of: dict[str, str]
) -> None:
    found = o.by_region(counts, region_of)
    assert sum(one.people for one in found) == sum(one.people for one in counts)
    assert sum(one.here for one in found) == sum(one.here for one in counts)
    named = [one.people for one in found if one.code]
    assert named == sorted(named, reverse=True)
    assert [one.code for one in found].count("") == (found != () and not found[-1].code)


@given(COUNTS)
def test_a_delegation_is_whole_in_part_or_absent_and_nobody_is_no_delegation(
    counts: list[o.DelegationCount],
) -> None:
    whole, partly, absent = o.delegations(counts)
    assert whole + partly + absent == sum(bool(one.code) for one in counts)
    assert whole == sum(bool(one.code) and one.here == one.people for one in counts)
    assert absent == sum(bool(one.code) and one.here == 0 for one in counts)
    heads = o.heads(counts)
    assert (heads.here, heads.people) == (
        sum(one.heads_here for one in counts),
        sum(one.heads for one in counts),
    )
