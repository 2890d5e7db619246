"""Stations that meet by stick only come to hold the same, whatever the order and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import CheckInPerson, LeaveVisit, SignUp
from kiosk.domain.entries import Entry
from kiosk.log.codec import decode_header, to_entry
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.sync.bundle_event import StickEvent
from tests.sync.small_event import PEOPLE, SEATS, VISIT, person

STEPS = 50
SEEDS = range(2)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[StickEvent]:
    event = StickEvent(tmp_path)
    yield event
    event.close()


def in_step(*desks: Desk) -> bool:
    heads = [desk.heads() for desk in desks]
    digests = [desk.digests() for desk in desks]
    return all(h == heads[0] for h in heads) and all(d == digests[0] for d in digests)


def test_a_new_station_is_filled_from_a_stick(event: StickEvent) -> None:
    station = event.stations[0]
    done = event.carry(event.hub, station, everything=True)
    assert done.problem == ""
    assert done.author == "Hub"
    assert done.new == sum(head.seq for head in event.hub.heads().values())
    assert in_step(event.hub, station)


def test_two_stations_that_only_ever_met_by_stick_hold_the_same(event: StickEvent) -> None:
    a, b = event.stations
    event.fill()
    assert a.do(CheckInPerson(person(1))).ok
    assert b.do(CheckInPerson(person(1))).ok
    assert b.do(SignUp(person(2), VISIT)).ok
    assert event.carry_for(a, b).problem == ""
    assert event.carry_for(b, a).problem == ""
    assert in_step(a, b)


def test_a_bundle_brings_what_the_reader_is_not_known_to_hold(event: StickEvent) -> None:
    a, _ = event.stations
    event.fill()
    assert event.carry(a, event.hub).new == 0  # now the hub knows what the station holds
    event.hub.do(CheckInPerson(person(3)))
    written = write_bundle(event.hub, event.stick, station="desk a")
    hub = event.hub.branch
    assert written.entries == event.hub.heads()[hub].seq - a.heads()[hub].seq
    assert written.meant_for == ("Desk A",)
    assert read_bundle(a, written.path).known == 0
    assert in_step(event.hub, a)


def test_the_same_bundle_twice_is_said_and_does_nothing(event: StickEvent) -> None:
    a, _ = event.stations
    path = write_bundle(event.hub, event.stick, everything=True).path
    first, second = read_bundle(a, path), read_bundle(a, path)
    assert (first.new, first.again) == (second.known, False)
    assert (second.new, second.again, second.problem) == (0, True, "")


def test_an_older_bundle_is_said_and_does_nothing(event: StickEvent) -> None:
    a, _ = event.stations
    old = write_bundle(event.hub, event.stick, everything=True).path
    event.hub.do(CheckInPerson(person(3)))
    new = write_bundle(event.hub, event.stick, everything=True).path
    assert read_bundle(a, new).new
    late = read_bundle(a, old)
    assert (late.new, late.older, late.again, late.problem) == (0, True, False, "")
    # What is known of the hub is not forgotten for it: nothing is sent twice.
    assert write_bundle(a, event.stick).entries == 0


def test_what_should_be_carried_back_is_counted(event: StickEvent) -> None:
    a, _ = event.stations
    event.fill()
    for number in range(3):
        assert a.do(CheckInPerson(person(number))).ok
    before = a.heads()[a.branch].seq
    assert event.carry(event.hub, a).to_carry_back == before
    assert event.carry(a, event.hub).to_carry_back == 0


def test_a_bundle_without_news_still_tells_what_its_writer_holds(event: StickEvent) -> None:
    a, _ = event.stations
    event.fill()
    assert event.carry(a, event.hub).problem == ""
    event.carry(event.hub, a)
    written = write_bundle(a, event.stick)
    assert (written.entries, written.pages) == (0, 0)
    assert read_bundle(event.hub, written.path).problem == ""


def test_a_bundle_that_goes_on_after_a_missing_one_says_so(event: StickEvent) -> None:
    a, b = event.stations
    event.fill()
    a.do(CheckInPerson(person(1)))
    event.carry(a, event.hub)
    event.carry(event.hub, a)  # so A knows what the hub holds
    a.do(CheckInPerson(person(2)))
    done = read_bundle(b, write_bundle(a, event.stick).path)
    assert done.new == 0
    assert "--everything" in done.problem
    assert event.carry(a, b, everything=True).problem == ""
    assert in_step(a, b)


def test_the_hub_sends_seats_with_a_bundle_for_a_station(event: StickEvent) -> None:
    a, _ = event.stations
    event.fill()
    event.carry(a, event.hub)
    assert isinstance(a.do(SignUp(person(1), VISIT)).facts[0], f.WaitlistJoined)
    assert event.carry(a, event.hub).problem == ""  # the one who waits is seated by the hub
    assert event.carry_for(event.hub, a).problem == ""
    assert isinstance(a.do(SignUp(person(2), VISIT)).facts[0], f.SeatTaken)


def test_a_hub_status_counts_what_its_bundle_shows(event: StickEvent) -> None:
    a, _ = event.stations
    event.fill()
    a.set_setting("hub_url", "http://192.168.1.10:8470")
    a.do(CheckInPerson(person(1)))
    assert a.status().not_yet_exchanged > 0
    event.carry(a, event.hub)
    event.carry_for(event.hub, a)
    event.carry(a, event.hub)
    event.carry_for(event.hub, a)
    assert a.status().not_yet_exchanged <= 1


@pytest.mark.parametrize("seed", SEEDS)
def test_any_order_of_bundles_read_any_number_of_times_ends_in_equal_tables(
    tmp_path: Path, seed: int
) -> None:
    """Raw logs are the judge: no act missing, no seat given twice, none above the capacity."""
    rng = Random(seed)
    event = StickEvent(tmp_path)
    event.fill()
    promised: Counter[str] = Counter()
    bundles: list[Path] = []
    for _ in range(STEPS):
        event.clock.advance(ms=rng.randrange(60_000))
        desk = rng.choice(event.desks)
        who = person(rng.randrange(PEOPLE))
        match rng.randrange(8):
            case 0 | 1:
                promised[who] += desk.do(CheckInPerson(who)).ok
            case 2 | 3:
                desk.do(SignUp(who, VISIT))
            case 4:
                desk.do(LeaveVisit(who, VISIT))
            case 5 | 6:
                to = rng.choice(["", *(d.node for d in event.desks if d is not desk)])
                bundles.append(write_bundle(desk, event.stick, station=to).path)
            case 7 if bundles:
                read_bundle(desk, rng.choice(bundles))
        check_seats(desk)
    for desk in event.desks:
        for path in rng.sample(bundles, len(bundles)):
            read_bundle(desk, path)
    for _ in range(6):  # seats that are owed make news for a round or two
        for desk in event.desks:
            for other in event.desks:
                if other is not desk:
                    assert event.carry(desk, other, everything=True).problem == ""
    assert in_step(*event.desks), seed
    checked = Counter(
        entry.fact.participant
        for entry in entries_of(event.hub)
        if isinstance(entry.fact, f.CheckedIn)
    )
    assert checked == +promised, seed
    event.close()


def entries_of(desk: Desk) -> list[Entry]:
    found: list[Entry] = []
    for branch, head in desk.heads().items():
        after = 0
        while after < head.seq:
            page = desk.page(branch, after, count_max=500, bytes_max=1_000_000)
            found += [to_entry(decode_header(e.header), e.body) for e in page.entries]
            after = page.mark.seq
    return found


def check_seats(desk: Desk) -> None:
    taken: Counter[tuple[int, int]] = Counter()
    seats = 0
    for entry in entries_of(desk):
        match entry.fact:
            case f.SeatTaken(right=right, rights_version=version):
                taken[right, version] += 1
                seats += 1
            case f.SeatReleased():
                seats -= 1
    assert seats <= SEATS
    assert not [right for right, count in taken.items() if count > 1]
