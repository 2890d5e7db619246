"""A station that is killed at any moment keeps every ordered badge, and prints none twice."""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from kiosk.printing import jobs
from tests.printing.print_world import PrintShop


@pytest.mark.system
@pytest.mark.parametrize("seed", range(6))
def test_a_killed_station_keeps_its_badges_and_prints_none_twice(tmp_path: Path, seed: int) -> None:
    acts = Random(seed).randint(3, 40)
    command = [sys.executable, "-m", "tests.printing.killed_station", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as station:
        assert station.stdout is not None
        assert station.stdout.readline() == "open\n"
        promised = [station.stdout.readline().strip() for _ in range(acts)]
        station.kill()
        promised += [line.strip() for line in station.stdout if line.endswith("\n")]

    shop = PrintShop(tmp_path)
    while shop.step(after_ms=60_000) is not None:
        continue
    found = {act: jobs.job_of(shop.store, act) for act in promised}
    assert all(found.values()), f"seed {seed}: ordered and lost"
    papers = Counter(name[: name.index("-issue")][-8:] for name in shop.files())
    assert max(papers.values(), default=0) <= 1, f"seed {seed}: printed twice"
    done = jobs.counts(shop.store).done
    asked = jobs.counts(shop.store).failed
    assert asked <= 1
    assert done <= len(shop.files()) <= done + asked
    shop.store.close()
