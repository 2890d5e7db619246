"""What only a hub on a database server does. The rest it does as every hub, in the other tests."""

from __future__ import annotations

import json
import threading

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.clock import FakeClock
from kiosk.desk import open_desk
from kiosk.domain.commands import CheckInPerson, CorrectDetails, SignUp
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.store.postgres import read_address
from kiosk.sync.courier import Courier
from tests.sync.small_event import PEOPLE, SEATS, VISIT, make_desk, person, set_up_event

pytestmark = pytest.mark.system


@pytest.fixture
def workers(database, tmp_path, clock):
    """Three workers of one hub, each with a desk of its own on the one database."""
    desks = [make_desk(tmp_path, f"worker-{n}", url=database, clock=clock) for n in range(3)]
    set_up_event(desks[0])
    yield desks
    for desk in desks:
        desk.close()


def test_workers_of_one_database_are_one_node(workers):
    assert len({desk.node for desk in workers}) == 1
    assert len({desk.branch for desk in workers}) == 1
    for desk in workers:
        desk.catch_up()
    assert len({desk.event_id for desk in workers}) == 1


def test_workers_that_start_together_on_an_empty_database_are_one_node(database, tmp_path):
    found = []

    def start(number):
        with make_desk(tmp_path, f"worker-{number}", url=database) as desk:
            found.append(desk.node)

    threads = [threading.Thread(target=start, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1


def test_workers_that_write_at_the_same_time_number_their_acts_without_gap_or_double(workers):
    before = workers[0].heads()[workers[0].branch].seq

    def work(desk, numbers):
        for number in numbers:
            desk.do(CheckInPerson(person(number)))

    parts = [range(start, PEOPLE, 3) for start in range(3)]
    threads = [
        threading.Thread(target=work, args=(desk, part))
        for desk, part in zip(workers, parts, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert workers[0].counts().checked_in == PEOPLE
    head = workers[1].heads()[workers[1].branch]
    assert head.seq - before == sum(1 + 1 for _ in range(PEOPLE))  # the arrival and its badge
    page = workers[2].page(workers[2].branch, 0, count_max=10_000, bytes_max=10**9)
    assert len(page.entries) <= head.seq
    assert workers[0].digests() == workers[1].digests() == workers[2].digests()


def test_workers_together_never_sell_a_seat_twice(workers):
    for number in range(PEOPLE):
        assert workers[number % 3].do(SignUp(person(number), VISIT)).ok
    assert workers[0].visits()[0].taken == SEATS
    assert workers[1].visits()[0].waiting == PEOPLE - SEATS


def test_a_worker_that_looks_knows_what_another_did(workers):
    one, two, _ = workers
    one.rename("Hub of the hall")
    one.set_setting("a thing", "new")
    two.catch_up()
    assert two.name == "Hub of the hall"
    assert two.setting("a thing") == "new"


def test_a_worker_hears_that_another_wrote(workers):
    one, two, _ = workers
    heard = threading.Event()
    watch = two.pulse_watch(heard.set)
    assert watch is not None
    watch.start()
    try:
        assert heard.wait(20)  # at its first look
        heard.clear()
        one.do(CheckInPerson(person(1)))
        assert heard.wait(20)
    finally:
        watch.stop()


def test_two_events_share_a_database_and_nothing_else(cluster, tmp_path):
    with (
        make_desk(tmp_path, "one", url=f"{cluster.url}&event=one2019") as one,
        make_desk(tmp_path, "two", url=f"{cluster.url}&event=two2020") as two,
    ):
        set_up_event(one)
        set_up_event(two)
        assert one.node != two.node
        with one.at_once():
            # While one event is written to, so is the other.
            assert two.do(CheckInPerson(person(1))).ok
        assert one.counts().checked_in == 0


def test_stations_of_several_workers_end_alike(workers, make):
    stations = [make("Desk A"), make("Desk B"), make("Desk C")]
    servers = [HubServer(desk).start() for desk in workers]
    couriers = [Courier(desk) for desk in stations]
    try:
        for courier, server in zip(couriers, servers, strict=True):
            courier.join(server.url, server.new_code())
            assert courier.exchange_now().problem == ""
        for number in range(PEOPLE):
            desk = stations[number % 3]
            assert desk.do(CheckInPerson(person(number))).ok
            assert desk.do(SignUp(person(number), VISIT)).ok
        for _ in range(3):
            assert [courier.exchange_now().problem for courier in couriers] == ["", "", ""]
    finally:
        for courier in couriers:
            courier.stop()
        for server in servers:
            server.stop()
    assert workers[0].counts().checked_in == PEOPLE
    assert workers[0].visits()[0].taken == SEATS
    digests = [desk.digests() for desk in (*stations, *workers)]
    assert all(digest == digests[0] for digest in digests)


def test_a_name_is_corrected_at_one_worker_and_found_at_another(workers):
    workers[0].do(CorrectDetails(person(2), {"family_name": "Mehmedović"}))
    card = workers[1].person(person(2))
    assert card is not None
    assert card.family_name == "Mehmedović"


def test_an_absent_server_is_a_sentence(tmp_path):
    with pytest.raises(KnownError, match="database server"):
        make_desk(
            tmp_path, "Hub", url=f"postgresql://x@/postgres?host={tmp_path}", clock=FakeClock()
        )


def test_the_folder_of_a_hub_on_a_server_is_not_opened_as_an_empty_station(tmp_path, database):
    open_desk(tmp_path / "hub", database=database).close()
    with pytest.raises(KnownError, match="on a database server"):
        open_desk(tmp_path / "hub")
    assert not (tmp_path / "hub" / "rollcall.db").exists()


@pytest.mark.parametrize("name", ["", "Excom", "1st", "a-b", "x" * 41, 'a";drop'])
def test_an_event_with_a_name_that_no_schema_has_is_a_sentence(name):
    with pytest.raises(KnownError, match="cannot name an event"):
        read_address(f"postgresql://x@server/db?event={name}")


def test_an_address_that_is_none_is_a_sentence():
    with pytest.raises(KnownError, match="no address of a database"):
        read_address("postgresql://x@server/db?colour=red")


def test_an_address_may_name_several_servers_and_keeps_what_it_says_itself():
    address = read_address(
        "postgresql://x@one:5432,two:5433/db?target_session_attrs=read-write&connect_timeout=3"
    )
    assert "host=one,two" in address.conninfo
    assert "target_session_attrs=read-write" in address.conninfo
    assert "connect_timeout=3" in address.conninfo


def test_the_doctor_looks_at_a_hub_on_a_database_server_too(tmp_path, database, monkeypatch, clock):
    with make_desk(tmp_path, "Hub", clock=clock, url=database) as desk:
        set_up_event(desk)
    monkeypatch.setenv("KIOSK_DATABASE", database)
    result = CliRunner().invoke(app, ["--folder", str(tmp_path / "Hub"), "doctor", "--json"])
    found = {one["check"]: one for one in json.loads(result.stdout)["findings"]}
    assert "12 people held" in found["event"]["words"]
    assert "database server" in found["backup"]["words"]
