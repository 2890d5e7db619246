"""Many runs into one file of results, a line each: broken off at any time, and gone on with."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import statistics
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.errors import KnownError
from kiosk.partition.cells import Cell
from kiosk.partition.running import Result, Told, play


class Line(Struct, frozen=True):
    """The runs of one nemesis with so many stations, as a table shows them."""

    nemesis: str
    stations: int
    runs: int
    failures: int
    acts: int
    faults: int
    converge_s_p50: float
    converge_s_max: float


def play_kept(cell: Cell, out: Path, told: Told = lambda _: None) -> Result:
    """Play one cell in a new folder under `out`, which is kept where a promise was broken."""
    out.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(prefix=f"{cell.key.replace(' ', '-')}-", dir=out))
    result = play(cell, place, told)
    if result.ok:
        shutil.rmtree(place)
    return result


def play_many(
    cells: Sequence[Cell], results: Path, *, out: Path, parallel: int = 1
) -> Iterator[Result]:
    """Play the cells that the file has no line of, and add theirs as they end."""
    known = {line["key"] for line in read_results(results)}
    left = [cell for cell in cells if cell.key not in known]
    # A process for each run: the watcher of one must not wait for the checker of another.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(parallel, mp_context=context, max_tasks_per_child=1) as pool:
        runs = [pool.submit(play_kept, cell, out) for cell in left]
        try:
            for run in as_completed(runs):
                result = run.result()
                write_down(result, results)
                yield result
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def write_down(result: Result, results: Path) -> None:
    """Add a line for this run."""
    line = json.dumps({"key": result.cell.key, "ok": result.ok, **msgspec.to_builtins(result)})
    with results.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def read_results(results: Path) -> list[dict[str, Any]]:
    """The lines of a file of results; none where there is no such file."""
    if not results.exists():
        return []
    try:
        return [json.loads(line) for line in results.read_text("utf-8").splitlines()]
    except ValueError as error:
        raise KnownError(f"{results} is no file of results. Name another one.") from error


def summary(results: Path) -> list[Line]:
    """What the runs in a file came to, the nemeses in the order in which they were met."""
    groups: dict[tuple[str, int], list[Mapping[str, Any]]] = {}
    for line in read_results(results):
        cell = line["cell"]
        groups.setdefault((cell["nemesis"], cell["stations"]), []).append(line)
    return [_line(nemesis, stations, runs) for (nemesis, stations), runs in groups.items()]


def _line(nemesis: str, stations: int, runs: Sequence[Mapping[str, Any]]) -> Line:
    times_s = [run["converge_s"] for run in runs]
    return Line(
        nemesis=nemesis,
        stations=stations,
        runs=len(runs),
        failures=sum(not run["ok"] for run in runs),
        acts=sum(run["acts"] for run in runs),
        faults=sum(sum(run["faults"].values()) for run in runs),
        converge_s_p50=statistics.median(times_s),
        converge_s_max=max(times_s),
    )
