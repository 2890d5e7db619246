"""How many seats a station is lent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.seat_policy import share

counts = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 60))


def test_half_of_what_is_left_goes_out_by_demand():
    assert share(40, held={}, demand={"a": 9, "b": 0, "c": 0}, to="a") == 20 * 10 // 12
    assert share(40, held={}, demand={}, to="a") == 20


def test_the_last_seat_is_still_lent():
    assert share(1, held={"b": 0, "c": 0}, demand={"b": 50}, to="c") == 1
    assert share(0, held={}, demand={}, to="a") == 0


@given(pool=st.integers(0, 500), held=counts, demand=counts, to=st.sampled_from("abcdef"))
def test_a_lease_fits_in_the_pool_and_is_topped_up_once(pool, held, demand, to):
    given_now = share(pool, held=held, demand=demand, to=to)
    assert 0 <= given_now <= pool
    after = held | {to: held.get(to, 0) + given_now}
    assert share(pool - given_now, held=after, demand=demand, to=to) == 0
    if pool and not held.get(to, 0):
        assert given_now >= 1
