"""The whole day, played: stations, a hub, no network, a kill, and in the end all in step."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal, plain

if TYPE_CHECKING:
    from kiosk.demo.day import Watch
    from kiosk.demo.report import Report

PHASES = {
    "import": "Importing the event into the hub",
    "join": "Stations join the hub and exchange",
    "offline": "No network: desks check in, print and sign up",
    "exchange": "The network is back: exchanging",
    "export": "Exporting from every node",
    "check": "Comparing every table of every node",
}


def demo(
    terminal: Terminal,
    out: Annotated[Path, typer.Option(help="A folder for the stations, badges and exports.")],
    stations: Annotated[int, typer.Option(help="How many desks.", min=1, max=200)] = 3,
    participants: Annotated[
        int, typer.Option(help="How many people; 0: as many as the sample holds.", min=0)
    ] = 0,
    seed: Annotated[int, typer.Option(help="Another seed, another day.")] = 1,
) -> None:
    """Play a day: a hub, its stations, hours without a network, a crash, and all in step again.

    Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The
    last station is killed in the middle of its work. Exit status 1 when a promise was broken.
    """
    from kiosk.demo.day import Wanted, play

    # The folders are thrown away: their keys have no place in anybody's keyring.
    os.environ["ROLLCALL_KEYRING"] = "off"
    wanted = Wanted(out.resolve(), stations=stations, participants=participants, seed=seed)
    with _watching(terminal) as watch:
        report = play(wanted, watch)
    values = plain(report) | {"overbooked": report.overbooked, "ok": report.ok}
    terminal.answer(values, _lines(report, wanted.out))
    if not report.ok:
        raise typer.Exit(EXIT_KNOWN)


@contextmanager
def _watching(terminal: Terminal) -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    shown = Progress(
        TextColumn("{task.description:<50}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=console,
        disable=terminal.as_json or not console.is_terminal,
    )
    with shown:
        tasks = {
            name: shown.add_task(words, total=None, visible=False) for name, words in PHASES.items()
        }

        def watch(phase: str, done: int, total: int) -> None:
            shown.update(tasks[phase], completed=done, total=total or None, visible=True)

        yield watch


def _lines(report: Report, out: Path) -> Iterator[str]:
    yield f"Seed {report.seed}: {report.participants} people, {report.checked_in} checked in."
    for station in report.stations:
        killed = ", killed once" if station.killed else ""
        yield (
            f"  {station.name:<10}{station.acts} acts offline, {station.badges} badges, "
            f"{station.refused} refused{killed}"
        )
    for kill in report.kills:
        yield (
            f"{kill.station} was killed after {kill.confirmed} acts that it had confirmed; "
            f"{kill.lost} of them were lost."
        )
    for visit in report.visits:
        yield (
            f"  {visit.code:<10}{visit.confirmed} of {visit.capacity} seats confirmed, "
            f"{visit.waiting} waiting"
        )
    yield (
        f"{report.duplicates_found} people checked in at two desks, "
        f"{report.refused_scans} acts refused, {report.acts_offline} entries written offline."
    )
    if report.overbooked:
        yield f"OVERBOOKED: {', '.join(report.overbooked)}"
    if not report.log_sound:
        yield "A chain or a signature does not hold: see kioskctl log verify in each folder."
    if report.converged:
        yield f"In step after {report.rounds} rounds: every table is the same on every node."
    else:
        yield f"NOT in step after {report.rounds} rounds: {', '.join(report.differing)} differ."
    yield f"Everything lies in {out} ({report.seconds['total']:.1f} s)."


def add_to(app: typer.Typer) -> None:
    command(app, "demo")(demo)
