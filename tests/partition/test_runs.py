"""Short runs with every kind of fault, on real processes: nothing is lost, nobody is overbooked."""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom

import pytest

from kiosk.partition.cells import KILL, MIXED, ONE_WAY_IN, Cell
from kiosk.partition.hall import why_not_here
from kiosk.partition.matrix import play_kept, play_many, read_results, summary, write_down
from kiosk.partition.running import Result

SECONDS = float(os.environ.get("PARTITION_SECONDS", "20"))
here = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can")


@here
@pytest.mark.system
@pytest.mark.timeout(600)
def test_stations_that_are_cut_off_killed_and_frozen_lose_nothing(tmp_path: Path) -> None:
    cell = Cell(
        3, acts_per_s=8, seconds=SECONDS, nemesis=MIXED, seed=SystemRandom().randrange(10**6)
    )
    print(f"play it again: kioskctl partition-test --stations 3 --acts 8 --seed {cell.seed}")
    result = play_kept(cell, tmp_path, print)
    assert result.problems == ()
    assert result.acts > 0
    assert result.entries > 0
    assert list(tmp_path.iterdir()) == []


def result_of(cell: Cell, *problems: str) -> Result:
    return Result(
        cell=cell,
        problems=problems,
        acts=10,
        refused=1,
        entries=20,
        faults={KILL: 2},
        looks=3,
        converge_s=float(cell.seed),
        seconds=9.0,
    )


def test_a_matrix_that_was_broken_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    results = tmp_path / "results.jsonl"
    cells = [Cell(5, 10, 100, nemesis, seed) for nemesis in (KILL, ONE_WAY_IN) for seed in (1, 2)]
    for cell in cells:
        write_down(result_of(cell), results)
    assert list(play_many(cells, results, out=tmp_path / "out")) == []
    assert len(read_results(results)) == len(cells)


def test_the_summary_counts_runs_failures_acts_and_how_long_it_took(tmp_path: Path) -> None:
    results = tmp_path / "results.jsonl"
    write_down(result_of(Cell(5, 10, 100, KILL, 1)), results)
    write_down(result_of(Cell(5, 40, 100, KILL, 4), "an act was lost"), results)
    write_down(result_of(Cell(10, 10, 100, KILL, 1)), results)
    five, ten = summary(results)
    assert (five.runs, five.failures, five.acts, five.faults) == (2, 1, 20, 4)
    assert (five.converge_s_p50, five.converge_s_max) == (2.5, 4.0)
    assert (ten.stations, ten.failures) == (10, 0)
