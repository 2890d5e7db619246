"""What others did is taken in just after somebody was seen to, where people come one by one."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk import lulls
from kiosk.desk.lulls import LULL_S, ONE_AFTER_ANOTHER_S, PAINTED_S, PATIENCE_S, Lulls, wait_s

NEVER = float("-inf")
A_MOMENT_S = 0.05  # it would have gone on long before, were it not held


def test_where_nobody_acts_or_people_are_rare_nothing_waits() -> None:
    assert wait_s(5.0, NEVER, NEVER) == 0
    assert wait_s(10.1, 10.0, 10.0 - ONE_AFTER_ANOTHER_S - 0.1) == 0
    assert wait_s(10.0 + ONE_AFTER_ANOTHER_S + 0.1, 10.0, 9.5) == 0


def test_an_answer_is_painted_first_then_there_is_a_lull_then_the_next_person_is_awaited() -> None:
    assert wait_s(10.0, 10.0, 9.0) == PAINTED_S
    assert wait_s(10.0 + PAINTED_S + 0.01, 10.0, 9.0) == 0
    assert wait_s(10.0 + LULL_S + 0.01, 10.0, 9.0) == PATIENCE_S


@given(st.floats(0, 100), st.floats(0, 10), st.floats(0, 10))
def test_it_is_never_asked_to_wait_longer_than_is_bearable(
    before_s: float, later_s: float, since_s: float
) -> None:
    ended_s = before_s + later_s
    assert 0 <= wait_s(ended_s + since_s, ended_s, before_s) <= PATIENCE_S


def test_what_came_during_an_act_goes_on_once_it_has_ended() -> None:
    found = Lulls()
    with found.act():
        pass
    gone_on = threading.Event()

    def take_in() -> None:
        found.wait()
        gone_on.set()

    with found.act():
        thread = threading.Thread(target=take_in)
        thread.start()
        assert not gone_on.wait(A_MOMENT_S)
    assert gone_on.wait(5)
    thread.join()


def test_an_act_that_does_not_end_holds_up_nothing_for_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lulls, "PATIENCE_S", 0.01)
    found = Lulls()
    with found.act():
        found.wait()  # comes back


def test_an_act_that_fails_has_ended_all_the_same() -> None:
    found = Lulls()
    with pytest.raises(ValueError, match="spoilt"), found.act():
        raise ValueError("spoilt")
    found.wait()


def test_whoever_cannot_stand_still_asks_again_and_is_not_put_off_for_longer_than_is_bearable() -> (
    None
):
    found = Lulls()
    assert found.left_s(0.0) == 0
    with found.act():
        assert found.left_s(0.0) == PATIENCE_S
        assert found.left_s(PATIENCE_S - 0.1) == pytest.approx(0.1)
        assert found.left_s(PATIENCE_S + 1.0) == 0
    with found.act():
        pass
    assert 0 < found.left_s(0.0) <= PAINTED_S  # the second of two, one right after another
