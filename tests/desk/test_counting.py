"""The counts that are kept up say what the rows say, whatever was done and taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.desk import Desk
from kiosk.desk.reading import counts
from kiosk.domain import commands as c
from kiosk.projections.tally import Tally, tally_of
from tests.desk.small_event import CODES, PROGRAMME
from tests.desk.stations import join, pages_of

ACTS = ("check in", "undo", "reprint", "cancel", "taken back", "counted within", "walk in")
_NUMBERS = count()


class _TakenBackError(Exception):
    """Whatever ends a transaction."""


def _do(desk: Desk, act: str, code: str, number: int) -> None:
    who = desk.person_by_code(code)
    assert who is not None
    match act:
        case "check in":
            desk.do(c.CheckIn(code))
        case "undo":
            desk.do(c.Undo())
        case "reprint":
            desk.do(c.Reprint(who, "lost"))
        case "cancel":
            desk.do(c.CancelRegistration(who, "ill"))
        case "walk in":
            desk.do(c.RegisterWalkIn("Sugja", f"Park {number}", "delegate"))
        case "taken back":
            desk.rehearse(c.CheckIn(code))
        case "counted within":
            with suppress(_TakenBackError), desk._store.transaction():
                desk.do(c.CheckIn(code))
                assert counts(desk._store) == _counted_anew(desk)
                raise _TakenBackError


def _counted_anew(desk: Desk) -> object:
    kept = tally_of(desk._store).lines(desk._store)
    assert kept == Tally().lines(desk._store)
    return counts(desk._store)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(CODES), st.booleans())))
def test_counts_follow_every_act_and_everything_that_is_taken_back(
    new_desk: Callable[[str], Desk], acts: list[tuple[str, str, bool]]
) -> None:
    desk = new_desk(f"desk {next(_NUMBERS)}")
    desk.do(c.RecordImport(PROGRAMME))
    for number, (act, code, looks) in enumerate(acts):
        _do(desk, act, code, number)
        if looks:
            _counted_anew(desk)
    _counted_anew(desk)
    desk.rebuild()
    _counted_anew(desk)


def test_counts_follow_what_comes_from_another_station(new_desk: Callable[[str], Desk]) -> None:
    hub = new_desk("hub")
    hub.do(c.RecordImport(PROGRAMME))
    station = join(new_desk("station"), hub)
    assert hub.counts().checked_in == 0
    for code in CODES:
        station.do(c.CheckIn(code))
    hub.take_in(pages_of(station))
    assert hub.counts().checked_in == len(CODES)
    _counted_anew(hub)
