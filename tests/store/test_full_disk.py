"""A station whose disk is really full says so, loses nothing, and goes on once there is room."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain import commands as c
from kiosk.errors import KnownError
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import join, pages_of

DISK_BYTES = 8_000_000
CHUNK_BYTES = 4_096
ACTS_MAX = 5_000

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform != "linux", reason="a small disk is mounted as Linux does it"),
]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def desk(disk: Path) -> Iterator[Desk]:
    with open_desk(disk / "station", clock=FakeClock()) as one:
        one.do(c.RecordImport(PROGRAMME))
        yield one


class Filler:
    """Somebody else's files on the same disk."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "holiday-films"

    def fill(self) -> None:
        with self._path.open("ab", buffering=0) as file:
            while True:
                try:
                    file.write(bytes(CHUNK_BYTES))
                except OSError as error:
                    if error.errno == errno.ENOSPC:
                        return
                    raise

    def make_room(self) -> None:
        self._path.unlink(missing_ok=True)


@pytest.fixture
def filler(disk: Path) -> Filler:
    return Filler(disk)


def act_until_refused(desk: Desk) -> int:
    """Acts until the disk refuses; how many entries were confirmed before."""
    for number in range(ACTS_MAX):
        confirmed = desk.heads()[desk.branch].seq
        try:
            desk.do(correction(number))
        except KnownError as error:
            if "disk is full" in str(error) and "Everything saved before is safe" in str(error):
                return confirmed
            raise
    raise AssertionError("the disk was never full")


def correction(number: int) -> c.CorrectDetails:
    return c.CorrectDetails(who(CODES[number % len(CODES)]), {"position": f"Adviser {number}"})


def is_sound(desk: Desk) -> bool:
    live = desk.digests()
    desk.rebuild()
    walks = desk.verify_log()
    return desk.digests() == live and all(walk.broken is None for walk in walks)


def test_what_does_not_fit_is_refused_and_nothing_before_it_is_lost(
    desk: Desk, filler: Filler
) -> None:
    filler.fill()
    confirmed = act_until_refused(desk)
    assert desk.heads()[desk.branch].seq == confirmed
    assert desk.person(who(CODES[0])) is not None  # reading goes on
    with pytest.raises(KnownError, match="disk is full"):
        desk.do(c.CheckInPerson(who(CODES[0])))
    filler.make_room()
    assert desk.do(c.CheckInPerson(who(CODES[0]))).ok
    assert desk.heads()[desk.branch].seq > confirmed
    assert is_sound(desk)


def test_a_page_from_another_station_is_taken_in_once_there_is_room(
    desk: Desk, filler: Filler, tmp_path: Path
) -> None:
    with open_desk(tmp_path / "colleague", clock=FakeClock()) as colleague:
        join(colleague, desk)
        filler.fill()
        act_until_refused(desk)
        colleague.do(c.CheckInPerson(who(CODES[1])))
        before = desk.heads()
        with pytest.raises(KnownError, match="disk is full"):
            desk.take_in(pages_of(colleague))
        assert desk.heads() == before
        filler.make_room()
        assert desk.take_in(pages_of(colleague)).refused == ()
        assert desk.heads()[colleague.branch] == colleague.heads()[colleague.branch]
    assert is_sound(desk)


def test_a_badge_waits_for_room_and_prints_once(desk: Desk, filler: Filler) -> None:
    desk.do(c.CheckInPerson(who(CODES[0])))
    (job,) = desk.jobs()
    filler.fill()
    act_until_refused(desk)
    spool = desk.printing.spool
    with pytest.raises(KnownError, match="disk is full"):
        spool.step(desk.now_ms())
    assert [line.state for line in desk.jobs()] == ["waiting"]
    filler.make_room()
    for minutes in range(1, 5):
        spool.step(desk.now_ms() + minutes * 60_000)
    assert [(line.job, line.state) for line in desk.jobs()] == [(job.job, "done")]
    assert len(list((desk.folder / "badges").glob("*.pdf"))) == 1


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_export_that_does_not_fit_leaves_the_one_before(
    desk: Desk, filler: Filler, disk: Path, ending: str
) -> None:
    target = disk / f"attendance.{ending}"
    desk.export("attendance", target)
    before = target.read_bytes()
    desk.do(c.CheckInPerson(who(CODES[0])))
    filler.fill()
    with pytest.raises(KnownError, match=r"the disk is full\. Make room"):
        desk.export("attendance", target)
    assert target.read_bytes() == before
    assert {path.name for path in disk.iterdir()} == {"station", "holiday-films", target.name}
    filler.make_room()
    assert desk.export("attendance", target)
    assert target.read_bytes() != before


def test_a_backup_that_does_not_fit_leaves_no_half_of_itself(desk: Desk, filler: Filler) -> None:
    first = desk.backup()
    filler.fill()
    desk.clock.advance(ms=60_000)
    with pytest.raises(KnownError, match=r"could not be written.*has room"):
        desk.backup()
    assert list(first.parent.iterdir()) == [first]
    filler.make_room()
    assert desk.backup() != first


def test_a_station_that_starts_on_a_full_disk_says_so_and_starts_once_there_is_room(
    disk: Path, filler: Filler
) -> None:
    folder = disk / "station"
    with open_desk(folder, clock=FakeClock()) as desk:
        desk.do(c.RecordImport(PROGRAMME))
        branch, heads = desk.branch, desk.heads()
    filler.fill()
    assert_says_full(lambda: open_desk(folder, clock=FakeClock()))
    filler.make_room()
    with open_desk(folder, clock=FakeClock()) as desk:
        assert (desk.branch, desk.heads()) == (branch, heads)
        assert is_sound(desk)


def test_a_station_that_is_new_on_a_full_disk_says_so_and_starts_once_there_is_room(
    disk: Path, filler: Filler
) -> None:
    filler.fill()
    assert_says_full(lambda: open_desk(disk / "new", clock=FakeClock()))
    filler.make_room()
    with open_desk(disk / "new", clock=FakeClock()) as desk:
        assert desk.do(c.RecordImport(PROGRAMME)).ok


def assert_says_full(opening: Callable[[], Desk]) -> None:
    with pytest.raises(KnownError, match="disk is full"):
        opening()
