"""The overview follows every act at once, and is the venue's day."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import overview as o
from kiosk.projections.tally import tally_of
from tests.desk.small_event import CODES


def _overview(desk: Desk) -> o.Overview:
    found = desk.overview()
    assert found is not None
    return found


def test_without_an_event_there_is_none(new_desk: Callable[[str], Desk]) -> None:
    assert new_desk("empty").overview() is None


def test_whoever_comes_is_counted_in_each_group_until_it_is_taken_back(
    desk: Desk, clock: FakeClock
) -> None:
    before = _overview(desk)
    assert (before.all.here, before.lately, before.spans) == (0, 0, ())
    assert before.all.people == desk.counts().participants
    assert before.absent == sum(
        bool(one.code) for one in tally_of(desk._store).delegations(desk._store)
    )
    for code in CODES:
        desk.do(c.CheckIn(code))
    found = _overview(desk)
    assert found.all.here == found.lately == len(CODES)
    assert [span.came for span in found.spans] == [len(CODES)]
    for shares in (found.by_category, found.by_region):
        assert sum(one.here for one in shares) == len(CODES)
        assert sum(one.people for one in shares) == found.all.people
    assert found.whole + found.partly + found.absent == before.absent
    clock.advance(ms=5 * o.MINUTE_MS)
    assert _overview(desk).lately == 0
    desk.do(c.Undo())
    assert _overview(desk).all.here == len(CODES) - 1


def test_who_waits_and_which_badges_do_are_on_it(desk: Desk) -> None:
    who = desk.person_by_code(CODES[0])
    assert who is not None
    desk.do(c.CheckIn(CODES[0]))
    desk.do(c.SendToExceptions(who, "document"))
    found = _overview(desk)
    assert found.waiting == 1
    assert found.badges_pending == desk.printing.counts().waiting
    (waiting,) = desk.exception_queue()
    desk.do(c.TakeException(waiting.call))
    assert _overview(desk).waiting == 0
