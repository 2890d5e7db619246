"""Measurements from the terminal, each on a database that it builds and throws away."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Step, Terminal, plain

if TYPE_CHECKING:
    from kiosk.bench.figures import Figures

Bench = Callable[[int, Step], "Figures"]
SENDERS = 4
Database = Annotated[
    str, typer.Option(help="A PostgreSQL address, for the hub. It must hold no event there yet.")
]
Count = Annotated[int, typer.Option("--participants", help="People in the database.", min=1)]


def scan(terminal: Terminal, participants: Count = 10_000) -> None:
    """From a scanned code to a committed check-in with its badge ordered."""
    from kiosk.bench.scan import bench_scan

    _run(terminal, bench_scan, participants)


def kiosk(terminal: Terminal, participants: Count = 2_000) -> None:
    """From a code at a self-service kiosk to the page with a name, painted: 50 one by one."""
    from kiosk.bench.kiosk_scan import bench_kiosk

    _run(terminal, bench_kiosk, participants)


def search(terminal: Terminal, participants: Count = 10_000) -> None:
    """From typed letters to a list of people."""
    from kiosk.bench.searching import bench_search

    _run(terminal, bench_search, participants)


def badges(terminal: Terminal, participants: Count = 500) -> None:
    """Badges drawn one by one, and many into one file."""
    from kiosk.bench.drawing import bench_badges

    _run(terminal, bench_badges, participants)


def exchange(terminal: Terminal, participants: Count = 2_000) -> None:
    """A station and a hub over HTTP: the first filling, a morning sent, nothing new."""
    from kiosk.bench.exchanging import bench_exchange

    _run(terminal, bench_exchange, participants)


def join(
    terminal: Terminal,
    participants: Count = 10_000,
    entries: Annotated[int, typer.Option(help="In the hub's log; else ten a person.", min=0)] = 0,
    keep: Annotated[str, typer.Option(help="A folder where the hub's log is kept.")] = "",
) -> None:
    """An empty station joins the hub of a large event, over HTTPS on this computer."""
    from functools import partial

    from kiosk.bench.joining import bench_join

    _run(terminal, partial(bench_join, entries=entries, keep=keep), participants)


def stream(
    terminal: Terminal,
    participants: Count = 10_000,
    entries: Annotated[int, typer.Option(help="That come in meanwhile.", min=1)] = 1_000,
    keep: Annotated[str, typer.Option(help="A folder where the hub's log is kept.")] = "",
) -> None:
    """Scans in the window while what others did streams in from the hub; and its memory."""
    from functools import partial

    from kiosk.bench.streaming import bench_stream

    _run(terminal, partial(bench_stream, entries=entries, keep=keep), participants)


def heal(
    terminal: Terminal,
    participants: Count = 10_000,
    stations: Annotated[int, typer.Option(help="That were away.", min=1)] = 4,
    acts: Annotated[int, typer.Option(help="That each of them did meanwhile.", min=4)] = 10_000,
    database: Database = "",
) -> None:
    """After a long outage: until what each station did is on every other one and on the hub."""
    from functools import partial

    from kiosk.bench.healing import bench_healing

    wanted = partial(bench_healing, stations=stations, acts=acts, database=database)
    _run(terminal, wanted, participants)


def hub(
    terminal: Terminal,
    participants: Count = 2_000,
    entries: Annotated[int, typer.Option(help="That the hub is given.", min=4)] = 40_000,
    askers: Annotated[int, typer.Option(help="Stations that ask it for news.", min=0)] = 200,
    seconds: Annotated[float, typer.Option(help="For how long they ask.", min=1)] = 30.0,
    database: Database = "",
) -> None:
    """How many entries a second a hub takes, and what quiet stations cost it."""
    from functools import partial

    from kiosk.bench.hub_intake import Work, bench_hub

    work = Work(entries, SENDERS, askers, seconds)
    _run(terminal, partial(bench_hub, work=work, database=database), participants)


def start(terminal: Terminal, participants: Count = 2_000) -> None:
    """From starting the program to a window that takes a scan, without a screen."""
    from kiosk.bench.starting import bench_start

    _run(terminal, bench_start, participants)


def _run(terminal: Terminal, bench: Bench, participants: int) -> None:
    # The database is thrown away: its key has no place in anybody's keyring.
    os.environ["ROLLCALL_KEYRING"] = "off"
    with terminal.progress("Building the database") as step:
        found = bench(participants, step)
    terminal.answer(plain(found), _lines(found))


def _lines(found: Figures) -> Iterator[str]:
    yield f"{found.bench}: {found.n} measured, {found.participants} people held"
    yield f"  p50 {found.p50_ms:g} ms, p95 {found.p95_ms:g} ms, p99 {found.p99_ms:g} ms"
    yield f"  {found.per_s:g} a second, {found.rss_mb:g} MB of memory"
    for name, value in found.more.items():
        yield f"  {name} {value}"
    for limit in found.limits:
        yield f"  limit: {limit.what}, p50 {limit.p50_ms:g} ms, p99 {limit.p99_ms:g} ms"
    if found.ratio is not None:
        yield f"  {found.ratio:g} times the limit"


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Measure how fast this computer works.", no_args_is_help=True)
    for name, function in (
        ("scan", scan),
        ("kiosk", kiosk),
        ("search", search),
        ("badges", badges),
        ("exchange", exchange),
        ("start", start),
        ("join", join),
        ("stream", stream),
        ("heal", heal),
        ("hub", hub),
    ):
        command(group, name)(function)
    app.add_typer(group, name="bench")
