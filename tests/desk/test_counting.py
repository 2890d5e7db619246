"""The counts that are kept up say what the rows say, whatever was done and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import astuple

from kiosk.desk import Desk, open_desk
from kiosk.desk.reading import counts
from kiosk.domain import commands as c
from kiosk.errors import KnownError
from kiosk.projections.tally import CATEGORIES, DELEGATIONS, MINUTES, counted, tally_of
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
    store = desk._store
    tally = tally_of(store)
    with store.reading() as connection:
        rows = {kind: counted(connection, kind) for kind in (CATEGORIES, DELEGATIONS, MINUTES)}
    assert _by_name(tally.lines(store)) == rows[CATEGORIES]
    assert _by_name(tally.delegations(store)) == rows[DELEGATIONS]
    assert {str(minute): [came] for minute, came in tally.minutes(store)} == rows[MINUTES]
    return counts(store)


def _by_name(lines: Sequence[Struct]) -> dict[str, list[int]]:
    return {str(astuple(line)[0]): list(astuple(line)[1:]) for line in lines}


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


def _written_down(desk: Desk) -> str:
    return desk._store.setting("tally")


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(CODES)), max_size=3),
        min_size=1,
        max_size=4,
    ),
    st.data(),
)
def test_what_was_counted_when_a_desk_closed_is_what_the_rows_say_when_it_opens(
    tmp_path: Path, days: list[list[tuple[str, str]]], data: st.DataObject
) -> None:
    folder = tmp_path / f"desk {next(_NUMBERS)}"
    with open_desk(folder) as desk:
        desk.do(c.RecordImport(PROGRAMME))
    for day, acts in enumerate(days):
        with open_desk(folder) as desk:
            if data.draw(st.booleans(), "looks before"):
                _counted_anew(desk)
            for number, (act, code) in enumerate(acts):
                _do(desk, act, code, 10 * day + number)
            if data.draw(st.booleans(), "looks after"):
                _counted_anew(desk)
    with open_desk(folder) as desk:
        _counted_anew(desk)


def test_a_start_counts_nothing_that_was_written_down_and_an_act_strikes_it_out(
    tmp_path: Path,
) -> None:
    with open_desk(tmp_path) as desk:
        desk.do(c.RecordImport(PROGRAMME))
        before = desk.counts()
    with open_desk(tmp_path) as desk:
        assert _written_down(desk)
        assert desk.counts() == before
        desk.rehearse(c.CheckIn(CODES[0]))
        assert _written_down(desk)  # what was taken back has struck out nothing
        desk.do(c.CheckIn(CODES[0]))
        assert not _written_down(desk)  # the power may go now: the next start counts
    with open_desk(tmp_path) as desk:
        assert desk.counts().checked_in == 1
        assert desk.rebuild()
        assert not _written_down(desk)
        assert desk.counts().checked_in == 1


def test_what_an_older_version_added_without_striking_anything_out_is_counted(
    tmp_path: Path,
) -> None:
    with open_desk(tmp_path) as desk:
        desk.do(c.RecordImport(PROGRAMME))
        desk.counts()
    with open_desk(tmp_path) as desk:
        written = _written_down(desk)
        desk.do(c.CheckIn(CODES[0]))
        desk._store.set_setting("tally", written)
    with open_desk(tmp_path) as desk:
        assert desk.counts().checked_in == 1


def test_a_disk_that_takes_nothing_more_keeps_no_desk_from_closing(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.do(c.RecordImport(PROGRAMME))
    desk.counts()
    desk._store.pragma("PRAGMA query_only = ON")
    with pytest.raises(KnownError, match="lets nothing be written"):
        desk.do(c.CheckIn(CODES[0]))
    desk.close()
    with open_desk(tmp_path) as desk:
        assert not _written_down(desk)
        _counted_anew(desk)


def test_what_another_version_wrote_down_is_counted_anew(tmp_path: Path) -> None:
    with open_desk(tmp_path) as desk:
        desk.do(c.RecordImport(PROGRAMME))
        desk._store.set_setting("tally", '{"entries":1,"sums":{"mayor":[1,2]}}')
    with open_desk(tmp_path) as desk:
        _counted_anew(desk)
