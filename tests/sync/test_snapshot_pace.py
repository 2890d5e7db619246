"""How long a filling may still take is told from what it took so far, and not before."""

from __future__ import annotations

from kiosk.sync.snapshot_pace import FOLD_SHARE, Pace, Step


def test_nothing_is_guessed_from_the_first_moments() -> None:
    pace = Pace(100.0, 0)
    assert pace.receiving(20_000, 100_000, 101.0) == Step("receiving", 20_000, 100_000)
    assert pace.receiving(0, 100_000, 110.0).left_s is None


def test_while_entries_come_the_folding_of_all_of_them_counts_too() -> None:
    step = Pace(100.0, 0).receiving(50_000, 100_000, 110.0)
    assert step.left_s == 10.0 + 20.0 * FOLD_SHARE


def test_what_was_here_before_says_nothing_about_the_pace() -> None:
    step = Pace(100.0, 50_000).receiving(75_000, 100_000, 110.0)
    assert step.left_s == 10.0 + 40.0 * FOLD_SHARE


def test_folding_is_guessed_from_receiving_until_it_has_a_pace_of_its_own() -> None:
    pace = Pace(100.0, 0)
    pace.fold_begins(100_000, 120.0)
    assert pace.folding(0, 100_000, 121.0) == Step("folding", 0, 100_000, 20.0 * FOLD_SHARE - 1)
    assert pace.folding(0, 100_000, 900.0).left_s == 0.0
    assert pace.folding(25_000, 100_000, 130.0) == Step("folding", 25_000, 100_000, 30.0)


def test_where_nothing_came_nothing_is_guessed() -> None:
    pace = Pace(100.0, 0)
    pace.fold_begins(0, 101.0)
    assert pace.folding(0, 10, 101.0).left_s is None
