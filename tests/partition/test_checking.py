"""The checker of the partition test sees what it is there to see: each promise, broken by hand."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from kiosk.desk import open_desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain.outcomes import Decision
from kiosk.partition.checking import Ledger, check, read_ledger
from kiosk.partition.event import CODES, VISITS, programme, who
from kiosk.store.folder import DATABASE_FILE
from kiosk.store.keys import KEY_FILE
from tests.desk.stations import exchange, join

# As if the hub had never got what the station did after its first check-in.
CUT_OFF = (
    "DELETE FROM mark WHERE seq > 2 AND origin IN"
    " (SELECT origin FROM entry WHERE kind = 'participant.checked_in')",
    "DELETE FROM entry WHERE seq > 2 AND origin IN"
    " (SELECT origin FROM entry WHERE kind = 'participant.checked_in')",
)
SMALLEST = min(VISITS, key=lambda visit: VISITS[visit])


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub and a station that did something and exchanged it, closed."""
    place = tmp_path_factory.mktemp("played")
    with open_desk(place / "hub") as hub, open_desk(place / "station-1") as station:
        hub.do(c.RecordImport(programme()))
        join(station, hub)
        for number in range(3):
            hub.do(c.SignUp(who(CODES[number]), SMALLEST))
            station.do(c.CheckIn(CODES[number]))
        exchange(hub, station)
    return place


@pytest.fixture
def folders(played: Path, tmp_path: Path) -> dict[str, Path]:
    """Copies of the two, to be spoilt."""
    copies = {name: tmp_path / name for name in ("hub", "station-1")}
    for name, copy in copies.items():
        shutil.copytree(played / name, copy)
    return copies


@pytest.fixture
def ledgers(folders: dict[str, Path]) -> dict[str, Ledger]:
    """What the station had confirmed: its check-ins, as its log has them."""
    rows = raw(
        folders["station-1"],
        "SELECT origin, epoch, seq FROM entry WHERE kind = 'participant.checked_in'",
    )
    return {"station-1": Ledger(acts=3, refused=0, entries=frozenset(rows))}


def raw(folder: Path, statement: str) -> list[Any]:
    connection = sqlcipher.connect(str(folder / DATABASE_FILE), isolation_level=None)
    key = (folder / KEY_FILE).read_text("ascii").strip()
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    try:
        return list(connection.execute(statement))
    finally:
        connection.close()


def test_a_run_in_which_all_is_well_breaks_no_promise(
    folders: dict[str, Path], ledgers: dict[str, Ledger]
) -> None:
    found = check(folders, ledgers)
    assert found.problems == ()
    assert found.entries > len(CODES)


def test_a_confirmed_act_that_is_not_everywhere_is_seen(
    folders: dict[str, Path], ledgers: dict[str, Ledger]
) -> None:
    for statement in CUT_OFF:
        raw(folders["hub"], statement)
    (lost, *_) = check(folders, ledgers).problems
    assert "entries that station-1 confirmed are not on hub" in lost


def test_an_act_that_was_confirmed_and_never_written_is_seen(
    folders: dict[str, Path], ledgers: dict[str, Ledger]
) -> None:
    (origin, epoch, _), *_ = ledgers["station-1"].entries
    invented = frozenset({(origin, epoch, 999)})
    problems = check(folders, {"station-1": Ledger(1, 0, invented)}).problems
    assert len(problems) == len(folders), problems


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE participant SET position = 'Nobody'", "participant differ"),
        ("DELETE FROM seat WHERE number = 1", "shows other people on the buses"),
        (
            "UPDATE entry SET header = CAST(substr(header, 1, length(header) - 1) || x'07' AS BLOB)"
            " WHERE seq = 2",
            "holds a false",
        ),
        ("UPDATE entry SET body = zeroblob(3) WHERE seq = 2", "body"),
        ("UPDATE entry SET body = NULL WHERE seq = 2", "body"),
        ("DELETE FROM entry WHERE seq = 2", "gap"),
        ("UPDATE mark SET signature = zeroblob(64)", "false signature"),
        (
            "INSERT INTO fork (origin, epoch, seq, hash, header)"
            " SELECT origin, epoch, seq, hash, header FROM entry LIMIT 1",
            "fork",
        ),
    ],
)
def test_a_file_that_was_spoilt_is_seen(
    folders: dict[str, Path], ledgers: dict[str, Ledger], statement: str, words: str
) -> None:
    raw(folders["station-1"], statement)
    assert any(words in problem for problem in check(folders, ledgers).problems)


def test_a_seat_that_was_given_twice_is_seen(tmp_path: Path) -> None:
    with open_desk(tmp_path / "hub") as hub, open_desk(tmp_path / "station-1") as station:
        hub.do(c.RecordImport(programme()))
        join(station, hub)
        taken = hub.do(c.SignUp(who(CODES[0]), SMALLEST)).facts[-1]
        assert isinstance(taken, f.SeatTaken)
        again = f.SeatTaken(SMALLEST, taken.right, taken.rights_version, who(CODES[1]))
        with hub._store.transaction():
            hub._actor.commit(Decision((again,)), actor="somebody")
        exchange(hub, station)
    folders = {"hub": tmp_path / "hub", "station-1": tmp_path / "station-1"}
    (problem,) = check(folders, {}).problems
    assert "spent once" in problem


def test_a_restart_that_was_taken_for_a_copy_is_seen(folders: dict[str, Path]) -> None:
    # Copied folders are copies indeed: each goes on in a new epoch.
    with open_desk(folders["hub"]) as hub, open_desk(folders["station-1"]) as station:
        hub.do(c.CheckIn(CODES[5]))
        station.do(c.CheckIn(CODES[6]))
        exchange(hub, station)
    (problem,) = check(folders, {}).problems
    assert "taken for a copy" in problem


def test_a_line_of_a_ledger_that_a_kill_cut_in_half_was_not_confirmed(tmp_path: Path) -> None:
    path = tmp_path / "station-1.ledger"
    path.write_text(
        '{"act": "undo", "entries": [["ab", 1, 7]], "refusal": ""}\n'
        '{"act": "check-in", "entries": [], "refusal": "UnknownCode"}\n'
        '{"act": "check-in", "entr'
    )
    assert read_ledger(path) == Ledger(acts=2, refused=1, entries=frozenset({("ab", 1, 7)}))
    assert read_ledger(tmp_path / "nothing") == Ledger(0, 0, frozenset())
