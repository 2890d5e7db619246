"""A new station takes the whole log in large parts; wherever that ends, it goes on from there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.desk import Desk
from kiosk.domain.commands import (
    CheckInPerson,
    EnrolNode,
    RegisterWalkIn,
    RevokeNode,
    ShareBadgeKey,
)
from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.log.chain import BEGIN
from kiosk.log.runs import Checked, Run, check
from kiosk.projections import bulk, heard, passes
from kiosk.projections.tables import VERSION
from kiosk.sync import snapshot
from kiosk.sync.client import SNAPSHOT_PATH
from kiosk.sync.courier import Courier, CourierState
from kiosk.sync.messages import Message
from kiosk.sync.snapshot import fill, next_part
from kiosk.sync.snapshot_pace import Step
from kiosk.sync.snapshot_parts import Part, pack_part, unpack_part
from tests.sync.rude_server import Rude, forward, rude_server
from tests.sync.small_event import PEOPLE, person


class Giving:
    """A hub that is asked without a network, and breaks off when it is told to."""

    def __init__(self, hub: Desk, *, parts_max: int = 1_000) -> None:
        self.hub, self.left = hub, parts_max
        self.change: Callable[[bytes], bytes] = lambda data: data

    def snapshot(self, question: Message) -> Part:
        if not self.left:
            raise KnownError("The hub cannot be reached.")
        self.left -= 1
        return unpack_part(self.change(pack_part(next_part(self.hub, question.want))))


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of this event is one signed page, and a dozen entries are worth it."""
    monkeypatch.setattr(snapshot, "PART_ENTRIES", 1)
    monkeypatch.setattr(snapshot, "WORTH_ENTRIES", 12)


@pytest.fixture
def full(hub: Desk, make: Callable[[str], Desk]) -> Desk:
    """The hub, with acts of its own and the whole log of another station."""
    other = make("Other")
    other.adopt(hub.join_kit())
    fill(other, Giving(hub))
    for number in range(PEOPLE):
        assert other.do(CheckInPerson(person(number))).ok
        assert hub.do(CheckInPerson(person(number))).verdict is not None
    fill(hub, Giving(other))
    return hub


@pytest.fixture
def station(hub: Desk, make: Callable[[str], Desk]) -> Desk:
    desk = make("Desk A")
    desk.adopt(hub.join_kit())
    return desk


def total(desk: Desk) -> int:
    return sum(head.seq for head in desk.heads().values())


def test_a_station_that_is_filled_holds_and_shows_all_that_the_hub_does(full, station):
    told: list[Step] = []
    filled = fill(station, Giving(full), told=told.append)
    assert (filled.problem, filled.entries) == ("", total(full))
    assert station.heads() == full.heads()
    assert station.digests() == full.digests()
    assert filled.changes.touches("participant")
    received = [step.done for step in told if step.doing == "receiving"]
    assert received == sorted(received)
    assert len(received) > 1
    assert told[-1].doing == "folding"
    assert {step.total for step in told} == {total(full)}


def test_a_filling_that_is_cut_off_goes_on_where_it_stopped(full, station):
    cut = fill(station, Giving(full, parts_max=1))
    assert cut.problem == "The hub cannot be reached."
    assert 0 < cut.entries < total(full)
    assert cut.entries == total(station)
    rest = fill(station, Giving(full))
    assert cut.entries + rest.entries == total(full)
    assert station.digests() == full.digests()


def test_a_station_that_lacks_nothing_takes_nothing(full, station):
    fill(station, Giving(full))
    again = fill(station, Giving(full))
    assert (again.entries, again.problem, again.folded_s) == (0, "", 0.0)


def test_a_part_that_cannot_be_stored_is_told_though_it_was_the_last(full, station):
    with station._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    stops = iter((False, True))  # after one part, while that is still being stored
    filled = fill(station, Giving(full), stopping=lambda: next(stops))
    assert filled.entries == 0
    assert filled.problem.startswith("The disk lets nothing be written any more")
    with station._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert fill(station, Giving(full)).problem == ""
    assert station.digests() == full.digests()


def test_a_disk_that_fails_while_all_is_folded_is_told_and_the_rest_is_done_next_time(
    full, station
):
    def fail(step):
        if step.doing == "folding":
            with station._store.reading() as connection:
                connection.exec_driver_sql("PRAGMA query_only = ON")

    filled = fill(station, Giving(full), told=fail)
    assert filled.entries == total(full)
    assert filled.problem.startswith("The disk lets nothing be written any more")
    with station._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert fill(station, Giving(full)).problem == ""
    assert station.digests() == full.digests()


def test_a_station_that_stops_takes_no_part_any_more(full, station):
    filled = fill(station, Giving(full), stopping=lambda: True)
    assert (filled.entries, filled.problem, total(station)) == (0, "", 0)


def test_of_a_log_that_its_authors_did_not_sign_nothing_is_taken(full, station):
    giving = Giving(full)
    giving.change = lambda data: pack_part(altered(unpack_part(data)))
    filled = fill(station, giving)
    assert "were not taken: the signature over it does not hold" in filled.problem
    assert (filled.entries, total(station)) == (0, 0)


def altered(part: Part) -> Part:
    runs = [replace(run, mark=replace(run.mark, signature=bytes(64))) for run in part.runs]
    return Part(part.total, tuple(runs))


def test_a_run_that_came_twice_is_kept_once(full, station):
    (run, *_) = next_part(full, {}).runs
    found = check(run, bytes.fromhex(full.event_id), after=BEGIN)
    assert isinstance(found, Checked)
    assert station.filling.keep([found]) == len(run.headers)
    assert station.filling.keep([found]) == 0
    assert total(station) == len(run.headers)


# -- what was heard need not be read again ---------------------------------------------------------


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Which shares of the log were read from the file to be folded."""
    found: list[tuple[str, str]] = []

    def said_between(store, share):
        found.append(share)
        return passes.said_between(store, share)

    monkeypatch.setattr(bulk, "said_between", said_between)
    return found


def test_what_a_new_station_heard_without_a_break_is_not_read_again(full, station, reads):
    fill(station, Giving(full))
    assert not reads
    assert station.digests() == full.digests()


def test_what_came_before_and_after_a_restart_is_read(full, station, make, reads):
    assert fill(station, Giving(full, parts_max=2)).entries
    station._store.set_setting("projections_version", "filling")  # it ended before it folded
    reads.clear()
    fill(station, Giving(full))
    assert reads
    assert station.digests() == full.digests()


def test_whoever_writes_meanwhile_whatever_it_is_all_is_read(full, station, reads, monkeypatch):
    keep = station.filling.keep

    def kept(runs):
        done = keep(runs)
        station.set_setting("noted", str(len(runs)))
        return done

    monkeypatch.setattr(station.filling, "keep", kept)
    fill(station, Giving(full))
    assert reads
    assert station.digests() == full.digests()


def test_what_somebody_wrote_before_all_was_folded_is_read_too(full, station, reads):
    def told(step: Step) -> None:
        if step.doing == "folding":
            station.set_setting("noted", str(step.done))

    fill(station, Giving(full), told=told)
    assert reads
    assert station.digests() == full.digests()


def test_what_somebody_else_brought_meanwhile_is_read(full, station, reads):
    runs = [check(run, bytes.fromhex(full.event_id), after=BEGIN) for run in first_runs(full)]
    for run in (runs[0], runs[0]):
        station.filling.keep([run])
    fill(station, Giving(full))
    assert reads
    assert station.digests() == full.digests()


def first_runs(desk: Desk) -> list[Run]:
    """Of each branch, as much as travels at once."""
    return list({run.branch: run for run in reversed(next_part(desk, {}).runs)}.values())


def test_a_log_that_is_too_large_to_be_kept_in_mind_is_read(full, station, reads, monkeypatch):
    monkeypatch.setattr(heard, "ENTRIES_MAX", 3)
    fill(station, Giving(full))
    assert reads
    assert station.digests() == full.digests()


# -- a station with somebody in front of it -------------------------------------------------------


def has_index(desk: Desk) -> bool:
    with desk._store.reading() as connection:
        found = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name='entry_subject'")
        return found.first() is not None


class Watched(Giving):
    """Does something at each question, before it is answered."""

    def __init__(self, hub: Desk, then: Callable[[int], None]) -> None:
        super().__init__(hub)
        self.then, self.asked = then, 0

    def snapshot(self, question: Message) -> Part:
        self.then(self.asked)
        self.asked += 1
        return super().snapshot(question)


def test_a_new_station_does_without_an_index_until_all_is_here(full, station):
    seen: list[bool] = []
    fill(station, Watched(full, lambda _: seen.append(has_index(station))))
    assert not all(seen)
    assert has_index(station)


def test_a_station_at_work_keeps_its_index_and_its_rows_while_much_comes(full, station, make):
    fill(station, Giving(full))
    for number in range(PEOPLE):
        full.do(CheckInPerson(person(number)))
    before = station.counts()

    def look(_: int) -> None:
        assert has_index(station)
        assert station.setting("projections_version") == str(VERSION)
        assert station.counts().participants == before.participants

    for number in range(2 * PEOPLE):
        full.do(CheckInPerson(person(number % PEOPLE)))
    with station.folding.later():
        assert fill(station, Watched(full, look)).entries > PEOPLE
    assert has_index(station)
    assert station.digests() == full.digests()


def test_nobody_can_do_anything_at_a_new_station_before_all_is_here(full, station):
    """The first scan finds no index, and those that follow find one; each is kept and counts."""
    runs, heads = [], {}
    while part := next_part(full, {branch: head.seq for branch, head in heads.items()}).runs:
        for run in part:
            after = heads.get(run.branch, BEGIN)
            runs.append(check(run, bytes.fromhex(full.event_id), after=after))
            heads[run.branch] = runs[-1].head
    for run in runs[:2]:
        station.filling.keep([run])
    assert not has_index(station)
    assert not station.do(CheckInPerson(person(1))).ok
    assert not station.do(RegisterWalkIn("Ana", "Cruz", "delegate")).ok
    for run in runs[2:]:
        station.filling.keep([run])
        assert has_index(station)
    station.filling.fold()
    full.take_in([station.page(station.branch, 0, count_max=500, bytes_max=10**6)])
    assert station.digests() == full.digests()


@pytest.mark.parametrize("is_new", [True, False])
def test_a_new_badge_key_that_comes_with_the_log_is_taken_up(full, station, make, is_new):
    stolen = make("Desk S")
    for desk in (station, stolen):
        full.do(EnrolNode(desk.node, desk.name, DESK, desk.public_key))
    if not is_new:
        fill(station, Giving(full))
    old = station.join_kit().badge_keys
    full.do(RevokeNode(stolen.node))
    full.do(ShareBadgeKey())
    fill(station, Giving(full))
    assert len(station.join_kit().badge_keys) == len(old) + 1
    assert station.join_kit().badge_keys[-1] == full.join_kit().badge_keys[-1]


def test_a_disk_that_is_full_is_said_and_what_was_stored_before_stays(full, station):
    told: list[str] = []
    pages, room = 0, 1
    while not told or told[-1]:
        with station._store.reading() as connection:
            pages = pages or connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + room}")
        held = total(station)
        told.append(fill(station, Giving(full)).problem)
        assert total(station) >= held
        room += 3
    assert len(told) > 2
    assert all("disk is full" in words for words in told[:-1])
    assert station.digests() == full.digests()


# -- by the courier, over the network --------------------------------------------------------------


def test_a_station_that_joins_is_filled_and_says_how_far_it_has_come(full, server, make):
    station, states = make("Desk A"), list[CourierState]()
    courier = Courier(station, listener=states.append, deadline_s=20)
    try:
        courier.join(server.url, server.new_code())
        assert courier.exchange_now().in_step
    finally:
        courier.stop()
    assert courier.filled is not None
    assert courier.filled.entries >= total(full) - 1
    assert {state.filling.doing for state in states if state.filling} == {"receiving", "folding"}
    assert states[-1].filling is None
    assert station.digests() == full.digests()


def filled_through(courier: Courier, desk: Desk, real: str, behaviour) -> str:
    """What a first exchange says, where each question for a part is answered so."""

    def between(path, headers, body):
        meddled = behaviour() if path == SNAPSHOT_PATH else None
        return meddled or forward(real, path, headers, body)

    with rude_server(between) as url:
        desk.set_setting("hub_url", url)
        return courier.exchange_now().problem


def test_a_filling_that_the_network_ends_is_said_and_goes_on_the_next_time(full, server, make):
    station, answers = make("Desk A"), iter((None,))
    courier = Courier(station, deadline_s=20)
    courier.join(server.url, server.new_code())
    try:
        told = filled_through(
            courier, station, server.url, lambda: next(answers, Rude(500, b"", "text/plain"))
        )
        assert "a fault of its own" in told
        assert 0 < total(station) < total(full)
        station.set_setting("hub_url", server.url)
        assert courier.exchange_now().in_step
    finally:
        courier.stop()
    assert station.digests() == full.digests()


def test_a_hub_that_gives_no_parts_gives_pages(full, server, make):
    station = make("Desk A")
    courier = Courier(station, deadline_s=20)
    courier.join(server.url, server.new_code())
    try:
        old = Rude(404, b'{"problem": "Not Found"}', "application/json")
        assert filled_through(courier, station, server.url, lambda: old) == ""
    finally:
        courier.stop()
    assert station.digests() == full.digests()
