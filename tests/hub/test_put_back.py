"""A hub whose PostgreSQL database is put back from a dump: a new epoch, and no seats of before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import refusals as r
from kiosk.domain.commands import CheckInPerson, LeaseSeats, ReleaseMinting, SignUp
from kiosk.errors import KnownError
from kiosk.store.postgres import read_address
from tests.desk.stations import exchange, join
from tests.hub.postgres_server import Cluster
from tests.sync.small_event import SEATS, VISIT, make_desk, person, set_up_event

pytestmark = pytest.mark.system


class Server:
    """The database of one hub, which its keeper dumps and reads in again."""

    def __init__(self, cluster: Cluster, database: str, folder: Path) -> None:
        self.cluster, self.database = cluster, database
        self.space = read_address(database).space
        self._folder = folder

    def dump(self) -> Path:
        path = self._folder / f"{self.space}.sql"
        options = ("-h", str(self.cluster.folder), "-U", "rollcall", "-d", "postgres")
        self.cluster.run("pg_dump", *options, "-n", self.space, "-f", str(path))
        return path

    def read_in(self, dump: Path) -> None:
        self.execute(f"DROP SCHEMA {self.space} CASCADE")
        options = ("-h", str(self.cluster.folder), "-U", "rollcall", "-d", "postgres")
        self.cluster.run("psql", *options, "-1", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(dump))

    def fill_again(self, tables: dict[str, list[tuple[object, ...]]]) -> None:
        """What goes back into the same tables, as a server does that is put back whole."""
        with psycopg.connect(self.cluster.url) as admin:
            for table, rows in tables.items():
                place = sql.Identifier(self.space, table)
                admin.execute(sql.SQL("DELETE FROM {}").format(place))
                for row in rows:
                    marks = sql.SQL(", ").join([sql.Placeholder()] * len(row))
                    fill = sql.SQL("INSERT INTO {} VALUES ({})").format(place, marks)
                    admin.execute(fill, row)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        with psycopg.connect(self.cluster.url) as admin:
            named = admin.execute(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = %s",
                (self.space,),
            ).fetchall()
            return {
                name: admin.execute(
                    sql.SQL("SELECT * FROM {}").format(sql.Identifier(self.space, name))
                ).fetchall()
                for (name,) in named
            }

    def execute(self, statement: str) -> None:
        with psycopg.connect(self.cluster.url, autocommit=True) as admin:
            admin.execute(statement)


@pytest.fixture
def served(cluster: Cluster, database: str) -> Server:
    return Server(cluster, database, cluster.folder)


@pytest.fixture
def start(tmp_path: Path, database: str, clock: FakeClock) -> Iterator[Callable[..., Desk]]:
    running: list[Desk] = []

    def start(folder: str = "Hub") -> Desk:
        running.append(make_desk(tmp_path, folder, url=database, clock=clock))
        return running[-1]

    yield start
    for desk in running:
        desk.close()


def test_a_hub_that_starts_on_a_dump_goes_on_in_a_new_epoch_without_seats(
    served: Server, start: Callable[..., Desk], make: Callable[[str], Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    station = join(make("Desk A"), hub)
    hub.do(LeaseSeats(str(station.branch)))
    exchange(hub, station)
    dump = served.dump()
    sold = hub.do(SignUp(person(1), VISIT))
    exchange(hub, station)
    before = hub.branch
    hub.close()
    served.read_in(dump)
    again = start()
    assert again.branch.origin == before.origin
    assert again.branch.epoch > before.epoch
    assert "dump" in again.setting("new_epoch_reason")
    assert again.is_minting_held
    assert again.visits()[0].here == 0
    again.do(SignUp(person(2), VISIT))
    exchange(again, station)
    assert sold.entries[0].branch in again.heads()
    assert (again.visits()[0].taken, again.visits()[0].waiting) == (1, 1)
    assert again.digests() == station.digests()
    assert again.do(ReleaseMinting((), "")).refusal is not None
    again.note_report(station.node)
    assert again.do(ReleaseMinting((), "")).refusal == r.OwnActsLost()
    assert again.do(ReleaseMinting(("Kim", "Lee"), "counted")).ok
    for number in range(3, 3 + SEATS):
        again.do(SignUp(person(number), VISIT))
    exchange(again, station)
    assert again.visits()[0].taken <= SEATS


def test_a_server_that_was_put_back_whole_is_noticed_by_the_note_beside_the_folder(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    old = served.rows()
    hub.do(CheckInPerson(person(1)))
    before = hub.branch
    hub.close()
    served.fill_again(old)
    again = start()
    assert again.branch.epoch > before.epoch
    assert "older" in again.setting("new_epoch_reason")


def test_workers_that_run_while_the_database_goes_back_open_one_new_epoch_together(
    served: Server, start: Callable[..., Desk]
) -> None:
    one, two = start("one"), start("two")
    set_up_event(one)
    old = served.rows()
    one.do(SignUp(person(1), VISIT))
    two.catch_up()
    before = one.branch
    served.fill_again(old)
    # Nobody looked: the first act comes first, and is written in the new epoch.
    done = two.do(CheckInPerson(person(2)))
    assert done.entries[0].branch.epoch > before.epoch
    one.catch_up()
    assert one.branch == two.branch
    assert one.do(CheckInPerson(person(3))).entries[0].branch == two.branch
    two.catch_up()
    assert two.is_minting_held
    assert two.do(SignUp(person(4), VISIT)).ok
    assert two.visits()[0].taken == 0


def test_an_idle_worker_that_looks_opens_the_new_epoch(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    dump = served.dump()
    hub.do(CheckInPerson(person(1)))
    before = hub.branch
    served.read_in(dump)
    hub.catch_up()
    assert hub.branch.epoch > before.epoch
    branch = hub.branch
    hub.catch_up()
    assert hub.do(CheckInPerson(person(2))).entries[0].branch == branch


def test_an_act_that_is_taken_back_leaves_the_new_epoch_due(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    old = served.rows()
    hub.do(CheckInPerson(person(1)))
    before = hub.branch
    served.fill_again(old)
    with pytest.raises(KnownError, match="characters"), hub.at_once():
        hub.rename("")
    assert hub.do(CheckInPerson(person(2))).entries[0].branch.epoch > before.epoch


def test_a_database_that_is_half_read_in_takes_no_act(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    old = served.rows()
    hub.do(CheckInPerson(person(1)))
    before = hub.branch
    served.fill_again({**old, "setting": []})
    for _ in range(2):
        with pytest.raises(KnownError, match="being put back"):
            hub.do(CheckInPerson(person(2)))
    served.fill_again(old)
    assert hub.do(CheckInPerson(person(2))).entries[0].branch.epoch > before.epoch


def test_a_worker_with_a_new_folder_goes_on_in_the_branch_of_the_hub(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    assert start("another folder").branch == hub.branch
    hub.close()
    assert start("a third folder").branch == hub.branch


def test_another_hub_in_the_same_folder_is_not_taken_for_a_copy(
    served: Server, start: Callable[..., Desk]
) -> None:
    hub = start()
    set_up_event(hub)
    hub.close()
    served.execute(f"DROP SCHEMA {served.space} CASCADE")
    fresh = start()
    assert fresh.branch.epoch == 1
    assert not fresh.is_minting_held


@pytest.mark.parametrize(("column", "table"), [("body", "entry"), ("signature", "mark")])
def test_log_verify_finds_what_somebody_changed_in_the_servers_tables(
    served: Server, start: Callable[..., Desk], tmp_path: Path, column: str, table: str
) -> None:
    set_up_event(start())

    def verify() -> Result:
        words = ["--folder", str(tmp_path / "look"), "log", "verify", "--database", served.database]
        return CliRunner().invoke(app, words)

    assert "Sound" in verify().stdout
    with psycopg.connect(served.cluster.url) as admin:
        admin.execute(
            sql.SQL("UPDATE {} SET {c} = set_byte({c}, 3, 255 - get_byte({c}, 3))").format(
                sql.Identifier(served.space, table), c=sql.Identifier(column)
            )
        )
    result = verify()
    assert result.exit_code == 1
    assert "is the first that does not hold" in result.stderr
