"""A settled conflict is settled everywhere, and whoever was wrong can take it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from tests.desk.small_event import CODES
from tests.desk.stations import exchange, join


@pytest.fixture
def station(desk: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    """Both have checked one person in, and then heard of each other."""
    one = join(new_desk("station"), desk)
    desk.do(c.CheckIn(CODES[0]))
    one.do(c.CheckIn(CODES[0]))
    exchange(desk, one)
    return one


def test_what_was_settled_by_mistake_is_open_again_everywhere(desk: Desk, station: Desk) -> None:
    (conflict,) = desk.conflicts()
    desk.do(c.SettleConflict(conflict.id, "One person came twice"))
    exchange(desk, station)
    assert station.conflicts() == ()
    assert station.do(c.ReopenConflict(conflict.id)).ok
    exchange(desk, station)
    assert [one.id for one in desk.conflicts()] == [conflict.id]
    assert desk.settled_conflicts() == station.settled_conflicts() == ()


def test_a_conflict_that_was_opened_again_can_be_settled_again(desk: Desk, station: Desk) -> None:
    (conflict,) = desk.conflicts()
    desk.do(c.SettleConflict(conflict.id, "One person came twice"))
    desk.do(c.ReopenConflict(conflict.id))
    assert desk.do(c.SettleConflict(conflict.id, "Somebody used a copy")).ok
    (told,) = desk.settled_conflicts()
    assert told.how == "Somebody used a copy"


def test_two_settlings_of_one_conflict_are_taken_back_together(desk: Desk, station: Desk) -> None:
    (conflict,) = desk.conflicts()
    desk.do(c.SettleConflict(conflict.id, "Seen at the desk"))
    station.do(c.SettleConflict(conflict.id, "Seen at the station"))
    exchange(desk, station)
    desk.do(c.ReopenConflict(conflict.id))
    exchange(desk, station)
    assert len(desk.conflicts()) == len(station.conflicts()) == 1


def test_what_is_open_cannot_be_opened(desk: Desk, station: Desk) -> None:
    (conflict,) = desk.conflicts()
    assert desk.do(c.ReopenConflict(conflict.id)).refusal == r.NothingChanged()
    assert desk.do(c.ReopenConflict("0" * 32)).refusal == r.NothingChanged()
