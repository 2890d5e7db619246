"""A station whose power goes at any moment opens again and keeps all that it had confirmed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

import pytest

from tests.store.cut_checks import CutChecker, cuts
from tests.store.recorded_disk import Record, read_trace, without_forcing

ROOT = Path(__file__).resolve().parents[2]
SHIM = Path(__file__).with_name("power_cut_shim.c")
COMPILER = shutil.which("cc") or shutil.which("gcc")
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
ACTS = 240  # enough for the write-ahead log to be brought home and begun anew
# More by hand: POWER_CUTS=100000 pytest tests/store/test_power_cuts.py
CUTS = int(os.environ.get("POWER_CUTS", "10000"))
CUTS_FEW = 200
LOST_ACTS = " confirmed entries of "

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the recording shim is written for Linux"),
    pytest.mark.skipif(COMPILER is None, reason="no C compiler (cc) to build the recording shim"),
]


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert COMPILER is not None
    headers = "#include <dlfcn.h>\n#include <stdio.h>\n"
    if subprocess.run(
        [COMPILER, "-E", "-"], input=headers.encode(), capture_output=True
    ).returncode:
        pytest.skip("no C headers (libc6-dev) to build the recording shim")
    built = tmp_path_factory.mktemp("shim") / "power_cut_shim.so"
    command = [COMPILER, "-shared", "-fPIC", "-O1", "-o", str(built), str(SHIM), "-ldl"]
    subprocess.run(command, check=True)
    return built


@pytest.fixture
def scratch() -> Iterator[Path]:
    """Where disks are rebuilt: in memory, where there is such a place, for there are many."""
    with TemporaryDirectory(
        prefix="power-cut-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None
    ) as folder:
        yield Path(folder)


@dataclass(frozen=True, slots=True)
class Recording:
    """A station's folder as it left it, and all that it did to its disk."""

    seed: int
    station: Path
    trace: Path

    @property
    def records(self) -> list[Record]:
        return read_trace(self.trace)


def record(shim: Path, folder: Path, *, hasty: bool = False) -> Recording:
    """Let a station work in a new folder."""
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    station, trace = folder / "station", folder / "trace"
    station.mkdir()
    way = "hasty" if hasty else "careful"
    work = [str(station), str(folder / "colleague"), str(seed), str(ACTS), way]
    recording = {
        "LD_PRELOAD": str(shim),
        "POWER_CUT_FOLDER": str(station),
        "POWER_CUT_TRACE": str(trace),
        "ROLLCALL_KEYRING": "off",
    }
    subprocess.run(
        [sys.executable, "-m", "tests.store.recorded_station", *work],
        env={**os.environ, **recording},
        cwd=ROOT,
        check=True,
    )
    return Recording(seed, station, trace)


@pytest.fixture(scope="module")
def recording(shim: Path, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return record(shim, tmp_path_factory.mktemp("recorded"))


@pytest.mark.timeout(max(900, CUTS // 10))
def test_no_power_cut_loses_what_was_confirmed(recording: Recording, scratch: Path) -> None:
    checker = CutChecker(recording.station, scratch / "cut")
    parts = min(os.cpu_count() or 1, 8)
    with ProcessPoolExecutor(parts, mp_context=get_context("spawn")) as pool:
        asked = [
            pool.submit(_states_of, checker.beside(number), recording, (number, parts))
            for number in range(parts)
        ]
        states = set().union(*(one.result() for one in asked))
    print(f"{CUTS} cuts found {len(states)} states of the database")


def _states_of(checker: CutChecker, recording: Recording, part: tuple[int, int]) -> set[bytes]:
    """The states of the database that one stretch of the cuts left; raises at the first fault."""
    for cut in cuts(recording.records, count=CUTS, seed=recording.seed, part=part):
        problems = checker.problems(cut)
        assert not problems, f"{problems}: cut after {cut.after}, luck {cut.seed} of {recording}"
    return checker.contents_seen


# -- planted faults: without them the test above could be blind ------------------------------------


def test_a_station_that_confirms_too_early_is_found_out(
    shim: Path, scratch: Path, tmp_path: Path
) -> None:
    hasty = record(shim, tmp_path, hasty=True)
    checker = CutChecker(hasty.station, scratch / "cut")
    found = [checker.problems(cut) for cut in cuts(hasty.records, count=CUTS_FEW, seed=hasty.seed)]
    losing = [problems for problems in found if any(LOST_ACTS in one for one in problems)]
    print(f"{len(losing)} of {CUTS_FEW} cuts lost confirmed acts")
    assert losing


@pytest.mark.parametrize(
    ("forgotten", "problem"),
    [
        ("rollcall.db-wal", LOST_ACTS),
        ("rollcall.db", "does not open"),
        ("guard.json", "new epoch"),
        ("in-use.lock", "not looked at"),
        (".part", "badge"),
    ],
    ids=["wal", "database", "guard", "lock", "badges"],
)
def test_a_file_that_is_not_forced_to_the_disk_is_found_out(
    recording: Recording, scratch: Path, forgotten: str, problem: str
) -> None:
    print(f"seed {recording.seed}")
    checker = CutChecker(recording.station, scratch / "cut")
    records = without_forcing(recording.records, forgotten)
    found = (checker.problems(cut) for cut in cuts(records, count=CUTS_FEW, seed=recording.seed))
    assert any(problem in one for problems in found for one in problems)
