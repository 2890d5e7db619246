"""Worst days: whatever the network, the disks and the clocks do, every promise is kept."""

import os
import subprocess
import sys

import pytest

from kiosk.simulate.running import play, play_many
from tests.simulation.seeds import FAULTS_FOUND

SEEDS = range(20_000, 20_120)


def test_no_day_breaks_a_promise() -> None:
    broken = [finding for finding in play_many(SEEDS) if finding.promise]
    assert not broken, "\n".join(
        [f"kioskctl simulate --seed {one.seed}: {one.promise}: {one.detail}" for one in broken]
    )


@pytest.mark.parametrize("seed", FAULTS_FOUND, ids=FAULTS_FOUND.values())
def test_a_fault_that_was_found_does_not_come_back(seed: int) -> None:
    finding = play(seed)
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


def test_days_are_as_bad_as_they_are_meant_to_be() -> None:
    """A simulator in which nothing goes wrong would prove nothing."""
    told = "\n".join(line for seed in range(30_000, 30_012) for line in play(seed).trace)
    for trouble in (
        *("the power went", "is put back to a backup", "is cloned", "the network is cut"),
        *("not in step", "The disk is full", "pages of a stick", "the clock of", "joins"),
        *("writes letters with", "is dead", "a later version knows"),
    ):
        assert trouble in told, trouble
