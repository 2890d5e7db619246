"""Backups, restores and cloned disks: a copy goes on under a name of its own, without seats."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.desk.identity import MINTING_HELD
from kiosk.desk.rounds import BackupRounds
from kiosk.domain import refusals as r
from kiosk.domain.commands import CheckIn, LeaseSeats, ReleaseMinting, SignUp
from kiosk.errors import KnownError
from kiosk.store.backup import EVERY_MS, KEPT
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join


def test_a_backup_opens_elsewhere_with_the_same_people_and_counts(
    desk: Desk, tmp_path: Path
) -> None:
    desk.do(CheckIn(CODES[0]))
    copy = desk.backup()
    counts, digests = desk.counts(), desk.digests()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(copy, elsewhere / "rollcall.db")
    shutil.copy(desk.folder / "rollcall.key", elsewhere / "rollcall.key")
    with open_desk(elsewhere) as restored:
        assert restored.counts() == counts
        assert restored.digests() == digests


def test_a_backup_is_as_encrypted_as_the_database(desk: Desk, tmp_path: Path) -> None:
    copy = desk.backup(tmp_path / "stick" / "rollcall-backup.db")
    assert b"Binaghi" not in copy.read_bytes()
    assert b"SQLite format" not in copy.read_bytes()


def test_the_ring_keeps_the_newest_copies(desk: Desk, clock: FakeClock) -> None:
    for _ in range(KEPT + 3):
        clock.advance(ms=60_000)
        newest = desk.backup()
    kept = sorted((desk.folder / "backups").glob("*.db"))
    assert len(kept) == KEPT
    assert kept[-1] == newest


def test_a_place_that_cannot_be_written_is_told_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="could not be written"):
        desk.backup(tmp_path / "file" / "copy.db")


def test_a_station_that_reopens_goes_on_in_its_branch(new_desk: Callable[[str], Desk]) -> None:
    desk = new_desk("one")
    branch = desk.branch
    assert new_desk("one").branch == branch


def test_a_restored_station_goes_on_in_a_new_epoch_and_sells_no_seat_twice(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(LeaseSeats(str(station.branch)))
    exchange(desk, station)
    copy = station.backup(tmp_path / "copy.db")
    sold = station.do(SignUp(who(CODES[0]), "V-PANGYO"))
    exchange(desk, station)
    before = station.branch
    station.close()
    for stale in station.folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, station.folder / "rollcall.db")
    restored = new_desk("station")
    assert restored.branch.origin == before.origin
    assert restored.branch.epoch > before.epoch
    visit = next(v for v in restored.visits() if v.visit == "V-PANGYO")
    assert visit.here == 0, "the rights stay with the branch that may have spent them"
    restored.do(SignUp(who(CODES[1]), "V-PANGYO"))
    exchange(desk, restored)
    assert sold.entries[0].branch in restored.heads()
    assert desk.digests() == restored.digests()
    visit = next(v for v in desk.visits() if v.visit == "V-PANGYO")
    assert visit.taken == 1
    assert visit.waiting == 1


def test_a_cloned_folder_goes_on_in_a_new_epoch(desk: Desk, tmp_path: Path) -> None:
    desk.do(CheckIn(CODES[0]))
    branch = desk.branch
    desk.close()
    shutil.copytree(desk.folder, tmp_path / "clone")
    with open_desk(tmp_path / "clone") as clone:
        assert clone.branch.epoch > branch.epoch
        assert clone.do(CheckIn(CODES[1])).ok


def test_a_backup_that_is_put_back_twice_never_writes_one_branch_twice(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    copy = desk.backup(tmp_path / "copy.db")
    desk.do(CheckIn(CODES[1]))
    seen = {desk.branch}
    for _ in range(3):
        desk.close()
        for stale in desk.folder.glob("rollcall.db*"):
            stale.unlink()
        shutil.copy(copy, desk.folder / "rollcall.db")
        desk = new_desk("desk")
        desk.do(CheckIn(CODES[0]))
        assert desk.branch not in seen
        seen.add(desk.branch)


def test_a_hub_that_was_put_back_mints_no_seat_a_second_time(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    copy = desk.backup(tmp_path / "copy.db")
    station = join(new_desk("station"), desk)
    sold = desk.do(SignUp(who(CODES[0]), "V-PANGYO"))
    exchange(desk, station)
    desk.close()
    for stale in desk.folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, desk.folder / "rollcall.db")
    restored = new_desk("desk")
    # The backup knows of no seat; what was given out since lies with the stations.
    restored.do(SignUp(who(CODES[1]), "V-PANGYO"))
    exchange(restored, station)
    assert sold.entries[-1].branch in restored.heads()
    (visit,) = [v for v in restored.visits() if v.visit == "V-PANGYO"]
    assert (visit.minted, visit.taken, visit.waiting) == (5, 1, 1)
    restored.set_setting(MINTING_HELD, "")  # a person: every station has reported
    restored.do(SignUp(who(CODES[2]), "V-GCCEI"))
    (visit,) = [v for v in restored.visits() if v.visit == "V-GCCEI"]
    assert visit.taken == 1


def test_a_station_that_was_cloned_before_its_first_act_spends_no_seat_twice(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(LeaseSeats(str(station.branch)))
    exchange(desk, station)
    shutil.copytree(station.folder, tmp_path / "clone")
    with open_desk(tmp_path / "clone") as clone:
        assert clone.branch != station.branch
        assert all(visit.here == 0 for visit in clone.visits())
    assert sum(visit.here for visit in station.visits()) > 0


def test_two_computers_made_from_one_image_write_branches_of_their_own(
    desk: Desk, tmp_path: Path
) -> None:
    desk.do(CheckIn(CODES[0]))
    desk.close()
    branches = set()
    for name in ("first", "second"):
        shutil.copytree(desk.folder, tmp_path / name)
        with open_desk(tmp_path / name) as clone:
            branches.add(clone.branch)
    assert len(branches) == 2


def put_back(desk: Desk, copy: Path) -> None:
    desk.close()
    for stale in desk.folder.glob("rollcall.db*"):
        stale.unlink()
    shutil.copy(copy, desk.folder / "rollcall.db")


def test_a_hub_whose_own_acts_all_came_back_is_released_without_two_people(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    copy = desk.backup(tmp_path / "copy.db")
    desk.do(SignUp(who(CODES[0]), "V-PANGYO"))
    exchange(desk, station)
    put_back(desk, copy)
    restored = new_desk("desk")
    restored.note_report(station.node)
    assert restored.do(ReleaseMinting((), "")).refusal == r.OwnActsLost()
    assert not restored.has_own_acts()
    exchange(restored, station)
    assert restored.has_own_acts()
    assert restored.do(ReleaseMinting((), "")).ok
    restored.do(SignUp(who(CODES[1]), "V-PANGYO"))
    (visit,) = [v for v in restored.visits() if v.visit == "V-PANGYO"]
    assert visit.taken == 2


def test_a_hub_that_sold_what_it_told_nobody_asks_for_two_people(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    copy = desk.backup(tmp_path / "copy.db")
    exchange(desk, station)
    desk.do(SignUp(who(CODES[0]), "V-PANGYO"))
    put_back(desk, copy)
    restored = new_desk("desk")
    exchange(restored, station)
    restored.note_report(station.node)
    assert restored.do(ReleaseMinting((), "")).refusal == r.OwnActsLost()
    assert restored.do(ReleaseMinting(("Kim", "Lee"), "slips counted")).ok


@pytest.mark.parametrize("lost", ["the program died", "no note", "put back twice"])
def test_a_hub_that_cannot_know_what_it_lost_asks_for_two_people(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path, lost: str
) -> None:
    station = join(new_desk("station"), desk)
    copy = desk.backup(tmp_path / "copy.db")
    desk.do(CheckIn(CODES[0]))
    exchange(desk, station)
    put_back(desk, copy)
    if lost == "the program died":
        (desk.folder / "in-use.lock").write_text("4711")
    elif lost == "no note":
        (desk.folder / "guard.json").unlink()
    else:
        again = new_desk("desk")
        again.do(CheckIn(CODES[1]))
        put_back(again, copy)
    restored = new_desk("desk")
    exchange(restored, station)
    restored.note_report(station.node)
    assert restored.do(ReleaseMinting((), "")).refusal == r.OwnActsLost()


def test_a_copy_is_made_each_quarter_of_an_hour_in_which_anything_happened(
    desk: Desk, clock: FakeClock
) -> None:
    rounds = desk._rounds
    first = rounds.step()
    assert first is not None
    assert rounds.step() is None
    clock.advance(ms=EVERY_MS)
    assert rounds.step() is None  # nothing happened
    desk.do(CheckIn(CODES[0]))
    second = rounds.step()
    assert second is not None
    assert first != second
    desk.do(CheckIn(CODES[1]))
    assert rounds.step() is None  # not yet time
    clock.advance(ms=-2 * EVERY_MS)
    assert rounds.step() is not None  # the clock was set back
    desk.keep_backups()
    desk.keep_backups()  # once is enough


PAGE_BYTES = 4096  # of SQLite


def test_a_copy_waits_between_its_pieces_for_people_and_not_once_the_desk_is_to_close(
    desk: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.backup.PIECE_PAGES", 10)
    waited: list[int] = []
    rounds = BackupRounds(desk._store, desk._watch, clock, pause=lambda: waited.append(1))
    made = rounds.step()
    assert made is not None
    pieces = made.stat().st_size // PAGE_BYTES // 10
    assert pieces - 2 <= len(waited) <= pieces + 2
    waited.clear()
    rounds.stop()
    desk.do(CheckIn(CODES[0]))
    clock.advance(ms=EVERY_MS)
    assert rounds.step() is not None
    assert waited == []
