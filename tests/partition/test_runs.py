"""Short runs with every kind of fault, on real processes: nothing is lost, nobody is overbooked."""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import SystemRandom

import pytest
from typer.testing import CliRunner
from typer.testing import Result as ClickResult

from kiosk.cli import app
from kiosk.errors import KnownError
from kiosk.partition.cells import KILL, MIXED, ONE_WAY_IN, Cell
from kiosk.partition.hall import why_not_here
from kiosk.partition.matrix import play_many, read_results, summary, write_down
from kiosk.partition.running import Result

SECONDS = float(os.environ.get("PARTITION_SECONDS", "20"))


@pytest.mark.system
@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can")
@pytest.mark.timeout(900)
def test_stations_that_are_cut_off_killed_and_frozen_lose_nothing(tmp_path: Path) -> None:
    seed, out, results = SystemRandom().randrange(10**6), tmp_path / "out", tmp_path / "results"
    done = kioskctl("--stations", 3, "--acts", 8, "--seconds", SECONDS, "--nemesis", MIXED,
                    "--seed", seed, "--out", out, "--results", results, "--json")  # fmt: skip
    print(f"play it again: kioskctl partition-test --stations 3 --acts 8 --seed {seed}")
    assert done.exit_code == 0, done.output
    values = json.loads(done.stdout)
    assert values["problems"] == []
    assert values["acts"] > 0
    assert values["plan"]
    assert list(out.iterdir()) == []
    assert len(read_results(results)) == 1


def kioskctl(*options: object) -> ClickResult:
    return CliRunner().invoke(app, ["partition-test", *map(str, options)])


def test_a_nemesis_that_nobody_knows_is_told_with_those_that_there_are() -> None:
    done = kioskctl("--nemesis", "gremlins")
    assert done.exit_code == 1
    assert "kill" in done.output


def test_a_file_of_other_content_is_not_taken_for_results(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("dear diary")
    with pytest.raises(KnownError, match="is no file of results"):
        read_results(tmp_path / "notes.txt")


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
