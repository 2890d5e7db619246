"""How many wrong codes are borne: by count and window, from one place and in all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub.join_limits import (
    FROM_ONE_MAX,
    IN_ALL_MAX,
    WINDOW_MS,
    Wrong,
    hub_wait_ms,
    packed,
    place_of,
    unpacked,
    wait_ms,
)

NOW = 1_000_000_000_000
HERE = "10.0.0.5"


def tries(count: int, *, at_ms: int = NOW, where: str = HERE) -> tuple[Wrong, ...]:
    return tuple(Wrong(at_ms + number, where) for number in range(count))


def test_a_few_wrong_codes_are_borne_and_ten_from_one_place_are_not() -> None:
    assert wait_ms(tries(FROM_ONE_MAX - 1), HERE, NOW) == 0
    assert 0 < wait_ms(tries(FROM_ONE_MAX), HERE, NOW) <= WINDOW_MS
    assert wait_ms(tries(FROM_ONE_MAX), "10.0.0.6", NOW) == 0


def test_after_the_window_all_is_forgotten() -> None:
    assert wait_ms(tries(FROM_ONE_MAX), HERE, NOW + WINDOW_MS + 1_000) == 0
    assert hub_wait_ms(tries(IN_ALL_MAX), NOW + WINDOW_MS + 1_000, shown_ms=0) == 0


@given(st.integers(-(10**13), 10**13))
def test_a_clock_that_is_set_locks_nobody_out_for_longer_than_two_windows(jump_ms: int) -> None:
    assert wait_ms(tries(FROM_ONE_MAX), HERE, NOW + jump_ms) <= 2 * WINDOW_MS


def test_a_code_that_is_shown_opens_the_door_that_many_closed() -> None:
    many = tries(IN_ALL_MAX)
    assert hub_wait_ms(many, NOW, shown_ms=0) > 0
    assert hub_wait_ms(many, NOW, shown_ms=NOW + IN_ALL_MAX) == 0


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("10.0.0.5", "10.0.0.5"),
        ("::ffff:10.0.0.5", "10.0.0.5"),
        ("2001:db8::1", "2001:db8::/64"),
        ("2001:db8::ffff:2", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_a_place_is_an_address_or_a_network_of_version_6(address: str, place: str) -> None:
    assert place_of(address) == place


def test_what_is_kept_is_read_again_and_stays_short() -> None:
    many = tries(1_000)
    assert unpacked(packed(many)) == many[-(IN_ALL_MAX + FROM_ONE_MAX) :]
    assert unpacked("") == ()
