"""Worst days: whatever the network, the disks and the clocks do, every promise is kept."""

import os
import subprocess
import sys

import pytest

from kiosk.simulate.running import Finding, play, play_many
from tests.simulation.seeds import FAULTS_FOUND

SEEDS = range(20_000, 20_120)
HAPPEN = {
    *("message lost", "message twice", "message late", "message answer lost", "message garbled"),
    *("letter overtaken", "network cut", "network cut one way", "message stopped by a cut"),
    *("power cut within an act", "program killed", "disk full", "disk cloned", "clock jumps"),
    *("station put back", "hub put back", "station dead", "station shut out", "bus has left"),
    *("a station of an older version", "a station of a newer version", "station updated"),
    *("registration cancelled", "capacity raised", "capacity lowered or as before"),
    *("bundle read", "bundle read spoilt", "bundle of another event", "a hub under a hub"),
    *("boarded a bus", "roll closed", "passed a session's door"),
}


@pytest.fixture(scope="module")
def days() -> list[Finding]:
    return list(play_many(SEEDS))


def test_no_day_breaks_a_promise(days: list[Finding]) -> None:
    broken = [finding for finding in days if finding.promise]
    assert not broken, "\n".join(
        [f"kioskctl simulate --seed {one.seed}: {one.promise}: {one.detail}" for one in broken]
    )


def test_days_are_as_bad_as_they_are_meant_to_be(days: list[Finding]) -> None:
    """A simulator in which nothing goes wrong would prove nothing."""
    happened = {fault for finding in days for fault, _ in finding.happened}
    assert happened >= HAPPEN, f"never happened: {HAPPEN - happened}"


@pytest.mark.parametrize("seed", FAULTS_FOUND, ids=FAULTS_FOUND.values())
def test_a_fault_that_was_found_does_not_come_back(seed: int) -> None:
    """As the day was then, and with what people do at doors between its steps."""
    for with_doors in (False, True):
        finding = play(seed, with_doors=with_doors)
        assert not finding.promise, "\n".join([*finding.trace, finding.promise, finding.detail])


def test_a_seed_is_the_same_day_in_every_process() -> None:
    """Also where Python orders its sets otherwise."""
    told = set()
    for hash_seed in ("1", "2"):
        program = "from kiosk.simulate.running import play; print(*play(5).trace, sep='\\n')"
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        )
        told.add(done.stdout)
    assert len(told) == 1
    assert "exchanged" in told.pop()
