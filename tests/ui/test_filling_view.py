"""A new station takes over a large event: how far it has come is said in counts and minutes."""

from __future__ import annotations

import pytest

from ui.screens.exchange.filling_view import FillingStep, filling_view

pytestmark = pytest.mark.usefixtures("app")  # one and many, as they are shown


def test_counts_are_shown_at_once_and_a_guess_only_where_there_is_one() -> None:
    view = filling_view(FillingStep(is_folding=False, done=20_000, total=1_000_000))
    assert view.headline == "Taking over the event"
    assert view.sentence == "20,000 of 1,000,000 entries are here, safe on this disk."


@pytest.mark.parametrize(
    ("left_s", "words"),
    [
        (0.0, "Less than a minute left."),
        (59.9, "Less than a minute left."),
        (61.0, "About 2 minutes left."),
    ],
)
def test_what_is_left_is_never_said_to_be_less_than_it_may_be(left_s: float, words: str) -> None:
    view = filling_view(FillingStep(is_folding=True, done=1, total=2, left_s=left_s))
    assert view.headline == "All is here. The lists are being made."
    assert view.sentence == f"1 of 2 entries are worked in. {words}"
