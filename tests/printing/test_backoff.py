"""Waiting before another try: longer each time, bounded, and healed when the clock is set."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.backoff import FIRST_WAIT_MS, SPREAD, WAIT_MS_MAX, is_due, next_try_ms

NOW_MS = 1_571_022_000_000


@given(failures=st.integers(1, 10**6), seed=st.integers())
def test_a_wait_is_never_longer_than_the_longest(failures: int, seed: int) -> None:
    wait_ms = next_try_ms(failures, now_ms=NOW_MS, rng=Random(seed)) - NOW_MS
    assert FIRST_WAIT_MS * (1 - SPREAD) <= wait_ms <= WAIT_MS_MAX * (1 + SPREAD)


def test_waits_grow() -> None:
    waits = [next_try_ms(n, now_ms=0, rng=Random(n)) for n in (1, 3, 5)]
    assert waits == sorted(waits)


def test_a_try_is_due_at_its_time_and_when_it_lies_absurdly_far_ahead() -> None:
    assert not is_due(NOW_MS + 1_000, now_ms=NOW_MS)
    assert is_due(NOW_MS, now_ms=NOW_MS)
    assert is_due(NOW_MS + 3_600_000, now_ms=NOW_MS)
