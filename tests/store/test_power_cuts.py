"""A station whose power goes at any moment opens again and keeps all that it had confirmed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

import pytest

from tests.store.cut_checks import CutChecker, cuts
from tests.store.recorded_disk import read_trace

ROOT = Path(__file__).resolve().parents[2]
SHIM = Path(__file__).with_name("power_cut_shim.c")
COMPILER = shutil.which("cc") or shutil.which("gcc")
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
ACTS = 240  # enough for the write-ahead log to be brought home and begun anew
# More by hand: POWER_CUTS=100000 pytest tests/store/test_power_cuts.py
CUTS = int(os.environ.get("POWER_CUTS", "10000"))
CUTS_WITH_FAULT = 150

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
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        yield Path(folder)


def record(shim: Path, folder: Path, *, seed: int, hasty: bool = False) -> tuple[Path, Path]:
    """Let a station work in a new folder; its folder as it left it, and the record of its disk."""
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
    return station, trace


@pytest.mark.timeout(max(900, CUTS // 10))
def test_no_power_cut_loses_what_was_confirmed(shim: Path, scratch: Path, tmp_path: Path) -> None:
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    station, trace = record(shim, tmp_path, seed=seed)
    checker = CutChecker(station, scratch / "cut")
    for cut in cuts(read_trace(trace), count=CUTS, seed=seed):
        problems = checker.problems(cut)
        assert not problems, f"cut after record {cut.after} with luck {cut.seed} of {trace}"
    print(f"{CUTS} cuts found {len(checker.contents_seen)} states of the database")


def test_a_station_that_confirms_too_early_is_found_out(
    shim: Path, scratch: Path, tmp_path: Path
) -> None:
    """The planted fault: without it the test above could be blind."""
    seed = SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    station, trace = record(shim, tmp_path, seed=seed, hasty=True)
    checker = CutChecker(station, scratch / "cut")
    records = read_trace(trace)
    all_problems = [
        checker.problems(cut) for cut in cuts(records, count=CUTS_WITH_FAULT, seed=seed)
    ]
    losing = [found for found in all_problems if any(" confirmed entries" in one for one in found)]
    print(f"{len(losing)} of {CUTS_WITH_FAULT} cuts lost confirmed acts")
    assert losing
