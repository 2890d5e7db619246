"""A backup put in a station's place by one command, here and on another computer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.desk import open_desk
from kiosk.domain.commands import CheckIn, SignUp
from kiosk.store.keys import KEY_FILE
from tests.cli.conftest import Kioskctl, only_json, somebody


@pytest.fixture
def backup(station: Path, tmp_path: Path) -> Path:
    """Made after one check-in, and before another one."""
    code = somebody(station)
    with open_desk(station) as desk:
        desk.do(CheckIn(code))
        path = desk.backup(tmp_path / "stick" / "copy.db")
        other = next(hit for hit in desk.people("delegate") if hit.registration_code != code)
        desk.do(CheckIn(other.registration_code))
        assert desk.counts().checked_in == 2
    return path


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "in-use.lock"
    }


def test_a_restore_gives_the_counts_of_the_backup_and_keeps_what_was_there(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    with open_desk(station) as desk:
        before = desk.branch
    done = only_json(kioskctl("restore", backup, "--yes", "--json"))
    assert done["counts"]["checked_in"] == 1
    assert done["not_in_backup"] == 2  # the second check-in and its badge
    with open_desk(station) as desk:
        assert desk.branch.epoch > before.epoch
        assert desk.is_minting_held
        assert desk.counts().checked_in == 1
    aside = Path(done["set_aside"])
    assert aside.parent == station / "set-aside"
    with open_desk(aside) as old:
        assert old.counts().checked_in == 2
    said = kioskctl("restore", backup, "--yes").stdout
    assert "checked in: 1," in said
    assert "Every signature in it was checked" in said
    assert "whole in" in said
    assert "new epoch" in said
    assert "release-minting --check" in said
    assert len(list((station / "set-aside").iterdir())) == 2


def test_another_computer_gets_identical_counts_with_the_key_that_was_kept(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    with open_desk(station) as desk:
        desk.do(CheckIn(desk.people("delegate")[0].registration_code))
        counts, digests = desk.counts(), desk.digests()
    copy, key = tmp_path / "stick" / "copy.db", tmp_path / "envelope.key"
    assert "Its key is in" in kioskctl("backup", "-o", copy, "--key", key).stdout
    assert "never written over" in kioskctl("backup", "-o", copy, "--key", key).stderr
    other = tmp_path / "other"
    assert "is not here" in kioskctl("--folder", other, "restore", copy).stderr
    said = kioskctl("--folder", other, "restore", copy, "--key", key)
    assert "Restored" in said.stdout
    assert "What was there" not in said.stdout
    with open_desk(other) as desk:
        assert (desk.counts(), desk.digests()) == (counts, digests)


def test_a_key_beside_the_backup_is_found(
    kioskctl: Kioskctl, station: Path, backup: Path, tmp_path: Path
) -> None:
    shutil.copy(station / KEY_FILE, backup.parent / KEY_FILE)
    assert kioskctl("--folder", tmp_path / "other", "restore", backup).exit_code == 0


def test_the_backup_of_another_station_brings_its_key_and_the_old_one_lies_aside(
    kioskctl: Kioskctl, station: Path, backup: Path, tmp_path: Path
) -> None:
    key = tmp_path / "its.key"
    shutil.copy(station / KEY_FILE, key)
    other = tmp_path / "other"
    with open_desk(other) as desk:
        node = desk.node
    done = only_json(
        kioskctl("--folder", other, "restore", backup, "--key", key, "--yes", "--json")
    )
    with open_desk(other) as desk:
        assert desk.node != node
        assert desk.counts().checked_in == 1
    with open_desk(Path(done["set_aside"])) as old:
        assert old.node == node


def test_a_broken_database_is_replaced_and_kept(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    database = station / "rollcall.db"
    data = bytearray(database.read_bytes())
    data[100] ^= 1
    database.write_bytes(data)
    assert "kioskctl restore" in kioskctl("status").stderr
    done = kioskctl("restore", backup, "--yes")
    assert "could not be read" in done.stdout
    assert kioskctl("status").exit_code == 0
    (aside,) = (station / "set-aside").iterdir()
    assert (aside / "rollcall.db").read_bytes() == bytes(data)


def test_nothing_is_replaced_unasked(kioskctl: Kioskctl, station: Path, backup: Path) -> None:
    before = everything(station)
    assert "--yes" in kioskctl("restore", backup).stderr
    assert everything(station) == before
    assert "There is none" in kioskctl("restore").stderr
    kioskctl("backup")
    assert "The newest one here" in kioskctl("restore").stderr


@pytest.mark.parametrize("at", [100, 5_000, -3_000])
def test_a_backup_that_does_not_hold_touches_nothing(
    kioskctl: Kioskctl, station: Path, backup: Path, at: int
) -> None:
    data = bytearray(backup.read_bytes())
    data[at] ^= 1
    backup.write_bytes(data)
    before = everything(station)
    result = kioskctl("restore", backup, "--yes")
    assert result.exit_code == 1
    assert "damaged" in result.stderr
    assert everything(station) == before


def test_what_is_no_backup_touches_nothing(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("milk")
    before = everything(station)
    assert "no backup" in kioskctl("restore", tmp_path / "notes.txt", "--yes").stderr
    assert "cannot be read" in kioskctl("restore", tmp_path / "gone.db", "--yes").stderr
    assert everything(station) == before


def test_a_folder_that_is_in_use_is_left_alone(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    with open_desk(station):
        assert "already open" in kioskctl("restore", backup, "--yes").stderr


def test_a_hub_on_a_server_is_sent_to_the_servers_tools(
    kioskctl: Kioskctl, station: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATABASE", "postgresql://rollcall@server/rollcall")
    assert "server's own tools" in kioskctl("restore", backup, "--yes").stderr


def test_a_station_that_did_not_end_well_stays_known_as_such(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    (station / "in-use.lock").write_text("4711")
    kioskctl("restore", backup, "--yes")
    with open_desk(station) as desk:
        assert not desk.has_own_acts()


def test_a_badge_that_waited_in_the_backup_is_a_question(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    kioskctl("restore", backup, "--yes")
    with open_desk(station) as desk:
        (job,) = desk.jobs()
        assert job.state == "failed"
        assert "may have printed" in job.problem


def test_seats_that_were_promised_after_the_backup_are_not_given_again(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    with open_desk(station) as desk:
        people = desk.people("delegate")
        assert desk.do(SignUp(people[0].participant, "V-PANGYO")).ok
    kioskctl("restore", backup, "--yes")
    with open_desk(station) as desk:
        desk.do(SignUp(people[1].participant, "V-PANGYO"))
        (visit,) = [v for v in desk.visits() if v.visit == "V-PANGYO"]
        assert (visit.taken, visit.waiting) == (0, 1)


def test_whoever_was_erased_after_the_backup_does_not_come_back_with_it(
    kioskctl: Kioskctl, station: Path, backup: Path
) -> None:
    code = somebody(station, "mayor")
    assert kioskctl("erase", code, "--yes").exit_code == 0
    said = kioskctl("restore", backup, "--yes").stdout
    assert "Erased again" in said
    with open_desk(station) as desk:
        assert desk.person_by_code(code) is None
        assert [one.awaited for one in desk.erasures()] == [()]


def test_a_key_that_cannot_be_written_is_a_sentence(
    kioskctl: Kioskctl, station: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    result = kioskctl("backup", "-o", tmp_path / "c.db", "--key", tmp_path / "file" / "its.key")
    assert "The key could not be written" in result.stderr
    assert kioskctl("backup", "--key", tmp_path / "new" / "its.key").exit_code == 0
