"""The health of stations, as another node knows it: from the log, the seats, forks and contacts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.desk.stations import CONTACT_SETTING
from kiosk.domain import commands as c
from kiosk.domain.station_cards import StationCard
from kiosk.store import guard
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join


@pytest.fixture
def station(desk: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    """A station that joined, with seats leased to it."""
    one = new_desk("station")
    one.rename("Hall 2")
    join(one, desk)
    desk.do(c.LeaseSeats(str(one.branch)))
    exchange(desk, one)
    return one


def card_of(desk: Desk, node: str) -> StationCard:
    return next(card for card in desk.stations() if card.node == node)


def copy_that_passes_for_the_original(station: Desk, folder: Path) -> Path:
    """As a disk that was copied whole: even the note beside the database fits."""
    shutil.copytree(station.folder, folder)
    seq = station.heads()[station.branch].seq
    place = guard.place_of(folder / "rollcall.db")
    note = guard.NoteFile(folder)
    note.write(guard.Note(place, station.branch.epoch, seq))
    note.close()
    return folder


def test_this_station_comes_first_and_says_that_it_is_here(desk: Desk, station: Desk) -> None:
    here, hub = station.stations()
    assert here.is_here
    assert (here.name, here.role) == ("Hall 2", "desk")
    assert hub.is_hub
    assert [card.name for card in desk.stations()] == [desk.name, "Hall 2"]
    assert not any(card.is_hub for card in desk.stations())


def test_acts_and_seats_of_a_station_are_counted(
    desk: Desk, station: Desk, clock: FakeClock
) -> None:
    before = card_of(desk, station.node)
    clock.advance(ms=60_000)
    visit = next(v for v in station.visits() if v.here)
    assert station.do(c.SignUp(who(CODES[0]), visit.visit)).ok
    exchange(desk, station)
    after = card_of(desk, station.node)
    assert after.last_act_ms == clock.now_ms()
    assert after.acts == before.acts + 1
    assert (before.seats_given, after.seats_given) == (0, 1)
    assert after.seats_free == before.seats_free - 1 > 0
    assert after.seats_stranded == 0


def test_the_hubs_contact_with_a_station_is_told(desk: Desk, station: Desk) -> None:
    assert card_of(desk, station.node).contact_ms == 0
    desk.set_setting(CONTACT_SETTING + station.node, "1571011200000:-420000")
    card = card_of(desk, station.node)
    assert (card.contact_ms, card.clock_offset_ms) == (1_571_011_200_000, -420_000)


def test_the_seats_of_a_revoked_station_are_stranded(desk: Desk, station: Desk) -> None:
    free = card_of(desk, station.node).seats_free
    desk.do(c.RevokeNode(station.node))
    card = card_of(desk, station.node)
    assert card.revoked
    assert (card.seats_free, card.seats_stranded) == (0, free)


def test_a_station_that_was_put_back_has_two_epochs_and_its_old_seats_are_stranded(
    desk: Desk, station: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    free = card_of(desk, station.node).seats_free
    copy = station.backup(tmp_path / "copy.db")
    station.do(c.CheckIn(CODES[0]))
    exchange(desk, station)
    station.close()
    for stale in station.folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, station.folder / "rollcall.db")
    restored = new_desk("station")
    restored.do(c.CheckIn(CODES[1]))
    exchange(desk, restored)
    card = card_of(desk, station.node)
    assert card.epochs == 2
    assert (card.seats_free, card.seats_stranded) == (0, free)
    assert card.fork is None


def test_a_copied_disk_shows_where_its_two_stories_part(
    desk: Desk, station: Desk, clock: FakeClock, tmp_path: Path
) -> None:
    station.do(c.CheckIn(CODES[2]))
    folder = copy_that_passes_for_the_original(station, tmp_path / "clone")
    station.do(c.CheckIn(CODES[0]), actor="Ana")
    exchange(desk, station)
    clock.advance(ms=300_000)
    with open_desk(folder, clock=clock) as clone:
        assert clone.branch == station.branch, "a copy that nothing gave away"
        clone.do(c.CheckIn(CODES[1]), actor="Ben")
        desk.take_in([clone.page(clone.branch, 0, count_max=500, bytes_max=1_000_000)])
    fork = card_of(desk, station.node).fork
    assert fork is not None
    assert (fork.held.kind, fork.held.actor) == ("participant.checked_in", "Ana")
    assert (fork.beside.kind, fork.beside.actor) == ("participant.checked_in", "Ben")
    assert fork.beside.at_ms - fork.held.at_ms == 300_000
    assert fork.more == 1, "the badge that went with it"


def test_a_station_that_two_people_wrote_off_says_who_and_why(desk: Desk, station: Desk) -> None:
    outcome = desk.do(c.WriteOffStation(station.node, ("Ana", "Ben"), "Fell into the river"))
    assert outcome.ok
    card = card_of(desk, station.node)
    assert card.revoked
    assert card.written_off is not None
    assert card.written_off.attested_by == ("Ana", "Ben")
    assert card.written_off.reason == "Fell into the river"
    assert card.seats_free == 0 < card.seats_stranded
