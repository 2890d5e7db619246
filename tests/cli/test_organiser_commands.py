"""Lost stations, departures and conflicts from a terminal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckIn, CheckInPerson, LeaseSeats, RecordImport, SignUp
from tests.cli.conftest import Kioskctl, only_json
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import exchange, join

TWO = ("--attested-by", "Kim", "--attested-by", "Lee")


@pytest.fixture
def station(tmp_path: Path, folder: Path) -> Iterator[Desk]:
    """A station of the hub in the folder, with seats lent to it."""
    with open_desk(tmp_path / "desk 2") as desk, open_desk(folder) as hub:
        desk.rename("Desk 2")
        hub.do(RecordImport(PROGRAMME))
        join(desk, hub)
        hub.do(LeaseSeats(str(desk.branch)))
        exchange(hub, desk)
        hub.close()
        yield desk


def test_a_station_is_written_off_by_two_people_and_its_seats_are_shown(
    station: Desk, kioskctl: Kioskctl
) -> None:
    gone = ("write-off", "Desk 2", "--reason", "stolen")
    assert "--yes" in kioskctl(*gone, *TWO).stderr
    one = kioskctl(*gone, "--yes", "--attested-by", "Kim", "--attested-by", " KIM ")
    assert one.exit_code == 1
    assert "Two different people" in one.stderr
    assert "Two different people" in kioskctl(*gone, "--yes").stderr
    done = only_json(kioskctl(*gone, *TWO, "--yes", "--json"))
    assert done["stranded"]["V-PANGYO"] > 0
    assert "already" in kioskctl(*gone, *TWO, "--yes").stderr
    (visit,) = [
        v for v in only_json(kioskctl("visits", "--json"))["visits"] if v["visit"] == "V-PANGYO"
    ]
    assert visit["stranded"] == done["stranded"]["V-PANGYO"]
    assert "No station is called" in kioskctl("write-off", "X", "--reason", "r", *TWO).stderr


def test_a_station_that_is_put_away_gives_its_seats_back(
    station: Desk, kioskctl: Kioskctl, tmp_path: Path, folder: Path
) -> None:
    station.close()
    place = ("--folder", str(tmp_path / "desk 2"))
    assert "Given back" in kioskctl("return-seats", *place).stdout
    assert "no free seats" in kioskctl("return-seats", *place).stderr
    assert "no free seats" in kioskctl("return-seats").stderr


def test_a_bus_that_has_left_takes_nobody_any_more(station: Desk, kioskctl: Kioskctl) -> None:
    assert "has left" in kioskctl("departed", "v-pangyo").stdout
    assert "has left" in kioskctl("sign-up", CODES[0], "V-PANGYO").stderr
    assert kioskctl("departed", "V-PANGYO").exit_code == 1
    assert "again" in kioskctl("departed", "V-PANGYO", "--mistake").stdout
    assert "Confirmed" in kioskctl("sign-up", CODES[0], "V-PANGYO").stdout
    assert "There is no visit" in kioskctl("departed", "V-MOON").stderr


def test_conflicts_are_listed_and_settled(station: Desk, kioskctl: Kioskctl, folder: Path) -> None:
    assert "Everything fits" in kioskctl("conflicts").stdout
    station.do(CheckInPerson(who(CODES[0])), actor="Lee")
    with open_desk(folder) as hub:
        hub.do(CheckIn(CODES[0]), actor="Kim")
        exchange(hub, station)
    said = kioskctl("conflicts").stdout
    assert "Checked in at two stations" in said
    assert "Kim" in said
    assert "Lee" in said
    (one,) = only_json(kioskctl("conflicts", "--json"))["conflicts"]
    assert "letters" in kioskctl("settle", one["id"][:3], "--how", "x").stderr
    done = kioskctl("settle", one["id"][:8], "--how", "one person", "--by", "Kim")
    assert "Settled" in done.stdout
    assert "Everything fits" in kioskctl("conflicts").stdout
    assert "one person (Kim)" in kioskctl("conflicts", "--settled").stdout
    assert kioskctl("settle", one["id"], "--how", "again").exit_code == 1


def test_a_hub_that_was_put_back_is_released_by_two_people(
    station: Desk, kioskctl: Kioskctl, folder: Path, tmp_path: Path
) -> None:
    assert "not held" in kioskctl("release-minting", "--check").stdout
    with open_desk(folder) as hub:
        copy = hub.backup(tmp_path / "copy.db")
        hub.do(SignUp(who(CODES[3]), "V-AUTO"))
    for stale in folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, folder / "rollcall.db")
    check = only_json(kioskctl("release-minting", "--check", "--json"))
    assert check == {"held": True, "not_reported": ["Desk 2"], "own_acts_held": False}
    assert "Desk 2" in kioskctl("release-minting", "--check").stdout
    assert "--yes" in kioskctl("release-minting").stderr
    assert "Not heard since: Desk 2" in kioskctl("release-minting", "--yes").stderr
    assert "again" in kioskctl("release-minting", *TWO, "--yes").stdout
    assert "not held" in kioskctl("release-minting", "--yes").stderr
