"""Real stations in networks that are cut, and processes that are killed: nothing may be lost."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal, plain
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.partition.cells import Cell
    from kiosk.partition.running import Result

OUT = Path("partition-runs")


def partition_test(
    terminal: Terminal,
    stations: Annotated[int, typer.Option(help="How many stations.", min=2, max=200)] = 5,
    acts: Annotated[float, typer.Option(help="Acts a second, of all together.", min=0.1)] = 10,
    seconds: Annotated[float, typer.Option(help="How long people come.", min=1)] = 100,
    nemesis: Annotated[
        str,
        typer.Option(help="cut, one-way-in, one-way-out, stop, kill, pause, mixed or none."),
    ] = "mixed",
    seed: Annotated[int, typer.Option(help="Another seed, other acts and faults.")] = 1,
    matrix: Annotated[
        bool, typer.Option("--matrix", help="All combinations, instead of one run.")
    ] = False,
    repeat: Annotated[int, typer.Option(help="The matrix with so many seeds.", min=1)] = 1,
    results: Annotated[
        Path | None,
        typer.Option(help="A file for the results, a line a run. What it holds is not run again."),
    ] = None,
    parallel: Annotated[int, typer.Option(help="So many runs at once.", min=1, max=16)] = 1,
    out: Annotated[Path, typer.Option(help="Where the stations of failed runs are kept.")] = OUT,
) -> None:
    """Cut, kill and freeze real stations while people come, and see that nothing is lost.

    A hub and its stations, each a process in a network of its own; the networks are cut both ways
    or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared.
    Linux only, as root. Exit status 1 when a promise was broken.
    """
    from kiosk.partition import cells as c
    from kiosk.partition.hall import why_not_here

    # The stations are thrown away: their keys have no place in anybody's keyring.
    os.environ["ROLLCALL_KEYRING"] = "off"
    if nemesis not in c.NEMESES:
        raise KnownError(f"{nemesis!r} is no nemesis. Choose one: {', '.join(c.NEMESES)}.")
    reason = why_not_here()
    if reason:
        raise KnownError(reason)
    if matrix:
        place = results or out / "results.jsonl"
        _many(terminal, c.matrix(seed, repeat), place, out=out, parallel=parallel)
        return
    _one(terminal, c.Cell(stations, acts, seconds, nemesis, seed), results, out)


def _one(terminal: Terminal, cell: Cell, results: Path | None, out: Path) -> None:
    from kiosk.partition.matrix import play_kept, write_down
    from kiosk.partition.plan import plan

    result = play_kept(cell, out.resolve(), terminal.note)
    if results is not None:
        write_down(result, results)
    values = {"ok": result.ok, **plain(result), "plan": [str(fault) for fault in plan(cell)]}
    terminal.answer(values, _lines(result))
    if not result.ok:
        raise typer.Exit(EXIT_KNOWN)


def _many(
    terminal: Terminal, cells: list[Cell], results: Path, *, out: Path, parallel: int
) -> None:
    from kiosk.partition.matrix import play_many, summary

    results.parent.mkdir(parents=True, exist_ok=True)
    for result in play_many(cells, results, out=out.resolve(), parallel=parallel):
        for line in _lines(result):
            terminal.note(line)
    lines = summary(results)
    failures = sum(line.failures for line in lines)
    terminal.table(
        ("nemesis", "stations", "runs", "failures", "acts", "faults", "in step p50", "max"),
        [
            (
                line.nemesis,
                line.stations,
                line.runs,
                line.failures,
                line.acts,
                line.faults,
                f"{line.converge_s_p50:.1f} s",
                f"{line.converge_s_max:.1f} s",
            )
            for line in lines
        ],
    )
    runs = sum(line.runs for line in lines)
    acts = sum(line.acts for line in lines)
    values = {"ok": not failures, "runs": runs, "failures": failures, "acts": acts}
    words = f"{runs} runs, {acts} acts confirmed, {failures} failures. Results: {results}"
    terminal.answer({**values, "lines": plain(lines), "results": str(results)}, words)
    if failures:
        raise typer.Exit(EXIT_KNOWN)


def _lines(result: Result) -> Iterable[str]:
    faults = ", ".join(f"{count} {kind}" for kind, count in sorted(result.faults.items()))
    verdict = "every promise kept" if result.ok else "A PROMISE WAS BROKEN"
    yield (
        f"{result.cell.key}: {verdict}; {result.acts} acts ({result.refused} refused), "
        f"{result.entries} entries, faults: {faults or 'none'}; in step after "
        f"{result.converge_s:.1f} s"
    )
    yield from result.problems


def add_to(app: typer.Typer) -> None:
    command(app, "partition-test")(partition_test)
