"""The hybrid clock: causes come before effects, and one mad clock drags nobody along."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.entries import Stamp
from kiosk.domain.stamps import LEAD_MS_MAX, heed, next_stamp

TIMES = st.integers(0, 10**13)


@given(st.builds(Stamp, TIMES, st.integers(0, 1000)), TIMES)
def test_the_next_stamp_is_later_whatever_the_clock_says(last: Stamp, now_ms: int) -> None:
    assert next_stamp(last, now_ms) > last


@given(st.builds(Stamp, TIMES, st.integers(0, 9)), TIMES)
def test_an_act_after_seeing_another_is_stamped_after_it(remote: Stamp, now_ms: int) -> None:
    seen = heed(Stamp(0, 0), remote, now_ms)
    if remote.time_ms <= now_ms + LEAD_MS_MAX:
        assert next_stamp(seen, now_ms) > remote
    else:
        assert seen == Stamp(0, 0), "a clock set to the far future is not followed"
