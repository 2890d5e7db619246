"""A burst is stored at once and folded afterwards; nothing of it is forgotten in between."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, folding, open_desk
from kiosk.desk import desk as desk_module
from kiosk.domain.changes import Changes
from kiosk.domain.commands import CheckIn, RecordImport
from kiosk.domain.exchange import PAGE_BYTES_MAX, Page
from kiosk.errors import KnownError
from kiosk.projections import owed
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.turn import Turn
from tests.desk.small_event import CODES, PROGRAMME
from tests.desk.stations import join, pages_of


@pytest.fixture(autouse=True)
def _every_message_is_a_burst(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "LATER_FROM", 1)
    monkeypatch.setattr(owed, "SUBJECTS_A_STEP", 4)


@pytest.fixture
def hub(new_desk: Callable[[str], Desk]) -> Desk:
    desk = new_desk("hub")
    desk.do(RecordImport(PROGRAMME))
    return desk


@pytest.fixture
def away(hub: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    """A station that checked everybody in while it could not reach the hub."""
    station = join(new_desk("station"), hub)
    for code in CODES:
        station.do(CheckIn(code))
    return station


def test_inside_a_burst_entries_are_held_and_rows_come_when_they_are_asked_for(
    hub: Desk, away: Desk
) -> None:
    with hub.folding.later():
        taken = hub.take_in(pages_of(away))
        assert taken.new == away.heads()[away.branch].seq
        assert hub.counts().checked_in == 0
        assert hub.folding.is_owed
        changed = hub.folding.rest()
        assert len(changed.ids("participant")) == len(CODES)
        assert hub.counts().checked_in == len(CODES)
        assert not hub.folding.is_owed
        assert hub.folding.rest() == Changes()


def test_at_the_end_of_a_burst_everything_is_folded_and_told(hub: Desk, away: Desk) -> None:
    told: list[Changes] = []
    hub.listen(told.append)
    with hub.folding.later():
        hub.take_in(pages_of(away))
        assert not any(changes.ids("participant") for changes in told)
    assert hub.counts().checked_in == len(CODES)
    assert {one for changes in told for one in changes.ids("participant")}
    assert hub.digests() == away.digests()


def test_without_a_burst_it_is_folded_as_it_comes(hub: Desk, away: Desk) -> None:
    hub.take_in(pages_of(away))
    assert not hub.folding.is_owed
    assert hub.counts().checked_in == len(CODES)


def test_few_are_folded_at_once_in_a_burst_too(
    hub: Desk, away: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folding, "LATER_FROM", len(CODES) + 1)
    with hub.folding.later():
        hub.take_in(pages_of(away))
        assert hub.counts().checked_in == len(CODES)


def test_somebody_who_acts_in_between_sees_and_keeps_everything(hub: Desk, away: Desk) -> None:
    with hub.folding.later():
        hub.take_in(pages_of(away))
        again = hub.do(CheckIn(CODES[0]))
        assert again.refusal is not None  # they were here already: the log says so
    assert hub.counts().checked_in == len(CODES)
    before = hub.digests()
    hub.rebuild()
    assert hub.digests() == before


def test_what_was_owed_when_the_power_went_is_folded_at_the_next_start(
    hub: Desk, away: Desk, tmp_path: Path
) -> None:
    with hub.folding.later():
        hub.take_in(pages_of(away))
        cut = tmp_path / "cut"
        cut.mkdir()
        for name in (DATABASE_FILE, f"{DATABASE_FILE}-wal", "rollcall.key"):
            (cut / name).write_bytes((tmp_path / "hub" / name).read_bytes())
    with open_desk(cut, clock=FakeClock()) as again:
        assert again.counts().checked_in == len(CODES)
        assert not again.folding.is_owed


def test_what_could_not_be_folded_stays_owed(
    hub: Desk, away: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("The disk is full.")

    with hub.folding.later():
        hub.take_in(pages_of(away))
        with monkeypatch.context() as failing:
            failing.setattr(owed, "refold", full)
            with pytest.raises(KnownError):
                hub.folding.rest()
        assert hub.folding.is_owed
        hub.folding.rest()
        assert hub.counts().checked_in == len(CODES)


def test_a_long_burst_is_due_and_a_quiet_one_is_over(
    hub: Desk, away: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hub.folding.later():
        assert not hub.folding.is_due
        assert not hub.folding.is_over(0)
        hub.take_in(pages_of(away))
        assert not hub.folding.is_due
        assert not hub.folding.is_over(3_600)
        monkeypatch.setattr(folding, "REST_EVERY_S", 0)
        assert hub.folding.is_due
        assert hub.folding.is_over(0)


def test_a_rebuild_owes_nothing(hub: Desk, away: Desk) -> None:
    with hub.folding.later():
        hub.take_in(pages_of(away))
        hub.rebuild()
        assert hub.counts().checked_in == len(CODES)
        with hub._store.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM unfolded").scalar_one() == 0


def test_whoever_waits_is_let_in_between_a_few(
    hub: Desk, away: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Turn, "is_wanted", property(lambda _: True))
    with hub.folding.later():
        hub.take_in(pages_of(away))
        steps = [len(step) for step in owed.make_good(hub._store, at_least=2)]
        assert max(steps) == 2
        assert sum(steps) == len(CODES)
    assert hub.digests() == away.digests()


def test_beside_people_a_message_is_kept_in_small_groups_and_folded_soon(
    hub: Desk, away: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "LIVE_PAGE_ENTRIES", 3)
    pages: list[Page] = []
    while (after := pages[-1].mark.seq if pages else 0) < away.heads()[away.branch].seq:
        pages.append(away.page(away.branch, after, count_max=1, bytes_max=PAGE_BYTES_MAX))
    with hub.folding.later(beside_people=True):
        assert not hub.folding.makes_way  # as long as nobody comes
        with hub.turn():
            written = hub._store.pulse
        assert hub.folding.makes_way
        taken = hub.take_in(pages)
        assert taken.new == away.heads()[away.branch].seq
        assert hub._store.pulse - written > len(pages) // 3 - 1
        assert hub.take_in(pages).new == 0
        assert hub.folding.is_due == hub.folding.is_owed
        hub.folding.rest()
        assert hub.counts().checked_in == len(CODES)
    assert not hub.folding.makes_way
    assert hub.digests() == away.digests()
