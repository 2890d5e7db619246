"""The exchange on a stick: writing a bundle, and reading one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import asdict

from kiosk.cli.commanding import command
from kiosk.cli.log_verify import verify_bundle
from kiosk.cli.terminal import Terminal
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.sync.bundle import Read, Written


def write(
    terminal: Terminal,
    place: Annotated[
        Path,
        typer.Argument(metavar="DIR|FILE", help="The stick's folder, or a file ending .rollcall."),
    ],
    everything: Annotated[
        bool, typer.Option("--everything", help="All that is held here: for a new station.")
    ] = False,
    station: Annotated[
        str,
        typer.Option("--for", metavar="STATION", help="For this station; the hub adds its seats."),
    ] = "",
) -> None:
    """Write a bundle: what the others are not known to hold, in one sealed file.

    It is read back from the stick and checked before this says that it is done.
    """
    from kiosk.sync.bundle import write_bundle

    with terminal.desk() as desk, terminal.progress(say("Writing the bundle")) as step:
        written = write_bundle(desk, place, station=station, everything=everything, progress=step)
    values = {"ok": True, **asdict(written), "path": str(written.path)}
    terminal.answer(values, _written_lines(written))


def read(
    terminal: Terminal,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle on the stick.")],
) -> None:
    """Read a bundle, and say what came and what should be carried back.

    Of a bundle that was cut off or damaged, what stands before that is kept.
    """
    from kiosk.sync.bundle import read_bundle

    with terminal.desk() as desk, terminal.progress(say("Reading the bundle")) as step:
        done = read_bundle(desk, file, progress=step)
    values = {"ok": not done.problem, **asdict(done)}
    del values["changes"]
    lines = list(_read_lines(done))
    if not done.problem:
        terminal.answer(values, lines)
        return
    if not terminal.as_json:
        terminal.answer({}, lines)
    terminal.refuse(done.problem, values)


def verify(
    terminal: Terminal,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle on the stick.")],
) -> None:
    """Check every entry of a bundle, and take nothing in."""
    verify_bundle(terminal, file)


def _written_lines(written: Written) -> Iterator[str]:
    whom = ", ".join(written.meant_for) or "whichever station of this event reads it"
    size = max(1, round(written.size_bytes / 1000))
    what = f"{written.entries} entries, {size} kB, for {whom}"
    yield f"Written and read back: {written.path} ({what})."
    if not written.entries:
        yield "It holds no entry: nothing is new. It tells its reader what this station holds."


def _read_lines(done: Read) -> Iterator[str]:
    if done.new:
        yield f"From “{done.author}”: {done.new} new entries, {done.known} known already."
    elif done.again:
        yield f"Nothing new: this very bundle of “{done.author}” was read here before."
    elif done.older:
        yield f"Nothing new: a later bundle of “{done.author}” was read here before."
    elif not done.problem:
        yield f"Nothing new from “{done.author}”: everything in the bundle is here already."
    if done.to_carry_back:
        yield (
            f"{done.to_carry_back} entries here are not known to “{done.author}”: carry them "
            f'back with kioskctl bundle write DIR --for "{done.author}".'
        )


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="The exchange on a stick.", no_args_is_help=True)
    command(group, "write")(write)
    command(group, "read")(read)
    command(group, "verify")(verify)
    app.add_typer(group, name="bundle")
