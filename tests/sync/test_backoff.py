"""After a failure the next try waits longer, but never for ever."""

from __future__ import annotations

from random import Random

from kiosk.sync.backoff import DELAY_MAX_MS, Backoff


def test_the_delay_grows_and_after_any_outage_the_next_try_comes_within_ten_seconds():
    rng, backoff, delays = Random(4), Backoff(), []
    for _ in range(40):
        backoff = backoff.failed(now_ms=1_000, rng=rng)
        delays.append(backoff.next_try_ms - 1_000)
    assert 1_000 <= delays[0] <= 2_000
    assert max(delays) <= DELAY_MAX_MS <= 10_000
    assert min(delays[10:]) >= DELAY_MAX_MS // 2
    assert backoff.failures == 40


def test_a_success_starts_over():
    backoff = Backoff(failures=9, next_try_ms=99_000).succeeded(now_ms=5_000, every_ms=10_000)
    assert backoff == Backoff(0, 15_000)
    assert not backoff.is_due(14_999)
    assert backoff.is_due(15_000)


def test_a_clock_that_was_set_back_does_not_silence_the_exchange():
    assert Backoff(1, next_try_ms=10_000_000).is_due(now_ms=1_000)
