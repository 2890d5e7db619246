"""A bit that flips on the disk is found and told; no wrong answer is given, and nothing is lost
that the hub or a backup does not bring back."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.desk.restoring import restore
from kiosk.domain.commands import CheckIn
from kiosk.errors import KnownError
from tests.desk.small_event import CODES

SEED = 7
FLIPS = 60
# Every page behind what is read at the start.
SPOIL = """
import sys
with open(sys.argv[1], "r+b") as file:
    size = file.seek(0, 2)
    for at in range(8 * 4096 + 500, size, 4096):
        file.seek(at)
        (one,) = file.read(1)
        file.seek(at)
        file.write(bytes([one ^ 1]))
"""


@pytest.fixture
def left_open(desk: Desk, tmp_path: Path) -> Path:
    """A folder as a program leaves it that was killed: half of its acts in the write-ahead log."""
    for code in CODES[:10]:
        desk.do(CheckIn(code))
    desk.tidy()
    for code in CODES[10:20]:
        desk.do(CheckIn(code))
    shutil.copytree(desk.folder, tmp_path / "killed")
    return tmp_path / "killed"


def everything(desk: Desk) -> dict[str, str]:
    """Read every table and every entry, as the screens together do."""
    desk.counts()
    desk.people()
    desk.visits()
    desk.status()
    for walk in desk.verify_log():
        assert walk.broken is None, walk
    return desk.digests()


@pytest.mark.parametrize("file", ["rollcall.db", "rollcall.db-wal"])
def test_a_flipped_bit_is_told_and_never_gives_a_wrong_answer(
    desk: Desk, left_open: Path, tmp_path: Path, clock: FakeClock, file: str
) -> None:
    rng = random.Random(SEED)
    sound, branch = desk.digests(), desk.branch
    whole = (left_open / file).read_bytes()
    lost, told = 0, []
    for number in range(FLIPS):
        folder = tmp_path / f"{number}"
        shutil.copytree(left_open, folder)
        data = bytearray(whole)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        (folder / file).write_bytes(data)
        try:
            with open_desk(folder, clock=clock) as opened:
                digests = everything(opened)
                assert opened.branch.epoch > branch.epoch  # it is a copy, and so holds no seats
        except KnownError as error:
            told.append(str(error))
        else:
            # A write-ahead log ends where it is damaged: what was before that is whole.
            lost += digests != sound
        # A desk that could not be opened lets go of its log when Python lets go of it: perhaps now.
        shutil.rmtree(folder, ignore_errors=True)
    assert all("kioskctl restore" in words for words in told)
    assert told or file.endswith("-wal")
    assert lost == 0 or file.endswith("-wal")


def test_a_page_that_goes_bad_while_the_station_runs_is_a_sentence_each_time(
    desk: Desk, clock: FakeClock, tmp_path: Path
) -> None:
    for code in CODES[:10]:
        desk.do(CheckIn(code))
    copy = desk.backup(tmp_path / "copy.db")
    counts = desk.counts()
    desk.close()
    again = open_desk(desk.folder, clock=clock)
    # By another program: closing the file in this one would undo SQLite's locks on it.
    subprocess.run([sys.executable, "-c", SPOIL, desk.folder / "rollcall.db"], check=True)
    said = []
    for code in CODES[10:14]:
        try:
            again.do(CheckIn(code))
        except KnownError as error:
            said.append(str(error))
    assert any("kioskctl restore" in words for words in said)
    again.close()
    restore(desk.folder, copy, now_ms=clock.now_ms())
    with open_desk(desk.folder, clock=clock) as restored:
        assert restored.counts() == counts
        assert restored.do(CheckIn(CODES[20])).ok
